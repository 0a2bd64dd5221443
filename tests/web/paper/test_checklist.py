"""The traveller's checklist: every step where its moments say, and nothing on paper that gives away."""

import re
from collections.abc import Mapping
from html import unescape

import pytest
from django.test import Client

from riskcheck.engine.declarations.rules import Action, Moment
from riskcheck.engine.model.questions import Answer
from riskcheck.facts import COUNTRIES
from riskcheck.present.translator import get_translator
from riskcheck.present.withheld import NOTHING_TOLD
from riskcheck.rulebook.actions import ASK_FOR_A_LAWYER, ASK_FOR_CONSUL
from riskcheck.rulebook.checklist import ALREADY_THERE, ALWAYS, BEFORE_THE_TRIP
from riskcheck.service import assess_answers as judged
from riskcheck.service import check_answers
from riskcheck.web.paper.checklist import Checklist, make_checklist
from tests.rulebook.travellers import half_told, travellers
from tests.web.visiting import A_RESERVIST, A_TOURIST, START, between, check

MANY = 400
NEVER_CARRY = "Do not carry this list or a photo of it on your trip."
NONE_FOUND = "We found no risk linked to your nationalities. We did not check other dangers."
EVERYONE = [*travellers(MANY, seed=41), *half_told(MANY, seed=42)]
TOLD = A_RESERVIST | {
    "activities": ["donation", "posts"],
    "family": ["minor", "custody"],
    "lgbt_information": "yes",
}

Shown = dict[str, list[str]]


def page(answers: Mapping[str, object]) -> Checklist:
    return make_checklist(judged(check_answers(answers)), get_translator())


def shown(answers: Mapping[str, object], *, on_paper: bool = False) -> Shown:
    """The texts of the steps by moment."""
    return {
        moment.key: [step.text for step in moment.steps if not (on_paper and step.kept_back)]
        for moment in page(answers).moments
        if not (on_paper and moment.kept_back)
    }


def checklist(client: Client, answers: Mapping[str, object]) -> str:
    response = client.get(check(answers, "checklist/"))
    assert response.status_code == 200
    return between(response.content.decode(), '<section class="slip checklist', "</main>")


def listed(html: str) -> Shown:
    sections = re.findall(r'<section id="(\w+)".*?</section>', html, re.DOTALL)
    return {
        key: re.findall(
            r"<li[^>]*>(?:<b>)?([^<]*?)(?:</b>| <small>.*?</small>)?</li>",
            between(html, f'<section id="{key}"', "</section>"),
        )
        for key in sections
    }


def test_each_action_stands_exactly_where_its_moments_say() -> None:
    for answers in EVERYONE:
        assessment = judged(answers)
        is_there = assessment.case.is_there
        moments = ALREADY_THERE if is_there else BEFORE_THE_TRIP
        found = shown(answers)
        order = [m.value for m, _title in moments.headings]
        assert list(found) == [key for key in order if key in found]
        always = {s.action for s in ALWAYS if assessment.judgement.truth(s.where).name == "YES"}
        actions: set[Action] = {*assessment.actions, *always}
        for moment, _title in moments.headings:
            expected = {a.text for a in actions if moment in a.moments}
            assert set(found.get(moment.value, ())) == expected, answers
            assert len(found.get(moment.value, ())) == len(expected), "each once"


def test_no_empty_moment_is_shown() -> None:
    assert all(steps for answers in EVERYONE for steps in shown(answers).values())


def test_the_urgent_steps_come_first_in_their_moment() -> None:
    for answers in EVERYONE[:MANY]:
        for moment in page(answers).moments:
            urgent = [step.urgent for step in moment.steps]
            assert urgent == sorted(urgent, reverse=True)


@pytest.mark.parametrize("code", sorted(COUNTRIES))
def test_who_is_held_always_reads_whom_to_ask_for_and_what_not_to_sign(code: str) -> None:
    other = "US" if COUNTRIES[code].nationality != "US" else "FR"
    for role in ("visit", "there"):
        start: dict[str, Answer] = {"destination": code, "role": role}
        own = COUNTRIES[code].nationality
        for held, step in (
            ((other,), ASK_FOR_CONSUL),
            ((own, other), ASK_FOR_CONSUL),
            ((own,), ASK_FOR_A_LAWYER),
        ):
            assert step.text in shown(start | {"nationalities": held})["if_held"]


def test_the_page_shows_what_it_is_given(client: Client) -> None:
    for answers in (A_RESERVIST, A_TOURIST, START, TOLD, A_RESERVIST | {"role": "there"}):
        assert listed(checklist(client, answers)) == shown(answers)


