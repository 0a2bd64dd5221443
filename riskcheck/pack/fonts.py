"""The fonts a pack is set in, and which characters they have.

A PDF for everyone may hold no character without a glyph. What no font here has is shown by its number.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

import fontpkg_heebo
import fontpkg_noto_sans
import fontpkg_noto_sans_arabic
import fontpkg_noto_sans_devanagari
import noto_cjk_sans_jp_regular

from riskcheck.present.plain_text import JOINERS, make_visible, show_codes

FONTS = {
    fontpkg_noto_sans.FAMILY: fontpkg_noto_sans.ROOT / "files",
    fontpkg_noto_sans_arabic.FAMILY: fontpkg_noto_sans_arabic.ROOT / "files",
    fontpkg_heebo.FAMILY: fontpkg_heebo.ROOT / "files",
    fontpkg_noto_sans_devanagari.FAMILY: fontpkg_noto_sans_devanagari.ROOT / "files",
    "Noto Sans CJK JP": Path(str(noto_cjk_sans_jp_regular.FONT_PATH)).parent,
}
"""Families, the first that has a letter draws it, with their folders: Latin, Cyrillic and Greek; Arabic; Hebrew;
Devanagari; Chinese, Japanese and Korean. A language in another script adds its package here."""

FAMILIES = tuple(FONTS)
FOLDERS = tuple(FONTS.values())
NEVER_DRAWN = frozenset(JOINERS + "\n")


@cache
def find_unprintable() -> re.Pattern[str]:
    """A run of characters that no font has."""
    drawn = {
        code
        for folder in FOLDERS
        for font in folder.glob("*.[ot]tf")
        for code in read_font_codes(font)
    }
    has = "".join(re.escape(chr(code)) for code in sorted(drawn))
    return re.compile(f"[^{has}{''.join(sorted(NEVER_DRAWN))}]+")


def has_unprintable(case_number: str) -> bool:
    """Whether it has a letter or sign, not one that hides or turns others, that no font here has."""
    return find_unprintable().search(make_visible(case_number)) is not None


@lru_cache(maxsize=16384)
def make_printable(text: str) -> str:
    return find_unprintable().sub(lambda run: show_codes(run.group()), text)


def read_font_codes(font: Path) -> Iterator[int]:
    """The characters of a font, from the segments of its character maps (formats 4 and 12)."""
    data = font.read_bytes()
    cmap = _read_tables(data)[b"cmap"]
    for record in range(struct.unpack_from(">H", data, cmap + 2)[0]):
        start = cmap + struct.unpack_from(">4xI", data, cmap + 4 + 8 * record)[0]
        written = struct.unpack_from(">H", data, start)[0]
        if written == 4:
            yield from _read_segments(data, start)
        elif written == 12:
            for group in range(struct.unpack_from(">I", data, start + 12)[0]):
                first, last = struct.unpack_from(">II", data, start + 16 + 12 * group)
                yield from range(first, last + 1)


def _read_tables(data: bytes) -> dict[bytes, int]:
    number = struct.unpack_from(">H", data, 4)[0]
    rows = (struct.unpack_from(">4s4xI", data, 12 + 16 * row) for row in range(number))
    return dict(rows)


def _read_segments(data: bytes, start: int) -> Iterator[int]:
    twice = struct.unpack_from(">H", data, start + 6)[0]
    form = f">{twice // 2}H"
    ends, firsts, deltas, offsets = (
        struct.unpack_from(form, data, start + 14 + part * twice + (2 if part else 0))
        for part in range(4)
    )
    for segment, (end, first) in enumerate(zip(ends, firsts, strict=True)):
        here = start + 16 + 3 * twice + 2 * segment + offsets[segment]
        for code in range(first, end + 1):
            if offsets[segment]:
                glyph = struct.unpack_from(">H", data, here + 2 * (code - first))[0]
            else:
                glyph = (code + deltas[segment]) & 0xFFFF
            if glyph:
                yield code
