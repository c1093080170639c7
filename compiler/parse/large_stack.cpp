// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/parse/large_stack.h"

#include <pthread.h>

namespace graft {

void callOnLargeStack(std::function<void()> work) {
  constexpr size_t stackSize = size_t(256) << 20;
  auto call = [](void *work) -> void * {
    (*static_cast<std::function<void()> *>(work))();
    return nullptr;
  };
  pthread_attr_t attributes;
  pthread_t thread;
  bool started = false;
  if (pthread_attr_init(&attributes) == 0) {
    started = pthread_attr_setstacksize(&attributes, stackSize) == 0 &&
              pthread_create(&thread, &attributes, call, &work) == 0;
    pthread_attr_destroy(&attributes);
  }
  if (started)
    pthread_join(thread, nullptr);
  else
    work();
}

} // namespace graft
