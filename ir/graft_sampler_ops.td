// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Samplers. Included by graft_ops.td, which has the classes that all ops share.

#ifndef GRAFT_IR_GRAFT_SAMPLER_OPS_TD
#define GRAFT_IR_GRAFT_SAMPLER_OPS_TD

class Graft_SamplerOp<string opMnemonic>
    : Graft_Op<opMnemonic, [Pure,
        DeclareOpInterfaceMethods<Graft_SamplerOpInterface>]> {
  let results = (outs Graft_Tensor:$result);

  // The constraints that samplers have where they have what is constrained.
  string samplerConstraints = [{
    Constraints:
    - sampler_c1: the element type is one that the sampler draws: f32, bf16, f16 or
      f64 where nothing else is said.
    - sampler_c2: the lower bound lies below the upper, and both are finite.
    - sampler_c3: the scale is finite.
    - sampler_c4: without a window the sampler's shape is the result's; with one,
      the window has a stride for each dimension of the result and stays inside
      its `of`.

    Transformation guarantees: pure; a function of key, layout, logical shape and
    index alone, so windowing, tiling and threads never change a value.
  }];
}

class Graft_FloatSamplerOp<string opMnemonic, dag bounds>
    : Graft_SamplerOp<opMnemonic> {
  let arguments = !con((ins Graft_KeyType:$key), bounds,
    (ins DefaultValuedAttr<F64Attr, "1.0">:$scale,
         OptionalAttr<Graft_WindowAttr>:$window,
         DefaultValuedAttr<Graft_LayoutAttr, "::graft::ir::Layout::partitionable">:$layout,
         DefaultValuedAttr<Graft_NumericsAttr, "::graft::ir::NumericsKind::jit">:$numerics));
}

// A sampler that is neither scaled nor rounded in two ways.
class Graft_PlainSamplerOp<string opMnemonic, dag parameters>
    : Graft_SamplerOp<opMnemonic> {
  let arguments = !con((ins Graft_KeyType:$key), parameters,
    (ins OptionalAttr<Graft_WindowAttr>:$window,
         DefaultValuedAttr<Graft_LayoutAttr, "::graft::ir::Layout::partitionable">:$layout));
}

def Graft_RandomBitsOp : Graft_PlainSamplerOp<"random_bits", (ins)> {
  let summary = "random words";
  let description = [{
    Draws what `jax.random.bits(key, shape, dtype)` gives: each element is a word of
    random bits. The element type is ui8, ui16, ui32 or ui64. No arithmetic takes these
    types, so the words can be stored, moved and returned, but not computed with.

    }] # samplerConstraints # [{

    Example:

    ```mlir
    %0 = graft.random_bits %key : tensor<4x4xui32>
    ```
  }];
  let assemblyFormat = [{
    $key (`window` $window^)? (`layout` $layout^)? attr-dict `:` type($result)
  }];
}

def Graft_BernoulliOp : Graft_PlainSamplerOp<"bernoulli",
    (ins F64Attr:$probability)> {
  let summary = "true with a probability";
  let description = [{
    `jax.random.bernoulli(key, probability, shape)` with an f32 probability: whether
    a uniform f32 lies below it. The elements are i1.

    }] # samplerConstraints # [{
    - bernoulli_c1: the probability is finite.

    Example:

    ```mlir
    %0 = graft.bernoulli %key probability 0.9 : tensor<8x128xi1>
    ```
  }];
  let assemblyFormat = [{
    $key `probability` $probability (`window` $window^)? (`layout` $layout^)?
    attr-dict `:` type($result)
  }];
}

def Graft_RandIntOp : Graft_PlainSamplerOp<"randint",
    (ins I64Attr:$minimum, I64Attr:$maximum)> {
  let summary = "integers of a range";
  let description = [{
    `jax.random.randint(key, shape, minimum, maximum, dtype)`: integers of 8, 16, 32
    or 64 bits in [minimum, maximum); `minimum` everywhere if that is empty.

    }] # samplerConstraints # [{
    - randint_c1: `minimum` and `maximum - 1` are values of the element type.

    Example:

    ```mlir
    %0 = graft.randint %key bounds(0, 10) : tensor<4x4xi32>
    ```
  }];
  let assemblyFormat = [{
    $key `bounds` `(` $minimum `,` $maximum `)` (`window` $window^)?
    (`layout` $layout^)? attr-dict `:` type($result)
  }];
}

def Graft_GumbelOp : Graft_PlainSamplerOp<"gumbel", (ins)> {
  let summary = "standard Gumbel numbers";
  let description = [{
    `jax.random.gumbel(key, shape, dtype, mode="low")`: -log(-log(u)), u uniform
    above the least normal number of the type.

    }] # samplerConstraints # [{

    Example:

    ```mlir
    %0 = graft.gumbel %key : tensor<4x4xf32>
    ```
  }];
  let assemblyFormat = [{
    $key (`window` $window^)? (`layout` $layout^)? attr-dict `:` type($result)
  }];
}

