// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// JAX's own random primitives, which a jaxpr still has and StableHLO no longer:
// each becomes the expressions that its lowering would, so that recognition is
// the same for both. A key is the u32[..., 2] of its data.

#include "frontend/stablehlo/importer.h"

#include "llvm/ADT/StringMap.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

/// The two words of each of the keys, without the dimension of two.
struct KeyWords {
  Expr k0, k1;
  const Shape &shape() const { return k0->type.shape; }
};

/// Builds the expressions of JAX's threefry functions, by
/// jax/_src/prng.py (0.10.2).
class Threefry {
public:
  Threefry(Expressions &expressions, bool original)
      : expressions(expressions), original(original) {}

  KeyWords wordsOf(Expr keys) {
    Shape batch = keys->type.shape;
    batch.pop_back();
    return {wordOf(keys, batch, 0), wordOf(keys, batch, 1)};
  }

  /// The inverse of wordsOf.
  Expr keysOf(const KeyWords &words) {
    Shape shape = words.shape();
    shape.push_back(1);
    TensorType part{DType::U32, shape};
    shape.back() = 2;
    return expressions.make(Kind::Concatenate, {DType::U32, shape},
                            {expressions.make(Kind::Reshape, part, {words.k0}),
                             expressions.make(Kind::Reshape, part, {words.k1})},
                            {static_cast<int64_t>(shape.size()) - 1});
  }

  KeyWords block(const KeyWords &keys, Expr c0, Expr c1) {
    const TensorType &type = c1->type;
    std::vector<Expr> operands = {spread(keys.k0, type.shape),
                                  spread(keys.k1, type.shape), c0, c1};
    return {expressions.make(Kind::Threefry0, type, operands),
            expressions.make(Kind::Threefry1, type, operands)};
  }

  /// The block of each key with each index below the size of `shape`, which is
  /// the partitionable layout's stream.
  KeyWords blocks(const KeyWords &keys, const Shape &shape) {
    Shape all = keys.shape();
    all.insert(all.end(), shape.begin(), shape.end());
    std::vector<int64_t> ints(keys.shape().size() + 1, 0);
    for (int64_t stride : rowMajor(shape))
      ints.push_back(stride);
    TensorType words{DType::U32, all}, wide{DType::U64, all};
    if (numElements(shape).value_or(0) <= int64_t{1} << 32)
      return block(keys, expressions.splat(words, 0),
                   expressions.affine(words, ints));
    Expr index = expressions.affine(wide, ints);
    Expr high = expressions.make(Kind::ShiftRight, wide,
                                 {index, expressions.splat(wide, 32)});
    return block(keys, expressions.make(Kind::Convert, words, {high}),
                 expressions.make(Kind::Convert, words, {index}));
  }

  /// The original layout's stream of `count` words of one key.
  Expr stream(const KeyWords &key, int64_t count) {
    int64_t half = (count + 1) / 2;
    TensorType type{DType::U32, {half}};
    Expr second = counters(half, half);
    if (count % 2 != 0)
      second = half == 1
                   ? expressions.splat(type, 0)
                   : expressions.make(Kind::Concatenate, type,
                                      {counters(half - 1, half),
                                       expressions.splat({DType::U32, {1}}, 0)},
                                      {0});
    KeyWords words = block(key, counters(half, 0), second);
    Expr tail = words.k1;
    if (count % 2 != 0)
      tail = expressions.make(Kind::Slice, {DType::U32, {half - 1}}, {tail},
                              {0, 1});
    if (count == 1)
      return words.k0;
    return expressions.make(Kind::Concatenate, {DType::U32, {count}},
                            {words.k0, tail}, {0});
  }

  /// The bytes or halves of the original layout's words, lowest first.
  Expr parts(const KeyWords &key, int64_t size, int64_t width) {
    int64_t perWord = 32 / width, words = (size + perWord - 1) / perWord;
    TensorType across{DType::U32, {perWord, words}};
    Expr repeated =
        expressions.make(Kind::Broadcast, across, {stream(key, words)}, {1});
    Expr shifted =
        expressions.make(Kind::ShiftRight, across,
                         {repeated, expressions.affine(across, {0, width, 0})});
    Expr masked = expressions.make(
        Kind::And, across,
        {shifted, expressions.splat(across, (uint64_t{1} << width) - 1)});
    Expr along = expressions.make(
        Kind::Transpose, {DType::U32, {words, perWord}}, {masked}, {1, 0});
    Expr flat = expressions.make(Kind::Reshape, {DType::U32, {words * perWord}},
                                 {along});
    return expressions.make(Kind::Slice, {DType::U32, {size}}, {flat}, {0, 1});
  }

