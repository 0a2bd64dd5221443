"""Languages to test with, as compiled catalogues: English in Greek and in Hebrew letters, and English with accents, two
fifths longer and in brackets, as no language of ours is."""

import ast
import re
import struct
from pathlib import Path

ROOT = Path(__file__).parent.parent
LANGUAGES = [("en", "English"), ("el", "Greek"), ("he", "Hebrew"), ("eo", "Esperanto")]
LETTERS = {"el": "αβχδεφγηιξκλμνοπθρστυωψζςφ", "he": "אבגדהוזחטיכלמנסעפצקרשתםןךף"}
LONG = "eo"
LONGER = {"a": "áä", "e": "éê", "i": "ïî", "o": "öô", "u": "üû", "n": "ñ", "c": "ç", "s": "š"}
"""With every vowel twice a text is two fifths longer."""
LATIN = "abcdefghijklmnopqrstuvwxyz"
NOT_WORDS = re.compile(r"(%\(\w+\)\w|<[^>]+>|\{\})")
TEXT = re.compile(r'^msgid ((?:"(?:[^"\\]|\\.)*"\n)+)', re.MULTILINE)
MARKED = re.compile(r'(?:\{% translate |_\()"([^"]+)"')
NUMBER_OF_A_CATALOGUE = 0x950412DE


def in_letters_of(language: str, text: str) -> str:
    if language == LONG:
        letters = str.maketrans(LONGER)
    else:
        letters = str.maketrans(LATIN + LATIN.upper(), LETTERS[language] * 2)
    parts = NOT_WORDS.split(text)
    said = "".join(
        part if place % 2 else part.translate(letters) for place, part in enumerate(parts)
    )
    return f"[{said}]" if language == LONG and " " in text.strip() else said


def write_catalogues(folder: Path) -> Path:
    """What LOCALE_PATHS asks for."""
    for language in (*LETTERS, LONG):
        place = folder / language / "LC_MESSAGES"
        place.mkdir(parents=True)
        texts = {text: in_letters_of(language, text) for text in _texts()}
        (place / "django.mo").write_bytes(_compiled(texts))
    return folder


def _texts() -> set[str]:
    """All that the English catalogue has, and what templates have said since it was written."""
    catalogue = (ROOT / "locale/en/LC_MESSAGES/django.po").read_text()
    texts = {
        "".join(map(ast.literal_eval, found.splitlines())) for found in TEXT.findall(catalogue)
    }
    for template in (ROOT / "templates").rglob("*.html"):
        texts.update(MARKED.findall(template.read_text()))
    return texts - {""}


def _compiled(texts: dict[str, str]) -> bytes:
    """As gettext's manual describes a .mo file."""
    said = {"": "Content-Type: text/plain; charset=UTF-8\n"} | texts
    pairs = sorted((text.encode(), said[text].encode()) for text in said)
    tables, strings = [], b""
    start = 28 + 16 * len(pairs)
    for side in zip(*pairs, strict=True):
        for text in side:
            tables += [len(text), start + len(strings)]
            strings += text + b"\0"
    head = (NUMBER_OF_A_CATALOGUE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return struct.pack(f"<{7 + len(tables)}I", *head, *tables) + strings
