"""How a register is read, shown to be corrected before anybody is judged."""

import io
import json
import re
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.http.response import HttpResponseBase
from django.test import Client

from riskcheck.present.clock import read_local_day
from riskcheck.register.births import reckon_age
from riskcheck.register.inmemory import MOST_ROWS
from riskcheck.settings import LARGEST_REGISTER
from riskcheck.web.register.carried import carry_headings, carry_register
from riskcheck.web.register.columns_page import MOST_ASKED
from tests.register.reading.made import REGISTER, xlsx
from tests.web.register.test_register_page import (
    PAGE,
    arrived,
    downloaded,
    made_up,
    names,
    problems,
    remembered,
    rows,
    sent,
    told,
)
from tests.web.visiting import Nesting, Reader

COLUMNS = "/desk/register/columns/"
PACK = "/desk/register/pack/"
KNOWN = "Akte,Nationality,Zielland,DOB,Gender,Note\nA-1,US+RU,RU,soon,Male,x\nA-2,US,ES,,qq,=1+1\n"
UNKNOWN = "Ref,Papers,Way,Notes\n1,US+RU,RU,a\n2,US,ES,b\n"


def looked_at(client: Client, register: str | bytes, **fields: Any) -> HttpResponseBase:
    file = io.BytesIO(register.encode() if isinstance(register, str) else register)
    file.name = "r.csv"
    return client.post(COLUMNS, {"register": file, "do": "show", **fields})


def shown(client: Client, register: str | bytes, **fields: Any) -> str:
    response = looked_at(client, register, **fields)
    assert response.status_code == 200
    return arrived(response)


def uploaded(held: str | bytes) -> io.BytesIO:
    file = io.BytesIO(held.encode() if isinstance(held, str) else held)
    file.name = "office.toml"
    return file


def filled_in(html: str, **changed: str) -> dict[str, Any]:
    """What the form of the page sends, with the meaning of some columns changed, by their headings."""
    inputs = [one for one in Reader(html).of("input") if one.get("name")]
    fields: dict[str, Any] = {str(one["name"]): one.get("value") or "" for one in inputs}
    meanings = chosen(html)
    fields["meaning"] = list((meanings | changed).values())
    assert set(changed) <= set(meanings)
    for name, options in re.findall(
        r'<select id="(sheet|encoding|dates)".*?>(.*?)</select>', html, re.DOTALL
    ):
        picked = re.search(r'value="([^"]*)" selected', options)
        fields[name] = picked.group(1) if picked else ""
    return fields


def chosen(html: str) -> dict[str, str]:
    """The meaning chosen for each column that is asked about."""
    asked = r'<label for="meaning-\d+">([^<]*)</label>.*?<option value="(\w*)" selected>'
    return {unescape(name): value for name, value in re.findall(asked, html, re.DOTALL)}


def first_rows(html: str) -> list[list[str]]:
    body = re.search(r'<table class="list first">.*?<tbody>(.*?)</tbody>', html, re.DOTALL).group(1)
    return [
        [
            unescape(re.sub("<[^>]*>", "", cell))
            for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row)
        ]
        for row in re.findall("<tr>(.*?)</tr>", body, re.DOTALL)
    ]


# What is shown


def test_columns_first_rows_and_cells_that_cannot_be_read_are_shown_and_nobody_is_judged(
    client: Client,
) -> None:
    html = shown(client, KNOWN)
    assert chosen(html) == {
        "Akte": "case_number",
        "Nationality": "nationalities",
        "Zielland": "destination",
        "DOB": "date_of_birth",
        "Gender": "sex",
        "Note": "keep",
    }
    assert first_rows(html) == [
        ["2", "A-1", "United States of America, Russia", "Russia", "not answered", "Male"],
        ["3", "A-2", "United States of America", "Spain", "not answered", "not answered"],
    ]
    assert "2 people. 4 columns of 6 hold answers." in html
    assert "<b>1 cell</b><ul><li>“qq” is no answer here. Use one of: f, m, x.</li></ul>" in html
    assert "&#39;=1+1" in html
    assert "data-level" not in html
    assert Nesting(html).wrong == []


