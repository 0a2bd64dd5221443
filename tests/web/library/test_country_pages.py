"""The page of each country: every statement with its source, every silence said, every anchor there."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from html import unescape

import pytest
from django.test import Client, override_settings

from riskcheck.engine.conditions.leaves import DestinationIs
from riskcheck.engine.judging.outcomes import AS_SUCH
from riskcheck.engine.model.facts import Fact
from riskcheck.facts import COUNTRIES
from riskcheck.present.rulebook_addresses import make_kind_address, make_rule_address
from riskcheck.present.sources import write_date, write_source_name
from riskcheck.present.translator import get_translator
from riskcheck.reports.changes import NEWS
from riskcheck.reports.plain_citizens import choose_lines
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.library.country import draw_country_page
from riskcheck.web.library.statements import WIDEST_FIRST
from riskcheck.web.shared.http_cache import GzippedPage
from tests.web.visiting import Nesting, Reader, between


@cache
def page(code: str) -> str:
    response = Client().get(f"/countries/{code}/")
    assert response.status_code == 200
    return response.content.decode()


def entry(code: str, kind: str) -> str:
    """What is told of one fact, as text without entities."""
    return between(page(code), f'<article class="entry" id="{kind}">', "</article>")


@pytest.mark.slow
def test_every_country_has_a_page_in_order() -> None:
    for code in COUNTRIES:
        html = page(code)
        reader = Reader(html)
        ids = Counter(reader.values("id"))
        assert [name for name, times in ids.items() if times > 1] == [], code
        assert [key for key in (*RULEBOOK.kinds, "advice_level") if key not in ids] == [], code
        assert {h[1:] for h in reader.values("href") if h.startswith("#")} <= set(ids), code
        assert Nesting(html).wrong == [], code
        assert len(reader.of("h1")) == 1, code


def test_every_statement_is_there_with_its_link_and_date() -> None:
    for code, key, fact in every_fact():
        shown = entry(code, key)
        assert shown.count("<li") == len(fact.statements), (code, key)
        for statement in fact.statements:
            source = statement.source
            dated = write_date(source, get_translator())
            name = write_source_name(source, get_translator())
            assert f'<a href="{source.url}">{name}</a>, {dated}.' in shown, (code, key)
            said = (source.title, statement.note, statement.applies_to, statement.set_aside)
            for text in said:
                assert text.rstrip(".") in shown, (code, key, text)


@pytest.mark.parametrize(
    ("language", "publisher", "dated"),
    [
        ("en", "Government of Canada", "2026"),
        ("ru", "Правительство Канады", "2026"),
        ("ar", "حكومة كندا", "2026"),
    ],
)
def test_who_says_it_and_when_stands_before_our_note(
    language: str, publisher: str, dated: str
) -> None:
    [statement] = [
        s for _kind, s in COUNTRIES["TD"].statements() if s.note.startswith("Canadian consular")
    ]
    root = "" if language == "en" else f"/{language}"
    html = unescape(Client().get(f"{root}/countries/TD/").content.decode())
    item = next(li for li in html.split("<li") if f'href="{statement.source.url}"' in li)
    name, when, title, note = (
        item.index(text) for text in (publisher, dated, statement.source.title, "<p>")
    )
    assert name < when < title < note


def every_fact() -> Iterator[tuple[str, str, Fact]]:
    for code, country in COUNTRIES.items():
        for key, fact in country.facts.items():
            yield code, key, fact


def test_what_no_source_states_is_said() -> None:
    for code, country in COUNTRIES.items():
        html = unescape(page(code))
        for key, kind in RULEBOOK.kinds.items():
            about = get_translator().about(kind.whether, country.spoken)
            silent = f'<li id="{key}">{about}</li>' in html
            assert silent == (key not in country.facts), (code, key)


def test_the_general_advice_of_each_government_is_there() -> None:
    for code, country in COUNTRIES.items():
        html = unescape(page(code))
        for advice in country.advice:
            assert advice.wording in html, code
            assert f'href="{advice.url}"' in html, code
        if not country.advice:
            assert "We hold no general advice" in html, code


def test_the_rules_that_name_a_country_are_linked_and_no_others() -> None:
    for code, country in COUNTRIES.items():
        links = Reader(page(code)).values("href")
        linked = {h for h in links if h.startswith("/rulebook/") and "#" in h}
        naming = {
            make_rule_address(rule)
            for rule in RULEBOOK.rules
            for leaf in rule.applies_when.leaves_wanted()
            if isinstance(leaf, DestinationIs) and code in leaf.codes
        }
        facts = {make_kind_address(fact.kind) for fact in country.facts.values()}
        told = {make_rule_address(line.rule) for line in choose_lines(country)}
        assert naming | facts <= linked <= naming | facts | told, code


def test_statements_that_disagree_stand_side_by_side() -> None:
    shown = entry("FI", "conscription_ages_men")
    sides = shown.split('<div class="sides">')[1].split("</div>\n</div>")[0]
    assert "18 to 30</b>" in sides
    assert "18 and over</b>" in sides
    assert "Sources disagree. We use the widest range." in shown
    assert '<div class="sides">' not in entry("UA", "conscription")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("AE", "Sources disagree. We use the more cautious."),
        ("BF", "Sources disagree. Two or more agree, so we use what they say."),
    ],
)
def test_it_is_said_which_of_several_sides_is_used(code: str, words: str) -> None:
    assert words in entry(code, "dual_nationality")


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        ("RU", "consular_access", "Disagrees: the more cautious value decides."),
        ("RU", "dual_nationality", "Outranked: a source that weighs more decides."),
        ("BF", "dual_nationality", "Disagrees: what two or more agree on decides."),
        ("UA", "mobilisation", "Older: a newer statement stands."),
        ("RU", "own_passport_required", "Decides for that group only."),
        ("UA", "military_exit_ages_men", "Set aside: This July 2025 text was written before"),
        ("IL", "reserve_max_age", "Shown only: it is for officers."),
    ],
)
def test_what_became_of_a_statement_is_said(code: str, kind: str, words: str) -> None:
    assert words in entry(code, kind)


def test_a_territory_says_whose_citizenship_counts_and_whose_facts_are_used() -> None:
    for place in (c for c in COUNTRIES.values() if c.nationality != c.code):
        html, state = unescape(page(place.code)), COUNTRIES[place.nationality]
        assert f'<a href="/countries/{state.code}/">' in html, place.code
        assert f"citizenship of {state.spoken.in_text} is what counts." in html, place.code
        assert ("We hold no facts on" in html) == bool(place.facts_from), place.code
        assert f'<a href="/countries/{place.code}/">' in page(state.code), place.code


def test_the_last_change_that_may_touch_a_country_is_told() -> None:
    changes = [item.change for item in NEWS]
    for code in COUNTRIES:
        newest = next(c for c in changes if code in c.countries or not c.countries)
        link = f'<a href="/changes/#edition-{newest.edition.number}">Last change in what travellers'
        assert link in page(code), code


def test_the_line_for_its_citizens_abroad_is_given_or_said_to_be_missing() -> None:
    assert "+1 202 501 4444" in page("US")
    assert "+1 202 501 4444" in page("PR")
    assert "No number we could verify. Call its nearest embassy." in page("AQ")


def test_a_country_is_drawn_once_and_in_development_each_time() -> None:
    drawn = draw_country_page("FR", get_translator())
    assert isinstance(drawn, GzippedPage)
    assert draw_country_page("FR", get_translator()) is drawn
    with override_settings(DEBUG=True):
        assert draw_country_page("FR", get_translator()) is not drawn


@pytest.mark.parametrize("code", ["ru", "Ru", "rU"])
def test_small_letters_lead_on_for_good(client: Client, code: str) -> None:
    response = client.get(f"/countries/{code}/")
    assert (response.status_code, response.headers["Location"]) == (301, "/countries/RU/")


@pytest.mark.parametrize(
    "rest", ["XX/", "xx/", "XX", "RUS/", "Russia/", "%00/", "ß/", "../x", "RU/x"]
)
def test_an_unknown_code_says_where_the_list_is(client: Client, rest: str) -> None:
    response = client.get(f"/countries/{rest}")
    assert response.status_code == 404
    assert b'<a class="button" href="/countries/">' in response.content


def test_a_fact_says_for_whom_it_holds_and_how_firmly() -> None:
    assert "Holds for everyone. The firmest source says it may happen." in entry(
        "CN", "consular_access"
    )
    for code, kind, words in (
        ("RU", "conscription", "Holds for its citizens, and people it may count as such."),
        ("KW", "hostile_to_nationals_of", "No source we hold says it of such a citizen."),
    ):
        assert words in entry(code, kind)


def test_the_widest_scopes_are_those_that_reach_a_citizen_as_such() -> None:
    assert set(WIDEST_FIRST) == AS_SUCH


def test_a_country_says_when_it_was_last_checked(client: Client) -> None:
    html = client.get("/countries/RU/").content.decode()
    assert "Last checked against its sources: 22 November 2026." in html
