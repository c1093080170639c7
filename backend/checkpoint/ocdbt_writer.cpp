// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A B+tree is written from its leaves up: each level is a list of entries, cut
// into nodes, each of which is an entry of the level above.

#include "backend/checkpoint/ocdbt_writer.h"

#include <vector>

#include "backend/checkpoint/crc32c.h"

namespace graft {
namespace {

/// A node is cut when it has this many bytes.
constexpr size_t nodeSize = size_t{256} << 10;

void appendFixed(std::string &out, uint64_t value, int size) {
  for (int i = 0; i < size; ++i)
    out.push_back(static_cast<char>(value >> (8 * i)));
}

void appendVarint(std::string &out, uint64_t value) {
  for (; value >= 0x80; value >>= 7)
    out.push_back(static_cast<char>(value | 0x80));
  out.push_back(static_cast<char>(value));
}

/// Returns an object of the format: header, body, checksum.
std::string object(uint32_t magic, const std::string &body) {
  std::string out;
  for (int shift = 24; shift >= 0; shift -= 8)
    out.push_back(static_cast<char>(magic >> shift));
  appendFixed(out, 4 + 8 + 2 + body.size() + 4, 8);
  appendVarint(out, 0); // version
  appendVarint(out, 0); // not compressed
  out += body;
  appendFixed(out, crc32c(out), 4);
  return out;
}

void appendDataFile(std::string &out, const std::string &path) {
  appendVarint(out, 1);
  appendVarint(out, path.size());
  appendVarint(out, 0); // the base path is that of the manifest
  out += path;
}

/// An entry of a node: a value, or a node below.
struct Entry {
  std::string key;
  const StoredValue *value = nullptr;
  // Of a node below.
  uint64_t offset = 0, size = 0;
  uint64_t keys = 0, treeBytes = 0, indirectBytes = 0;
};

using Entries = std::vector<Entry>;

class TreeWriter {
public:
  TreeWriter(const std::string &dataFile, int64_t dataSize)
      : dataFile(dataFile), end(static_cast<uint64_t>(dataSize)) {}

  std::string nodes;
  int height = 0;

  /// Writes the tree; returns its root.
  Entry write(const Entries &level) {
    Entries above = writeLevel(level);
    for (; above.size() > 1; above = writeLevel(above))
      ++height;
    return above.front();
  }

private:
  Entries writeLevel(const Entries &level) {
    Entries above;
    for (size_t begin = 0; begin < level.size();) {
      size_t size = 0, stop = begin;
      // Two entries at least, or the tree would not end.
      for (; stop < level.size() && (size < nodeSize || stop < begin + 2);
           ++stop)
        size += level[stop].key.size() +
                (level[stop].value ? level[stop].value->inlined.size() : 0);
      above.push_back(
          writeNode({level.begin() + static_cast<ptrdiff_t>(begin),
                     level.begin() + static_cast<ptrdiff_t>(stop)}));
      begin = stop;
    }
    return above;
  }

  Entry writeNode(const Entries &entries) {
    std::string body(1, static_cast<char>(height));
    appendDataFile(body, dataFile);
    appendVarint(body, entries.size());
    for (size_t i = 1; i < entries.size(); ++i)
      appendVarint(body, 0); // bytes shared with the key before
    for (const Entry &entry : entries)
      appendVarint(body, entry.key.size());
    if (height > 0)
      for (size_t i = 0; i < entries.size(); ++i)
        appendVarint(body, 0); // bytes that keys below do not repeat
    for (const Entry &entry : entries)
      body += entry.key;
    Entry node;
    node.key = entries.front().key;
    if (height == 0)
      appendValues(body, entries, node);
    else
      appendChildren(body, entries, node);
    const std::string text = object(0x0CDB20DE, body);
    node.offset = end;
    node.size = text.size();
    node.treeBytes += text.size();
    end += text.size();
    nodes += text;
    return node;
  }

  static void appendValues(std::string &body, const Entries &entries,
                           Entry &node) {
    for (const Entry &entry : entries)
      appendVarint(body, static_cast<uint64_t>(entry.value->size));
    std::string ids, offsets, inlined;
    for (const Entry &entry : entries) {
      const bool isIndirect = !entry.value->file.empty();
      body.push_back(static_cast<char>(isIndirect));
      if (isIndirect) {
        appendVarint(ids, 0);
        appendVarint(offsets, static_cast<uint64_t>(entry.value->offset));
        node.indirectBytes += static_cast<uint64_t>(entry.value->size);
      }
      inlined += entry.value->inlined;
    }
    body += ids + offsets + inlined;
    node.keys = entries.size();
  }

  static void appendChildren(std::string &body, const Entries &entries,
                             Entry &node) {
    for (size_t i = 0; i < entries.size(); ++i)
      appendVarint(body, 0); // the data file
    for (const Entry &entry : entries)
      appendVarint(body, entry.offset);
    for (const Entry &entry : entries)
      appendVarint(body, entry.size);
    for (const Entry &entry : entries)
      appendVarint(body, entry.keys);
    for (const Entry &entry : entries)
      appendVarint(body, entry.treeBytes);
    for (const Entry &entry : entries)
      appendVarint(body, entry.indirectBytes);
    for (const Entry &entry : entries) {
      node.keys += entry.keys;
      node.treeBytes += entry.treeBytes;
      node.indirectBytes += entry.indirectBytes;
    }
  }

  const std::string &dataFile;
  uint64_t end; // of the data file
};

} // namespace

OcdbtTexts ocdbtTexts(const StoredValues &values, const std::string &dataFile,
                      int64_t dataSize, const std::string &id) {
  Entries leaves;
  for (const auto &[key, value] : values) {
    leaves.emplace_back().key = key;
    leaves.back().value = &value;
  }
  TreeWriter tree(dataFile, dataSize);
  const Entry root = tree.write(leaves);
  std::string body = id;
  appendVarint(body, 0);           // one manifest
  appendVarint(body, 1024);        // most bytes of an inline value
  appendVarint(body, 100'000'000); // most bytes of a node
  body.push_back(4);               // log2 of the arity of the version tree
  appendVarint(body, 0);           // no compression
  appendDataFile(body, dataFile);
  appendVarint(body, 1); // one version, column by column
  appendVarint(body, 1); // its generation
  body.push_back(static_cast<char>(tree.height));
  appendVarint(body, 0); // the data file
  for (uint64_t field :
       {root.offset, root.size, root.keys, root.treeBytes, root.indirectBytes})
    appendVarint(body, field);
  appendFixed(body, 0, 8); // commit time
  appendVarint(body, 0);   // no older versions
  return {std::move(tree.nodes), object(0x0CDB3A2A, body)};
}

} // namespace graft
