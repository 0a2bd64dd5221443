"""Children who travel, and people who travel with them: papers, consent, treaties, and no army."""

import pytest

from tests.stories.circumstances import (
    FROM_ABROAD,
    ON_ANOTHER_PASSPORT,
    ON_ITS_PASSPORT,
    OWES_NO_SERVICE,
    a_woman_of,
)
from tests.stories.telling import Told, traveller

ARMY = ("conscription", "mobilisation", "military_penalty")
ITS_PAPERS = "child-needs-its-papers-to-leave"
CONSENT = "child-needs-consent-to-leave"
HELD_BACK = "child-can-be-held-back"
NO_TREATY = "no-treaty-on-child-abduction"
DISPUTE = "custody-dispute"


def a_boy_of(age: int, *nationalities: str, to: str, **answers: object) -> Told:
    return traveller(
        *nationalities,
        to=to,
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | OWES_NO_SERVICE | {"age": age, "sex": "m"} | answers,
    )


def a_mother(*nationalities: str, to: str, family: list[str], **answers: object) -> Told:
    return traveller(
        *nationalities,
        to=to,
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(36) | {"family": family} | answers,
    )


@pytest.mark.parametrize("status", ["not_applicable", "never", "unsure"])
@pytest.mark.parametrize("age", [2, 8, 14])
@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("RU", "DE", id="a Russian German boy"),
        pytest.param("UA", "PL", id="a Ukrainian Polish boy"),
        pytest.param("IL", "US", id="an Israeli American boy"),
        pytest.param("GR", "AU", id="a Greek Australian boy"),
        pytest.param("ER", "SE", id="an Eritrean Swedish boy"),
        pytest.param("IR", "GB", id="an Iranian British boy"),
    ],
)
def test_no_boy_under_15_is_told_of_the_army(
    country: str, other: str, age: int, status: str
) -> None:
    his_own = a_boy_of(age, country, other, to=country, service_status=status)
    his_fathers = a_boy_of(age, other, to=country, ties=["father"], service_status=status)
    for told in (his_own, his_fathers):
        told.never_shows(*ARMY)
        assert not told.rules & {"call-up-bars-exit", "wartime-exit-bar"}


@pytest.mark.parametrize("registered", ["yes", "no"])
@pytest.mark.parametrize(("country", "other"), [("GR", "AU"), ("CH", "US"), ("KR", "CA")])
def test_a_boy_of_8_in_a_calm_country_gets_nothing_above_2(
    country: str, other: str, registered: str
) -> None:
    told = a_boy_of(8, country, other, to=country, registered_there=registered)
    assert told.level <= 2
    told.never_shows(*ARMY, "exit_ban", "wrongful_detention")


