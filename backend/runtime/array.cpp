// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/array.h"

#include <cstring>
#include <map>
#include <mutex>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "backend/runtime/accounts.h"
#include "backend/runtime/buffer.h"
#include "graft/memory.h"

namespace graft {
namespace detail {

struct ArrayImpl {
  DType dtype;
  Shape shape;
  int64_t elements;
  uint64_t serial;
  mutable std::mutex mutex;
  std::shared_ptr<Storage> storage; // guarded by mutex; null when deleted
  std::string taker;                // guarded by mutex
};

} // namespace detail

namespace {

// The arrays that exist and are not deleted, by age. Leaked on purpose: arrays
// in static storage may outlive any order of destruction.
struct Registry {
  std::mutex mutex;
  std::map<uint64_t, std::weak_ptr<detail::ArrayImpl>> live; // guarded by mutex
  uint64_t next = 0;                                         // guarded by mutex
};

Registry &registry() {
  static auto *instance = new Registry;
  return *instance;
}

uint64_t nextSerial() {
  Registry &all = registry();
  std::lock_guard lock(all.mutex);
  return all.next++;
}

void forget(uint64_t serial) {
  Registry &all = registry();
  std::lock_guard lock(all.mutex);
  all.live.erase(serial);
}

void remember(const std::shared_ptr<detail::ArrayImpl> &impl) {
  Registry &all = registry();
  std::lock_guard lock(all.mutex);
  all.live.emplace(impl->serial, impl);
}

// Called with the mutex held.
absl::Status deletedError(const detail::ArrayImpl &impl) {
  return absl::FailedPreconditionError(
      absl::StrCat("array ", toString(impl.dtype, impl.shape),
                   " has been deleted: ", impl.taker));
}

struct ForgetThenDelete {
  void operator()(detail::ArrayImpl *impl) const {
    forget(impl->serial);
    delete impl;
  }
};

} // namespace

absl::StatusOr<Array> Array::fromStorage(DType dtype, Shape shape,
                                         std::shared_ptr<Storage> storage) {
  absl::StatusOr<int64_t> size = graft::byteSize(dtype, shape);
  if (!size.ok())
    return size.status();
  if (!storage)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected storage for ", toString(dtype, shape), ", got null"));
  if (storage->size() != *size)
    return absl::InvalidArgumentError(
        absl::StrCat("expected ", *size, " bytes for ", toString(dtype, shape),
                     ", got ", storage->size()));
  auto *raw = new detail::ArrayImpl{dtype, std::move(shape),   0, 0,
                                    {},    std::move(storage), {}};
  raw->elements = graft::numElements(raw->shape).value();
  std::shared_ptr<detail::ArrayImpl> impl(raw, ForgetThenDelete());
  impl->serial = nextSerial();
  remember(impl);
  return Array(std::move(impl));
}

absl::StatusOr<Array> Array::fromBytes(DType dtype, Shape shape,
                                       absl::Span<const std::byte> bytes) {
  absl::StatusOr<std::shared_ptr<Buffer>> buffer =
      Buffer::allocate(static_cast<int64_t>(bytes.size()));
  if (!buffer.ok())
    return buffer.status();
  if (!bytes.empty())
    std::memcpy((*buffer)->data(), bytes.data(), bytes.size());
  return fromStorage(dtype, std::move(shape), *std::move(buffer));
}

DType Array::dtype() const { return impl->dtype; }
const Shape &Array::shape() const { return impl->shape; }
int64_t Array::numElements() const { return impl->elements; }

int64_t Array::byteSize() const {
  return impl->elements * bitWidth(impl->dtype) / 8;
}

bool Array::isDeleted() const {
  std::lock_guard lock(impl->mutex);
  return impl->storage == nullptr;
}

absl::StatusOr<std::shared_ptr<Storage>> Array::storage() const {
  std::lock_guard lock(impl->mutex);
  if (!impl->storage)
    return deletedError(*impl);
  return impl->storage;
}

absl::StatusOr<std::shared_ptr<Storage>>
detail::ArrayAccess::take(const Array &array, const std::string &taker) {
  std::shared_ptr<Storage> taken;
  {
    std::lock_guard lock(array.impl->mutex);
    if (!array.impl->storage)
      return deletedError(*array.impl);
    taken = std::move(array.impl->storage);
    array.impl->storage = nullptr;
    array.impl->taker = taker;
  }
  forget(array.impl->serial);
  return taken;
}

void detail::ArrayAccess::putBack(const Array &array,
                                  std::shared_ptr<Storage> storage) {
  // Before the array is alive again: the next taker removes the entry, which
  // must not come after that.
  remember(array.impl);
  std::lock_guard lock(array.impl->mutex);
  array.impl->storage = std::move(storage);
}

absl::StatusOr<absl::Span<const std::byte>> Array::bytes() const {
  absl::StatusOr<std::shared_ptr<Storage>> held = storage();
  if (!held.ok())
    return held.status();
  return (*held)->bytes();
}

void Array::markDeleted(const std::string &taker) const {
  detail::ArrayAccess::take(*this, taker).status().IgnoreError();
}

absl::Status Array::expect(DType dtype) const {
  if (impl->dtype == dtype)
    return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat("expected elements of ",
                                                 toString(impl->dtype),
                                                 ", got ", toString(dtype)));
}

MemoryStats memoryStats() {
  Registry &all = registry();
  std::lock_guard lock(all.mutex);
  return {static_cast<int64_t>(all.live.size()), accounts::liveBytes(),
          accounts::peakBytes()};
}

void resetPeakBytes() { accounts::resetPeak(); }

std::vector<Array> liveArrays() {
  Registry &all = registry();
  // Collected under the lock, released after it: dropping the last handle to an
  // array takes the lock again.
  std::vector<Array> result;
  std::lock_guard lock(all.mutex);
  result.reserve(all.live.size());
  for (auto &[serial, weak] : all.live)
    if (std::shared_ptr<detail::ArrayImpl> impl = weak.lock())
      result.push_back(Array(std::move(impl)));
  return result;
}

} // namespace graft
