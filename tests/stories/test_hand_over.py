"""Who may be handed over, and whose origin is a problem elsewhere."""

import pytest

from tests.stories.telling import Told, traveller

FROM_A_DANGEROUS_PLACE = "handed-over-from-a-dangerous-country"
HANDED_OVER = "handed-over"
WORKS_WITH = "works-with-a-country-of-yours"
ORIGIN = "your-nationality-is-a-problem-there"
LOOKS_FOR_YOU = "handed-over-to-a-state-that-looks-for-you"
TO_WHOM_YOU_CRITICISE = "hands-over-to-a-state-you-criticise"
ALL = (FROM_A_DANGEROUS_PLACE, HANDED_OVER, WORKS_WITH)

QUIET = {"open_notice": "no", "activities": ["none"], "wanted_elsewhere": "no"}

OF_INTEREST = pytest.mark.parametrize(
    "answer",
    [
        {"open_notice": "yes"},
        {"open_notice": "unsure"},
        {"activities": ["posts"]},
        {"activities": ["protest"]},
        {"activities": ["donation"]},
        {"activities": ["banned_group"]},
        {"activities": ["opposition"]},
    ],
    ids=lambda answer: "-".join(str(part) for part in answer.values()),
)


@OF_INTEREST
def test_a_russian_german_in_minsk_may_be_handed_over_for_each_open_matter(
    answer: dict[str, object],
) -> None:
    told = traveller("RU", "DE", to="BY", ties=["none"], **{**QUIET, **answer})
    told.told_at(FROM_A_DANGEROUS_PLACE, 3).is_not_told(HANDED_OVER, WORKS_WITH)


def test_a_russian_german_with_no_open_matter_should_know_whom_belarus_works_with() -> None:
    told = traveller("RU", "DE", to="BY", ties=["none"], **QUIET).told_at(WORKS_WITH, 1)
    told.is_not_told(FROM_A_DANGEROUS_PLACE, HANDED_OVER)


def test_a_plane_change_in_minsk_does_not_keep_her_from_being_handed_over() -> None:
    told = traveller(
        "RU", "DE", to="BY", ties=["none"], role="transit_air", open_notice="yes"
    ).told_at(FROM_A_DANGEROUS_PLACE, 3)
    told.is_not_told(WORKS_WITH)


def test_a_belarusian_russian_is_at_home_in_minsk_and_not_handed_over() -> None:
    traveller("BY", "RU", to="BY", open_notice="yes").is_not_told(*ALL)


def test_a_german_with_an_open_matter_holds_no_nationality_that_belarus_hands_over_to() -> None:
    told = traveller("DE", to="BY", ties=["none"], open_notice="yes")
    told.never_shows("third_country").could_not_tell(FROM_A_DANGEROUS_PLACE)


@OF_INTEREST
def test_a_russian_german_in_calm_armenia_has_reason_to_take_advice(
    answer: dict[str, object],
) -> None:
    told = traveller("RU", "DE", to="AM", ties=["none"], **{**QUIET, **answer})
    told.told_at(HANDED_OVER, 3).is_not_told(FROM_A_DANGEROUS_PLACE, WORKS_WITH)


def test_a_rights_organisation_knows_of_critics_whom_kazakhstan_gave_up_to_russia() -> None:
    told = traveller("RU", "DE", to="KZ", ties=["none"], open_notice="no", activities=["posts"])
    told.told_at(HANDED_OVER, 3)


def test_a_kazakh_in_russia_may_be_handed_over_to_kazakhstan() -> None:
    told = traveller("KZ", to="RU", ties=["none"], open_notice="yes", activities=["none"])
    told.told_at(FROM_A_DANGEROUS_PLACE, 3)


@pytest.mark.parametrize("place", ["HK", "MO"])
def test_from_hong_kong_and_macao_a_chinese_national_may_be_sent_to_the_mainland(
    place: str,
) -> None:
    told = traveller("CN", "PT", to=place, open_notice="yes", activities=["none"])
    told.told_at(HANDED_OVER, 2)
    traveller("CN", "PT", to=place, **QUIET).is_not_told(*ALL)


def test_a_us_warning_about_macao_does_not_make_it_a_dangerous_place() -> None:
    told = traveller("CN", "US", to="MO", open_notice="unsure", activities=["none"])
    told.told_at(HANDED_OVER, 2).is_not_told(FROM_A_DANGEROUS_PLACE)


def test_on_the_mainland_itself_there_is_nobody_to_hand_her_over_to() -> None:
    traveller("CN", "PT", to="CN", open_notice="yes").is_not_told(*ALL)


