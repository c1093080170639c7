// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Whether regions overlap is asked once, when there are as many elements in
// them as there are in all: then they cover the storage if they do not.

#include "passes/analysis/storage_regions.h"

#include "ir/piece_attributes.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

LogicalResult StorageRegions::add(Operation *op, RegionAttr region,
                                  int64_t bytes, int64_t held) {
  if (failed(verifyRegion(region, [&] { return op->emitOpError(); })))
    return failure();
  Shape shape(region.getOf().asArrayRef());
  int64_t elements = numElements(wholeBox(shape));
  if (boxes.empty()) {
    of = shape;
    left = elements;
  }
  if (shape != of || bytes % elements != 0)
    return op->emitOpError("expected a region of the buffer's ")
           << bytes << " bytes, got " << region;
  Box box = toBox(region);
  if (lastIndex(windowOf(box, shape)) >= held / (bytes / elements))
    return op->emitOpError("expected a region of the ")
           << held << " bytes that the argument has";
  left -= numElements(box);
  boxes.push_back(std::move(box));
  if (left < 0 || (left == 0 && !areDisjoint(boxes)))
    return op->emitOpError("expected regions of the buffer that hold each "
                           "element once");
  return success();
}

} // namespace graft::passes
