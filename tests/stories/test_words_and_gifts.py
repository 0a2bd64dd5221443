"""What was said, given or joined, and where it may be tried."""

import pytest

from tests.stories.telling import traveller

GAVE_UNDER_SEVERE_LAWS = "gave-or-joined-under-severe-laws"
GAVE = "gave-or-joined"
WORDS = "words-and-protests"
LISTED_GROUPS = "russia-undesirable-organisations"
LISTED_GROUPS_LAW = "russia-undesirable-organisations-law"
BROAD_LAWS = "broad-laws"

GIFTS = pytest.mark.parametrize("activity", ["donation", "banned_group"])
WORDS_SAID = pytest.mark.parametrize("activity", ["posts", "protest", "opposition"])
EXPOSED_WORK = pytest.mark.parametrize(
    "work", ["government_or_military", "business", "journalist", "ngo", "academic", "religious"]
)
EVERY_ACTIVITY = pytest.mark.parametrize(
    "activity", ["posts", "protest", "donation", "banned_group", "opposition"]
)


@GIFTS
def test_a_turkish_german_who_gave_or_joined_could_be_tried_though_turkey_is_calm(
    activity: str,
) -> None:
    told = traveller("TR", "DE", to="TR", activities=[activity])
    told.told_at(GAVE_UNDER_SEVERE_LAWS, 4).is_not_told(GAVE, WORDS)


@pytest.mark.parametrize(
    "activity", ["posts", "protest", "opposition", "none", "prefer_not_to_say"]
)
def test_a_turkish_german_who_gave_and_joined_nothing_is_not_told_so(activity: str) -> None:
    told = traveller("TR", "DE", to="TR", activities=[activity])
    told.is_not_told(GAVE_UNDER_SEVERE_LAWS, GAVE)


def test_a_turkish_german_in_lawful_opposition_is_told_of_words_and_not_of_a_banned_group() -> None:
    told = traveller("TR", "DE", to="TR", activities=["opposition"])
    told.told_at(WORDS, 3).shows(prosecution=3)


def test_a_german_with_a_turkish_father_who_gave_is_told_one_level_less() -> None:
    told = traveller("DE", to="TR", ties=["father"], activities=["donation"])
    told.told_at(GAVE_UNDER_SEVERE_LAWS, 3).is_not_told(GAVE)


@pytest.mark.parametrize("ties", [["born"], ["born", "father"]], ids="-".join)
def test_a_woman_born_in_iran_who_gave_abroad_is_told_one_level_less_than_a_citizen(
    ties: list[str],
) -> None:
    told = traveller("US", to="IR", ties=ties, activities=["donation"])
    told.told_at(GAVE_UNDER_SEVERE_LAWS, 3).is_level(4)
    citizen = traveller("US", "IR", to="IR", activities=["donation"])
    citizen.told_at(GAVE_UNDER_SEVERE_LAWS, 4)


@GIFTS
def test_a_german_without_any_link_who_gave_is_told_as_a_visitor(activity: str) -> None:
    told = traveller("DE", to="TR", ties=["none"], activities=[activity])
    told.is_not_told(GAVE_UNDER_SEVERE_LAWS).told_at(GAVE, 3)


def test_an_egyptian_swede_in_opposition_is_told_less_than_one_who_gave() -> None:
    told = traveller("EG", "SE", to="EG", activities=["opposition"])
    told.told_at(WORDS, 3).is_not_told(GAVE_UNDER_SEVERE_LAWS, GAVE).shows(prosecution=3)
    told = traveller("EG", "SE", to="EG", activities=["donation"])
    told.told_at(GAVE_UNDER_SEVERE_LAWS, 4).is_not_told(WORDS)


def test_a_kazakh_german_who_gave_stands_under_broad_laws_that_are_not_severe() -> None:
    told = traveller("KZ", "DE", to="KZ", activities=["donation"])
    told.is_not_told(GAVE_UNDER_SEVERE_LAWS).told_at(GAVE, 3)


def test_a_kyrgyz_german_who_gave_may_be_tried() -> None:
    traveller("KG", "DE", to="KG", activities=["donation"]).told_at(GAVE, 2)


def test_whether_a_gift_can_be_tried_in_uruguay_no_source_says() -> None:
    told = traveller("UY", "DE", to="UY", activities=["donation", "posts"])
    told.could_not_tell(GAVE, WORDS).never_shows("prosecution")


@WORDS_SAID
@pytest.mark.parametrize(("country", "level"), [("KZ", 2), ("TH", 3)])
def test_a_french_visitor_who_spoke_out_is_told_one_level_above_what_governments_advise(
    country: str, level: int, activity: str
) -> None:
    told = traveller("FR", to=country, ties=["none"], activities=[activity])
    told.told_at(WORDS, level).is_not_told(GAVE)
    traveller(country, "FR", to=country, activities=[activity]).told_at(WORDS, 3)


