// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_PROPERTY_TRACKED_PROGRAM_H
#define GRAFT_TESTS_UNIT_PROPERTY_TRACKED_PROGRAM_H

#include <set>
#include <string>
#include <vector>

#include "tests/unit/property/random_program.h"
#include "tests/unit/property/random_tensor_op.h"

namespace graft::property {

/// A tensor of a program, and for each element which drawn one it is, or -1.
struct Tracked {
  Typed tensor;
  std::vector<int64_t> drawn;
  bool isRead = false; ///< by another op

  const Shape &shape() const { return tensor.type.shape; }
  DType dtype() const { return tensor.type.dtype; }
  int64_t rank() const { return static_cast<int64_t>(shape().size()); }
  int64_t size() const { return static_cast<int64_t>(drawn.size()); }
};

/// A program under construction that knows where drawn elements go. Tensors are
/// named by their index in `all()`, which the functions return.
class TrackedProgram {
public:
  TrackedProgram();

  const std::vector<Tracked> &all() const { return tensors; }

  /// Floats of at most 4 if `isBounded`, otherwise any bytes.
  size_t addArgument(const TensorType &type, bool donated, bool isBounded);

  /// A draw of `sampler`, which is not drawn whole, of elements up to `bound`.
  size_t draw(const Sampler &sampler, double bound);

  /// Zeros.
  size_t zeros(const TensorType &type);

  /// What moves elements. The operands fit.
  size_t move(TensorOp op, const std::vector<size_t> &operands);

  /// x in another float dtype.
  size_t cast(size_t x, DType to);

  /// x times -0.5, a float.
  size_t scale(size_t x);

  /// Declares a variable that holds x.
  ValueId declare(size_t x);

  /// Gives it a value of the same type.
  void update(ValueId variable, size_t x);

  /// A read of a variable that holds x.
  size_t read(ValueId variable, size_t x);

  /// Ends the program. `liveElements` is set unless an element lives twice, or
  /// only some live of those that arithmetic or a reshape was on: the operand
  /// may have to be stored whole.
  RandomProgram finish(const std::set<size_t> &results);

private:
  template <typename OpT> ValueId define(OpT op, const std::string &path = {});
  size_t add(Typed tensor, std::vector<int64_t> drawn);
  size_t addUndrawn(ValueId value, const TensorType &type, double bound);
  size_t compute(TensorOp op, const std::vector<size_t> &operands, double bound,
                 std::vector<int64_t> drawn);
  void countLive(const std::vector<int64_t> &live);

  RandomProgram made;
  ValueId next = 0;
  ValueId key = noValue;
  int64_t numDrawn = 0;
  std::vector<Tracked> tensors;
  std::vector<std::vector<int64_t>> stored; // what may have to be, whole
};

} // namespace graft::property

#endif // GRAFT_TESTS_UNIT_PROPERTY_TRACKED_PROGRAM_H
