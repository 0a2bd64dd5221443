"""A workbook sent to the register's page."""

import pytest
from django.test import Client

from tests.register.reading.made import REGISTER, ods, xlsx
from tests.web.register.test_register_page import (
    START,
    arrived,
    downloaded,
    judged,
    names,
    of_the_command,
    sent,
    told,
)
from tests.web.visiting import Nesting, Reader

PACK = "/desk/register/pack/"


@pytest.mark.parametrize("made", [xlsx, ods], ids=["xlsx", "ods"])
def test_a_workbook_is_judged_and_comes_back_as_csv(client: Client, made, tmp_path) -> None:
    html = judged(client, made())
    assert sorted(names(html)) == ["A-1", "A-2"]
    assert downloaded(client, html) == of_the_command(made(), tmp_path)
    assert Nesting(html).wrong == []


def test_a_sheet_is_named_on_the_page_and_the_pack_is_made_of_it(client: Client) -> None:
    held = xlsx([["Notes"]], Data=REGISTER)
    response = sent(client, held)
    assert response.status_code == 400
    assert told(arrived(response)) == (
        "The file, sheet “Sheet1”: it has no row that names nationalities and destination. Its sheets are: "
        "“Sheet1”, “Data”. Name one under “Sheet” below."
    )
    html = judged(client, held, sheet="data")
    carried = {one["name"]: one["value"] for one in Reader(html).of("input") if one.get("name")}
    fields = {name: carried[name] for name in ("register", "case", "keep", "sheet", "encoding")}
    pack = client.post(PACK, fields | {"levels": "0+", "as": "html"})
    assert pack.status_code == 200
    assert "A-2" in pack.getvalue().decode()


def test_letters_are_named_on_the_page(client: Client) -> None:
    register = START + "Łódź-1,US+RU,RU,32,\r\n".encode("cp1250")
    response = sent(client, register, encoding="cp1251 ")
    assert response.status_code == 200
    html = arrived(sent(client, register))
    assert "name its encoding under “Letters” below. Try one of: cp1252" in told(html)
    assert '<option value="cp1250">Central European (cp1250)' in html
    assert names(judged(client, register, encoding="cp1250")) == ["Łódź-1"]


def test_a_workbook_that_unpacks_to_too_much_is_not_judged(client: Client) -> None:
    note = "x" * 30_000
    rows = [[*row, note] for row in [*REGISTER, *[["B", "US", "RU", 30, "m"]] * 150]]
    response = sent(client, xlsx(rows))
    assert response.status_code == 413
    assert told(arrived(response)) == (
        "The cells hold more than 4 MB of text, so none was judged. Leave out columns."
    )
