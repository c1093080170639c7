// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each function is a schedule of two or three steps that the executor carries
// out as it does those of a compiled program. Exception: a small fill is written
// at once.

#include "graft/eager.h"

#include <cstring>

#include "absl/strings/str_cat.h"
#include "backend/execute/executor.h"

namespace graft {

namespace {

/// Up to this size a fill takes less time than the executor's bookkeeping.
constexpr int64_t smallBytes = 1 << 10;

/// Returns a schedule with storage for its one result.
absl::StatusOr<Schedule> scheduleFor(const char *name, DType dtype,
                                     const Shape &shape) {
  absl::StatusOr<int64_t> bytes = byteSize(dtype, shape);
  if (!bytes.ok())
    return bytes.status();
  Schedule schedule;
  schedule.name = name;
  schedule.numBuffers = 1;
  schedule.steps.push_back(AllocStep{0, *bytes});
  schedule.results.push_back({0, dtype, shape, ""});
  return schedule;
}

absl::StatusOr<Array> run(Schedule schedule,
                          absl::Span<const Array> arguments = {}) {
  absl::StatusOr<std::vector<Array>> results =
      Executor(std::move(schedule)).run(arguments, {}, nullptr);
  if (!results.ok())
    return results.status();
  return std::move(results->front());
}

/// What a storage of a file has read into memory. To a run it is memory: a run
/// reads a file each time.
class LoadedStorage final : public Storage {
public:
  LoadedStorage(std::shared_ptr<Storage> file,
                absl::Span<const std::byte> loaded)
      : file(std::move(file)), loaded(loaded) {}

  int64_t size() const override { return file->size(); }
  absl::StatusOr<absl::Span<const std::byte>> bytes() override {
    return loaded;
  }

private:
  std::shared_ptr<Storage> file;
  absl::Span<const std::byte> loaded; ///< lives as long as `file`
};

/// Returns `array` in memory, where its file's bytes stay for the next op.
absl::StatusOr<Array> inMemory(const Array &array) {
  absl::StatusOr<std::shared_ptr<Storage>> storage = array.storage();
  if (!storage.ok())
    return storage.status();
  if (!(*storage)->isInFile())
    return array;
  absl::StatusOr<absl::Span<const std::byte>> bytes = (*storage)->bytes();
  if (!bytes.ok())
    return bytes.status();
  return Array::fromStorage(
      array.dtype(), array.shape(),
      std::make_shared<LoadedStorage>(*std::move(storage), *bytes));
}

absl::StatusOr<std::vector<TensorType>>
typesOf(const TensorOp &op, absl::Span<const Array> operands) {
  std::vector<TensorType> types;
  for (const Array &operand : operands) {
    if (!operand)
      return absl::InvalidArgumentError(
          absl::StrCat(toString(op), ": operand ", types.size(), " is empty"));
    types.push_back({operand.dtype(), operand.shape()});
  }
  return types;
}

} // namespace

absl::StatusOr<Array> draw(const Sampler &sampler, Key key) {
  if (absl::Status status = verify(sampler); !status.ok())
    return status;
  absl::StatusOr<Schedule> schedule =
      scheduleFor("draw", sampler.dtype, sampler.resultShape());
  if (!schedule.ok())
    return schedule.status();
  schedule->keys.push_back(KnownKey{key});
  schedule->steps.push_back(DrawStep{0, 0, sampler});
  return run(*std::move(schedule));
}

absl::StatusOr<Array> evaluate(const TensorOp &op,
                               absl::Span<const Array> operands) {
  absl::StatusOr<std::vector<TensorType>> types = typesOf(op, operands);
  if (!types.ok())
    return types.status();
  absl::StatusOr<TensorType> type = inferType(op, *types);
  if (!type.ok())
    return type.status();
  std::vector<Array> loaded;
  for (const Array &operand : operands) {
    absl::StatusOr<Array> array = inMemory(operand);
    if (!array.ok())
      return array.status();
    loaded.push_back(*std::move(array));
  }
  absl::StatusOr<Schedule> schedule =
      scheduleFor("evaluate", type->dtype, type->shape);
  if (!schedule.ok())
    return schedule.status();
  ComputeStep step{0, op, {}, *type};
  for (size_t i = 0; i < operands.size(); ++i) {
    schedule->arguments.push_back({ArgumentKind::Tensor, operands[i].dtype(),
                                   operands[i].shape(), toString(op),
                                   absl::StrCat(i), false});
    step.operands.push_back(
        {-1, static_cast<ArgumentIndex>(i), std::move((*types)[i])});
  }
  schedule->steps.push_back(std::move(step));
  return run(*std::move(schedule), loaded);
}

absl::StatusOr<Array> fill(DType dtype, const Shape &shape,
                           const std::vector<std::byte> &element) {
  absl::StatusOr<Schedule> schedule = scheduleFor("fill", dtype, shape);
  if (!schedule.ok())
    return schedule.status();
  if (static_cast<int64_t>(element.size()) * 8 != bitWidth(dtype))
    return absl::InvalidArgumentError(
        absl::StrCat("an element of ", std::string(toString(dtype)), " has ",
                     bitWidth(dtype), " bits, got ", element.size(), " bytes"));
  const int64_t bytes = std::get<AllocStep>(schedule->steps.front()).bytes;
  if (bytes <= smallBytes) {
    std::vector<std::byte> all(bytes);
    for (size_t i = 0; i < all.size(); i += element.size())
      std::memcpy(&all[i], element.data(), element.size());
    return Array::fromBytes(dtype, shape, all);
  }
  schedule->steps.push_back(
      FillStep{0, std::make_shared<const std::vector<std::byte>>(element),
               static_cast<int64_t>(element.size())});
  return run(*std::move(schedule));
}

} // namespace graft