def test_rows_that_cannot_be_judged_are_counted_and_each_reason_is_named_once(
    client: Client,
) -> None:
    html = shown(client, "nationalities,destination\nUS,<i>\nUS,RU\nUS,<i>\nUS,<i>\nUS\n")
    assert "Rows that cannot be judged as they stand: 4" in re.sub("</?b>", "", html)
    assert (
        "line 2, column destination: “&lt;i&gt;” is no country code of ours. Use two letters, like US. "
        "Other lines with the same: 2." in html
    )
    assert "line 6: The row has 1 cells" in html
    assert first_rows(html)[0] == [
        "2",
        "destination: “<i>” is no country code of ours. Use two letters, like US.",
    ]


def test_nothing_of_it_is_remembered(client: Client) -> None:
    shown(client, KNOWN)
    assert remembered() == 0
    assert sent(client, KNOWN.encode(), case="none").status_code == 400
    assert remembered() == 0


def test_a_column_without_a_name_of_its_own_is_not_asked_about(client: Client) -> None:
    html = shown(client, "case,Nationality,Nationality,,destination\n1,US,RU,x,RU\n")
    assert list(chosen(html)) == ["case", "Nationality", "destination"]
    assert "(no heading)" in html
    assert first_rows(html)[0][2] == "United States of America, Russia"
    assert client.post(COLUMNS, filled_in(html) | {"do": "judge"}).status_code == 200


def test_as_many_columns_are_asked_about_as_a_form_may_have(client: Client) -> None:
    many = ["nationalities", "destination", *(f"x{n}" for n in range(198))]
    html = shown(client, ",".join(many) + "\nUS,RU\n")
    assert len(chosen(html)) == MOST_ASKED
    assert client.post(COLUMNS, filled_in(html)).status_code == 200


# What may be changed


def test_a_meaning_is_changed_shown_again_and_judged_by(client: Client) -> None:
    html = shown(client, "Ref,Nationality,Zielland,Second\n7,US,RU,RU\n")
    again = client.post(
        COLUMNS, filled_in(html, Second="nationalities", Ref="keep") | {"do": "show"}
    )
    html = arrived(again)
    assert first_rows(html) == [["2", "United States of America, Russia", "Russia"]]
    judged = arrived(client.post(COLUMNS, filled_in(html) | {"do": "judge"}))
    assert names(judged) == ["line 2"]
    assert "US, RU" in rows(judged)[0]


def test_what_was_said_of_columns_counts_for_the_sheets_and_can_be_looked_at_again(
    client: Client,
) -> None:
    html = arrived(looked_at(client, UNKNOWN))
    said = filled_in(html, Ref="case_number", Papers="nationalities", Way="destination")
    judged = arrived(client.post(COLUMNS, said | {"do": "judge"}))
    assert names(judged) == ["1", "2"]
    inputs = {
        one["name"]: one.get("value") or "" for one in Reader(judged).of("input") if one.get("name")
    }
    carried = {
        name: inputs[name] for name in ("register", "case", "keep", "sheet", "encoding", "columns")
    }
    pack = client.post(PACK, carried | {"levels": "0+", "as": "html"})
    assert pack.status_code == 200
    assert chosen(arrived(client.post(COLUMNS, carried)))["Papers"] == "nationalities"


def test_columns_that_are_missing_are_asked_for_in_place_of_an_error_alone(client: Client) -> None:
    response = sent(client, UNKNOWN.encode())
    html = arrived(response)
    assert response.status_code == 400
    assert "Nothing was judged" in html
    assert told(html).startswith("line 1: there is no column “nationalities”.")
    assert chosen(html) == dict.fromkeys(("Ref", "Papers", "Way", "Notes"), "")
    half = client.post(COLUMNS, filled_in(html, Papers="nationalities") | {"do": "judge"})
    assert half.status_code == 400
    assert told(arrived(half)).startswith("line 1: there is no column “destination”.")
    assert chosen(arrived(half))["Papers"] == "nationalities"
    whole = client.post(COLUMNS, filled_in(arrived(half), Way="destination") | {"do": "judge"})
    assert whole.status_code == 200


def test_a_column_that_looks_like_an_answer_is_still_asked_about_once_others_are_named(
    client: Client,
) -> None:
    html = arrived(sent(client, b"Papers,destination,serv_status\nUS+RU,RU,served\n"))
    html = arrived(client.post(COLUMNS, filled_in(html, Papers="nationalities")))
    assert "“serv_status” looks like “service_status”." in told(html)
    html = arrived(client.post(COLUMNS, filled_in(html, serv_status="service_status")))
    assert first_rows(html)[0][-1] == "Served, finished"


