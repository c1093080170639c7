// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_IR_GRAFT_OPS_TD
#define GRAFT_IR_GRAFT_OPS_TD

include "ir/graft_attrs.td"
include "ir/graft_interfaces.td"
include "ir/graft_types.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/MemorySlotInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

// A ui32 tensor of exactly one shape.
class Graft_WordsOf<string shape, string description>
    : Type<CPred<"::graft::ir::isWords($_self, {" # shape # "})">, description,
           "::mlir::RankedTensorType">;
def Graft_Count : Graft_WordsOf<"", "tensor<ui32>">;
def Graft_KeyData : Graft_WordsOf<"2", "tensor<2xui32>">;

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

def Graft_KeyOp : Graft_Op<"key", [Pure, ConstantLike]> {
  let summary = "a key whose seed is known";
  let description = [{
    `graft.key <0, 42>` is `jax.random.key(42)`.

    Example:

    ```mlir
    %key = graft.key <0, 42>
    ```
  }];
  let arguments = (ins Graft_KeyAttr:$value);
  let results = (outs Graft_KeyType:$result);
  let assemblyFormat = "$value attr-dict";
  let hasFolder = 1;
}

def Graft_FoldInOp : Graft_Op<"fold_in", [Pure]> {
  let summary = "derives a key from a key and a number";
  let description = [{
    `jax.random.fold_in(key, offset + count)`, where `count` is 0 when absent and
    the sum wraps at 2^32. An `nnx.Rngs` stream derives its keys so: `offset` is
    the number of draws the program has made, `count` the stream's counter when
    the program starts.

    Transformation guarantees: folds when the key is known and there is no
    `count`; a known `count`, and what it was advanced by, become part of the
    offset.

    Example:

    ```mlir
    %k4 = graft.fold_in %key, 4
    %k6 = graft.fold_in %stream, 6 plus %count : tensor<ui32>
    ```
  }];
  let arguments = (ins Graft_KeyType:$key, Optional<Graft_Count>:$count,
                       ConfinedAttr<I64Attr, [IntNonNegative, IntMaxValue<4294967295>]>:$offset);
  let results = (outs Graft_KeyType:$result);
  let assemblyFormat = [{
    $key `,` $offset (`plus` $count^ `:` type($count))? attr-dict
  }];
  let hasFolder = 1;
}

def Graft_SplitOp : Graft_Op<"split", [Pure]> {
  let summary = "one key of a split";
  let description = [{
    Element `index` of `jax.random.split(key, count)`.

    Constraints:
    - split_c1: `0 <= index < count`.

    Example:

    ```mlir
    %k = graft.split %key, 1 of 3
    %l = graft.split %key, 1 of 3 layout original
    ```
  }];
  let arguments = (ins Graft_KeyType:$key, I64Attr:$index, I64Attr:$count,
                       DefaultValuedAttr<Graft_LayoutAttr, "::graft::ir::Layout::partitionable">:$layout);
  let results = (outs Graft_KeyType:$result);
  let assemblyFormat = [{
    $key `,` $index `of` $count (`layout` $layout^)? attr-dict
  }];
  let hasFolder = 1;
  let hasVerifier = 1;
}

def Graft_KeyDataOp : Graft_Op<"key_data", [Pure]> {
  let summary = "a key as two words";
  let description = [{
    `jax.random.key_data(key)`, so that a program can return a key.

    Example:

    ```mlir
    %words = graft.key_data %key : tensor<2xui32>
    ```
  }];
  let arguments = (ins Graft_KeyType:$key);
  let results = (outs Graft_KeyData:$result);
  let assemblyFormat = "$key attr-dict `:` type($result)";
}

def Graft_WrapKeyDataOp : Graft_Op<"wrap_key_data", [Pure]> {
  let summary = "two words as a key";
  let description = [{
    `jax.random.wrap_key_data(data)`: how a random stream that a model keeps gives
    its key.

    Transformation guarantees: folds when the words are known or a key's.

    Example:

    ```mlir
    %key = graft.wrap_key_data %words : tensor<2xui32>
    ```
  }];
  let arguments = (ins Graft_KeyData:$data);
  let results = (outs Graft_KeyType:$result);
  let assemblyFormat = "$data attr-dict `:` type($data)";
  let hasFolder = 1;
}

