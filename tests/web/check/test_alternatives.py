"""What would change this, as the page of evidence tells it."""

import re

import pytest
from django.test import Client

from tests.web.check.test_advice_page import part
from tests.web.check.test_evidence import evidence_on
from tests.web.visiting import A_RESERVIST, A_TOURIST, START, advice_on, between

AN_ALBANIAN = {
    "nationalities": ["CA", "AL"],
    "destination": "AL",
    "role": "visit",
    "age": 32,
    "sex": "m",
    "passport_shown": "destination",
    "holds_destination_passport": "yes",
}
ANOTHER_PASSPORT = "Showing another country’s passport on arrival"
NOTHING = "Nothing that we can judge, and that you could choose about this trip, changes a level."


def instead(client: Client, answers: dict[str, object]) -> str:
    return part(evidence_on(client, answers), "instead")


def rows(html: str) -> dict[str, list[str]]:
    """The rows by their name: the level and what would differ."""
    found = re.findall(r'<tr><th scope="row">(.*?)(?:<span.*?)?</th>(.*?)</tr>', html, re.DOTALL)
    return {
        name: [re.sub("<.*?>", "", cell).strip() for cell in re.findall(r"<td.*?</td>", cells)]
        for name, cells in found
    }


def test_the_other_passport_is_told_with_the_risk_that_rises_and_that_it_may_break_a_law(
    client: Client,
) -> None:
    html = instead(client, AN_ALBANIAN)
    level, differs = rows(html)[ANOTHER_PASSPORT]
    assert re.fullmatch(r"\d Level \d(, as now| instead of \d)", level)
    assert differs == "Worse: Passport rule: level 2 instead of 1"
    assert '<li class="worse">' in html
    assert "Breaking that law brings risks of its own." in html
    assert "It is not a promise." in html


def test_the_other_passport_is_no_choice_where_the_state_demands_its_own(client: Client) -> None:
    assert ANOTHER_PASSPORT not in instead(client, A_RESERVIST)


def test_not_going_has_no_level_and_promises_nothing(client: Client) -> None:
    level, said = rows(instead(client, A_RESERVIST))["Not going"]
    assert level == "—"
    assert said == ("These risks would not arise from this trip. Duties you already have may stay.")


@pytest.mark.parametrize(
    ("role", "choice"),
    [
        ("transit_air", "Changing planes in another country"),
        ("transit_land", "Taking a way that does not enter Russia"),
    ],
)
def test_who_only_passes_through_could_pass_elsewhere(
    client: Client, role: str, choice: str
) -> None:
    found = rows(instead(client, A_RESERVIST | {"role": role}))
    assert found[choice][0] == "—"
    assert "Not going" not in found


def test_a_notice_that_a_lawyer_settled_lowers_what_hangs_on_it(client: Client) -> None:
    html = instead(client, A_RESERVIST | {"open_notice": "yes"})
    level, differs = rows(html)["Once a lawyer has settled every open notice"]
    assert level == "4 Level 4, as now"
    assert "Stopped from leaving: level 3 instead of 4" in differs
    assert '<li class="better">' in html


def test_a_level_that_would_be_another_is_named_beside_the_present_one(client: Client) -> None:
    answers = {"nationalities": ["US", "CA"], "destination": "CA", "role": "visit"}
    answers |= {"open_notice": "yes"}
    level, _differs = rows(instead(client, answers))["Once a lawyer has settled every open notice"]
    assert re.fullmatch(r"\d Level \d instead of \d", level)


def test_who_is_there_is_not_told_to_stay_away(client: Client) -> None:
    html = instead(client, A_RESERVIST | {"role": "there"})
    assert "Not going" not in html
    assert NOTHING in html


@pytest.mark.parametrize("answers", [A_TOURIST, A_TOURIST | {"role": "live"}])
def test_where_nothing_would_change_one_sentence_says_so(
    client: Client, answers: dict[str, object]
) -> None:
    html = instead(client, answers)
    assert NOTHING in html
    assert "<table" not in html


def test_choices_that_change_nothing_are_named_in_one_line(client: Client) -> None:
    html = instead(client, A_RESERVIST | {"passport_shown": "undecided"})
    assert "These change no level: Showing the passport of Russia on arrival." in html


@pytest.mark.parametrize("answers", [A_RESERVIST, START], ids=["all", "some"])
def test_the_sheet_says_nothing_of_it(client: Client, answers: dict[str, object]) -> None:
    sheet = between(advice_on(client, answers), '<section class="sheet', "</section>")
    assert "What would change this" not in sheet
    assert "Not going" not in sheet
    assert "passport on arrival" not in sheet


def test_it_names_each_level_with_a_mark_and_reads_as_a_table(client: Client) -> None:
    html = instead(client, A_RESERVIST | {"open_notice": "yes"})
    assert html.count('<th scope="col">') == 3
    assert '<b class="mark level-4" aria-hidden="true">4</b>' in html
