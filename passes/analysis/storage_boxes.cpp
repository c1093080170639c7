// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Whether boxes overlap is asked once, when there are as many elements in
// them as there are in all: then they cover the storage if they do not.

#include "passes/analysis/storage_boxes.h"

#include "ir/piece_attributes.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

LogicalResult StorageBoxes::add(Operation *op, BoxAttr attr, int64_t bytes,
                                int64_t held) {
  if (failed(verifyBox(attr, [&] { return op->emitOpError(); })))
    return failure();
  Shape shape(attr.getOf().asArrayRef());
  int64_t elements = numElements(wholeBox(shape));
  if (boxes.empty()) {
    of = shape;
    left = elements;
  }
  if (shape != of || bytes % elements != 0)
    return op->emitOpError("expected a box of the buffer's ")
           << bytes << " bytes, got " << attr;
  Box box = toBox(attr);
  if (lastIndex(windowOf(box, shape)) >= held / (bytes / elements))
    return op->emitOpError("expected a box of the ")
           << held << " bytes that the argument has";
  left -= numElements(box);
  boxes.push_back(std::move(box));
  if (left < 0 || (left == 0 && !areDisjoint(boxes)))
    return op->emitOpError("expected boxes of the buffer that hold each "
                           "element once");
  return success();
}

} // namespace graft::passes
