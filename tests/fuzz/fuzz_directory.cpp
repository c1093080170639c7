// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/fuzz/fuzz_directory.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

#include "graft/checkpoint.h"

namespace graft {

const std::string &fuzzDirectory() {
  static const auto *made = [] {
    std::string name = access("/dev/shm", W_OK) == 0 ? "/dev/shm/fuzz-XXXXXX"
                                                     : "/tmp/fuzz-XXXXXX";
    if (!mkdtemp(name.data()))
      std::abort();
    std::atexit([] {
      std::error_code ignored;
      std::filesystem::remove_all(fuzzDirectory(), ignored);
    });
    return new std::string(name + "/");
  }();
  return *made;
}

void writeFuzzFile(const std::string &name, absl::string_view bytes) {
  const std::filesystem::path path = fuzzDirectory() + name;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

void readFuzzDirectory() {
  absl::StatusOr<Checkpoint> checkpoint = Checkpoint::open(fuzzDirectory());
  if (!checkpoint.ok())
    return;
  for (const TensorInfo &info : checkpoint->tensors()) {
    constexpr int64_t most = 1 << 20;
    absl::StatusOr<Array> array = checkpoint->array(info.name);
    if (!array.ok() || info.size > most)
      continue;
    auto bytes = array->bytes();
    if (bytes.ok() && static_cast<int64_t>(bytes->size()) != info.size)
      std::abort();
  }
}

} // namespace graft
