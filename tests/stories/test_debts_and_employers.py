"""Debts and disputes that keep anybody there, and permits that an employer or the state gives."""

import pytest

from tests.stories.telling import Told, traveller

DEBT = "stopped-over-debt-or-case"
NOT_DEALT_WITH = "matter-not-dealt-with"
PERMIT = "permit-of-an-employer-to-leave"

QUIET = {"age": 45, "sex": "f", "work": ["none"], "activities": ["none"], "family": ["none"]}


def visitor(nationality: str, to: str, **answers: object) -> Told:
    return traveller(nationality, to=to, ties=["none"], **{**QUIET, **answers})


@pytest.mark.parametrize("kind", ["debt", "criminal", "tax", "family"])
@pytest.mark.parametrize(
    ("nationality", "country", "level"),
    [
        pytest.param("GB", "AE", 3, id="a Briton in Dubai: it has happened"),
        pytest.param("IN", "QA", 3, id="an Indian in Qatar: it has happened"),
        pytest.param("DE", "CN", 3, id="a German in China: it has happened"),
        pytest.param("FR", "VN", 3, id="a Frenchwoman in Vietnam"),
        pytest.param("US", "JP", 2, id="an American in Japan: it may happen"),
        pytest.param("GB", "BH", 2, id="a Briton in Bahrain: it may happen"),
    ],
)
def test_a_visitor_with_an_open_matter_of_that_kind_could_be_kept(
    nationality: str, country: str, level: int, kind: str
) -> None:
    told = visitor(nationality, country, open_notice="yes", notice_kind=[kind])
    told.told_at(DEBT, level)


@pytest.mark.parametrize("country", ["AE", "QA", "CN", "JP"])
def test_a_call_up_is_no_debt(country: str) -> None:
    told = visitor("GB", country, open_notice="yes", notice_kind=["military"])
    told.is_not_told(DEBT)


def test_a_visitor_who_does_not_know_of_what_kind_it_is_is_not_told_of_a_debt() -> None:
    told = visitor("GB", "AE", open_notice="unsure", notice_kind=["unsure"])
    told.is_not_told(DEBT)


def test_a_citizen_who_does_not_know_is_told_of_it() -> None:
    answers = {**QUIET, "open_notice": "unsure", "notice_kind": ["unsure"]}
    traveller("SG", "MY", to="SG", **answers).told_at(DEBT, 3)


@pytest.mark.parametrize("country", ["ES", "FR", "PT"])
def test_in_a_calm_country_a_debt_is_a_matter_to_settle_and_no_bar(country: str) -> None:
    told = visitor("DE", country, open_notice="yes", notice_kind=["debt"]).is_level(2)
    told.told_at(NOT_DEALT_WITH, 2)
    assert DEBT not in told.rules


@pytest.mark.parametrize("country", ["AE", "QA", "JP", "VN"])
def test_a_visitor_with_nothing_open_is_not_kept(country: str) -> None:
    told = visitor("GB", country, open_notice="no").is_not_told(DEBT, NOT_DEALT_WITH)
    told.never_shows("exit_ban")


def test_a_tax_letter_is_no_call_up() -> None:
    answers = {"age": 30, "sex": "m", "service_status": "never", "open_notice": "yes"}
    told = traveller("LT", "US", to="LT", notice_kind=["tax"], **answers)
    told.told_at(NOT_DEALT_WITH, 2).is_not_told("open-notice-under-exit-control")


@pytest.mark.parametrize(
    ("nationality", "country", "level"),
    [
        pytest.param("IN", "KW", 3, id="an Indian who works in Kuwait: two report the rule"),
        pytest.param("FR", "GA", 3, id="a Frenchwoman who lives in Gabon: an exit visa"),
        pytest.param("PH", "SA", 2, id="a maid in Saudi Arabia: one newspaper"),
    ],
)
def test_who_lives_there_needs_a_permit_to_leave(
    nationality: str, country: str, level: int
) -> None:
    told = visitor(nationality, country, role="live", open_notice="no")
    told.told_at(PERMIT, level)


@pytest.mark.parametrize("country", ["KW", "GA", "SA"])
def test_a_visitor_or_a_citizen_needs_no_permit_of_an_employer(country: str) -> None:
    visitor("FR", country, role="visit", open_notice="no").is_not_told(PERMIT)
    traveller(country, to=country, role="live", **QUIET, open_notice="no").is_not_told(PERMIT)


def test_in_qatar_a_permit_is_asked_of_a_few_whom_we_cannot_tell() -> None:
    told = visitor("IN", "QA", role="live", open_notice="no").could_not_tell(PERMIT)
    told.never_shows("exit_ban")


def test_a_frenchwoman_who_visits_gabon_is_told_nothing() -> None:
    visitor("FR", "GA", role="visit", open_notice="no").is_level(0)
