"""A register in the browser: what is refused and why, what comes back, and that nothing is kept."""

import csv
import io
import re
import tempfile
from contextlib import suppress
from html import unescape
from pathlib import Path

import pytest
from django.core.management import call_command
from django.http.response import HttpResponseBase
from django.test import Client
from pypdf import PdfReader

from riskcheck.register import births, cells, judging
from riskcheck.register.inmemory import MOST_ROWS
from riskcheck.register.sample import HEADER, make_sample
from riskcheck.settings import LARGEST_REGISTER
from riskcheck.web.register.carried import carry_register, unpack_register
from riskcheck.web.register.result_page import stream_judged_page
from riskcheck.web.register.upload import RegisterUpload
from tests.web.visiting import Nesting, Reader

PAGE = "/desk/register/"
DOWNLOAD = "/desk/register/download/"
START = b"case,nationalities,destination,age,note\r\n"
GOOD = b"A-1,US+RU,RU,32,called back\r\n"


def made_up(number: int, *, broken: float = 0.0) -> bytes:
    table = io.StringIO(newline="")
    csv.writer(table).writerows([HEADER, *make_sample(number, seed=5, broken=broken)])
    return table.getvalue().encode()


def sent(client: Client, register: bytes, name: str = "r.csv", **fields: str) -> HttpResponseBase:
    file = io.BytesIO(register)
    file.name = name
    return client.post(PAGE, {"register": file, **fields})


def arrived(response: HttpResponseBase) -> str:
    return response.getvalue().decode()


def judged(client: Client, register: bytes, **fields: str) -> str:
    response = sent(client, register, **fields)
    assert response.status_code == 200
    return arrived(response)


def told(html: str) -> str:
    """What the page says is wrong with the file."""
    return unescape(
        re.search(r'<li><a href="#(?:register|columns-title)">(.*?)</a>', html).group(1)
    )


def problems(html: str, listed_as: str = "wrongs") -> list[tuple[str, ...]]:
    """Line, column and reason of each row that could not be judged."""
    listed = html.partition(f'id="{listed_as}"')[2].partition("</section>")[0]
    cell = r"<t[hd][^>]*>(.*?)</t[hd]>"
    return [tuple(map(unescape, row)) for row in re.findall(rf"<tr>{cell * 3}</tr>", listed)[1:]]


def rows(html: str) -> list[str]:
    return re.findall(r"<tr[^>]* data-risks=.*?</tr>", html)


def names(html: str) -> list[str]:
    """What each person is called."""
    found = re.findall(r'<th scope="row">(?:<button[^>]*>)?(.*?)<', "".join(rows(html)))
    return [unescape(name) for name in found]


def downloaded(client: Client, html: str) -> bytes:
    [hidden] = [one for one in Reader(html).of("input") if one.get("name") == "result"]
    response = client.post(DOWNLOAD, {"result": hidden["value"]})
    assert response.status_code == 200
    assert "attachment" in response.headers["Content-Disposition"]
    return response.content


BLANK_LINE = b" " * 999 + b"\n"


def remembered() -> int:
    """How many answers the process still holds."""
    keeping = (judging.judge_row, cells.read_cell, births.read_dates)
    return sum(one.cache_info().currsize for one in keeping)


def of_the_command(register: bytes, folder: Path) -> bytes:
    (folder / "register.csv").write_bytes(register)
    out = folder / "result.csv"
    with suppress(SystemExit):  # where some rows failed
        call_command("triage", folder / "register.csv", out=out, processes=1)
    return out.read_bytes()


# What cannot be judged


