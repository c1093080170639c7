// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which f32 a value can be, lane by lane of vectors: a sparse forward analysis
// on MLIR's dataflow framework. It starts from constants, from the bits that
// the framework's integer ranges know, and from `graft.range` attributes; what
// it does not know can be anything.

#ifndef GRAFT_BACKEND_KERNELS_FLOAT_RANGE_ANALYSIS_H
#define GRAFT_BACKEND_KERNELS_FLOAT_RANGE_ANALYSIS_H

#include <optional>

#include "backend/kernels/float_range.h"
#include "mlir/Analysis/DataFlow/SparseAnalysis.h"

namespace graft {

/// A range, or nothing yet.
class FloatRangeState {
public:
  FloatRangeState() = default;
  explicit FloatRangeState(const FloatRange &range) : known(range) {}

  /// The range; anything where nothing has been found out.
  FloatRange range() const { return known.value_or(FloatRange::anything()); }
  bool isUninitialized() const { return !known; }

  static FloatRangeState join(const FloatRangeState &a,
                              const FloatRangeState &b);
  void print(llvm::raw_ostream &stream) const;
  friend bool operator==(const FloatRangeState &,
                         const FloatRangeState &) = default;

private:
  std::optional<FloatRange> known;
};

using FloatRangeLattice = mlir::dataflow::Lattice<FloatRangeState>;

/// Needs dead code, constant and integer range analysis in the same solver.
class FloatRangeAnalysis
    : public mlir::dataflow::SparseForwardDataFlowAnalysis<FloatRangeLattice> {
public:
  using SparseForwardDataFlowAnalysis::SparseForwardDataFlowAnalysis;

  mlir::LogicalResult
  visitOperation(mlir::Operation *op,
                 llvm::ArrayRef<const FloatRangeLattice *> operands,
                 llvm::ArrayRef<FloatRangeLattice *> results) override;
  void setToEntryState(FloatRangeLattice *lattice) override;

private:
  FloatRange bitcastRange(mlir::Operation *op);
};

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_FLOAT_RANGE_ANALYSIS_H