def Graft_OrthogonalOp : Graft_SamplerOp<"orthogonal"> {
  let summary = "an orthogonal matrix";
  let description = [{
    `jax.nn.initializers.orthogonal(scale, column_axis)(key, shape, dtype)`, or with
    `delta` what `delta_orthogonal` gives: f32 or f64. It is drawn whole, from a
    normal matrix and its QR decomposition, and so has no window.

    Constraints:
    - orthogonal_c1: the element type is f32 or f64.
    - orthogonal_c2: the result has at least 2 dimensions; with `delta` 3 to 5, and
      the last extent is no less than the one before.
    - orthogonal_c3: `column_axis` is one of the matrix's axes, which are all, with
      `delta` the last two; negative ones count from the end.
    - orthogonal_c4: the scale is finite.

    Transformation guarantees: pure. Values agree with JAX's to 2e-5, not to the
    bit, and do not depend on threads.

    Example:

    ```mlir
    %0 = graft.orthogonal %key scale 0.5 : tensor<64x64xf32>
    %1 = graft.orthogonal %key delta column_axis 0 : tensor<3x3x4x8xf32>
    ```
  }];
  let arguments = (ins Graft_KeyType:$key, UnitAttr:$delta,
         DefaultValuedAttr<I64Attr, "-1">:$column_axis,
         DefaultValuedAttr<F64Attr, "1.0">:$scale,
         DefaultValuedAttr<Graft_LayoutAttr, "::graft::ir::Layout::partitionable">:$layout);
  let assemblyFormat = [{
    $key (`delta` $delta^)? (`column_axis` $column_axis^)? (`scale` $scale^)?
    (`layout` $layout^)? attr-dict `:` type($result)
  }];
}

def Graft_PermutationOp : Graft_SamplerOp<"permutation"> {
  let summary = "a permutation";
  let description = [{
    `jax.random.permutation(key, n)`: the numbers 0 to n-1 in random order. It is
    drawn whole, by sorting, and so has no window.

    Constraints:
    - permutation_c1: the result is one-dimensional, of i32.

    Transformation guarantees: pure.

    Example:

    ```mlir
    %0 = graft.permutation %key : tensor<1000xi32>
    ```
  }];
  let arguments = (ins Graft_KeyType:$key,
         DefaultValuedAttr<Graft_LayoutAttr, "::graft::ir::Layout::partitionable">:$layout);
  let assemblyFormat = [{
    $key (`layout` $layout^)? attr-dict `:` type($result)
  }];
}

def Graft_UniformOp : Graft_FloatSamplerOp<"uniform",
    (ins F64Attr:$lower, F64Attr:$upper)> {
  let summary = "uniform numbers";
  let description = [{
    `jax.random.uniform(key, shape, dtype, lower, upper) * scale`, every step
    rounded in the element type.

    }] # samplerConstraints # [{

    Example:

    ```mlir
    %0 = graft.uniform %key bounds(-1.0, 1.0) scale 0.5 : tensor<4x3xf32>
    %1 = graft.uniform %key bounds(0.0, 1.0)
           window <base = 12, strides = [4, 1], of = [8, 4]> : tensor<2x4xf32>
    ```
  }];
  let assemblyFormat = [{
    $key `bounds` `(` $lower `,` $upper `)` (`scale` $scale^)?
    (`window` $window^)? (`layout` $layout^)? (`numerics` $numerics^)?
    attr-dict `:` type($result)
  }];
}

def Graft_NormalOp : Graft_FloatSamplerOp<"normal", (ins)> {
  let summary = "standard normal numbers";
  let description = [{
    `jax.random.normal(key, shape, dtype) * scale`. Under `jit` numerics the scale
    is first multiplied into the sampler's own factor sqrt(2), as XLA does; under
    `eager` each product is rounded.

    }] # samplerConstraints # [{

    Example:

    ```mlir
    %0 = graft.normal %key scale 0.02 : tensor<4x4xf32>
    %1 = graft.normal %key scale 0.02 numerics eager : tensor<4x4xbf16>
    ```
  }];
  let assemblyFormat = [{
    $key (`scale` $scale^)?
    (`window` $window^)? (`layout` $layout^)? (`numerics` $numerics^)?
    attr-dict `:` type($result)
  }];
}

def Graft_TruncatedNormalOp : Graft_FloatSamplerOp<"truncated_normal",
    (ins F64Attr:$lower, F64Attr:$upper)> {
  let summary = "normal numbers between bounds";
  let description = [{
    `jax.random.truncated_normal(key, lower, upper, shape, dtype) * scale`. The
    two numerics differ in how the bounds are prepared (except for -2 and 2).

    }] # samplerConstraints # [{

    Example:

    ```mlir
    %0 = graft.truncated_normal %key bounds(-2.0, 2.0) scale 0.5 : tensor<4x4xf32>
    ```
  }];
  let assemblyFormat = [{
    $key `bounds` `(` $lower `,` $upper `)` (`scale` $scale^)?
    (`window` $window^)? (`layout` $layout^)? (`numerics` $numerics^)?
    attr-dict `:` type($result)
  }];
}

#endif // GRAFT_IR_GRAFT_SAMPLER_OPS_TD
