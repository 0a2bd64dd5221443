"""The PDF pack: everyone can read it, each has a side of paper, and it says no more than it should."""

import io
import re
from collections.abc import Iterator

import pikepdf
import pytest
from django.test import override_settings
from django.utils.translation import override
from pdfua import Severity, validate
from pypdf import PdfReader, PdfWriter

from riskcheck.pack import pdf as packing
from riskcheck.pack.pdf import TooManySheets
from riskcheck.pack.words import translate_words
from riskcheck.present.open_questions import write_possible_level
from riskcheck.present.translator import get_translator
from riskcheck.present.withheld import remove_withheld
from tests.pack.packing import (
    A_RESERVIST,
    A_SYRIANS_CHILD,
    A_TOURIST,
    SAID_TOO_MUCH,
    find_letters_outside,
    pages_of,
    pdf_of,
    person,
    varied_people,
)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def pack() -> bytes:
    """Set in three parts and joined, as packs of more than a few people are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packing, "SHEETS_A_PART", 11)
        return pdf_of(varied_people())


def findings(pdf: bytes) -> list[str]:
    report = validate(io.BytesIO(pdf))
    return [f"{f.rule_id} {f.message}" for f in report.findings if f.severity is not Severity.INFO]


def structure(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every element of the structure tree, in reading order."""
    return parts_of(pdf.Root.StructTreeRoot)