@pytest.mark.parametrize("age", [1, 9, 17])
def test_a_chinese_american_child_needs_a_chinese_paper_to_fly_home(age: int) -> None:
    its_own = a_boy_of(age, "CN", "US", to="CN").shows(passport_rule=3)
    its_fathers = a_boy_of(age, "US", to="CN", ties=["father"]).shows(passport_rule=3)
    for told in (its_own, its_fathers):
        told.told_at(ITS_PAPERS, 3)


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param({"age": 18}, id="is grown up"),
        pytest.param(ON_ITS_PASSPORT, id="shows a Chinese passport"),
        pytest.param({"ties": ["grandparent"]}, id="has a Chinese grandfather only"),
        pytest.param({"ties": ["none"]}, id="has no link to China"),
    ],
)
def test_no_such_paper_is_asked_of_an_american_who(answers: dict[str, object]) -> None:
    told = traveller(
        "US",
        to="CN",
        **FROM_ABROAD
        | ON_ANOTHER_PASSPORT
        | OWES_NO_SERVICE
        | {"ties": ["father"], "age": 9, "sex": "m"}
        | answers,
    )
    told.is_not_told(ITS_PAPERS)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("BR", "US", id="a Brazilian American"),
        pytest.param("PH", "CA", id="a Filipino Canadian"),
        pytest.param("ZA", "GB", id="a South African Briton"),
        pytest.param("AR", "ES", id="an Argentine Spaniard"),
    ],
)
def test_a_child_does_not_leave_without_the_parent_who_stays_at_home(
    country: str, other: str
) -> None:
    a_boy_of(8, country, other, to=country).told_at(CONSENT, 2).shows(family=2).is_level(2)
    a_boy_of(8, other, to=country, ties=["father"]).told_at(CONSENT, 2).shows(family=2)
    mother = a_mother(country, other, to=country, family=["minor"]).told_at(CONSENT, 2)
    mother.shows(family=2).is_level(2)
    a_mother(country, other, to=country, family=["none"]).is_not_told(CONSENT, HELD_BACK)
    a_mother(other, to=country, family=["minor"], ties=["none"]).never_shows("family")


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("SA", "GB", id="a Saudi Briton"),
        pytest.param("JO", "US", id="a Jordanian American"),
        pytest.param("IR", "SE", id="an Iranian Swede"),
        pytest.param("LB", "CA", id="a Lebanese Canadian"),
    ],
)
def test_where_fathers_decide_a_child_can_be_held_back(country: str, other: str) -> None:
    a_boy_of(8, country, other, to=country).told_at(HELD_BACK, 3).shows(family=3)
    a_boy_of(8, other, to=country, ties=["father"]).told_at(HELD_BACK, 3).shows(family=3)
    a_mother(country, other, to=country, family=["minor"]).told_at(HELD_BACK, 3)


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("US", "IN", id="an American in Delhi"),
        pytest.param("IT", "EG", id="an Italian in Cairo"),
        pytest.param("US", "JO", id="an American in Amman"),
        pytest.param("GB", "AE", id="a Briton in Dubai"),
    ],
)
def test_where_no_treaty_holds_nobody_would_bring_the_child_back(
    nationality: str, country: str
) -> None:
    dispute = ["minor", "custody"]
    visitor = a_mother(nationality, to=country, family=dispute, ties=["none"])
    married = a_mother(nationality, to=country, family=dispute, ties=["spouse"])
    for told in (visitor, married):
        told.told_at(NO_TREATY, 3).shows(family=3).is_level(3)
    a_mother(nationality, to=country, family=["minor"], ties=["none"]).is_not_told(NO_TREATY)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("DE", "US", id="a German American"),
        pytest.param("JP", "GB", id="a Japanese Briton"),
        pytest.param("DK", "CA", id="a Danish Canadian"),
        pytest.param("BR", "PT", id="a Brazilian Portuguese"),
    ],
)
def test_where_it_holds_a_dispute_is_still_one_before_a_court_there(
    country: str, other: str
) -> None:
    told = a_mother(country, other, to=country, family=["minor", "custody"])
    told.told_at(DISPUTE, 3).shows(family=3).is_not_told(NO_TREATY)


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("US", "JP", id="an American married to a Japanese"),
        pytest.param("GB", "DE", id="a Briton married to a German"),
        pytest.param("CA", "DK", id="a Canadian married to a Dane"),
    ],
)
def test_a_dispute_is_as_grave_for_the_parent_who_is_no_citizen(
    nationality: str, country: str
) -> None:
    dispute = ["minor", "custody"]
    told = a_mother(nationality, to=country, family=dispute, ties=["spouse"])
    told.told_at(DISPUTE, 3).shows(family=3).is_level(3)
    a_mother(nationality, to=country, family=dispute, ties=["none"]).is_not_told(DISPUTE)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("DE", "US", id="a German American"),
        pytest.param("NZ", "CA", id="a New Zealand Canadian"),
        pytest.param("PL", "GB", id="a Polish Briton"),
    ],
)
def test_a_mother_who_takes_her_child_to_a_calm_country_carries_its_papers(
    country: str, other: str
) -> None:
    told = a_mother(country, other, to=country, family=["minor"])
    assert told.level <= 2
    told.shows(family=1).told_at("child-is-a-citizen-by-descent", 1)
    told.is_not_told(DISPUTE, NO_TREATY).never_shows(*ARMY, "exit_ban")
    assert "child-papers" in [action.key for action in told.assessment.actions]
