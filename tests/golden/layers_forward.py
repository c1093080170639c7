# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes layers_forward.{safetensors,json}: what the layers of flax.nnx compute.

For each case: its inputs CASE/in/NAME, its state CASE/state/PATH, its result
CASE/out, and the state that the call changed, CASE/after/PATH. Needs jax, flax,
numpy and safetensors; run it in this folder.
"""

import json

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from safetensors.numpy import save_file

numbers = np.random.default_rng(7)
tensors, tolerances = {}, {}


def random(shape, dtype=np.float32):
    return numbers.normal(size=shape).astype(np.float32).astype(dtype)


def as_array(value):
    if jnp.issubdtype(value.dtype, jax.dtypes.prng_key):
        value = jax.random.key_data(value)
    return np.asarray(value)


def leaves(model):
    for path, leaf in nnx.to_flat_state(nnx.state(model)):
        value = leaf[...] if isinstance(leaf, nnx.Variable) else leaf
        yield "/".join(str(p) for p in path), leaf, as_array(value)


def put(name, value, tolerance=0):
    tensors[name] = as_array(value)
    tolerances[name] = tolerance


def case(name, model, call, tolerance=1e-5, **inputs):
    """Randomizes the parameters, calls, and notes all of it."""
    for _, leaf, value in leaves(model):
        if isinstance(leaf, nnx.Param):
            leaf.set_value(jnp.asarray(random(value.shape, value.dtype)))
        elif isinstance(leaf, nnx.BatchStat):
            leaf.set_value(jnp.abs(random(value.shape)) + 0.5)
    before = {path: value for path, _, value in leaves(model)}
    for path, value in before.items():
        put(f"{name}/state/{path}", value)
    for key, value in inputs.items():
        put(f"{name}/in/{key}", value)
    results = jax.tree.leaves(call(model, **inputs))
    for i, result in enumerate(results):
        put(f"{name}/out{i if len(results) > 1 else ''}", result, tolerance)
    for path, _, value in leaves(model):
        if not np.array_equal(value, before.get(path)):
            put(f"{name}/after/{path}", value, tolerance)


def simple(name, model, x, **options):
    case(name, model, lambda m, x: m(x), x=x, **options)


def rngs():
    return nnx.Rngs(0)


bf16 = jnp.bfloat16


def linear():
    general = lambda *a, **k: nnx.LinearGeneral(*a, rngs=rngs(), **k)
    simple("LinearGeneral/default", general(4, 6), random((2, 4)))
    simple("LinearGeneral/multi", general((4, 3), (5, 2), axis=(-2, -1)), random((2, 4, 3)))
    simple("LinearGeneral/axes", general((2, 3), 5, axis=(1, -1)), random((2, 2, 4, 3)))
    simple("LinearGeneral/batch", general(4, (5, 2), batch_axis={0: 3}), random((3, 2, 4)))
    simple("LinearGeneral/bf16", general(4, (5,), use_bias=False, dtype=bf16), random((2, 4)), tolerance=1e-2)
    einsum = lambda *a, **k: nnx.Einsum(*a, rngs=rngs(), **k)
    simple("Einsum/bias", einsum("nta,hab->nthb", (3, 4, 6), (3, 6)), random((2, 3, 4)))
    simple("Einsum/dots", einsum("...a,ab->...b", (4, 6), (6,)), random((2, 3, 4)))
    simple("Einsum/nobias", einsum("ab,bc->ac", (4, 6)), random((2, 4)))


def conv():
    make = lambda *a, **k: nnx.Conv(*a, rngs=rngs(), **k)
    x = random((2, 6, 5, 4))
    line = random((2, 7, 4))
    simple("Conv/same", make(4, 6, (3, 3)), x)
    simple("Conv/valid", make(4, 6, (3, 2), padding="VALID"), x)
    simple("Conv/strides", make(4, 6, (3, 3), strides=(2, 1)), x)
    simple("Conv/stride2", make(4, 6, (4, 3), strides=2), x)
    simple("Conv/circular", make(4, 6, (3, 4), padding="CIRCULAR", kernel_dilation=(2, 1)), x)
    simple("Conv/reflect", make(4, 6, (3, 3), padding="REFLECT"), x)
    simple("Conv/causal", make(4, 6, 3, padding="CAUSAL", kernel_dilation=2), line)
    simple("Conv/int", make(4, 6, (3, 3), padding=2), x)
    simple("Conv/pairs", make(4, 6, (3, 3), padding=((1, 0), (0, 2))), x)
    simple("Conv/dilated", make(4, 6, (3,), input_dilation=2, kernel_dilation=2, padding=0), line)
    simple("Conv/groups", make(4, 6, (3,), feature_group_count=2, use_bias=False), line)
    simple("Conv/mask", make(4, 6, (3,), mask=jnp.asarray(random((3, 4, 6)) > 0, jnp.float32)), line)
    simple("Conv/nobatch", make(4, 6, (3,)), line[0])
    simple("Conv/batches", make(4, 6, (3,)), random((2, 3, 5, 4)))
    simple("Conv/bf16", make(4, 6, (3,), dtype=bf16), line, tolerance=2e-2)


def conv_transpose():
    make = lambda *a, **k: nnx.ConvTranspose(*a, rngs=rngs(), **k)
    x = random((2, 4, 3, 3))
    simple("ConvTranspose/same", make(3, 5, (3, 3), strides=(2, 2)), x)
    simple("ConvTranspose/same_even", make(3, 5, (4, 2), strides=(2, 3)), x)
    simple("ConvTranspose/valid", make(3, 5, (3, 2), strides=2, padding="VALID"), x)
    simple("ConvTranspose/transposed", make(3, 5, (3, 2), transpose_kernel=True), x)
    simple("ConvTranspose/circular", make(3, 5, (4, 3), strides=(2, 1), padding="CIRCULAR"), x)
    simple("ConvTranspose/circular_transposed", make(3, 5, (3, 4), strides=(1, 3), padding="CIRCULAR", transpose_kernel=True), x)
    simple("ConvTranspose/pairs", make(3, 5, (3, 3), strides=2, padding=((1, 2), (0, 1)), use_bias=False), x)
    simple("ConvTranspose/dilated", make(3, 5, (3, 2), kernel_dilation=2, padding=1), x)
    simple("ConvTranspose/nobatch", make(3, 5, (3, 3)), x[0])


def norm():
    x = random((3, 4, 8)) * 2 + 1
    mask = random((3, 4, 8)) > -0.5
    simple("RMSNorm/default", nnx.RMSNorm(8, rngs=rngs()), x)
    simple("RMSNorm/axes", nnx.RMSNorm(8, reduction_axes=(1, 2), use_scale=False, rngs=rngs()), x)
    simple("RMSNorm/bf16", nnx.RMSNorm(8, dtype=bf16, rngs=rngs()), x, tolerance=2e-2)
    masked = lambda m, x, mask: m(x, mask=mask)
    case("RMSNorm/mask", nnx.RMSNorm(8, rngs=rngs()), masked, x=x, mask=mask)
    simple("BatchNorm/train", nnx.BatchNorm(8, momentum=0.9, rngs=rngs()), x)
    simple("BatchNorm/eval", nnx.BatchNorm(8, use_running_average=True, rngs=rngs()), x)
    simple("BatchNorm/axis", nnx.BatchNorm(4, axis=1, use_bias=False, rngs=rngs()), x)
    case("BatchNorm/mask", nnx.BatchNorm(8, rngs=rngs()), masked, x=x, mask=mask)
    case("BatchNorm/call", nnx.BatchNorm(8, use_running_average=None, rngs=rngs()), lambda m, x: m(x, use_running_average=True), x=x)
    simple("GroupNorm/default", nnx.GroupNorm(8, num_groups=2, rngs=rngs()), x)
    simple("GroupNorm/size", nnx.GroupNorm(8, num_groups=None, group_size=2, rngs=rngs()), random((2, 3, 2, 8)))
    simple("GroupNorm/flat", nnx.GroupNorm(8, num_groups=4, use_bias=False, use_scale=False, rngs=rngs()), random((2, 8)))
    case("GroupNorm/mask", nnx.GroupNorm(8, num_groups=2, rngs=rngs()), masked, x=x, mask=mask)
    simple("InstanceNorm/default", nnx.InstanceNorm(8, rngs=rngs()), x)
    simple("InstanceNorm/image", nnx.InstanceNorm(8, use_bias=False, rngs=rngs()), random((2, 3, 2, 8)))
    simple("PReLU/default", nnx.PReLU(), x)
    simple("PReLU/bf16", nnx.PReLU(dtype=bf16), x, tolerance=1e-2)


def wrapped():
    x = random((2, 4))
    simple("SpectralNorm/linear", nnx.SpectralNorm(nnx.Linear(4, 6, rngs=rngs()), n_steps=2, rngs=rngs()), x)
    case("SpectralNorm/eval", nnx.SpectralNorm(nnx.Linear(4, 6, rngs=rngs()), rngs=rngs()), lambda m, x: m(x, update_stats=False), x=x)
    simple("SpectralNorm/conv", nnx.SpectralNorm(nnx.Conv(4, 6, (3,), rngs=rngs()), rngs=rngs()), random((2, 5, 4)))
    simple("WeightNorm/linear", nnx.WeightNorm(nnx.Linear(4, 6, rngs=rngs()), rngs=rngs()), x)
    simple("WeightNorm/noscale", nnx.WeightNorm(nnx.Linear(4, 6, rngs=rngs()), use_scale=False, rngs=rngs()), x)
    simple("WeightNorm/whole", nnx.WeightNorm(nnx.Linear(4, 6, rngs=rngs()), feature_axes=None, rngs=rngs()), x)


def attention():
    make = lambda *a, **k: nnx.MultiHeadAttention(*a, decode=False, rngs=rngs(), **k)
    x, y = random((2, 5, 8)), random((2, 3, 4))
    causal = nnx.make_causal_mask(x[..., 0])
    simple("MultiHeadAttention/self", make(2, 8), x)
    case("MultiHeadAttention/mask", make(2, 8), lambda m, x, mask: m(x, mask=mask), x=x, mask=causal)
    case("MultiHeadAttention/causal", make(2, 8), lambda m, x: m(x, is_causal=True), x=x)
    case("MultiHeadAttention/cross", make(2, 8, 16, 6, in_kv_features=4), lambda m, x, y: m(x, y), x=x, y=y)
    case("MultiHeadAttention/cross_value", make(2, 8, in_kv_features=4, normalize_qk=True, use_bias=False), lambda m, x, y, z: m(x, y, z), x=x, y=y, z=random((2, 3, 4)))
    simple("MultiHeadAttention/grouped", make(4, 8, 16, num_kv_heads=2), x)
    case("MultiHeadAttention/dropout_off", make(2, 8, dropout_rate=0.5), lambda m, x: m(x, deterministic=True), x=x)
    case("MultiHeadAttention/dropout", make(2, 8, dropout_rate=0.5), lambda m, x: m(x, deterministic=False), x=x)
    case("MultiHeadAttention/dropout_each", make(4, 8, num_kv_heads=2, dropout_rate=0.25, broadcast_dropout=False), lambda m, x: m(x, deterministic=False), x=x)

    def decode(model, x):
        model.init_cache(x.shape)
        return [model(x[:, i : i + 1], decode=True) for i in range(x.shape[1])]

    case("MultiHeadAttention/decode", make(2, 8), decode, x=x[:, :3])
    case("Dropout/on", nnx.Dropout(0.5, rngs=rngs()), lambda m, x: [m(x), m(x)], x=x)
    case("Dropout/broadcast", nnx.Dropout(0.3, broadcast_dims=(1,), rngs=rngs()), lambda m, x: m(x), x=x)


def recurrent():
    x, steps = random((2, 4)), random((2, 5, 4))
    lengths = np.asarray([3, 5], np.int32)
    cells = {
        "LSTMCell": nnx.LSTMCell,
        "OptimizedLSTMCell": nnx.OptimizedLSTMCell,
        "GRUCell": nnx.GRUCell,
        "SimpleCell": nnx.SimpleCell,
    }
    for name, cell in cells.items():
        h = random((2, 6))
        if "LSTM" in name:
            case(f"{name}/step", cell(4, 6, rngs=rngs()), lambda m, x, c, h: m((c, h), x), x=x, c=random((2, 6)), h=h)
        else:
            case(f"{name}/step", cell(4, 6, rngs=rngs()), lambda m, x, h: m(h, x), x=x, h=h)
        simple(f"RNN/{name}", nnx.RNN(cell(4, 6, rngs=rngs())), steps)
    case("SimpleCell/residual", nnx.SimpleCell(4, 6, residual=True, rngs=rngs()), lambda m, x, h: m(h, x), x=x, h=random((2, 6)))
    gru = lambda: nnx.GRUCell(4, 6, rngs=rngs())
    lstm = lambda: nnx.LSTMCell(4, 6, rngs=rngs())
    simple("RNN/time_major", nnx.RNN(gru(), time_major=True, return_carry=True), random((5, 2, 4)))
    simple("RNN/reverse", nnx.RNN(gru(), reverse=True, return_carry=True), steps)
    simple("RNN/keep_order", nnx.RNN(gru(), reverse=True, keep_order=True), steps)
    by_length = lambda m, x, n: m(x, seq_lengths=n)
    case("RNN/lengths", nnx.RNN(lstm(), return_carry=True), by_length, x=steps, n=lengths)
    case("RNN/lengths_reverse", nnx.RNN(gru(), reverse=True, keep_order=True, return_carry=True), by_length, x=steps, n=lengths)
    case("RNN/initial", nnx.RNN(gru()), lambda m, x, h: m(x, initial_carry=h), x=steps, h=random((2, 6)))
    simple("Bidirectional/default", nnx.Bidirectional(nnx.RNN(gru()), nnx.RNN(gru())), steps)
    case("Bidirectional/lengths", nnx.Bidirectional(nnx.RNN(gru()), nnx.RNN(lstm()), return_carry=True), by_length, x=steps, n=lengths)


for write in (linear, conv, conv_transpose, norm, wrapped, attention, recurrent):
    write()

tensors = {k: np.ascontiguousarray(v) if v.ndim else v for k, v in tensors.items()}
save_file(tensors, "layers_forward.safetensors")
entries = [json.dumps({"name": k, "shape": list(v.shape), "tol": tolerances[k]}) for k, v in tensors.items()]
with open("layers_forward.json", "w") as file:
    file.write('{"versions": {"jax": "0.10.2", "flax": "0.12.8"},\n "tensors": [\n  ')
    file.write(",\n  ".join(entries) + "\n]}\n")