@pytest.mark.parametrize(
    ("register", "says"),
    [
        (b"", "The file is empty."),
        (b"\xef\xbb\xbf\r\n\r\n", "The file is empty."),
        (b"PK\x03\x04rest", "The file is cut short or damaged. Copy it again"),
        (b"%PDF-1.7", "The file is a PDF"),
        (b"a,b\0c\n1,2\n", "The file, line 1: this is not text."),
        (b"case,destination\n1,RU\n", "line 1: there is no column “nationalities”."),
        (
            b"\n\ncase,nationalitys,destination\n",
            "line 3, column 2: “nationalitys” is no column we",
        ),
        (b"nationalities,destination,age,age\n", "line 1, column 4: “age” stands twice."),
        (b"nationalities,destination,level\n", "line 1, column 3: “level” is the name of a column"),
        (b"nationalities/destination\nUS/RU\n", "line 1: there is no column “nationalities”."),
        (
            b"nationalities,destination,serv_status\nUS,RU,served\n",
            "line 1, column 3: “serv_status” looks like",
        ),
        (b"\x89PNG\r\n\x1a\n\0", "The file is a picture or a film, whatever its name."),
        (b"PK\x05\x06" + bytes(18), "The file is a zip archive and no workbook."),
        (bytes(9000), "The file is empty."),
        (b"x" * 900_000, "The file, line 1: The line is longer than 65,536 characters."),
        (b'"nationalities,destination\nUS,RU\n', "The file, line 1: A quotation mark is opened"),
        (
            b"nationalities,destination,<b>,\xc3\xa9,age,age\n",
            "line 1, column 6: “age” stands twice.",
        ),
        (
            "nationalities,destination,stay_dayé\nUS,RU,7\n".encode(),
            "line 1, column 3: “stay_dayé” looks",
        ),
        (
            b"nationalities,destination,\xff\xc0\xfe\n",
            "The file is not UTF-8, and its letters do not",
        ),
    ],
    ids=lambda value: re.sub(r"\W", "", str(value))[:24],
)
def test_a_file_that_is_no_register_is_told_where_and_what_to_do(
    client: Client, register: bytes, says: str
) -> None:
    response = sent(client, register)
    html = arrived(response)
    assert response.status_code == 400
    assert told(html).startswith(says)
    assert "Nothing was judged" in html
    assert Nesting(html).wrong == []


def test_no_file_at_all_is_asked_for(client: Client) -> None:
    for fields in ({}, {"register": "nationalities,destination"}):
        response = client.post(PAGE, fields)
        assert response.status_code == 400
        assert told(arrived(response)) == "Choose the file with the register."


def test_what_was_typed_stays_where_the_file_is_refused(client: Client) -> None:
    html = arrived(sent(client, b"%PDF-1.7", case='no "such"', keep="<one>, other"))
    assert 'value="no &#34;such&#34;"' in html
    assert 'value="&lt;one&gt;, other"' in html
    assert "<details open>" in html


def test_a_column_of_ones_own_may_have_a_name_like_an_answer(client: Client) -> None:
    register = b"id,nationalities,destination,serv_status\n7,US+RU,RU,served\n"
    assert "or say that it is left as it is." in told(arrived(sent(client, register)))
    assert len(rows(judged(client, register, keep="other, Serv Status"))) == 1


def test_the_case_column_may_be_named(client: Client) -> None:
    register = b"office,nationalities,destination,file\nBern,US+RU,RU,77\n"
    assert names(judged(client, register)) == ["line 2"], "it may be a name"
    assert names(judged(client, register, case="FILE")) == ["77"]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (b"x,US,RUX,32,", ("3", "destination", "“RUX” is no country code of ours.")),
        (b"x,US,Korea,32,", ("3", "destination", "“Korea” could be North Korea (KP) or South")),
        (b"x,,RU,32,", ("3", "nationalities", "")),
        (b"x,US", ("3", "", "The row has 2 cells, the first line 5.")),
        (b"x,US,RU,32,a,b", ("3", "", "The row has 6 cells, the first line 5.")),
        (b'x,"US,RU,32,a', ("3", "", "A quotation mark is opened here and not closed.")),
        (b"x,US,RU,32," + b"y" * 70_000, ("3", "", "The line is longer than 65,536")),
        ("x,US,<i>é,32,".encode(), ("3", "destination", "“<i>é” is no country code of ours.")),
    ],
    ids=lambda value: re.sub(r"\W", "", str(value))[:24],
)
def test_a_row_that_cannot_be_judged_is_named_and_the_others_are_judged(
    client: Client, row: bytes, problem: tuple[str, str, str]
) -> None:
    html = judged(client, START + GOOD + row + b"\r\n" + GOOD)
    [(line, column, reason)] = problems(html)
    assert (line, column) == problem[:2]
    assert reason.startswith(problem[2])
    assert [re.search(r'data-level="(\w+)"', one).group(1) for one in rows(html)] == [
        "4",
        "4",
        "none",
    ]
    assert Nesting(html).wrong == []


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b"x,US+RU,RU,old,", "Write a whole number, like 32, instead of “old”."),
        (b"x,US+RU,RU,400,", "“400” cannot be used. Enter a whole number from 0 to 120."),
        ("x,US+RU,RU,<i>é,".encode(), "Write a whole number, like 32, instead of “<i>é”."),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_and_its_row_judged(
    client: Client, row: bytes, reason: str
) -> None:
    html = judged(client, START + GOOD + row + b"\r\n")
    assert problems(html) == []
    assert problems(html, "flags") == [("3", "age", reason)]
    assert [re.search(r'data-level="(\w+)"', one).group(1) for one in rows(html)] == ["4", "4"]
    assert Nesting(html).wrong == []


