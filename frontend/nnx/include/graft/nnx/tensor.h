// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensors: values of a model, which may not be there yet.
//
//   nnx::Tensor t = array;                       // concrete
//   auto u = nnx::Tensor::abstract(DType::F32, {4, 4});
//   auto data = t.array().value().span<float>();  // of a concrete one

#ifndef GRAFT_NNX_TENSOR_H
#define GRAFT_NNX_TENSOR_H

#include <string>

#include "absl/status/statusor.h"
#include "graft/array.h"
#include "graft/value_id.h"

namespace graft::nnx {

namespace detail {
struct TensorAccess;
} // namespace detail

/// A value in one of five states:
///
/// * empty: default constructed,
/// * concrete: an Array,
/// * traced: a value of the program being traced on this thread; it has a dtype
///   and a shape, its data come when the program runs,
/// * abstract: a dtype and a shape only, as `evalShape` gives,
/// * poisoned: the result of an ill-formed call. It carries that call's error,
///   which `array`, `state`, `split`, `update` and jit return.
///
/// A Tensor is a small value. Copying it never copies data.
class Tensor {
public:
  enum class Kind : uint8_t { Empty, Concrete, Traced, Abstract, Poisoned };

  Tensor() = default;
  Tensor(Array array);

  /// Returns a tensor without data. Negative extents give a poisoned tensor.
  static Tensor abstract(DType dtype, Shape shape);

  /// Returns a tensor that stands for `error`, which must not be OK.
  static Tensor poisoned(absl::Status error);

  Kind kind() const { return state; }
  bool isConcrete() const { return state == Kind::Concrete; }
  bool isTraced() const { return state == Kind::Traced; }
  bool isAbstract() const { return state == Kind::Abstract; }
  bool isPoisoned() const { return state == Kind::Poisoned; }

  /// Whether it has a dtype and a shape: concrete, traced or abstract.
  bool hasType() const { return isConcrete() || isTraced() || isAbstract(); }

  /// The element type; F32 for an empty or poisoned tensor.
  DType dtype() const { return type; }

  /// The extents; none for a scalar and for an empty or poisoned tensor.
  const Shape &shape() const { return extents; }

  /// Returns the data's handle. Fails with the recorded error if poisoned and
  /// with FailedPrecondition if empty, traced or abstract. Whether the array
  /// was donated since is for the Array to say.
  absl::StatusOr<Array> array() const;

  /// Returns OK, or the error of a poisoned tensor.
  const absl::Status &status() const { return error; }

  /// Formats as "f32[4,4]"; "poisoned" or "empty" if there is no type.
  std::string toString() const;

private:
  friend struct detail::TensorAccess;

  Kind state = Kind::Empty;
  DType type = DType::F32;
  Shape extents;
  Array data;                // concrete
  uint64_t traceId = 0;      // traced: which trace
  ValueId valueId = noValue; // traced: which value of it
  absl::Status error;        // poisoned
};

} // namespace graft::nnx

#endif // GRAFT_NNX_TENSOR_H
