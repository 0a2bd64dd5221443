"""What officers read from a place of birth, and what a citizen may show in place of its passport."""

import pytest

from tests.stories.telling import Told, traveller

BORN_THERE = "born-there-without-its-passport"
BORN_THERE_CALM = "born-there-and-asked-for-its-passport"
ANOTHER_PAPER = "another-paper-in-place-of-its-passport"
AS_A_FOREIGNER = "enters-as-a-foreigner"
FINES = "fines-as-a-foreigner"
MILITARY_PAPERS = "passport-hangs-on-military-papers"
CHILD_PAPERS = "child-needs-its-papers-to-leave"

QUIET = {
    "age": 40,
    "sex": "f",
    "work": ["none"],
    "activities": ["none"],
    "open_notice": "no",
    "passport_shown": "other",
}


def citizen(country: str, *others: str, **answers: object) -> Told:
    return traveller(country, *others, to=country, **{**QUIET, **answers})


def with_a_tie(nationality: str, country: str, *ties: str, **answers: object) -> Told:
    return traveller(nationality, to=country, ties=ties, **{**QUIET, **answers})


@pytest.mark.parametrize(
    ("country", "level"),
    [
        pytest.param("CO", 3, id="Colombia: she was kept from flying home"),
        pytest.param("CU", 3, id="Cuba: passports were taken away"),
        pytest.param("RU", 2, id="Russia: a visa agency says so"),
        pytest.param("IR", 2, id="Iran: a page without a date"),
    ],
)
def test_an_american_born_there_is_taken_for_a_citizen(country: str, level: int) -> None:
    with_a_tie("US", country, "born").told_at(BORN_THERE, level).is_not_told(BORN_THERE_CALM)


@pytest.mark.parametrize(
    ("nationality", "country"), [("FR", "US"), ("DE", "ZA"), ("DE", "AL"), ("US", "CN")]
)
def test_in_a_calm_country_she_may_be_delayed(nationality: str, country: str) -> None:
    told = with_a_tie(nationality, country, "born").told_at(BORN_THERE_CALM, 2)
    told.is_not_told(BORN_THERE)


@pytest.mark.parametrize("country", ["CO", "CU", "US", "AL"])
def test_one_released_with_papers_or_without_that_birth_is_not_told_so(country: str) -> None:
    left = with_a_tie("DE", country, "born", "former", citizenship_ended="released")
    left.is_not_told(BORN_THERE, BORN_THERE_CALM)
    with_a_tie("DE", country, "father").is_not_told(BORN_THERE, BORN_THERE_CALM)


@pytest.mark.parametrize("country", ["PL", "ES", "JP"])
def test_where_no_source_speaks_of_it_a_birthplace_is_no_matter(country: str) -> None:
    told = with_a_tie("US", country, "born")
    assert not {BORN_THERE, BORN_THERE_CALM} & told.rules


@pytest.mark.parametrize(("country", "other"), [("GB", "CA"), ("BR", "US"), ("DZ", "FR")])
def test_another_paper_will_do_for_some_citizens(country: str, other: str) -> None:
    citizen(country, other).told_at(ANOTHER_PAPER, 2)
    citizen(country, other, passport_shown="destination").is_not_told(ANOTHER_PAPER)
    traveller(other, to=country, ties=["none"], **QUIET).is_not_told(ANOTHER_PAPER)


@pytest.mark.parametrize(
    ("country", "other"), [("BR", "US"), ("JP", "US"), ("PH", "US"), ("TH", "GB"), ("NG", "GB")]
)
def test_a_citizen_on_another_passport_counts_as_a_foreigner_and_long_stays_cost(
    country: str, other: str
) -> None:
    long = citizen(country, other, stay_days=90)
    long.told_at(AS_A_FOREIGNER, 2).told_at(FINES, 1)
    citizen(country, other, stay_days=20).told_at(AS_A_FOREIGNER, 2).is_not_told(FINES)
    own = citizen(country, other, stay_days=90, passport_shown="destination")
    own.is_not_told(AS_A_FOREIGNER, FINES)


@pytest.mark.parametrize(("nationality", "country"), [("GB", "TH"), ("US", "JP")])
def test_a_real_foreigner_needs_no_telling(nationality: str, country: str) -> None:
    told = traveller(nationality, to=country, ties=["none"], stay_days=90, **QUIET).is_level(0)
    told.is_not_told(AS_A_FOREIGNER, FINES)


@pytest.mark.parametrize(
    ("country", "other", "age"),
    [("EG", "US", 20), ("UA", "PL", 25), ("BY", "LT", 20), ("FI", "US", 20)],
)
def test_passports_of_men_hang_on_military_papers(country: str, other: str, age: int) -> None:
    a_man = {"age": age, "sex": "m"}
    citizen(country, other, service_status="never", **a_man).told_at(MILITARY_PAPERS, 2)
    citizen(country, other, service_status="served", **a_man).is_not_told(MILITARY_PAPERS)
    a_woman = {"age": age, "sex": "f", "service_status": "not_applicable"}
    citizen(country, other, **a_woman).is_not_told(MILITARY_PAPERS)


def test_a_child_china_counts_as_its_own_needs_a_paper_to_leave_on_another_passport() -> None:
    citizen("CN", "CA", age=6).told_at(CHILD_PAPERS, 3)
    for tie in ("father", "mother"):
        with_a_tie("CA", "CN", tie, age=6).told_at(CHILD_PAPERS, 3)


def test_a_grown_daughter_or_a_child_without_a_chinese_parent_does_not() -> None:
    with_a_tie("CA", "CN", "mother", age=20).is_not_told(CHILD_PAPERS)
    for tie in ("grandparent", "none"):
        with_a_tie("CA", "CN", tie, age=6).is_not_told(CHILD_PAPERS)


@pytest.mark.parametrize("country", ["FR", "JP"])
def test_in_a_calm_country_no_paper_is_asked_of_a_child(country: str) -> None:
    told = with_a_tie("CA", country, "mother", age=6)
    assert CHILD_PAPERS not in told.rules
