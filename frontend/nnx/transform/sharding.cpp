// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/sharding.h"

#include <algorithm>
#include <set>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "frontend/nnx/transform/sharding_text.h"
#include "graft/nnx/repr.h"

namespace graft::nnx {

namespace {

/// Returns the names of the axes as a Python tuple.
std::string namesOf(const Mesh &mesh) {
  std::vector<PathElement> names;
  names.reserve(mesh.axes.size());
  for (const auto &[name, size] : mesh.axes)
    names.emplace_back(name);
  return repr(Path(std::move(names)));
}

/// Where a device is along an axis, and how long the axis is.
struct Place {
  int64_t coordinate;
  int64_t size;
};

absl::StatusOr<Place> placeOf(const Mesh &mesh, const std::string &axis,
                              const PartitionSpec &spec, int64_t device) {
  for (auto it = mesh.axes.rbegin(); it != mesh.axes.rend(); ++it) {
    if (it->first == axis)
      return Place{device % it->second, it->second};
    device /= it->second;
  }
  return absl::InvalidArgumentError(
      absl::StrCat("Resource axis: ", axis, " of ", toString(spec),
                   " is not found in mesh: ", namesOf(mesh), "."));
}

absl::Status check(const Sampler &sampler, const PartitionSpec &spec,
                   const Mesh &mesh, int64_t device) {
  absl::StatusOr<int64_t> devices = mesh.numDevices();
  if (!devices.ok())
    return devices.status();
  if (device < 0 || device >= *devices)
    return absl::InvalidArgumentError(
        absl::StrCat("the mesh has devices 0 to ", *devices - 1,
                     ", expected one of them, found ", device));
  if (sampler.window)
    return absl::InvalidArgumentError(
        "the sampler has a window already: shard the whole one");
  if (spec.size() > sampler.shape.size())
    return absl::InvalidArgumentError(absl::StrCat(
        toString(spec), " has ", spec.size(), " entries for a tensor of ",
        sampler.shape.size(), " dimensions"));
  std::set<std::string> used;
  for (const std::optional<std::string> &axis : spec)
    if (axis && !used.insert(*axis).second)
      return absl::InvalidArgumentError(absl::StrCat(
          "a single PartitionSpec can use every mesh axis at most once, ",
          toString(spec), " has ", *axis, " twice"));
  return verify(sampler);
}

} // namespace

absl::StatusOr<int64_t> Mesh::numDevices() const {
  Shape sizes;
  std::set<std::string> names;
  for (const auto &[name, size] : axes) {
    if (size < 1)
      return absl::InvalidArgumentError(absl::StrCat(
          "mesh axis ", name, " has size ", size, ", expected 1 or more"));
    if (!names.insert(name).second)
      return absl::InvalidArgumentError(
          absl::StrCat("the mesh has the axis ", name, " twice"));
    sizes.push_back(size);
  }
  return numElements(sizes);
}

std::string toString(const PartitionSpec &spec) {
  return absl::StrCat("P(", absl::StrJoin(detail::entriesOf(spec), ", "), ")");
}

Initializer withPartitioning(const Initializer &init,
                             const PartitionSpec &spec) {
  Metadata metadata = init.metadata();
  metadata["out_sharding"] = detail::specText(spec);
  return init.withMetadata(std::move(metadata));
}

absl::StatusOr<std::map<Path, PartitionSpec>>
getPartitionSpec(const State &state,
                 const std::map<std::string, std::string> &rules) {
  std::map<Path, PartitionSpec> specs;
  for (const auto &[path, leaf] : state) {
    PartitionSpec &spec = specs[path];
    auto text = leaf.metadata.find("out_sharding");
    if (text == leaf.metadata.end())
      continue;
    std::optional<PartitionSpec> read = detail::parseSpec(text->second);
    if (!read)
      return absl::InvalidArgumentError(
          absl::StrCat(path.toString(),
                       ": expected out_sharding to be a tuple of names and "
                       "None, found ",
                       text->second));
    spec = *std::move(read);
    for (std::optional<std::string> &axis : spec)
      if (axis)
        if (auto rule = rules.find(*axis); rule != rules.end())
          axis = rule->second;
  }
  return specs;
}

absl::StatusOr<Sampler> shardOf(const Sampler &sampler,
                                const PartitionSpec &spec, const Mesh &mesh,
                                int64_t device) {
  if (absl::Status status = check(sampler, spec, mesh, device); !status.ok())
    return status;
  const Shape &shape = sampler.shape;
  Window window{0, shape, Shape(shape.size(), 1)};
  for (size_t i = shape.size(); i-- > 1;)
    window.strides[i - 1] = window.strides[i] * std::max<int64_t>(shape[i], 1);
  for (size_t i = 0; i < spec.size(); ++i) {
    if (!spec[i])
      continue;
    absl::StatusOr<Place> place = placeOf(mesh, *spec[i], spec, device);
    if (!place.ok())
      return place.status();
    if (shape[i] % place->size != 0)
      return absl::InvalidArgumentError(absl::StrCat(
          "dimension ", i, " of ", toString(sampler.dtype, shape),
          " cannot be cut by ", toString(spec), ": expected a multiple of the ",
          place->size, " devices of mesh axis ", *spec[i], ", found ",
          shape[i]));
    window.sizes[i] = shape[i] / place->size;
    window.base += place->coordinate * window.sizes[i] * window.strides[i];
  }
  Sampler part = sampler;
  part.window = std::move(window);
  return part;
}

} // namespace graft::nnx
