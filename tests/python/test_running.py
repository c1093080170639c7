# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Long runs: interrupts, progress, other threads."""

import io
import os
import signal
import threading
import time

import graft
import jax
import jax.numpy as jnp
import numpy as np
import pytest

from graft import _graft
from graft._progress import Progress

_SIDE = 8192  # 268 MB a matrix


def _long(key, count=6):
    return [jax.random.normal(one, (_SIDE, _SIDE)) for one in jax.random.split(key, count)]


def _interrupt(work):
    """Presses Ctrl-C while `work` runs, which has to stop at once."""
    sent = []

    def interrupt():
        time.sleep(0.1)
        sent.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)
    sender = threading.Thread(target=interrupt)
    with pytest.raises(KeyboardInterrupt):
        sender.start()
        work()
    late = time.monotonic() - sent[0]
    sender.join()
    assert late < 0.5, late  # others may be busy on the machine


def test_an_interrupt_stops_at_once():
    """KeyboardInterrupt comes within 100 ms on a quiet machine, and all goes on."""
    make = graft.jit(lambda old, key: (old, _long(key)), donate_argnums=0)
    make.plan(jnp.ones(3), jax.random.key(0))  # traced and compiled
    old = jnp.ones(3)
    _interrupt(lambda: make(old, jax.random.key(0)))
    assert not old.is_deleted()  # nothing was consumed
    kept, _ = graft.jit(lambda old, key: (old, jax.random.normal(key, (4,))))(
        old, jax.random.key(0))
    np.testing.assert_array_equal(kept, np.ones(3))


# A few lines that take minutes to follow.
_LONG_LOOP = """
"builtin.module"() ({
"func.func"() <{sym_name = "main", sym_visibility = "public", function_type = () -> tensor<i32>}> ({
^bb0():
%i = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
%w = "stablehlo.while"(%i) ({
^bb0(%j: tensor<i32>):
  %n = "stablehlo.constant"() <{value = dense<1000000000> : tensor<i32>}> : () -> tensor<i32>
  %p = "stablehlo.compare"(%j, %n) <{
      compare_type = #stablehlo<comparison_type SIGNED>,
      comparison_direction = #stablehlo<comparison_direction LT>}>
      : (tensor<i32>, tensor<i32>) -> tensor<i1>
  "stablehlo.return"(%p) : (tensor<i1>) -> ()
}, {
^bb0(%j: tensor<i32>):
  %o = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %k = "stablehlo.add"(%j, %o) : (tensor<i32>, tensor<i32>) -> tensor<i32>
  "stablehlo.return"(%k) : (tensor<i32>) -> ()
}) : (tensor<i32>) -> tensor<i32>
"func.return"(%w) : (tensor<i32>) -> ()
}) : () -> ()
}) : () -> ()
"""


def test_an_interrupt_stops_compiling():
    _interrupt(lambda: _graft.Program(_LONG_LOOP, "loop"))


def test_other_threads_run_meanwhile():
    """The GIL is free while a program runs."""
    make = graft.jit(lambda key: _long(key, 2))
    make.plan(jax.random.key(0))
    count, stop = [0], threading.Event()

    def work():
        while not stop.is_set():
            count[0] += 1
            time.sleep(0.001)
    worker = threading.Thread(target=work)
    worker.start()
    start = time.monotonic()
    make(jax.random.key(0))
    seconds = time.monotonic() - start
    stop.set()
    worker.join()
    assert count[0] > 20 * seconds, (count, seconds)


def test_two_threads_donate_one_array():
    """Only one call gets it; the other is told."""
    make = graft.jit(lambda old, key: (old, _long(key, 1)), donate_argnums=0)
    make.plan(jnp.ones(3), jax.random.key(0))
    old = jnp.ones(3)
    outcomes = []

    def call():
        try:
            make(old, jax.random.key(0))
            outcomes.append("taken")
        except RuntimeError as error:
            outcomes.append(str(error))
    threads = [threading.Thread(target=call) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcome == "taken" for outcome in outcomes) == [False, True], outcomes
    assert any("donated" in outcome for outcome in outcomes)


class _Terminal(io.StringIO):
    def isatty(self):
        return True


def test_progress_on_a_terminal():
    """Bytes, rate and time left, on one line that goes away."""
    now = [0.0]
    stream = _Terminal()
    progress = Progress("make", stream, lambda: now[0])
    progress.callback(1, 10)  # too early
    assert stream.getvalue() == ""
    now[0] = 2.0
    progress.callback(3_000_000_000, 12_000_000_000)
    assert stream.getvalue() == "\r\x1b[Kmake: 3.0 GB of 12.0 GB, 1.5 GB/s, 6 s left"
    progress.close()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_no_progress_elsewhere():
    """A file or a pipe gets nothing."""
    assert Progress("make", io.StringIO()).callback is None


def test_a_failed_run_says_so():
    """Memory that no machine has: an error before anything is consumed."""
    old = jnp.ones(3)
    make = graft.jit(lambda old, key: (old, jax.random.normal(key, (1 << 24, 1 << 20))),
                     donate_argnums=0)
    with pytest.raises(MemoryError):
        make(old, jax.random.key(0))
    assert not old.is_deleted()
