// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_IR_GRAFT_BASE_TD
#define GRAFT_IR_GRAFT_BASE_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def Graft_Dialect : Dialect {
  let name = "graft";
  let cppNamespace = "::graft::ir";
  let summary = "Programs that construct neural networks";
  let description = [{
    The `graft` dialect adds to upstream `arith`, `tensor` and `linalg` what a
    program that constructs a model needs and they lack: random keys, samplers
    that can be asked for any window of themselves, the mutable variables of the
    traced program, and buffers with owners.

    A program is one public `func.func`. It is in one of three forms, each with a
    verifier pass (see `ir/README.md`):

    - **traced**: what a frontend delivers; variables and `graft.update`;
    - **pruned**: pure SSA values, nothing dead, nothing called;
    - **planned**: a linear list of effects on `!graft.buffer`.

    Discardable attributes of the dialect:

    | attribute | on | meaning |
    |---|---|---|
    | `graft.path` (string) | arguments, results | the leaf's path in its model or state |
    | `graft.source` (string) | arguments | the user's name of the argument the leaf came in with |
    | `graft.donated` (unit) | arguments | the program owns the storage; it may reuse or release it, and promises nothing about its contents afterwards |
    | `graft.tensor` (type) | planned arguments, results | the tensor that the buffer holds |
    | `graft.fate` (`#graft.fate`) | initializers | what will have happened if nothing uses the value |
    | `graft.island` (i64) | planned arguments | the number of the island whose output the argument is |
    | `graft.fates` (array of `#graft.pruned` and units) | islands | of each output, what `graft.fate` and its variable say of an initializer |
    | `graft.into` (i64) | pruned values | the donated argument whose storage the value takes |
    | `graft.range` (array of two f32) | operations of kernels | the least and the most that their f32 results can be |
    | `graft.pruned` (array of `#graft.pruned`) | functions | the account of what was removed |
    | `graft.section` (i64) | traced arithmetic | which iteration of a loop it belongs to, where that is known |
    | `graft.round_as_xla` (unit) | traced functions | arithmetic is still to be rearranged as XLA does it |
  }];
  // It also reads the names that attributes had.
  let useDefaultAttributePrinterParser = 0;
  let useDefaultTypePrinterParser = 1;
  let hasConstantMaterializer = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let extraClassDeclaration = [{
    void registerTypes();
    void registerAttributes();

    ::mlir::Attribute parseAttribute(::mlir::DialectAsmParser &parser,
                                     ::mlir::Type type) const override;
    void printAttribute(::mlir::Attribute attribute,
                        ::mlir::DialectAsmPrinter &printer) const override;

    static constexpr ::llvm::StringLiteral pathAttrName = "graft.path";
    static constexpr ::llvm::StringLiteral sourceAttrName = "graft.source";
    static constexpr ::llvm::StringLiteral shardingAttrName = "graft.sharding";
    static constexpr ::llvm::StringLiteral donatedAttrName = "graft.donated";
    static constexpr ::llvm::StringLiteral tensorAttrName = "graft.tensor";
    static constexpr ::llvm::StringLiteral fateAttrName = "graft.fate";
    static constexpr ::llvm::StringLiteral fatesAttrName = "graft.fates";
    static constexpr ::llvm::StringLiteral islandAttrName = "graft.island";
    static constexpr ::llvm::StringLiteral intoAttrName = "graft.into";
    static constexpr ::llvm::StringLiteral rangeAttrName = "graft.range";
    static constexpr ::llvm::StringLiteral prunedAttrName = "graft.pruned";
    static constexpr ::llvm::StringLiteral sectionAttrName = "graft.section";
    static constexpr ::llvm::StringLiteral roundAsXlaAttrName =
        "graft.round_as_xla";
  }];
}

class Graft_Op<string opMnemonic, list<Trait> traits = []>
    : Op<Graft_Dialect, opMnemonic, traits>;

#endif // GRAFT_IR_GRAFT_BASE_TD
