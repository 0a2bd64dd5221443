"""What somebody says of a file, and how much of it is read."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024**2


@dataclass(frozen=True)
class FileOptions:
    """`sheet` and `encoding` where somebody named them; `name_sheet` and `name_encoding` tell how to, in a
    message of the catalogue. A workbook that unpacks to more bytes, or spans more cells, is refused before it is read."""

    sheet: str = ""
    encoding: str = ""
    name_sheet: str = "with --sheet"
    name_encoding: str = "with --encoding"
    most_unpacked: int = 500 * MEGABYTE
    most_cells: int = 20_000_000


AT_THE_COMMAND_LINE = FileOptions()
