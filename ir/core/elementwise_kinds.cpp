// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/core/elementwise_kinds.h"

#include <algorithm>

namespace graft {
namespace {

using K = ElementwiseKind;
using D = Domain;

constexpr ElementwiseInfo kinds[] = {
    {K::Negate, "negate", 1, D::Numbers, "arith.negf"},
    {K::Abs, "abs", 1, D::Numbers, "math.absf", "math.absi"},
    {K::Exp, "exp", 1, D::Floats, "math.exp"},
    {K::Expm1, "expm1", 1, D::Floats, "math.expm1"},
    {K::Log, "log", 1, D::Floats, "math.log"},
    {K::Log1p, "log1p", 1, D::Floats, "math.log1p"},
    {K::Sqrt, "sqrt", 1, D::Floats, "math.sqrt"},
    {K::Rsqrt, "rsqrt", 1, D::Floats, "math.rsqrt"},
    {K::Sin, "sin", 1, D::Floats, "math.sin"},
    {K::Cos, "cos", 1, D::Floats, "math.cos"},
    {K::Tan, "tan", 1, D::Floats, "math.tan"},
    {K::Tanh, "tanh", 1, D::Floats, "math.tanh"},
    {K::Erf, "erf", 1, D::Floats, "math.erf"},
    {K::Erfc, "erfc", 1, D::Floats, "math.erfc"},
    {K::Cbrt, "cbrt", 1, D::Floats, "math.cbrt"},
    {K::Floor, "floor", 1, D::Floats, "math.floor"},
    {K::Round, "round", 1, D::Floats, "math.round"},
    {K::RoundEven, "round_even", 1, D::Floats, "math.roundeven"},
    {K::Not, "not", 1, D::Bools},
    {K::Add, "add", 2, D::Numbers, "arith.addf", "arith.addi"},
    {K::Subtract, "subtract", 2, D::Numbers, "arith.subf", "arith.subi"},
    {K::Multiply, "multiply", 2, D::Numbers, "arith.mulf", "arith.muli"},
    {K::Divide, "divide", 2, D::Floats, "arith.divf"},
    {K::Maximum, "maximum", 2, D::Numbers, "arith.maximumf", "arith.maxsi"},
    {K::Minimum, "minimum", 2, D::Numbers, "arith.minimumf", "arith.minsi"},
    {K::Power, "power", 2, D::Floats, "math.powf"},
    {K::Remainder, "remainder", 2, D::Floats, "arith.remf"},
    {K::Atan2, "atan2", 2, D::Floats, "math.atan2"},
    {K::And, "and", 2, D::Bools, "", "arith.andi"},
    {K::Or, "or", 2, D::Bools, "", "arith.ori"},
    {K::Equal, "equal", 2, D::Any},
    {K::NotEqual, "not_equal", 2, D::Any},
    {K::Less, "less", 2, D::Numbers},
    {K::LessEqual, "less_equal", 2, D::Numbers},
    {K::Greater, "greater", 2, D::Numbers},
    {K::GreaterEqual, "greater_equal", 2, D::Numbers},
    {K::Fma, "fma", 3, D::Floats, "math.fma"},
    {K::Select, "select", 3, D::Any, "arith.select", "arith.select"},
};

// A kind's value is its row.
static_assert(std::ranges::all_of(kinds, [](const ElementwiseInfo &info) {
  return &info == &kinds[static_cast<int>(info.kind)];
}));
static_assert(std::size(kinds) == static_cast<size_t>(K::Select) + 1);

} // namespace

absl::Span<const ElementwiseInfo> elementwiseKinds() { return kinds; }

const ElementwiseInfo &infoOf(ElementwiseKind kind) {
  return kinds[static_cast<size_t>(kind)];
}

int numOperands(ElementwiseKind kind) { return infoOf(kind).numOperands; }

} // namespace graft