  bool isOriginal() const { return original; }

private:
  Expr wordOf(Expr keys, const Shape &batch, int64_t index) {
    size_t rank = keys->type.shape.size();
    Shape sizes = batch;
    sizes.push_back(1);
    std::vector<int64_t> ints(2 * rank, 0);
    ints[rank - 1] = index;
    std::fill(ints.begin() + rank, ints.end(), 1);
    return expressions.make(Kind::Reshape, {DType::U32, batch},
                            {expressions.make(Kind::Slice, {DType::U32, sizes},
                                              {keys}, std::move(ints))});
  }

  // The keys are the leading dimensions.
  Expr spread(Expr word, const Shape &shape) {
    std::vector<int64_t> places(word->type.shape.size());
    for (size_t d = 0; d < places.size(); ++d)
      places[d] = static_cast<int64_t>(d);
    if (places.size() == shape.size())
      return word;
    return expressions.make(Kind::Broadcast, {DType::U32, shape}, {word},
                            std::move(places));
  }

  Expr counters(int64_t size, int64_t base) {
    return expressions.affine({DType::U32, {size}}, {base, 1});
  }

  Expressions &expressions;
  const bool original;
};

/// How wide the dtype of random bits is, or 0 if it is none.
int64_t widthOfBits(DType dtype) {
  return isUnsigned(dtype) ? bitWidth(dtype) : 0;
}

} // namespace

FailureOr<bool> Importer::isOriginalLayout(Operation *op) {
  auto layout = op->getAttrOfType<StringAttr>("layout");
  if (!layout || (layout != "original" && layout != "partitionable"))
    return op->emitError(op->getName().getStringRef())
           << ": layout must be \"original\" or \"partitionable\"";
  return layout == "original";
}

LogicalResult Importer::importRandomBits(Operation *op) {
  FailureOr<bool> original = isOriginalLayout(op);
  FailureOr<TensorType> type = resultType(op);
  if (failed(original) || failed(type))
    return failure();
  Threefry threefry(expressions, *original);
  KeyWords keys = threefry.wordsOf(operandsOf(op)[0]);
  size_t batch = keys.shape().size();
  int64_t width = widthOfBits(type->dtype);
  if (width == 0 || type->shape.size() < batch ||
      !std::equal(keys.shape().begin(), keys.shape().end(),
                  type->shape.begin()))
    return op->emitError("jax.random_bits: expected unsigned integers of the "
                         "keys' leading dimensions, found ")
           << op->getResult(0).getType();
  if (width == 64)
    return refuse(op, "bits of 64 bits");
  Shape drawn(type->shape.begin() + batch, type->shape.end());
  int64_t size = numElements(drawn).value_or(0);
  TensorType words{DType::U32, type->shape};
  Expr bits;
  if (!*original) {
    KeyWords made = threefry.blocks(keys, drawn);
    bits = expressions.make(Kind::Xor, words, {made.k0, made.k1});
  } else if (batch > 0) {
    return refuse(op, "several keys at once in the original layout");
  } else {
    bits = width == 32 ? threefry.stream(keys, size)
                       : threefry.parts(keys, size, width);
    bits = expressions.make(Kind::Reshape, words, {bits});
  }
  return bind(op, width == 32 ? bits
                              : expressions.make(Kind::Convert, *type, {bits}));
}

/// Reads what a jax.random_draw asks for besides its type and layout.
static std::optional<Sampler> samplerOf(Operation *op) {
  Sampler sampler;
  auto kind = op->getAttrOfType<StringAttr>("kind");
  if (kind == "bernoulli")
    sampler.kind = SamplerKind::Bernoulli;
  else if (kind == "randint")
    sampler.kind = SamplerKind::RandInt;
  else if (kind == "gumbel")
    sampler.kind = SamplerKind::Gumbel;
  else if (kind == "orthogonal")
    sampler.kind = SamplerKind::Orthogonal;
  else
    return std::nullopt;
  if (auto probability = op->getAttrOfType<FloatAttr>("probability"))
    sampler.probability = probability.getValueAsDouble();
  if (auto minimum = op->getAttrOfType<IntegerAttr>("minimum"))
    sampler.minimum = minimum.getInt();
  if (auto maximum = op->getAttrOfType<IntegerAttr>("maximum"))
    sampler.maximum = maximum.getInt();
  return sampler;
}

