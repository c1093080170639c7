// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How to have XLA allocate memory without writing it: a custom call whose
// handler does nothing. What is declared here is of XLA's stable binary
// interface, xla/ffi/api/c_api.h, version 0.3.

#include <cstddef>
#include <cstdint>

#include "frontend/python/bindings/program.h"

namespace graft::python {

namespace nb = nanobind;

namespace {

struct Extension {
  size_t structSize;
  int32_t type; // 1: metadata
  Extension *next;
};

struct ApiVersion {
  size_t structSize;
  Extension *extensions;
  int32_t major;
  int32_t minor;
};

struct Metadata {
  size_t structSize;
  ApiVersion version;
};

struct MetadataExtension {
  Extension base;
  Metadata *metadata;
};

struct CallFrame {
  size_t structSize;
  Extension *extensions;
};

void *leaveUninitialized(CallFrame *frame) {
  constexpr int32_t metadataType = 1;
  for (Extension *e = frame->extensions; e; e = e->next)
    if (e->type == metadataType) {
      Metadata *metadata = reinterpret_cast<MetadataExtension *>(e)->metadata;
      metadata->version.major = 0;
      metadata->version.minor = 3;
    }
  return nullptr;
}

} // namespace

void bindUninitialized(nb::module_ &module) {
  module.def("uninitialized_handler", [] {
    return nb::capsule(reinterpret_cast<void *>(&leaveUninitialized));
  });
}

} // namespace graft::python
