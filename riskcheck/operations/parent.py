"""A process that ends with the one that started it, whatever ends that one."""

from __future__ import annotations

import ctypes
import platform
import signal

END_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux
IS_LINUX = platform.system() == "Linux"


def end_with_parent() -> None:
    """What a process holds of a register would stay with it. Only Linux has it; elsewhere a process without
    a parent ends when it next reads from it or writes to it."""
    if IS_LINUX:
        ctypes.CDLL(None).prctl(END_WITH_PARENT, signal.SIGKILL)
