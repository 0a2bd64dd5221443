"""The countries as they are read: every place, and whose nationality counts there."""

from datetime import UTC, date, datetime

import pytest
from django_countries import countries as iso

from riskcheck.engine.model.facts import Standing
from riskcheck.facts import COUNTRIES, FOLDER, read_countries
from riskcheck.facts.loader import MAY_BE_UNDATED
from riskcheck.rulebook.publishers import BY_CODE

KOSOVO = "XK"


def test_every_destination_is_read() -> None:
    assert len(COUNTRIES) == 250
    assert len(read_countries(FOLDER)) == 250


def test_every_iso_code_is_there_with_kosovo_and_no_other() -> None:
    assert set(COUNTRIES) == {code for code, _ in iso} | {KOSOVO}


@pytest.mark.parametrize(
    ("territory", "state"),
    [("HK", "CN"), ("MO", "CN"), ("PR", "US"), ("GL", "DK"), ("AX", "FI"), ("TW", "TW")],
)
def test_a_territory_says_whose_nationality_counts(territory: str, state: str) -> None:
    assert COUNTRIES[territory].nationality == state


def test_whose_nationality_counts_is_a_state_of_its_own() -> None:
    states = {country.nationality for country in COUNTRIES.values()}
    assert all(COUNTRIES[state].nationality == state for state in states)


def test_a_territory_of_which_nothing_is_said_takes_the_facts_of_its_state() -> None:
    taken = [country for country in COUNTRIES.values() if country.facts_from]
    assert taken
    for country in taken:
        assert country.facts is COUNTRIES[country.nationality].facts
    assert not COUNTRIES["HK"].facts_from


def test_every_statement_has_a_source_with_a_link_and_a_date_or_an_honest_none() -> None:
    today = datetime.now(UTC).date()
    for country in COUNTRIES.values():
        for kind, statement in country.statements():
            source = statement.source
            where = (country.code, kind.key, source.title)
            assert source.url.startswith("https://"), where
            assert source.title, where
            if source.dated is None:
                assert source.standing in MAY_BE_UNDATED, where
            else:
                assert date(1900, 1, 1) < source.dated <= today, where
            assert (source.standing is Standing.GOVERNMENT_ADVICE) == (source.issuer in BY_CODE)


def test_every_level_of_general_advice_has_a_link_and_the_day_it_was_seen() -> None:
    for country in COUNTRIES.values():
        issuers = [advice.issuer for advice in country.advice]
        assert len(set(issuers)) == len(issuers)
        for advice in country.advice:
            assert advice.level in (1, 2, 3, 4)
            assert advice.url.startswith("https://")
            assert isinstance(advice.seen, date)


def test_where_women_are_kept_from_leaving_by_age_service_is_said_to_cover_them() -> None:
    for place in COUNTRIES.values():
        if "military_exit_ages_women" in place.facts:
            covered = {s.value for s in place.facts["conscription_sex"].statements}
            assert "women_and_men" in covered, place.code
