// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checkpoints: headers at once, bytes when somebody asks for them, straight
// into memory that JAX owns.

#include "graft/checkpoint.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include "frontend/python/bindings/errors.h"
#include "frontend/python/bindings/foreign_storage.h"
#include "frontend/python/bindings/program.h"
#include "frontend/python/bindings/run_on_thread.h"

namespace graft::python {

namespace nb = nanobind;

namespace {

/// Name, safetensors dtype, shape, file.
using Entry = std::tuple<std::string, std::string, Shape, std::string>;
/// Name, safetensors dtype, shape, address.
using Tensor = std::tuple<std::string, std::string, Shape, uintptr_t>;

absl::Status readExtent(const FileExtent &extent, std::byte *target) {
  for (int64_t done = 0; done < extent.size;) {
    ssize_t count = pread(extent.fd, target + done, extent.size - done,
                          extent.offset + done);
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0)
      return absl::ErrnoToStatus(errno, "cannot read a tensor");
    if (count == 0)
      return absl::FailedPreconditionError(
          "the file ended before the tensor did");
    done += count;
  }
  return absl::OkStatus();
}

absl::Status readInto(const Array &array, std::byte *target) {
  absl::StatusOr<std::shared_ptr<Storage>> storage = array.storage();
  if (!storage.ok())
    return storage.status();
  if (std::optional<FileExtent> extent = (*storage)->fileExtent()) {
    absl::Status read = readExtent(*extent, target);
    absl::Status changed = (*storage)->checkUnchanged();
    return changed.ok() ? read : changed;
  }
  absl::StatusOr<absl::Span<const std::byte>> bytes = (*storage)->bytes();
  if (bytes.ok() && !bytes->empty())
    std::memcpy(target, bytes->data(), bytes->size());
  return bytes.status();
}

class OpenCheckpoint {
public:
  explicit OpenCheckpoint(const std::string &path)
      : checkpoint(check(Checkpoint::open(path))) {}

  std::vector<Entry> entries() const {
    std::vector<Entry> all;
    for (const TensorInfo &info : checkpoint.tensors())
      all.emplace_back(info.name, std::string(safetensorsName(info.dtype)),
                       info.shape, info.file);
    return all;
  }

  std::vector<std::string> nearest(const std::string &name) const {
    std::vector<std::string> names;
    for (const TensorInfo &info : checkpoint.tensors())
      names.push_back(info.name);
    return nearestNames(name, names);
  }

  /// Reads a tensor into memory of its size.
  void read(const std::string &name, uintptr_t address) const {
    Array array = check(checkpoint.array(name));
    absl::Status status;
    Job job;
    runOnThread(job, [&] {
      status = readInto(array, reinterpret_cast<std::byte *>(address));
    });
    check(status);
  }

private:
  Checkpoint checkpoint;
};

void save(const std::string &path, const std::vector<Tensor> &tensors,
          nb::object progress) {
  std::vector<NamedArray> arrays;
  for (const auto &[name, dtypeName, shape, address] : tensors) {
    std::optional<DType> dtype = parseSafetensorsName(dtypeName);
    if (!dtype)
      raise(absl::InvalidArgumentError(name + ": no file has " + dtypeName));
    int64_t bytes = check(byteSize(*dtype, shape));
    arrays.push_back({name, check(Array::fromStorage(
                                *dtype, shape,
                                std::make_shared<ForeignStorage>(
                                    reinterpret_cast<std::byte *>(address),
                                    bytes, ForeignStorage::Access::Read)))});
  }
  Job job;
  SaveOptions options;
  options.cancel = &job.cancel;
  options.progress = [&](int64_t done, int64_t total) {
    job.done = done;
    job.total = total;
  };
  std::function<void(int64_t, int64_t)> report;
  if (!progress.is_none())
    report = [&](int64_t done, int64_t total) { progress(done, total); };
  absl::Status status;
  runOnThread(
      job, [&] { status = saveCheckpoint(path, arrays, options); }, report);
  check(status);
}

} // namespace

void bindCheckpoint(nb::module_ &module) {
  nb::class_<OpenCheckpoint>(module, "Checkpoint")
      .def(nb::init<const std::string &>(), nb::arg("path"))
      .def("entries", &OpenCheckpoint::entries)
      .def("nearest", &OpenCheckpoint::nearest, nb::arg("name"))
      .def("read", &OpenCheckpoint::read, nb::arg("name"), nb::arg("address"));
  module.def("save_checkpoint", &save, nb::arg("path"), nb::arg("tensors"),
             nb::arg("progress").none());
}

} // namespace graft::python
