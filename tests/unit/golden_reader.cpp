// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/golden_reader.h"

#include <cstring>
#include <fstream>
#include <sstream>

#include "absl/strings/str_cat.h"

namespace graft::testing {
namespace {

absl::StatusOr<std::string> readFile(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  if (!file || !(content << file.rdbuf()))
    return absl::NotFoundError(absl::StrCat("cannot read ", path));
  return content.str();
}

absl::StatusOr<llvm::json::Object> parseObject(llvm::StringRef text) {
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(text);
  if (!value)
    return absl::InvalidArgumentError(llvm::toString(value.takeError()));
  if (!value->getAsObject())
    return absl::InvalidArgumentError("expected a JSON object");
  return std::move(*value->getAsObject());
}

Shape shapeOf(const llvm::json::Object &entry) {
  Shape shape;
  if (const llvm::json::Array *extents = entry.getArray("shape"))
    for (const llvm::json::Value &extent : *extents)
      shape.push_back(extent.getAsInteger().value_or(-1));
  return shape;
}

// Fills in what the safetensors header entry says of `golden`.
absl::Status fill(Golden &golden, const llvm::json::Object &entry,
                  const std::string &data) {
  std::string name = entry.getString("dtype").value_or("").str();
  std::optional<DType> dtype = parseSafetensorsName(name);
  const llvm::json::Array *offsets = entry.getArray("data_offsets");
  if (!dtype || !offsets || offsets->size() != 2)
    return absl::InvalidArgumentError(absl::StrCat("bad entry ", golden.name));
  golden.dtype = *dtype;
  golden.shape = shapeOf(entry);
  auto begin = static_cast<size_t>((*offsets)[0].getAsInteger().value_or(-1));
  auto end = static_cast<size_t>((*offsets)[1].getAsInteger().value_or(-1));
  absl::StatusOr<int64_t> size = byteSize(golden.dtype, golden.shape);
  if (!size.ok())
    return size.status();
  if (begin > end || end > data.size() ||
      end - begin != static_cast<size_t>(*size) ||
      golden.shape != shapeOf(golden.fields))
    return absl::InvalidArgumentError(absl::StrCat("bad size ", golden.name));
  golden.bytes = data.substr(begin, end - begin);
  return absl::OkStatus();
}

} // namespace

std::string Golden::text(llvm::StringRef field) const {
  return fields.getString(field).value_or("").str();
}

double Golden::number(llvm::StringRef field, double otherwise) const {
  return fields.getNumber(field).value_or(otherwise);
}

int64_t Golden::integer(llvm::StringRef field) const {
  return fields.getInteger(field).value_or(0);
}

absl::StatusOr<std::vector<Golden>> readGoldens(const std::string &directory,
                                                const std::string &set) {
  std::string base = absl::StrCat(directory, "/", set);
  absl::StatusOr<std::string> text = readFile(base + ".json");
  absl::StatusOr<std::string> file = readFile(base + ".safetensors");
  if (!text.ok() || !file.ok())
    return text.ok() ? file.status() : text.status();
  uint64_t headerSize = 0;
  if (file->size() < sizeof(headerSize))
    return absl::InvalidArgumentError("file too short");
  std::memcpy(&headerSize, file->data(), sizeof(headerSize));
  if (headerSize > file->size() - sizeof(headerSize))
    return absl::InvalidArgumentError("header too long");
  absl::StatusOr<llvm::json::Object> header =
      parseObject(llvm::StringRef(*file).substr(8, headerSize));
  absl::StatusOr<llvm::json::Object> manifest = parseObject(*text);
  if (!header.ok() || !manifest.ok())
    return header.ok() ? manifest.status() : header.status();
  const llvm::json::Array *tensors = manifest->getArray("tensors");
  if (!tensors)
    return absl::InvalidArgumentError("manifest without tensors");

  std::string data = file->substr(sizeof(headerSize) + headerSize);
  std::vector<Golden> goldens;
  for (const llvm::json::Value &value : *tensors) {
    const llvm::json::Object *fields = value.getAsObject();
    if (!fields)
      return absl::InvalidArgumentError("manifest entry is not an object");
    Golden golden;
    golden.fields = *fields;
    golden.name = golden.text("name");
    const llvm::json::Object *entry = header->getObject(golden.name);
    if (!entry)
      return absl::NotFoundError(absl::StrCat("no tensor ", golden.name));
    if (absl::Status status = fill(golden, *entry, data); !status.ok())
      return status;
    goldens.push_back(std::move(golden));
  }
  return goldens;
}

} // namespace graft::testing
