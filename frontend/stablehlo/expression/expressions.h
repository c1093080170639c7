// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Equal expressions are one object, so that a pattern compares pointers;
// integer arithmetic on constants is done at once.

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_EXPRESSIONS_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_EXPRESSIONS_H

#include <deque>
#include <map>

#include "llvm/ADT/DenseMap.h"

#include "frontend/stablehlo/expression/expression.h"
#include "frontend/stablehlo/expression/sections.h"
#include "graft/sampler.h"

namespace graft::stablehlo {

/// Makes and owns expressions. What it returns is simpler than what it is asked
/// for where it can be, and always of the type asked for.
class Expressions {
public:
  /// Returns what the U32 sum `a + b` is if it is something other than a sum,
  /// else null.
  using SumRule = Expr (*)(Expressions &expressions, Expr a, Expr b);

  explicit Expressions(SumRule sumRule) : sumRule(sumRule) {}

  Expr make(Kind kind, TensorType type, std::vector<Expr> operands,
            std::vector<int64_t> ints = {});
  /// The same, and nothing simpler is looked for.
  Expr makeAsIs(Kind kind, TensorType type, std::vector<Expr> operands,
                std::vector<int64_t> ints = {});
  Expr constant(TensorType type, std::vector<uint64_t> elements);
  Expr splat(TensorType type, uint64_t bits) { return constant(type, {bits}); }
  Expr parameter(TensorType type, int64_t index);
  Expr islandResult(TensorType type, int64_t island, int64_t result);
  Expr affine(TensorType type, std::vector<int64_t> ints);

  /// A draw that is told and need not be recognised: one for each of the keys,
  /// whose dimensions lead.
  Expr draw(const Sampler &sampler, Expr k0, Expr k1);

  const Sampler &samplerOf(Expr draw) const { return samplers[draw->ints[0]]; }

  /// Whether so many elements, not all of them the same, may be computed at
  /// once. Few always may, and of many not too many in all.
  bool mayFold(int64_t size);

  /// An element by its tensor and row-major index, and what elements are that
  /// have been asked for.
  using Element = std::pair<Expr, int64_t>;
  using Elements = llvm::DenseMap<Element, Expr>;
  Elements elements;

  /// What new expressions are said to come from.
  mlir::Operation *source = nullptr;
  /// The call at whose line the user is, where the callee is JAX's own.
  mlir::Operation *place = nullptr;
  /// The section that new expressions are of; 0 to begin with.
  int section = 0;
  Sections sections;

  const SumRule sumRule;

private:
  using Identity = std::tuple<Kind, DType, Shape, std::vector<Expr>,
                              std::vector<int64_t>, std::vector<uint64_t>>;

  static Identity identityOf(const Expression &expression);
  Expr intern(Expression expression);
  Expr slice(Expression asked);
  int64_t placeOf(const Sampler &sampler);

  std::map<Identity, Expr> known;
  std::map<Identity, Expr> slices; ///< what is asked for, to what it is
  int64_t numFolded = 0;           ///< elements
  std::deque<Expression> all;
  std::vector<Sampler> samplers;
  // Their places, by some of what they are.
  std::multimap<std::tuple<SamplerKind, DType, Shape>, int64_t> samplerPlaces;
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_EXPRESSIONS_H