LogicalResult Importer::importDraw(Operation *op) {
  FailureOr<bool> original = isOriginalLayout(op);
  FailureOr<TensorType> type = resultType(op);
  if (failed(original) || failed(type))
    return failure();
  std::optional<Sampler> sampler = samplerOf(op);
  KeyWords key = Threefry(expressions, *original).wordsOf(operandsOf(op)[0]);
  if (!sampler || !key.shape().empty())
    return op->emitError("jax.random_draw: expected one key, and the kind "
                         "bernoulli, randint, gumbel or orthogonal");
  sampler->dtype = type->dtype;
  sampler->shape = type->shape;
  sampler->layout =
      *original ? CounterLayout::Original : CounterLayout::Partitionable;
  if (absl::Status status = verify(*sampler); !status.ok())
    return op->emitError("jax.random_draw: ") << std::string(status.message());
  return bind(op, expressions.draw(*sampler, key.k0, key.k1));
}

LogicalResult Importer::importFoldIn(Operation *op) {
  Exprs operands = operandsOf(op);
  Threefry threefry(expressions, false);
  KeyWords keys = threefry.wordsOf(operands[0]);
  if (operands.size() != 2 || operands[1]->type.dtype != DType::U32 ||
      operands[1]->type.shape != keys.shape())
    return op->emitError("jax.random_fold_in: expected one u32 a key");
  Expr zero = expressions.splat(operands[1]->type, 0);
  return bind(op, threefry.keysOf(threefry.block(keys, zero, operands[1])));
}

LogicalResult Importer::importSplit(Operation *op) {
  FailureOr<bool> original = isOriginalLayout(op);
  FailureOr<TensorType> type = resultType(op);
  if (failed(original) || failed(type))
    return failure();
  Threefry threefry(expressions, *original);
  KeyWords keys = threefry.wordsOf(operandsOf(op)[0]);
  size_t batch = keys.shape().size();
  if (type->shape.size() < batch + 1)
    return op->emitError("jax.random_split: expected keys, found ")
           << op->getResult(0).getType();
  Shape count(type->shape.begin() + batch, type->shape.end() - 1);
  if (!*original)
    return bind(op, threefry.keysOf(threefry.blocks(keys, count)));
  if (batch > 0)
    return refuse(op, "several keys at once in the original layout");
  Expr words = threefry.stream(keys, 2 * numElements(count).value_or(0));
  return bind(op, expressions.make(Kind::Reshape, *type, {words}));
}

LogicalResult Importer::importThreefry(Operation *op) {
  Exprs operands = operandsOf(op);
  if (operands.size() != 4 || op->getNumResults() != 2)
    return op->emitError("jax.threefry2x32 takes 4 operands and gives 2");
  for (Expr operand : operands)
    if (operand->type != operands[3]->type || operand->type.dtype != DType::U32)
      return op->emitError("jax.threefry2x32: expected four u32 of one shape, "
                           "found ")
             << toString(operand->type);
  Threefry threefry(expressions, false);
  KeyWords words =
      threefry.block({operands[0], operands[1]}, operands[2], operands[3]);
  return bindAll(op, {words.k0, words.k1});
}

LogicalResult Importer::importJax(Operation *op) {
  using Handler = LogicalResult (Importer::*)(Operation *);
  static const auto *handlers = new llvm::StringMap<Handler>{
      {"jax.random_draw", &Importer::importDraw},
      {"jax.random_bits", &Importer::importRandomBits},
      {"jax.random_fold_in", &Importer::importFoldIn},
      {"jax.random_split", &Importer::importSplit},
      {"jax.threefry2x32", &Importer::importThreefry},
      {"jax.variable", &Importer::importVariable},
      {"jax.update", &Importer::importUpdate},
      {"jax.read", &Importer::importRead}};
  StringRef name = op->getName().getStringRef();
  auto handler = handlers->find(name);
  if (handler == handlers->end())
    return refuse(op, "");
  if (op->getNumOperands() == 0 && name != "jax.variable")
    return op->emitError(name) << " lacks operands";
  Expr keys =
      op->getNumOperands() > 0 ? values.lookup(op->getOperand(0)) : nullptr;
  if (name.starts_with("jax.random_") &&
      (keys->type.dtype != DType::U32 || keys->type.shape.empty() ||
       keys->type.shape.back() != 2 || op->getNumResults() != 1))
    return op->emitError(name)
           << ": expected key data u32[..., 2], found " << toString(keys->type);
  return (this->*handler->second)(op);
}

} // namespace graft::stablehlo
