// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/inspect.h"

#include <algorithm>
#include <map>
#include <ostream>

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "compiler/compilation.h"
#include "graft/checkpoint.h"
#include "graft/plan.h"
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

Rows lines(const Checkpoint &checkpoint, bool verbose) {
  Rows rows;
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
  if (options.json) {
    printJson(*checkpoint, out);
    return absl::OkStatus();
  }
  int64_t bytes = 0;
  for (const TensorInfo &info : checkpoint->tensors())
    bytes += info.size;
  out << checkpoint->path() << ": " << checkpoint->tensors().size()
      << " tensors, " << bytes << " bytes\n";
  printTable(lines(*checkpoint, options.verbose), out);
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
      parseProgram(*text, options.input);
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
