// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include "graft/plan.h"

namespace graft {
namespace {

using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

// JSON is UTF-8 whatever a file's tensor names are.
Value text(const std::string &value) { return llvm::json::fixUTF8(value); }

Value text(absl::string_view value) { return text(std::string(value)); }

Value line(const SourceLine &where) {
  if (where.file.empty())
    return nullptr;
  return Object{{"file", text(where.file)},
                {"line", where.line},
                {"column", where.column}};
}

Value shapeJson(const Shape &shape) {
  Array extents;
  for (int64_t extent : shape)
    extents.push_back(extent);
  return extents;
}

Value texts(const std::vector<std::string> &entries) {
  Array array;
  for (const std::string &entry : entries)
    array.push_back(text(entry));
  return array;
}

Value toValue(const Plan::Result &result) {
  return Object{{"path", text(result.path)},
                {"dtype", text(toString(result.dtype))},
                {"shape", shapeJson(result.shape)},
                {"bytes", result.bytes},
                {"sharding", text(result.sharding)},
                {"origin", text(toString(result.origin))},
                {"from", text(result.from)},
                {"donated", result.donated},
                {"where", line(result.where)}};
}

Value toValue(const Plan::Pruned &pruned) {
  return Object{{"path", text(pruned.path)},
                {"dtype", text(toString(pruned.dtype))},
                {"shape", shapeJson(pruned.shape)},
                {"bytes", pruned.bytes},
                {"reason", text(toString(pruned.reason))},
                {"by", text(pruned.by)},
                {"born", line(pruned.born)},
                {"at", line(pruned.at)}};
}

Value toValue(const Plan::Unused &unused) {
  return Object{{"source", text(unused.source)},
                {"path", text(unused.path)},
                {"bytes", unused.bytes},
                {"donated", unused.donated}};
}

Value toValue(const Plan::Scratch &scratch) {
  return Object{{"path", text(scratch.path)},
                {"dtype", text(toString(scratch.dtype))},
                {"shape", shapeJson(scratch.shape)},
                {"bytes", scratch.bytes},
                {"origin", text(toString(scratch.origin))},
                {"from", text(scratch.from)},
                {"readers", texts(scratch.readers)},
                {"where", line(scratch.where)}};
}

Value toValue(const Plan::Workspace &workspace) {
  return Object{{"path", text(workspace.path)},
                {"bytes", workspace.bytes},
                {"reason", text(workspace.reason)}};
}

Value toValue(const Plan::Island &island) {
  Array lines, outputs;
  for (const SourceLine &where : island.lines)
    lines.push_back(line(where));
  for (const Plan::Island::Output &output : island.outputs)
    outputs.push_back(Object{{"dtype", text(toString(output.dtype))},
                             {"shape", shapeJson(output.shape)},
                             {"bytes", output.bytes},
                             {"used", output.used}});
  return Object{{"name", text(island.name)},
                {"ops", island.ops},
                {"lines", std::move(lines)},
                {"operands", texts(island.operands)},
                {"donated", texts(island.donated)},
                {"outputs", std::move(outputs)},
                {"bytes_in", island.bytesIn},
                {"bytes_out", island.bytesOut},
                {"scratch_bytes", island.scratchBytes}};
}

template <typename T> Value list(const std::vector<T> &entries) {
  Array array;
  for (const T &entry : entries)
    array.push_back(toValue(entry));
  return array;
}

} // namespace

std::string Plan::toJson() const {
  Value value = Object{{"name", text(name)},
                       {"results", list(results)},
                       {"pruned", list(pruned)},
                       {"unused", list(unused)},
                       {"scratch", list(scratch)},
                       {"islands", list(islands)},
                       {"workspaces", list(workspaces)},
                       {"drawn_elements", drawnElements},
                       {"fresh_bytes", freshBytes},
                       {"scratch_bytes", scratchBytes},
                       {"moved_bytes", movedBytes},
                       {"kept_bytes", keptBytes},
                       {"forwarded_bytes", forwardedBytes},
                       {"peak_bytes", peakBytes},
                       {"peak_bytes_from_files", peakBytesFromFiles}};
  std::string out;
  llvm::raw_string_ostream(out) << llvm::formatv("{0:2}", value) << "\n";
  return out;
}

} // namespace graft
