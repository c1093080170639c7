// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a person may write in IR, beside what the compiler builds.

#include "gtest/gtest.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"

#include "ir/registration.h"
#include "ir/tensor_op_conversion.h"

namespace graft {
namespace {

using namespace mlir;

// Returns the name of the tensor op that the last op of a body is, or "none".
std::string nameOfLast(const std::string &arguments, const std::string &body) {
  DialectRegistry registry;
  ir::registerDialects(registry);
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(
      "func.func @f(" + arguments + ") {\n" + body + "\nreturn }", &context);
  if (!module)
    return "does not parse";
  auto function = *module->getOps<func::FuncOp>().begin();
  Operation *last = function.getBody().front().getTerminator()->getPrevNode();
  std::optional<ir::ImportedTensorOp> found = ir::importTensorOp(last);
  return found ? toString(found->op) : "none";
}

TEST(TensorOpImport, InitsMayBeFilled) {
  const std::string body = R"(
    %c = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<4xf32>
    %f = linalg.fill ins(%c : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
    %r = linalg.reduce { arith.addf } ins(%a : tensor<4x3xf32>)
           outs(%f : tensor<4xf32>) dimensions = [1])";
  EXPECT_EQ(nameOfLast("%a: tensor<4x3xf32>", body), "reduce_sum");
}

TEST(TensorOpImport, OtherInitsAreNoTensorOp) {
  EXPECT_EQ(nameOfLast("%a: tensor<4x3xf32>", R"(
    %f = arith.constant dense<1.0> : tensor<4xf32>
    %r = linalg.reduce { arith.addf } ins(%a : tensor<4x3xf32>)
           outs(%f : tensor<4xf32>) dimensions = [1])"),
            "none");
  EXPECT_EQ(nameOfLast("%a: tensor<4x4xf32>, %f: tensor<4x4xf32>", R"(
    %r = linalg.contract indexing_maps = [
           affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
           affine_map<(m, n, k) -> (m, n)>]
         ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>)
         outs(%f : tensor<4x4xf32>) -> tensor<4x4xf32>)"),
            "none");
}

TEST(TensorOpImport, ResultsInAnotherOrderAreNoDotGeneral) {
  EXPECT_EQ(nameOfLast("%a: tensor<4x4xf32>", R"(
    %f = arith.constant dense<0.0> : tensor<4x4xf32>
    %r = linalg.contract indexing_maps = [
           affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
           affine_map<(m, n, k) -> (n, m)>]
         ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>)
         outs(%f : tensor<4x4xf32>) -> tensor<4x4xf32>)"),
            "none");
}

TEST(TensorOpImport, OtherBodiesAreNoProduct) {
  EXPECT_EQ(nameOfLast("%a: tensor<4xf32>", R"(
    %f = arith.constant dense<0.0> : tensor<4xf32>
    %r = linalg.generic {indexing_maps = [affine_map<(d) -> (d)>,
             affine_map<(d) -> (d)>, affine_map<(d) -> (d)>],
             iterator_types = ["parallel"]}
         ins(%a, %a : tensor<4xf32>, tensor<4xf32>)
         outs(%f : tensor<4xf32>) {
      ^bb0(%x: f32, %y: f32, %z: f32):
        %p = arith.mulf %x, %x : f32
        %s = arith.addf %z, %p : f32
        linalg.yield %s : f32
    } -> tensor<4xf32>)"),
            "none");
}

TEST(TensorOpImport, SignsOfConversions) {
  EXPECT_EQ(nameOfLast("%a: tensor<4xi1>",
                       "%r = arith.extsi %a : tensor<4xi1> to tensor<4xi8>"),
            "none");
  EXPECT_EQ(nameOfLast("%a: tensor<4xi8>",
                       "%r = arith.extui %a : tensor<4xi8> to tensor<4xi32>"),
            "none");
  EXPECT_EQ(nameOfLast("%a: tensor<4xi8>",
                       "%r = arith.uitofp %a : tensor<4xi8> to tensor<4xf32>"),
            "none");
  EXPECT_EQ(nameOfLast("%a: tensor<4xf32>",
                       "%r = arith.truncf %a upward : tensor<4xf32> to "
                       "tensor<4xbf16>"),
            "none");
}

TEST(TensorOpImport, UnorderedComparisonsAreNoTensorOp) {
  EXPECT_EQ(nameOfLast("%a: tensor<4xf32>",
                       "%r = arith.cmpf ult, %a, %a : tensor<4xf32>"),
            "none");
  EXPECT_EQ(nameOfLast("%a: tensor<4xi32>",
                       "%r = arith.cmpi ult, %a, %a : tensor<4xi32>"),
            "none");
}

TEST(TensorOpImport, ScalarsAndDynamicShapesAreNoTensorOp) {
  EXPECT_EQ(nameOfLast("%a: f32", "%r = arith.addf %a, %a : f32"), "none");
  EXPECT_EQ(
      nameOfLast("%a: tensor<?xf32>", "%r = arith.addf %a, %a : tensor<?xf32>"),
      "none");
  EXPECT_EQ(nameOfLast("%a: tensor<4xf32>, %n: index",
                       "%r = tensor.extract_slice %a[%n] [2] [1] : "
                       "tensor<4xf32> to tensor<2xf32>"),
            "none");
  // A slice that drops a dimension.
  EXPECT_EQ(nameOfLast("%a: tensor<4x4xf32>",
                       "%r = tensor.extract_slice %a[0, 0] [1, 4] [1, 1] : "
                       "tensor<4x4xf32> to tensor<4xf32>"),
            "none");
}

TEST(TensorOpImport, PackedElementsAreOnlyReshaped) {
  EXPECT_EQ(nameOfLast("%a: tensor<4x2xf4E2M1FN>",
                       "%r = tensor.collapse_shape %a [[0, 1]] : "
                       "tensor<4x2xf4E2M1FN> into tensor<8xf4E2M1FN>"),
            "reshape");
  EXPECT_EQ(nameOfLast("%a: tensor<4x2xf4E2M1FN>",
                       "%r = tensor.extract_slice %a[0, 0] [1, 1] [1, 1] : "
                       "tensor<4x2xf4E2M1FN> to tensor<1x1xf4E2M1FN>"),
            "none");
}

} // namespace
} // namespace graft
