// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Operands: what arithmetic takes, with the line on which it was written.
//
//   nnx::Tensor y = 2 * x + model->bias;   // a number, a tensor, an attribute
//   nnx::Tensor z = nnx::concatenate({x, y}, 0);

#ifndef GRAFT_NNX_OPERAND_H
#define GRAFT_NNX_OPERAND_H

#include <initializer_list>
#include <optional>
#include <source_location>
#include <type_traits>
#include <vector>

#include "graft/nnx/attr.h"

namespace graft::nnx {

/// A tensor, the value of a variable or attribute, an array or a number. Never
/// named by users: everything that arithmetic can take converts to one, and the
/// conversion notes the user's line.
///
/// A number is weakly typed, as in JAX: it takes the other operands' type where
/// that can hold its kind. Numbers are kept as double, so that integers beyond
/// 2^53 are rounded. A bool is a Bool.
///
/// A variable without data (of a model from `evalShape`) gives a poisoned value
/// whose error names it, unless an `evalShape` is running.
class Operand {
public:
  /// The user's line, noted where something converts to an Operand.
  using Where = std::source_location;

  /// What a number was in C++; None for anything that has a dtype.
  enum class Literal : uint8_t { None, Integer, Float };

  /// A value as it is, in any state: ops answer for empty and poisoned ones.
  Operand(Tensor value, Where where = Where::current())
      : held(std::move(value)), line(where) {}
  /// An array, in memory or in a file.
  Operand(Array value, Where where = Where::current())
      : held(Tensor(std::move(value))), line(where) {}
  /// The present value of a variable, or of what an attribute holds: a variable
  /// or data. Inside a trace this records a read.
  Operand(const Variable &variable, Where where = Where::current());
  Operand(const Attr &attr, Where where = Where::current());
  /// A number. Not a pointer or an enumerator.
  template <class T>
    requires std::is_arithmetic_v<T>
  Operand(T number, Where where = Where::current())
      : line(where), literal(std::is_same_v<T, bool>       ? Literal::None
                             : std::is_floating_point_v<T> ? Literal::Float
                                                           : Literal::Integer),
        number(static_cast<double>(number)) {
    if constexpr (std::is_same_v<T, bool>)
      setBool();
  }

  /// The kind of number this is; None for tensors.
  Literal literalKind() const { return literal; }

  /// The number; 0 for tensors.
  double literalValue() const { return number; }

  /// Returns the tensor; a number becomes a scalar, I32 or F32, which an op
  /// then converts to the other operands' type.
  Tensor tensor() const;

  /// The line on which something became this operand.
  const Where &where() const { return line; }

private:
  void setBool();

  Tensor held;
  Where line;
  Literal literal = Literal::None;
  double number = 0;
};

/// A list of operands: `{x, y, 1.0}`, or a vector of tensors. How many there
/// may be, and that their types agree, is for the function that takes it to
/// say.
class Operands {
public:
  /// The items as written, each with its own line.
  Operands(std::initializer_list<Operand> items,
           Operand::Where where = Operand::Where::current())
      : items(items), line(where) {}
  Operands(std::vector<Operand> items,
           Operand::Where where = Operand::Where::current())
      : items(std::move(items)), line(where) {}
  /// Tensors that were made before, all with the line of the call.
  Operands(const std::vector<Tensor> &tensors,
           Operand::Where where = Operand::Where::current())
      : line(where) {
    for (const Tensor &tensor : tensors)
      items.emplace_back(tensor, where);
  }

  /// The items, in order; an index is less than `size()`.
  size_t size() const { return items.size(); }
  const Operand &operator[](size_t i) const { return items[i]; }
  auto begin() const { return items.begin(); }
  auto end() const { return items.end(); }

  /// The line on which the list was written.
  const Operand::Where &where() const { return line; }

private:
  std::vector<Operand> items;
  Operand::Where line;
};

} // namespace graft::nnx

#endif // GRAFT_NNX_OPERAND_H
