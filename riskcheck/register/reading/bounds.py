"""How much a workbook would take in memory, found out before a library reads it.

A zip of 4 MB may unpack to 4 GB, two cells far apart span a billion, and a thousand cells may hold one long text.
What the zip's directory says is believed only once each part was unpacked, a piece at a time, and found so.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from typing import IO

from riskcheck.engine.model.text import LargeNumber, Sentence, _
from riskcheck.register.reading.kinds import refuse_damaged, refuse_locked, refuse_other_kind
from riskcheck.register.reading.options import MEGABYTE, FileOptions
from riskcheck.register.reading.quick import QuickLook, look_quickly
from riskcheck.register.reading.rows import SAVE_AS_CSV, SAVE_AS_WORKBOOK, BadTable
from riskcheck.register.reading.spans import (
    NotXml,
    OdsReading,
    SharedReading,
    Span,
    XlsxReading,
    read_tags,
)

PIECE = 256 * 1024
MOST_PARTS = 2_000
IS_LOCKED = 0x1
EXCEL, OPEN_DOCUMENT = "xl/workbook.xml", "content.xml"
MIMETYPE = "mimetype"
MANIFEST = "META-INF/manifest.xml"
A_ZIP = _("%(file)s is a zip archive and no workbook. Unpack it, and use the table in it.")
NO_SPREADSHEET = _("%(file)s is an OpenDocument file and no spreadsheet. %(advice)s")
STRANGE = _("%(file)s is no workbook that a spreadsheet wrote. %(advice)s")
UNPACKS_TOO_LARGE = _(
    "%(file)s unpacks to %(size)s MB, more than %(most)s MB. Delete empty rows, pictures and other sheets, split it, "
    "or save it as CSV (UTF-8)."
)
NO_RESULTS = _(
    "%(file)s has formulas without their results, as programs write them. Open it in a spreadsheet, save it, "
    "and use that."
)
REACHES_TOO_FAR = _(
    "%(file)s: its cells reach to row %(rows)s and column %(columns)s, too far to be read. Delete what stands far "
    "from the table, or save it as CSV (UTF-8)."
)
TOO_MUCH_TEXT = _(
    "%(file)s: its cells hold too much text. Shorten them, split it, or save it as CSV (UTF-8)."
)
_OTHERS = {
    "xl/workbook.bin": _("a binary Excel workbook (.xlsb)"),
    "word/document.xml": _("a Word document"),
    "ppt/presentation.xml": _("a presentation"),
    "Index/Document.iwa": _("a Numbers document"),
}


def check_workbook(name: str, file: IO[bytes], options: FileOptions) -> None:
    """BadTable where it is no workbook that is read here, or too large a one."""
    try:
        file.seek(0)
        with zipfile.ZipFile(file) as archive:
            _check_directory(name, archive, options)
            if OPEN_DOCUMENT in archive.namelist():
                _check_span(name, _measure_ods(name, archive), options)
            else:
                _check_xlsx(name, archive, options)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        NotXml,
        ValueError,
    ):
        raise refuse_damaged(name) from None


def _check_directory(name: str, archive: zipfile.ZipFile, options: FileOptions) -> None:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    for inside, what in _OTHERS.items():
        if inside in names:
            raise refuse_other_kind(name, what, SAVE_AS_WORKBOOK)
    if any(part.flag_bits & IS_LOCKED for part in parts):
        raise refuse_locked(name)
    if not names & {EXCEL, OPEN_DOCUMENT}:
        raise BadTable(Sentence(A_ZIP, {"file": name}))
    if len(parts) > MOST_PARTS or len(names) < len(parts):
        raise BadTable(Sentence(STRANGE, {"file": name, "advice": SAVE_AS_CSV}))
    unpacked = sum(part.file_size for part in parts)
    if unpacked > options.most_unpacked:
        size, most = (LargeNumber(n // MEGABYTE) for n in (unpacked, options.most_unpacked))
        raise BadTable(Sentence(UNPACKS_TOO_LARGE, {"file": name, "size": size, "most": most}))
    if MIMETYPE in names and b"spreadsheet" not in next(_unpack(archive, MIMETYPE), b""):
        raise BadTable(Sentence(NO_SPREADSHEET, {"file": name, "advice": SAVE_AS_CSV}))


def _unpack(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """Never more than the directory says: a part that goes on is found damaged."""
    with archive.open(part) as stream:
        while some := stream.read(PIECE):
            yield some


def _measure_ods(name: str, archive: zipfile.ZipFile) -> Span:
    for part in archive.namelist():
        if part != OPEN_DOCUMENT:
            for piece in _unpack(archive, part):
                if part == MANIFEST and b"encryption-data" in piece:
                    raise refuse_locked(name)
    reading = OdsReading()
    read_tags(_unpack(archive, OPEN_DOCUMENT), reading)
    return Span(reading.rows, reading.columns, reading.letters)


def _check_xlsx(name: str, archive: zipfile.ZipFile, options: FileOptions) -> None:
    """Any part may be a sheet: the workbook says which, under any name."""
    looks = {part: look_quickly(partial(_unpack, archive, part)) for part in archive.namelist()}
    if any(look.lacks_results for look in looks.values()):
        raise BadTable(Sentence(NO_RESULTS, {"file": name}))
    longest = max(look.longest_shared for look in looks.values())
    is_sure = all(look.is_sure for look in looks.values() if look.longest_shared)
    shared: list[int] | None = None
    for part, look in looks.items():
        span = look.span._replace(letters=look.span.letters * longest)
        if look.has_cells and not (is_sure and look.is_sure and _is_small(span, options)):
            shared = _read_shared(archive, looks) if shared is None else shared
            _check_span(name, _measure_sheet(archive, part, shared), options)


def _read_shared(archive: zipfile.ZipFile, looks: dict[str, QuickLook]) -> list[int]:
    reading = SharedReading()
    for part, look in looks.items():
        if look.longest_shared:
            read_tags(_unpack(archive, part), reading)
    return reading.lengths


def _measure_sheet(archive: zipfile.ZipFile, part: str, shared: list[int]) -> Span:
    reading = XlsxReading(shared)
    read_tags(_unpack(archive, part), reading)
    return Span(reading.rows, reading.columns, reading.letters)


def _is_small(span: Span, options: FileOptions) -> bool:
    return span.cells <= options.most_cells and span.letters <= options.most_unpacked


def _check_span(name: str, span: Span, options: FileOptions) -> None:
    if span.cells > options.most_cells:
        rows, columns = LargeNumber(span.rows), LargeNumber(span.columns)
        raise BadTable(Sentence(REACHES_TOO_FAR, {"file": name, "rows": rows, "columns": columns}))
    if span.letters > options.most_unpacked:
        raise BadTable(Sentence(TOO_MUCH_TEXT, {"file": name}))
