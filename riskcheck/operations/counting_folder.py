"""Where worker processes count together: files in memory, that hold numbers and names of pages only."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

FOLDER_SETTING = "PROMETHEUS_MULTIPROC_DIR"
"""Names that folder to prometheus-client, which reads it when it is first imported."""
IN_MEMORY = Path("/dev/shm")  # noqa: S108


def make_counting_folder() -> str:
    """Where there is no such memory, in the folder for temporary files."""
    parent = IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None
    return tempfile.mkdtemp(prefix="riskcheck-counts-", dir=parent)


def remove_counting_folder(folder: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
