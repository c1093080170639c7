// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_COMPILER_EMIT_VALUE_TABLE_H
#define GRAFT_COMPILER_EMIT_VALUE_TABLE_H

#include <string>
#include <vector>

#include "mlir/IR/Value.h"

#include "absl/strings/str_cat.h"
#include "graft/value_id.h"
#include "ir/dialect.h"

namespace graft {

/// The IR's values by the numbers of a traced program, and the first problem
/// with a use of one: `use` returns null and sets `problem`.
class ValueTable {
public:
  ValueId size() const { return static_cast<ValueId>(values.size()); }
  void add(mlir::Value value) { values.push_back(value); }

  /// Returns the value `id` if it is there and of the class that is expected.
  mlir::Value useKey(ValueId id) { return use<ir::KeyType>(id, "a key"); }
  mlir::Value useTensor(ValueId id) {
    return use<mlir::RankedTensorType>(id, "a tensor");
  }
  mlir::Value useVariable(ValueId id) {
    return use<ir::VarType>(id, "a variable");
  }

  /// Returns the value `id` if it is u32 of `shape`; else the problem is
  /// `otherwise`.
  mlir::Value useWords(ValueId id, llvm::ArrayRef<int64_t> shape,
                       const char *otherwise) {
    mlir::Value words = useTensor(id);
    if (words && !ir::isWords(words.getType(), shape))
      problem = otherwise;
    return problem.empty() ? words : mlir::Value();
  }

  std::string problem;

private:
  template <typename TypeT> mlir::Value use(ValueId id, const char *expected) {
    if (id < 0 || id >= size()) {
      problem = absl::StrCat("value ", id, " is used before it is defined");
      return {};
    }
    mlir::Value value = values[id];
    if (!llvm::isa<TypeT>(value.getType())) {
      problem = absl::StrCat("value ", id, " is not ", expected);
      return {};
    }
    return value;
  }

  std::vector<mlir::Value> values;
};

} // namespace graft

#endif // GRAFT_COMPILER_EMIT_VALUE_TABLE_H
