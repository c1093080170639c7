// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A PartitionSpec as metadata: the text of a Python tuple.

#ifndef GRAFT_FRONTEND_NNX_TRANSFORM_SHARDING_TEXT_H
#define GRAFT_FRONTEND_NNX_TRANSFORM_SHARDING_TEXT_H

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "graft/nnx/sharding.h"

namespace graft::nnx::detail {

/// Returns "'model'" or "None" for each dimension.
std::vector<std::string> entriesOf(const PartitionSpec &spec);

/// Returns "(None, 'model')", as `out_sharding` holds it.
std::string specText(const PartitionSpec &spec);

/// Reads what specText wrote; nothing if `text` is something else.
std::optional<PartitionSpec> parseSpec(absl::string_view text);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TRANSFORM_SHARDING_TEXT_H
