"""Bytes -> lines with their numbers, whatever way of writing text they are in."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from typing import BinaryIO

LONGEST_LINE = 64 * 1024
SNIFFED = 64 * 1024
LOOKED_AT_ONCE = 1024 * 1024
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Lines:
    """Lines with their numbers; some may be given back. One too long is cut, and the rest of it dropped."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text
        self._returned: list[str] = []
        self.number = 0

    def next(self) -> str | None:
        if self._returned:
            self.number += 1
            return self._returned.pop()
        line = self._text.readline(LONGEST_LINE + 1)
        if not line:
            return None
        self.number += 1
        rest = line
        while len(rest) > LONGEST_LINE and rest[-1] not in "\r\n":
            rest = self._text.readline(LONGEST_LINE + 1)
        return line

    def give_back(self, lines: list[str]) -> None:
        self._returned += reversed(lines)
        self.number -= len(lines)


class Raw(io.RawIOBase):
    """Any stream of bytes as one that a buffer can be laid over, once somebody has had a look at its start."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.can_go_back = stream.seekable()
        self.start = stream.read(SNIFFED)
        self._first = self.start
        self.bytes_read = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if self._first:
            some, self._first = self._first[: len(buffer)], self._first[len(buffer) :]
        else:
            some = self.stream.read(len(buffer))
        buffer[: len(some)] = some
        self.bytes_read += len(some)
        return len(some)

    def look_through(self) -> Iterator[bytes]:
        """All of it, if it can be read again after; else its start."""
        yield self.start
        if self.can_go_back:
            place = self.stream.tell()
            while some := self.stream.read(LOOKED_AT_ONCE):
                yield some
            self.stream.seek(place)


def detect_encoding(start: bytes) -> str:
    for mark, encoding in MARKS:
        if start.startswith(mark):
            return encoding
    sample = start[:2000]
    zeros = sample.count(0)
    if zeros > len(sample) // 4:
        return "utf-16-le" if sample[1:2] == b"\0" else "utf-16-be"
    return "utf-8"
