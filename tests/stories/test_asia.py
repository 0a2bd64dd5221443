"""Travellers to Korea, China, Hong Kong, Singapore, India and Myanmar."""

from tests.stories.telling import traveller

A_KOREAN_AMERICAN = {"sex": "m", "service_status": "never", "passport_shown": "other"}
A_SINGAPOREAN_BOY = {"sex": "m", "service_status": "never", "passport_shown": "other"}
NO_SOLDIER = {"sex": "f", "service_status": "not_applicable"}


def test_a_korean_american_boy_of_17_is_told_in_time() -> None:
    told = traveller(
        "KR", "US", to="KR", age=17, registered_there="no", stay_days=30, **A_KOREAN_AMERICAN
    )
    told.shows(conscription=2, non_recognition=2).is_level(2)
    told.never_shows("mobilisation", "wrongful_detention", "military_penalty")


def test_a_korean_american_of_24_on_a_long_course_could_be_called_up() -> None:
    told = traveller("KR", "US", to="KR", age=24, stay_days=170, **A_KOREAN_AMERICAN)
    told.shows(conscription=3, consular_access=1).is_level(3)
    told.never_shows("wrongful_detention", "conflict", "advisory")


def test_his_sister_is_not_told_of_service_in_korea() -> None:
    told = traveller("KR", "US", to="KR", age=24, passport_shown="other", **NO_SOLDIER)
    told.never_shows("conscription", "mobilisation", "exit_ban", "military_penalty")


def test_an_american_born_in_china_on_business_may_be_kept() -> None:
    told = traveller(
        "US",
        to="CN",
        age=41,
        ties=["born", "former"],
        passport_shown="other",
        work=["business"],
        stay_days=14,
        **NO_SOLDIER,
    )
    told.shows(hidden_nationality=2, non_recognition=1, consular_access=2)
    told.shows(exit_ban=2, harassment=3, wrongful_detention=3).is_level(3)
    told.though_lawyers_expect(
        "she has not said how her citizenship ended, so China may count her or not",
        non_recognition=2,
        consular_access=3,
        exit_ban=3,
    )
    told.never_shows("conscription", "mobilisation", "military_penalty", "advisory")


def test_the_same_woman_on_a_chinese_document_loses_her_consul() -> None:
    told = traveller(
        "US",
        "CN",
        to="CN",
        age=41,
        passport_shown="destination",
        holds_destination_passport="yes",
        stay_days=14,
        **NO_SOLDIER,
    )
    told.shows(consular_access=3, non_recognition=2, exit_ban=3, nationality_loss=2)
    told.though_lawyers_expect(
        "she has not yet said what draws attention: work, activities, a notice",
        non_recognition=3,
    )
    told.is_level(3).never_shows("conscription", "mobilisation", "military_penalty")


def test_a_hong_kong_protester_with_a_british_passport_is_chinese_there() -> None:
    told = traveller(
        "GB",
        "CN",
        to="HK",
        age=33,
        sex="m",
        service_status="not_applicable",
        passport_shown="other",
        activities=["posts", "protest"],
        stay_days=20,
    )
    told.shows(consular_access=3, non_recognition=3, prosecution=3).is_level(3)
    told.though_lawyers_expect(
        "the US marks China, and says nothing of Hong Kong", consular_access=4
    )
    told.never_shows("conscription", "mobilisation", "advisory")


def test_in_hong_kong_and_macao_it_is_chinese_nationality_that_counts() -> None:
    for place in ("HK", "MO"):
        told = traveller("GB", "CN", to=place, age=30, **NO_SOLDIER)
        assert told.assessment.case.is_national
        told.shows(non_recognition=2, consular_access=2)


def test_a_british_tourist_in_hong_kong_is_not_counted_as_chinese() -> None:
    told = traveller("GB", to="HK", ties=["none"], age=30, **NO_SOLDIER)
    told.is_level(1).never_shows("non_recognition", "consular_access", "hidden_nationality")


def test_a_singaporean_australian_boy_of_17_owes_registration_and_a_permit() -> None:
    told = traveller("SG", "AU", to="SG", age=17, stay_days=20, **A_SINGAPOREAN_BOY)
    told.shows(conscription=3, exit_ban=2, nationality_loss=2, military_penalty=3).is_level(3)
    told.never_shows("wrongful_detention", "conflict")


def test_a_singaporean_man_who_has_served_is_told_of_reserve_duty_only() -> None:
    told = traveller(
        "SG", "US", to="SG", age=30, sex="m", service_status="served", passport_shown="other"
    )
    told.is_level(2).shows(mobilisation=2)
    told.never_shows("conscription", "military_penalty", "exit_ban")


def test_a_singaporean_woman_is_told_of_no_service() -> None:
    told = traveller("SG", "US", to="SG", age=25, passport_shown="other", **NO_SOLDIER)
    told.never_shows("conscription", "mobilisation", "military_penalty", "exit_ban").is_level(2)


def test_a_new_briton_on_her_old_indian_passport_has_paperwork_to_do() -> None:
    told = traveller(
        "GB",
        "IN",
        to="IN",
        age=50,
        passport_shown="destination",
        holds_destination_passport="yes",
        stay_days=30,
        **NO_SOLDIER,
    )
    told.shows(passport_rule=2, nationality_loss=2, non_recognition=2).is_level(2)
    told.never_shows("conscription", "mobilisation", "military_penalty")
    told.never_shows("wrongful_detention", "advisory")


def test_a_burmese_australian_nurse_of_25_is_within_the_draft_law() -> None:
    told = traveller(
        "MM",
        "AU",
        to="MM",
        age=25,
        sex="f",
        service_status="never",
        passport_shown="destination",
        stay_days=20,
    )
    told.shows(conscription=3, exit_ban=3, conflict=4, wrongful_detention=4, advisory=4)
    told.is_level(4).never_shows("lgbt")
    told.though_lawyers_expect("no source says whether it is mobilising", conscription=4)


def test_papers_that_are_not_sure_of_the_sex_bring_the_rules_for_men_too() -> None:
    told = traveller("KR", "US", to="KR", age=20, sex="x", service_status="never")
    told.shows(conscription=3)
    sentences = [str(reason.sentence) for a in told.of("conscription") for reason in a.because]
    assert any("rules for both sexes" in sentence for sentence in sentences)
