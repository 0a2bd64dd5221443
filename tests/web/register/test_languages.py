"""What is said of a file and its cells, in the language of the page."""

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from riskcheck.present.country_reader.reading import read_country
from tests.register.reading.made import xlsx
from tests.register.reading.test_text import POLISH
from tests.web.register.test_register_page import PAGE, arrived, downloaded, problems, rows, told

COLUMNS = "/desk/register/columns/"
BAD_CELLS = """\
Liste 2026
case,name,nationalities,destination,DOB,sex,service_status,work,other_citizenship
A-1,Ada,US+RU,RU,1990-05-12,f,served,journalist+blogger,US
A-2,Ben,US+RU,RU,soon,m,served,none,US
A-3,Cem,US+RU,NA,05/12/1990,m,often,none,US
A-4,Dan,TC,RU,05/12/1990,x9,served,none,US
A-5,Eva,US+RU+FR+DE+IT+ES,RU,,f,served,none,US
A-5,Eve,US+RU,Atlantis,,f,served,none,US
A-6,Fay,US+RU,,,f,served,none,US
A-7,Gus,US+RU
A-8,Hal,US+RU,Sudann,,m,served,none,US
A-9,Ada,US+RU,Russland!,1990-05-12,f,served,journalist,US
A-1,Ada,US+RU,RU,1990-05-12,f,served,journalist,US
B-2,Ada,US+RU,RU,1990-05-12,f,served,journalist,US
Total,,12
B-3,Ivo,"US+RU,RU,,,,,
"""
REFUSED = {
    "empty": b"",
    "damaged": b"PK\x03\x04rest",
    "a PDF": b"%PDF-1.7",
    "no text": b"a,b\0c\n1,2\n",
    "no destination": b"nationalities,age\nUS,3\n",
    "nearly a column": b"nationalities,destination,serv_status\nUS,RU,served\n",
    "twice": b"nationalities,destination,age,age\n",
    "ours": b"nationalities,destination,level\n",
    "two destinations": b"nationalities,Zielland,Travelling to\nUS,RU,ES\n",
    "a long line": b"x" * 900_000,
    "an open quotation mark": b'"nationalities,destination\nUS,RU\n',
    "letters of no language": POLISH.encode("cp1250"),
    "no sheet of ours": xlsx([["a", "b"], ["1", "2"]], More=[["c", "d"]]),
}
LATIN_WORDS = re.compile(r"(?:[A-Za-z’]+ ){3}[A-Za-z’]+")
"""On a page in Russian or Arabic that is an English sentence: no cell of ours holds four words."""


def posted(client: Client, address: str, register: bytes, **fields: str) -> str:
    file = SimpleUploadedFile("liste.csv", register)
    return arrived(client.post(address, {"register": file, **fields}))


def read_aloud(html: str) -> str:
    """All words of the page itself, without those that the site has around each."""
    main = html.partition("<main")[2].partition("</main>")[0]
    return unescape(re.sub(r"<[^>]*>", " | ", main))


@pytest.mark.parametrize("language", ["ru", "ar"])
@pytest.mark.parametrize("page", [PAGE, COLUMNS])
def test_what_is_wrong_with_cells_is_said_in_the_language(
    client: Client, language: str, page: str
) -> None:
    html = posted(client, f"/{language}{page}", BAD_CELLS.encode())
    assert "Atlantis" in html
    assert LATIN_WORDS.findall(read_aloud(html)) == []


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_wrong_with_a_file_is_said_in_the_language(client: Client, name: str) -> None:
    english, arabic = (
        told(posted(client, f"{prefix}{PAGE}", REFUSED[name])) for prefix in ("", "/ar")
    )
    assert LATIN_WORDS.search(english)
    assert re.search("[\u0621-\u064a]{3}", arabic)
    assert LATIN_WORDS.findall(arabic) == []


def test_the_same_is_said_in_english_as_triage_says_it(client: Client) -> None:
    html = posted(client, PAGE, BAD_CELLS.encode())
    said = {reason for _line, _column, reason in problems(html) + problems(html, "flags")}
    assert said >= {
        "“Atlantis” is no country code of ours. Use two letters, like US.",
        "“US+RU+FR+DE+IT+ES” cannot be used. Choose up to 5 countries.",
        "“NA” is read as Namibia. If it means nothing, leave the cell empty.",
        "Choose the country you are going to.",
        "The row has 3 cells, the first line 9. Check the separators.",
        "A quotation mark is opened here and not closed. Close it, or remove it.",
        "“A-1” stands on line 3 too.",
        "“soon” is no date of birth of a traveller. Write the year, the month and the day, like 1996-03-14.",
    }
    named = "line 8, column destination: “Atlantis” is no country code of ours."
    assert named in unescape("".join(rows(html)))


def test_a_country_that_is_nearly_named_is_asked_for_in_the_language(client: Client) -> None:
    register = b"nationalities,destination\nUS+RU,Russland!\n"
    assert "Россия (RU)" in posted(client, f"/ru{PAGE}", register)
    assert "Did you mean Russia (RU)?" in posted(client, PAGE, register)


def test_the_result_says_in_every_language_what_the_command_says(client: Client) -> None:
    russian, english = (posted(client, f"{at}{PAGE}", BAD_CELLS.encode()) for at in ("/ru", ""))
    assert downloaded(client, russian) == downloaded(client, english)


@pytest.mark.parametrize(
    ("language", "word"),
    [("ru", "Намибия"), ("uk", "Намібія"), ("ar", "ناميبيا"), ("fa", "نامیبیا"),
     ("tr", "Namibya"), ("fr", "Namibie"), ("es", "Namibia"), ("zh-hans", "纳米比亚")],
)  # fmt: skip
def test_what_a_message_says_to_write_is_read(language: str, word: str) -> None:
    for page in (language, "en"):
        assert read_country(word, page).codes == ("NA",)


def test_a_line_stands_for_a_case_number_in_the_language(client: Client) -> None:
    register = b"nationalities,destination\nUS+RU,RU\n"
    assert ">строка 2<" in posted(client, f"/ru{PAGE}", register)
    assert ">line 2<" in posted(client, PAGE, register)