def test_who_is_stateless_by_the_column_of_nationalities_opens_at_the_counter(
    client: Client,
) -> None:
    html = judged(client, b"case,nationalities,destination\n1,Stateless,RU\n2,US,RU\n")
    assert 'value="none;RU;stateless"' in html
    assert 'value="US;RU;"' in html


def test_many_problems_are_counted_and_the_first_of_them_listed(client: Client) -> None:
    html = judged(client, START + GOOD + b"x,US,?,32,\r\n" * 60)
    assert len(problems(html)) == 50
    assert "And 10 more" in html
    assert html.count("Could not be judged</td>") == 60


# How much may be sent


@pytest.mark.slow
def test_five_thousand_rows_are_judged_and_one_more_is_too_many(client: Client) -> None:
    register = made_up(MOST_ROWS)
    html = judged(client, register)
    assert "5,000 rows read, 5,000 people judged." in html
    assert "2,500 of 5,000 judged" in html
    assert len(rows(html)) == MOST_ROWS
    response = sent(client, register + register.splitlines(keepends=True)[-1])
    assert response.status_code == 413
    assert told(arrived(response)) == (
        "The register has more than 5,000 rows, so none was judged. Split it, or judge it whole on your "
        "own machine with riskcheck triage."
    )


def test_a_file_as_large_as_allowed_is_read_in_memory(client: Client) -> None:
    register = START + GOOD * 3
    blank, rest = divmod(LARGEST_REGISTER - len(register), len(BLANK_LINE))
    register += BLANK_LINE * blank + b"\n" * rest
    assert len(register) == LARGEST_REGISTER
    assert len(rows(judged(client, register))) == 3


@pytest.mark.parametrize("size", [40_000_000, 2 * 1024**3, 10**15])
def test_a_larger_file_is_refused_by_the_length_it_states(client: Client, size: int) -> None:
    response = client.post(
        PAGE, b"--x\r\n", content_type="multipart/form-data; boundary=x", CONTENT_LENGTH=str(size)
    )
    assert response.status_code == 413
    assert b"This page takes files up to 4 MB. Nothing of yours was kept." in response.content


@pytest.mark.parametrize("size", [31_000_000, 34_000_000])
def test_what_is_a_little_too_large_is_read_away_so_that_the_answer_is_seen(
    client: Client, size: int
) -> None:
    body = io.BytesIO(b"x" * size)
    response = client.generic("POST", PAGE, **{"wsgi.input": body, "CONTENT_LENGTH": str(size)})
    assert response.status_code == 413
    assert body.tell() == (size if size == 31_000_000 else 0)


def test_every_other_address_takes_no_more_than_before(client: Client) -> None:
    for address in ("/advice/", "/", "/desk/register/sample.csv"):
        assert client.post(address, {"x": "y" * 70_000}).status_code == 400


@pytest.mark.parametrize(
    "line", ["", "x", "====", carry_register(b"x")[:-6], carry_register(b"x" * 20_000_000)]
)
def test_a_download_of_what_no_page_carried_is_refused(client: Client, line: str) -> None:
    assert client.post(DOWNLOAD, {"result": line}).status_code == 400


# What comes back


