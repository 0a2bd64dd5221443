"""A file is there whole or not at all, whatever becomes of the program that writes it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from riskcheck.register import writing
from riskcheck.register.writing import write_whole_file

WRITE_AND_WAIT = """
import sys, time
from pathlib import Path
from riskcheck.register.writing import write_whole_file
with write_whole_file(Path(sys.argv[1])) as file:
    file.write(b"Russia,reserve")
    file.flush()
    print("written", flush=True)
    time.sleep(60)
"""


def test_a_killed_program_leaves_nothing_of_what_it_wrote(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_AND_WAIT, str(tmp_path / "result.csv")], stdout=subprocess.PIPE
    ) as program:
        assert program.stdout
        assert program.stdout.readline() == b"written\n"
        program.send_signal(signal.SIGKILL)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("can_be_unnamed", [True, False])
def test_it_takes_the_place_of_an_earlier_file_and_only_its_owner_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_be_unnamed: bool
) -> None:
    if not can_be_unnamed:
        monkeypatch.delattr(os, "O_TMPFILE")  # as on a system without
    path = tmp_path / "result.csv"
    path.write_bytes(b"earlier")
    with write_whole_file(path) as file:
        file.write(b"now")
        assert path.read_bytes() == b"earlier"
    assert path.read_bytes() == b"now"
    assert path.stat().st_mode & 0o777 == writing.PRIVATE
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("can_be_unnamed", [True, False])
def test_an_earlier_file_stays_where_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_be_unnamed: bool
) -> None:
    if not can_be_unnamed:
        monkeypatch.delattr(os, "O_TMPFILE")
    path = tmp_path / "result.csv"
    path.write_bytes(b"earlier")
    with pytest.raises(OSError, match="full"), write_whole_file(path):
        raise OSError("full")
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]
