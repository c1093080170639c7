// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/safetensors_index.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/json_reader.h"
#include "backend/checkpoint/json_text.h"
#include "backend/checkpoint/safetensors_header.h"
#include "backend/runtime/buffer.h"

namespace graft {
namespace {

// A name that can only mean a file of the index's own directory, on any system.
bool isPlainName(absl::string_view name) {
  return !name.empty() && name != "." && name != ".." &&
         name.find_first_of(absl::string_view("/\\\0", 3)) ==
             absl::string_view::npos;
}

void readWeightMap(JsonReader &in, WeightMap &map) {
  std::string tensor;
  for (in.enterObject(); in.nextKey(tensor);) {
    std::string file = in.readString();
    if (in.ok() && !isPlainName(file))
      in.fail(absl::StrCat("tensor ", quoted(tensor),
                           ": expected the plain name of a file beside the "
                           "index, found ",
                           quoted(file)));
    if (in.ok() && !map.emplace(tensor, file).second)
      in.fail(absl::StrCat("expected one entry a name, found tensor ",
                           quoted(tensor), " twice"));
  }
}

} // namespace

absl::StatusOr<WeightMap> parseSafetensorsIndex(const std::string &file,
                                                absl::string_view json) {
  if (std::optional<size_t> bad = findInvalidUtf8(json))
    return absl::InvalidArgumentError(
        absl::StrCat(quoted(file), ": invalid UTF-8 in index at byte ", *bad));
  WeightMap map;
  JsonReader in(json);
  std::string key;
  bool seen = false;
  for (in.enterObject(); in.nextKey(key);) {
    if (key != "weight_map") {
      in.skipValue();
      continue;
    }
    if (std::exchange(seen, true))
      in.fail("'weight_map' comes twice");
    readWeightMap(in, map);
  }
  in.finish();
  if (!seen)
    in.fail("missing field 'weight_map'");
  if (!in.ok())
    return withContext(absl::StrCat(quoted(file), ": invalid index"),
                       in.status());
  return map;
}

absl::StatusOr<WeightMap> readSafetensorsIndex(const File &file) {
  if (file.size() > maxHeaderSize)
    return absl::InvalidArgumentError(absl::StrCat(
        quoted(file.path()), ": index too large: expected at most ",
        maxHeaderSize, " bytes, found ", file.size()));
  absl::StatusOr<std::shared_ptr<Buffer>> text = Buffer::allocate(file.size());
  if (!text.ok())
    return withContext(quoted(file.path()), text.status());
  if (absl::Status status = file.read(0, (*text)->writableBytes());
      !status.ok())
    return status;
  return parseSafetensorsIndex(
      file.path(),
      absl::string_view(reinterpret_cast<const char *>((*text)->data()),
                        file.size()));
}

} // namespace graft
