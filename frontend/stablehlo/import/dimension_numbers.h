// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_DIMENSION_NUMBERS_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_DIMENSION_NUMBERS_H

#include <optional>
#include <vector>

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

namespace graft::stablehlo {

/// The attribute #stablehlo.gather<offset_dims = [1], index_vector_dim = 1>, or
/// another of that form. What is not written is empty, or 0.
class DimensionNumbers {
public:
  /// Takes the text "gather<...>" apart. Returns nothing if it is no
  /// `mnemonic`, or has anything but those lists and numbers.
  static std::optional<DimensionNumbers>
  parse(llvm::StringRef text, llvm::StringRef mnemonic,
        llvm::ArrayRef<llvm::StringRef> lists,
        llvm::ArrayRef<llvm::StringRef> numbers);

  const std::vector<int64_t> &list(llvm::StringRef name) const {
    return fields.find(name)->second;
  }
  int64_t number(llvm::StringRef name) const { return list(name)[0]; }

private:
  llvm::StringMap<std::vector<int64_t>> fields;
};

/// The attribute #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>: the
/// place of each part in its tensor.
struct ConvolutionDimensions {
  std::vector<int64_t> input;  ///< batch, spatial..., features
  std::vector<int64_t> kernel; ///< spatial..., input and output features
  std::vector<int64_t> output; ///< as the input

  static std::optional<ConvolutionDimensions> parse(llvm::StringRef text);
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_DIMENSION_NUMBERS_H
