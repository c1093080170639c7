// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TOOLS_GRAFT_RUN_GRAFT_H
#define GRAFT_TOOLS_GRAFT_RUN_GRAFT_H

#include <iosfwd>

#include "absl/status/status.h"
#include "tools/graft/options.h"

namespace graft::tool {

/// Does what the options ask; results a person reads go to `out`, dumps and the
/// closing line of a run to `err`. Returns the error to print, if any; then no
/// output file was written.
absl::Status runGraft(const Options &options, std::ostream &out,
                      std::ostream &err);

} // namespace graft::tool

#endif // GRAFT_TOOLS_GRAFT_RUN_GRAFT_H
