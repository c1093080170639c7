// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/key_program.h"

namespace graft {
namespace {

absl::StatusOr<uint32_t> compute(const AdvancedCount &count,
                                 const HeldArguments &arguments) {
  absl::StatusOr<std::array<uint32_t, 2>> data =
      arguments.words(count.argument, 1);
  if (!data.ok())
    return data.status();
  return (*data)[0] + count.by;
}

absl::StatusOr<Key> compute(const KeyStep &step, const std::vector<Key> &keys,
                            const HeldArguments &arguments) {
  if (const auto *known = std::get_if<KnownKey>(&step))
    return known->key;
  if (const auto *argument = std::get_if<ArgumentKey>(&step)) {
    absl::StatusOr<std::array<uint32_t, 2>> data =
        arguments.words(argument->argument, 2);
    if (!data.ok())
      return data.status();
    return Key{(*data)[0], (*data)[1]};
  }
  if (const auto *split = std::get_if<SplitKey>(&step))
    return graft::split(keys[split->key], split->index, split->count,
                        split->layout);
  const auto &folded = std::get<FoldedKey>(step);
  if (folded.count < 0)
    return foldIn(keys[folded.key], folded.offset);
  absl::StatusOr<uint32_t> count =
      compute({folded.count, folded.offset}, arguments);
  if (!count.ok())
    return count.status();
  return foldIn(keys[folded.key], *count);
}

} // namespace

absl::StatusOr<std::vector<Key>> computeKeys(const Schedule &schedule,
                                             const HeldArguments &arguments) {
  std::vector<Key> keys;
  keys.reserve(schedule.keys.size());
  for (const KeyStep &step : schedule.keys) {
    absl::StatusOr<Key> key = compute(step, keys, arguments);
    if (!key.ok())
      return key.status();
    keys.push_back(*key);
  }
  return keys;
}

absl::StatusOr<std::vector<uint32_t>>
computeCounts(const Schedule &schedule, const HeldArguments &arguments) {
  std::vector<uint32_t> counts;
  counts.reserve(schedule.counts.size());
  for (const AdvancedCount &advanced : schedule.counts) {
    absl::StatusOr<uint32_t> count = compute(advanced, arguments);
    if (!count.ok())
      return count.status();
    counts.push_back(*count);
  }
  return counts;
}

} // namespace graft
