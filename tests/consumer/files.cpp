// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A user's program that only reads and writes files: saves an array, opens the
// checkpoint, and checks what it got. Exits with 0 if all is as promised.

#include <cstdio>
#include <string>
#include <vector>

#include "graft/checkpoint.h"

namespace {

absl::Status run(const std::string &path) {
  const std::vector<float> elements = {1, 2, 3};
  absl::StatusOr<graft::Array> made =
      graft::Array::fromSpan<float>({3}, elements);
  if (!made.ok())
    return made.status();
  absl::Status saved = graft::saveSafetensors(path, {{"weight", *made}});
  if (!saved.ok())
    return saved;
  absl::StatusOr<graft::Checkpoint> opened = graft::Checkpoint::open(path);
  if (!opened.ok())
    return opened.status();
  absl::StatusOr<graft::Array> weight = opened->array("weight");
  if (!weight.ok())
    return weight.status();
  absl::StatusOr<absl::Span<const float>> values = weight->span<float>();
  if (!values.ok())
    return values.status();
  if (values->size() != 3 || values->back() != 3)
    return absl::InternalError("expected the values that were saved");
  return absl::OkStatus();
}

} // namespace

int main(int argc, char **argv) {
  absl::Status status = run(argc > 1 ? argv[1] : "consumer.safetensors");
  if (!status.ok())
    std::fprintf(stderr, "consumer_files: %s\n", status.ToString().c_str());
  return status.ok() ? 0 : 1;
}
