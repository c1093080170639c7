// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// All arithmetic and movement on tensors, with the names of jax.numpy and
// jax.lax in camel case.
//
//   nnx::Tensor y = nnx::matmul(x, kernel) + bias;
//   nnx::Tensor p = nnx::exp(y - nnx::max(y, -1, true));
//
// Outside of a trace each call computes at once, under `evalShape` it knows the
// type only, and inside `jit` and `trace` it is recorded. What is ill-formed
// gives a poisoned tensor, whose error says what was expected and found and
// begins with the caller's file and line.

#ifndef GRAFT_NNX_OPS_H
#define GRAFT_NNX_OPS_H

#include "graft/nnx/creation.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/movement.h"
#include "graft/nnx/products.h"
#include "graft/nnx/promotion.h"
#include "graft/nnx/reduction.h"

#endif // GRAFT_NNX_OPS_H
