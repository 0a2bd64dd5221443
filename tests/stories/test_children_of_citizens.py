"""A child that a country makes its citizen, and that may one day owe it service."""

import pytest

from tests.stories.telling import traveller

BY_DESCENT = "child-is-a-citizen-by-descent"
SERVICE_LATER = "child-may-owe-service-later"
CONSENT = "child-needs-consent-to-leave"
MAY_BE = "child-may-be-a-citizen"
OF_ITS_CITIZEN = "child-of-its-citizen"

WITH_A_CHILD = {"age": 36, "family": ["minor"]}


def test_a_greek_american_mother_has_a_child_who_may_be_greek_and_owe_service() -> None:
    told = traveller("GR", "US", to="GR", sex="f", **WITH_A_CHILD)
    told.told_at(BY_DESCENT, 1).told_at(SERVICE_LATER, 2).is_not_told(MAY_BE)


@pytest.mark.parametrize(
    ("nationality", "country", "ties"),
    [
        pytest.param("DE", "GR", ["former"], id="a German who used to be Greek"),
        pytest.param("GB", "TH", ["spouse"], id="a Briton whose wife is Thai"),
    ],
)
def test_a_parent_with_a_link_only_is_told_the_same_more_mildly(
    nationality: str, country: str, ties: list[str]
) -> None:
    told = traveller(nationality, to=country, ties=ties, sex="m", **WITH_A_CHILD)
    told.told_at(BY_DESCENT, 1).told_at(SERVICE_LATER, 1).is_not_told(MAY_BE)


@pytest.mark.parametrize(
    ("held", "country"),
    [
        pytest.param(("LB", "GB"), "LB", id="a Lebanese British mother"),
        pytest.param(("BR", "PT"), "BR", id="a Brazilian Portuguese mother"),
    ],
)
def test_where_a_parent_must_consent_the_child_s_own_citizenship_is_told_too(
    held: tuple[str, str], country: str
) -> None:
    told = traveller(*held, to=country, sex="f", **WITH_A_CHILD).told_at(CONSENT, 3)
    told.told_at(BY_DESCENT, 1).is_not_told(MAY_BE, OF_ITS_CITIZEN)


@pytest.mark.parametrize(
    ("held", "country"),
    [
        pytest.param(("DE", "CA"), "DE", id="a German Canadian: not in use"),
        pytest.param(("IE", "GB"), "IE", id="an Irish Briton: none at all"),
        pytest.param(("NO", "US"), "NO", id="a Norwegian American: few are selected"),
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
        pytest.param(("GR", "US"), {"family": ["none"]}, id="travels without a child"),
        pytest.param(("US",), {"family": ["minor"], "ties": ["none"]}, id="has no link to Greece"),
    ],
)
def test_no_child_of_a_greek_is_with_a_traveller_who(
    held: tuple[str, ...], answers: dict[str, object]
) -> None:
    told = traveller(*held, to="GR", age=36, sex="f", **answers)
    told.is_not_told(BY_DESCENT, SERVICE_LATER, MAY_BE)
