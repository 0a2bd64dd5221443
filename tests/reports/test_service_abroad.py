"""What a man born and living abroad is told of service: every destination that calls, with its sources."""

import pytest

from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.facts import COUNTRIES
from riskcheck.reports.calibration import (
    BORN_AND_LIVING_ABROAD,
    describe_told,
    make_dual_citizen,
)
from riskcheck.reports.country_facts import write_date
from riskcheck.reports.service_abroad import (
    IN_USE,
    NOTHING,
    ToldOfService,
    list_told_of_service,
    write_service_abroad,
)

TOLD = {one.code: one for one in list_told_of_service()}
every_destination = pytest.mark.parametrize("one", TOLD.values(), ids=TOLD)


def rows(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_places_that_call_are_listed_and_those_that_do_not_are_left_out() -> None:
    assert TOLD.keys() >= {"IL", "TR", "GR", "CH", "KR", "TH", "RU", "DK"}
    assert TOLD.keys().isdisjoint({"US", "FR", "IE", "JP", "IN"})


@every_destination
def test_the_level_and_the_titles_are_those_of_his_check(one: ToldOfService) -> None:
    told = describe_told(BORN_AND_LIVING_ABROAD, COUNTRIES[one.code])
    of_service = [a for a in told.advisories if a.rule.risk is Risk.CONSCRIPTION]
    assert one.level == max((a.level for a in of_service), default=Level.NONE_FOUND)
    gravest = [a.rule.title for a in of_service if a.level == one.level]
    assert list(one.titles) == (gravest or [NOTHING])


@every_destination
def test_what_he_is_told_rests_on_sources_of_his_two_countries(one: ToldOfService) -> None:
    """Of the other one too: a treaty is told where both are bound by it."""
    countries = [COUNTRIES[code] for code in make_dual_citizen(COUNTRIES[one.code])]
    held = {s.source for place in countries for _kind, s in place.statements()}
    assert one.sources
    assert held.issuperset(one.sources)


def test_the_totals_count_every_row_once() -> None:
    counts, places = write_service_abroad().split("\n\n")
    head, *counted = rows(counts)
    assert head == ["service", "0", "1", "2", "3", "4"]
    assert [row[0] for row in counted] == list(IN_USE)
    listed = rows(places)[1:]
    for service, *by_level in counted:
        levels = [row[2] for row in listed if row[1] == service]
        assert [int(number) for number in by_level] == [levels.count(str(n)) for n in range(5)]
    assert len(listed) == len(TOLD)


def test_a_row_names_each_source_with_its_date() -> None:
    listed = {row[0]: row for row in rows(write_service_abroad())}
    one = TOLD["IL"]
    named = listed["IL Israel"][4].split("; ")
    assert named == [f"{source.title} ({write_date(source)})" for source in one.sources]
