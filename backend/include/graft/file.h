// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Replacing a file: the old one or the new one, whole, whatever happens.
//
//   absl::Status written =
//       graft::replaceFile("plan.txt", executable->plan().toText());

#ifndef GRAFT_FILE_H
#define GRAFT_FILE_H

#include <optional>
#include <string>
#include <sys/types.h>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace graft {

/// How a file is replaced.
struct ReplaceOptions {
  /// Where a relative path begins: the descriptor of an open directory; if
  /// negative, the working directory.
  int directory = -1;
  /// The permissions. By default those of the file that is replaced, or those
  /// that the umask leaves a new one.
  std::optional<mode_t> mode = std::nullopt;
  /// Whether the bytes are on the disk before this returns, so that a power
  /// failure leaves the old file or the new one. It costs milliseconds, which
  /// are wasted on a file that can be made again.
  bool sync = true;
};

/// Writes a file that holds `bytes`. They are written beside it, to a file
/// `.NAME.graft-XXXXXX`, which is renamed when it is whole. A symbolic link at
/// `path` stays, and the file that it means is written. Such files that
/// processes left which are no more, killed say, are removed first.
///
/// Fails, with the old file as it was and nothing left beside it, with
/// * InvalidArgument if `path` is no file's name, or is that of a directory, a
///   device or a pipe,
/// * NotFound if its directory is missing,
/// * PermissionDenied if files cannot be made there,
/// * ResourceExhausted, with the figures, if the disk or a limit of this
///   process has no room,
/// * DataLoss if the disk fails.
absl::Status replaceFile(const std::string &path, absl::string_view bytes,
                         const ReplaceOptions &options = {});

} // namespace graft

#endif // GRAFT_FILE_H
