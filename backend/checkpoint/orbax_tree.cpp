// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/orbax_tree.h"

#include <algorithm>
#include <dirent.h>
#include <map>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/json_reader.h"
#include "backend/checkpoint/text_file.h"

namespace graft {
namespace {

constexpr absl::string_view arrayTypes[] = {"jax.Array", "np.ndarray",
                                            "scalar"};
constexpr absl::string_view otherTypes[] = {
    "string", "None", "Dict", "List", "Tuple", "NamedTuple", "Unknown"};

template <class Names> bool isOneOf(const Names &names, absl::string_view x) {
  return std::find(std::begin(names), std::end(names), x) != std::end(names);
}

LeafPath readKeys(JsonReader &in) {
  LeafPath keys;
  std::string field;
  for (in.enterArray(); in.nextElement();) {
    PathKey key;
    uint64_t type = 0;
    bool hasText = false;
    for (in.enterObject(); in.nextKey(field);)
      if (field == "key") {
        key.text = in.readString();
        hasText = true;
      } else if (field == "key_type") {
        type = in.readUnsigned();
      } else {
        in.skipValue();
      }
    if (!hasText || type < 1 || type > 2)
      in.fail("expected a key of key_type 1, of a list, or 2, of a dict");
    if (keys.size() > 1000)
      in.fail("a leaf is more than 1,000 keys deep");
    key.isIndex = type == 1;
    keys.push_back(std::move(key));
  }
  return keys;
}

std::string readValueType(JsonReader &in) {
  std::string type, field;
  for (in.enterObject(); in.nextKey(field);)
    if (field == "value_type")
      type = in.readString();
    else
      in.skipValue();
  if (in.ok() && !isOneOf(arrayTypes, type) && !isOneOf(otherTypes, type))
    in.fail(absl::StrCat("expected a value_type such as 'jax.Array', found ",
                         quoted(type)));
  return type;
}

void readLeaf(JsonReader &in, OrbaxTree &tree) {
  LeafPath keys;
  std::string type, field;
  bool hasKeys = false;
  for (in.enterObject(); in.nextKey(field);)
    if (field == "key_metadata") {
      keys = readKeys(in);
      hasKeys = true;
    } else if (field == "value_metadata") {
      type = readValueType(in);
    } else {
      in.skipValue();
    }
  if (!hasKeys || type.empty())
    in.fail("expected the keys and the type of a leaf");
  if (isOneOf(arrayTypes, type))
    tree.arrays.push_back({std::move(keys), -1, "", std::move(type)});
  else
    tree.others.push_back({{std::move(keys), -1, "", std::move(type)}, ""});
}

absl::Status readMetadata(const std::string &path, OrbaxTree &tree) {
  absl::StatusOr<std::string> text = readTextFile(path);
  if (!text.ok())
    return text.status();
  JsonReader in(*text);
  std::string key;
  bool seen = false;
  for (in.enterObject(); in.nextKey(key);) {
    if (key == "store_array_data_equal_to_fill_value") {
      tree.storesFill = in.readText() == "true";
    } else if (key != "tree_metadata") {
      in.skipValue();
    } else {
      seen = true;
      for (in.enterObject(); in.nextKey(key);)
        readLeaf(in, tree);
    }
  }
  in.finish();
  if (!seen)
    in.fail("missing field 'tree_metadata'");
  return in.ok() ? absl::OkStatus() : withContext(quoted(path), in.status());
}

// The generator of an array's keys, if it has one.
std::string readKeyImplementation(JsonReader &in) {
  std::string field, implementation;
  if (in.readNull())
    return "";
  for (in.enterObject(); in.nextKey(field);)
    if (field == "random_key_impl")
      implementation = in.readString();
    else
      in.skipValue();
  return implementation;
}

absl::Status readKeyImplementations(const std::string &path,
                                    std::map<std::string, std::string> &found) {
  absl::StatusOr<std::string> text = readTextFile(path);
  if (!text.ok())
    return text.status();
  JsonReader in(*text);
  std::string field;
  for (in.enterObject(); in.nextKey(field);) {
    if (field != "array_metadatas") {
      in.skipValue();
      continue;
    }
    for (in.enterArray(); in.nextElement();)
      for (in.enterObject(); in.nextKey(field);) { // "array_metadata"
        std::string name, implementation;
        for (in.enterObject(); in.nextKey(field);)
          if (field == "param_name")
            name = in.readString();
          else if (field == "ext_metadata")
            implementation = readKeyImplementation(in);
          else
            in.skipValue();
        if (!implementation.empty())
          found[name] = implementation;
      }
  }
  in.finish();
  return in.ok() ? absl::OkStatus() : withContext(quoted(path), in.status());
}

absl::Status readAllKeyImplementations(const std::string &item,
                                       OrbaxTree &tree) {
  const std::string path = item + "/array_metadatas";
  const std::unique_ptr<DIR, int (*)(DIR *)> directory(opendir(path.c_str()),
                                                       closedir);
  std::map<std::string, std::string> found;
  while (const dirent *entry = directory ? readdir(directory.get()) : nullptr)
    if (absl::StartsWith(entry->d_name, "process_"))
      if (absl::Status status = readKeyImplementations(
              absl::StrCat(path, "/", entry->d_name), found);
          !status.ok())
        return status;
  for (LeafTraits &traits : tree.arrays)
    if (auto it = found.find(storedName(traits.path)); it != found.end())
      traits.keyImplementation = it->second;
  return absl::OkStatus();
}

absl::Status readStrings(const std::string &item, OrbaxTree &tree) {
  const std::string path = item + "/_strings.json";
  auto isString = [](const OtherLeaf &leaf) {
    return leaf.traits.valueType == "string";
  };
  if (std::none_of(tree.others.begin(), tree.others.end(), isString))
    return absl::OkStatus();
  absl::StatusOr<std::string> text = readTextFile(path);
  if (!text.ok())
    return text.status();
  std::map<std::string, std::string> found;
  JsonReader in(*text);
  std::string name;
  for (in.enterObject(); in.nextKey(name);)
    found[name] = in.readString();
  in.finish();
  if (!in.ok())
    return withContext(quoted(path), in.status());
  for (OtherLeaf &leaf : tree.others)
    if (isString(leaf)) {
      auto it = found.find(storedName(leaf.traits.path));
      if (it == found.end())
        return absl::InvalidArgumentError(
            absl::StrCat(quoted(path), ": expected the string ",
                         quoted(storedName(leaf.traits.path)), ", found none"));
      leaf.text = it->second;
    }
  return absl::OkStatus();
}

// Whether a key may be one that Flax adds.
bool isValueKey(const LeafPath &path) {
  return path.size() > 1 && !path.back().isIndex &&
         (path.back().text == "value" || path.back().text == "raw_value");
}

/// The nodes of a tree by number, the root's is 0: each key once, however many
/// leaves are below it.
class Nodes {
public:
  /// Adds the nodes on the way to a leaf.
  void add(const LeafPath &path) {
    int node = 0;
    for (const PathKey &key : path) {
      auto [place, isNew] =
          below.try_emplace({node, key.text}, below.size() + 1);
      if (isNew)
        ++children[node];
      node = place->second;
    }
  }

