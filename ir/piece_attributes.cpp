// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/piece_attributes.h"

using namespace mlir;

namespace graft::ir {

BoxAttr toBoxAttr(MLIRContext *context, const Box &box, ArrayRef<int64_t> of) {
  SmallVector<int64_t> offsets, sizes, strides;
  for (const Range &range : box) {
    offsets.push_back(range.offset);
    sizes.push_back(range.size);
    strides.push_back(range.stride);
  }
  auto array = [&](ArrayRef<int64_t> values) {
    return DenseI64ArrayAttr::get(context, values);
  };
  return BoxAttr::get(context, array(offsets), array(sizes), array(strides),
                      array(of));
}

Box toBox(BoxAttr attr) {
  Box box;
  for (auto [offset, size, stride] : llvm::zip_equal(
           attr.getOffsets().asArrayRef(), attr.getSizes().asArrayRef(),
           attr.getStrides().asArrayRef()))
    box.push_back({offset, size, size == 1 ? 1 : stride});
  return box;
}

Window windowOf(const Box &box, ArrayRef<int64_t> of) {
  Window window;
  std::vector<int64_t> dense = rowMajorStrides({of.data(), of.size()});
  for (size_t d = 0; d < box.size(); ++d) {
    window.base += box[d].offset * dense[d];
    window.sizes.push_back(box[d].size);
    window.strides.push_back(box[d].size == 1 ? 0 : box[d].stride * dense[d]);
  }
  return window;
}

Window windowOf(BoxAttr box, RankedTensorType type) {
  if (box)
    return windowOf(toBox(box), box.getOf().asArrayRef());
  return windowOf(wholeBox(Shape(type.getShape())), type.getShape());
}

Window elementsOf(WindowAttr window, RankedTensorType type) {
  if (!window)
    return windowOf(wholeBox(Shape(type.getShape())), type.getShape());
  Window elements{window.getBase(), Shape(type.getShape()),
                  Shape(window.getStrides().asArrayRef())};
  for (size_t d = 0; d < elements.sizes.size(); ++d)
    if (elements.sizes[d] == 1)
      elements.strides[d] = 0;
  return elements;
}

bool staysInPlace(AssembleOp op, unsigned part) {
  auto box = llvm::cast<BoxAttr>(op.getBoxes()[part]);
  auto sizes = RankedTensorType::get(box.getSizes().asArrayRef(),
                                     op.getType().getElementType());
  return windowOf(box, op.getType()) ==
         elementsOf(llvm::cast<WindowAttr>(op.getWindows()[part]), sizes);
}

LogicalResult verifyBox(BoxAttr box,
                        llvm::function_ref<InFlightDiagnostic()> emitError) {
  ArrayRef<int64_t> of = box.getOf(), offsets = box.getOffsets(),
                    sizes = box.getSizes(), strides = box.getStrides();
  bool isInside = offsets.size() == of.size() && sizes.size() == of.size() &&
                  strides.size() == of.size();
  for (size_t d = 0; isInside && d < of.size(); ++d)
    isInside = offsets[d] >= 0 && offsets[d] < of[d] && sizes[d] > 0 &&
               strides[d] > 0 &&
               (of[d] - 1 - offsets[d]) / strides[d] >= sizes[d] - 1;
  if (isInside)
    return success();
  return emitError() << "expected a box inside its tensor and not empty, "
                        "got "
                     << box;
}

LogicalResult verifyWindow(WindowAttr window, ArrayRef<int64_t> sizes,
                           llvm::function_ref<InFlightDiagnostic()> emitError) {
  ArrayRef<int64_t> strides = window.getStrides();
  // The window is a box, so its extreme indices are at corners.
  __int128 low = window.getBase(), high = low, elements = 1;
  for (int64_t extent : window.getOf().asArrayRef())
    elements *= extent;
  bool isInside = strides.size() == sizes.size();
  for (size_t d = 0; isInside && d < sizes.size(); ++d) {
    __int128 span = static_cast<__int128>(sizes[d] - 1) * strides[d];
    (span < 0 ? low : high) += span;
  }
  if (isInside && low >= 0 && high < elements)
    return success();
  return emitError() << "expected a window inside its tensor with "
                     << sizes.size() << " strides, got " << window;
}

} // namespace graft::ir
