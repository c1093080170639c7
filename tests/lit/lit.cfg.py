# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The lit suite; lit.site.cfg.py of a build says where its tools are."""

import os

import lit.formats

config.name = "Graft"
config.test_format = lit.formats.ShTest()
config.suffixes = [".mlir"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.graft_obj_root, "tests", "lit")

# The build's tools come first, so that an installed graft-opt is never tested.
config.environment["PATH"] = os.pathsep.join(
    [config.graft_tools_dir, config.llvm_tools_dir, config.environment["PATH"]])
# A capture without $ ends at the next CHECK-LABEL.
config.environment["FILECHECK_OPTS"] = "-enable-var-scope"

# The thread sanitizer would see races in MLIR's library, which it does not
# instrument.
if os.environ.get("GRAFT_MLIR_THREADING") == "off":
    config.substitutions.append(
        (r"\bgraft-opt\b", "graft-opt --mlir-disable-threading"))
