"""The bytes that a program writes of a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import NamedTuple

from tests.register.reading.made import DAY_ONE, ods, xlsx
from tests.register.real_files.languages import COUNTRIES, Language

PLAIN_DIGITS = "0123456789"

Cell = str | int | date | None


class Person(NamedTuple):
    """What a row says, whatever the language."""

    case: str
    nationalities: tuple[str, ...]
    destination: str
    sex: str
    born: date | None


PEOPLE = (
    Person("2026/007", ("US", "RU"), "RU", "m", date(1996, 3, 14)),
    Person("2026/008", ("DE", "IR"), "IR", "f", date(1982, 12, 5)),
    Person("2026/009", ("UA",), "US", "f", None),
)


def fill_cells(language: Language, person: Person) -> tuple[Sequence[str], str, str, date | None]:
    """Its countries, destination, sex and birth, all but the last in words."""
    named = dict(zip(COUNTRIES, language.countries, strict=True))
    sex = language.sexes["mf".index(person.sex)]
    return (
        [named[code] for code in person.nationalities],
        named[person.destination],
        sex,
        person.born,
    )


def write_date(language: Language, day: date | None) -> str:
    written = day.strftime(language.date) if day else ""
    return written.translate(str.maketrans("0123456789", language.digits))


def fill_table(language: Language, born: Callable[[date | None], Cell]) -> list[list[Cell]]:
    """Two columns of nationalities."""
    rows: list[list[Cell]] = [list(language.headings)]
    for person in PEOPLE:
        held, destination, sex, day = fill_cells(language, person)
        rows.append([person.case, held[0], "".join(held[1:]), destination, sex, born(day)])
    return rows


def in_words(language: Language) -> list[list[Cell]]:
    return fill_table(language, partial(write_date, language))


def write_text(
    rows: Sequence[Sequence[Cell]], separator: str, end: str = "\r\n", quoting: int = csv.QUOTE_MINIMAL
) -> str:  # fmt: skip
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator, lineterminator=end, quoting=quoting).writerows(rows)  # type: ignore[arg-type]
    return file.getvalue()


def excel_csv(language: Language) -> bytes:
    """“CSV”, in the code page of its Windows."""
    plain = language._replace(digits=PLAIN_DIGITS)  # no code page has others
    return write_text(in_words(plain), language.separator).encode(language.page or "utf-8-sig")


def excel_csv_utf8(language: Language) -> bytes:
    return write_text(in_words(language), language.separator).encode("utf-8-sig")


def excel_unicode_text(language: Language) -> bytes:
    return write_text(in_words(language), "\t").encode("utf-16")


def excel_serials(language: Language) -> bytes:
    """Dates in a column whose format is General."""
    rows = fill_table(language, lambda day: str((day - DAY_ONE).days) if day else "")
    return write_text(rows, language.separator).encode("utf-8-sig")


def excel_workbook(language: Language) -> bytes:
    """With a title above and a total below."""
    rows = fill_table(language, lambda day: day)
    return xlsx([["2026"], [], *rows])


def libreoffice_csv(language: Language) -> bytes:
    """All texts in quotation marks, as its dialog offers."""
    return write_text(in_words(language), ",", "\n", csv.QUOTE_ALL).encode()


def libreoffice_ods(language: Language) -> bytes:
    return ods(fill_table(language, lambda day: day))


def google_sheets(language: Language) -> bytes:
    return write_text(
        fill_table(language, lambda day: day.isoformat() if day else ""), ","
    ).encode()


def google_forms(language: Language) -> bytes:
    """One question for all nationalities, answered by ticking several, and the moment of the answer first."""
    rows: list[list[Cell]] = [list(language.questions)]
    for number, person in enumerate(PEOPLE):
        held, destination, sex, day = fill_cells(language, person)
        moment = datetime(2026, 11, 3, 9 + number, 12, 44, tzinfo=UTC)
        rows.append(
            [
                f"{moment:%Y/%m/%d %I:%M:%S %p} GMT+1",
                ", ".join(held),
                destination,
                sex,
                write_date(language, day),
            ]
        )
    return write_text(rows, ",").encode()  # fmt: skip


def pandas_csv(language: Language) -> bytes:
    """With its index, times of day and nothing for NaN."""
    head, *rows = fill_table(language, lambda day: f"{day} 00:00:00" if day else "")
    indexed = [["", *head], *([str(number), *row] for number, row in enumerate(rows))]
    return write_text(indexed, ",", "\n").encode()


def pandas_excel(language: Language) -> bytes:
    head, *rows = fill_table(language, lambda day: f"{day} 00:00:00" if day else None)
    return xlsx([[None, *head], *([number, *row] for number, row in enumerate(rows))])


def r_csv2(language: Language) -> bytes:
    """write.csv2(register): names of rows, all texts quoted, NA bare."""
    head, *rows = fill_table(language, lambda day: day.isoformat() if day else None)
    written = [["", *head], *([str(number), *row] for number, row in enumerate(rows, 1))]
    lines = (";".join("NA" if cell is None else f'"{cell}"' for cell in row) for row in written)
    return ("\n".join(lines) + "\n").encode()


TOOLS: tuple[Callable[[Language], bytes], ...] = (
    excel_csv,
    excel_csv_utf8,
    excel_unicode_text,
    excel_serials,
    excel_workbook,
    libreoffice_csv,
    libreoffice_ods,
    google_sheets,
    google_forms,
    pandas_csv,
    pandas_excel,
    r_csv2,
)
