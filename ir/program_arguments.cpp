// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/program_arguments.h"

#include "ir/dialect.h"
#include "ir/type_conversion.h"

namespace graft::ir {

using namespace mlir;

StringAttr textAttr(DictionaryAttr attrs, StringRef name) {
  return attrs ? attrs.getAs<StringAttr>(name) : StringAttr();
}

std::string textOf(DictionaryAttr attrs, StringRef name) {
  StringAttr text = textAttr(attrs, name);
  return text ? text.getValue().str() : std::string();
}

RankedTensorType heldTensor(Type type, DictionaryAttr attrs) {
  if (auto tensor = llvm::dyn_cast<RankedTensorType>(type))
    return tensor;
  auto held =
      attrs ? attrs.getAs<TypeAttr>(GraftDialect::tensorAttrName) : TypeAttr();
  return held ? llvm::dyn_cast<RankedTensorType>(held.getValue())
              : RankedTensorType();
}

unsigned numOwnArguments(func::FuncOp program) {
  unsigned count = program.getNumArguments();
  while (count > 0 &&
         program.getArgAttr(count - 1, GraftDialect::islandAttrName))
    --count;
  return count;
}

std::vector<ProgramArgument> programArguments(func::FuncOp program) {
  std::vector<ProgramArgument> arguments;
  for (auto [position, type] : llvm::enumerate(program.getArgumentTypes())) {
    DictionaryAttr attrs = program.getArgAttrDict(position);
    ProgramArgument argument;
    argument.source = textOf(attrs, GraftDialect::sourceAttrName);
    argument.path = textOf(attrs, GraftDialect::pathAttrName);
    argument.donated = attrs && attrs.get(GraftDialect::donatedAttrName);
    if (RankedTensorType tensor = heldTensor(type, attrs)) {
      argument.dtype = *toDType(tensor.getElementType());
      argument.shape = Shape(tensor.getShape());
    } else {
      argument.kind = ArgumentKind::Key;
      argument.dtype = DType::U32;
      argument.shape = {2};
    }
    arguments.push_back(std::move(argument));
  }
  return arguments;
}

} // namespace graft::ir
