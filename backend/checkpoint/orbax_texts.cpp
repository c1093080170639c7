// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The least that Orbax 0.12.8 restores, in its own words.

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "backend/checkpoint/json_text.h"
#include "backend/checkpoint/orbax_tree.h"

namespace graft {
namespace {

std::string jsonString(absl::string_view text) {
  std::string json;
  appendJsonString(json, text);
  return json;
}

/// Returns the tuple of keys as Python writes it.
std::string tupleText(const LeafPath &path) {
  std::vector<std::string> keys;
  for (const PathKey &key : path) {
    const bool isDouble = key.text.find('\'') != std::string::npos &&
                          key.text.find('"') == std::string::npos;
    std::string text(1, isDouble ? '"' : '\'');
    for (char c : key.text) {
      if (c == '\\' || c == text.front())
        text += '\\';
      text += c;
    }
    keys.push_back(text + text.front());
  }
  return absl::StrCat("(", absl::StrJoin(keys, ", "),
                      keys.size() == 1 ? ",)" : ")");
}

std::string entryText(const LeafTraits &traits, const Shape *shape) {
  std::vector<std::string> keys;
  for (const PathKey &key : traits.path)
    keys.push_back(absl::StrCat("{\"key\": ", jsonString(key.text),
                                ", \"key_type\": ", key.isIndex ? 1 : 2, "}"));
  const bool isEmpty = !shape && traits.valueType != "string";
  std::string text = absl::StrCat(
      jsonString(tupleText(traits.path)), ": {\"key_metadata\": [",
      absl::StrJoin(keys, ", "),
      "], \"value_metadata\": {\"value_type\": ", jsonString(traits.valueType),
      ", \"skip_deserialize\": ", isEmpty ? "true" : "false");
  if (shape && traits.valueType == "jax.Array")
    absl::StrAppend(&text, ", \"write_shape\": [", absl::StrJoin(*shape, ", "),
                    "]");
  return text + "}}";
}

std::string treeText(const std::vector<OrbaxLeafText> &arrays,
                     const std::vector<OtherLeaf> &others, bool useOcdbt) {
  std::vector<std::string> entries;
  entries.reserve(arrays.size() + others.size());
  for (const OrbaxLeafText &leaf : arrays)
    entries.push_back(entryText(*leaf.traits, leaf.shape));
  for (const OtherLeaf &leaf : others)
    entries.push_back(entryText(leaf.traits, nullptr));
  return absl::StrCat("{\"tree_metadata\": {", absl::StrJoin(entries, ", "),
                      "}, \"use_ocdbt\": ", useOcdbt ? "true" : "false",
                      ", \"use_zarr3\": false, "
                      "\"store_array_data_equal_to_fill_value\": true, "
                      "\"custom_metadata\": null}");
}

/// Where arrays of JAX live, without which Orbax does not restore them.
std::string shardingText(const std::vector<OrbaxLeafText> &arrays) {
  std::vector<std::string> entries;
  for (const OrbaxLeafText &leaf : arrays)
    if (leaf.traits->valueType == "jax.Array")
      entries.push_back(
          absl::StrCat("\"", absl::Base64Escape(storedName(leaf.traits->path)),
                       R"(":"{\"sharding_type\": \"SingleDeviceSharding\", )"
                       R"(\"device_str\": \"cpu:0\"}")"));
  return absl::StrCat("{", absl::StrJoin(entries, ","), "}");
}

/// What is written of each array of JAX, of which Orbax takes which are keys.
std::string arraysText(const std::vector<OrbaxLeafText> &arrays) {
  std::vector<std::string> entries;
  for (const OrbaxLeafText &leaf : arrays) {
    if (leaf.traits->valueType != "jax.Array")
      continue;
    const std::string shape = absl::StrJoin(*leaf.shape, ", ");
    const std::string &key = leaf.traits->keyImplementation;
    entries.push_back(absl::StrCat(
        "{\"array_metadata\": {\"param_name\": ",
        jsonString(storedName(leaf.traits->path)), ", \"write_shape\": [",
        shape, "], \"chunk_shape\": [", shape, "], \"ext_metadata\": ",
        key.empty()
            ? "null"
            : absl::StrCat("{\"random_key_impl\": ", jsonString(key), "}"),
        "}}"));
  }
  return absl::StrCat("{\"array_metadatas\": [", absl::StrJoin(entries, ", "),
                      "]}");
}

template <class Map> std::string objectText(const Map &map) {
  std::vector<std::string> entries;
  entries.reserve(map.size());
  for (const auto &[key, value] : map)
    entries.push_back(absl::StrCat(jsonString(key), ": ", jsonString(value)));
  return absl::StrCat("{", absl::StrJoin(entries, ", "), "}");
}

} // namespace

std::map<std::string, std::string>
orbaxTexts(const std::vector<OrbaxLeafText> &arrays,
           const std::vector<OtherLeaf> &others,
           const std::map<std::string, std::string> &metadata, bool useOcdbt) {
  std::map<std::string, std::string> texts, strings;
  texts["_METADATA"] = treeText(arrays, others, useOcdbt);
  texts["_sharding"] = shardingText(arrays);
  texts["array_metadatas/process_0"] = arraysText(arrays);
  for (const OtherLeaf &leaf : others)
    if (leaf.traits.valueType == "string")
      strings[storedName(leaf.traits.path)] = leaf.text;
  if (!strings.empty())
    texts["_strings.json"] = objectText(strings);
  if (!metadata.empty())
    texts["_CHECKPOINT_METADATA"] = absl::StrCat(
        "{\"item_handlers\": \"orbax.checkpoint._src.handlers."
        "pytree_checkpoint_handler.PyTreeCheckpointHandler\", \"metrics\": {}, "
        "\"performance_metrics\": {}, \"init_timestamp_nsecs\": 0, "
        "\"commit_timestamp_nsecs\": 0, \"custom_metadata\": ",
        objectText(metadata), "}");
  return texts;
}

} // namespace graft
