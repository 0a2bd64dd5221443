"""In which way of writing letters a text is that is no UTF-8: told by its words, or to be asked for.

A wrong guess would put wrong letters into names and remarks, so a code page is taken only where each word with
such letters could be one of its language, and told as a note.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from riskcheck.engine.model.text import _

CODE_PAGES = {
    "cp1252": _("Western European"),
    "cp1250": _("Central European"),
    "cp1251": _("Cyrillic"),
    "cp1254": _("Turkish"),
    "cp1256": _("Arabic"),
    "cp1253": _("Greek"),
    "cp1255": _("Hebrew"),
    "cp932": _("Japanese"),
    "gb18030": _("Chinese"),
    "big5": _("Chinese, traditional"),
    "cp949": _("Korean"),
}
"""Ways that somebody may be told to try."""

_WORD = re.compile(rb"[^\s,;|\"()0-9_.:/+-]*[\x80-\xff][^\s,;|\"()0-9_.:/+-]*")
MOST_WORDS = 5_000

_TURKISH_ONLY = frozenset("ĞğİıŞş")
_NEVER_TURKISH = frozenset("áéíóúýþðæøåñãõàèìòù")
_ARABIC_WORD = re.compile("[\u0621-\u064a\u0679-\u06d2ـ\u064b-\u0652\u200c\u200d‘’“”–]+")
_HEBREW_WORD = re.compile("[אבגדהוזחטיכלמנסעפצקרשת־׳״’”]*[םןץףך]?[’”״׳]?")
_HEBREW_END = re.compile(r"[םןץףך](?!\w)")
"""Letters that end a word and stand nowhere else."""
_CYRILLIC_VOWELS = frozenset("аеиоуыэюяёіїєў")
_CYRILLIC_WORD = re.compile("[А-ЯЁЂ-ЏҐІЇЄЎ]?[а-яёђ-џґіїєў]+|[А-ЯЁЂ-ЏҐІЇЄЎ№’«»–—-]+")
_LATIN_WORD = re.compile("[A-Za-zÀ-ÖØ-öø-ÿĞğİıŞşŒœŠšŽžŸ’‘“”„–—ªº°§€«»¿¡']+")
_ODD_CAPITAL = re.compile("[a-zß-öø-ÿ][À-ÖØ-Þ]")


def find_words(pieces: Iterable[bytes]) -> list[bytes]:
    """Words with letters beyond ASCII, the first of them."""
    found: dict[bytes, None] = {}
    for piece in pieces:
        if not piece.isascii():
            found.update(dict.fromkeys(_WORD.findall(piece)))
        if len(found) > MOST_WORDS:
            break
    return list(found)


def is_utf8(word: bytes) -> bool:
    try:
        word.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def guess_code_page(words: Sequence[bytes]) -> str | None:
    """None where none fits, or where one as well as another would."""
    fitting = [page for page, fits in _FITS.items() if _all_fit(words, page, fits)]
    if "cp1255" in fitting:
        ends = _HEBREW_END.search(b" ".join(words).decode("cp1255"))
        others = [page for page in fitting if page != "cp1255"]
        fitting = others if others and not ends else ["cp1255"]
    if "cp1252" in fitting and "cp1254" in fitting:
        less_likely = _choose_western_or_turkish(words)
        fitting = [page for page in fitting if page != less_likely]
    return fitting[0] if len(fitting) == 1 else None


def _all_fit(words: Sequence[bytes], page: str, fits: Callable[[Sequence[str]], bool]) -> bool:
    try:
        return fits([word.decode(page) for word in words])
    except UnicodeDecodeError:
        return False


def _are_latin(words: Sequence[str]) -> bool:
    """Letters with marks are no more than those without; no capital with one stands after a small letter."""
    letters = [letter for word in words for letter in word if letter.isalpha()]
    plain = sum(1 for letter in letters if letter.isascii())
    return (
        2 * plain + len(words) >= len(letters)
        and all(map(_LATIN_WORD.fullmatch, words))
        and not any(map(_ODD_CAPITAL.search, words))
    )


def _are_cyrillic(words: Sequence[str]) -> bool:
    """Greek looks the same but for its vowels, which are consonants here."""
    letters = "".join(words).casefold()
    vowels = sum(1 for letter in letters if letter in _CYRILLIC_VOWELS)
    return vowels >= 0.3 * len(letters) and all(map(_CYRILLIC_WORD.fullmatch, words))


def _are_arabic(words: Sequence[str]) -> bool:
    return all(map(_ARABIC_WORD.fullmatch, words))


def _are_hebrew(words: Sequence[str]) -> bool:
    return all(map(_HEBREW_WORD.fullmatch, words))


_FITS: dict[str, Callable[[Sequence[str]], bool]] = {
    "cp1252": _are_latin,
    "cp1251": _are_cyrillic,
    "cp1254": _are_latin,
    "cp1256": _are_arabic,
    "cp1255": _are_hebrew,
}


def _choose_western_or_turkish(words: Sequence[bytes]) -> str | None:
    """The one to be left out. The two differ in six letters only."""
    turkish = {letter for word in words for letter in word.decode("cp1254")}
    if not turkish & _TURKISH_ONLY:
        return "cp1254"
    return "cp1252" if not {t.lower() for t in turkish} & _NEVER_TURKISH else None
