// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_IR_GRAFT_ATTRS_TD
#define GRAFT_IR_GRAFT_ATTRS_TD

include "ir/graft_base.td"

class Graft_Attr<string name, string attrMnemonic>
    : AttrDef<Graft_Dialect, name> {
  let mnemonic = attrMnemonic;
}

def Graft_LayoutEnum : I32EnumAttr<"Layout", "how a sampler numbers its elements", [
    I32EnumAttrCase<"partitionable", 0>,
    I32EnumAttrCase<"original", 1>]> {
  let cppNamespace = "::graft::ir";
  let genSpecializedAttr = 0;
}

def Graft_LayoutAttr : EnumAttr<Graft_Dialect, Graft_LayoutEnum, "layout"> {
  let summary = "how a sampler numbers its elements";
  let description = [{
    JAX's `jax_threefry_partitionable`: `partitionable` hashes the 64-bit index of
    an element, `original` a position in a stream whose blocks depend on how many
    elements there are.
  }];
}

def Graft_NumericsEnum : I32EnumAttr<"NumericsKind", "which rounding a scaled sampler follows", [
    I32EnumAttrCase<"jit", 0>,
    I32EnumAttrCase<"eager", 1>]> {
  let cppNamespace = "::graft::ir";
  let genSpecializedAttr = 0;
}

def Graft_NumericsAttr : EnumAttr<Graft_Dialect, Graft_NumericsEnum, "numerics"> {
  let summary = "which rounding a scaled sampler follows";
  let description = [{
    XLA merges the constant factors of `normal(key) * stddev` when it compiles
    them together (`jit`); run one by one (`eager`) each product is rounded.
  }];
}

def Graft_ReasonEnum : I32EnumAttr<"Reason", "why an initializer does not run", [
    I32EnumAttrCase<"overwritten", 0>,
    I32EnumAttrCase<"donated", 1>,
    I32EnumAttrCase<"unreachable", 2>]> {
  let cppNamespace = "::graft::ir";
  let genSpecializedAttr = 0;
}

def Graft_ReasonAttr : EnumAttr<Graft_Dialect, Graft_ReasonEnum, "reason"> {
  let summary = "why an initializer does not run";
  let description = [{
    - `overwritten`: an update replaced the value before anything read it;
    - `donated`: only the storage was used, as a destination, never the values;
    - `unreachable`: no result reaches it, for instance because its module was
      swapped away.
  }];
}

def Graft_KeyAttr : Graft_Attr<"Key", "key"> {
  let summary = "a key whose words are known";
  let description = [{
    Example: `#graft.key<0, 42>` is `jax.random.key(42)`.
  }];
  let parameters = (ins "uint32_t":$k0, "uint32_t":$k1);
  let assemblyFormat = "`<` $k0 `,` $k1 `>`";
  let extraClassDeclaration = [{
    ::graft::Key getKey() const { return {getK0(), getK1()}; }
  }];
}

def Graft_WindowAttr : Graft_Attr<"Window", "window"> {
  let summary = "which elements of a sampler are drawn";
  let description = [{
    Like a strided memref layout: element (i0, i1, ...) of the result is the
    element of the sampler, whose full shape is `of`, with the row-major index
    `base + i0*strides[0] + i1*strides[1] + ...`. A window never changes what an
    index draws.

    Example: `#graft.window<base = 12, strides = [4, 1], of = [8, 4]>` with a
    2x4 result is rows 3 and 4.
  }];
  let parameters = (ins "int64_t":$base, "::mlir::DenseI64ArrayAttr":$strides,
                        "::mlir::DenseI64ArrayAttr":$of);
  let assemblyFormat = [{
    `<` `base` `=` $base `,` `strides` `=` $strides `,` `of` `=` $of `>`
  }];
}

def Graft_BoxAttr : Graft_Attr<"Box", "box"> {
  let summary = "a strided box of a tensor's elements";
  let description = [{
    Offsets, sizes and strides, one of each for a dimension of the tensor, whose
    shape is `of`.

    Example: `#graft.box<[6, 0] [2, 4] [1, 1] of [8, 4]>` is the last two rows
    of an 8x4 tensor.
  }];
  let parameters = (ins "::mlir::DenseI64ArrayAttr":$offsets,
                        "::mlir::DenseI64ArrayAttr":$sizes,
                        "::mlir::DenseI64ArrayAttr":$strides,
                        "::mlir::DenseI64ArrayAttr":$of);
  let assemblyFormat = "`<` $offsets $sizes $strides `of` $of `>`";
}

def Graft_FateAttr : Graft_Attr<"Fate", "fate"> {
  let summary = "what will have happened to an initializer that nothing uses";
  let description = [{
    Recorded before variables are promoted, for afterwards nobody knows. `by`
    names the overwriting value ("old:linear1.kernel"), `at` is the user's line.
  }];
  let parameters = (ins EnumParameter<Graft_ReasonEnum>:$reason,
                        StringRefParameter<"who">:$by,
                        "::mlir::LocationAttr":$at);
  let assemblyFormat = "`<` $reason `,` $by `,` $at `>`";
}

def Graft_PrunedAttr : Graft_Attr<"Pruned", "pruned"> {
  let summary = "the account of one removed initializer";
  let description = [{
    `path` is the birth path of its variable, `tensor` its type, `born` where it
    was written, `at` where it was overwritten or its module replaced.
  }];
  let parameters = (ins StringRefParameter<"birth path">:$path,
                        "::mlir::RankedTensorType":$tensor,
                        EnumParameter<Graft_ReasonEnum>:$reason,
                        StringRefParameter<"who">:$by,
                        "::mlir::LocationAttr":$born,
                        "::mlir::LocationAttr":$at);
  let assemblyFormat = [{
    `<` $path `,` $tensor `,` $reason `,` $by `,` $born `,` $at `>`
  }];
}

#endif // GRAFT_IR_GRAFT_ATTRS_TD
