// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Feeds bytes to the reader as a file and as an index. Any bytes must give a
// checkpoint or an error; a checkpoint's tensors must be readable.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/safetensors_index.h"
#include "graft/checkpoint.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  absl::string_view text(reinterpret_cast<const char *>(data), size);
  (void)graft::parseSafetensorsIndex("fuzz.index.json", text);

  int fd = memfd_create("fuzz", MFD_CLOEXEC);
  if (fd < 0 || write(fd, data, size) != static_cast<ssize_t>(size))
    std::abort();
  absl::StatusOr<graft::Checkpoint> checkpoint =
      graft::Checkpoint::open(absl::StrCat("/proc/self/fd/", fd));
  close(fd);
  if (!checkpoint.ok())
    return 0;
  for (const graft::TensorInfo &info : checkpoint->tensors()) {
    absl::StatusOr<graft::Array> array = checkpoint->array(info.name);
    if (!array.ok() || !array->bytes().ok())
      std::abort();
  }
  return 0;
}
