// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/drawers/derived_drawers.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "backend/drawers/convert_words.h"
#include "backend/sampling/double_formula.h"
#include "backend/sampling/formula.h"
#include "backend/sampling/integer_range.h"
#include "backend/sampling/sampler_parameters.h"

namespace graft {
namespace {

// Elements computed at once: a chunk stays in the L1 cache.
constexpr int64_t chunkElements = 1024;

// Calls `visit(position, size)` for the chunks of `count` elements.
template <typename VisitT>
void forEachChunk(int64_t count, const VisitT &visit) {
  for (int64_t done = 0; done < count; done += chunkElements)
    visit(done, std::min(chunkElements, count - done));
}

template <typename T> std::byte *bytesOf(std::array<T, chunkElements> &chunk) {
  return reinterpret_cast<std::byte *>(chunk.data());
}

template <typename T> void put(std::byte *out, int64_t index, T value) {
  std::memcpy(out + index * static_cast<int64_t>(sizeof(T)), &value, sizeof(T));
}

// The sampler of another kind and type for the same elements.
Sampler companion(const Sampler &sampler, SamplerKind kind, DType dtype) {
  Sampler other;
  other.kind = kind;
  other.dtype = dtype;
  other.shape = sampler.shape;
  other.layout = sampler.layout;
  other.window = sampler.window;
  return other;
}

using Source = std::shared_ptr<const Drawer>;

class BernoulliDrawer final : public Drawer {
public:
  BernoulliDrawer(const Sampler &sampler, Source uniform)
      : uniform(std::move(uniform)),
        probability(sampling::probabilityOf(sampler)) {}

  void draw(Key key, int64_t first, int64_t count,
            std::byte *out) const override {
    std::array<float, chunkElements> values;
    forEachChunk(count, [&](int64_t done, int64_t size) {
      uniform->draw(key, first + done, size, bytesOf(values));
      compareBelow(values.data(), size, probability, out + done);
    });
  }

private:
  Source uniform;
  float probability;
};

class GumbelDrawer final : public Drawer {
public:
  explicit GumbelDrawer(Source uniform) : uniform(std::move(uniform)) {}

  void draw(Key key, int64_t first, int64_t count,
            std::byte *out) const override {
    std::array<float, chunkElements> values;
    forEachChunk(count, [&](int64_t done, int64_t size) {
      uniform->draw(key, first + done, size, bytesOf(values));
      for (int64_t i = 0; i < size; ++i)
        put(out, done + i, sampling::gumbelValue(DType::F32, values[i]));
    });
  }

private:
  Source uniform;
};

class DoubleDrawer final : public Drawer {
public:
  DoubleDrawer(const Sampler &sampler, Source words)
      : words(std::move(words)), formula(sampler) {}

  void draw(Key key, int64_t first, int64_t count,
            std::byte *out) const override {
    std::array<uint64_t, chunkElements> bits;
    forEachChunk(count, [&](int64_t done, int64_t size) {
      words->draw(key, first + done, size, bytesOf(bits));
      for (int64_t i = 0; i < size; ++i)
        put(out, done + i, formula(bits[i]));
    });
  }

private:
  Source words;
  sampling::DoubleFormula formula;
};

// `Word` is what the range computes in, `T` the element.
template <typename Word, typename T> class RandIntDrawer final : public Drawer {
public:
  RandIntDrawer(const Sampler &sampler, Source words)
      : words(std::move(words)), range(sampler), layout(sampler.layout) {}

  void draw(Key key, int64_t first, int64_t count,
            std::byte *out) const override {
    const Key highKey = split(key, 0, 2, layout);
    const Key lowKey = split(key, 1, 2, layout);
    std::array<Word, chunkElements> high, low;
    forEachChunk(count, [&](int64_t done, int64_t size) {
      words->draw(highKey, first + done, size, bytesOf(high));
      words->draw(lowKey, first + done, size, bytesOf(low));
      for (int64_t i = 0; i < size; ++i)
        put(out, done + i, static_cast<T>(range.at(high[i], low[i])));
    });
  }

private:
  Source words;
  sampling::IntegerRange<Word> range;
  CounterLayout layout;
};

std::shared_ptr<const Drawer> randIntDrawer(const Sampler &sampler,
                                            const Source &words) {
  switch (bitWidth(sampler.dtype)) {
  case 8:
    return std::make_shared<RandIntDrawer<uint32_t, uint8_t>>(sampler, words);
  case 16:
    return std::make_shared<RandIntDrawer<uint32_t, uint16_t>>(sampler, words);
  case 32:
    return std::make_shared<RandIntDrawer<uint32_t, uint32_t>>(sampler, words);
  default:
    return std::make_shared<RandIntDrawer<uint64_t, uint64_t>>(sampler, words);
  }
}

// What a derived sampler is computed from.
Sampler sourceFor(const Sampler &sampler) {
  if (sampler.kind == SamplerKind::Bernoulli ||
      sampler.dtype == DType::F32) // a Gumbel
    return companion(sampler, SamplerKind::Uniform, DType::F32);
  return companion(sampler, SamplerKind::RandomBits,
                   bitWidth(sampler.dtype) == 64 ? DType::U64 : DType::U32);
}

} // namespace

bool isDerived(const Sampler &sampler) {
  return sampler.kind == SamplerKind::Bernoulli ||
         sampler.kind == SamplerKind::RandInt || sampler.dtype == DType::F64 ||
         (sampler.kind == SamplerKind::Gumbel && sampler.dtype == DType::F32);
}

absl::StatusOr<std::shared_ptr<const Drawer>>
derivedDrawer(const Sampler &sampler) {
  absl::StatusOr<Source> source = drawerFor(sourceFor(sampler));
  if (!source.ok())
    return source.status();
  if (sampler.kind == SamplerKind::Bernoulli)
    return std::make_shared<BernoulliDrawer>(sampler, *source);
  if (sampler.kind == SamplerKind::RandInt)
    return randIntDrawer(sampler, *source);
  if (sampler.dtype == DType::F64)
    return std::make_shared<DoubleDrawer>(sampler, *source);
  return std::make_shared<GumbelDrawer>(*source);
}

} // namespace graft
