// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_PYTHON_BINDINGS_FOREIGN_STORAGE_H
#define GRAFT_FRONTEND_PYTHON_BINDINGS_FOREIGN_STORAGE_H

#include <functional>

#include "graft/storage.h"

namespace graft::python {

/// Memory that Python owns for longer than this exists. It is written only
/// where it is fresh: an argument's bytes may be seen by a NumPy view.
class ForeignStorage final : public Storage {
public:
  enum class Access : uint8_t { Read, Write };

  /// `onRelease`, if any, is called when nothing in Graft holds it any more.
  ForeignStorage(std::byte *data, int64_t bytes, Access access,
                 std::function<void()> onRelease = nullptr)
      : data(data), numBytes(bytes), access(access),
        onRelease(std::move(onRelease)) {}

  ~ForeignStorage() override {
    if (onRelease)
      onRelease();
  }

  int64_t size() const override { return numBytes; }
  absl::StatusOr<absl::Span<const std::byte>> bytes() override {
    return absl::MakeConstSpan(data, numBytes);
  }
  absl::Span<std::byte> writableBytes() override {
    return access == Access::Write ? absl::MakeSpan(data, numBytes)
                                   : absl::Span<std::byte>();
  }

private:
  std::byte *data;
  int64_t numBytes;
  Access access;
  std::function<void()> onRelease;
};

} // namespace graft::python

#endif // GRAFT_FRONTEND_PYTHON_BINDINGS_FOREIGN_STORAGE_H
