// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// JAX's own random primitives, which a jaxpr still has and StableHLO no longer:
// each becomes the expressions that its lowering would, so that recognition is
// the same for both. A key is the u32[..., 2] of its data. Exception:
// jax.random_draw, a distribution that a jaxpr still has as a call by name and
// frontend/python tells. It is taken at its word.

#include "frontend/stablehlo/expression/builder.h"
#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/expression/row_major.h"
#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/op_importers.h"
#include "frontend/stablehlo/recognise/prng.h"
#include "frontend/stablehlo/recognise/random.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

/// More keys are not split one by one.
constexpr int64_t mostKeys = 65536;

/// How wide the dtype of random bits is, or 0 if it is none.
int64_t widthOfBits(DType dtype) {
  return isUnsigned(dtype) ? bitWidth(dtype) : 0;
}

/// Checks that the first operand is key data, as all jax.random_* take.
LogicalResult expectKeys(ImportContext &context, Operation *op) {
  const TensorType &keys = context.valueOf(op->getOperand(0))->type;
  if (keys.dtype != DType::U32 || keys.shape.empty() ||
      keys.shape.back() != 2 || op->getNumResults() != 1)
    return op->emitError(op->getName().getStringRef())
           << ": expected key data u32[..., 2], found " << toString(keys);
  return success();
}

/// Whether `shape` begins with the dimensions of keys.
bool isLedBy(const Shape &shape, const Shape &keys) {
  return shape.size() >= keys.size() &&
         std::equal(keys.begin(), keys.end(), shape.begin());
}

FailureOr<bool> isOriginalLayout(Operation *op) {
  auto layout = op->getAttrOfType<StringAttr>("layout");
  if (!layout || (layout != "original" && layout != "partitionable"))
    return op->emitError(op->getName().getStringRef())
           << ": layout must be \"original\" or \"partitionable\"";
  return layout == "original";
}

/// Bits that are a draw, one of each key.
Expr drawBits(Expressions &expressions, const TensorType &type, bool original,
              const KeyWords &keys) {
  Sampler sampler;
  sampler.kind = SamplerKind::RandomBits;
  sampler.dtype = type.dtype;
  sampler.shape.assign(type.shape.begin() + keys.shape().size(),
                       type.shape.end());
  sampler.layout =
      original ? CounterLayout::Original : CounterLayout::Partitionable;
  return expressions.draw(sampler, keys.k0, keys.k1);
}

LogicalResult importRandomBits(ImportContext &context, Operation *op) {
  if (failed(expectKeys(context, op)))
    return failure();
  FailureOr<bool> original = isOriginalLayout(op);
  FailureOr<TensorType> type = resultType(op);
  if (failed(original) || failed(type))
    return failure();
  KeyWords keys = keyWords(context.expressions, context.operandsOf(op)[0]);
  int64_t width = widthOfBits(type->dtype);
  if (width == 0 || !isLedBy(type->shape, keys.shape()))
    return op->emitError("jax.random_bits: expected unsigned integers of the "
                         "keys' leading dimensions, found ")
           << op->getResult(0).getType();
  if (*original && !keys.shape().empty())
    return context.bind(op,
                        drawBits(context.expressions, *type, *original, keys));
  Threefry threefry(context.expressions, *original);
  Expr bits = width == 64 ? threefry.doubleWords(keys, type->shape)
                          : threefry.words(keys, type->shape, width);
  if (bits->type.dtype != type->dtype)
    bits = context.expressions.make(Kind::Convert, *type, {bits});
  // Few words are folded of a known key, and taken apart of any in the original
  // layout: nobody could tell that they are random.
  bool isKnown = keys.k0->isConstant() && keys.k1->isConstant();
  if (keys.shape().empty() && (isKnown || (*original && width < 32)) &&
      !recogniseBits(context.expressions, bits))
    bits = drawBits(context.expressions, *type, *original, keys);
  return context.bind(op, bits);
}

/// The kinds of jax.random_draw, and its attributes of each besides the layout.
struct DrawForm {
  StringLiteral name;
  SamplerKind kind;
  SmallVector<StringLiteral, 2> numbers; ///< f64: Sampler's, in this order
  SmallVector<StringLiteral, 2> integers;
};

