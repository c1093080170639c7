// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arrays: immutable, counted handles to a shape, a dtype and bytes that are in
// memory or still in a file.
//
//   auto a = graft::Array::fromSpan<float>({2, 2}, {1, 2, 3, 4}).value();
//   absl::Span<const float> values = a.span<float>().value();

#ifndef GRAFT_ARRAY_H
#define GRAFT_ARRAY_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "graft/dtype.h"

namespace graft {

class Storage;

namespace detail {
struct ArrayImpl;
struct ArrayAccess;
template <typename T> struct DTypeOf;
} // namespace detail

/// An immutable n-dimensional array, dense in row-major order. Copying an Array
/// copies the handle. Donating an array to a program deletes it: every handle
/// to it then answers data access with an error that says who took it.
///
/// Thread safety: distinct handles may be used from distinct threads at will,
/// also when they share an array; one handle needs the usual care.
class Array {
public:
  /// An empty handle; only assignment, destruction and `operator bool` are
  /// allowed on it.
  Array() = default;

  /// Copies `bytes` into a new array. Fails with InvalidArgument if the size
  /// does not match, or ResourceExhausted if memory cannot be had.
  static absl::StatusOr<Array> fromBytes(DType dtype, Shape shape,
                                         absl::Span<const std::byte> bytes);

  /// Copies `values` into a new array of T's dtype. T is float, double, bool or
  /// a fixed-width integer.
  template <typename T>
  static absl::StatusOr<Array> fromSpan(Shape shape,
                                        absl::Span<const T> values) {
    return fromBytes(
        detail::DTypeOf<T>::value, std::move(shape),
        absl::MakeConstSpan(reinterpret_cast<const std::byte *>(values.data()),
                            values.size() * sizeof(T)));
  }

  /// Wraps `storage`. Fails with InvalidArgument if it is null or its size is
  /// not the byte size of dtype and shape.
  static absl::StatusOr<Array> fromStorage(DType dtype, Shape shape,
                                           std::shared_ptr<Storage> storage);

  explicit operator bool() const { return impl != nullptr; }

  DType dtype() const;
  const Shape &shape() const;
  int64_t numElements() const;
  int64_t byteSize() const;

  /// Returns whether the array was donated; its data is then gone. True too
  /// while a run holds it as donated; false again if that run fails before it
  /// consumed anything.
  bool isDeleted() const;

  /// Returns the bytes, 64-byte aligned. They are valid for as long as this
  /// array, or another with the same storage, exists undeleted: not after the
  /// last handle is gone, and not once the array is donated, since the program
  /// may free or overwrite them. A file-backed array is read into memory at the
  /// first call. Fails with FailedPrecondition if the array is
  /// deleted, or with the reader's error if the file cannot be read or has
  /// changed.
  absl::StatusOr<absl::Span<const std::byte>> bytes() const;

  /// Returns the elements, valid as those of `bytes`. Fails as `bytes` does, or
  /// with InvalidArgument if `T` is not the element type.
  template <typename T> absl::StatusOr<absl::Span<const T>> span() const {
    if (absl::Status status = expect(detail::DTypeOf<T>::value); !status.ok())
      return status;
    absl::StatusOr<absl::Span<const std::byte>> raw = bytes();
    if (!raw.ok())
      return raw.status();
    return absl::MakeConstSpan(reinterpret_cast<const T *>(raw->data()),
                               raw->size() / sizeof(T));
  }

  /// Returns where the bytes are, never null, or FailedPrecondition if deleted.
  /// Who holds it keeps the bytes: a donation of the array then finds its
  /// storage in use and takes fresh memory in its place.
  absl::StatusOr<std::shared_ptr<Storage>> storage() const;

  /// Marks the array deleted and lets go of its bytes. `taker` says who took
  /// them, for the error a later use gets: "donated to partial_init as old".
  void markDeleted(const std::string &taker) const;

  /// Two handles are the same array.
  friend bool operator==(const Array &a, const Array &b) {
    return a.impl == b.impl;
  }

  /// Identity, for maps.
  const void *id() const { return impl.get(); }

private:
  friend std::vector<Array> liveArrays();
  friend struct detail::ArrayAccess;

  explicit Array(std::shared_ptr<detail::ArrayImpl> impl)
      : impl(std::move(impl)) {}
  absl::Status expect(DType dtype) const;

  std::shared_ptr<detail::ArrayImpl> impl;
};

namespace detail {
/// How a run takes donated arrays: out of them in one atomic step, so that of
/// two runs given one array only one gets it. Not for users.
struct ArrayAccess {
  /// Deletes `array` and returns its storage. Fails with FailedPrecondition if
  /// it is deleted already. `taker` is as in `markDeleted`.
  static absl::StatusOr<std::shared_ptr<Storage>>
  take(const Array &array, const std::string &taker);

  /// Undoes a `take`: `array` is alive again with the storage it had. Only for
  /// who took it, once.
  static void putBack(const Array &array, std::shared_ptr<Storage> storage);
};

template <DType d> using DTypeConstant = std::integral_constant<DType, d>;
template <> struct DTypeOf<bool> : DTypeConstant<DType::Bool> {};
template <> struct DTypeOf<int8_t> : DTypeConstant<DType::I8> {};
template <> struct DTypeOf<uint8_t> : DTypeConstant<DType::U8> {};
template <> struct DTypeOf<int16_t> : DTypeConstant<DType::I16> {};
template <> struct DTypeOf<uint16_t> : DTypeConstant<DType::U16> {};
template <> struct DTypeOf<int32_t> : DTypeConstant<DType::I32> {};
template <> struct DTypeOf<uint32_t> : DTypeConstant<DType::U32> {};
template <> struct DTypeOf<int64_t> : DTypeConstant<DType::I64> {};
template <> struct DTypeOf<uint64_t> : DTypeConstant<DType::U64> {};
template <> struct DTypeOf<float> : DTypeConstant<DType::F32> {};
template <> struct DTypeOf<double> : DTypeConstant<DType::F64> {};
} // namespace detail

} // namespace graft

#endif // GRAFT_ARRAY_H
