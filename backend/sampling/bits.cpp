// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/sampling/bits.h"

namespace graft::sampling {
namespace {

/// The longest stream of the original layout: its counters are 32 bits wide.
constexpr uint64_t maxStreamWords = 0xFFFFFFFF;

// Returns word `word` of the stream of `words` <= maxStreamWords words under
// `key`. Block j has the counters (j, half + j) and gives the words j and
// half + j; in an odd stream the last block's second counter is 0 instead.
uint32_t streamWord(Key key, uint64_t word, uint64_t words) {
  uint64_t half = words / 2 + words % 2;
  uint64_t block = word < half ? word : word - half;
  uint64_t second = half + block < words ? half + block : 0;
  ThreefryBlock out = threefry2x32(key, static_cast<uint32_t>(block),
                                   static_cast<uint32_t>(second));
  return word < half ? out.x0 : out.x1;
}

uint64_t lowBits(uint64_t bits, int width) {
  return width == 64 ? bits : bits & ((uint64_t{1} << width) - 1);
}

uint64_t wordsFor(uint64_t elements, int width) {
  if (width == 64)
    return elements * 2;
  uint64_t perWord = 32 / width;
  return elements / perWord + (elements % perWord != 0);
}

// The type whose random bits an element takes.
DType drawnDType(const Sampler &sampler) {
  if (sampler.kind == SamplerKind::Bernoulli)
    return DType::F32;
  if (sampler.kind == SamplerKind::RandInt)
    return bitWidth(sampler.dtype) == 64 ? DType::U64 : DType::U32;
  return sampler.dtype;
}

} // namespace

int randomBitWidth(DType dtype) {
  return dtype == DType::BF16 ? 8 : bitWidth(dtype);
}

RandomBits::RandomBits(const Sampler &sampler, Key key)
    : key(key), layout(sampler.layout),
      width(randomBitWidth(drawnDType(sampler))),
      elements(static_cast<uint64_t>(numElements(sampler.shape).value_or(0))),
      words(wordsFor(elements, width)) {}

uint64_t RandomBits::at(int64_t index) const {
  auto i = static_cast<uint64_t>(index);
  return layout == CounterLayout::Partitionable ? partitionable(i)
                                                : original(i);
}

uint64_t RandomBits::partitionable(uint64_t index) const {
  ThreefryBlock block = threefry2x32(key, static_cast<uint32_t>(index >> 32),
                                     static_cast<uint32_t>(index));
  if (width == 64)
    return static_cast<uint64_t>(block.x0) << 32 | block.x1;
  return lowBits(block.x0 ^ block.x1, width);
}

uint64_t RandomBits::original(uint64_t index) const {
  if (width == 64)
    return static_cast<uint64_t>(originalWord(index)) << 32 |
           originalWord(elements + index);
  uint64_t perWord = 32 / width;
  uint32_t word = originalWord(index / perWord);
  return lowBits(word >> (width * (index % perWord)), width);
}

// A stream too long for its counters is cut into whole streams of the longest
// length and a rest, each under its own key. The rest is there even if empty.
uint32_t RandomBits::originalWord(uint64_t word) const {
  uint64_t wholeStreams = words / maxStreamWords;
  if (wholeStreams == 0)
    return streamWord(key, word, words);
  uint64_t stream = word / maxStreamWords;
  Key streamKey =
      split(key, static_cast<int64_t>(stream),
            static_cast<int64_t>(wholeStreams + 1), CounterLayout::Original);
  return streamWord(streamKey, word % maxStreamWords,
                    stream < wholeStreams ? maxStreamWords
                                          : words % maxStreamWords);
}

} // namespace graft::sampling
