// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/config.h"

namespace graft::nnx {

namespace {
thread_local Config current;
} // namespace

ScopedConfig::ScopedConfig(Config config) : previous(current) {
  current = config;
}

ScopedConfig::~ScopedConfig() { current = previous; }

const Config &currentConfig() { return current; }

} // namespace graft::nnx
