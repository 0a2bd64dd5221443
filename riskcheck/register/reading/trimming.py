"""Cells without what nobody sees: blanks that do not break, marks of no width, curly quotes around the whole."""

from __future__ import annotations

UNSEEN = dict.fromkeys([0x200B, 0x2060, 0xFEFF])
"""Nowhere part of a word."""
AROUND = "\u00a0\u2007\u202f\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Part of words in some alphabets, and never of their ends."""
_QUOTES = {"“": "”", "„": "“”", "”": "”", "«": "»", "»": "«", "＂": "＂"}

_TOTALS = frozenset({
    "total", "totals", "grand total", "sub total", "subtotal", "sum", "count", "number of people",
    "gesamt", "gesamtsumme", "summe", "insgesamt", "anzahl", "somme", "total général", "ensemble", "nombre", "suma", "total general", "totale",
    "somma", "totaal", "totalt", "yhteensä", "razem", "łącznie", "celkem", "spolu", "ukupno", "összesen", "toplam", "genel toplam",
    "итого", "всего", "разом", "усього", "σύνολο", "المجموع", "الإجمالي", "مجموع", "جمع", "סך הכל", "סהכ", "合计", "总计", "總計", "合計", "計", "합계", "총계", "कुल", "tổng cộng", "รวม", "jumlah",
})  # fmt: skip


def trim_cell(cell: str) -> str:
    """Ordinary blanks at the ends stay: they are the register's own."""
    if cell.isascii():
        return cell
    bare = cell.translate(UNSEEN)
    bare = bare.strip(AROUND) if bare[:1] in AROUND or bare[-1:] in AROUND else bare
    inside = bare.strip()
    if len(inside) > 1 and inside[-1] in _QUOTES.get(inside[0], ""):
        return inside[1:-1].strip(AROUND + " ")
    return bare


def is_totals_row(cells: list[str]) -> bool:
    """Whether it counts people and is none: the first cell says so, and no other holds a word."""
    first = next((place for place, cell in enumerate(cells) if cell and not cell.isspace()), -1)
    if first < 0 or cells[first][:40].strip(" \t:=.").casefold() not in _TOTALS:
        return False
    return not any(letter.isalpha() for cell in cells[first + 1 :] for letter in cell)
