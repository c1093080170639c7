// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_COMPILER_PARSE_TOKEN_TEXT_H
#define GRAFT_COMPILER_PARSE_TOKEN_TEXT_H

#include "llvm/ADT/StringRef.h"

namespace graft {

/// Returns the index behind a string literal or comment that starts at `i`, or
/// `i` itself if none does.
size_t skipQuoted(llvm::StringRef text, size_t i);

/// Returns the identifier, with its prefix if any, that starts at `i`, or
/// nothing.
llvm::StringRef identifierAt(llvm::StringRef text, size_t i);

/// Returns the index of the first token at or behind `i`, or the size.
size_t skipBlank(llvm::StringRef text, size_t i);

/// Returns "FILE:LINE:COLUMN: error: " for the place `at` of the text.
std::string errorAt(llvm::StringRef text, llvm::StringRef fileName, size_t at);

} // namespace graft

#endif // GRAFT_COMPILER_PARSE_TOKEN_TEXT_H
