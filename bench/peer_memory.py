# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A peer's process memory, as process_memory.h has it for Graft."""

import ctypes
import mmap
import os


def status_bytes(field: str) -> int:
    """Returns a line of /proc/self/status, "VmRSS" or "VmHWM", in bytes."""
    with open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith(field + ":"):
                return int(line.split()[1]) * 1024
    raise KeyError(field)


def warm_memory(size: int):
    """Takes `size` bytes of memory, or most of what there is, and gives it up again."""
    available = os.sysconf("SC_AVPHYS_PAGES") * 4096
    memory = mmap.mmap(-1, min(size, available // 10 * 8))
    memory.madvise(mmap.MADV_HUGEPAGE)
    view = ctypes.c_char.from_buffer(memory)
    ctypes.memset(ctypes.addressof(view), 1, len(memory))
    del view
    memory.close()


def reset_high_water_mark():
    """Makes VmHWM start again from VmRSS."""
    with open("/proc/self/clear_refs", "w", encoding="ascii") as refs:
        refs.write("5")