def test_an_armenian_is_refused_or_questioned_in_azerbaijan() -> None:
    traveller("AM", "FR", to="AZ", ties=["none"]).told_at(ORIGIN, 3)


def test_a_haitian_is_stopped_in_the_dominican_republic_though_it_is_calm() -> None:
    traveller("HT", to="DO", ties=["none"]).told_at(ORIGIN, 3)


def test_a_russian_may_be_questioned_in_estonia() -> None:
    traveller("RU", to="EE", ties=["none"]).told_at(ORIGIN, 2)


def test_an_azerbaijani_armenian_is_told_of_pressure_and_not_of_being_refused() -> None:
    told = traveller("AZ", "AM", to="AZ").is_not_told(ORIGIN)
    told.told_at("other-nationality-singled-out", 3)


def test_france_says_that_its_citizens_may_be_arrested_in_azerbaijan_without_reason() -> None:
    """Two news agencies carry what its ministry says: together level 3."""
    traveller("FR", to="AZ", ties=["none"]).told_at(ORIGIN, 3)


def test_no_source_says_that_a_dane_s_nationality_is_a_problem_in_azerbaijan() -> None:
    told = traveller("DK", to="AZ", ties=["none"]).could_not_tell(ORIGIN)
    told.never_shows("third_country")


def test_a_warning_for_britons_born_in_syria_is_not_read_as_one_for_all_of_them() -> None:
    told = traveller("SY", "GB", to="KW", ties=["none"]).could_not_tell(ORIGIN)
    told.never_shows("third_country")


def a_british_critic(of: str, to: str, **answers: object) -> Told:
    """She has no tie to the place and no origin in the state that she criticised."""
    critic = {"activities": ["posts"], "critic_of": [of], "origin": [], "work": ["none"]}
    return traveller("GB", to=to, ties=["none"], **{**QUIET, **critic, **answers})


@pytest.mark.parametrize(
    ("criticised", "country", "level"),
    [
        pytest.param("TR", "KE", 2, id="of Türkiye in Kenya: a court found it"),
        pytest.param("CN", "TH", 2, id="of China in Thailand: the UN found it"),
        pytest.param("RU", "TH", 1, id="of Russia in Thailand: it may happen"),
        pytest.param("SA", "QA", 1, id="of Saudi Arabia in Qatar: a single case"),
        pytest.param("CN", "HK", 1, id="of China in Hong Kong: it may happen"),
        pytest.param("CN", "MO", 1, id="of China in Macao: it may happen"),
    ],
)
def test_a_british_critic_should_know_where_critics_were_handed_over_to_that_state(
    criticised: str, country: str, level: int
) -> None:
    told = a_british_critic(criticised, country).told_at(TO_WHOM_YOU_CRITICISE, level)
    told.shows(third_country=level).is_not_told(LOOKS_FOR_YOU, FROM_A_DANGEROUS_PLACE)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"activities": ["none"]}, id="she did nothing against it"),
        pytest.param({"critic_of": []}, id="she criticised nobody whom Kenya gives people up to"),
    ],
)
def test_a_briton_is_not_told_of_it_in_kenya_if(one_change: dict[str, object]) -> None:
    told = a_british_critic("TR", "KE", **one_change).never_shows("third_country")
    told.is_not_told(TO_WHOM_YOU_CRITICISE, HANDED_OVER, LOOKS_FOR_YOU)


@pytest.mark.parametrize(
    ("held", "origin"),
    [
        pytest.param(["TR", "GB"], [], id="a Turkish Briton"),
        pytest.param(["GB"], ["TR"], id="a Briton of Turkish origin"),
    ],
)
def test_of_a_critic_who_is_one_of_its_own_more_is_told_than_that(
    held: list[str], origin: list[str]
) -> None:
    critic = {"activities": ["posts"], "critic_of": ["TR"], "origin": origin, "ties": ["none"]}
    told = traveller(*held, to="KE", **{**QUIET, **critic}).told_at(LOOKS_FOR_YOU, 4)
    assert TO_WHOM_YOU_CRITICISE not in told.rules


def test_a_kenyan_briton_is_handed_over_to_nobody_by_her_own_state() -> None:
    critic = {"activities": ["posts"], "critic_of": ["TR"], "origin": []}
    told = traveller("KE", "GB", to="KE", **{**QUIET, **critic})
    told.is_not_told(TO_WHOM_YOU_CRITICISE, LOOKS_FOR_YOU, *ALL)


def test_of_a_state_that_no_source_names_we_could_not_tell() -> None:
    told = a_british_critic("FR", "KE").could_be_told_at(TO_WHOM_YOU_CRITICISE, 2)
    told.never_shows("third_country")
