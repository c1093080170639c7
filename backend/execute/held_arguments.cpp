// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/held_arguments.h"

#include <algorithm>
#include <atomic>

#include "absl/strings/str_cat.h"

namespace graft {
HeldArguments::~HeldArguments() {
  if (consumed)
    return;
  for (size_t i = 0; i < storages.size(); ++i)
    if (schedule.arguments[i].donated && storages[i])
      detail::ArrayAccess::putBack(arguments[i], std::move(storages[i]));
}

absl::Status HeldArguments::hold() {
  storages.reserve(arguments.size());
  const std::vector<bool> givenToIslands = schedule.givenToIslands();
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (givenToIslands[i]) {
      storages.push_back(nullptr);
      continue;
    }
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
  if (!storage.isInFile())
    return storage.bytes();
  std::shared_ptr<Buffer> &copy = copies[index];
  if (!copy) {
    absl::StatusOr<std::shared_ptr<Buffer>> buffer =
        Buffer::allocate(storage.size());
    if (!buffer.ok())
      return buffer.status();
    if (absl::Status status = storage.read((*buffer)->writableBytes());
        !status.ok())
      return status;
    copy = *std::move(buffer);
  }
  return copy->bytes();
}

absl::Status HeldArguments::copyStart(ArgumentIndex index,
                                      absl::Span<std::byte> target) const {
  Storage &storage = *storages[index];
  return storage.read(target.first(
      std::min(target.size(), static_cast<size_t>(storage.size()))));
}

absl::StatusOr<std::vector<uint32_t>> HeldArguments::words(ArgumentIndex index,
                                                           size_t count) const {
  std::vector<uint32_t> result(count);
  auto *target = reinterpret_cast<std::byte *>(result.data());
  absl::Status status =
      storages[index]->read(absl::MakeSpan(target, count * sizeof result[0]));
  if (!status.ok())
    return status;
  return result;
}

} // namespace graft
