"""A check that a traveller shows is opened at the counter."""

import re
import time

import pytest
from django.test import Client

from riskcheck.links import check_link as checklink
from riskcheck.links import handover_code as handover
from riskcheck.present.translator import get_translator
from riskcheck.service import check_answers
from riskcheck.web.desk.form import fill_form, read_desk_form
from tests.browser.traveller import A_RESERVIST, A_TOURIST
from tests.web.handover.test_handover import a_line
from tests.web.visiting import answers_in

STATELESS = {
    "nationalities": [],
    "destination": "TH",
    "role": "visit",
    "protection": "stateless",
    "ties": ["none"],
}


@pytest.mark.parametrize(
    "answers",
    [
        A_RESERVIST,
        A_TOURIST,
        A_RESERVIST | {"critic_of": ["BY", "RU"]},
        A_RESERVIST | {"critic_of": []},
        STATELESS,
        STATELESS | {"origin": []},
    ],
)
def test_answers_come_back_from_the_form_as_they_went_in(answers: dict[str, object]) -> None:
    told = check_answers(answers)
    assert read_desk_form(fill_form(told), get_translator()).answers == told


def test_a_line_opens_the_counter_filled_in(client: Client) -> None:
    line = a_line()
    response = client.post("/h/", {"line": line, "desk": "yes"})
    assert response.status_code == 303
    assert response["Location"].endswith("/desk/")
    page = client.get(response["Location"])
    assert page.status_code == 200
    text = page.content.decode()
    assert 'data-level="4"' in text
    assert re.search(r'name="age"[^>]*value="32"', text)
    assert "connect-src 'self'" in page["Content-Security-Policy"]


def test_an_ended_check_does_not_open_the_counter(client: Client) -> None:
    old = checklink.seal_answers(check_answers(A_TOURIST), now=1_000_000)
    assert client.get(f"/check/{old}/desk/").status_code == 410
    assert 'href="/h/"' in client.get("/desk/").content.decode()


@pytest.mark.parametrize(
    "answers", [STATELESS, STATELESS | {"destination": "IN", "origin": []}], ids=["TH", "IN"]
)
def test_no_nationality_and_no_country_chosen_are_handed_over(
    client: Client, answers: dict[str, object]
) -> None:
    now = int(time.time())
    line = "".join(handover.seal_line(check_answers(answers), now, now=now).rows)
    opened = client.post("/h/", {"line": line}).headers["Location"]
    assert answers_in(opened) == answers
    desk = client.get(f"{opened}desk/").content.decode()
    assert re.search(r'name="no_nationality" value="yes" checked', desk)
    assert 'data-level="' in desk
