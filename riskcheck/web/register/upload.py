"""A register that was sent, with what was said of it, read but not judged."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest

from riskcheck.engine.model.text import _
from riskcheck.present.clock import read_local_day
from riskcheck.present.translator import Translator, get_translator, write_number
from riskcheck.register.dateorders import WaysToSay
from riskcheck.register.inmemory import (
    MOST_ROWS,
    HeldTable,
    InMemory,
    TooManyRows,
    TooMuchText,
    hold_table,
)
from riskcheck.register.mapping import NOTHING_MAPPED, Mapped, read_mapping
from riskcheck.register.matching import BadColumns
from riskcheck.register.reading.options import MEGABYTE, FileOptions
from riskcheck.register.table import BadTable
from riskcheck.web.register.carried import (
    read_carried_mapping,
    read_meanings,
    unpack_register,
)

MOST_UNPACKED = 50 * MEGABYTE
MOST_CELLS = 2_000_000
"""Of a workbook: many times what 5,000 rows take, and no more than this server has to spare."""

TOO_MUCH_TEXT = _("The cells hold more than 4 MB of text, so none was judged. Leave out columns.")
TOO_LARGE = _("The file is larger than 4 MB. Leave out columns, or split it.")
NO_FILE = _("Choose the file with the register.")
MAPPING_TOO_LARGE = _("The mapping file is larger than 64 KB, so it is none of ours.")


class NotUsable(Exception):
    """What was sent holds no register that this page judges; the text says what to do."""

    def __init__(self, text: str, *, is_too_large: bool = False) -> None:
        super().__init__(text)
        self.is_too_large = is_too_large


class NotMatched(NotUsable):
    """The file is read, and its columns are not told apart; `meanings` are what is understood, by place."""

    def __init__(self, text: str, table: HeldTable, meanings: Mapping[int, str]) -> None:
        super().__init__(text)
        self.table = table
        self.meanings = meanings


@dataclass(frozen=True, repr=False)
class RegisterUpload:
    """A file, and what was said of its columns."""

    content: bytes
    case: str = ""
    keep: str = ""
    sheet: str = ""
    encoding: str = ""
    mapped: Mapped = NOTHING_MAPPED

    def read(self) -> InMemory:
        """The register, not yet judged."""
        return self.match(self.hold())

    def hold(self) -> HeldTable:
        translator = get_translator()
        try:
            return hold_table(
                io.BytesIO(self.content),
                name=translator.text(_("The file")),
                file=FileOptions(
                    sheet=self.sheet.strip(),
                    encoding=self.encoding.strip(),
                    name_sheet=_("under “Sheet” below"),
                    name_encoding=_("under “Letters” below"),
                    most_unpacked=MOST_UNPACKED,
                    most_cells=MOST_CELLS,
                ),
                most_letters=settings.LARGEST_REGISTER,
                mapped=self.mapped,
            )
        except BadTable as bad:
            raise NotUsable(_say(bad, translator)) from None
        except TooManyRows:
            raise NotUsable(_refuse_too_many_rows(translator), is_too_large=True) from None
        except TooMuchText:
            raise NotUsable(translator.text(TOO_MUCH_TEXT), is_too_large=True) from None

    def match(self, table: HeldTable) -> InMemory:
        translator = get_translator()
        try:
            return table.match(
                read_local_day(),
                case_column=self.case.strip(),
                kept_as_is=[name for part in self.keep.split(",") if (name := part.strip())],
                mapped=self.mapped,
                ways=WaysToSay(
                    misspelt=_(
                        "“%(column)s” looks like “%(key)s”. Rename it, or say that it is left as it is."
                    ),
                    dates=_("where you see how the table is read"),
                ),
            )
        except BadColumns as bad:
            raise NotMatched(_say(bad, translator), table, bad.meanings) from None
        except BadTable as bad:
            raise NotUsable(_say(bad, translator)) from None


def read_sent_file(request: HttpRequest) -> RegisterUpload:
    """NotUsable where there is none, or a mapping beside it that is none."""
    file = request.FILES.get("register")
    if file is None:
        raise NotUsable(get_translator().text(NO_FILE))
    if (file.size or 0) > settings.LARGEST_REGISTER:
        raise NotUsable(get_translator().text(TOO_LARGE), is_too_large=True)
    return _take_upload(file.read(), request, _read_sent_mapping(request))


def read_carried_file(request: HttpRequest) -> RegisterUpload:
    """The file again, as a page carried it, with what that page was told of columns; NotCarried where none of ours
    did."""
    content = unpack_register(request.POST.get("register", ""), settings.LARGEST_REGISTER)
    if "headings" in request.POST:
        mapped = read_meanings(
            request.POST["headings"],
            request.POST.getlist("meaning"),
            request.POST.get("dates", ""),
        )
    else:
        mapped = read_carried_mapping(request.POST.get("columns", ""))
    return _take_upload(content, request, mapped)


def _read_sent_mapping(request: HttpRequest) -> Mapped:
    file = request.FILES.get("mapping")
    if file is None:
        return NOTHING_MAPPED
    if (file.size or 0) > settings.LARGEST_FORM:
        raise NotUsable(get_translator().text(MAPPING_TOO_LARGE))
    translator = get_translator()
    try:
        return read_mapping(translator.text(_("The mapping file")), file.read())
    except BadTable as bad:
        raise NotUsable(_say(bad, translator)) from None


def _take_upload(content: bytes, request: HttpRequest, mapped: Mapped) -> RegisterUpload:
    said = {name: request.POST.get(name, "") for name in ("case", "keep", "sheet", "encoding")}
    return RegisterUpload(content, **said, mapped=mapped)


def _say(bad: BadTable, translator: Translator) -> str:
    return make_writable(translator.sentence(bad.said))


def make_writable(text: str) -> str:
    """Without what no page can hold: marks of bytes that were no text."""
    return text.encode("utf-8", "replace").decode()


def _refuse_too_many_rows(translator: Translator) -> str:
    text = translator.text(
        _(
            "The register has more than %(most)s rows, so none was judged. Split it, or judge it whole "
            "on your own machine with riskcheck triage."
        )
    )
    return text % {"most": write_number(MOST_ROWS)}
