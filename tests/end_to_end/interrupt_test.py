# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Interrupts `graft run` at many moments: the output is whole or absent, and no
temporary is left. Before it runs anything it ends at once.

usage: interrupt_test.py BIN_DIR
"""

import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

BIN = Path(sys.argv[1])
ELEMENTS = 1 << 26  # 256 MiB: long enough to hit both the run and the write
PROGRAM = f"""
func.func @main(%key: !graft.key {{graft.path = "key", graft.source = "rngs"}})
    -> (tensor<{ELEMENTS}xf32> {{graft.path = "w"}}) {{
  %a = graft.normal %key : tensor<{ELEMENTS}xf32>
  return %a : tensor<{ELEMENTS}xf32>
}}
"""


class InterruptTest(unittest.TestCase):
    def interrupt(self, folder, sent, delay):
        """Returns the exit code of a run that got signal `sent` after `delay`."""
        program, out = folder / "p.mlir", folder / "out.safetensors"
        program.write_text(PROGRAM)
        process = subprocess.Popen(
            [str(BIN / "graft"), "run", str(program), "--seed=rngs=1", "-o", str(out)],
            stderr=subprocess.PIPE)
        time.sleep(delay)
        process.send_signal(sent)
        _, message = process.communicate(timeout=120)
        left = sorted(p.name for p in folder.iterdir() if p != program)
        if process.returncode == 0:
            self.assertEqual(left, ["out.safetensors"])
            self.assertGreater(out.stat().st_size, 4 * ELEMENTS)
        elif process.returncode == 130:
            self.assertEqual(left, [], f"left behind after {delay} s")
            self.assertIn(b"interrupted; nothing was written", message)
        else:
            # Killed before the program had its handlers: as good as never begun.
            self.assertEqual(process.returncode, -sent, message)
            self.assertEqual(left, [])
        return process.returncode

    def test_output_is_whole_or_absent(self):
        codes = []
        for sent in (signal.SIGINT, signal.SIGTERM):
            for step in range(12):
                with tempfile.TemporaryDirectory() as name:
                    codes.append(self.interrupt(Path(name), sent, 0.02 + 0.05 * step))
        self.assertIn(130, codes)

    def end(self, process):
        """Interrupts a process that has nothing to clean up: it ends at once."""
        self.wait_for_handler(process, signal.SIGINT)
        time.sleep(0.3)
        self.assertIsNone(process.poll(), "too small a program to interrupt")
        process.send_signal(signal.SIGINT)
        # 100 ms on a machine that has nothing else to do.
        self.assertEqual(process.wait(timeout=1), 130)
        _, message = process.communicate()
        self.assertIn(b"interrupted; nothing was written", message)

    def test_ends_while_it_plans(self):
        kind = "tensor<4xf32>"
        lines = ['%v0 = "stablehlo.tanh"(%a) : (tensor<4xf32>) -> tensor<4xf32>']
        for i in range(300_000):
            lines.append(f'%v{i + 1} = "stablehlo.multiply"(%v{i}, %v{max(0, i - 2)}) '
                         f': ({kind}, {kind}) -> {kind}')
        body = "\n".join(lines)
        with tempfile.TemporaryDirectory() as name:
            program = Path(name) / "p.mlir"
            program.write_text(f"""
"builtin.module"() ({{
"func.func"() <{{function_type = ({kind}) -> {kind}, sym_name = "main",
                 sym_visibility = "public"}}> ({{
^bb0(%a: {kind}):
{body}
"func.return"(%v300000) : ({kind}) -> ()
}}) : () -> ()
}}) : () -> ()
""")
            self.end(subprocess.Popen([str(BIN / "graft"), "plan", str(program)],
                                      stdout=subprocess.DEVNULL, stderr=subprocess.PIPE))

    def test_ends_while_it_waits_for_its_program(self):
        self.end(subprocess.Popen([str(BIN / "graft"), "plan", "-"], stdin=subprocess.PIPE,
                                  stderr=subprocess.PIPE))

    def wait_for_handler(self, process, sent):
        """Returns once the process catches `sent`."""
        for _ in range(3000):
            status = Path(f"/proc/{process.pid}/status").read_text()
            caught = int(status.split("SigCgt:")[1].split()[0], 16)
            if caught >> (sent - 1) & 1:
                return
            time.sleep(0.01)
        self.fail(f"signal {sent} is not caught")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
