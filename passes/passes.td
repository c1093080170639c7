// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_PASSES_TD
#define GRAFT_PASSES_PASSES_TD

include "mlir/Pass/PassBase.td"

def VerifyTraced : Pass<"graft-verify-traced", "::mlir::ModuleOp"> {
  let summary = "checks the traced contract";
  let description = [{
    Fails unless the module is in traced form (`ir/README.md`): what every pass
    after it may assume. It changes nothing.
  }];
}

def RoundAsXla : Pass<"graft-round-as-xla", "::mlir::func::FuncOp"> {
  let summary = "rearranges arithmetic so that it rounds as XLA's does";
  let description = [{
    XLA:CPU and LLVM rearrange what `jax.jit` is given, and the last bit of a result
    depends on it. On a function with the attribute `graft.round_as_xla`, which the
    StableHLO importer sets, this pass does the same to sums, products, quotients, powers
    and logarithms of floats (not BF16, which has a rounding between any two); then it
    takes the attribute away.

    - What is computed in BF16 and cast to F32 at once is computed in F32 and not rounded
      between; so is the factor of a draw. Only what rounds is: not a maximum, nor what
      is reshaped before the cast.

    - Constants are merged: `(x * c) * d` is `x * (c * d)`, and so sums and differences,
      if both constants are one number repeated or both are not.
    - `x / c` is `x * (1 / c)`; `(a / b) / c` is `a / (b * c)`, `a / (b / c)` is
      `(a * c) / b`, and `(a / b) / (c / d)` is `(a * d) / (b * c)`.
    - `a / sqrt(b)` is `a * rsqrt(b)` (not in F64), `a / rsqrt(b)` is `a * sqrt(b)`,
      `a / exp(b)` is `a * exp(-b)` and `a / pow(b, c)` is `a * pow(b, -c)`, also where
      the divisor is repeated; `a / v`, where `v` is something else that is repeated, is
      `a * (1 / v)` with one quotient for each of its elements.
    - `exp(a) * exp(b)` is `exp(a + b)`, `exp(a) / exp(b)` is `exp(a - b)`, `pow(exp(a), b)`
      is `exp(a * b)`, `log(exp(a))` is `a` and `log(sqrt(a))` is `log(a) * 0.5`. Powers
      of 1, 2, 3, -1 and 0.5 are products, a quotient and a root.
    - An F32 or F64 product that only a sum or difference uses is fused with it to one
      `math.fma`, also where negations, reshapes or slices lie between, or a transpose
      of a product with one repeated number. Of two products the left one is fused, but
      the right one in `-p + q`.

    Iterations of a loop (`graft.section`) are left apart. What is not matched:
    a product that several ops use is never fused, where XLA computes it again for some
    of them; nor is one with a broadcast, a concatenation, an insertion or a gather
    between, or one that is part of a draw; a BF16 normal without a factor that is cast
    to F32 has its rounding.
  }];
  let dependentDialects = ["::graft::ir::GraftDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::tensor::TensorDialect"];
}

