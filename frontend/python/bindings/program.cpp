// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A compiled program on memory that JAX owns: arguments are read where they
// are, and results are written where JAX allocated them.

#include "frontend/python/bindings/program.h"

#include <map>

#include <nanobind/stl/function.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>
#include <sys/mman.h>

#include "frontend/python/bindings/errors.h"
#include "frontend/python/bindings/foreign_storage.h"
#include "frontend/python/bindings/run_on_thread.h"
#include "graft/compiler.h"
#include "graft/stablehlo.h"

namespace graft::python {

namespace nb = nanobind;

namespace {

/// Where a result lies: the place of an argument or, after all of these, of an
/// island's output; or ~ that of a destination.
using Place = int64_t;

/// A touch of fresh memory costs a fifth as much in huge pages.
void askForHugePages(std::byte *data, int64_t bytes) {
  constexpr uintptr_t page = uintptr_t{2} << 20;
  uintptr_t start =
      (reinterpret_cast<uintptr_t>(data) + page - 1) / page * page;
  uintptr_t end = (reinterpret_cast<uintptr_t>(data) + bytes) / page * page;
  if (end > start)
    madvise(reinterpret_cast<void *>(start), end - start, MADV_HUGEPAGE);
}

/// One run: the storages that Python lends it, and what became of them.
class Run {
public:
  Run(const Executable &executable, const std::vector<uintptr_t> &arguments,
      const std::vector<uintptr_t> &islandOutputs,
      const std::vector<uintptr_t> &destinations,
      const std::function<void(int64_t)> &release)
      : executable(executable), destinations(destinations), release(release) {
    for (size_t i = 0; i < arguments.size(); ++i)
      arrays.push_back(check(lend(executable.arguments()[i], arguments[i])));
    for (size_t i = 0; i < islandOutputs.size(); ++i)
      arrays.push_back(
          check(lend(executable.islandOutputs()[i], islandOutputs[i])));
  }

  void execute(Job &job) {
    RunOptions options;
    options.cancel = &job.cancel;
    options.islandsRan = true;
    options.progress = [&](int64_t done, int64_t total) {
      job.done = done;
      job.total = total;
    };
    options.allocate = [&](int64_t result, int64_t bytes) {
      return destination(result, bytes);
    };
    running = true;
    results = executable.run(arrays, options, &stats);
    running = false;
  }

  /// Returns where each result is. Raises the run's error.
  std::vector<Place> places() {
    check(results.status());
    std::vector<Place> found;
    for (const Array &array : *results) {
      auto place = known.find(check(array.storage()).get());
      if (place == known.end())
        raise(absl::InternalError("a result is in memory of nobody"));
      found.push_back(place->second);
    }
    return found;
  }

  size_t numLent() const { return arrays.size(); }
  bool isDeleted(size_t lent) const { return arrays[lent].isDeleted(); }

private:
  absl::StatusOr<Array> lend(const ProgramArgument &argument,
                             uintptr_t address) {
    const size_t index = arrays.size();
    int64_t bytes = byteSize(argument.dtype, argument.shape).value_or(0);
    std::function<void()> onRelease;
    if (argument.donated)
      onRelease = [this, index] {
        if (!running)
          return;
        nb::gil_scoped_acquire acquired;
        // Called by a destructor: nothing may be thrown.
        try {
          release(static_cast<int64_t>(index));
        } catch (nb::python_error &error) {
          error.discard_as_unraisable("release of a donated array");
        }
      };
    auto storage = std::make_shared<ForeignStorage>(
        reinterpret_cast<std::byte *>(address), bytes,
        ForeignStorage::Access::Read, std::move(onRelease));
    known[storage.get()] = static_cast<Place>(index);
    return Array::fromStorage(argument.dtype, argument.shape, storage);
  }

  absl::StatusOr<std::shared_ptr<Storage>> destination(int64_t result,
                                                       int64_t bytes) {
    auto *data = reinterpret_cast<std::byte *>(destinations[result]);
    if (!data && bytes > 0)
      return absl::InternalError("a fresh result has no destination");
    askForHugePages(data, bytes);
    auto storage = std::make_shared<ForeignStorage>(
        data, bytes, ForeignStorage::Access::Write);
    known[storage.get()] = ~result;
    return storage;
  }

