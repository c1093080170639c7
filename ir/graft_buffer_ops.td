// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The ops of the planned form.

#ifndef GRAFT_IR_GRAFT_BUFFER_OPS_TD
#define GRAFT_IR_GRAFT_BUFFER_OPS_TD

include "ir/graft_base.td"
include "ir/graft_types.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def Graft_AllocOp : Graft_Op<"alloc", []> {
  let summary = "fresh storage";
  let description = [{
    Storage of `bytes` bytes, contents undefined.

    Example:

    ```mlir
    %b = graft.alloc 48
    ```
  }];
  let arguments = (ins ConfinedAttr<I64Attr, [IntNonNegative]>:$bytes);
  let results = (outs Res<Graft_BufferType, "", [MemAlloc]>:$result);
  let assemblyFormat = "$bytes attr-dict";
}

def Graft_TakeOp : Graft_Op<"take", []> {
  let summary = "takes over a donated argument's storage";
  let description = [{
    From here on the program owns the argument's storage, and the caller's arrays
    are deleted. The contents are the argument's until a `graft.write`. Where
    `resized` says so the storage is made larger or smaller first: the first bytes
    stay, what is added is undefined.

    Example:

    ```mlir
    %b = graft.take %old_k1
    %c = graft.take %old_embedding resized 525336576
    ```
  }];
  let arguments = (ins Arg<Graft_BufferType, "", [MemRead, MemFree]>:$argument,
                       OptionalAttr<ConfinedAttr<I64Attr, [IntNonNegative]>>:$bytes);
  let results = (outs Res<Graft_BufferType, "", [MemAlloc]>:$result);
  let assemblyFormat = "$argument (`resized` $bytes^)? attr-dict";
}

def Graft_KeepOp : Graft_Op<"keep", []> {
  let summary = "elements of a donated argument that stay where they are";
  let description = [{
    Says that a box of storage that a `graft.take` gave already holds its elements of
    the value, so that only the other boxes have to be written. The box lies within
    the bytes that the argument had before the storage was resized. The op does nothing
    when the program runs.

    Example:

    ```mlir
    graft.keep %c box <[0, 0] [32000, 4096] [1, 1] of [32064, 4096]>
    ```
  }];
  let arguments = (ins Arg<Graft_BufferType, "", [MemWrite]>:$buffer,
                       Graft_BoxAttr:$box);
  let assemblyFormat = "$buffer custom<Box>($box) attr-dict";
}

def Graft_ShareOp : Graft_Op<"share", []> {
  let summary = "another handle to an argument's storage";
  let description = [{
    Gives a buffer that has the storage of an argument that was not donated, so that the
    program can return it. Nothing is copied: arrays are immutable, and the caller's array
    and the result share the storage. The program never writes to it and never releases
    it.

    Example:

    ```mlir
    %b = graft.share %old_k1
    ```
  }];
  let arguments = (ins Arg<Graft_BufferType, "", [MemRead]>:$argument);
  let results = (outs Res<Graft_BufferType, "", [MemAlloc]>:$result);
  let assemblyFormat = "$argument attr-dict";
}

def Graft_ReleaseOp : Graft_Op<"release", []> {
  let summary = "gives up storage";
  let description = [{
    Gives up storage that nothing reads any more. The storage is either that of a
    donated argument, which is not taken then, or that of a `graft.alloc` or
    `graft.take` that was written and holds no result. Each is released at most once, and
    nothing reads it afterwards. The caller's arrays of a released argument are deleted.

    Example:

    ```mlir
    graft.release %old_head
    ```
  }];
  let arguments = (ins Arg<Graft_BufferType, "", [MemFree]>:$buffer);
  let assemblyFormat = "$buffer attr-dict";
}

def Graft_LoadOp : Graft_Op<"load", []> {
  let summary = "the values of a buffer";
  let description = [{
    Gives the tensor that an argument holds or a `graft.write` put there, under any
    shape of as many bytes: a reshape moves nothing. The op itself copies nothing. The
    tensor op or the `graft.write` that uses the value reads it, and until then the
    storage stays as it is.

    With a window it gives the elements of the window only. The window's `of` is the
    storage's shape. The user is a `graft.write`, which moves the elements.

    Exception: the words of random streams are read when the program starts, before it
    computes its keys; those of one of several streams in an argument are a window.

    Example:

    ```mlir
    %count = graft.load %arg : tensor<ui32>
    %w = graft.load %old_kernel : tensor<4x4xf32>
    %r = graft.load %old_kernel window <base = 4, strides = [4, 1], of = [4, 4]> : tensor<2x4xf32>
    ```
  }];
  let arguments = (ins Arg<Graft_BufferType, "", [MemRead]>:$buffer,
                       OptionalAttr<Graft_WindowAttr>:$window);
  let results = (outs Graft_Tensor:$result);
  let assemblyFormat = "$buffer (`window` $window^)? attr-dict `:` type($result)";
}

def Graft_WriteOp : Graft_Op<"write", []> {
  let summary = "computes a value straight into its place";
  let description = [{
    Draws, fills, computes or moves the tensor operand straight into the buffer; it is
    stored nowhere else. Without a box, the buffer is as large as the tensor. With a
    box, the box's sizes are the tensor's shape. A tensor op that is not flat fills
    whole buffers only.

    `scratch` is how many bytes the write takes besides, while it runs: a sampler that is
    drawn whole takes some, everything else none.

    Example:

    ```mlir
    %t = graft.uniform %key bounds(-1.0, 1.0) : tensor<4x3xf32>
    %b = graft.alloc 48
    graft.write %t into %b : tensor<4x3xf32>
    graft.write %r into %c box <[0, 0] [2, 4] [1, 1] of [8, 4]> : tensor<2x4xf32>
    ```
  }];
  let arguments = (ins Graft_Tensor:$value,
                       Arg<Graft_BufferType, "", [MemWrite]>:$buffer,
                       OptionalAttr<Graft_BoxAttr>:$box,
                       DefaultValuedAttr<ConfinedAttr<I64Attr, [IntNonNegative]>, "0">:$scratch);
  let assemblyFormat = [{
    $value `into` $buffer (custom<OptionalBox>($box)^)? (`scratch` $scratch^)? attr-dict `:` type($value)
  }];
}

#endif // GRAFT_IR_GRAFT_BUFFER_OPS_TD