def parts_of(whole: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    waiting = [whole.K]
    while waiting:
        element = waiting.pop()
        if isinstance(element, pikepdf.Array):
            waiting += reversed(list(element))
        elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
            yield element
            waiting += [element.K] if "/K" in element else []


def test_a_checker_finds_no_barrier(pack: bytes) -> None:
    assert findings(pack) == []


def test_the_checker_can_find_one() -> None:
    untagged = PdfWriter()
    untagged.add_blank_page(200, 200)
    written = io.BytesIO()
    untagged.write(written)
    assert findings(written.getvalue())


def test_it_says_what_it_is_in_which_language_and_by_which_standard(pack: bytes) -> None:
    with pikepdf.open(io.BytesIO(pack)) as pdf:
        assert pdf.Root.Lang == "en"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.docinfo["/Title"] == "Travel check · Pack of sheets"
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"


def test_every_font_is_inside_and_none_is_the_systems(pack: bytes) -> None:
    names = set()
    with pikepdf.open(io.BytesIO(pack)) as pdf:
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                (drawn,) = font.DescendantFonts
                assert "/FontFile2" in drawn.FontDescriptor
                names.add(str(font.BaseFont).partition("+")[2])
    assert {name.partition("-")[0] for name in names} == {"NotoSans"}


def test_headings_tables_and_the_chart_are_told_to_those_who_cannot_see_them(pack: bytes) -> None:
    with pikepdf.open(io.BytesIO(pack)) as pdf:
        elements = [(str(e.S), str(e.get("/Alt", ""))) for e in structure(pdf)]
    kinds = [kind for kind, _alt in elements]
    assert kinds.count("/H1") == 1 + len(varied_people())
    assert "/H3" not in kinds
    assert kinds.count("/Table") == kinds.count("/THead") > 1
    (chart,) = [alt for kind, alt in elements if kind == "/Figure"]
    assert chart.startswith("Bar chart of people by level. Level 4 of 4: Do not travel: ")


def test_in_parts_or_at_once_it_says_the_same(pack: bytes) -> None:
    whole = pdf_of(varied_people())
    assert pages_of(pack) == pages_of(whole)
    told = []
    for made in (pack, whole):
        with pikepdf.open(io.BytesIO(made)) as pdf:
            places = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
            told.append(
                [
                    (str(e.S), str(e.get("/Alt", "")), places[e.Pg.objgen] if "/Pg" in e else None)
                    for e in structure(pdf)
                ]
            )
    assert told[0] == told[1]


def test_each_mark_on_a_page_leads_to_its_place_in_the_structure(pack: bytes) -> None:
    with pikepdf.open(io.BytesIO(pack)) as pdf:
        flat = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        by_page = {int(key): marks for key, marks in zip(flat[::2], flat[1::2], strict=True)}
        assert [page.obj.StructParents for page in pdf.pages] == sorted(by_page)
        for page in pdf.pages:
            for element in by_page[page.obj.StructParents]:
                assert element.get("/Pg", page.obj).objgen == page.obj.objgen
        document = pdf.Root.StructTreeRoot.K[0]
        assert {element.P.objgen for element in document.K} == {document.objgen}
        with pdf.open_metadata() as metadata:
            assert metadata["{http://ns.adobe.com/xap/1.0/t/pg/}NPages"] == str(len(pdf.pages))


def test_cells_of_each_table_call_headings_of_that_table(pack: bytes) -> None:
    with pikepdf.open(io.BytesIO(pack)) as pdf:
        names = list(pdf.Root.StructTreeRoot.IDTree.Names)
        found = {str(name): element for name, element in zip(names[::2], names[1::2], strict=True)}
        assert list(found) == sorted(found)
        assert [str(element.ID) for element in found.values()] == list(found)
        assert {e.objgen for e in found.values()} == {
            e.objgen for e in structure(pdf) if "/ID" in e
        }
        called = set()
        for table in (e for e in structure(pdf) if e.S == "/Table"):
            cells = list(parts_of(table))
            own = {str(cell.ID) for cell in cells if "/ID" in cell}
            attributes = [one for cell in cells for one in cell.get("/A", ())]
            names = {str(name) for one in attributes for name in one.get("/Headers", ())}
            assert names <= own
            called |= names
        assert len(called) > len(varied_people())


def test_each_case_has_a_bookmark_in_the_order_given(pack: bytes) -> None:
    titles = [entry["/Title"] for entry in PdfReader(io.BytesIO(pack)).outline]
    assert titles == ["Pack of sheets", *(f"Case {one.case_number}" for one in varied_people())]


def test_each_person_has_one_side_with_the_level_of_the_printed_sheet(pack: bytes) -> None:
    _cover, *sheets = pages_of(pack)
    for one, text in zip(varied_people(), sheets, strict=True):
        public = remove_withheld(one.assessment)
        assert f"Case {one.case_number} " in text
        could_be = write_possible_level(public, get_translator())
        assert (could_be or f"Level {public.level:d} of 4: ") in text
        assert "DO NOT CARRY THIS SHEET OR A PHOTO OF IT ON YOUR TRIP." in text
        assert "Judged on 22 November 2026 · rules" in text


def test_the_cover_has_the_totals() -> None:
    cover, *_sheets = pages_of(pdf_of(varied_people(), "level 3 and above"))
    people = len(varied_people())
    assert f"Level 3 and above {people} people judged " in cover
    assert "3 rows could not be judged" in cover
    assert "Print on one side of the paper only." in cover


def test_the_sheet_says_what_an_officer_needs() -> None:
    _cover, text = pages_of(pdf_of([person("7", A_RESERVIST)]))
    for words in (
        "Level 4 of 4: Do not travel Russia · ",
        "Age 30–34",
        "Risks, highest first",
        "You could be sent to the armed forces",
        "reservist-wartime-recall",
        "Ask this next",
        "+1 202 501 4444",
        "Not checked",
        "Sources",
        "initials",
        "follow-up",
    ):
        assert words in text, words


def test_withheld_answers_and_what_follows_from_them_are_not_in_it() -> None:
    _cover, text = pages_of(pdf_of([person("7", SAID_TOO_MUCH)]))
    for words in ("donat", "opposition", "gave money", "same-sex", "lgbt+ travellers", "child"):
        assert words not in text.lower(), words
    assert text.count(" withheld") == 4
    assert "Risks that follow from withheld answers are not on this sheet." in text


def test_whose_citizen_somebody_is_taken_for_stands_above_the_level() -> None:
    _cover, text = pages_of(pdf_of([person("7", A_SYRIANS_CHILD)]))
    said = "The law of Syria makes you its citizen through your father."
    assert text.index(said) < text.index("Level 4 of 4:")


def test_a_tourist_is_told_what_was_not_looked_at() -> None:
    _cover, text = pages_of(pdf_of([person("7", A_TOURIST)]))
    assert re.search(r"At least level 0\. Could be [1-4]\.", text)
    assert "We found no risk linked to your nationalities." in text
    assert "We did not check other dangers." in text


@pytest.mark.parametrize(
    ("case_number", "shown"),
    [
        ("#let x = 1", None),
        ("$a^2$ *b* _c_ @d `e` // f", None),
        ("= h", None),
        ("<script>alert(1)</script>", None),
        ('"quoted" \\ {x}', None),
        ("Дело № 7-Щ", None),
        ("Υπόθεση 4", None),
        ("قضية ١٢٣", None),
        ("🙂 7", "[U+1F642] 7"),
        ("王小明-中文-9", None),
        ("山田 カナ 𠮷", None),
        ("김철수 7", None),
        ("अमित 3", None),
        ("שָׁלוֹם 5", None),
        ("สม 1", "[U+0E2A U+0E21] 1"),
        ("\u202e12", "[U+202E]12"),
        ("a\nb", "a[U+000A]b"),
        ("\x00", "[U+0000]"),
        ("\ud800", "[U+D800]"),
    ],
)
def test_a_case_number_in_any_script_is_text(case_number: str, shown: str | None) -> None:
    pdf = pdf_of([person(case_number, A_TOURIST)])
    _cover, sheet = PdfReader(io.BytesIO(pdf)).outline
    assert sheet["/Title"] == f"Case {shown or case_number}"
    assert findings(pdf) == []


def test_names_in_other_scripts_are_drawn_and_what_no_font_has_is_told_on_the_cover() -> None:
    names = ("王小明", "カナ", "김철수", "अ", "א", "สม", "🙂-4")
    cover, *sheets = pages_of(pdf_of([person(name, A_TOURIST) for name in names]))
    for name, sheet in zip(names[:5], sheets, strict=False):
        assert f"Case {name} " in sheet
    assert "They stand as their numbers: “[U+0E2A U+0E21]”, “[U+1F642]-4”. An HTML" in cover
    assert "They stand as" not in pages_of(pdf_of([person("王\u202e", A_TOURIST)]))[0]


def test_a_very_long_case_number_breaks_and_needs_no_more_than_two_sides() -> None:
    _cover, *sides = pages_of(pdf_of([person("A" * 300, A_RESERVIST), person("7", A_TOURIST)]))
    assert len(sides) == 3
    assert "side 2" in sides[1]
    assert "Case 7 " in sides[2]


@pytest.mark.parametrize(("language", "tag"), [("ar", "ar"), ("zh-hans", "zh-CN"), ("ru", "ru")])
def test_it_is_set_in_the_language_of_the_page(language: str, tag: str) -> None:
    with override(language):
        pdf = pdf_of([person("C-1", A_SYRIANS_CHILD), person("C-2", A_TOURIST)])
        words = translate_words(get_translator())
    pages = pages_of(pdf)
    assert PdfReader(io.BytesIO(pdf)).root_object["/Lang"] == tag
    assert len(pages) == 3
    assert findings(pdf) == []
    assert find_letters_outside(pdf) == []
    assert [page for page in pages if "[U+" in page] == []
    if language != "ar":  # of whose letters a PDF holds the shapes they take inside words
        assert words["contacts"] in pages[1]


@pytest.mark.parametrize(
    ("edge", "by"), [("left", 40), ("right", -40), ("top", -40), ("bottom", 60)]
)
def test_letters_in_the_margin_are_found(edge: str, by: int) -> None:
    pdf = pdf_of([person("7", A_TOURIST)])
    assert find_letters_outside(pdf) == []
    reader, narrower = PdfReader(io.BytesIO(pdf)), PdfWriter()
    for page in reader.pages:
        setattr(page.mediabox, edge, getattr(page.mediabox, edge) + by)
        narrower.add_page(page)
    written = io.BytesIO()
    narrower.write(written)
    assert {number for number, _letter in find_letters_outside(written.getvalue())} == {0, 1}


@override_settings(PAPER="Letter")
def test_it_fits_letter_paper_too() -> None:
    reader = PdfReader(io.BytesIO(pdf_of(varied_people())))
    assert len(reader.pages) == 1 + len(varied_people())
    assert (reader.pages[1].mediabox.width, reader.pages[1].mediabox.height) == (612, 792)


def test_nobody_makes_a_cover_alone() -> None:
    (cover,) = pages_of(pdf_of([]))
    assert "0 people judged" in cover


def test_more_people_than_a_pdf_holds_are_refused_with_the_way_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(packing, "MOST_SHEETS", 2)
    one = person("7", A_TOURIST)
    assert len(pages_of(pdf_of([one, one]))) == 3
    with pytest.raises(TooManySheets, match="--only-level"):
        pdf_of([one, one, one])


@pytest.mark.parametrize("together", [1, 2])
def test_the_same_register_makes_the_same_pack(
    together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "SHEETS_A_PART", together)
    people = varied_people()[:2]
    assert pdf_of(people) == pdf_of(people)
