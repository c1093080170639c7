// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <map>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "graft/plan.h"

namespace graft {
namespace {

// "90.9 MB", in powers of ten as file listings have them.
std::string bytesText(int64_t bytes) {
  constexpr const char *units[] = {"B", "kB", "MB", "GB", "TB"};
  double value = static_cast<double>(bytes);
  int unit = 0;
  for (; value >= 1000 && unit < 4; ++unit)
    value /= 1000;
  return unit == 0 ? absl::StrCat(bytes, " B")
                   : absl::StrFormat("%.1f %s", value, units[unit]);
}

std::string plural(int64_t count, absl::string_view noun) {
  return absl::StrCat(count, " ", noun, count == 1 ? "" : "s");
}

std::string at(absl::string_view before, const SourceLine &where) {
  if (where.file.empty())
    return "";
  return absl::StrCat(before, where.file, ":", where.line);
}

// A line of a table before names are collapsed: lines that differ in their
// names only become one.
struct Row {
  std::string name;
  std::string type;
  std::string what;
};

std::vector<Row> collapseRows(const std::vector<Row> &rows) {
  std::map<std::pair<std::string, std::string>, std::vector<std::string>>
      groups;
  std::vector<std::pair<std::string, std::string>> order;
  for (const Row &row : rows) {
    auto key = std::make_pair(row.type, row.what);
    auto [entry, isNew] = groups.try_emplace(key);
    if (isNew)
      order.push_back(key);
    entry->second.push_back(row.name);
  }
  std::vector<Row> result;
  for (const auto &key : order)
    for (const auto &[name, count] : collapseNames(groups[key]))
      result.push_back(
          {name, count == 1 ? key.first : absl::StrCat(key.first, " x", count),
           key.second});
  return result;
}

std::string table(absl::string_view title, std::vector<Row> rows,
                  bool verbose) {
  if (rows.empty())
    return "";
  if (!verbose)
    rows = collapseRows(rows);
  size_t nameWidth = 0, typeWidth = 0;
  for (const Row &row : rows) {
    nameWidth = std::max(nameWidth, row.name.size());
    typeWidth = std::max(typeWidth, row.type.size());
  }
  std::string text = absl::StrCat(title, "\n");
  for (const Row &row : rows)
    absl::StrAppendFormat(&text, "  %-*s  %-*s  %s\n",
                          static_cast<int>(nameWidth), row.name,
                          static_cast<int>(typeWidth), row.type, row.what);
  return text;
}

// "old:linear1.kernel" says nothing new beside the result "linear1.kernel".
std::string forwardedText(const Plan::Result &result, bool verbose) {
  std::string from = result.from;
  size_t colon = from.find(':');
  if (!verbose && colon != std::string::npos &&
      from.substr(colon + 1) == result.path)
    from = from.substr(0, colon);
  return absl::StrCat("forwarded from ", from);
}

std::vector<Row> resultRows(const Plan &plan, bool verbose) {
  std::vector<Row> rows;
  for (const Plan::Result &result : plan.results) {
    std::string what =
        result.origin == Plan::Origin::Forwarded
            ? forwardedText(result, verbose)
        : result.origin == Plan::Origin::Island
            ? absl::StrCat("given by ", result.from, at(", ", result.where))
            : absl::StrCat(
                  toString(result.origin),
                  result.origin == Plan::Origin::Assembled ? ": " : " ",
                  result.from, result.donated ? " into donated storage" : "",
                  at(", ", result.where));
    if (result.origin == Plan::Origin::Forwarded && result.donated)
      what += " (donated)";
    if (!result.sharding.empty())
      absl::StrAppend(&what, ", sharded ", result.sharding);
    rows.push_back({result.path, toString(result.dtype, result.shape), what});
  }
  return rows;
}

std::vector<Row> prunedRows(const Plan &plan, bool verbose) {
  std::vector<Row> rows;
  for (const Plan::Pruned &pruned : plan.pruned) {
    std::string by = pruned.by;
    size_t colon = by.find(':');
    if (!verbose && colon != std::string::npos &&
        by.substr(colon + 1) == pruned.path)
      by = by.substr(0, colon);
    rows.push_back(
        {pruned.path.empty() ? "(unnamed)" : pruned.path,
         absl::StrCat(toString(pruned.dtype, pruned.shape), " ",
                      bytesText(pruned.bytes)),
         absl::StrCat(toString(pruned.reason), by.empty() ? "" : " by ", by,
                      at(" at ", pruned.at))});
  }
  return rows;
}

std::vector<Row> scratchRows(const Plan &plan) {
  std::vector<Row> rows;
  rows.reserve(plan.scratch.size());
  for (const Plan::Scratch &scratch : plan.scratch)
    rows.push_back({scratch.path.empty() ? "(unnamed)" : scratch.path,
                    absl::StrCat(toString(scratch.dtype, scratch.shape), " ",
                                 bytesText(scratch.bytes)),
                    absl::StrCat(toString(scratch.origin), " ", scratch.from,
                                 scratch.readers.empty() ? "" : ", read by ",
                                 absl::StrJoin(scratch.readers, " and "),
                                 at(", ", scratch.where))});
  return rows;
}

std::vector<Row> unusedRows(const Plan &plan) {
  std::vector<Row> rows;
  rows.reserve(plan.unused.size());
  for (const Plan::Unused &unused : plan.unused)
    rows.push_back(
        {absl::StrCat(unused.source, ":", unused.path), bytesText(unused.bytes),
         unused.donated ? "donated: its storage is released" : "not used"});
  return rows;
}

std::vector<Row> workspaceRows(const Plan &plan) {
  std::vector<Row> rows;
  rows.reserve(plan.workspaces.size());
  for (const Plan::Workspace &workspace : plan.workspaces)
    rows.push_back({workspace.path.empty() ? "(unnamed)" : workspace.path,
                    bytesText(workspace.bytes), workspace.reason});
  return rows;
}

// "120 ops, 1.2 kB in, 4.1 kB out, scratch 4.1 kB, donated old:w; f.py:3".
std::string islandText(const Plan::Island &island) {
  std::vector<std::string> lines;
  for (const SourceLine &line : island.lines)
    if (!line.file.empty())
      lines.push_back(absl::StrCat(line.file, ":", line.line));
  return absl::StrCat(plural(island.ops, "op"), ", ", bytesText(island.bytesIn),
                      " in, ", bytesText(island.bytesOut), " out, scratch ",
                      island.scratchBytes < 0 ? "unknown"
                                              : bytesText(island.scratchBytes),
                      island.donated.empty() ? "" : ", donated ",
                      absl::StrJoin(island.donated, " and "),
                      lines.empty() ? "" : "; ", absl::StrJoin(lines, ", "));
}

std::vector<Row> islandRows(const Plan &plan) {
  std::vector<Row> rows;
  rows.reserve(plan.islands.size());
  for (const Plan::Island &island : plan.islands)
    rows.push_back(
        {island.name,
         plural(static_cast<int64_t>(island.outputs.size()), "output"),
         islandText(island)});
  return rows;
}

std::string resultSummary(const Plan &plan) {
  std::map<Plan::Origin, std::pair<int64_t, int64_t>> byOrigin;
  for (const Plan::Result &result : plan.results) {
    byOrigin[result.origin].first += 1;
    byOrigin[result.origin].second += result.bytes;
  }
  std::vector<std::string> parts;
  parts.reserve(byOrigin.size());
  for (const auto &[origin, count] : byOrigin)
    parts.push_back(absl::StrCat(count.first, " ", toString(origin), " (",
                                 bytesText(count.second), ")"));
  return absl::StrCat("  ", plural(plan.results.size(), "result"),
                      parts.empty() ? "" : ": ", absl::StrJoin(parts, ", "),
                      "\n");
}

std::string prunedSummary(const Plan &plan) {
  std::map<absl::string_view, int64_t> byReason; // in alphabetical order
  int64_t bytes = 0;
  for (const Plan::Pruned &pruned : plan.pruned) {
    byReason[toString(pruned.reason)] += 1;
    bytes += pruned.bytes;
  }
  std::vector<std::string> parts;
  parts.reserve(byReason.size());
  for (const auto &[reason, count] : byReason)
    parts.push_back(absl::StrCat(count, " ", reason));
  return absl::StrCat("  ", plural(plan.pruned.size(), "initializer"),
                      " pruned (", bytesText(bytes), " not computed)",
                      parts.empty() ? "" : ": ", absl::StrJoin(parts, ", "),
                      "\n");
}

} // namespace

absl::string_view toString(Plan::Origin origin) {
  switch (origin) {
  case Plan::Origin::Forwarded:
    return "forwarded";
  case Plan::Origin::Drawn:
    return "drawn";
  case Plan::Origin::Filled:
    return "filled";
  case Plan::Origin::KeyData:
    return "key data";
  case Plan::Origin::Computed:
    return "computed";
  case Plan::Origin::Assembled:
    return "assembled";
  case Plan::Origin::Island:
    return "island";
  }
  return "unknown";
}

absl::string_view toString(Plan::Reason reason) {
  switch (reason) {
  case Plan::Reason::Overwritten:
    return "overwritten";
  case Plan::Reason::Donated:
    return "donated";
  case Plan::Reason::Unreachable:
    return "unreachable";
  }
  return "unknown";
}

std::string Plan::toText(bool verbose) const {
  std::string text = absl::StrCat("plan of ", name, "\n", resultSummary(*this),
                                  prunedSummary(*this));
  absl::StrAppend(&text, "  draws ", plural(drawnElements, "element"),
                  "; new memory ", bytesText(freshBytes), "; predicted peak +",
                  bytesText(peakBytes), "\n");
  if (movedBytes > 0 || keptBytes > 0)
    absl::StrAppend(&text, "  moves ", bytesText(movedBytes), "; keeps ",
                    bytesText(keptBytes), " in place\n");
  if (!scratch.empty())
    absl::StrAppend(&text, "  scratch ", bytesText(scratchBytes), " in ",
                    plural(static_cast<int64_t>(scratch.size()), "buffer"),
                    ", given up on the way\n");
  if (peakBytesFromFiles != peakBytes)
    absl::StrAppend(&text, "  predicted peak from files +",
                    bytesText(peakBytesFromFiles), "\n");
  absl::StrAppend(
      &text, table("results", resultRows(*this, verbose), verbose),
      table("islands, run first", islandRows(*this), /*verbose=*/true),
      table("pruned", prunedRows(*this, verbose), verbose),
      table("scratch", scratchRows(*this), verbose),
      table("workspace, one at a time", workspaceRows(*this), verbose),
      table("unused arguments", unusedRows(*this), verbose));
  return text;
}

} // namespace graft