def Graft_AdvanceOp : Graft_Op<"advance", [Pure, AllTypesMatch<["count", "result"]>]> {
  let summary = "the counter of a random stream after some draws";
  let description = [{
    `count + by`, modulo 2^32.

    Transformation guarantees: folds when the counter is known; the sum of two.

    Example:

    ```mlir
    %next = graft.advance %count by 1 : tensor<ui32>
    ```
  }];
  let arguments = (ins Graft_Count:$count,
                       ConfinedAttr<I64Attr, [IntNonNegative, IntMaxValue<4294967295>]>:$by);
  let results = (outs Graft_Count:$result);
  let assemblyFormat = "$count `by` $by attr-dict `:` type($count)";
  let hasFolder = 1;
}

include "ir/graft_sampler_ops.td"

//===----------------------------------------------------------------------===//
// Movement
//===----------------------------------------------------------------------===//

def Graft_AssembleOp : Graft_Op<"assemble", [Pure]> {
  let summary = "a tensor put together from parts of others";
  let description = [{
    Box i of the result holds the elements of operand i in window i: the
    element of the box at (i0, i1, ...) is the operand's element with row-major
    index `base + i0*strides[0] + ...`. What any number of slices, insertions,
    concatenations and transposes amount to.

    Constraints:
    - assemble_c1: one box and one window for each operand.
    - assemble_c2: every operand's element type is the result's.
    - assemble_c3: each box lies in the result, and is not empty; its `of` is
      the result's shape.
    - assemble_c4: each window lies in its operand, whose shape is its `of`, and
      has a stride for each dimension of its box.
    - assemble_c5: the boxes hold every element of the result once.

    Transformation guarantees: pure. Each box is written straight into the
    result's place; no order among them.

    Example:

    ```mlir
    %r = graft.assemble %old, %new
           boxes [#graft.box<[0, 0] [6, 4] [1, 1] of [8, 4]>,
                  #graft.box<[6, 0] [2, 4] [1, 1] of [8, 4]>]
           windows [#graft.window<base = 0, strides = [4, 1], of = [6, 4]>,
                    #graft.window<base = 0, strides = [4, 1], of = [2, 4]>]
           : (tensor<6x4xf32>, tensor<2x4xf32>) -> tensor<8x4xf32>
    ```
  }];
  let arguments = (ins Variadic<Graft_Tensor>:$parts,
      TypedArrayAttrBase<Graft_BoxAttr, "an array of boxes">:$boxes,
      TypedArrayAttrBase<Graft_WindowAttr, "an array of windows">:$windows);
  let results = (outs Graft_Tensor:$result);
  let assemblyFormat = [{
    $parts custom<Boxes>($boxes) `windows` $windows attr-dict
    `:` functional-type($parts, $result)
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Islands
//===----------------------------------------------------------------------===//

def Graft_TensorOrBuffer : AnyTypeOf<[Graft_Tensor, Graft_BufferType]>;

def Graft_IslandOp : Graft_Op<"island", [
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "what another compiler computes of the program's arguments";
  let description = [{
    Runs `module`, the text of a StableHLO module, on `inputs`, which are arguments of
    the program. Graft does not compile it: who runs the program runs its islands first
    and gives their outputs to the run. `name` is what plans and messages call the
    island, `ops` how many ops the module has, `lines` the user's lines that they come
    from, `scratch` the bytes that the other compiler takes besides, -1 where nobody has
    asked it. Two islands are the same computation if their modules are the same text.

    `donated` has the indices of inputs whose storage the island takes over: the program
    does not have them any more. `effects` says that the module prints or calls back:
    then the island runs once, after the islands before it, whether or not its outputs
    are used.

    In planned form it has no results. Its outputs are donated arguments of the program
    that have the island's number in `graft.island`.

    Constraints:
    - island_c1: no argument is an input twice.
    - island_c2: `donated` has indices of inputs, in ascending order.
    - island_c3: `lines` has locations.

    Transformation guarantees: without `effects` it is pure. With `effects` it is never
    removed or made twice, nor moved across another island.

    Example:

    ```mlir
    %t:2 = graft.island "rope"(%w, %n) ops 120 scratch 4096 donated [0]
             lines [loc("rope.py":3:1)] module "module { ... }"
             : (tensor<4xf32>, tensor<i32>) -> (tensor<8xf32>, tensor<3xi32>)
    ```
  }];
  let arguments = (ins StrAttr:$name, Variadic<Graft_TensorOrBuffer>:$inputs,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$op_count,
      DefaultValuedAttr<ConfinedAttr<I64Attr, [IntMinValue<-1>]>, "-1">:$scratch,
      DefaultValuedAttr<DenseI64ArrayAttr, "{}">:$donated,
      UnitAttr:$has_effects,
      DefaultValuedAttr<ArrayAttr, "{}">:$lines,
      StrAttr:$module);
  let results = (outs Variadic<Graft_Tensor>:$outputs);
  let assemblyFormat = [{
    $name `(` $inputs `)` `ops` $op_count
    (`scratch` $scratch^)? (`donated` $donated^)? (`effects` $has_effects^)?
    (`lines` $lines^)? `module` $module attr-dict
    `:` functional-type($inputs, $outputs)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// Returns whether the island takes over the storage of input `index`.
    bool isDonated(unsigned index) {
      return ::llvm::is_contained(getDonated(), static_cast<int64_t>(index));
    }
  }];
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

def Graft_VariableOp : Graft_Op<"variable", [
    DeclareOpInterfaceMethods<PromotableAllocationOpInterface>,
    TypesMatchWith<"init has the variable's value type", "result", "init",
      "::llvm::cast<VarType>($_self).getValueType()">]> {
  let summary = "declares a variable";
  let description = [{
    Makes a variable that holds `init`. `path` is its birth path: the names by
    which it was first attached to a model. `kind` is the class of the Flax
    variable ("Param", "LoRAParam"). `replaced_at`, if present, is the user's line
    that took its module out of the model again.

    Transformation guarantees: promotes to SSA values (Mem2Reg); reads before any
    update give `init`.

    Example:

    ```mlir
    %v = graft.variable "linear1.kernel" = %t : !graft.var<tensor<4x4xf32>>
    ```
  }];
  let arguments = (ins StrAttr:$path, Graft_Tensor:$init,
                       DefaultValuedAttr<StrAttr, "\"Param\"">:$kind,
                       OptionalAttr<LocationAttr>:$replaced_at);
  let results = (outs Res<Graft_VarType, "", [MemAlloc, MemWrite]>:$result);
  let assemblyFormat = [{
    $path `=` $init (`kind` $kind^)? (`replaced_at` $replaced_at^)? attr-dict `:` type($result)
  }];
}

def Graft_ReadOp : Graft_Op<"read", [
    DeclareOpInterfaceMethods<PromotableMemOpInterface>,
    TypesMatchWith<"result has the variable's value type", "variable", "result",
      "::llvm::cast<VarType>($_self).getValueType()">]> {
  let summary = "the present value of a variable";
  let description = [{
    Gives the value that the variable has at this place in the program: that of the
    last `graft.update` before it in the block, or the initializer if there is none. A
    read is what a model's arithmetic and its results are made from.

    Transformation guarantees: promotes to that value (Mem2Reg). A read orders nothing
    but the updates of its own variable.

    Example:

    ```mlir
    %r = graft.read %v : !graft.var<tensor<4x4xf32>>
    ```
  }];
  let arguments = (ins Arg<Graft_VarType, "", [MemRead]>:$variable);
  let results = (outs Graft_Tensor:$result);
  let assemblyFormat = "$variable attr-dict `:` type($variable)";
}

def Graft_UpdateOp : Graft_Op<"update", [
    DeclareOpInterfaceMethods<PromotableMemOpInterface>,
    TypesMatchWith<"value has the variable's value type", "variable", "value",
      "::llvm::cast<VarType>($_self).getValueType()">]> {
  let summary = "gives a variable a new value";
  let description = [{
    What `nnx.update` records. There is no cast and no reshape: the value has the
    variable's own type.

    Example:

    ```mlir
    graft.update %v, %old : !graft.var<tensor<4x4xf32>>
    ```
  }];
  let arguments = (ins Arg<Graft_VarType, "", [MemWrite]>:$variable,
                       Graft_Tensor:$value);
  let assemblyFormat = "$variable `,` $value attr-dict `:` type($variable)";
}

// Buffers, after what the traced and pruned forms have.
include "ir/graft_buffer_ops.td"

#endif // GRAFT_IR_GRAFT_OPS_TD