def test_a_dane_who_posted_may_be_tried_in_vietnam() -> None:
    traveller("DK", to="VN", ties=["none"], activities=["posts"]).told_at(WORDS, 2)


def test_a_visitor_who_said_and_gave_nothing_is_left_in_peace_in_thailand() -> None:
    told = traveller("FR", to="TH", ties=["none"], activities=["none"])
    told.is_not_told(WORDS, GAVE, BROAD_LAWS)


def test_a_march_that_hungary_bans_is_no_matter_for_a_canadian_who_marched_elsewhere() -> None:
    told = traveller("CA", to="HU", ties=["none"], activities=["protest"])
    told.could_be_told_at(WORDS, 2).never_shows("prosecution")


def test_an_algerian_french_academic_is_under_severer_laws_once_she_has_protested() -> None:
    academic = {"work": ["academic"], "open_notice": "no"}
    quiet = traveller("DZ", "FR", to="DZ", activities=["none"], **academic)
    loud = traveller("DZ", "FR", to="DZ", activities=["protest"], **academic)
    quiet.told_at(BROAD_LAWS, 2).is_not_told("your-work-under-broad-laws")
    loud.told_at(WORDS, 3).told_at("your-work-under-broad-laws", 3).is_not_told(BROAD_LAWS)


@pytest.mark.parametrize("country", ["KZ", "TH"])
def test_a_quiet_citizen_is_told_that_laws_are_broad(country: str) -> None:
    traveller(country, "DE", to=country, activities=["none"]).told_at(BROAD_LAWS, 2)


def test_a_quiet_thai_by_descent_is_told_one_level_less() -> None:
    traveller("DE", to="TH", ties=["grandparent"], activities=["none"]).told_at(BROAD_LAWS, 1)


def test_broad_laws_in_transnistria_alone_are_a_note_for_a_moldovan_romanian() -> None:
    traveller("MD", "RO", to="MD", activities=["posts"]).told_at(WORDS, 2)


@EXPOSED_WORK
def test_a_canadian_with_links_by_work_is_told_of_the_groups_russia_lists(work: str) -> None:
    told = traveller("CA", to="RU", ties=["none"], work=[work], activities=["none"])
    told.told_at(LISTED_GROUPS, 3).is_not_told(LISTED_GROUPS_LAW)


@EVERY_ACTIVITY
def test_a_russian_latvian_gardener_is_told_of_listed_groups_by_each_activity(
    activity: str,
) -> None:
    told = traveller("RU", "LV", to="RU", work=["none"], activities=[activity])
    told.told_at(LISTED_GROUPS, 3).told_at(LISTED_GROUPS_LAW, 2)


def test_a_russian_latvian_gardener_who_did_none_of_this_is_not() -> None:
    told = traveller("RU", "LV", to="RU", work=["none"], activities=["none"])
    told.is_not_told(LISTED_GROUPS, LISTED_GROUPS_LAW).told_at(BROAD_LAWS, 2)


def test_a_russian_latvian_who_was_not_asked_could_be_told_of_the_law_at_level_2() -> None:
    told = traveller("RU", "LV", to="RU")
    told.could_be_told_at(LISTED_GROUPS, 3).could_be_told_at(LISTED_GROUPS_LAW, 2)


def test_what_russia_lists_is_not_told_to_a_journalist_who_goes_to_belarus() -> None:
    told = traveller("RU", "LV", to="BY", ties=["none"], work=["journalist"], activities=["posts"])
    told.is_not_told(LISTED_GROUPS, LISTED_GROUPS_LAW).told_at(WORDS, 3)


@pytest.mark.parametrize("country", ["BY", "RU", "KZ", "UZ"])
def test_a_dual_citizen_must_report_the_other_passport(country: str) -> None:
    traveller(country, "PL", to=country).told_at("report-second-nationality", 2)


def test_a_saudi_pole_needed_leave_for_the_other_passport_which_is_no_duty_to_report() -> None:
    told = traveller("SA", "PL", to="SA").told_at("permission-for-another-nationality", 2)
    assert "report-second-nationality" not in told.rules


def test_only_declared_citizens_with_another_passport_have_something_to_report() -> None:
    traveller("PL", to="BY", ties=["father"]).is_not_told("report-second-nationality")
    traveller("BY", to="BY").is_not_told("report-second-nationality")


def test_whether_a_turkish_german_must_report_hers_no_source_says() -> None:
    traveller("TR", "DE", to="TR").could_not_tell("report-second-nationality")
