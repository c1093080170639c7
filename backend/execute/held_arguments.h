// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_HELD_ARGUMENTS_H
#define GRAFT_BACKEND_EXECUTE_HELD_ARGUMENTS_H

#include <map>
#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "backend/runtime/buffer.h"
#include "backend/schedule/schedule.h"
#include "graft/array.h"
#include "graft/storage.h"

namespace graft {

/// The arguments' storages in the hands of one run. Donated ones are taken out
/// of their arrays, which are deleted meanwhile, so that no other run can take
/// them too. When this is destroyed, each donated array gets its storage back
/// unless something was consumed: then all of them stay deleted, so that no
/// array has lost a part of its values.
class HeldArguments {
public:
  HeldArguments(const Schedule &schedule, absl::Span<const Array> arguments)
      : schedule(schedule), arguments(arguments) {}
  ~HeldArguments();
  HeldArguments(const HeldArguments &) = delete;
  HeldArguments &operator=(const HeldArguments &) = delete;

  /// Takes hold of all arguments, which `checkArguments` passed, but those that
  /// islands were donated. Fails with FailedPrecondition if one was deleted
  /// since.
  absl::Status hold();

  /// Another handle to an argument's storage.
  std::shared_ptr<Storage> share(ArgumentIndex index) const {
    return storages[index];
  }

  /// Whether nobody else holds a donated argument's storage and it is plain
  /// memory: it can be overwritten, and giving it up frees its bytes.
  bool isExclusive(ArgumentIndex index) const;

  /// Hands a donated argument's storage over for good.
  std::shared_ptr<Storage> consume(ArgumentIndex index) {
    consumed = true;
    return std::move(storages[index]);
  }

  /// Makes the donation of all arguments final.
  void consumeAll() { consumed = true; }

  bool anyConsumed() const { return consumed; }

  /// Reads the first `count` 32-bit words of an argument. What is in a file is
  /// not kept in memory. Fails with the reader's error.
  absl::StatusOr<std::vector<uint32_t>> words(ArgumentIndex index,
                                              size_t count) const;

  /// Returns the whole of an argument. What is in a file is read into memory of
  /// this run, which stays until `forget`. Fails with the reader's error, or
  /// ResourceExhausted if memory cannot be had.
  absl::StatusOr<absl::Span<const std::byte>> read(ArgumentIndex index);

  /// Whether `read` has taken memory for an argument.
  bool isCopied(ArgumentIndex index) const { return copies.count(index) > 0; }

  /// Copies the first bytes of an argument, as many as it and `target` have,
  /// without keeping what is in a file in memory. Fails with the reader's
  /// error.
  absl::Status copyStart(ArgumentIndex index,
                         absl::Span<std::byte> target) const;

  /// Gives up the memory that `read` took, if any.
  void forget(ArgumentIndex index) { copies.erase(index); }

private:
  const Schedule &schedule;
  absl::Span<const Array> arguments;
  std::vector<std::shared_ptr<Storage>> storages;
  std::map<ArgumentIndex, std::shared_ptr<Buffer>> copies; // read from files
  bool consumed = false;
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_HELD_ARGUMENTS_H
