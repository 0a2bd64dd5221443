"""Citizenship that comes with birth there, or stays when you thought it had ended."""

import pytest

from tests.stories.telling import traveller

FORMER = "former-citizenship-is-hard-to-end"
BY_ITS_LAW = "its-law-makes-you-a-citizen"
BY_ITS_LAW_WITH_DUTIES = "its-law-makes-you-a-citizen-with-duties"
BORN = "citizen-by-birth-there"
BORN_OR_FORMER = "born-there-or-former-citizen"
KEPT = "citizenship-is-hard-to-give-up"


@pytest.mark.parametrize(
    ("country", "level"),
    [
        pytest.param("AF", 3, id="Afghanistan"),
        pytest.param("IR", 3, id="Iran: Germany found that nobody is released"),
        pytest.param("LY", 2, id="Libya: one report"),
    ],
)
def test_a_former_citizen_may_still_be_one_where_citizenship_is_hard_to_end(
    country: str, level: int
) -> None:
    told = traveller("US", to=country, ties=["former"]).told_at(FORMER, level)
    told.is_not_told(KEPT, BORN_OR_FORMER)


@pytest.mark.parametrize(
    "country",
    [
        pytest.param("KH", id="Cambodia: it cannot be given up"),
        pytest.param("CL", id="Chile: it may still count you"),
        pytest.param("JP", id="Japan: no source speaks of it"),
    ],
)
def test_in_a_calm_country_it_may_still_count_a_former_citizen_and_no_more(country: str) -> None:
    told = traveller("US", to=country, ties=["former"]).is_level(2).told_at(BORN_OR_FORMER, 2)
    told.is_not_told(FORMER, KEPT)


def test_no_source_says_whether_a_former_pakistani_woman_is_free_of_it() -> None:
    told = traveller("US", to="PK", ties=["former"]).could_be_told_at(FORMER, 3)
    told.told_at(BORN_OR_FORMER, 2)


@pytest.mark.parametrize("ended", ["released", "lost", "taken"])
def test_who_says_how_it_ended_is_not_told_that_it_may_not_have(ended: str) -> None:
    told = traveller("US", to="IR", ties=["former"], citizenship_ended=ended)
    told.is_not_told(FORMER, BORN_OR_FORMER, BY_ITS_LAW, BY_ITS_LAW_WITH_DUTIES)


@pytest.mark.parametrize(
    ("held", "ties"),
    [
        pytest.param(("US",), ["father"], id="the daughter of an Iranian"),
        pytest.param(("US",), ["none"], id="an American without a link"),
        pytest.param(("IR", "US"), None, id="an Iranian American, who knows she is one"),
    ],
)
def test_nobody_but_a_former_iranian_hears_that_it_may_not_have_ended(
    held: tuple[str, ...], ties: list[str] | None
) -> None:
    traveller(*held, to="IR", **({"ties": ties} if ties else {})).is_not_told(FORMER)


@pytest.mark.parametrize(
    ("held", "answers"),
    [
        pytest.param(("KH", "US"), {}, id="a Cambodian American"),
        pytest.param(("IR", "GB"), {}, id="an Iranian Briton"),
        pytest.param(
            ("KR", "US"),
            {"age": 24, "sex": "m", "service_status": "never"},
            id="a Korean American man who has not served",
        ),
    ],
)
def test_a_dual_national_keeps_the_duties_of_a_citizenship_that_is_hard_to_give_up(
    held: tuple[str, str], answers: dict[str, object]
) -> None:
    traveller(*held, to=held[0], **answers).told_at(KEPT, 1).is_not_told(FORMER)


def test_no_source_says_so_of_a_korean_american_woman_who_owes_no_service() -> None:
    told = traveller("KR", "US", to="KR", age=24, sex="f", service_status="not_applicable")
    told.could_not_tell(KEPT)


@pytest.mark.parametrize(
    ("held", "ties"),
    [
        pytest.param(("KH",), None, id="a Cambodian who holds nothing else"),
        pytest.param(("US",), ["parent"], id="the daughter of a Cambodian"),
    ],
)
def test_it_is_no_news_for(held: tuple[str, ...], ties: list[str] | None) -> None:
    traveller(*held, to="KH", **({"ties": ties} if ties else {})).is_not_told(KEPT)


@pytest.mark.parametrize(
    ("nationality", "country", "rule", "level"),
    [
        pytest.param("GB", "US", BY_ITS_LAW, 2, id="a Briton born in Boston"),
        pytest.param("ES", "AR", BY_ITS_LAW, 2, id="a Spaniard born in Rosario"),
        pytest.param("US", "PK", BY_ITS_LAW_WITH_DUTIES, 3, id="an American born in Lahore"),
    ],
)
def test_birth_there_made_a_citizen_by_its_law_of(
    nationality: str, country: str, rule: str, level: int
) -> None:
    """Graver where governments advise against the country."""
    told = traveller(nationality, to=country, ties=["born"]).told_at(rule, level)
    told.is_not_told(BORN, BORN_OR_FORMER)


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("US", "FR", id="an American born in Lyon, if a parent was born in France too"),
        pytest.param("CA", "UA", id="a Canadian born in Lviv"),
    ],
)
def test_birth_there_may_have_made_a_citizen_of(nationality: str, country: str) -> None:
    told = traveller(nationality, to=country, ties=["born"]).told_at(BORN, 2)
    told.is_not_told(BORN_OR_FORMER)


@pytest.mark.parametrize(
    ("held", "country", "ties"),
    [
        pytest.param(("US",), "IR", ["born"], id="an American born in Tehran"),
        pytest.param(("GB",), "US", ["parent"], id="a Briton whose mother is from Boston"),
        pytest.param(("GB", "US"), "US", ["born"], id="an American, who knows she is one"),
    ],
)
def test_birth_there_alone_did_not_make_a_citizen_of(
    held: tuple[str, ...], country: str, ties: list[str]
) -> None:
    traveller(*held, to=country, ties=ties).is_not_told(BORN)
