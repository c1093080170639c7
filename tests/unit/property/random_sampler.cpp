// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/property/random_sampler.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <tuple>
#include <utility>
#include <vector>

namespace graft::property {
namespace {

class Generator {
public:
  Generator(std::mt19937_64 &random, const TensorType &type)
      : random(random), type(type) {}

  std::optional<RandomSampler> run() {
    Sampler &sampler = made.sampler;
    sampler.dtype = type.dtype;
    sampler.shape = type.shape;
    if (!chooseKind())
      return std::nullopt;
    sampler.layout =
        coin() ? CounterLayout::Partitionable : CounterLayout::Original;
    if (!isDrawnWhole(sampler.kind) && below(3) == 0)
      setWindow();
    return made;
  }

private:
  uint64_t below(uint64_t limit) { return random() % limit; }
  bool coin() { return below(2) == 0; }
  template <typename T> const T &pick(const std::vector<T> &from) {
    return from[below(from.size())];
  }

  bool chooseKind() {
    switch (type.dtype) {
    case DType::F32:
    case DType::F64:
      if (type.shape.size() >= 2 && below(4) == 0) {
        setOrthogonal();
        return true;
      }
      [[fallthrough]];
    case DType::BF16:
    case DType::F16:
      setDistribution();
      return true;
    case DType::Bool:
      made.sampler.kind = SamplerKind::Bernoulli;
      made.sampler.probability = pick<double>({0, 0.1, 0.5, 0.9, 1});
      return true;
    default:
      return chooseIntegers();
    }
  }

  // Words, a range, or a permutation.
  bool chooseIntegers() {
    Sampler &sampler = made.sampler;
    const bool isWord = type.dtype == DType::U8 || type.dtype == DType::U16 ||
                        type.dtype == DType::U32 || type.dtype == DType::U64;
    if (!isWord && type.dtype != DType::I32)
      return false;
    sampler.kind =
        isWord && coin() ? SamplerKind::RandomBits : SamplerKind::RandInt;
    if (type.dtype == DType::I32 && type.shape.size() == 1 && coin())
      sampler.kind = SamplerKind::Permutation;
    if (sampler.kind == SamplerKind::RandInt)
      std::tie(sampler.minimum, sampler.maximum) =
          pick<std::pair<int64_t, int64_t>>({{0, 10}, {5, 200}, {3, 3}});
    return true;
  }

  void setOrthogonal() {
    Sampler &sampler = made.sampler;
    const auto rank = static_cast<int64_t>(type.shape.size());
    sampler.kind = SamplerKind::Orthogonal;
    sampler.columnAxis = static_cast<int64_t>(below(2 * rank)) - rank;
    sampler.scale = pick<double>({1, 0.5, -2});
    // Its elements are at most 1.
    made.bound = 2.01;
  }

  void setDistribution() {
    static const std::vector<std::pair<double, double>> bounds = {
        {-1, 1}, {0, 1}, {-2, 2}, {-0.0625, 0.05}, {1.5, 4}, {-3, 0.5}};
    static const std::vector<double> scales = {1, 1, 0.5, 0.02, -1.25, 0, 3};
    static const std::vector<SamplerKind> kinds = {
        SamplerKind::Uniform, SamplerKind::Normal, SamplerKind::TruncatedNormal,
        SamplerKind::Gumbel};
    Sampler &sampler = made.sampler;
    sampler.kind = pick(kinds);
    if (sampler.kind == SamplerKind::Gumbel) {
      made.bound = type.dtype == DType::F64 ? 0 : 17;
      return;
    }
    sampler.numerics = coin() ? Numerics::Jit : Numerics::Eager;
    sampler.scale = pick(scales);
    if (sampler.kind != SamplerKind::Normal)
      std::tie(sampler.lower, sampler.upper) = pick(bounds);
    // |normal| < 6 and every bound is at most 4; both times a scale. A double
    // may be a little larger.
    made.bound = 8.5 * std::abs(sampler.scale) + 0.001;
    if (type.dtype != DType::F64)
      made.bound = 6 * std::abs(sampler.scale) + 0.001;
  }

  // Turns the sampler into a window of a larger one: any strides, also negative
  // and zero, or the rows or the transpose of a matrix.
  void setWindow() {
    Sampler &sampler = made.sampler;
    Window window;
    window.sizes = sampler.shape;
    int64_t dense = 1, reach = 0;
    for (auto size = window.sizes.rbegin(); size != window.sizes.rend(); ++size)
      dense *= std::max<int64_t>(1, *size);
    const bool isDense = coin();
    for (int64_t size : window.sizes) {
      dense /= std::max<int64_t>(1, size);
      const int64_t stride =
          isDense ? dense : static_cast<int64_t>(below(7)) - 2;
      window.strides.push_back(stride);
      const int64_t extent = std::max<int64_t>(0, size - 1) * std::abs(stride);
      reach += extent;
      if (stride < 0)
        window.base += extent;
    }
    const auto skipped = static_cast<int64_t>(below(100));
    window.base += skipped;
    sampler.shape = {reach + 1 + skipped + static_cast<int64_t>(below(3))};
    if (sampler.shape[0] % 2 == 0 && coin())
      sampler.shape = {2, sampler.shape[0] / 2};
    sampler.window = std::move(window);
  }

  std::mt19937_64 &random;
  const TensorType &type;
  RandomSampler made;
};

} // namespace

std::optional<RandomSampler> randomSampler(std::mt19937_64 &random,
                                           const TensorType &type) {
  return Generator(random, type).run();
}

} // namespace graft::property