const DrawForm *drawFormOf(Operation *op) {
  static const DrawForm forms[] = {
      {"uniform", SamplerKind::Uniform, {"minimum", "maximum"}, {}},
      {"normal", SamplerKind::Normal, {}, {}},
      {"truncated_normal",
       SamplerKind::TruncatedNormal,
       {"lower", "upper"},
       {}},
      {"bernoulli", SamplerKind::Bernoulli, {"probability"}, {}},
      {"randint", SamplerKind::RandInt, {}, {"minimum", "maximum"}},
      {"gumbel", SamplerKind::Gumbel, {}, {}},
      {"orthogonal", SamplerKind::Orthogonal, {}, {}},
      {"permutation", SamplerKind::Permutation, {}, {}}};
  auto kind = op->getAttrOfType<StringAttr>("kind");
  const auto *form = llvm::find_if(
      forms, [&](const DrawForm &form) { return kind == form.name; });
  return form == std::end(forms) ? nullptr : form;
}

/// Reads what a jax.random_draw asks for besides its type and layout.
FailureOr<Sampler> samplerOf(Operation *op) {
  const DrawForm *form = drawFormOf(op);
  if (!form)
    return op->emitError(
        "jax.random_draw: expected the kind uniform, normal, truncated_normal, "
        "bernoulli, randint, gumbel, orthogonal or permutation");
  Sampler sampler;
  sampler.kind = form->kind;
  bool isBernoulli = form->kind == SamplerKind::Bernoulli;
  double *numbers[] = {isBernoulli ? &sampler.probability : &sampler.lower,
                       &sampler.upper};
  int64_t *integers[] = {&sampler.minimum, &sampler.maximum};
  for (auto [i, name] : llvm::enumerate(form->numbers)) {
    auto number = op->getAttrOfType<FloatAttr>(name);
    if (!number)
      return op->emitError("jax.random_draw: ")
             << form->name << " lacks the float attribute " << name;
    *numbers[i] = number.getValueAsDouble();
  }
  for (auto [i, name] : llvm::enumerate(form->integers)) {
    auto number = op->getAttrOfType<IntegerAttr>(name);
    if (!number)
      return op->emitError("jax.random_draw: ")
             << form->name << " lacks the integer attribute " << name;
    *integers[i] = number.getInt();
  }
  return sampler;
}

// One draw a key: the keys' dimensions lead those of the result.
LogicalResult importDraw(ImportContext &context, Operation *op) {
  if (failed(expectKeys(context, op)))
    return failure();
  FailureOr<bool> original = isOriginalLayout(op);
  FailureOr<TensorType> type = resultType(op);
  if (failed(original) || failed(type))
    return failure();
  FailureOr<Sampler> sampler = samplerOf(op);
  if (failed(sampler))
    return failure();
  KeyWords keys = keyWords(context.expressions, context.operandsOf(op)[0]);
  const Shape &batch = keys.shape();
  if (!isLedBy(type->shape, batch))
    return op->emitError("jax.random_draw: expected the keys' leading "
                         "dimensions, found ")
           << op->getResult(0).getType();
  sampler->dtype = type->dtype;
  sampler->shape.assign(type->shape.begin() + batch.size(), type->shape.end());
  sampler->layout =
      *original ? CounterLayout::Original : CounterLayout::Partitionable;
  if (absl::Status status = verify(*sampler); !status.ok())
    return op->emitError("jax.random_draw: ") << std::string(status.message());
  return context.bind(op, context.expressions.draw(*sampler, keys.k0, keys.k1));
}

/// The shape of which `a` and `b` are repetitions, or nothing: dimensions of
/// extent 1, and missing leading ones, are repeated.
std::optional<Shape> commonShape(Shape a, Shape b) {
  size_t rank = std::max(a.size(), b.size());
  for (Shape *shape : {&a, &b})
    shape->insert(shape->begin(), rank - shape->size(), 1);
  for (size_t d = 0; d < rank; ++d) {
    if (a[d] != b[d] && a[d] != 1 && b[d] != 1)
      return std::nullopt;
    a[d] = a[d] == 1 ? b[d] : a[d];
  }
  return a;
}

/// Repeats `e` to a shape that `commonShape` gave.
Expr repeatTo(Builder &builder, Expr e, const Shape &shape) {
  if (e->type.shape == shape)
    return e;
  Shape kept;
  Builder::Ints places;
  size_t added = shape.size() - e->type.shape.size();
  for (size_t d = 0; d < e->type.shape.size(); ++d)
    if (e->type.shape[d] == shape[added + d]) {
      kept.push_back(shape[added + d]);
      places.push_back(static_cast<int64_t>(added + d));
    }
  return builder.broadcast(builder.reshape(e, kept), shape, places);
}

