// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_IR_GRAFT_TYPES_TD
#define GRAFT_IR_GRAFT_TYPES_TD

include "ir/graft_base.td"

class Graft_Type<string name, string typeMnemonic>
    : TypeDef<Graft_Dialect, name> {
  let mnemonic = typeMnemonic;
}

def Graft_KeyType : Graft_Type<"Key", "key"> {
  let summary = "a threefry key";
  let description = [{
    Two 32-bit words that name a stream of random numbers: JAX's `key<fry>`. Keys
    are values, never effects: drawing from a key twice gives the same numbers.
  }];
}

def Graft_VarType : Graft_Type<"Var", "var"> {
  let summary = "a mutable variable of the traced program";
  let description = [{
    A cell that holds a tensor, such as a Flax `nnx.Variable`. Only
    `graft.variable` makes one, only `graft.read` and `graft.update` take one: it
    cannot be an argument, a result, or an operand of a call, so it always
    promotes to SSA values.

    Example: `!graft.var<tensor<4x4xf32>>`
  }];
  let parameters = (ins "::mlir::RankedTensorType":$valueType);
  let assemblyFormat = "`<` $valueType `>`";
}

def Graft_BufferType : Graft_Type<"Buffer", "buffer"> {
  let summary = "bytes with an owner";
  let description = [{
    Storage in the planned form: an argument's, or fresh. What it holds is said by
    the attribute `graft.tensor` where it enters or leaves the program and by the
    `graft.write` that fills it.
  }];
}

// Every tensor that an op of the dialect has.
def Graft_Tensor : StaticShapeTensorOf<[AnyType]>;

#endif // GRAFT_IR_GRAFT_TYPES_TD
