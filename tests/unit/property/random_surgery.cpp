// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/property/random_surgery.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>
#include <utility>

#include "tests/unit/property/random_sampler.h"
#include "tests/unit/property/tracked_program.h"

namespace graft::property {
namespace {

/// Makes one program, step by step.
class Surgeon {
public:
  Surgeon(uint64_t seed, bool largeTensors)
      : random(seed), largeTensors(largeTensors) {}

  RandomProgram run() {
    dtype = pick<DType>(
        {DType::F32, DType::F32, DType::F32, DType::BF16, DType::F16});
    base = randomBase();
    for (uint64_t n = below(6); n > 0; --n)
      program.addArgument({dtype, nearBase()}, /*donated=*/below(4) > 0,
                          /*isBounded=*/below(4) > 0);
    if (program.all().empty())
      draw(nearBase(), dtype);
    for (uint64_t n = 1 + below(largeTensors ? 5 : 12); n > 0; --n)
      addStep();
    std::set<size_t> results = {program.all().size() - 1};
    for (uint64_t n = below(4); n > 0; --n)
      results.insert(some());
    return program.finish(results);
  }

private:
  uint64_t below(uint64_t limit) { return random() % limit; }
  bool coin() { return below(2) == 0; }
  template <typename T> const T &pick(const std::vector<T> &from) {
    return from[below(from.size())];
  }
  // From `least` to `most`.
  int64_t between(int64_t least, int64_t most) {
    return least + static_cast<int64_t>(below(most - least + 1));
  }
  int64_t mostElements() const { return largeTensors ? 3'000'000 : 6'000; }

  Shape randomBase() {
    if (largeTensors)
      return pick<Shape>({{700, 1000}, {701'003}, {7, 311, 301}});
    static const std::vector<Shape> shapes = {{9},     {130},     {4, 3},
                                              {13, 7}, {5, 64},   {33, 65},
                                              {1, 40}, {3, 5, 7}, {2, 8, 16}};
    return pick(shapes);
  }

  // Some extents as they are, so that tensors fit each other.
  Shape nearBase() {
    Shape shape = base;
    for (int64_t &extent : shape)
      if (below(3) == 0)
        extent = between((extent + 1) / 2, extent + 1 + extent / 2);
    return shape;
  }

  size_t draw(const Shape &shape, DType as) {
    std::optional<RandomSampler> sampler;
    while (!sampler || isDrawnWhole(sampler->sampler.kind))
      sampler = randomSampler(random, {as, shape});
    return program.draw(sampler->sampler, sampler->bound);
  }

  const Tracked &at(size_t x) const { return program.all()[x]; }

  // Late values more often than early, and rather ones that nothing reads yet.
  size_t some() {
    const std::vector<Tracked> &all = program.all();
    const uint64_t recent = std::min<uint64_t>(all.size(), 4);
    size_t x = 0;
    for (int tries = 0; tries < 3; ++tries) {
      x = coin() ? all.size() - 1 - below(recent) : below(all.size());
      if (!all[x].isRead)
        break;
    }
    return x;
  }

  // Some tensor of `rank` dimensions of the dtype, or a new one.
  size_t partner(int64_t rank, DType of) {
    for (int tries = 0; tries < 3; ++tries)
      if (size_t x = some(); at(x).rank() == rank && at(x).dtype() == of)
        return x;
    Shape shape = nearBase();
    shape.resize(rank, 1);
    return draw(shape, of);
  }

  void addStep() {
    const size_t x = some();
    switch (below(14)) {
    case 0:
      draw(nearBase(), dtype);
      return;
    case 1:
    case 2:
      return resize(x);
    case 3:
    case 4:
      return insertInto(x);
    case 5:
      return concatenate(x);
    case 6:
      return stack(x);
    case 7:
      return pad(x);
    case 8:
      return slice(x);
    case 9:
      return transpose(x);
    case 10:
      return reshape(x);
    case 11:
      return cast(x);
    case 12:
      if (at(x).tensor.bound > 0)
        program.scale(x);
      return;
    default:
      return update(x);
    }
  }

  // Into a larger one that is drawn: at its start, as a vocabulary grows, or
  // anywhere.
  void resize(size_t x) {
    if (at(x).size() * 2 > mostElements())
      return;
    Shape larger = at(x).shape();
    std::vector<int64_t> starts(larger.size(), 0);
    const bool atStart = coin();
    for (size_t d = 0; d < larger.size(); ++d) {
      const int64_t more = between(0, coin() ? 0 : 1 + larger[d] / 8);
      starts[d] = atStart ? 0 : between(0, more);
      larger[d] += more;
    }
    const size_t fresh = draw(larger, at(x).dtype());
    program.move({InsertSlice{starts, std::vector<int64_t>(larger.size(), 1)}},
                 {x, fresh});
  }

  // One to four others, cut to size, some with gaps between their rows.
  size_t insertSome(size_t into) {
    for (uint64_t n = 1 + below(4); n > 0; --n) {
      const Shape shape = at(into).shape();
      const size_t from = partner(at(into).rank(), at(into).dtype());
      Slice part;
      InsertSlice place;
      for (size_t d = 0; d < shape.size(); ++d) {
        const int64_t extent = at(from).shape()[d];
        place.strides.push_back(below(6) == 0 ? 2 : 1);
        const int64_t most =
            std::min(extent, (shape[d] - 1) / place.strides.back() + 1);
        part.sizes.push_back(coin() ? most : between(1, most));
        part.starts.push_back(between(0, extent - part.sizes.back()));
        part.strides.push_back(1);
        place.starts.push_back(between(
            0, shape[d] - 1 - (part.sizes.back() - 1) * place.strides.back()));
      }
      const bool isWhole = part.sizes == at(from).shape();
      const size_t source = isWhole ? from : program.move({part}, {from});
      into = program.move({place}, {source, into});
    }
    return into;
  }

  void insertInto(size_t x) {
    insertSome(coin() ? x : draw(nearBase(), at(x).dtype()));
  }

  // A variable gets its own value with something inserted, and is read.
  void update(size_t x) {
    const ValueId variable = program.declare(x);
    const size_t value = insertSome(program.read(variable, x));
    program.update(variable, value);
    program.read(variable, value);
  }

  void concatenate(size_t x) {
    const auto axis = static_cast<int64_t>(below(at(x).rank()));
    std::vector<size_t> operands = {x};
    int64_t elements = at(x).size();
    for (uint64_t n = 1 + below(3); n > 0; --n) {
      Shape shape = at(x).shape();
      const size_t other = partner(at(x).rank(), at(x).dtype());
      shape[axis] = at(other).shape()[axis];
      const size_t operand =
          at(other).shape() == shape ? other : draw(shape, at(x).dtype());
      elements += at(operand).size();
      if (elements <= mostElements())
        operands.insert(coin() ? operands.begin() : operands.end(), operand);
    }
    program.move({Concatenate{axis}}, operands);
  }

  // Layers, each with a new first dimension.
  void stack(size_t x) {
    const auto layers = static_cast<int64_t>(2 + below(3));
    if (at(x).size() * layers > mostElements())
      return;
    Shape layer = at(x).shape();
    layer.insert(layer.begin(), 1);
    std::vector<size_t> operands;
    for (int64_t n = 0; n < layers; ++n) {
      const size_t other = some();
      const size_t from = n == 0 ? x
                          : at(other).tensor.type == at(x).tensor.type
                              ? other
                              : draw(at(x).shape(), at(x).dtype());
      operands.push_back(program.move({Reshape{layer}}, {from}));
    }
    program.move({Concatenate{0}}, operands);
  }

  void pad(size_t x) {
    if (at(x).size() * 2 > mostElements())
      return;
    TensorType type = at(x).tensor.type;
    InsertSlice place;
    for (int64_t &extent : type.shape) {
      place.starts.push_back(between(0, 2));
      place.strides.push_back(1);
      extent += place.starts.back() + between(0, 2);
    }
    program.move({place}, {x, program.zeros(type)});
  }

  // A window, a head or every other element.
  void slice(size_t x) {
    Slice op;
    for (int64_t extent : at(x).shape()) {
      op.strides.push_back(below(3) == 0 ? between(2, 3) : 1);
      op.starts.push_back(coin() ? 0 : between(0, extent - 1));
      const int64_t most =
          (extent - op.starts.back() - 1) / op.strides.back() + 1;
      op.sizes.push_back(coin() ? most : between((most + 1) / 2, most));
    }
    program.move({op}, {x});
  }

  void transpose(size_t x) {
    Transpose op;
    op.permutation.resize(at(x).rank());
    std::iota(op.permutation.begin(), op.permutation.end(), 0);
    for (size_t i = op.permutation.size(); i > 1; --i)
      std::swap(op.permutation[i - 1], op.permutation[below(i)]);
    program.move({op}, {x});
  }

  // Another dimension of 1, a merged pair, or a split one.
  void reshape(size_t x) {
    Shape shape = at(x).shape();
    const size_t d = below(shape.size());
    if (coin() && shape[d] % 2 == 0) {
      shape[d] /= 2;
      shape.insert(shape.begin() + static_cast<int64_t>(d), 2);
    } else if (coin() && d > 0) {
      shape[d] *= shape[d - 1];
      shape.erase(shape.begin() + static_cast<int64_t>(d) - 1);
    } else {
      shape.insert(shape.begin() + static_cast<int64_t>(d), 1);
    }
    if (shape.size() <= 4)
      program.move({Reshape{shape}}, {x});
  }

  void cast(size_t x) {
    const DType half = coin() ? DType::BF16 : DType::F16;
    if (at(x).tensor.bound > 0)
      program.cast(x, at(x).dtype() == DType::F32 ? half : DType::F32);
  }

  std::mt19937_64 random;
  bool largeTensors;
  TrackedProgram program;
  DType dtype = DType::F32;
  Shape base;
};

} // namespace

RandomProgram randomSurgery(uint64_t seed, bool largeTensors) {
  return Surgeon(seed, largeTensors).run();
}

} // namespace graft::property