LogicalResult importFoldIn(ImportContext &context, Operation *op) {
  if (failed(expectKeys(context, op)))
    return failure();
  Exprs operands = context.operandsOf(op);
  KeyWords keys = keyWords(context.expressions, operands[0]);
  std::optional<Shape> shape;
  if (operands.size() == 2 && operands[1]->type.dtype == DType::U32)
    shape = commonShape(keys.shape(), operands[1]->type.shape);
  if (!shape)
    return op->emitError("jax.random_fold_in: expected one u32 a key, or one "
                         "for all");
  Builder builder(context.expressions, op);
  keys = {repeatTo(builder, keys.k0, *shape),
          repeatTo(builder, keys.k1, *shape)};
  Expr data = repeatTo(builder, operands[1], *shape);
  if (!keys.k0 || !keys.k1 || !data)
    return failure();
  Expr zero = context.expressions.splat(data->type, 0);
  return context.bind(
      op, keyData(context.expressions,
                  threefryBlock(context.expressions, keys, zero, data)));
}

/// What `split` gives of each key, joined. In the original layout the words of
/// one key are a stream, so keys are split one by one.
Expr splitEach(Builder &builder, Threefry &threefry, const KeyWords &keys,
               const Shape &count, const Shape &shape) {
  Expressions &expressions = builder.expressions;
  Shape part = count;
  part.insert(part.begin(), 1);
  part.push_back(2);
  std::vector<Expr> parts;
  int64_t numKeys = numElements(keys.shape()).value_or(0);
  for (int64_t i = 0; i < numKeys; ++i) {
    std::vector<int64_t> index = unflatten(i, keys.shape());
    KeyWords key{element(expressions, keys.k0, index),
                 element(expressions, keys.k1, index)};
    parts.push_back(builder.reshape(threefry.split(key, count), part));
  }
  part[0] = numKeys;
  return builder.reshape(
      expressions.make(Kind::Concatenate, {DType::U32, part}, parts, {0}),
      shape);
}

LogicalResult importSplit(ImportContext &context, Operation *op) {
  if (failed(expectKeys(context, op)))
    return failure();
  FailureOr<bool> original = isOriginalLayout(op);
  FailureOr<TensorType> type = resultType(op);
  if (failed(original) || failed(type))
    return failure();
  Threefry threefry(context.expressions, *original);
  KeyWords keys = keyWords(context.expressions, context.operandsOf(op)[0]);
  size_t batch = keys.shape().size();
  if (type->shape.size() < batch + 1)
    return op->emitError("jax.random_split: expected keys, found ")
           << op->getResult(0).getType();
  Shape count(type->shape.begin() + batch, type->shape.end() - 1);
  if (!*original || batch == 0 || numElements(type->shape).value_or(0) == 0)
    return context.bind(op, threefry.split(keys, count));
  if (numElements(keys.shape()).value_or(0) > mostKeys)
    return context.refuse(op, "more than 65536 keys at once");
  Builder builder(context.expressions, op);
  return context.bind(op,
                      splitEach(builder, threefry, keys, count, type->shape));
}

LogicalResult importThreefry(ImportContext &context, Operation *op) {
  Exprs operands = context.operandsOf(op);
  if (operands.size() != 4 || op->getNumResults() != 2)
    return op->emitError("jax.threefry2x32 takes 4 operands and gives 2");
  for (Expr operand : operands)
    if (operand->type != operands[3]->type || operand->type.dtype != DType::U32)
      return op->emitError("jax.threefry2x32: expected four u32 of one shape, "
                           "found ")
             << toString(operand->type);
  KeyWords words =
      threefryBlock(context.expressions, {operands[0], operands[1]},
                    operands[2], operands[3]);
  return context.bindAll(op, {words.k0, words.k1});
}

constexpr OpForm jaxForm{.givesMany = true, .ignoresRegions = true};

} // namespace

const OpImporters jaxRandomImporters = {
    {"jax.random_bits", importRandomBits, jaxForm},
    {"jax.random_draw", importDraw, jaxForm},
    {"jax.random_fold_in", importFoldIn, jaxForm},
    {"jax.random_split", importSplit, jaxForm},
    {"jax.threefry2x32", importThreefry, jaxForm}};

} // namespace graft::stablehlo
