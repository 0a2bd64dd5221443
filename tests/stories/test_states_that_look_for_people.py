"""Hand-over to a state that looks for somebody, cases open elsewhere, notices through Interpol."""

import pytest

from tests.stories.telling import Told, traveller

LOOKS_FOR_YOU = "handed-over-to-a-state-that-looks-for-you"
HANDED_OVER = "handed-over"
WORKS_WITH = "works-with-a-country-of-yours"
WANTED = "wanted-in-another-country"
INTERPOL = "another-state-misuses-interpol-notices"
ALL = (LOOKS_FOR_YOU, HANDED_OVER, WORKS_WITH, WANTED, INTERPOL)

QUIET = {
    "age": 45,
    "sex": "f",
    "work": ["none"],
    "activities": ["none"],
    "open_notice": "no",
    "wanted_elsewhere": "no",
}


def visitor(*nationalities: str, to: str, **answers: object) -> Told:
    return traveller(*nationalities, to=to, ties=["none"], **{**QUIET, **answers})


@pytest.mark.parametrize(
    ("nationalities", "country", "level"),
    [
        pytest.param(("CN", "US"), "TH", 4, id="a Chinese American in Thailand"),
        pytest.param(("TR", "DE"), "MY", 4, id="a Turkish German in Malaysia"),
        pytest.param(("BY", "PL"), "RS", 4, id="a Belarusian Pole in Serbia"),
        pytest.param(("RU", "DE"), "AM", 4, id="a Russian German in Armenia"),
        pytest.param(("RU", "DE"), "BY", 3, id="a Russian German in Belarus: it may happen"),
    ],
)
def test_who_is_wanted_could_be_handed_over_where_it_has_happened(
    nationalities: tuple[str, ...], country: str, level: int
) -> None:
    told = visitor(*nationalities, to=country, wanted_elsewhere="yes")
    told.told_at(LOOKS_FOR_YOU, level)


@pytest.mark.parametrize(
    ("nationalities", "country"), [(("CN", "US"), "TH"), (("BY", "PL"), "RS"), (("RU", "DE"), "AM")]
)
def test_who_does_not_know_is_told_one_level_less(
    nationalities: tuple[str, ...], country: str
) -> None:
    told = visitor(*nationalities, to=country, wanted_elsewhere="unsure")
    told.told_at(HANDED_OVER, 3).is_not_told(WORKS_WITH)


@pytest.mark.parametrize(
    ("home", "other", "country"),
    [
        pytest.param("CN", "US", "TH", id="of China in Thailand"),
        pytest.param("TR", "DE", "XK", id="of Türkiye in Kosovo"),
        pytest.param("UG", "US", "KE", id="of Uganda in Kenya"),
        pytest.param("VN", "US", "TH", id="of Vietnam in Thailand"),
        pytest.param("BF", "FR", "TG", id="of Burkina Faso in Togo"),
    ],
)
def test_a_critic_of_home_could_be_handed_over_from_a_calm_country(
    home: str, other: str, country: str
) -> None:
    critic = {"activities": ["posts"], "critic_of": [home]}
    visitor(home, other, to=country, **critic).told_at(LOOKS_FOR_YOU, 4).is_level(4)


@pytest.mark.parametrize(
    ("nationalities", "country"),
    [(("CN", "US"), "TH"), (("RU", "DE"), "AM"), (("UG", "US"), "KE")],
)
def test_who_has_nothing_open_reads_a_note(nationalities: tuple[str, ...], country: str) -> None:
    told = visitor(*nationalities, to=country).is_level(1)
    told.told_at(WORKS_WITH, 1).is_not_told(LOOKS_FOR_YOU, HANDED_OVER, WANTED, INTERPOL)


@pytest.mark.parametrize(
    ("nationality", "country"), [("FR", "ES"), ("US", "JP"), ("BR", "PT"), ("TR", "FR")]
)
def test_no_special_risk_found_never_stands_over_a_case_that_is_open_elsewhere(
    nationality: str, country: str
) -> None:
    for wanted in ("yes", "unsure"):
        told = visitor(nationality, to=country, wanted_elsewhere=wanted).is_level(2)
        told.told_at(WANTED, 2)


@pytest.mark.parametrize("home", ["TR", "RU", "CN", "BY", "RW", "TJ", "QA"])
def test_a_state_that_has_used_interpol_against_critics_reaches_as_far_as_france(home: str) -> None:
    critic = {"activities": ["posts"], "critic_of": [home]}
    visitor(home, "DE", to="FR", **critic).told_at(INTERPOL, 2).is_level(2)
    visitor(home, "DE", to="FR", wanted_elsewhere="yes").told_at(INTERPOL, 2)


@pytest.mark.parametrize("home", ["TR", "RU", "CN"])
def test_a_quiet_citizen_of_such_a_state_is_told_nothing_in_france(home: str) -> None:
    visitor(home, "DE", to="FR").is_level(0).is_not_told(INTERPOL, WANTED, LOOKS_FOR_YOU)


def test_a_frenchman_active_in_politics_has_no_such_state_behind_him() -> None:
    told = visitor("FR", to="ES", activities=["opposition"], critic_of=["FR"]).is_level(0)
    told.is_not_told(WANTED)


def test_of_a_citizen_wanted_elsewhere_his_own_country_is_not_said_to_hand_him_over() -> None:
    told = traveller("KZ", "RU", to="RU", **{**QUIET, "wanted_elsewhere": "yes"})
    told.told_at(WANTED, 2).is_not_told(HANDED_OVER, WORKS_WITH)
