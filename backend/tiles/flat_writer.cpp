// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/tiles/flat_writer.h"

#include <algorithm>

#include "backend/compute/compute.h"

namespace graft {
namespace {

// Values between stages stay in the first-level cache.
constexpr int64_t blockElements = 1024;
constexpr int64_t largestElement = 8;
constexpr int64_t blockBytes = blockElements * largestElement;

DType resultOf(const TensorOp &op, absl::Span<const DType> operands) {
  std::vector<TensorType> types;
  types.reserve(operands.size());
  for (DType dtype : operands)
    types.push_back({dtype, {}});
  return inferType(op, types)->dtype;
}

std::vector<std::byte> repeated(const std::vector<std::byte> &element) {
  std::vector<std::byte> block;
  block.reserve(blockElements * element.size());
  for (int64_t i = 0; i < blockElements; ++i)
    block.insert(block.end(), element.begin(), element.end());
  return block;
}

} // namespace

FlatWriter::FlatWriter(std::vector<FlatSource> given,
                       std::vector<FlatStage> ops)
    : sources(std::move(given)), stages(std::move(ops)) {
  types.reserve(sources.size() + stages.size());
  splats.reserve(sources.size());
  for (const FlatSource &source : sources) {
    types.push_back(source.dtype);
    splats.push_back(repeated(source.splat));
  }
  for (const FlatStage &stage : stages) {
    std::vector<DType> operands;
    operands.reserve(stage.inputs.size());
    for (int input : stage.inputs)
      operands.push_back(types[input]);
    types.push_back(resultOf(stage.op, operands));
  }
  assignSlots();
}

// A slot is in use from the stage that fills it, or that first reads a source
// with a writer, to the last that reads it. A stage's result is in none of its
// inputs'.
void FlatWriter::assignSlots() {
  const size_t numSources = sources.size();
  slots.assign(types.size(), -1);
  std::vector<size_t> lastReader(types.size(), 0);
  for (size_t s = 0; s < stages.size(); ++s)
    for (int input : stages[s].inputs)
      lastReader[input] = s;
  for (size_t s = 0; s < stages.size(); ++s) {
    for (int input : stages[s].inputs)
      if (static_cast<size_t>(input) < numSources && sources[input].writer &&
          slots[input] < 0)
        slots[input] = takeSlot();
    if (s + 1 < stages.size())
      slots[numSources + s] = takeSlot();
    std::vector<int> inputs = stages[s].inputs;
    std::sort(inputs.begin(), inputs.end());
    inputs.erase(std::unique(inputs.begin(), inputs.end()), inputs.end());
    for (int input : inputs)
      if (slots[input] >= 0 && lastReader[input] == s)
        freeSlots.push_back(slots[input]);
  }
}

int FlatWriter::takeSlot() {
  if (freeSlots.empty())
    return numSlots++;
  int slot = freeSlots.back();
  freeSlots.pop_back();
  return slot;
}

void FlatWriter::write(int64_t first, int64_t count, std::byte *out) const {
  const bool isWhole =
      numSlots == 0 &&
      std::all_of(sources.begin(), sources.end(),
                  [](const FlatSource &s) { return s.splat.empty(); });
  if (isWhole)
    return computeBlock(first, count, nullptr, out);
  const auto scratch = std::make_unique_for_overwrite<std::byte[]>(
      static_cast<size_t>(numSlots * blockBytes));
  const int64_t width = elementSize(dtype());
  for (int64_t done = 0; done < count; done += blockElements)
    computeBlock(first + done, std::min(blockElements, count - done),
                 scratch.get(), out + done * width);
}

void FlatWriter::computeBlock(int64_t first, int64_t count, std::byte *scratch,
                              std::byte *out) const {
  const auto place = [&](int value) {
    return scratch + slots[value] * blockBytes;
  };
  std::vector<bool> isWritten(sources.size(), false);
  const auto elementsOf = [&](int value) -> const std::byte * {
    if (static_cast<size_t>(value) >= sources.size())
      return place(value);
    const FlatSource &source = sources[value];
    if (source.stored)
      return source.stored + first * elementSize(source.dtype);
    if (!source.writer)
      return splats[value].data();
    if (!isWritten[value])
      source.writer->write(first, count, place(value));
    isWritten[value] = true;
    return place(value);
  };
  for (size_t s = 0; s < stages.size(); ++s) {
    std::vector<ConstTensorView> operands;
    operands.reserve(stages[s].inputs.size());
    for (int input : stages[s].inputs)
      operands.push_back({{types[input], {count}}, elementsOf(input)});
    const int value = static_cast<int>(sources.size() + s);
    compute(
        stages[s].op, operands,
        {{types[value], {count}}, s + 1 < stages.size() ? place(value) : out});
  }
}

} // namespace graft
