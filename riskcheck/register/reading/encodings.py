"""The encoding of a text: named by its mark, by somebody, or found in its bytes."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from riskcheck.engine.model.text import Listed, Sentence, _
from riskcheck.register.lines import Raw, detect_encoding
from riskcheck.register.reading.codepages import (
    CODE_PAGES,
    find_words,
    guess_code_page,
    is_utf8,
)
from riskcheck.register.reading.options import FileOptions
from riskcheck.register.reading.rows import SAVE_AS_CSV, BadTable

NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f]")
"""Signs that no text has in any of the ways of writing it."""

OLDEST_PAGES = Listed(("cp437", "cp850"))
NO_TABLE = _("%(file)s is not text, and no table that we know. %(advice)s")
LETTERS_LOST = Sentence(_("encoding: UTF-8 but for some letters, which show as �"))
GUESSED = _(
    "encoding: %(page)s (%(what)s), told by its letters; if names look wrong, name another %(how)s"
)
UNKNOWN = _("“%(encoding)s” is no encoding that we know. Use one of: %(encodings)s.")
WHICH = _(
    "%(file)s is not UTF-8, and its letters do not say what it is. Save it as CSV (UTF-8), or name its encoding "
    "%(how)s. Try one of: %(encodings)s."
)


class FoundEncoding(NamedTuple):
    """`note` says what was assumed."""

    name: str
    note: Sentence | None = None


def find_encoding(name: str, raw: Raw, options: FileOptions) -> FoundEncoding:
    detected = detect_encoding(raw.start)
    wanted = _find_named(options) if options.encoding else ""
    if detected != "utf-8":
        return FoundEncoding(detected)
    if wanted:
        return FoundEncoding(wanted)
    if _is_all_utf8(raw):
        return FoundEncoding("utf-8")
    if NOT_TEXT.search(raw.start):
        raise BadTable(Sentence(NO_TABLE, {"file": name, "advice": SAVE_AS_CSV}))
    words = find_words(raw.look_through())
    broken = [word for word in words if not is_utf8(word)]
    if len(broken) < len(words) - len(broken):
        return FoundEncoding("utf-8", LETTERS_LOST)
    page = guess_code_page(broken)
    if page is None:
        raise BadTable(_ask_which(name, broken, options))
    gaps = {
        "page": page,
        "what": Sentence(CODE_PAGES[page]),
        "how": Sentence(options.name_encoding),
    }
    return FoundEncoding(page, Sentence(GUESSED, gaps))


def _find_named(options: FileOptions) -> str:
    asked = options.encoding.strip()
    try:
        return _look_up(f"cp{asked}" if asked.isdecimal() else asked)
    except LookupError:
        gaps = {"encoding": asked, "encodings": Listed(CODE_PAGES)}
        raise BadTable(Sentence(UNKNOWN, gaps)) from None


def _look_up(asked: str) -> str:
    found = codecs.lookup(asked)
    if not getattr(found, "_is_text_encoding", True):
        raise LookupError
    return found.name


def _is_all_utf8(raw: Raw) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for piece in raw.look_through():
            decoder.decode(piece)
        if raw.can_go_back:  # else the end of the start may cut a letter
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _ask_which(name: str, words: list[bytes], options: FileOptions) -> Sentence:
    listed = Listed(
        Sentence("%(name)s (%(what)s)", {"name": page, "what": Sentence(what)})
        for page, what in CODE_PAGES.items()
        if _can_be(words, page)
    )
    how = Sentence(options.name_encoding)
    return Sentence(WHICH, {"file": name, "how": how, "encodings": listed or OLDEST_PAGES})


def _can_be(words: list[bytes], page: str) -> bool:
    try:
        for word in words:
            word.decode(page)
    except UnicodeDecodeError:
        return False
    return True