  /// Returns how many nodes are directly below the parent of a leaf.
  int siblings(const LeafPath &path) const {
    int node = 0;
    for (size_t i = 0; i + 1 < path.size(); ++i)
      node = below.at({node, path[i].text});
    return children.at(node);
  }

private:
  std::map<std::pair<int, std::string>, int> below;
  std::map<int, int> children;
};

// A user's dict may have a key "value" too. It is a Variable's if it is alone
// in its dict, and if most leaves have one; a State may have a few bare arrays.
void findVariables(OrbaxTree &tree) {
  Nodes nodes;
  for (const LeafTraits &traits : tree.arrays)
    nodes.add(traits.path);
  for (const OtherLeaf &leaf : tree.others)
    nodes.add(leaf.traits.path);
  auto isVariables = [&](const LeafTraits &traits) {
    return isValueKey(traits.path) && nodes.siblings(traits.path) == 1;
  };
  const auto all = static_cast<ptrdiff_t>(tree.arrays.size());
  if (std::count_if(tree.arrays.begin(), tree.arrays.end(), isVariables) * 2 <=
      all)
    return;
  auto mark = [&](LeafTraits &traits) {
    if (isVariables(traits))
      traits.variableKey = static_cast<int>(traits.path.size()) - 1;
  };
  std::for_each(tree.arrays.begin(), tree.arrays.end(), mark);
  for (OtherLeaf &leaf : tree.others)
    mark(leaf.traits);
}

} // namespace

std::string storedName(const LeafPath &path) {
  return absl::StrJoin(path, ".", [](std::string *out, const PathKey &key) {
    out->append(key.text);
  });
}

std::string viewedName(const LeafTraits &traits) {
  LeafPath path = traits.path;
  if (traits.variableKey >= 0)
    path.erase(path.begin() + traits.variableKey);
  return storedName(path);
}

absl::StatusOr<OrbaxTree> readOrbaxTree(const std::string &item) {
  OrbaxTree tree;
  absl::Status status = readMetadata(item + "/_METADATA", tree);
  if (status.ok())
    status = readAllKeyImplementations(item, tree);
  if (status.ok())
    status = readStrings(item, tree);
  if (!status.ok())
    return status;
  findVariables(tree);
  return tree;
}

absl::StatusOr<std::map<std::string, std::string>>
readCustomMetadata(const std::string &path) {
  std::map<std::string, std::string> metadata;
  const std::string file = path + "/_CHECKPOINT_METADATA";
  if (!isFile(file))
    return metadata;
  absl::StatusOr<std::string> text = readTextFile(file);
  if (!text.ok())
    return text.status();
  JsonReader in(*text);
  std::string key;
  for (in.enterObject(); in.nextKey(key);) {
    if (key != "custom_metadata" || in.readNull()) {
      if (key != "custom_metadata")
        in.skipValue();
      continue;
    }
    for (in.enterObject(); in.nextKey(key);) {
      const absl::string_view value = in.readText();
      if (absl::StartsWith(value, "\""))
        metadata[key] = JsonReader(value).readString();
    }
  }
  in.finish();
  if (!in.ok())
    return withContext(quoted(file), in.status());
  return metadata;
}

} // namespace graft
