// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checkpoints: headers at once, bytes when somebody asks for them, straight
// into memory that JAX owns.

#include "graft/checkpoint.h"

#include <filesystem>

#include <nanobind/stl/map.h>
#include <nanobind/stl/pair.h>
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

/// NumPy's name of a dtype; that of safetensors where JAX has no such elements,
/// which are of 6 bits.
std::string nameOf(DType dtype) {
  bool isOdd = bitWidth(dtype) == 6;
  return std::string(isOdd ? safetensorsName(dtype) : numpyName(dtype));
}

/// The dtype that `nameOf` calls `name`, or nothing.
std::optional<DType> dtypeOf(const std::string &name) {
  for (int i = 0; i < numDTypes; ++i)
    if (name == nameOf(static_cast<DType>(i)))
      return static_cast<DType>(i);
  return std::nullopt;
}

/// Keys, each with whether it is an index; which one is a Variable's, or -1;
/// generator of keys; type of value.
using Traits = std::tuple<std::vector<std::pair<std::string, bool>>, int,
                          std::string, std::string>;

Traits toTuple(const LeafTraits &traits) {
  std::vector<std::pair<std::string, bool>> keys;
  for (const PathKey &key : traits.path)
    keys.emplace_back(key.text, key.isIndex);
  return {std::move(keys), traits.variableKey, traits.keyImplementation,
          traits.valueType};
}

LeafTraits fromTuple(const Traits &tuple) {
  LeafTraits traits;
  for (const auto &[text, isIndex] : std::get<0>(tuple))
    traits.path.push_back({text, isIndex});
  traits.variableKey = std::get<1>(tuple);
  traits.keyImplementation = std::get<2>(tuple);
  traits.valueType = std::get<3>(tuple);
  return traits;
}

/// Name, dtype as `nameOf` has it, shape, file, traits.
using Entry = std::tuple<std::string, std::string, Shape, std::string, Traits>;
/// Traits and text of a leaf that is no tensor.
using Other = std::pair<Traits, std::string>;

class OpenCheckpoint {
public:
  explicit OpenCheckpoint(const std::string &path)
      : checkpoint(check(Checkpoint::open(path))) {}

  /// Returns the path from the root: another process may be in another
  /// directory.
  std::string path() const {
    std::error_code ignored;
    const std::filesystem::path whole =
        std::filesystem::absolute(checkpoint.path(), ignored);
    return whole.empty() ? checkpoint.path() : whole.string();
  }

  std::vector<Entry> entries() const {
    std::vector<Entry> all;
    for (const TensorInfo &info : checkpoint.tensors())
      all.emplace_back(info.name, nameOf(info.dtype), info.shape, info.file,
                       toTuple(info.traits));
    return all;
  }

  std::vector<Other> others() const {
    std::vector<Other> all;
    for (const OtherLeaf &leaf : checkpoint.others())
      all.emplace_back(toTuple(leaf.traits), leaf.text);
    return all;
  }

  std::map<std::string, std::string> metadata() const {
    return checkpoint.metadata();
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
/// Name, dtype as `nameOf` has it, shape, where the bytes are, traits.
using Tensor = std::tuple<std::string, std::string, Shape, Source, Traits>;

Array arrayOf(const Tensor &tensor) {
  const auto &[name, dtypeName, shape, source, traits] = tensor;
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
          const std::vector<Other> &others,
          const std::map<std::string, std::string> &metadata,
          int64_t maxShardSize, nb::object progress) {
  std::vector<NamedArray> arrays;
  arrays.reserve(tensors.size());
  for (const Tensor &tensor : tensors)
    arrays.push_back(
        {std::get<0>(tensor), arrayOf(tensor), fromTuple(std::get<4>(tensor))});
  Job job;
  SaveOptions options;
  options.metadata = metadata;
  options.maxShardSize = maxShardSize;
  for (const auto &[traits, text] : others)
    options.others.push_back({fromTuple(traits), text});
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
      .def("others", &OpenCheckpoint::others)
      .def("metadata", &OpenCheckpoint::metadata)
      .def("nearest", &OpenCheckpoint::nearest, nb::arg("name"))
      .def("read", &OpenCheckpoint::read, nb::arg("name"), nb::arg("address"))
      // Pickled as what it was made of: it is opened again.
      .def("__reduce__", [](const OpenCheckpoint &self) {
        return nb::make_tuple(nb::type<OpenCheckpoint>(),
                              nb::make_tuple(self.path()));
      });
  module.def("save_checkpoint", &save, nb::arg("path"), nb::arg("tensors"),
             nb::arg("others"), nb::arg("metadata"), nb::arg("max_shard_size"),
             nb::arg("progress").none());
}

} // namespace graft::python
