// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Verifiers of the graft ops. The label before each check is the constraint's
// name in the op's description and in the name of its test.

#include "ir/dialect.h"

#include "ir/piece_attributes.h"

using namespace mlir;

namespace graft::ir {

LogicalResult SplitOp::verify() {
  int64_t index = getIndexAttr().getInt(), count = getCountAttr().getInt();
  // split_c1
  if (index < 0 || index >= count)
    return emitOpError("expected an index in [0, ")
           << count << "), got " << index;
  return success();
}

static LogicalResult verifyPart(AssembleOp op, size_t index) {
  auto emitError = [&] { return op.emitOpError() << "part " << index << ": "; };
  auto type = llvm::cast<RankedTensorType>(op.getParts()[index].getType());
  auto box = llvm::cast<BoxAttr>(op.getBoxes()[index]);
  auto window = llvm::cast<WindowAttr>(op.getWindows()[index]);
  // assemble_c2
  if (type.getElementType() != op.getType().getElementType())
    return emitError() << "expected elements of "
                       << op.getType().getElementType() << ", got "
                       << type.getElementType();
  // assemble_c3
  if (box.getOf().asArrayRef() != op.getType().getShape())
    return emitError() << "expected a box of the result, got " << box;
  if (failed(verifyBox(box, emitError)))
    return failure();
  // assemble_c4
  if (window.getOf().asArrayRef() != type.getShape())
    return emitError() << "expected a window of the operand, got " << window;
  return verifyWindow(window, box.getSizes().asArrayRef(), emitError);
}

LogicalResult AssembleOp::verify() {
  // assemble_c1
  if (getBoxes().size() != getParts().size() ||
      getWindows().size() != getParts().size())
    return emitOpError("expected ")
           << getParts().size() << " boxes and windows, got "
           << getBoxes().size() << " and " << getWindows().size();
  std::vector<Box> boxes;
  for (size_t i = 0; i < getParts().size(); ++i) {
    if (failed(verifyPart(*this, i)))
      return failure();
    boxes.push_back(toBox(llvm::cast<BoxAttr>(getBoxes()[i])));
  }
  // assemble_c5
  if (!arePartition(boxes, Shape(getType().getShape())))
    return emitOpError("expected the boxes to hold every element of the "
                       "result once");
  return success();
}

LogicalResult IslandOp::verify() {
  // island_c1
  llvm::SmallDenseSet<Value> given;
  for (Value input : getInputs())
    if (!given.insert(input).second)
      return emitOpError("expected each argument to be an input once");
  // island_c2
  int64_t before = -1;
  for (int64_t index : getDonated()) {
    if (index <= before || index >= static_cast<int64_t>(getInputs().size()))
      return emitOpError("expected ascending indices of its ")
             << getInputs().size() << " inputs to be donated, got " << index;
    before = index;
  }
  // island_c3
  if (!llvm::all_of(getLines(), llvm::IsaPred<LocationAttr>))
    return emitOpError("expected its lines to be locations");
  return success();
}

// The samplers' constraints are the rules of the plain-data sampler.
LogicalResult verifySampler(SamplerOpInterface op) {
  absl::Status status = graft::verify(op.getSampler());
  if (status.ok())
    return success();
  absl::string_view message = status.message();
  return op->emitOpError() << llvm::StringRef(message.data(), message.size());
}

} // namespace graft::ir
