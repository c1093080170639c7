// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Objects: what an attribute can hold, like a Python value.
//
//   nnx::Object a = nnx::Linear::make(4, 4, rngs);          // a module
//   nnx::Object b = [](nnx::Tensor x) { return x; };        // a function
//   nnx::Object c = 0.5, d = "gelu", e = nullptr;           // static values

#ifndef GRAFT_NNX_OBJECT_H
#define GRAFT_NNX_OBJECT_H

#include <concepts>
#include <functional>
#include <memory>
#include <source_location>
#include <string>
#include <variant>
#include <vector>

#include "graft/nnx/variable.h"

namespace graft::nnx {

class Module;
template <class Tag> class BasicAttr;
using Attr = BasicAttr<void>;

/// A shared handle to a module of type T. Modules that hold each other in a
/// cycle are never freed.
template <class T> using Ref = std::shared_ptr<T>;

/// A function from tensor to tensor: what monkey-patching puts in place of a
/// layer.
using Callable = std::function<Tensor(Tensor)>;

/// None, a module, a variable, raw data, a function or a static value. Copying
/// an Object shares the module or variable that it holds. Converting to an
/// Object notes the user's line, which is how an assignment to an attribute
/// knows where it was written.
class Object {
public:
  /// The user's line, noted where something converts to an Object.
  using Where = std::source_location;

  /// What an Object can hold, in this order; std::monostate is None.
  using Value =
      std::variant<std::monostate, Ref<Module>, Variable, Tensor, Callable,
                   bool, int64_t, double, std::string, std::vector<int64_t>>;

  /// None.
  Object(Where where = Where::current()) : line(where) {}
  Object(std::nullptr_t, Where where = Where::current()) : line(where) {}
  /// A module, shared; a null handle is None.
  template <std::derived_from<Module> T>
  Object(Ref<T> module, Where where = Where::current()) : line(where) {
    if (module)
      held = Ref<Module>(std::move(module));
  }
  /// A variable, shared; an empty handle is None.
  Object(Variable variable, Where where = Where::current()) : line(where) {
    if (variable)
      held = std::move(variable);
  }
  /// Raw data: a leaf of the state, but no variable.
  Object(Tensor data, Where where = Where::current())
      : held(std::move(data)), line(where) {}
  /// An array in memory or in a file, as the tensor it is.
  Object(Array data, Where where = Where::current())
      : held(Tensor(std::move(data))), line(where) {}
  /// A function from tensor to tensor, called where a layer would be. Like a
  /// static value it is no part of the state.
  template <class F>
    requires(std::is_invocable_r_v<Tensor, F &, Tensor> &&
             !std::same_as<std::remove_cvref_t<F>, Object> &&
             !std::same_as<std::remove_cvref_t<F>, Attr>)
  Object(F function, Where where = Where::current())
      : held(Callable(std::move(function))), line(where) {}
  /// A static value: part of what the model is, not of its state. Integers of
  /// all types are kept as int64, floats as double.
  template <class T>
    requires std::is_arithmetic_v<T>
  Object(T value, Where where = Where::current()) : line(where) {
    if constexpr (std::same_as<T, bool>)
      held = value;
    else if constexpr (std::integral<T>)
      held = static_cast<int64_t>(value);
    else
      held = static_cast<double>(value);
  }
  /// A static text: the name of an activation, a padding.
  Object(const char *value, Where where = Where::current())
      : held(std::string(value)), line(where) {}
  Object(std::string value, Where where = Where::current())
      : held(std::move(value)), line(where) {}
  /// A static tuple of integers: a shape, the strides of a convolution.
  Object(std::vector<int64_t> value, Where where = Where::current())
      : held(std::move(value)), line(where) {}

  /// What the attribute holds: the same module or variable, shared.
  Object(const Attr &attr, Where where = Where::current());

  /// Whether this holds nothing; an attribute that is None is no part of the
  /// state.
  bool isNone() const { return held.index() == 0; }

  /// Returns the module, or null if this holds none or one of another type.
  template <class T = Module> Ref<T> module() const {
    const auto *ref = std::get_if<Ref<Module>>(&held);
    return ref ? std::dynamic_pointer_cast<T>(*ref) : nullptr;
  }

  /// Returns the variable, shared with its module; an empty handle if none is
  /// held.
  Variable variable() const;

  /// Returns the variable's value or the raw data; otherwise a poisoned tensor
  /// that says what is held.
  Tensor tensor(Where where = Where::current()) const;

  /// What is held, for std::visit; to be read only, as the attribute that has
  /// this Object owns it.
  const Value &value() const { return held; }
  /// The line on which something became this Object.
  Where where() const { return line; }

  /// Says what is held, for messages: "Linear", "Param f32[4,4]", "None",
  /// "0.5", "(3, 3)".
  std::string describe() const;

private:
  Value held;
  Where line;
};

} // namespace graft::nnx

#endif // GRAFT_NNX_OBJECT_H
