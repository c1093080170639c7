// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/key_program.h"

#include <algorithm>
#include <map>

namespace graft {
namespace {

/// The words of random streams in arguments. Each argument is read once, as far
/// as it has words that are wanted.
class Words {
public:
  Words(const Schedule &schedule, const HeldArguments &arguments)
      : arguments(arguments) {
    for (const KeyStep &step : schedule.keys) {
      if (const auto *key = std::get_if<ArgumentKey>(&step))
        want(key->argument, key->first + 2);
      if (const auto *folded = std::get_if<FoldedKey>(&step))
        want(folded->count, folded->first + 1);
    }
    for (const AdvancedCount &count : schedule.counts)
      want(count.argument, count.first + 1);
  }

  absl::StatusOr<uint32_t> at(ArgumentIndex argument, int64_t place) {
    std::vector<uint32_t> &words = read[argument];
    if (words.empty()) {
      absl::StatusOr<std::vector<uint32_t>> all =
          arguments.words(argument, wanted[argument]);
      if (!all.ok())
        return all.status();
      words = *std::move(all);
    }
    return words[place];
  }

private:
  void want(ArgumentIndex argument, int64_t count) {
    size_t &most = wanted[argument];
    most = std::max(most, static_cast<size_t>(count));
  }

  const HeldArguments &arguments;
  std::map<ArgumentIndex, size_t> wanted;
  std::map<ArgumentIndex, std::vector<uint32_t>> read;
};

absl::StatusOr<uint32_t> compute(const AdvancedCount &count, Words &words) {
  absl::StatusOr<uint32_t> word = words.at(count.argument, count.first);
  if (!word.ok())
    return word.status();
  return *word + count.by;
}

absl::StatusOr<Key> compute(const KeyStep &step, const std::vector<Key> &keys,
                            Words &words) {
  if (const auto *known = std::get_if<KnownKey>(&step))
    return known->key;
  if (const auto *argument = std::get_if<ArgumentKey>(&step)) {
    absl::StatusOr<uint32_t> k0 = words.at(argument->argument, argument->first),
                             k1 = words.at(argument->argument,
                                           argument->first + 1);
    if (!k0.ok() || !k1.ok())
      return k0.ok() ? k1.status() : k0.status();
    return Key{*k0, *k1};
  }
  if (const auto *split = std::get_if<SplitKey>(&step))
    return graft::split(keys[split->key], split->index, split->count,
                        split->layout);
  const auto &folded = std::get<FoldedKey>(step);
  if (folded.count < 0)
    return foldIn(keys[folded.key], folded.offset);
  absl::StatusOr<uint32_t> count =
      compute({folded.count, folded.offset, folded.first}, words);
  if (!count.ok())
    return count.status();
  return foldIn(keys[folded.key], *count);
}

} // namespace

absl::StatusOr<std::vector<Key>> computeKeys(const Schedule &schedule,
                                             const HeldArguments &arguments) {
  Words words(schedule, arguments);
  std::vector<Key> keys;
  keys.reserve(schedule.keys.size());
  for (const KeyStep &step : schedule.keys) {
    absl::StatusOr<Key> key = compute(step, keys, words);
    if (!key.ok())
      return key.status();
    keys.push_back(*key);
  }
  return keys;
}

absl::StatusOr<std::vector<uint32_t>>
computeCounts(const Schedule &schedule, const HeldArguments &arguments) {
  Words words(schedule, arguments);
  std::vector<uint32_t> counts;
  counts.reserve(schedule.counts.size());
  for (const AdvancedCount &advanced : schedule.counts) {
    absl::StatusOr<uint32_t> count = compute(advanced, words);
    if (!count.ok())
      return count.status();
    counts.push_back(*count);
  }
  return counts;
}

} // namespace graft
