"""What a file is by its first bytes, whatever its name: text, a workbook, or something to be refused by name."""

from __future__ import annotations

import re
from enum import Enum

from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.reading.rows import SAVE_AS_CSV, SAVE_AS_WORKBOOK, BadTable

OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""A part of every workbook with a password, which looks like an old one from outside."""

UNPACK = Sentence(_("Unpack it first."))
GIVE_ANOTHER = _("%(file)s is %(what)s, whatever its name. %(advice)s")
EMPTY = _("%(file)s is empty. Give a table with a first line of column names.")
OLD = _(
    "%(file)s is an old Excel workbook (.xls), or a workbook with a password. Open it, take any password off, and "
    "save it as .xlsx or CSV (UTF-8)."
)
DAMAGED = _(
    "%(file)s is cut short or damaged. Copy it again, or open it and save it as .xlsx or CSV (UTF-8)."
)
LOCKED = _(
    "%(file)s is protected with a password. Open it, take the password off, save it and use that."
)
_REFUSED = (
    (rb"%PDF", _("a PDF"), SAVE_AS_CSV),
    (rb"\x1f\x8b|7z\xbc\xaf|Rar!|BZh[1-9]1AY|\xfd7zXZ|\x28\xb5\x2f\xfd", _("a compressed file"), UNPACK),
    (rb"(?s).{257}ustar", _("an archive (.tar)"), UNPACK),
    (rb"SQLite format 3|PAR1[\x0e-\x1f]", _("a database"), SAVE_AS_CSV),
    (rb"(?s)MZ.{0,200}\0|\x7fELF", _("a program"), Sentence(_("Give the table itself."))),
    (rb"\{\\rtf", _("a word processor's document"), SAVE_AS_CSV),
    (rb"(?s)\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp", _("a picture or a film"), Sentence(_("Give the table that it shows."))),
    (rb"(?s)<\?xml.{0,400}urn:schemas-microsoft-com:office", _("an old XML workbook"), SAVE_AS_WORKBOOK),
    (rb"(?s)<\?xml.{0,400}urn:oasis:names:tc:opendocument", _("a flat OpenDocument file"), SAVE_AS_WORKBOOK),
    (
        rb"(?is)(?:<!--.{0,400}?-->|<\?xml[^>]*>|\s)*<(?:!doctype\s+html|html|head|meta|body|table|style)\b",
        _("a web page (HTML)"),
        SAVE_AS_WORKBOOK,
    ),
    (rb"<\?xml", _("an XML file"), SAVE_AS_CSV),
    (rb"\[\s*[{\[]|\{\s*(?:\"|\})", _("JSON"), Sentence(_("Write it as CSV, one person a row, or use riskcheck assess."))),
)  # fmt: skip


class FileKind(Enum):
    TEXT = "text"
    ZIPPED = "zipped"


def tell_kind(name: str, start: bytes) -> FileKind:
    """BadTable names what cannot be read and what to do with it."""
    if not start.strip(b"\0 \r\n\t\xef\xbb\xbf\xff\xfe"):
        raise refuse_empty(name)
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return FileKind.ZIPPED
    if start.startswith(OLD_WORKBOOK):
        if ENCRYPTED in start:
            raise refuse_locked(name)
        raise BadTable(Sentence(OLD, {"file": name}))
    text = _read_as_bytes(start)
    for looks_like, what, advice in _REFUSED:
        if re.match(looks_like, text):
            raise refuse_other_kind(name, what, advice)
    return FileKind.TEXT


def refuse_empty(name: str) -> BadTable:
    return BadTable(Sentence(EMPTY, {"file": name}))


def refuse_other_kind(name: str, what: str, advice: Sentence) -> BadTable:
    return BadTable(
        Sentence(GIVE_ANOTHER, {"file": name, "what": Sentence(what), "advice": advice})
    )


def refuse_damaged(name: str) -> BadTable:
    return BadTable(Sentence(DAMAGED, {"file": name}))


def refuse_locked(name: str) -> BadTable:
    return BadTable(Sentence(LOCKED, {"file": name}))


def _read_as_bytes(start: bytes) -> bytes:
    """Without marks of encodings, blanks at the beginning, and the zeros of UTF-16."""
    text = start[:4096]
    if text.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = text[2:].replace(b"\0", b"")
    return text.removeprefix(b"\xef\xbb\xbf").lstrip()
