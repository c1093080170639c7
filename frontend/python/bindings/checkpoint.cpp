// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checkpoints: headers at once, bytes when somebody asks for them, straight
// into memory that JAX owns.

#include "graft/checkpoint.h"

#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/variant.h>
#include <nanobind/stl/vector.h>

#include "frontend/python/bindings/errors.h"
#include "frontend/python/bindings/foreign_storage.h"
#include "frontend/python/bindings/program.h"
#include "frontend/python/bindings/run_on_thread.h"

namespace graft::python {

namespace nb = nanobind;

namespace {

/// NumPy's name of a dtype; that of safetensors, if it has one, where no array
/// of NumPy holds such elements, which are smaller than a byte.
std::string nameOf(DType dtype) {
  bool isPacked = bitWidth(dtype) < 8 && !safetensorsName(dtype).empty();
  return std::string(isPacked ? safetensorsName(dtype) : numpyName(dtype));
}

/// The dtype that `nameOf` calls `name`, or nothing.
std::optional<DType> dtypeOf(const std::string &name) {
  for (int i = 0; i < numDTypes; ++i)
    if (name == nameOf(static_cast<DType>(i)))
      return static_cast<DType>(i);
  return std::nullopt;
}

/// Name, dtype as `nameOf` has it, shape, file.
using Entry = std::tuple<std::string, std::string, Shape, std::string>;

class OpenCheckpoint {
public:
  explicit OpenCheckpoint(const std::string &path)
      : checkpoint(check(Checkpoint::open(path))) {}

  std::vector<Entry> entries() const {
    std::vector<Entry> all;
    for (const TensorInfo &info : checkpoint.tensors())
      all.emplace_back(info.name, nameOf(info.dtype), info.shape, info.file);
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
    Array stored = array(name);
    absl::Status status;
    Job job;
    runOnThread(job, [&] {
      auto storage = stored.storage();
      status =
          storage.ok()
              ? (*storage)->read(absl::MakeSpan(
                    reinterpret_cast<std::byte *>(address), (*storage)->size()))
              : storage.status();
    });
    check(status);
  }

  /// Returns a tensor whose bytes are still in the file.
  Array array(const std::string &name) const {
    return check(checkpoint.array(name));
  }

private:
  Checkpoint checkpoint;
};

/// An address, or an open checkpoint and a name in it.
using Source =
    std::variant<uintptr_t, std::tuple<const OpenCheckpoint *, std::string>>;
/// Name, dtype as `nameOf` has it, shape, and where the bytes are.
using Tensor = std::tuple<std::string, std::string, Shape, Source>;

Array arrayOf(const Tensor &tensor) {
  const auto &[name, dtypeName, shape, source] = tensor;
  if (const auto *stored =
          std::get_if<std::tuple<const OpenCheckpoint *, std::string>>(&source))
    return std::get<0>(*stored)->array(std::get<1>(*stored));
  std::optional<DType> dtype = dtypeOf(dtypeName);
  if (!dtype)
    raise(absl::InvalidArgumentError(name + ": no file has arrays of " +
                                     dtypeName));
  return check(Array::fromStorage(
      *dtype, shape,
      std::make_shared<ForeignStorage>(
          reinterpret_cast<std::byte *>(std::get<uintptr_t>(source)),
          check(byteSize(*dtype, shape)), ForeignStorage::Access::Read)));
}

void save(const std::string &path, const std::vector<Tensor> &tensors,
          nb::object progress) {
  std::vector<NamedArray> arrays;
  arrays.reserve(tensors.size());
  for (const Tensor &tensor : tensors)
    arrays.push_back({std::get<0>(tensor), arrayOf(tensor)});
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
