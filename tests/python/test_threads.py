# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Arrays that one thread gives up while others use them: errors, never a death."""

import os
import subprocess
import sys

_SCRIPT = """
import threading, time
import graft, jax, jax.numpy as jnp, numpy as np

def make(old, key):
    return [x[::-1] for x in old], old[0], jax.random.normal(key, (3,))
use, give = graft.jit(make), graft.jit(make, donate_argnums=0)
island = graft.jit(lambda old, key: [x * x + x for x in old], donate_argnums=0)
key, count = jax.random.key(0), {"done": 0, "refused": 0}

def new():
    return [jnp.full(256, i, dtype) for i, dtype in enumerate(["float32", "bfloat16"] * 4)]
expected = np.asarray(use(new(), key)[0][6])

def attempt(function, old):
    try:
        found = function(old, key)
        if function is use:
            np.testing.assert_array_equal(found[0][6], expected)
        count["done"] += 1
    except (RuntimeError, ValueError) as error:
        assert "deleted" in str(error) or "donated" in str(error), error
        count["refused"] += 1

for function in (use, give, island):
    attempt(function, new())
end, tries = time.monotonic() + 3, 0
while time.monotonic() < end:
    old, tries = new(), tries + 1
    last = (give, island)[tries % 2]
    threads = [threading.Thread(target=attempt, args=(function, old))
               for function in (use, use, last, use, give)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
assert count["done"] + count["refused"] == 3 + 5 * tries, (count, tries)

long = graft.jit(lambda old, key: (old, jax.random.normal(key, (4096, 4096))), donate_argnums=0)
long.plan(new(), key)
old = new()
caller = threading.Thread(target=attempt, args=(long, old))
caller.start()
time.sleep(0.02)
for array in old:
    array.delete()
caller.join()
print(count)
"""


def test_arrays_given_up_while_others_use_them():
    """Donated to Graft, and to XLA."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run([sys.executable, "-c", _SCRIPT], env=environment, text=True,
                         capture_output=True, timeout=120, check=False)
    assert ran.returncode == 0, (ran.returncode, ran.stderr[-2000:])