@pytest.mark.parametrize(
    "register",
    [
        made_up(150, broken=0.1),
        b"\xef\xbb\xbf" + made_up(20),
        made_up(20).decode().encode("utf-16"),
        made_up(20).replace(b",", b";"),
        made_up(20).replace(b",", b"\t"),
        START + b'A-2,"US+RU",RU,,"two\r\nlines, ""quoted"" </textarea><script>"\r\n' + GOOD,
        START + b'=1+1,US+RU,RU,32,"@SUM(A1)"\r\n-5,US+RU,RU,32,+49 30 123\r\n',
        START + b"M\xfcller,US+RU,RU,32,\xe9t\xe9\r\n",
        b"nationalities,destination\nUS+RU,RU\nUS,??\n",
    ],
    ids=[
        "some broken",
        "marked",
        "UTF-16",
        "semicolons",
        "tabs",
        "quotes",
        "formulas",
        "not UTF-8",
        "no case",
    ],
)
def test_the_download_is_what_the_command_writes(
    client: Client, register: bytes, tmp_path: Path
) -> None:
    html = judged(client, register)
    assert downloaded(client, html) == of_the_command(register, tmp_path)
    assert Nesting(html).wrong == []
    assert "<script>" not in html


def test_formulas_are_harmless_on_the_page_too(client: Client) -> None:
    html = judged(client, START + b"=1+1,US+RU,RU,32,@SUM(A1)\r\n")
    assert names(html) == ["'=1+1"]
    assert "&#39;@SUM(A1)" in html


def test_what_a_page_carries_comes_back_whatever_it_is() -> None:
    for content in (b"", b'"\0\r\n</textarea>&amp;', bytes(range(256)) * 40):
        assert unpack_register(carry_register(content), len(content)) == content
        assert re.fullmatch(r"[A-Za-z0-9_=-]+", carry_register(content))


def test_who_is_there_comes_first_then_the_gravest_and_the_tallies_count_them(
    client: Client,
) -> None:
    html = judged(client, made_up(120, broken=0.05))
    levels = [re.search(r'data-level="(\w+)"', row).group(1) for row in rows(html)]
    away = ["data-there" not in row for row in rows(html)]
    order = list(zip(away, ("43210none".index(level) for level in levels), strict=True))
    assert order == sorted(order)
    assert f"People who are there now: <b>{away.count(False)}</b>" in html
    for level in set(levels):
        assert f'id="level-{level}"' in html
        [count] = re.findall(rf'data-level="{level}">[^<]*</a></th><td>(\d+)', html)
        assert int(count) == levels.count(level)


# One person's advice

PERSON = "/desk/register/person/"


def carried(html: str) -> list[dict[str, str]]:
    """What the button of each person sends."""
    read = Reader(html)
    [asked] = [str(one["value"]) for one in read.of("input") if one.get("name") == "asked"]
    said = [str(one["value"]) for one in read.of("button") if one.get("name") == "answers"]
    return [{"asked": asked, "answers": answers} for answers in said]


def test_each_row_opens_the_desk_filled_in_with_its_answers(client: Client) -> None:
    html = judged(client, START + GOOD + b"x,US,?,32,\r\n")
    [person] = carried(html)
    assert person == {"asked": "nationalities;destination;age", "answers": "US+RU;RU;32"}
    [form] = [one for one in Reader(html).of("form") if one.get("id") == "open"]
    assert (form["method"], form["action"], form["target"], form["rel"]) == (
        "post",
        PERSON,
        "_blank",
        "noopener",
    )
    response = client.post(PERSON, person)
    assert response.status_code == 200
    desk = response.content.decode()
    assert re.search(r'name="age" value="32"', desk)
    assert re.search(r'data-level="4"', desk)
    assert 'action="/desk/"' in desk
    assert "A-1" not in desk


def test_the_desk_judges_each_person_as_the_register_did(client: Client) -> None:
    html = judged(client, made_up(60))
    levels = [re.search(r'data-level="(\w+)"', row).group(1) for row in rows(html)]
    for level, person in zip(levels, carried(html), strict=True):
        desk = client.post(PERSON, person).content.decode()
        assert re.findall(r'data-level="(\d)"', desk) == [level], person


