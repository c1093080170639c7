// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/property/random_program.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <random>
#include <utility>

#include "absl/strings/str_cat.h"
#include "tests/unit/property/random_sampler.h"
#include "tests/unit/property/random_tensor_op.h"

namespace graft::property {
namespace {

const std::vector<Shape> &shapes() {
  static const auto *all = new std::vector<Shape>{
      {},        {0},       {3, 0},    {1},       {2},       {7},
      {64},      {65},      {4, 4},    {4, 3},    {13, 17},  {32, 48},
      {3, 5, 7}, {1, 130},  {4099},    {2, 512},  {8, 8, 8}, {63, 65},
      {6, 1, 9}, {4, 3, 4}, {5, 2, 5}, {7, 4, 7}, {2, 3, 2}};
  return *all;
}

class Generator {
public:
  Generator(uint64_t seed, bool largeTensors)
      : random(seed), largeTensors(largeTensors) {}

  RandomProgram run() {
    program.name = "generated";
    // Few types, so that updates and donated arguments find partners.
    for (uint64_t n = 1 + below(4); n > 0; --n)
      palette.push_back(randomType());
    addArguments();
    for (uint64_t n = 1 + below(2); n > 0; --n)
      keys.push_back(define(KeyOp{randomKey()}));
    for (uint64_t n = 3 + below(36); n > 0; --n)
      addStep();
    for (const Typed &variable : variables)
      if (below(4) > 0)
        addRead(variable);
    addResults();
    return {std::move(program), std::move(isExact), {}, {}};
  }

private:
  uint64_t below(uint64_t limit) { return random() % limit; }
  bool coin() { return below(2) == 0; }
  template <typename T> const T &pick(const std::vector<T> &from) {
    return from[below(from.size())];
  }
  Key randomKey() {
    const auto first = static_cast<uint32_t>(coin() ? 0 : random());
    return {first, static_cast<uint32_t>(random())};
  }

  TensorType randomType() {
    static const std::vector<DType> dtypes = {
        DType::F32, DType::F32, DType::F32,  DType::BF16, DType::BF16,
        DType::F16, DType::F16, DType::U8,   DType::U16,  DType::U32,
        DType::U64, DType::I32, DType::Bool, DType::F64};
    if (largeTensors)
      return {DType::F32, {1100, 1000}};
    return {pick(dtypes), pick(shapes())};
  }

  SourceLine line() {
    return {"generated.cpp", static_cast<int>(program.ops.size()) + 1, 3};
  }

  template <typename OpT> ValueId define(OpT op, const std::string &path = {}) {
    program.ops.push_back({std::move(op), next, path, line(), {}});
    return next++;
  }

  ValueId addArgument(ArgumentKind kind, const TensorType &type, bool donated) {
    program.arguments.push_back({kind, type.dtype, type.shape, "old",
                                 absl::StrCat("a", next), donated});
    return next++;
  }

  void addArguments() {
    const TensorType key{DType::U32, {2}}, count{DType::U32, {}};
    for (uint64_t n = below(7); n > 0; --n) {
      TensorType type = pick(palette);
      tensors.push_back(
          {addArgument(ArgumentKind::Tensor, type, below(3) > 0), type});
    }
    for (uint64_t n = below(3); n > 0; --n)
      keys.push_back(addArgument(ArgumentKind::Key, key, false));
    for (uint64_t n = below(3); n > 0; --n) {
      counts.push_back(addArgument(ArgumentKind::Tensor, count, coin()));
      tensors.push_back({counts.back(), count});
    }
    for (uint64_t n = below(3); n > 0; --n) {
      words.push_back(addArgument(ArgumentKind::Tensor, key, coin()));
      tensors.push_back({words.back(), key});
    }
    // A stream's counter is a Variable: its reads are the argument.
    if (!counts.empty() && coin()) {
      const ValueId stream = define(VariableOp{counts[0], "RngCount"}, "count");
      counts.push_back(define(ReadOp{stream}));
    }
  }

  void addStep() {
    switch (below(28)) {
    case 0:
    case 1:
      return addFoldIn();
    case 2:
      return addSplit();
    case 3:
      words.push_back(define(KeyDataOp{pick(keys)}));
      tensors.push_back({words.back(), {DType::U32, {2}}});
      return;
    case 20:
    case 21:
      if (!words.empty())
        keys.push_back(define(WrapKeyDataOp{pick(words)}));
      return;
    case 22:
    case 23:
      return addAdvance();
    case 4:
      return addConstant(pick(palette));
    case 5:
    case 6:
    case 7:
    case 24:
    case 25:
      return addTensor(pick(palette));
    case 8:
    case 9:
      return addVariable();
    case 10:
    case 11:
      return addUpdate();
    case 12:
    case 13:
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
      return addTensorOp();
    default:
      if (!variables.empty())
        addRead(pick(variables));
    }
  }

  void addFoldIn() {
    FoldInOp op{pick(keys)};
    if (!counts.empty() && coin())
      op.count = pick(counts);
    op.offset = static_cast<uint32_t>(coin() ? below(10) : random());
    keys.push_back(define(op));
  }

  void addAdvance() {
    if (counts.empty())
      return;
    const auto by = static_cast<uint32_t>(coin() ? below(4) : random());
    counts.push_back(define(AdvanceOp{pick(counts), by}));
    tensors.push_back({counts.back(), {DType::U32, {}}});
  }

  void addSplit() {
    const auto count = static_cast<int64_t>(1 + below(9));
    keys.push_back(define(SplitOp{
        pick(keys), static_cast<int64_t>(below(count)), count,
        coin() ? CounterLayout::Partitionable : CounterLayout::Original}));
  }