def test_what_was_said_before_columns_were_asked_for_still_counts(client: Client) -> None:
    html = arrived(sent(client, UNKNOWN.encode(), case="REF", keep="notes, other"))
    assert chosen(html) == {"Ref": "case_number", "Papers": "", "Way": "", "Notes": "keep"}


def test_one_meaning_for_two_columns_is_refused_where_only_one_may_have_it(client: Client) -> None:
    html = shown(client, KNOWN)
    response = client.post(COLUMNS, filled_in(html, Note="sex"))
    assert response.status_code == 400
    assert "two columns are said to be “sex”. Keep one." in told(arrived(response))


def test_another_sheet_is_read(client: Client) -> None:
    html = shown(client, xlsx(REGISTER, Other=[["Nationality", "Zielland"], ["RU", "RU"]]))
    assert 'name="encoding"' not in html
    response = client.post(COLUMNS, filled_in(html) | {"sheet": "Other"})
    assert list(chosen(arrived(response))) == ["Nationality", "Zielland"]


def test_other_letters_are_read(client: Client) -> None:
    held = "nationalities,destination,Größe\nUS,RU,Ü\n".encode("cp1252")
    html = shown(client, held, encoding="cp1252")
    assert "Größe" in chosen(html)
    again = arrived(client.post(COLUMNS, filled_in(html) | {"encoding": "cp1251"}))
    assert chosen(again)["nationalities"] == "nationalities"
    assert "Größe" not in chosen(again)


@pytest.mark.parametrize(
    "register",
    [
        made_up(60, broken=0.1),
        KNOWN.encode(),
        b"Name,nationalities,destination,M,sex,date\nA,NA,RU,1,M,5\nB,US,NA,2,H,6\n",
        b"nationalities,destination,age,born\nUS,RU,,1990-01-01\nUS,RU,,1980\n",
        b"nationalities,destination,work,Family\nUS,RU,x,none\n",
    ],
    ids=["made up", "known", "not asked", "born", "own"],
)
def test_what_is_shown_and_not_changed_is_judged_as_if_nobody_had_looked(
    client: Client, register: bytes
) -> None:
    looked = arrived(client.post(COLUMNS, filled_in(shown(client, register)) | {"do": "judge"}))
    assert downloaded(client, looked) == downloaded(client, arrived(sent(client, register)))


# Dates that can be read in two ways


@pytest.mark.parametrize(
    ("order", "born"),
    [("day-first", date(1990, 12, 5)), ("month-first", date(1990, 5, 12))],
    ids=["day first", "month first"],
)
def test_the_order_of_dates_is_asked_and_taken(client: Client, order: str, born: date) -> None:
    held = "nationalities,destination,DOB\nUS,RU,05/12/1990\n"
    html = shown(client, held)
    assert "Under “DOB”, what is 05/12/1990?" in html
    assert "5 December 1990 (day first)" in html
    assert "12 May 1990 (month first)" in html
    assert "nothing tells whether day or month" not in html, "it is asked, not also said"
    html = arrived(client.post(COLUMNS, filled_in(html) | {"dates": order}))
    assert first_rows(html)[0][-1] == str(reckon_age(born, read_local_day()))
    assert f'value="{order}" selected' in html
    toml = client.post(COLUMNS, filled_in(html) | {"do": "mapping"}).content.decode()
    assert f'dates = "{order}"' in toml
    assert f'value="{order}" selected' in shown(client, held, mapping=uploaded(toml))


def test_the_order_is_not_asked_where_the_column_tells_it(client: Client) -> None:
    html = shown(client, "nationalities,destination,DOB\nUS,RU,05/12/1990\nUS,RU,13/12/1990\n")
    assert 'id="dates"' not in html
    assert "<span>DOB, day first</span>" in html


# The mapping


def test_the_mapping_is_downloaded_as_chosen_and_used_beside_next_weeks_register(
    client: Client,
) -> None:
    html = arrived(looked_at(client, UNKNOWN))
    said = filled_in(html, Papers="nationalities", Way="destination")
    response = client.post(COLUMNS, said | {"do": "mapping"})
    assert response.headers["Content-Disposition"] == 'attachment; filename="office.toml"'
    toml = response.content.decode()
    assert '"Papers" = "nationalities"' in toml
    file = io.BytesIO(UNKNOWN.encode())
    file.name = "r.csv"
    judged = client.post(PAGE, {"register": file, "mapping": uploaded(toml)})
    assert judged.status_code == 200
    assert len(rows(arrived(judged))) == 2