def test_somebody_without_a_nationality_can_be_opened(client: Client) -> None:
    register = b"case,nationalities,destination,protection\n1,none,DE,stateless\n"
    [person] = carried(judged(client, register))
    assert client.post(PERSON, person).status_code == 200


@pytest.mark.parametrize(
    ("asked", "answers"),
    [
        ("", ""),
        ("nationalities", "US"),
        ("nationalities;destination", "US;Atlantis"),
        ("nationalities;destination", "US;RU;32"),
        ("nationalities;destination;x", "US;RU;1"),
        ("nationalities;destination;destination", "US;RU;RU"),
    ],
)
def test_what_no_page_of_ours_wrote_opens_nobody(client: Client, asked: str, answers: str) -> None:
    assert client.post(PERSON, {"asked": asked, "answers": answers}).status_code == 400


def test_a_row_without_a_case_number_is_named_by_its_line(client: Client) -> None:
    assert names(judged(client, START + GOOD.replace(b"A-1", b" "))) == ["line 2"]


def test_a_register_without_a_person_is_no_error(client: Client) -> None:
    html = judged(client, START)
    assert "0 rows read, 0 people judged." in html
    assert rows(html) == []


def test_columns_beyond_a_few_are_left_to_the_download(client: Client) -> None:
    own = ",".join(f"own{n}" for n in range(8))
    html = judged(client, f"nationalities,destination,{own}\nUS,RU,{'x,' * 7}x\n".encode())
    assert "own3</th>" in html
    assert "own4</th>" not in html
    assert "4 more columns of your own are in the download." in html


def test_the_made_up_register_can_be_judged(client: Client) -> None:
    register = client.get("/desk/register/sample.csv").content
    html = judged(client, register)
    assert "200 rows read" in html
    assert problems(html)


# Sheets


def packed(client: Client, html: str, **fields: str) -> HttpResponseBase:
    wanted = ("register", "case", "keep")
    carried_by = {
        one["name"]: one["value"]
        for one in Reader(html.partition("/pack/")[2]).of("input")
        if one.get("name") in wanted
    }
    return client.post("/desk/register/pack/", {**carried_by, **fields})


def test_a_pack_holds_a_sheet_for_each_person_at_the_levels_chosen(client: Client) -> None:
    register = (
        b"id,nationalities,destination,serv_status\nA-1,US+RU,RU,\nB-2,US+FR,ES,\nC-3,?,ES,\n"
    )
    html = judged(client, register, keep="serv_status")
    everyone = packed(client, html, levels="0+", **{"as": "html"}).getvalue().decode()
    assert "A-1" in everyone
    assert "B-2" in everyone
    assert "C-3" not in everyone
    gravest = packed(client, html, levels="4", **{"as": "html"}).getvalue().decode()
    assert "A-1" in gravest
    assert "B-2" not in gravest
    pdf = packed(client, html, levels="4", **{"as": "pdf"})
    assert pdf.headers["Content-Type"] == "application/pdf"
    assert "A-1" in PdfReader(io.BytesIO(pdf.content)).pages[1].extract_text()


def test_a_pdf_of_too_many_sheets_is_refused_with_the_way_out(client: Client) -> None:
    html = judged(client, START + GOOD * 101)
    response = packed(client, html, levels="4", **{"as": "pdf"})
    assert response.status_code == 400
    assert b"up to 100 sheets. Choose fewer levels, or HTML." in response.content


def test_an_html_pack_of_too_many_sheets_is_refused_with_the_way_out(client: Client) -> None:
    html = judged(client, START + GOOD * 1001)
    assert "A PDF holds up to 100 sheets, HTML up to 1,000." in html
    response = packed(client, html, levels="4", **{"as": "html"})
    assert response.status_code == 400
    assert b"holds up to 1,000 sheets. Choose fewer levels, or make it on your" in response.content


def test_a_place_to_make_packs_is_given_back_however_the_last_one_ended(client: Client) -> None:
    html = judged(client, START + GOOD)
    left = [packed(client, html, levels="4", **{"as": "html"}) for _ in range(2)]
    refused = packed(client, html, levels="4", **{"as": "html"})
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "30")
    assert b"Too many others are being made." in refused.content
    for response in left:
        response.close()
    for _ in range(3):
        assert packed(client, html, levels="0", **{"as": "html"}).getvalue()
    for _ in range(3):
        line = carry_register(b"no register")
        assert packed(client, html, levels="4", register=line).status_code == 400
    assert packed(client, html, levels="4", **{"as": "html"}).getvalue()


