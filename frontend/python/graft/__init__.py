# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Graft builds the new model, keeps the old weights, and never allocates what it would
throw away.

    import graft

    @graft.jit(donate_argnums=0)      # instead of nnx.jit
    def partial_init(old_state, rngs):
        model = MLP(4, rngs=rngs)
        model.linear1 = nnx.LoRALinear(4, 4, lora_rank=3, rngs=rngs)
        nnx.update(model, old_state)
        return model

`jit` takes functions that construct and change models: NNX modules, States, Rngs and
pytrees go in and come out, and every bit is what `nnx.jit` gives. `plan` says beforehand
what such a function will do and how much memory it takes.
"""

from graft import checkpoint
from graft._jit import Jitted, eval_shape, jit, jit_partial, plan

__all__ = ["Jitted", "checkpoint", "eval_shape", "jit", "jit_partial", "plan"]
__version__ = "0.1.0"
