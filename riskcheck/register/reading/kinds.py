"""What a file is by its first bytes, whatever its name: text, a workbook, or something to be refused by name."""

from __future__ import annotations

import re
from enum import Enum

from riskcheck.register.reading.rows import SAVE_AS_CSV, SAVE_AS_WORKBOOK, BadTable

OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""A part of every workbook with a password, which looks like an old one from outside."""

_REFUSED = (
    (rb"%PDF", "a PDF", SAVE_AS_CSV),
    (rb"\x1f\x8b|7z\xbc\xaf|Rar!|BZh[1-9]1AY|\xfd7zXZ|\x28\xb5\x2f\xfd", "a compressed file", "Unpack it first."),
    (rb"(?s).{257}ustar", "an archive (.tar)", "Unpack it first."),
    (rb"SQLite format 3|PAR1[\x0e-\x1f]", "a database", SAVE_AS_CSV),
    (rb"(?s)MZ.{0,200}\0|\x7fELF", "a program", "Give the table itself."),
    (rb"\{\\rtf", "a word processor's document", SAVE_AS_CSV),
    (rb"(?s)\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp", "a picture or a film", "Give the table that it shows."),
    (rb"(?s)<\?xml.{0,400}urn:schemas-microsoft-com:office", "an old XML workbook", SAVE_AS_WORKBOOK),
    (rb"(?s)<\?xml.{0,400}urn:oasis:names:tc:opendocument", "a flat OpenDocument file", SAVE_AS_WORKBOOK),
    (
        rb"(?is)(?:<!--.{0,400}?-->|<\?xml[^>]*>|\s)*<(?:!doctype\s+html|html|head|meta|body|table|style)\b",
        "a web page (HTML)",
        SAVE_AS_WORKBOOK,
    ),
    (rb"<\?xml", "an XML file", SAVE_AS_CSV),
    (rb"\[\s*[{\[]|\{\s*(?:\"|\})", "JSON", "Write it as CSV, one person a row, or use riskcheck assess."),
)  # fmt: skip


class FileKind(Enum):
    TEXT = "text"
    ZIPPED = "zipped"


def tell_kind(name: str, start: bytes) -> FileKind:
    """BadTable names what cannot be read and what to do with it."""
    if not start.strip(b"\0 \r\n\t\xef\xbb\xbf\xff\xfe"):
        raise BadTable(f"{name} is empty. Give a table with a first line of column names.")
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return FileKind.ZIPPED
    if start.startswith(OLD_WORKBOOK):
        if ENCRYPTED in start:
            raise refuse_locked(name)
        what = "an old Excel workbook (.xls), or a workbook with a password"
        raise BadTable(
            f"{name} is {what}. Open it, take any password off, and save it as .xlsx or CSV (UTF-8)."
        )
    text = _read_as_bytes(start)
    for looks_like, what, advice in _REFUSED:
        if re.match(looks_like, text):
            raise BadTable(f"{name} is {what}, whatever its name. {advice}")
    return FileKind.TEXT


def refuse_damaged(name: str) -> BadTable:
    return BadTable(
        f"{name} is cut short or damaged. Copy it again, or open it and save it as .xlsx or CSV (UTF-8)."
    )


def refuse_locked(name: str) -> BadTable:
    return BadTable(
        f"{name} is protected with a password. Open it, take the password off, save it and use that."
    )


def _read_as_bytes(start: bytes) -> bytes:
    """Without marks of encodings, blanks at the beginning, and the zeros of UTF-16."""
    text = start[:4096]
    if text.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = text[2:].replace(b"\0", b"")
    return text.removeprefix(b"\xef\xbb\xbf").lstrip()