def test_a_register_carried_may_be_as_large_as_one_sent_and_no_larger(client: Client) -> None:
    wide = b" " * 999 + b"\n"
    room = LARGEST_REGISTER - len(START + GOOD)
    blank = wide * (room // len(wide)) + b"\n" * (room % len(wide))
    for more, status in ((b"", 200), (b"\n", 413), (b"\n" * 50_000_000, 413)):
        fields = {
            "register": carry_register(START + GOOD + blank + more),
            "levels": "4",
            "as": "html",
        }
        response = client.post("/desk/register/pack/", fields)
        assert response.status_code == status
        response.close()
    assert b"takes files up to 4 MB. Nothing of yours was kept." in response.content


@pytest.mark.parametrize(
    "fields", [{}, {"levels": "5"}, {"levels": "4"}, {"levels": "4", "register": "x"}], ids=str
)
def test_a_pack_of_what_no_page_carried_is_refused(client: Client, fields: dict[str, str]) -> None:
    assert client.post("/desk/register/pack/", fields).status_code == 400


# What is kept, and what is sent


@pytest.mark.slow
def test_nothing_is_written_and_nothing_remembered(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    html = judged(client, made_up(300) + BLANK_LINE * 3_000)
    downloaded(client, html)
    packed(client, html, levels="0+", **{"as": "html"}).getvalue()
    packed(client, judged(client, START + GOOD), levels="4", **{"as": "pdf"})
    assert list(tmp_path.iterdir()) == []
    assert remembered() == 0


def test_a_page_left_while_it_is_judged_is_forgotten_too(client: Client) -> None:
    response = sent(client, made_up(300))
    assert any(b"100 of 300 judged" in piece for piece in response.streaming_content)
    assert remembered() > 0
    response.close()
    assert remembered() == 0


@pytest.mark.parametrize("takes", ["", "gzip"])
def test_the_page_is_sent_as_it_is_judged(client: Client, takes: str) -> None:
    file = io.BytesIO(made_up(300))
    response = client.post(PAGE, {"register": file}, headers={"accept-encoding": takes})
    pieces = list(response.streaming_content)
    assert len(pieces) >= 5
    assert response.headers["Cache-Control"] == "no-store"
    assert "connect-src 'self'" in response.headers["Content-Security-Policy"]
    assert "unsafe" not in response.headers["Content-Security-Policy"]
    assert response.headers.get("Content-Encoding", "") == takes
    assert "Content-Length" not in response.headers
    assert not response.cookies


def test_an_error_while_judging_ends_in_plain_words_and_no_result(
    caplog: pytest.LogCaptureFixture,
) -> None:
    sent = RegisterUpload(made_up(130))
    held = sent.read()
    held.rows[120] = None
    html = b"".join(stream_judged_page(sent, held)).decode()
    assert "100 of 130 judged" in html
    assert "The register was not judged to its end, so there is no result." in html
    assert 'class="found"' not in html
    assert html.rstrip().endswith("</html>")
    assert Nesting(html).wrong == []
    assert "A register could not be judged to its end" in caplog.text


@pytest.mark.parametrize("method", ["get", "head"])
def test_the_form_is_there_to_look_at(client: Client, method: str) -> None:
    response = getattr(client, method)(PAGE)
    assert response.status_code == 200
    assert "<title>Travel check</title>" in response.content.decode() or method == "head"
    assert client.get(DOWNLOAD).status_code == 405


def test_a_pdf_that_finds_no_memory_says_so_and_what_to_do(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/bin/false")
    fields = {"register": carry_register(START + GOOD), "levels": "0+", "as": "pdf"}
    refused = client.post("/desk/register/pack/", fields)
    assert (refused.status_code, refused["Retry-After"]) == (503, "30")
    assert b"too little memory or time" in refused.content
    assert b"choose HTML" in refused.content