def test_no_mapping_is_written_of_columns_that_are_not_understood(client: Client) -> None:
    assert looked_at(client, UNKNOWN, do="mapping").status_code == 400


@pytest.mark.parametrize(
    ("held", "says"),
    [
        (b"\xff", "The mapping file is no mapping: "),
        (b"a = 1", "The mapping file is no mapping. It needs one table, [columns]"),
        (b'[columns]\nage = "<b>"', "The mapping file: “age” cannot be “<b>”."),
        (b"#" * 70_000, "The mapping file is larger than 64 KB"),
    ],
    ids=["bytes", "another table", "another meaning", "too large"],
)
@pytest.mark.parametrize("address", [PAGE, COLUMNS])
def test_a_mapping_that_is_none_is_refused(
    client: Client, address: str, held: bytes, says: str
) -> None:
    response = client.post(address, {"register": uploaded(KNOWN), "mapping": uploaded(held)})
    assert response.status_code == 400
    assert told(arrived(response)).startswith(says)


# What cannot be read


def test_a_file_that_is_no_table_is_refused_as_where_it_is_judged(client: Client) -> None:
    response = looked_at(client, b"%PDF-1.7")
    assert response.status_code == 400
    assert told(arrived(response)).startswith("The file is a PDF")
    assert client.post(COLUMNS, {"do": "show"}).status_code == 400
    many = "nationalities,destination\n" + "US,RU\n" * (MOST_ROWS + 1)
    assert looked_at(client, many).status_code == 413
    assert looked_at(client, b"x" * (LARGEST_REGISTER + 1)).status_code == 413
    assert client.get(COLUMNS)["Location"] == "/desk/register/"


CARRIED = carry_register(b"nationalities,destination\nUS,RU\n")
DEEP = carry_register(b"[" * 100_000)


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"register": "x"}, 400),
        ({"register": carry_register(b"x" * 5_000_000)}, 413),
        ({"headings": "x"}, 400),
        ({"headings": DEEP}, 400),
        ({"headings": carry_register(json.dumps([1]).encode())}, 400),
        ({"headings": carry_headings(["a", "b"])}, 400),
        ({"meaning": "<b>"}, 400),
        ({"dates": "dots"}, 400),
    ],
    ids=["register", "too much", "headings", "deep", "no texts", "too many", "meaning", "dates"],
)
def test_what_no_page_of_ours_carried_is_refused(
    client: Client, changed: dict[str, str], status: int
) -> None:
    good = {
        "register": CARRIED,
        "headings": carry_headings(["nationalities"]),
        "meaning": "nationalities",
    }
    assert client.post(COLUMNS, good).status_code == 200
    assert client.post(COLUMNS, good | changed).status_code == status


@pytest.mark.parametrize("columns", ["x", DEEP, carry_register(b"[]"), carry_register(b"{}")])
def test_columns_that_no_page_of_ours_carried_make_no_sheets(client: Client, columns: str) -> None:
    fields = {"register": CARRIED, "levels": "0+", "as": "html", "columns": columns}
    assert client.post(PACK, fields).status_code == 400


# Who stands twice, and who has no number


def test_who_stands_twice_is_named(client: Client) -> None:
    held = b"case,name,nationalities,destination\n1,A B,US,RU\n1,C D,US,ES\n2,a b,US,RU\n"
    html = arrived(sent(client, held))
    assert problems(html, "flags") == [
        ("3", "case", "“1” stands on line 2 too."),
        ("4", "name", "The same person, with the same answers, stands on line 2 too."),
    ]


def test_names_under_a_heading_of_case_numbers_stay_off_the_page_unless_that_is_said(
    client: Client,
) -> None:
    held = "Case,nationalities,destination\nIvan Petrov,US,RU\n"
    html = shown(client, held)
    assert chosen(html)["Case"] == "keep"
    assert "“Case” passes through: its cells look like names, not like case numbers." in html
    html = arrived(client.post(COLUMNS, filled_in(html, Case="case_number")))
    assert first_rows(html)[0][1] == "Ivan Petrov"
