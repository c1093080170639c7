// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// JAX's own random primitives, which a jaxpr still has and StableHLO no longer:
// each becomes the expressions that its lowering would, so that recognition is
// the same for both. A key is the u32[..., 2] of its data.

#include "frontend/stablehlo/importer.h"
#include "frontend/stablehlo/prng.h"
#include "frontend/stablehlo/random.h"

#include "llvm/ADT/StringMap.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

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

static Expr drawBits(Expressions &expressions, const TensorType &type,
                     bool original, const KeyWords &keys) {
  Sampler sampler;
  sampler.kind = SamplerKind::RandomBits;
  sampler.dtype = type.dtype;
  sampler.shape = type.shape;
  sampler.layout =
      original ? CounterLayout::Original : CounterLayout::Partitionable;
  return expressions.draw(sampler, keys.k0, keys.k1);
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
  if (*original && batch > 0)
    return refuse(op, "several keys at once in the original layout");
  Expr bits = width == 64 ? threefry.doubleWords(keys, type->shape)
                          : threefry.words(keys, type->shape, width);
  if (bits->type.dtype != type->dtype)
    bits = expressions.make(Kind::Convert, *type, {bits});
  // Few words of a known key are folded, and nobody could tell that they are
  // random.
  bool isKnown = keys.k0->isConstant() && keys.k1->isConstant();
  if (batch == 0 && isKnown && !recogniseBits(expressions, bits) &&
      numElements(type->shape).value_or(0) > 0)
    bits = drawBits(expressions, *type, *original, keys);
  return bind(op, bits);
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
  else if (kind == "permutation")
    sampler.kind = SamplerKind::Permutation;
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
                         "bernoulli, randint, gumbel, orthogonal or "
                         "permutation");
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
  if (*original && batch > 0)
    return refuse(op, "several keys at once in the original layout");
  return bind(op, threefry.split(keys, count));
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
