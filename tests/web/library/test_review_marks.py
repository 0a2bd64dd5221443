"""What was not checked for too long says so: on the page, on the sheet, and for no other reason."""

import re
from datetime import date, timedelta

from riskcheck.facts import COUNTRIES
from riskcheck.facts.review import find_review, list_reviewed_facts
from riskcheck.links import check_link as checklink
from riskcheck.service import assess_answers, check_answers
from riskcheck.web.check.advice import make_advice_page
from riskcheck.web.check.evidence import make_evidence_page
from tests.web.check.test_advice_page import part
from tests.web.visiting import A_RESERVIST, between

RUSSIA = find_review(COUNTRIES["RU"], COUNTRIES["RU"].reviewed)
TURKEY = find_review(COUNTRIES["TR"], COUNTRIES["TR"].reviewed)
A_DAY = timedelta(days=1)
ALL_OF_RUSSIA = [
    one.review for one in list_reviewed_facts(COUNTRIES) if one.country is COUNTRIES["RU"]
]
LAST_DUE = max(review.due for review in ALL_OF_RUSSIA)
TURKISH_AND_RUSSIAN = {"nationalities": ["RU", "TR"], "destination": "TR", "role": "visit"}


def written(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def page(answers: dict[str, object], day: date) -> str:
    return make_advice_page(
        assess_answers(check_answers(answers), day), "/check/made-up/", checklink.LIFETIME
    ).draw()


def evidence(answers: dict[str, object], day: date) -> str:
    return make_evidence_page(
        assess_answers(check_answers(answers), day), "/check/made-up/", checklink.LIFETIME
    ).draw()


def sheet(html: str) -> str:
    return between(html, '<section class="sheet', "</section>")


def test_on_the_last_day_of_the_period_nothing_is_marked() -> None:
    assert "not checked since" not in page(A_RESERVIST, RUSSIA.due).lower()
    assert "†" not in page(A_RESERVIST, RUSSIA.due)
    html = evidence(A_RESERVIST, RUSSIA.due)
    assert "not checked since" not in html.lower()
    assert f"What we hold on Russia was last checked on {written(RUSSIA.checked)}." in html
    assert f"It should be checked again by {written(RUSSIA.due)}." in part(html, "sources")


def test_the_day_after_every_fact_is_marked_and_no_answer() -> None:
    html = part(evidence(A_RESERVIST, LAST_DUE + A_DAY), "happen")
    days = "|".join({written(review.checked) for review in ALL_OF_RUSSIA})
    mark = re.compile(rf"<em>\(not checked since ({days}); may have changed\)</em>")
    every = re.findall(r"<li class=fact>.*?<ul", html, re.DOTALL)
    facts = [fact for fact in every if "/countries/RU/" in fact]
    assert len(facts) > 20
    assert all(mark.search(fact) for fact in facts)
    assert not any("<em>" in line for line in re.findall(r"<li class=answer>.*?</li>", html))


def test_the_part_on_sources_says_that_a_check_is_overdue() -> None:
    html = part(evidence(A_RESERVIST, RUSSIA.due + A_DAY), "sources")
    said = f"A new check was due by {written(RUSSIA.due)}. It may have changed."
    assert said in html
    assert html.index(said) < html.index("Every source of this advice")


def test_the_advice_marks_each_risk_that_may_be_out_of_date() -> None:
    html = part(page(A_RESERVIST, LAST_DUE + A_DAY), "risks")
    risks = html.split('<div class="risk"')[1:]
    unmarked = [risk for risk in risks if "<em>(not checked since " not in risk]
    assert len(risks) > 20
    assert [between(risk, 'id="', '"') for risk in unmarked] == ["home-passport-needed"]


def test_the_sheet_marks_its_risks_and_explains_the_mark_once() -> None:
    text = sheet(page(A_RESERVIST, LAST_DUE + A_DAY))
    lines = re.findall("<li.*?</li>", between(text, '<ul class="risks">', "</ul>"), re.DOTALL)
    assert lines
    assert all(" † <small" in line for line in lines)
    [days] = re.findall(r"† Not checked since (.*?); may have changed\.", text)
    assert set(days.split("; ")) <= {written(review.checked) for review in ALL_OF_RUSSIA}


def test_what_was_drawn_for_one_day_is_not_shown_on_another() -> None:
    before = page(A_RESERVIST, RUSSIA.checked)
    after = page(A_RESERVIST, RUSSIA.due + A_DAY)
    again = page(A_RESERVIST, RUSSIA.checked)
    assert "not checked since" in after
    assert "not checked since" not in before + again


def test_a_fact_from_another_states_file_is_as_old_as_that_file() -> None:
    assert RUSSIA.due < TURKEY.due
    html = part(evidence(TURKISH_AND_RUSSIAN, RUSSIA.due + A_DAY), "happen")
    facts = re.findall(r"<li class=fact>.*?<ul", html, re.DOTALL)
    marked = {"/countries/RU/" in fact for fact in facts if "not checked since" in fact}
    assert marked == {True}
    assert any("/countries/TR/" in fact for fact in facts)


def test_a_territory_shows_the_day_of_the_state_whose_facts_it_borrows() -> None:
    answers = {"nationalities": ["US", "FR"], "destination": "PR", "role": "visit"}
    html = part(evidence(answers, date(2026, 11, 22)), "sources")
    assert f"Puerto Rico was last checked on {written(COUNTRIES['US'].reviewed)}." in html
