// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Modules: the nodes of a model.
//
//   struct TwoLayerMLP : nnx::Module {
//     nnx::Attr &linear1 = attr("linear1");
//     nnx::Attr &linear2 = attr("linear2");
//     using nnx::Module::Module;   // lets nnx::merge rebuild it
//     TwoLayerMLP(int64_t dim, nnx::Rngs rngs) {
//       linear1 = nnx::Linear::make(dim, dim, rngs);
//       linear2 = nnx::Linear::make(dim, dim, rngs);
//     }
//     nnx::Tensor call(nnx::Tensor x) override { return linear2(linear1(x)); }
//   };
//   auto model = nnx::make<TwoLayerMLP>(4, nnx::Rngs(0));

#ifndef GRAFT_NNX_MODULE_H
#define GRAFT_NNX_MODULE_H

#include <map>
#include <vector>

#include "graft/nnx/attr.h"

namespace graft::nnx {

namespace detail {
struct Birth;
struct ModuleAccess;
} // namespace detail

/// Says "without attributes": `nnx::merge` makes a T{Blank()} and fills it.
struct Blank {};

/// The base of every module. Attributes live here by name and are visited in
/// sorted order. What the model is must be in its attributes (`attr("dim") =
/// dim`): plain data members of a user's class are not seen by split and merge.
///
/// Thread safety: distinct modules may be used from distinct threads, also
/// while each traces; one module, and modules that share parts, need the usual
/// care.
class Module : public std::enable_shared_from_this<Module> {
public:
  Module();
  explicit Module(Blank) : Module() {}
  virtual ~Module();
  Module(const Module &) = delete;
  Module &operator=(const Module &) = delete;

  /// Returns the attribute called `name`, making the place if there is none.
  /// The reference is good for the module's life.
  Attr &attr(const PathElement &name);

  /// The same: `(*model)["linear1"]["kernel"]`.
  Attr &operator[](const AttrName &name) { return attr(name.name); }

  /// Returns the names of the attributes that exist, sorted as Flax sorts.
  std::vector<PathElement> attrNames() const;

  /// Takes the attribute away. Returns whether there was one.
  bool erase(const AttrName &name);

  /// Applies the module. The default gives a poisoned tensor whose error names
  /// the class: most surgery needs no arithmetic.
  virtual Tensor call(Tensor x);

  /// Calls the module. `where` is the line of what library layers compute; what
  /// `call` of a user's class computes has the lines where that is written.
  Tensor
  operator()(Tensor x,
             std::source_location where = std::source_location::current());

  /// The class's name in messages and graph definitions: "Linear". The default
  /// is the C++ name without its namespaces.
  virtual std::string className() const;

private:
  friend struct detail::ModuleAccess;
  template <class Tag> friend class BasicAttr;
  template <std::derived_from<Module> T, class... Args>
  friend Ref<T> make(Args &&...args);

  using BlankFactory = Ref<Module> (*)();

  std::map<PathElement, std::unique_ptr<Attr>> attrs;
  std::shared_ptr<detail::Birth> birth; // where it was first attached
  uint64_t traceId = 0;                 // the trace it was made in
  BlankFactory blankFactory = nullptr;
  absl::Status error; // the first assignment refused outside of a trace
};

/// Makes a module. Use it instead of std::make_shared, so that `merge` knows
/// how to rebuild a T that can be made from a Blank.
template <std::derived_from<Module> T, class... Args>
Ref<T> make(Args &&...args) {
  Ref<T> module = std::make_shared<T>(std::forward<Args>(args)...);
  if constexpr (std::constructible_from<T, Blank>)
    static_cast<Module &>(*module).blankFactory =
        +[]() -> Ref<Module> { return nnx::make<T>(Blank()); };
  return module;
}

} // namespace graft::nnx

#endif // GRAFT_NNX_MODULE_H
