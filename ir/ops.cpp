// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Folding and the sampler interface of the graft ops. Verifiers are in
// verifiers.cpp, promotion in mem_slots.cpp.

#include "ir/dialect.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/OpImplementation.h"

#include "ir/sampler_conversion.h"
#include "ir/type_conversion.h"

namespace graft::ir {

using namespace mlir;

//===----------------------------------------------------------------------===//
// Boxes in the text of ops. `region` and `regions` are what they were called in
// version 0.1; they are read for one version more.
//===----------------------------------------------------------------------===//

static OptionalParseResult parseOptionalBox(OpAsmParser &parser, BoxAttr &box) {
  if (failed(parser.parseOptionalKeyword("box")) &&
      failed(parser.parseOptionalKeyword("region")))
    return std::nullopt;
  return parser.parseCustomAttributeWithFallback(box);
}

static ParseResult parseBox(OpAsmParser &parser, BoxAttr &box) {
  OptionalParseResult result = parseOptionalBox(parser, box);
  if (result.has_value())
    return *result;
  return parser.emitError(parser.getCurrentLocation(), "expected 'box'");
}

static void printBox(OpAsmPrinter &printer, Operation *, BoxAttr box) {
  printer << "box ";
  printer.printStrippedAttrOrType(box);
}

static void printOptionalBox(OpAsmPrinter &printer, Operation *op,
                             BoxAttr box) {
  printBox(printer, op, box);
}

static ParseResult parseBoxes(OpAsmParser &parser, ArrayAttr &boxes) {
  if (failed(parser.parseOptionalKeyword("boxes")) &&
      failed(parser.parseOptionalKeyword("regions")))
    return parser.emitError(parser.getCurrentLocation(), "expected 'boxes'");
  return parser.parseAttribute(boxes);
}

static void printBoxes(OpAsmPrinter &printer, Operation *, ArrayAttr boxes) {
  printer << "boxes " << boxes;
}

} // namespace graft::ir

#define GET_OP_CLASSES
#include "ir/graft_ops.cpp.inc"

namespace graft::ir {

using namespace mlir;

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

static KeyAttr toAttr(MLIRContext *context, Key key) {
  return KeyAttr::get(context, key.k0, key.k1);
}

OpFoldResult KeyOp::fold(FoldAdaptor) { return getValueAttr(); }

// The words of a ui32 constant.
static std::optional<SmallVector<uint32_t, 2>> knownWords(Attribute attr) {
  auto elements = llvm::dyn_cast_if_present<DenseIntElementsAttr>(attr);
  if (!elements)
    return std::nullopt;
  return SmallVector<uint32_t, 2>(elements.getValues<uint32_t>());
}

// Takes a known or advanced counter into the offset.
static bool foldCount(FoldInOp op, Attribute count) {
  uint32_t offset = static_cast<uint32_t>(op.getOffset());
  if (auto words = knownWords(count)) {
    op.getCountMutable().clear();
    op.setOffset(offset + words->front());
    return true;
  }
  auto advance = op.getCount().getDefiningOp<AdvanceOp>();
  if (!advance)
    return false;
  op.getCountMutable().assign(advance.getCount());
  op.setOffset(offset + static_cast<uint32_t>(advance.getBy()));
  return true;
}

// fold_in(key <a, b>, n)  ->  key <a', b'>
// fold_in(k, n plus 3)    ->  fold_in(k, n + 3)
OpFoldResult FoldInOp::fold(FoldAdaptor adaptor) {
  if (getCount())
    return foldCount(*this, adaptor.getCount()) ? getResult() : OpFoldResult();
  auto key = llvm::dyn_cast_if_present<KeyAttr>(adaptor.getKey());
  if (!key)
    return {};
  return toAttr(getContext(),
                foldIn(key.getKey(), static_cast<uint32_t>(getOffset())));
}

// split(key <a, b>, i of n)  ->  key <a', b'>
OpFoldResult SplitOp::fold(FoldAdaptor adaptor) {
  auto key = llvm::dyn_cast_if_present<KeyAttr>(adaptor.getKey());
  if (!key)
    return {};
  return toAttr(getContext(),
                split(key.getKey(), static_cast<int64_t>(getIndex()),
                      static_cast<int64_t>(getCount()), fromIr(getLayout())));
}

// wrap_key_data(key_data(k))  ->  k
// wrap_key_data([a, b])       ->  key <a, b>
OpFoldResult WrapKeyDataOp::fold(FoldAdaptor adaptor) {
  if (auto data = getData().getDefiningOp<KeyDataOp>())
    return data.getKey();
  if (auto words = knownWords(adaptor.getData()))
    return toAttr(getContext(), Key{words->front(), words->back()});
  return {};
}

// advance(3, 1)              ->  4
// advance(advance(n, 1), 1)  ->  advance(n, 2)
OpFoldResult AdvanceOp::fold(FoldAdaptor adaptor) {
  auto by = static_cast<uint32_t>(getBy());
  if (auto words = knownWords(adaptor.getCount()))
    return DenseElementsAttr::get(getType(),
                                  ArrayRef<uint32_t>{words->front() + by});
  if (by == 0)
    return getCount();
  auto inner = getCount().getDefiningOp<AdvanceOp>();
  if (!inner)
    return {};
  setBy(by + static_cast<uint32_t>(inner.getBy()));
  getCountMutable().assign(inner.getCount());
  return getResult();
}

//===----------------------------------------------------------------------===//
// Islands
//===----------------------------------------------------------------------===//

void IslandOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  if (getHasEffects())
    effects.emplace_back(MemoryEffects::Write::get());
}

