# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Opens a broken program in graft-lsp-server and expects its diagnostic.

usage: lsp_server_test.py BIN_DIR
"""

import json
import subprocess
import sys
import unittest
from pathlib import Path

BIN = Path(sys.argv[1])


def frame(message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


class LspServerTest(unittest.TestCase):
    def test_publishes_our_diagnostics(self):
        text = ("func.func @f(%k: !graft.key) -> !graft.key {\n"
                "  %0 = graft.split %k, 3 of 3\n  return %0 : !graft.key\n}\n")
        session = [
            {"id": 1, "method": "initialize", "params": {"capabilities": {}}},
            {"method": "textDocument/didOpen", "params": {"textDocument": {
                "uri": "file:///p.mlir", "languageId": "mlir", "version": 1,
                "text": text}}},
            {"id": 2, "method": "shutdown"},
            {"method": "exit"},
        ]
        result = subprocess.run([str(BIN / "graft-lsp-server")],
                                input=b"".join(map(frame, session)),
                                capture_output=True, timeout=60, check=False)
        self.assertIn(b"hoverProvider", result.stdout)
        self.assertIn(b"expected an index in [0, 3), got 3", result.stdout)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
