# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A peer's process memory, as process_memory.h has it for Graft."""


def status_bytes(field: str) -> int:
    """Returns a line of /proc/self/status, "VmRSS" or "VmHWM", in bytes."""
    with open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith(field + ":"):
                return int(line.split()[1]) * 1024
    raise KeyError(field)


def reset_high_water_mark():
    """Makes VmHWM start again from VmRSS."""
    with open("/proc/self/clear_refs", "w", encoding="ascii") as refs:
        refs.write("5")
