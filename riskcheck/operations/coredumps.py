"""No picture of the memory is left on disk when a process breaks: it would hold answers and names."""

from __future__ import annotations

from contextlib import suppress


def forbid_core_dumps() -> None:
    """For this process and those it starts; where the system has no such limit, it leaves none either."""
    try:
        import resource
    except ImportError:  # Windows
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