  // A draw if there is a sampler of the type, else a constant.
  void addTensor(const TensorType &type) {
    std::optional<RandomSampler> drawn = randomSampler(random, type);
    if (!drawn)
      return addConstant(type);
    tensors.push_back(
        {define(DrawOp{pick(keys), drawn->sampler}), type, true, drawn->bound});
  }

  void addConstant(const TensorType &type) {
    ConstantOp op{type.dtype, type.shape, {}};
    const auto elements = numElements(type.shape).value();
    const auto bytes = bitWidth(type.dtype) / 8;
    const bool isSplat = below(3) > 0;
    op.bytes.resize(isSplat ? bytes : bytes * elements);
    const bool isZero = coin();
    for (std::byte &byte : op.bytes)
      byte = std::byte(isZero                      ? 0
                       : type.dtype == DType::Bool ? below(2)
                                                   : below(256));
    tensors.push_back({define(std::move(op)), type});
  }

  void addTensorOp() {
    if (tensors.empty())
      return;
    std::optional<RandomTensorOp> made = randomTensorOp(random, tensors);
    if (!made)
      return;
    if (made->lastOperand)
      made->operands.push_back(define(*std::move(made->lastOperand)));
    made->result.value = define(
        ComputeOp{std::move(made->op), std::move(made->operands)}, "computed");
    tensors.push_back(made->result);
  }

  void addVariable() {
    static const std::vector<std::string> kinds = {"Param", "BatchStat"};
    if (tensors.empty() || coin())
      addTensor(pick(palette));
    // Any tensor, so that variables share initial values and take arguments.
    const Typed init = coin() ? tensors.back() : pick(tensors);
    const std::string path = absl::StrCat("v", variables.size());
    program.ops.back().path = path;
    const ValueId value = define(VariableOp{init.value, pick(kinds)}, path);
    if (below(4) == 0)
      program.ops.back().replacedAt = {"generated.cpp", 1000, 1};
    variables.push_back({value, init.type, init.isExact});
  }

  void addUpdate() {
    if (variables.empty())
      return;
    Typed &variable = variables[below(variables.size())];
    std::vector<Typed> partners;
    for (const Typed &tensor : tensors)
      if (tensor.type == variable.type)
        partners.push_back(tensor);
    const Typed &partner = pick(partners);
    variable.isExact = partner.isExact;
    program.ops.push_back({UpdateOp{variable.value, partner.value},
                           noValue,
                           "update",
                           line(),
                           {}});
  }

  void addRead(const Typed &variable) {
    tensors.push_back(
        {define(ReadOp{variable.value}), variable.type, variable.isExact});
  }

  void addResults() {
    if (tensors.empty())
      addConstant(pick(palette));
    for (uint64_t n = below(9); n > 0; --n) {
      // Late values, which updates have gone through, more often than early.
      const uint64_t recent = std::min<uint64_t>(tensors.size(), 6);
      const Typed &tensor =
          coin() ? tensors[tensors.size() - 1 - below(recent)] : pick(tensors);
      program.results.push_back(
          {tensor.value, absl::StrCat("r", program.results.size())});
      isExact.push_back(tensor.isExact);
    }
    if (!program.results.empty() && below(3) == 0) {
      program.results.push_back({program.results[0].value, "again"});
      isExact.push_back(isExact[0]);
    }
  }

  std::mt19937_64 random;
  bool largeTensors;
  TracedProgram program;
  std::vector<bool> isExact; // by result
  ValueId next = 0;
  std::vector<TensorType> palette;
  std::vector<ValueId> keys, counts, words;
  std::vector<Typed> tensors, variables;
};

} // namespace

RandomProgram randomProgram(uint64_t seed, bool largeTensors) {
  return Generator(seed, largeTensors).run();
}

namespace {

// Replaces random bytes by a float of at most 4 that F32, F16 and BF16 share:
// a sign, an exponent from 1/256 to 2, and the first bits of the fraction.
void makeFloat(DType dtype, std::byte *element, uint64_t bits) {
  const bool isHalf = dtype == DType::F16;
  const auto sign = static_cast<uint32_t>(bits >> 63) << 15;
  const auto power = static_cast<uint32_t>(bits >> 32) % 10;
  const auto fraction = static_cast<uint32_t>(bits);
  if (isHalf) {
    const auto half =
        static_cast<uint16_t>(sign | (power + 7) << 10 | (fraction & 0x3ff));
    std::memcpy(element, &half, sizeof half);
    return;
  }
  const uint32_t word =
      sign << 16 | (power + 119) << 23 | (fraction & 0x7fffff);
  const uint32_t stored = dtype == DType::BF16 ? word >> 16 : word;
  std::memcpy(element, &stored, dtype == DType::BF16 ? 2 : 4);
}

} // namespace

std::vector<Array> randomArguments(const RandomProgram &random, uint64_t seed) {
  std::mt19937_64 bits(seed);
  std::vector<Array> arguments;
  for (const ProgramArgument &argument : random.program.arguments) {
    std::vector<std::byte> bytes(
        byteSize(argument.dtype, argument.shape).value());
    const bool isBounded = arguments.size() < random.bounds.size() &&
                           random.bounds[arguments.size()] > 0;
    if (isBounded)
      for (size_t i = 0, size = bitWidth(argument.dtype) / 8; i < bytes.size();
           i += size)
        makeFloat(argument.dtype, &bytes[i], bits());
    else
      for (std::byte &byte : bytes)
        byte = std::byte(bits() % (argument.dtype == DType::Bool ? 2 : 256));
    arguments.push_back(
        Array::fromBytes(argument.dtype, argument.shape, bytes).value());
  }
  return arguments;
}

} // namespace graft::property
