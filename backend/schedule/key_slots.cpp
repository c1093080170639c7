// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/key_slots.h"

#include "llvm/ADT/TypeSwitch.h"

#include "backend/schedule/argument_index.h"
#include "ir/dialect.h"
#include "ir/sampler_conversion.h"

namespace graft {

using namespace mlir;

void KeySlots::addArguments(func::FuncOp program) {
  for (BlockArgument argument : program.getArguments())
    if (llvm::isa<ir::KeyType>(argument.getType()))
      add(argument, ArgumentKey{argumentIndex(argument)});
}

void KeySlots::addResult(Operation *op) {
  llvm::TypeSwitch<Operation *>(op)
      .Case([&](ir::KeyOp key) {
        add(key, KnownKey{key.getValueAttr().getKey()});
      })
      .Case([&](ir::WrapKeyDataOp wrap) {
        add(wrap, ArgumentKey{loadedArgument(wrap.getData()),
                              firstLoaded(wrap.getData())});
      })
      .Case([&](ir::FoldInOp fold) {
        FoldedKey key{slots.lookup(fold.getKey()),
                      static_cast<uint32_t>(fold.getOffset()), -1};
        if (Value count = fold.getCount()) {
          key.count = loadedArgument(count);
          key.first = firstLoaded(count);
        }
        add(fold, key);
      })
      .Case([&](ir::SplitOp split) {
        add(split, SplitKey{slots.lookup(split.getKey()),
                            static_cast<int64_t>(split.getIndex()),
                            static_cast<int64_t>(split.getCount()),
                            ir::fromIr(split.getLayout())});
      });
}

void KeySlots::add(Value key, KeyStep step) {
  slots[key] = static_cast<KeySlot>(steps.size());
  steps.push_back(step);
}

} // namespace graft
