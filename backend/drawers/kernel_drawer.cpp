// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/drawers/kernel_drawer.h"

#include <algorithm>
#include <cstring>

#include "backend/drawers/convert_words.h"
#include "backend/drawers/exact_float_mode.h"
#include "backend/sampling/bits.h"

namespace graft {

namespace {

// The random words that `sampler` takes in the Original layout.
uint64_t streamWords(const Sampler &sampler) {
  int width = sampling::randomBitWidth(sampler.dtype);
  auto elements = static_cast<uint64_t>(numElements(sampler.shape).value_or(0));
  if (width == 64)
    return 2 * elements;
  uint64_t perWord = 32 / static_cast<uint64_t>(width);
  return elements / perWord + (elements % perWord != 0);
}

// What a kernel needs for the elements of `run`.
KernelParameters parametersFor(const CounterRun &run,
                               KernelParameters parameters) {
  parameters.key0 = run.key.k0;
  parameters.key1 = run.key.k1;
  parameters.counter0 = run.counter0;
  parameters.stride0 = run.stride0;
  parameters.counter1 = run.counter1;
  parameters.stride1 = run.stride1;
  parameters.mask0 = run.mask0;
  parameters.mask1 = run.mask1;
  return parameters;
}

void runBlocks(KernelFunction kernel, KernelParameters &parameters,
               int64_t blocks, std::byte *out) {
  kernel(out, blocks, &parameters);
  auto done = static_cast<uint32_t>(blocks * blockElements);
  parameters.counter0 += done * parameters.stride0;
  parameters.counter1 += done * parameters.stride1;
}

// Has `kernel` write the next `count` elements, and counts on by whole blocks.
// It writes these, so a last partial one goes through a scratch.
void runKernel(KernelFunction kernel, KernelParameters &parameters,
               int64_t count, std::byte *out) {
  int64_t blocks = count / blockElements;
  int64_t rest = count % blockElements;
  if (blocks > 0)
    runBlocks(kernel, parameters, blocks, out);
  if (rest == 0)
    return;
  alignas(64) std::array<std::byte, blockElements * 4> scratch;
  runBlocks(kernel, parameters, 1, scratch.data());
  std::memcpy(out + blocks * blockElements * 4, scratch.data(),
              static_cast<size_t>(rest) * 4);
}

void runKernel(KernelFunction kernel, const KernelParameters &parameters,
               const CounterRun &run, std::byte *out) {
  KernelParameters own = parametersFor(run, parameters);
  runKernel(kernel, own, run.count, out);
}

} // namespace

KernelDrawer::Conversion KernelDrawer::conversionTo(DType dtype) {
  switch (dtype) {
  case DType::U8:
    return Conversion::ToU8;
  case DType::U16:
    return Conversion::ToU16;
  case DType::U64:
    return Conversion::ToU64;
  case DType::BF16:
    return Conversion::ToBF16;
  case DType::F16:
    return Conversion::ToF16;
  default:
    return Conversion::None;
  }
}

KernelDrawer::KernelDrawer(const Sampler &sampler, KernelFunction kernel,
                           const KernelParameters &parameters,
                           LookUpTable table)
    : walk(sampler), kernel(kernel), parameters(parameters),
      table(std::move(table)), conversion(conversionTo(sampler.dtype)),
      layout(sampler.layout), words(streamWords(sampler)),
      randomBits(sampling::randomBitWidth(sampler.dtype)),
      elementBytes(elementSize(sampler.dtype)) {}

void KernelDrawer::draw(Key key, int64_t first, int64_t count,
                        std::byte *out) const {
  ExactFloatMode mode;
  WordStream stream(key, layout, words);
  walk.forEachRun(first, count, [&](const IndexRun &run, int64_t position) {
    std::byte *place = out + position * elementBytes;
    if (conversion == Conversion::None)
      drawWords(stream, run, place);
    else
      drawConverted(stream, run, place);
  });
}

// Words, or f32 values, by the kernel alone.
void KernelDrawer::drawWords(const WordStream &stream, const IndexRun &run,
                             std::byte *out) const {
  stream.forEachRun(run, [&](const CounterRun &piece) {
    runKernel(kernel, parameters, piece, out);
    out += piece.count * 4;
  });
}

void KernelDrawer::drawConverted(const WordStream &stream, const IndexRun &run,
                                 std::byte *out) const {
  if (layout == CounterLayout::Partitionable && conversion != Conversion::ToU64)
    return drawNarrowWords(stream, run, out);
  for (int64_t done = 0; done < run.count; done += chunkElements) {
    IndexRun chunk{run[done], run.stride,
                   std::min(chunkElements, run.count - done)};
    if (conversion == Conversion::ToU64)
      drawU64(stream, chunk, out + done * elementBytes);
    else
      drawNarrow(stream, chunk, out + done * elementBytes);
  }
}

// A word an element. Parameters are made once for all chunks: to load what
// was just stored in other pieces waits for all stores before it.
void KernelDrawer::drawNarrowWords(const WordStream &stream,
                                   const IndexRun &run, std::byte *out) const {
  Chunk bits;
  stream.forEachRun(run, [&](const CounterRun &piece) {
    KernelParameters own = parametersFor(piece, parameters);
    for (int64_t done = 0; done < piece.count; done += chunkElements) {
      int64_t count = std::min(chunkElements, piece.count - done);
      runKernel(kernel, own, count, reinterpret_cast<std::byte *>(bits.data()));
      narrow(bits, count, out);
      out += count * elementBytes;
    }
  });
}

void KernelDrawer::drawU64(const WordStream &stream, const IndexRun &run,
                           std::byte *out) const {
  Chunk high, low;
  if (layout == CounterLayout::Original) {
    drawChunk(stream, run, high);
    drawChunk(stream, {run.start + words / 2, run.stride, run.count}, low);
  } else {
    // The two outputs of each element's own block.
    drawMasked(stream, run, ~0u, 0, high);
    drawMasked(stream, run, 0, ~0u, low);
  }
  joinToU64(high.data(), low.data(), run.count, out);
}

void KernelDrawer::drawNarrow(const WordStream &stream, const IndexRun &run,
                              std::byte *out) const {
  Chunk bits;
  drawSubWords(stream, run, bits);
  narrow(bits, run.count, out);
}

void KernelDrawer::narrow(const Chunk &bits, int64_t count,
                          std::byte *out) const {
  switch (conversion) {
  case Conversion::ToU8:
    return narrowToU8(bits.data(), count, out);
  case Conversion::ToU16:
    return narrowToU16(bits.data(), count, out);
  case Conversion::ToBF16:
    return table.takeBF16(bits.data(), count, out);
  default:
    return table.takeF16(bits.data(), count, out);
  }
}

// The random bits of an Original draw of less than 32 bits, which shares its
// words among neighbours, in the low bits of `bits`.
void KernelDrawer::drawSubWords(const WordStream &stream, const IndexRun &run,
                                Chunk &bits) const {
  auto perWord = static_cast<uint64_t>(32 / randomBits);
  uint64_t inWord = run.start % perWord;
  if (run.stride == 1) {
    Chunk packed;
    int64_t packedWords =
        static_cast<int64_t>((inWord + run.count + perWord - 1) / perWord);
    drawChunk(stream, {run.start / perWord, 1, packedWords}, packed);
    unpack(packed.data(), randomBits, static_cast<int64_t>(inWord), run.count,
           bits.data());
  } else if (run.stride % static_cast<int64_t>(perWord) == 0) {
    // Always the same part of the word.
    drawChunk(stream,
              {run.start / perWord, run.stride / static_cast<int64_t>(perWord),
               run.count},
              bits);
    shiftRight(bits.data(), run.count, static_cast<int>(inWord) * randomBits);
  } else {
    for (int64_t i = 0; i < run.count; ++i)
      bits[i] = stream.word(run[i] / perWord) >>
                (randomBits * static_cast<int>(run[i] % perWord));
  }
}

void KernelDrawer::drawChunk(const WordStream &stream, const IndexRun &run,
                             Chunk &chunk) const {
  drawWords(stream, run, reinterpret_cast<std::byte *>(chunk.data()));
}

void KernelDrawer::drawMasked(const WordStream &stream, const IndexRun &run,
                              uint32_t mask0, uint32_t mask1,
                              Chunk &chunk) const {
  auto *place = reinterpret_cast<std::byte *>(chunk.data());
  stream.forEachRun(run, [&](CounterRun piece) {
    piece.mask0 &= mask0;
    piece.mask1 &= mask1;
    runKernel(kernel, parameters, piece, place);
    place += piece.count * 4;
  });
}

} // namespace graft