def RecordOverwriters
    : Pass<"graft-record-overwriters", "::mlir::func::FuncOp"> {
  let summary = "notes on each initializer who overwrites it";
  let description = [{
    Before variables are promoted, follows each variable's accesses in order and
    attaches to a definition that an update replaces before anything reads it the
    attribute `#graft.fate<overwritten, ...>` with the overwriting value and the
    user's line; to a definition that nothing reads, `#graft.fate<unreachable,
    ...>` with the line that took its module away. After promotion nobody knows.

    It does not judge whether the definition dies: another variable may hold the
    same value. `graft-prune-initializers` does, and reads the attribute then.
  }];
}

def PromoteVariables
    : Pass<"graft-promote-variables", "::mlir::func::FuncOp"> {
  let summary = "turns variables into SSA values";
  let description = [{
    Promotes every `graft.variable` through upstream Mem2Reg's interfaces: a read
    becomes the value of the last update before it, or the initializer. One walk
    over the block promotes all of them (upstream's driver walks once a variable).
    Fails if one cannot be promoted, which the traced contract rules out.
  }];
}

def FoldKeys : Pass<"graft-fold-keys", "::mlir::func::FuncOp"> {
  let summary = "computes the keys whose seeds are known";
  let description = [{
    Replaces `graft.fold_in` and `graft.split` of a known key by the key they
    give. Keys that come in as arguments stay: they are data, computed when the
    program starts. Unlike the canonicalizer it moves and merges nothing, so that
    each initializer keeps its own location.
  }];
}

def RemoveDeadCalls : Pass<"graft-remove-dead-calls", "::mlir::ModuleOp"> {
  let summary = "removes unused calls to functions without effects";
  let description = [{
    Upstream never removes a `func.call`, for it cannot see what the callee does.
    Here a function has no effects if it has a body, none of its ops has one, and
    the functions it calls have none; a recursive function counts as having some.
    Private functions that nothing refers to any more go too.
  }];
}

def PruneInitializers
    : Pass<"graft-prune-initializers", "::mlir::func::FuncOp"> {
  let summary = "removes initializers whose values nothing uses";
  let description = [{
    Removes, in one backward sweep, every op without effects that nothing uses.
    Each removed initializer (a sampler, or a constant with a model path) is
    accounted for: a `passed` remark with its bytes, and an entry of the function's
    attribute `graft.pruned` that says why: *overwritten*, *donated* (only its
    storage was used, as the destination of a fill or another op that does not
    read it) or *unreachable*. So is an output of an island that a variable began with,
    also where the island stays for its other outputs; an island that goes is a remark of
    its own.

    It never changes a value that a result reaches.
  }];
}

def NarrowInitializers
    : Pass<"graft-narrow-initializers", "::mlir::func::FuncOp"> {
  let summary = "draws of an initializer only what is used";
  let description = [{
    A value that slices, insertions, concatenations, transposes and reshapes make
    of others consists of disjoint strided boxes, each with the elements of one
    source. Each such value that a result or another op uses becomes a
    `graft.assemble` of its boxes, or a sampler where one is all of it. A sampler
    that is not drawn whole, and a constant, is made for its box alone, and so is
    arithmetic element by element on nothing but these, before or after they are moved.
    Elements that were overwritten or left out are not made at all. Arguments and computed
    values stay what they are, and their boxes are moved, once.

    Each sampler of which less is drawn is a `passed` remark that says how much,
    and who overwrote the rest; one of which nothing is left becomes dead, for
    `graft-prune-initializers` to account for.

    A sampler that something else uses whole is still drawn again for a box: that
    costs no memory (see `docs/rationale.md`). A reshape that breaks up a box, and
    a value of thousands of boxes, is stored like a computed one.
  }];
  let dependentDialects = ["::graft::ir::GraftDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::tensor::TensorDialect"];
}

def VerifyPruned : Pass<"graft-verify-pruned", "::mlir::ModuleOp"> {
  let summary = "checks the pruned contract";
  let description = [{
    Fails unless the module is in pruned form (`ir/README.md`): one function, no
    variables, no calls, no effects, nothing dead. It changes nothing.
  }];
}

def PlaceIslands : Pass<"graft-place-islands", "::mlir::func::FuncOp"> {
  let summary = "makes what islands give donated arguments";
  let description = [{
    Islands run before the program. So each output of a `graft.island` becomes an
    argument of the program, after those it has, which is donated and called by the
    island's name and the output's number. The islands come first in the program, in
    their order; each of their arguments has the island's number in `graft.island`.

    From here on an output is forwarded, moved, overwritten and released as any donated
    argument. One that nothing uses is an argument too.
  }];
}

def SeparateResults : Pass<"graft-separate-results", "::mlir::func::FuncOp"> {
  let summary = "gives every result storage of its own";
  let description = [{
    A value that several results return becomes one value a result: who gets the results may
    donate one of them and keep the others. The first keeps its value, the others are copies
    of it. Exception: constants and the words of keys are made again, not copied.

    Example:

    ```mlir
    return %0, %0
    // ->
    %1 = graft.assemble %0 ... // all of it
    return %0, %1
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def DonateArguments : Pass<"graft-donate-arguments", "::mlir::func::FuncOp"> {
  let summary = "gives donated storage to fresh values";
  let description = [{
    Decides which value takes the storage of which donated argument. The choice is the
    attribute `graft.into` on the value; `graft-assign-destinations` carries it out.

    - A donated argument that a result returns keeps its place. Nothing is to be decided.
    - An assembly takes the storage of the donated argument of which most elements stay
      where they are, whatever its size.
    - A flat op that a result returns is computed in the place of a donated operand, if
      it is the last to read that operand and reads it once. The result may be smaller:
      a cast from f32 to bf16 leaves its result in the first half of the storage. Where
      this is not possible, a `missed` remark says why.
    - A donated argument that nothing uses lends its storage to another fresh result: to
      the result of the argument's own path if the sizes are equal, else to the first
      result of its size, whatever its shape and dtype.
    - A donated argument that no value takes is a `missed` remark. Its storage will be
      released when the program starts.
  }];
}

def AssignDestinations
    : Pass<"graft-assign-destinations", "::mlir::ModuleOp"> {
  let summary = "gives every surviving value its place: pruned to planned form";
  let description = [{
    Turns tensors into buffers: an argument that is returned is taken (donated) or
    shared (not), a fresh value is written straight into new storage or into the
    donated storage chosen for it. Releases come first, fresh storage next, writes
    into donated storage last, so that a run that is cancelled early has consumed
    as little as possible.

    Tensor ops read storage. Their order is the program's; they stand after the releases,
    and before the results that no tensor op computes or reads. An operand that is not an
    argument is written right before its first reader. A donated argument, and an operand
    that is no result, is released right after its last reader. A reshape has the storage
    of its operand and disappears.

    A flat op, sampler or splat that belongs to a flat expression (`ir/flat_expression.h`)
    is not stored: the whole expression is computed a tile at a time, straight into its
    place or its part of an assembly. An expression has at most 32 flat stages and draws; a
    value at which it would become larger is stored. Linear in the number of values.

    Fails, naming the op and its line, on a value that the CPU backend cannot
    compute.
  }];
  let dependentDialects = ["::graft::ir::GraftDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::tensor::TensorDialect"];
}

def VerifyPlanned : Pass<"graft-verify-planned", "::mlir::ModuleOp"> {
  let summary = "checks the planned contract";
  let description = [{
    Fails unless the module is in planned form (`ir/README.md`). No storage is beyond
    the plan. Each buffer is written once and whole. Nothing is read before it is written
    or after it was overwritten or released. No byte of a result is undefined. Each
    donated argument is taken or released exactly once, and so is each scratch buffer.
    It changes nothing.
  }];
}

#endif // GRAFT_PASSES_PASSES_TD
