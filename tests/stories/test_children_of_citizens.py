"""A child that a country makes its citizen, and that may one day owe it service."""

import pytest

from tests.stories.telling import traveller

BY_DESCENT = "child-is-a-citizen-by-descent"
SERVICE_LATER = "child-may-owe-service-later"
CONSENT = "child-needs-consent-to-leave"
HELD_BACK = "child-can-be-held-back"
MAY_BE = "child-may-be-a-citizen"
OF_ITS_CITIZEN = "child-of-its-citizen"

WITH_A_CHILD = {"age": 36, "family": ["minor"]}


def test_a_turkish_american_mother_has_a_child_who_may_be_turkish_and_owe_service() -> None:
    told = traveller("TR", "US", to="TR", sex="f", **WITH_A_CHILD)
    told.told_at(BY_DESCENT, 1).told_at(SERVICE_LATER, 2).is_not_told(MAY_BE)


def test_a_greek_american_mother_hears_of_service_where_the_child_lives_in_greece_too() -> None:
    """Greece calls those who live there: a visit raises nothing for a child."""
    visits = traveller("GR", "US", to="GR", sex="f", **WITH_A_CHILD).told_at(BY_DESCENT, 1)
    visits.is_not_told(SERVICE_LATER, MAY_BE)
    lives = traveller("GR", "US", to="GR", role="live", sex="f", **WITH_A_CHILD)
    lives.told_at(BY_DESCENT, 1).told_at(SERVICE_LATER, 2).is_not_told(MAY_BE)


@pytest.mark.parametrize(
    ("nationality", "country", "ties"),
    [
        pytest.param("DE", "AM", ["former"], id="a German who used to be Armenian"),
        pytest.param("GB", "KR", ["spouse"], id="a Briton whose wife is Korean"),
    ],
)
def test_a_parent_with_a_link_only_is_told_the_same_more_mildly(
    nationality: str, country: str, ties: list[str]
) -> None:
    told = traveller(nationality, to=country, ties=ties, sex="m", **WITH_A_CHILD)
    told.told_at(BY_DESCENT, 1).told_at(SERVICE_LATER, 1).is_not_told(MAY_BE)


@pytest.mark.parametrize(
    ("held", "country", "rule", "level"),
    [
        pytest.param(("LB", "GB"), "LB", HELD_BACK, 3, id="a Lebanese British mother"),
        pytest.param(("BR", "PT"), "BR", CONSENT, 2, id="a Brazilian Portuguese mother"),
    ],
)
def test_where_a_parent_must_consent_the_child_s_own_citizenship_is_told_too(
    held: tuple[str, str], country: str, rule: str, level: int
) -> None:
    """Where men have a say over the travel of women and children it is graver."""
    told = traveller(*held, to=country, sex="f", **WITH_A_CHILD).told_at(rule, level)
    told.told_at(BY_DESCENT, 1).is_not_told(MAY_BE, OF_ITS_CITIZEN)


@pytest.mark.parametrize(
    ("held", "country"),
    [
        pytest.param(("DE", "CA"), "DE", id="a German Canadian: not in use"),
        pytest.param(("IE", "GB"), "IE", id="an Irish Briton: none at all"),
        pytest.param(("NO", "US"), "NO", id="a Norwegian American: few are selected"),
        pytest.param(("TH", "GB"), "TH", id="a Thai Briton: chosen by lot"),
    ],
)
def test_a_citizen_by_descent_owes_no_service_where_it_is_not_for_all(
    held: tuple[str, str], country: str
) -> None:
    told = traveller(*held, to=country, sex="f", **WITH_A_CHILD).told_at(BY_DESCENT, 1)
    told.is_not_told(SERVICE_LATER)


@pytest.mark.parametrize(
    ("held", "answers"),
    [
        pytest.param(("TR", "US"), {"family": ["none"]}, id="travels without a child"),
        pytest.param(("US",), {"family": ["minor"], "ties": ["none"]}, id="has no link to Türkiye"),
    ],
)
def test_no_child_of_a_turk_is_with_a_traveller_who(
    held: tuple[str, ...], answers: dict[str, object]
) -> None:
    told = traveller(*held, to="TR", age=36, sex="f", **answers)
    told.is_not_told(BY_DESCENT, SERVICE_LATER, MAY_BE)
