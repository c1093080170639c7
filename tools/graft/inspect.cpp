// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/inspect.h"

#include <algorithm>
#include <map>
#include <ostream>

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "graft/checkpoint.h"
#include "graft/plan.h"

namespace graft::tool {
namespace {

void printJson(const Checkpoint &checkpoint, std::ostream &out) {
  llvm::json::Array tensors;
  for (const TensorInfo &info : checkpoint.tensors()) {
    absl::string_view dtype = toString(info.dtype);
    tensors.push_back(llvm::json::Object{
        {"name", llvm::json::fixUTF8(info.name)},
        {"dtype", llvm::StringRef(dtype.data(), dtype.size())},
        {"shape", llvm::json::Array(info.shape)},
        {"bytes", info.size},
        {"file", llvm::json::fixUTF8(info.file)},
        {"offset", info.offset}});
  }
  std::string text;
  llvm::raw_string_ostream(text)
      << llvm::formatv("{0:2}", llvm::json::Value(std::move(tensors)));
  out << text << "\n";
}

// "name  f32[4,4]  x6", for each group of names that differ in integers only.
std::vector<std::pair<std::string, std::string>>
lines(const Checkpoint &checkpoint, bool verbose) {
  std::map<std::string, std::vector<std::string>> byType;
  std::vector<std::pair<std::string, std::string>> result;
  for (const TensorInfo &info : checkpoint.tensors()) {
    std::string type = toString(info.dtype, info.shape);
    if (verbose)
      result.emplace_back(info.name, absl::StrCat(type, "  ", info.size, " B"));
    else
      byType[type].push_back(info.name);
  }
  for (const auto &[type, names] : byType)
    for (const auto &[name, count] : collapseNames(names))
      result.emplace_back(name,
                          count == 1 ? type : absl::StrCat(type, "  x", count));
  std::sort(result.begin(), result.end());
  return result;
}

} // namespace

absl::Status inspect(const Options &options, std::ostream &out) {
  absl::StatusOr<Checkpoint> checkpoint = Checkpoint::open(options.input);
  if (!checkpoint.ok())
    return checkpoint.status();
  if (options.json) {
    printJson(*checkpoint, out);
    return absl::OkStatus();
  }
  int64_t bytes = 0;
  for (const TensorInfo &info : checkpoint->tensors())
    bytes += info.size;
  out << checkpoint->path() << ": " << checkpoint->tensors().size()
      << " tensors, " << bytes << " bytes\n";
  size_t width = 0;
  auto rows = lines(*checkpoint, options.verbose);
  for (const auto &[name, type] : rows)
    width = std::max(width, name.size());
  for (const auto &[name, type] : rows)
    out << absl::StrFormat("  %-*s  %s\n", static_cast<int>(width), name, type);
  return absl::OkStatus();
}

} // namespace graft::tool
