// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/held_arguments.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <unistd.h>

#include "absl/strings/str_cat.h"

namespace graft {
namespace {

// Reads the first bytes of a file's extent.
absl::Status readFile(const FileExtent &extent, void *target, size_t size) {
  auto *place = static_cast<char *>(target);
  for (size_t done = 0; done < size;) {
    ssize_t count = pread(extent.fd, place + done, size - done,
                          extent.offset + static_cast<int64_t>(done));
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0)
      return absl::ErrnoToStatus(errno, "cannot read an argument's file");
    if (count == 0)
      return absl::FailedPreconditionError(
          "the file of an argument ended before the argument did");
    done += static_cast<size_t>(count);
  }
  return absl::OkStatus();
}

// Reads the first bytes of a storage that is in a file. A file that shrank is
// best described by who opened it.
absl::Status readStart(const Storage &storage, const FileExtent &extent,
                       absl::Span<std::byte> target) {
  absl::Status read = readFile(extent, target.data(), target.size());
  if (absl::Status changed = storage.checkUnchanged(); !changed.ok())
    return changed;
  return read;
}

} // namespace

HeldArguments::~HeldArguments() {
  if (consumed)
    return;
  for (size_t i = 0; i < storages.size(); ++i)
    if (schedule.arguments[i].donated)
      detail::ArrayAccess::putBack(arguments[i], std::move(storages[i]));
}

absl::Status HeldArguments::hold() {
  storages.reserve(arguments.size());
  for (size_t i = 0; i < arguments.size(); ++i) {
    const ProgramArgument &argument = schedule.arguments[i];
    absl::StatusOr<std::shared_ptr<Storage>> storage =
        argument.donated ? detail::ArrayAccess::take(
                               arguments[i],
                               absl::StrCat("it was donated to ", schedule.name,
                                            " as ", argument.name()))
                         : arguments[i].storage();
    if (!storage.ok())
      return absl::FailedPreconditionError(
          absl::StrCat("1 argument of ", schedule.name, " cannot be used:\n  ",
                       argument.name(), "  ", storage.status().message(),
                       "\nnothing was run, nothing was consumed"));
    storages.push_back(*std::move(storage));
  }
  return absl::OkStatus();
}

bool HeldArguments::isExclusive(ArgumentIndex index) const {
  const std::shared_ptr<Storage> &storage = storages[index];
  if (storage.use_count() != 1)
    return false;
  // use_count is relaxed: what the last other holder did must come before what
  // the program now does to the bytes.
  std::atomic_thread_fence(std::memory_order_acquire);
  return !storage->writableBytes().empty();
}

absl::StatusOr<absl::Span<const std::byte>>
HeldArguments::read(ArgumentIndex index) {
  Storage &storage = *storages[index];
  std::optional<FileExtent> extent = storage.fileExtent();
  if (!extent)
    return storage.bytes();
  std::shared_ptr<Buffer> &copy = copies[index];
  if (!copy) {
    absl::StatusOr<std::shared_ptr<Buffer>> buffer =
        Buffer::allocate(storage.size());
    if (!buffer.ok())
      return buffer.status();
    if (absl::Status status =
            readStart(storage, *extent, (*buffer)->writableBytes());
        !status.ok())
      return status;
    copy = *std::move(buffer);
  }
  return copy->bytes();
}

absl::Status HeldArguments::copyStart(ArgumentIndex index,
                                      absl::Span<std::byte> target) const {
  Storage &storage = *storages[index];
  target = target.first(
      std::min(target.size(), static_cast<size_t>(storage.size())));
  if (std::optional<FileExtent> extent = storage.fileExtent())
    return readStart(storage, *extent, target);
  absl::StatusOr<absl::Span<const std::byte>> bytes = storage.bytes();
  if (bytes.ok() && !target.empty())
    std::memcpy(target.data(), bytes->data(), target.size());
  return bytes.status();
}

absl::StatusOr<std::array<uint32_t, 2>>
HeldArguments::words(ArgumentIndex index, int count) const {
  std::array<uint32_t, 2> result = {};
  size_t size = count * sizeof result[0];
  Storage &storage = *storages[index];
  if (std::optional<FileExtent> extent = storage.fileExtent()) {
    auto *target = reinterpret_cast<std::byte *>(result.data());
    absl::Status status =
        readStart(storage, *extent, absl::MakeSpan(target, size));
    if (!status.ok())
      return status;
    return result;
  }
  absl::StatusOr<absl::Span<const std::byte>> bytes = storage.bytes();
  if (!bytes.ok())
    return bytes.status();
  std::memcpy(result.data(), bytes->data(), size);
  return result;
}

} // namespace graft
