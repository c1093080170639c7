// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Attributes: the named places of a module.
//
//   struct Mlp : nnx::Module {
//     nnx::Attr &linear1 = attr("linear1");
//   };
//   model->linear1 = nnx::LoRALinear::make(4, 4, 3, rngs);   // replace
//   swap(model->linear1, model->linear2);                    // exchange
//   model->linear2 = model->linear1;                         // share

#ifndef GRAFT_NNX_ATTR_H
#define GRAFT_NNX_ATTR_H

#include <type_traits>
#include <typeinfo>

#include "graft/nnx/object.h"
#include "graft/nnx/path.h"

namespace graft::nnx {

namespace detail {
struct ModuleAccess;
} // namespace detail

/// A name with the line on which it was written: what `Module::attr` and `[]`
/// take. Text is a name even if it is digits; an integer is an index of a List.
struct AttrName {
  PathElement name;
  std::source_location where;

  AttrName(const char *name,
           std::source_location where = std::source_location::current())
      : name(name), where(where) {}
  AttrName(std::string name,
           std::source_location where = std::source_location::current())
      : name(std::move(name)), where(where) {}
  template <std::integral T>
  AttrName(T index,
           std::source_location where = std::source_location::current())
      : name(index), where(where) {}
};

/// A place that holds an Object, owned by its module. It cannot be copied, so
/// that `auto x = model->linear1` does not compile where it would not do what
/// it says; `get()` gives the value. (A template only so that `a = b` between
/// attributes converts `b` to a located Object; use it as `nnx::Attr`.)
template <class Tag> class BasicAttr {
public:
  BasicAttr(const BasicAttr &) = delete;
  BasicAttr &operator=(const BasicAttr &)
    requires(!std::is_void_v<Tag>);

  /// Puts `object` here. What was here is let go; modules and variables are
  /// shared by handle. If the module belongs to another trace nothing is
  /// assigned and the error is recorded: in the trace, or outside in the
  /// module, whose state then returns it.
  BasicAttr &operator=(Object object);

  /// Returns what is here; None if nothing was ever assigned.
  const Object &get() const { return object; }

  /// Returns whether anything was assigned; None counts, `Module::erase`
  /// undoes.
  bool exists() const { return assigned; }

  /// Returns the module here, or null if there is none or it is no T.
  template <class T = Module> Ref<T> module() const {
    return object.module<T>();
  }

  /// Returns the module here as a T, for what only a T has: `attr.as<Embed>()`.
  /// Fails with InvalidArgument, saying what is here and `where`, if it is
  /// none.
  template <class T>
  absl::StatusOr<Ref<T>>
  as(std::source_location where = std::source_location::current()) const {
    if (Ref<T> found = module<T>())
      return found;
    return isNo(typeid(T), where);
  }

  /// Returns the variable here, shared; an empty handle if there is none.
  Variable variable() const { return object.variable(); }

  /// Returns the variable's value or the raw data here, else a poisoned tensor
  /// that says what is here and `where`. Inside a trace the value of a variable
  /// is a read of it.
  Tensor
  tensor(std::source_location where = std::source_location::current()) const {
    return object.tensor(where);
  }

  /// Returns the attribute of the module here: `model->linear1["kernel"]`. If
  /// no module is here, an attribute whose every use is an error.
  BasicAttr &operator[](const AttrName &name) const;

  /// Calls the module or function here with x; shapes are for that to say.
  /// Anything else gives a poisoned tensor, with `where`.
  Tensor operator()(Tensor x, std::source_location where =
                                  std::source_location::current()) const;

  /// Exchanges what two attributes hold, of one module or of two. Both may be
  /// None.
  friend void swap(BasicAttr &a, BasicAttr &b) { a.exchange(b); }

private:
  friend class Module;
  friend struct detail::ModuleAccess;

  BasicAttr(Module *owner, PathElement name)
      : owner(owner), name(std::move(name)) {}
  void exchange(BasicAttr &other);
  void put(Object value);
  absl::Status isNo(const std::type_info &type,
                    const std::source_location &where) const;

  Module *owner;
  PathElement name;
  Object object;
  bool assigned = false;
};

extern template class BasicAttr<void>;

} // namespace graft::nnx

#endif // GRAFT_NNX_ATTR_H
