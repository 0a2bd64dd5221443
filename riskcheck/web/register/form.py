"""The form that takes a register: what it says, and what it makes of what was sent."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from django.conf import settings
from django.http import HttpRequest

from riskcheck.engine.model.questions import Question, Shape
from riskcheck.engine.model.text import _
from riskcheck.present.clock import read_local_day
from riskcheck.present.page import Page
from riskcheck.present.translator import Translator, get_translator
from riskcheck.register.inmemory import (
    MOST_ROWS,
    InMemory,
    TooManyRows,
    TooMuchText,
    read_in_memory,
)
from riskcheck.register.reading.codepages import CODE_PAGES
from riskcheck.register.reading.options import MEGABYTE, FileOptions
from riskcheck.register.sample import HEADER, make_sample
from riskcheck.register.table import BadTable
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import NEEDED
from riskcheck.web.register.carried import unpack_register

MADE_UP_PEOPLE = 200
SHARE_WITH_A_MISTAKE = 0.02
MOST_LETTERS_TYPED = 500

MOST_UNPACKED = 50 * MEGABYTE
MOST_CELLS = 2_000_000
"""Of a workbook: many times what 5,000 rows take, and no more than this server has to spare."""

TOO_MUCH_TEXT = _("The cells hold more than 4 MB of text, so none was judged. Leave out columns.")


class NotUsable(Exception):
    """What was sent holds no register that this page judges; the text says what to do."""

    def __init__(self, text: str, *, is_too_large: bool = False) -> None:
        super().__init__(text)
        self.is_too_large = is_too_large


@dataclass(frozen=True, repr=False)
class RegisterUpload:
    """A file, and what was said of its columns."""

    content: bytes
    case: str
    keep: str
    sheet: str = ""
    encoding: str = ""

    def read(self) -> InMemory:
        """The register, not yet judged."""
        translator = get_translator()
        try:
            return read_in_memory(
                io.BytesIO(self.content),
                read_local_day(),
                name=translator.text(_("The file")),
                file=FileOptions(
                    sheet=self.sheet.strip(),
                    encoding=self.encoding.strip(),
                    name_sheet=translator.text(_("under “Sheet” below")),
                    name_encoding=translator.text(_("under “Letters” below")),
                    most_unpacked=MOST_UNPACKED,
                    most_cells=MOST_CELLS,
                ),
                most_letters=settings.LARGEST_REGISTER,
                case_column=self.case.strip(),
                kept_as_is=[name for part in self.keep.split(",") if (name := part.strip())],
                how_to_keep=translator.text(_("name it under “Columns of your own” below")),
            )
        except BadTable as bad:
            raise NotUsable(read_register(str(bad))) from None
        except TooManyRows:
            raise NotUsable(_refuse_too_many_rows(translator), is_too_large=True) from None
        except TooMuchText:
            raise NotUsable(translator.text(TOO_MUCH_TEXT), is_too_large=True) from None


def read_sent_file(request: HttpRequest) -> RegisterUpload:
    file = request.FILES.get("register")
    if file is None:
        raise NotUsable(get_translator().text(_("Choose the file with the register.")))
    return _take_upload(file.read(), request)


def read_carried_file(request: HttpRequest) -> RegisterUpload:
    """The file again, as the page with its result carried it."""
    content = unpack_register(request.POST.get("register", ""), settings.LARGEST_REGISTER)
    return _take_upload(content, request)


def _take_upload(content: bytes, request: HttpRequest) -> RegisterUpload:
    said = {name: request.POST.get(name, "") for name in ("case", "keep", "sheet", "encoding")}
    return RegisterUpload(content, **said)


class EncodingChoice(NamedTuple):
    """A way of writing letters that may be named, and whether it was."""

    value: str
    name: str
    is_chosen: bool


class ColumnNote(NamedTuple):
    """A column that is read, and what to write in it."""

    key: str
    short: str
    needed: bool
    values: tuple[str, ...]
    says: str


@dataclass(frozen=True)
class RegisterPage(Page):
    """The form; `problem` says why nothing was judged."""

    template = "register/form.html"

    problem: str
    case: str
    keep: str
    sheet: str
    encodings: tuple[EncodingChoice, ...]
    most_rows: str
    most_bytes: int
    most_megabytes: int
    columns: tuple[ColumnNote, ...]
    people: int


def make_register_page(request: HttpRequest, problem: str = "") -> RegisterPage:
    encoding = request.POST.get("encoding", "")
    translator = get_translator()
    return RegisterPage(
        problem=problem,
        case=read_register(request.POST.get("case", ""))[:MOST_LETTERS_TYPED],
        keep=read_register(request.POST.get("keep", ""))[:MOST_LETTERS_TYPED],
        sheet=read_register(request.POST.get("sheet", ""))[:MOST_LETTERS_TYPED],
        encodings=tuple(
            EncodingChoice(page, f"{translator.text(name)} ({page})", page == encoding)
            for page, name in CODE_PAGES.items()
        ),
        most_rows=f"{MOST_ROWS:,}",
        most_bytes=settings.LARGEST_REGISTER,
        most_megabytes=settings.LARGEST_REGISTER // 1024**2,
        columns=tuple(_list_columns(translator)),
        people=MADE_UP_PEOPLE,
    )


@cache
def make_sample_register() -> bytes:
    """People who do not exist, some rows with a mistake, to try the page with."""
    rows = [HEADER, *make_sample(MADE_UP_PEOPLE, seed=2, broken=SHARE_WITH_A_MISTAKE)]
    return "".join(",".join(row) + "\r\n" for row in rows).encode()


def read_register(text: str) -> str:
    """Without what no page can hold: marks of bytes that were no text."""
    return text.encode("utf-8", "replace").decode()


def _refuse_too_many_rows(translator: Translator) -> str:
    text = translator.text(
        _(
            "The register has more than %(most)s rows, so none was judged. Split it, or judge it whole "
            "on your own machine with riskcheck triage."
        )
    )
    return text % {"most": f"{MOST_ROWS:,}"}


def _list_columns(translator: Translator) -> Iterator[ColumnNote]:
    for key, question in RULEBOOK.questions.items():
        yield ColumnNote(
            key=key,
            short=translator.text(question.short),
            needed=key in NEEDED,
            values=question.values,
            says=_say_what_to_write(question, translator),
        )


def _say_what_to_write(question: Question, translator: Translator) -> str:
    if question.shape is Shape.COUNTRY:
        return translator.text(_("a country code, such as RU"))
    if question.shape is Shape.COUNTRIES:
        return translator.text(_("country codes, such as US+RU"))
    if question.shape is Shape.SOME_COUNTRIES:
        return translator.text(_("country codes, such as AM, or none"))
    if question.shape is Shape.NUMBER:
        text = translator.text(_("a whole number from %(lowest)s to %(highest)s"))
        return text % {"lowest": question.lowest, "highest": question.highest}
    return translator.text(_("any of") if question.shape is Shape.MANY else _("one of"))
