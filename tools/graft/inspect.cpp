// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/inspect.h"

#include <algorithm>
#include <array>
#include <map>
#include <ostream>

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SHA256.h"
#include "llvm/Support/raw_ostream.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "compiler/compilation.h"
#include "graft/checkpoint.h"
#include "graft/plan.h"
#include "graft/storage.h"
#include "tools/graft/read_file.h"
#include "tools/graft/read_program.h"

namespace graft::tool {
namespace {

std::string jsonText(llvm::json::Array entries) {
  std::string text;
  llvm::raw_string_ostream(text)
      << llvm::formatv("{0:2}", llvm::json::Value(std::move(entries)));
  return text;
}

// Of the elements, in row-major order and little-endian. The tensor is in memory
// meanwhile.
absl::StatusOr<std::string> hashOf(const Checkpoint &checkpoint,
                                   const TensorInfo &info) {
  absl::StatusOr<Array> array = checkpoint.array(info.name);
  if (!array.ok())
    return array.status();
  absl::StatusOr<std::shared_ptr<Storage>> storage = array->storage();
  if (!storage.ok())
    return storage.status();
  std::vector<uint8_t> bytes((*storage)->size());
  if (absl::Status read = (*storage)->read(absl::MakeSpan(
          reinterpret_cast<std::byte *>(bytes.data()), bytes.size()));
      !read.ok())
    return read;
  const std::array<uint8_t, 32> hash = llvm::SHA256::hash(bytes);
  return llvm::toHex(hash, /*LowerCase=*/true);
}

using Hashes = std::map<std::string, std::string>; // by name

absl::StatusOr<Hashes> hashesOf(const Checkpoint &checkpoint) {
  Hashes hashes;
  for (const TensorInfo &info : checkpoint.tensors()) {
    absl::StatusOr<std::string> hash = hashOf(checkpoint, info);
    if (!hash.ok())
      return hash.status();
    hashes[info.name] = *std::move(hash);
  }
  return hashes;
}

void printJson(const Checkpoint &checkpoint, const Hashes &hashes,
               std::ostream &out) {
  llvm::json::Array tensors;
  for (const TensorInfo &info : checkpoint.tensors()) {
    absl::string_view dtype = toString(info.dtype);
    llvm::json::Object tensor{
        {"name", llvm::json::fixUTF8(info.name)},
        {"dtype", llvm::StringRef(dtype.data(), dtype.size())},
        {"shape", llvm::json::Array(info.shape)},
        {"bytes", info.size},
        {"file", llvm::json::fixUTF8(info.file)},
        {"offset", info.offset}};
    if (auto hash = hashes.find(info.name); hash != hashes.end())
      tensor["sha256"] = hash->second;
    tensors.push_back(std::move(tensor));
  }
  out << jsonText(std::move(tensors)) << "\n";
}

using Rows = std::vector<std::pair<std::string, std::string>>;

// "name  f32[4,4]  x6", for each group of names that differ in integers only.
Rows collapse(const std::map<std::string, std::vector<std::string>> &byType) {
  Rows rows;
  for (const auto &[type, names] : byType)
    for (const auto &[name, count] : collapseNames(names))
      rows.emplace_back(name,
                        count == 1 ? type : absl::StrCat(type, "  x", count));
  std::sort(rows.begin(), rows.end());
  return rows;
}

Rows lines(const Checkpoint &checkpoint, const Hashes &hashes, bool verbose) {
  Rows rows;
  for (const auto &[name, hash] : hashes)
    rows.emplace_back(name, hash);
  if (!rows.empty())
    return rows;
  std::map<std::string, std::vector<std::string>> byType;
  for (const TensorInfo &info : checkpoint.tensors()) {
    std::string type = toString(info.dtype, info.shape);
    byType[type].push_back(info.name);
    rows.emplace_back(info.name, absl::StrCat(type, "  ", info.size, " B"));
  }
  return verbose ? rows : collapse(byType);
}

void printTable(const Rows &rows, std::ostream &out) {
  size_t width = 0;
  for (const auto &[name, type] : rows)
    width = std::max(width, name.size());
  for (const auto &[name, type] : rows)
    out << absl::StrFormat("  %-*s  %s\n", static_cast<int>(width), name, type);
}

absl::Status inspectCheckpoint(const Options &options, std::ostream &out) {
  absl::StatusOr<Checkpoint> checkpoint = Checkpoint::open(options.input);
  if (!checkpoint.ok())
    return checkpoint.status();
  absl::StatusOr<Hashes> hashes =
      options.hash ? hashesOf(*checkpoint) : Hashes();
  if (!hashes.ok())
    return hashes.status();
  if (options.json) {
    printJson(*checkpoint, *hashes, out);
    return absl::OkStatus();
  }
  int64_t bytes = 0;
  for (const TensorInfo &info : checkpoint->tensors())
    bytes += info.size;
  out << checkpoint->path() << ": " << checkpoint->tensors().size()
      << " tensors, " << bytes << " bytes\n";
  printTable(lines(*checkpoint, *hashes, options.verbose), out);
  return absl::OkStatus();
}

std::string typeText(const ProgramArgument &argument) {
  if (argument.kind == ArgumentKind::Key)
    return "key";
  return absl::StrCat(toString(argument.dtype, argument.shape),
                      argument.donated ? " donated" : "");
}

// What a program takes, so that a reader knows what to bind.
absl::Status inspectProgram(const Options &options, std::ostream &out) {
  absl::StatusOr<std::string> text = readFile(options.input);
  if (!text.ok())
    return text.status();
  absl::StatusOr<std::unique_ptr<Compilation>> program =
      parseProgram(*text, options.input, options.readsText);
  if (!program.ok())
    return program.status();
  std::vector<ProgramArgument> arguments = (*program)->arguments();
  if (options.json) {
    llvm::json::Array entries;
    for (const ProgramArgument &argument : arguments)
      entries.push_back(
          llvm::json::Object{{"source", llvm::json::fixUTF8(argument.source)},
                             {"path", llvm::json::fixUTF8(argument.path)},
                             {"type", typeText(argument)},
                             {"donated", argument.donated}});
    out << jsonText(std::move(entries)) << "\n";
    return absl::OkStatus();
  }
  out << options.input << ": a program that takes " << arguments.size()
      << " arguments\n";
  std::map<std::string, std::vector<std::string>> byType;
  for (const ProgramArgument &argument : arguments)
    byType[typeText(argument)].push_back(argument.name());
  printTable(collapse(byType), out);
  return absl::OkStatus();
}

} // namespace

absl::Status inspect(const Options &options, std::ostream &out) {
  return llvm::StringRef(options.input).ends_with(".mlir")
             ? inspectProgram(options, out)
             : inspectCheckpoint(options, out);
}

} // namespace graft::tool