//===----------------------------------------------------------------------===//
// Samplers
//===----------------------------------------------------------------------===//

// The parts of a Sampler that every sampler op has. An element type that has no
// dtype is left for the verifier to name; C64 stands in, which nothing draws.
template <typename Op> static Sampler commonSampler(Op op, SamplerKind kind) {
  auto type = llvm::cast<RankedTensorType>(op.getResult().getType());
  Sampler sampler;
  sampler.kind = kind;
  sampler.dtype = toDType(type.getElementType()).value_or(DType::C64);
  sampler.layout = fromIr(op.getLayout());
  sampler.shape.assign(type.getShape().begin(), type.getShape().end());
  if constexpr (requires { op.getWindowAttr(); })
    if (WindowAttr window = op.getWindowAttr()) {
      sampler.window = Window{window.getBase(), sampler.shape,
                              Shape(window.getStrides().asArrayRef())};
      sampler.shape = Shape(window.getOf().asArrayRef());
    }
  return sampler;
}

template <typename Op> static Sampler floatSampler(Op op, SamplerKind kind) {
  Sampler sampler = commonSampler(op, kind);
  sampler.scale = op.getScale().convertToDouble();
  sampler.numerics = fromIr(op.getNumerics());
  return sampler;
}

template <typename Op> static Sampler boundedSampler(Op op, SamplerKind kind) {
  Sampler sampler = floatSampler(op, kind);
  sampler.lower = op.getLower().convertToDouble();
  sampler.upper = op.getUpper().convertToDouble();
  return sampler;
}

Sampler RandomBitsOp::getSampler() {
  return commonSampler(*this, SamplerKind::RandomBits);
}
Sampler UniformOp::getSampler() {
  return boundedSampler(*this, SamplerKind::Uniform);
}
Sampler NormalOp::getSampler() {
  return floatSampler(*this, SamplerKind::Normal);
}
Sampler TruncatedNormalOp::getSampler() {
  return boundedSampler(*this, SamplerKind::TruncatedNormal);
}

Sampler BernoulliOp::getSampler() {
  Sampler sampler = commonSampler(*this, SamplerKind::Bernoulli);
  sampler.probability = getProbability().convertToDouble();
  return sampler;
}
Sampler RandIntOp::getSampler() {
  Sampler sampler = commonSampler(*this, SamplerKind::RandInt);
  sampler.minimum = getMinimumAttr().getInt();
  sampler.maximum = getMaximumAttr().getInt();
  return sampler;
}
Sampler GumbelOp::getSampler() {
  return commonSampler(*this, SamplerKind::Gumbel);
}
Sampler OrthogonalOp::getSampler() {
  Sampler sampler = commonSampler(*this, SamplerKind::Orthogonal);
  sampler.columnAxis = getColumnAxisAttr().getInt();
  sampler.delta = getDelta();
  sampler.scale = getScale().convertToDouble();
  return sampler;
}
Sampler PermutationOp::getSampler() {
  return commonSampler(*this, SamplerKind::Permutation);
}

} // namespace graft::ir