  const Executable &executable;
  const std::vector<uintptr_t> &destinations;
  const std::function<void(int64_t)> &release;
  std::map<const Storage *, Place> known;
  std::vector<Array> arrays;
  absl::StatusOr<std::vector<Array>> results = std::vector<Array>();
  RunStats stats;
  std::atomic<bool> running = false;
};

/// Whether a run is over before anybody can press Ctrl-C, so that a thread of
/// its own would take longer than the run.
bool writesLittle(const Plan &plan) {
  constexpr int64_t most = int64_t{1} << 20;
  int64_t bytes = plan.peakBytes;
  for (const Plan::Result &result : plan.results)
    bytes += result.bytes;
  return bytes <= most;
}

class Program {
public:
  Program(const std::string &text, const std::string &name) {
    absl::Status status;
    Job job;
    runOnThread(job, [&] { status = compile(text, name, {&job.cancel}); });
    check(status);
  }

  std::string planText(bool verbose) const {
    return executable->plan().toText(verbose);
  }
  std::string planJson() const { return executable->plan().toJson(); }
  std::string mlir() const { return check(toMlir(program)); }

  /// For each island, in the order in which they are to be run: for each of its
  /// outputs, whether anything uses it.
  std::vector<std::vector<bool>> islands() const {
    std::vector<std::vector<bool>> used;
    for (const Plan::Island &island : executable->plan().islands) {
      used.emplace_back();
      for (const Plan::Island::Output &output : island.outputs)
        used.back().push_back(output.used);
    }
    return used;
  }

  std::vector<int32_t> releasedFirst() const {
    return executable->releasedFirst();
  }

  /// Runs; returns where each result is. `islandOutputs` are the program's;
  /// `release` is told which argument or output is given up, numbered as places
  /// are. After an exception `deleted` has those that are consumed.
  std::vector<Place> run(const std::vector<uintptr_t> &arguments,
                         const std::vector<uintptr_t> &islandOutputs,
                         const std::vector<uintptr_t> &destinations,
                         const std::function<void(int64_t)> &release,
                         nb::list deleted, nb::object progress) const {
    if (arguments.size() != executable->arguments().size() ||
        islandOutputs.size() != executable->islandOutputs().size() ||
        destinations.size() != executable->plan().results.size())
      raise(absl::InternalError("expected all arguments, outputs of islands "
                                "and destinations"));
    Run run(*executable, arguments, islandOutputs, destinations, release);
    Job job;
    std::function<void(int64_t, int64_t)> report;
    if (!progress.is_none())
      report = [&](int64_t done, int64_t total) { progress(done, total); };
    try {
      if (isShort) {
        nb::gil_scoped_release released;
        run.execute(job);
      } else {
        runOnThread(job, [&] { run.execute(job); }, report);
      }
      return run.places();
    } catch (...) {
      for (size_t i = 0; i < run.numLent(); ++i)
        if (run.isDeleted(i))
          deleted.append(i);
      throw;
    }
  }

private:
  absl::Status compile(const std::string &text, const std::string &name,
                       const CompileOptions &options) {
    absl::StatusOr<TracedProgram> imported =
        importStableHlo(text, name, options);
    if (!imported.ok())
      return imported.status();
    program = *std::move(imported);
    program.name = name;
    absl::StatusOr<std::shared_ptr<const Executable>> compiled =
        graft::compile(program, options);
    if (!compiled.ok())
      return compiled.status();
    executable = *std::move(compiled);
    isShort = writesLittle(executable->plan());
    return absl::OkStatus();
  }

  TracedProgram program;
  std::shared_ptr<const Executable> executable;
  bool isShort = false;
};

} // namespace

void bindProgram(nb::module_ &module) {
  nb::class_<Program>(module, "Program")
      .def(nb::init<const std::string &, const std::string &>(),
           nb::arg("text"), nb::arg("name"))
      .def("plan_text", &Program::planText, nb::arg("verbose") = false)
      .def("plan_json", &Program::planJson)
      .def("mlir", &Program::mlir)
      .def_prop_ro("islands", &Program::islands)
      .def_prop_ro("released_first", &Program::releasedFirst)
      .def("run", &Program::run, nb::arg("arguments"),
           nb::arg("island_outputs"), nb::arg("destinations"),
           nb::arg("release"), nb::arg("deleted"), nb::arg("progress").none());
}

} // namespace graft::python
