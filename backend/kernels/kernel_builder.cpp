// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/kernel_builder.h"

#include "backend/kernels/threefry_builder.h"
#include "backend/kernels/vector_builder.h"
#include "backend/kernels/xla_math_builder.h"
#include "ir/dialect.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace graft {

using namespace mlir;

namespace {

// The parameters as scalar values, by the names of KernelParameters and its
// formula.
struct Parameters {
  Value key0, key1, counter0, stride0, counter1, stride1, mask0, mask1;
  Value low, span, clampLow, clampHigh, multiply1, multiply2;
};

// Notes what is known of the f32 that an operation has just computed.
void noteRange(Value value, const FloatRange &range) {
  if (range.isFinite())
    value.getDefiningOp()->setAttr(
        ir::GraftDialect::rangeAttrName,
        DenseF32ArrayAttr::get(value.getContext(), {range.low, range.high}));
}

Parameters loadParameters(ImplicitLocOpBuilder &builder, Value address,
                          const KnownRanges &known) {
  auto load = [&](Type type, size_t offset) -> Value {
    Value field = LLVM::GEPOp::create(
        builder, address.getType(), builder.getI8Type(), address,
        ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(offset)});
    return LLVM::LoadOp::create(builder, type, field, alignof(uint32_t));
  };
  Type i32 = builder.getI32Type(), f32 = builder.getF32Type();
  using P = KernelParameters;
  Parameters parameters = {
      .key0 = load(i32, offsetof(P, key0)),
      .key1 = load(i32, offsetof(P, key1)),
      .counter0 = load(i32, offsetof(P, counter0)),
      .stride0 = load(i32, offsetof(P, stride0)),
      .counter1 = load(i32, offsetof(P, counter1)),
      .stride1 = load(i32, offsetof(P, stride1)),
      .mask0 = load(i32, offsetof(P, mask0)),
      .mask1 = load(i32, offsetof(P, mask1)),
      .low = load(f32, offsetof(P, formula.low)),
      .span = load(f32, offsetof(P, formula.span)),
      .clampLow = load(f32, offsetof(P, formula.clampLow)),
      .clampHigh = load(f32, offsetof(P, formula.clampHigh)),
      .multiply1 = load(f32, offsetof(P, formula.multiply1)),
      .multiply2 = load(f32, offsetof(P, formula.multiply2))};
  noteRange(parameters.low, known.low);
  noteRange(parameters.span, known.span);
  noteRange(parameters.clampLow, known.clampLow);
  noteRange(parameters.clampHigh, known.clampHigh);
  return parameters;
}

// One of the two counters of a block with the key added:
// (counter + key + first*stride) + lanes, lanes = 0, stride, 2*stride, ...
Value buildCounter(VectorBuilder &v, Value counter, Value key, Value stride,
                   Value first, Value lanes) {
  ImplicitLocOpBuilder &b = v.ops();
  Value start = arith::AddIOp::create(b, arith::AddIOp::create(b, counter, key),
                                      arith::MulIOp::create(b, first, stride));
  return v.add(v.splat(start), lanes);
}

// max(low, fma(f, span, low)) with f in [0,1) made of the word's upper 23 bits.
Value buildUniform(VectorBuilder &v, const Parameters &p,
                   const KnownRanges &known, Value word) {
  Value one = v.floatConstant(0x3F800000);
  Value mantissa = v.bitOr(v.shiftRight(word, 9), v.intConstant(0x3F800000));
  Value f = v.subtractF(v.bitsToFloat(mantissa), one);
  Value low = v.splat(p.low);
  Value scaled = v.fma(f, v.splat(p.span), low);
  noteRange(scaled, known.argument);
  return v.maximum(scaled, low);
}

// The kernel's formula: what becomes of the random words.
Value buildBody(VectorBuilder &v, const KernelId &id, const Parameters &p,
                const KnownRanges &known, Value word) {
  if (id.body == SamplerKind::RandomBits)
    return word;
  Value u = buildUniform(v, p, known, word);
  Value multiply1 = v.splat(p.multiply1);
  if (id.body == SamplerKind::Uniform)
    return v.multiplyF(u, multiply1);

  Value x = v.multiplyF(buildErfInv(v, u), multiply1);
  noteRange(x, known.value);
  if (id.body == SamplerKind::TruncatedNormal)
    x = v.minimum(v.splat(p.clampHigh), v.maximum(v.splat(p.clampLow), x));
  return v.multiplyF(x, v.splat(p.multiply2));
}

// The words of the 64 elements from `first` on.
Value buildWords(VectorBuilder &v, const Parameters &p,
                 const ThreefrySchedule &schedule, Value first, Value lanes0,
                 Value lanes1) {
  ThreefryWords words = buildThreefry(
      v, schedule,
      {buildCounter(v, p.counter0, p.key0, p.stride0, first, lanes0),
       buildCounter(v, p.counter1, p.key1, p.stride1, first, lanes1)});
  return v.bitXor(v.bitAnd(words.x0, v.splat(p.mask0)),
                  v.bitAnd(words.x1, v.splat(p.mask1)));
}

void buildFunctionBody(ImplicitLocOpBuilder &b, const KernelId &id, Value out,
                       Value blocks, Value address) {
  VectorBuilder v(b);
  const KnownRanges known = knownRanges(id);
  Parameters p = loadParameters(b, address, known);
  ThreefrySchedule schedule = buildThreefrySchedule(b, p.key0, p.key1);
  Value lanes0 = v.multiply(v.iota(), v.splat(p.stride0));
  Value lanes1 = v.multiply(v.iota(), v.splat(p.stride1));
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(b, b.getI64IntegerAttr(value));
  };
  auto loop = scf::ForOp::create(b, constant(0), blocks, constant(1));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value first = arith::MulIOp::create(b, loop.getInductionVar(),
                                        constant(blockElements));
    Value first32 = arith::TruncIOp::create(b, b.getI32Type(), first);
    Value word = buildWords(v, p, schedule, first32, lanes0, lanes1);
    Value result = buildBody(v, id, p, known, word);
    Value place =
        LLVM::GEPOp::create(b, out.getType(), b.getF32Type(), out,
                            ArrayRef<LLVM::GEPArg>{LLVM::GEPArg(first)});
    LLVM::StoreOp::create(b, result, place, /*alignment=*/1);
  }
  LLVM::ReturnOp::create(b, ValueRange());
}

} // namespace

void registerKernelDialects(DialectRegistry &registry) {
  registry.insert<arith::ArithDialect, math::MathDialect, vector::VectorDialect,
                  scf::SCFDialect, cf::ControlFlowDialect, LLVM::LLVMDialect>();
}

void loadKernelDialects(MLIRContext &context) {
  DialectRegistry registry;
  registerKernelDialects(registry);
  context.appendDialectRegistry(registry);
  context.loadAllAvailableDialects();
}

OwningOpRef<ModuleOp> buildKernel(MLIRContext &context, const KernelId &id) {
  ImplicitLocOpBuilder b(UnknownLoc::get(&context), &context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(b.getLoc());
  b.setInsertionPointToStart(module->getBody());
  Type pointer = LLVM::LLVMPointerType::get(&context);
  auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&context),
                                          {pointer, b.getI64Type(), pointer});
  auto function = LLVM::LLVMFuncOp::create(b, kernelName(id), type);
  Block *entry = function.addEntryBlock(b);
  b.setInsertionPointToStart(entry);
  buildFunctionBody(b, id, entry->getArgument(0), entry->getArgument(1),
                    entry->getArgument(2));
  return module;
}

} // namespace graft