def test_a_reservist_reads_first_not_to_go_and_last_what_to_do_if_held(client: Client) -> None:
    found = listed(checklist(client, A_RESERVIST))
    assert list(found) == [m.value for m, _title in BEFORE_THE_TRIP.headings]
    assert found["before_booking"][0] == "Do not go, or put the trip off."
    assert "<b>Do not go, or put the trip off.</b>" in checklist(client, A_RESERVIST)


def test_who_is_there_reads_of_that_first_and_nothing_of_booking(client: Client) -> None:
    html = checklist(client, {**START, "role": "there"})
    assert next(iter(listed(html))) == Moment.ALREADY_THERE.value
    assert not re.search(r"\bbook\b|put the trip off", html)


def test_who_lives_there_is_there_too() -> None:
    assert next(iter(shown({**START, "role": "live"}))) == Moment.ALREADY_THERE.value


def test_where_nothing_was_found_that_is_said_with_what_was_not_checked(client: Client) -> None:
    html = checklist(client, A_TOURIST)
    assert f"<p>{NONE_FOUND}</p>" in html
    assert list(listed(html)) == ["if_held"]
    assert NONE_FOUND not in checklist(client, A_RESERVIST)


def test_where_no_source_speaks_that_is_said(client: Client) -> None:
    answers = {"nationalities": ["US"], "destination": "AQ", "role": "visit"}
    assert "We hold no source that speaks of Antarctica." in checklist(client, answers)


def test_open_questions_are_said_to_leave_steps_out(client: Client) -> None:
    words = "Some questions are still open. Steps may be missing here."
    assert words in checklist(client, START)
    assert words not in checklist(client, A_TOURIST)


def test_it_says_not_to_carry_it_on_screen_and_on_paper(client: Client) -> None:
    for answers in (A_RESERVIST, A_TOURIST):
        html = client.get(check(answers, "checklist/")).content.decode()
        assert html.count(NEVER_CARRY) == 2
        assert f'<p class="warning">{NEVER_CARRY}</p>' in html


@pytest.mark.slow
def test_the_paper_reads_as_if_nothing_withheld_had_been_told() -> None:
    told = [answers for answers in EVERYONE if NOTHING_TOLD.keys() & answers.keys()]
    assert len(told) > MANY
    kept_back = 0
    for answers in told:
        untold = {k: NOTHING_TOLD.get(k, v) for k, v in answers.items()}
        assert shown(answers, on_paper=True) == shown(untold, on_paper=True) == shown(untold)
        for key in ("nothing_found", "unfinished", "country", "day", "unspoken"):
            assert getattr(page(answers), key) == getattr(page(untold), key)
        kept_back += shown(answers) != shown(untold)
    assert kept_back > len(told) / 10, "the property is not empty"


def test_steps_kept_off_paper_are_marked_and_have_one_box_to_print_them(client: Client) -> None:
    html = client.get(check(TOLD, "checklist/")).content.decode()
    assert html.index('id="print-all"') < html.index('<section class="slip')
    assert "checked" not in between(html, 'id="print-all"', ">")
    kept = re.findall(r'<li class="kept-back">([^<]*) <small>Kept off paper</small></li>', html)
    assert any("LGBT+" in unescape(text) for text in kept)
    assert any("child" in text for text in kept)
    assert 'id="print-all"' not in client.get(check(A_RESERVIST, "checklist/")).content.decode()


def test_nothing_found_is_said_on_paper_where_only_a_withheld_answer_found_something(
    client: Client,
) -> None:
    visitor = {"nationalities": ["CA", "FR"], "destination": "BD", "role": "visit"}
    html = checklist(client, visitor | {"ties": ["none"], "lgbt_information": "yes"})
    assert f'<p class="untold">{NONE_FOUND}</p>' in html


def test_the_advice_leads_to_it_and_it_leads_back(client: Client) -> None:
    advice = client.get(check(START, "advice/")).content.decode()
    [address] = re.findall(r'href="(/check/[^"]+/checklist/)"', advice)
    html = client.get(address).content.decode()
    [back] = re.findall(r'href="(/check/[^"]+/advice/)"', html)
    assert "What to do next" in client.get(back).content.decode()


def test_an_altered_address_opens_nothing(client: Client) -> None:
    response = client.get(check(START, "checklist/").replace("/check/", "/check/A"))
    assert response.status_code == 410
    assert "Nothing was kept" in response.content.decode()
