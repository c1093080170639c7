// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/planned_signature.h"

#include "ir/dialect.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

DictionaryAttr withTensor(DictionaryAttr attrs, Type type) {
  NamedAttrList list(attrs);
  list.set(GraftDialect::tensorAttrName, TypeAttr::get(type));
  return list.getDictionary(type.getContext());
}

} // namespace

// tensor<4x4xf32>  ->  !graft.buffer {graft.tensor = tensor<4x4xf32>}
//
// All attributes are set at once: one by one would be quadratic.
void convertToBuffers(func::FuncOp function) {
  Type bufferType = BufferType::get(function.getContext());
  SmallVector<Type> inputs, results;
  SmallVector<DictionaryAttr> inputAttrs, resultAttrs;
  function.getAllArgAttrs(inputAttrs);
  function.getAllResultAttrs(resultAttrs);
  for (auto [argument, attrs] :
       llvm::zip_equal(function.getArguments(), inputAttrs)) {
    if (llvm::isa<RankedTensorType>(argument.getType())) {
      attrs = withTensor(attrs, argument.getType());
      argument.setType(bufferType);
    }
    inputs.push_back(argument.getType());
  }
  for (auto [type, attrs] :
       llvm::zip_equal(function.getResultTypes(), resultAttrs)) {
    attrs = withTensor(attrs, type);
    results.push_back(bufferType);
  }
  function.setFunctionType(
      FunctionType::get(function.getContext(), inputs, results));
  function.setAllArgAttrs(inputAttrs);
  function.setAllResultAttrs(resultAttrs);
}

} // namespace graft::passes
