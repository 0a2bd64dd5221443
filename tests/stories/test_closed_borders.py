"""Borders that are closed to a nationality, and what another passport changes."""

import pytest

from tests.stories.telling import Told, traveller

CLOSED = "entry-is-closed-to-you"
CLOSED_TO_ONE = "entry-is-closed-to-one-of-your-nationalities"
OTHER_NOT_BARRED = "another-passport-is-not-barred"
CLOSES_VISA_FREE_ENTRY = "second-nationality-closes-visa-free-entry"
ALL = (CLOSED, CLOSED_TO_ONE, OTHER_NOT_BARRED, CLOSES_VISA_FREE_ENTRY)

QUIET = {
    "age": 45,
    "sex": "f",
    "work": ["none"],
    "activities": ["none"],
    "open_notice": "no",
    "wanted_elsewhere": "no",
    "other_army": "none",
    "origin": [],
    "protection": "none",
}


def visitor(*nationalities: str, to: str, **answers: object) -> Told:
    return traveller(*nationalities, to=to, **{"ties": ["none"], **QUIET, **answers})


@pytest.mark.parametrize(
    ("nationality", "country", "level"),
    [
        pytest.param("IL", "MV", 3, id="an Israeli in the Maldives: two papers report the law"),
        pytest.param("IR", "US", 3, id="an Iranian in the US: two who print the proclamation"),
        pytest.param("RU", "EE", 2, id="a Russian in Estonia: one report"),
        pytest.param("RU", "PL", 2, id="a Russian in Poland: one report"),
        pytest.param("IL", "MY", 2, id="an Israeli in Malaysia: one report"),
        pytest.param("US", "TD", 2, id="an American in Chad: one report"),
    ],
)
def test_with_one_passport_that_is_barred_she_may_be_turned_back(
    nationality: str, country: str, level: int
) -> None:
    visitor(nationality, to=country).told_at(CLOSED, level).is_not_told(CLOSED_TO_ONE)


@pytest.mark.parametrize(
    ("nationalities", "country"),
    [
        pytest.param(("RU", "IL"), "EE", id="a Russian Israeli in Estonia"),
        pytest.param(("RU", "FR"), "PL", id="a Russian Frenchwoman in Poland"),
        pytest.param(("IL", "DE"), "MY", id="an Israeli German in Malaysia"),
        pytest.param(("US", "FR"), "ML", id="an American Frenchwoman in Mali"),
        pytest.param(("PK", "GB"), "IN", id="a Pakistani Briton in India"),
    ],
)
def test_with_a_second_passport_it_can_hang_on_the_officer(
    nationalities: tuple[str, ...], country: str
) -> None:
    told = visitor(*nationalities, to=country).told_at(CLOSED_TO_ONE, 2)
    assert CLOSED not in told.rules


@pytest.mark.parametrize(
    ("nationalities", "country"),
    [
        pytest.param(("IL", "US"), "MV", id="an Israeli American wed to a Maldivian"),
        pytest.param(("IR", "DE"), "US", id="an Iranian German wed to an American"),
        pytest.param(("VE", "ES"), "US", id="a Venezuelan Spaniard wed to an American"),
    ],
)
def test_where_the_rule_spares_other_passports_a_wife_with_two_is_told_so(
    nationalities: tuple[str, ...], country: str
) -> None:
    told = visitor(*nationalities, to=country, ties=["spouse"]).told_at(OTHER_NOT_BARRED, 1)
    told.is_not_told(CLOSED, CLOSED_TO_ONE)


def test_a_wife_with_only_the_barred_passport_is_not_spared() -> None:
    told = visitor("IL", to="MV", ties=["spouse"]).told_at(CLOSED, 3)
    told.is_not_told(OTHER_NOT_BARRED)


@pytest.mark.parametrize(
    ("nationalities", "country"),
    [
        pytest.param(("IR", "CA"), "US", id="an Iranian Canadian: no visa waiver, and a visa"),
        pytest.param(("IQ", "GB"), "US", id="an Iraqi Briton"),
        pytest.param(("KP", "KR"), "US", id="somebody North Korea counts too"),
        pytest.param(("CU", "ES"), "US", id="a Cuban Spaniard"),
        pytest.param(("LB", "FR"), "IL", id="a Lebanese Frenchwoman in Israel"),
        pytest.param(("PK", "GB"), "IN", id="a Pakistani Briton in India"),
    ],
)
def test_a_second_nationality_can_close_visa_free_entry(
    nationalities: tuple[str, ...], country: str
) -> None:
    visitor(*nationalities, to=country).told_at(CLOSES_VISA_FREE_ENTRY, 2)


@pytest.mark.parametrize(
    ("nationalities", "country"),
    [
        pytest.param(("IR", "US"), "US", id="an Iranian American comes home"),
        pytest.param(("IL", "IN"), "IN", id="an Israeli who is Indian too"),
        pytest.param(("RU", "LV"), "LV", id="a Russian Latvian comes home"),
    ],
)
def test_a_border_is_not_closed_to_its_own_citizens(
    nationalities: tuple[str, ...], country: str
) -> None:
    visitor(*nationalities, to=country).is_not_told(*ALL)


@pytest.mark.parametrize(
    ("nationalities", "country"),
    [(("DE",), "US"), (("DE", "FR"), "US"), (("FR",), "EE"), (("GB",), "MV"), (("GB",), "IN")],
)
def test_nationalities_that_nobody_names_keep_no_border_closed(
    nationalities: tuple[str, ...], country: str
) -> None:
    told = visitor(*nationalities, to=country)
    told.never_shows("third_country").could_not_tell(CLOSES_VISA_FREE_ENTRY)
