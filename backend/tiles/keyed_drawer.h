// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_TILES_KEYED_DRAWER_H
#define GRAFT_BACKEND_TILES_KEYED_DRAWER_H

#include "backend/drawers/drawer.h"
#include "backend/tiles/element_writer.h"

namespace graft {

/// What a drawer draws under one key.
class KeyedDrawer final : public ElementWriter {
public:
  KeyedDrawer(std::shared_ptr<const Drawer> drawer, Key key)
      : drawer(std::move(drawer)), key(key) {}

  void write(int64_t first, int64_t count, std::byte *out) const override {
    drawer->draw(key, first, count, out);
  }

private:
  std::shared_ptr<const Drawer> drawer;
  Key key;
};

} // namespace graft

#endif // GRAFT_BACKEND_TILES_KEYED_DRAWER_H
