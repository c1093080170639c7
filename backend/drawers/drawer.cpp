// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A drawer walks its window in runs and has a kernel write each. What is not 32
// bits wide is drawn as words, a chunk at a time on the stack, and converted.

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "backend/drawers/convert_words.h"
#include "backend/drawers/counter_runs.h"
#include "backend/drawers/derived_drawers.h"
#include "backend/drawers/draw.h"
#include "backend/drawers/exact_float_mode.h"
#include "backend/drawers/look_up.h"
#include "backend/kernels/kernel_id.h"
#include "backend/kernels/kernel_registry.h"
#include "backend/reference/sampler.h"
#include "backend/sampling/bits.h"
#include "backend/sampling/sampler_parameters.h"

namespace graft {

namespace {

// Elements converted at once: 4 KiB of words, which stay in the L1 cache.
constexpr int64_t chunkElements = 1024;
// Aligned, for its whole registers are written and read.
struct alignas(64) Chunk : std::array<uint32_t, chunkElements> {};

// What the words or values of a sampler's kernel go through.
enum class Conversion { None, ToU8, ToU16, ToU64, ToBF16, ToF16 };

Conversion conversionTo(DType dtype) {
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

// The random words that `sampler` takes in the Original layout.
uint64_t streamWords(const Sampler &sampler) {
  int width = reference::randomBitWidth(sampler.dtype);
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

class KernelDrawer final : public Drawer {
public:
  KernelDrawer(const Sampler &sampler, KernelFunction kernel,
               const KernelParameters &parameters, LookUpTable table)
      : walk(sampler), kernel(kernel), parameters(parameters),
        table(std::move(table)), conversion(conversionTo(sampler.dtype)),
        layout(sampler.layout), words(streamWords(sampler)),
        randomBits(reference::randomBitWidth(sampler.dtype)),
        elementSize(bitWidth(sampler.dtype) / 8) {}

  void draw(Key key, int64_t first, int64_t count,
            std::byte *out) const override {
    ExactFloatMode mode;
    WordStream stream(key, layout, words);
    walk.forEachRun(first, count, [&](const IndexRun &run, int64_t position) {
      std::byte *place = out + position * elementSize;
      if (conversion == Conversion::None)
        drawWords(stream, run, place);
      else
        drawConverted(stream, run, place);
    });
  }

private:
  // Words, or f32 values, by the kernel alone.
  void drawWords(const WordStream &stream, const IndexRun &run,
                 std::byte *out) const {
    stream.forEachRun(run, [&](const CounterRun &piece) {
      runKernel(kernel, parameters, piece, out);
      out += piece.count * 4;
    });
  }

  void drawConverted(const WordStream &stream, const IndexRun &run,
                     std::byte *out) const {
    if (layout == CounterLayout::Partitionable &&
        conversion != Conversion::ToU64)
      return drawNarrowWords(stream, run, out);
    for (int64_t done = 0; done < run.count; done += chunkElements) {
      IndexRun chunk{run[done], run.stride,
                     std::min(chunkElements, run.count - done)};
      if (conversion == Conversion::ToU64)
        drawU64(stream, chunk, out + done * elementSize);
      else
        drawNarrow(stream, chunk, out + done * elementSize);
    }
  }

  // A word an element. Parameters are made once for all chunks: to load what
  // was just stored in other pieces waits for all stores before it.
  void drawNarrowWords(const WordStream &stream, const IndexRun &run,
                       std::byte *out) const {
    Chunk bits;
    stream.forEachRun(run, [&](const CounterRun &piece) {
      KernelParameters own = parametersFor(piece, parameters);
      for (int64_t done = 0; done < piece.count; done += chunkElements) {
        int64_t count = std::min(chunkElements, piece.count - done);
        runKernel(kernel, own, count,
                  reinterpret_cast<std::byte *>(bits.data()));
        narrow(bits, count, out);
        out += count * elementSize;
      }
    });
  }

  void drawU64(const WordStream &stream, const IndexRun &run,
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

  void drawNarrow(const WordStream &stream, const IndexRun &run,
                  std::byte *out) const {
    Chunk bits;
    drawSubWords(stream, run, bits);
    narrow(bits, run.count, out);
  }

  void narrow(const Chunk &bits, int64_t count, std::byte *out) const {
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
  void drawSubWords(const WordStream &stream, const IndexRun &run,
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
                {run.start / perWord,
                 run.stride / static_cast<int64_t>(perWord), run.count},
                bits);
      shiftRight(bits.data(), run.count, static_cast<int>(inWord) * randomBits);
    } else {
      for (int64_t i = 0; i < run.count; ++i)
        bits[i] = stream.word(run[i] / perWord) >>
                  (randomBits * static_cast<int>(run[i] % perWord));
    }
  }

  void drawChunk(const WordStream &stream, const IndexRun &run,
                 Chunk &chunk) const {
    drawWords(stream, run, reinterpret_cast<std::byte *>(chunk.data()));
  }

  void drawMasked(const WordStream &stream, const IndexRun &run, uint32_t mask0,
                  uint32_t mask1, Chunk &chunk) const {
    auto *place = reinterpret_cast<std::byte *>(chunk.data());
    stream.forEachRun(run, [&](CounterRun piece) {
      piece.mask0 &= mask0;
      piece.mask1 &= mask1;
      runKernel(kernel, parameters, piece, place);
      place += piece.count * 4;
    });
  }

  WindowWalk walk;
  KernelFunction kernel;
  KernelParameters parameters;
  LookUpTable table; // of BF16 and F16 draws
  Conversion conversion;
  CounterLayout layout;
  uint64_t words;
  int randomBits;
  int64_t elementSize;
};

// Where denormals matter and the machine cannot flush them.
class ReferenceDrawer final : public Drawer {
public:
  explicit ReferenceDrawer(const Sampler &sampler) : sampler(sampler) {}

  void draw(Key key, int64_t first, int64_t count,
            std::byte *out) const override {
    reference::draw(sampler, key, first, count, out);
  }

private:
  Sampler sampler;
};

KernelParameters formulaOf(const reference::SamplerParameters &constants) {
  KernelParameters parameters;
  parameters.low = constants.low;
  parameters.span = constants.span;
  parameters.clampLow = constants.clampLow;
  parameters.clampHigh = constants.clampHigh;
  parameters.multiply1 = constants.multiply1;
  parameters.multiply2 = constants.multiply2;
  return parameters;
}

} // namespace

absl::StatusOr<std::shared_ptr<const Drawer>>
drawerFor(const Sampler &sampler) {
  if (isDerived(sampler))
    return derivedDrawer(sampler);
  KernelId spec;
  KernelParameters parameters;
  LookUpTable table;
  if (sampler.dtype == DType::F32) {
    reference::SamplerParameters constants = reference::parametersOf(sampler);
    if (!ExactFloatMode::flushesDenormals &&
        reference::mayFlush(sampler.kind, constants))
      return std::make_shared<ReferenceDrawer>(sampler);
    parameters = formulaOf(constants);
    spec = kernelFor(sampler.kind, parameters);
  } else if (sampler.kind != SamplerKind::RandomBits) {
    table = LookUpTable(reference::drawTable(sampler));
  }
  absl::StatusOr<KernelFunction> kernel = KernelRegistry::instance().get(spec);
  if (!kernel.ok())
    return kernel.status();
  return std::make_shared<KernelDrawer>(sampler, *kernel, parameters,
                                        std::move(table));
}

} // namespace graft
