"""Travellers who did not declare the citizenship: a link may make them citizens, or nothing does."""

import pytest

from riskcheck.rulebook.rules import conscription, leaving, leaving_service, penalties, reserve
from tests.stories.telling import traveller

OF_SERVICE_AND_LEAVING = tuple(
    rule.key
    for family in (reserve, conscription, penalties, leaving_service, leaving)
    for rule in family.RULES
)

A_SON = {"ties": ["parent"], "sex": "m"}
A_DAUGHTER = {"ties": ["parent"], "sex": "f"}
EMIGRATED = {"ties": ["born", "former"], "sex": "m"}


@pytest.mark.parametrize(
    ("country", "person", "answers", "rule", "level"),
    [
        pytest.param(
            "RU",
            EMIGRATED,
            {"age": 40, "service_status": "served"},
            "reservist-wartime-recall",
            3,
            id="served in Russia before he emigrated",
        ),
        pytest.param(
            "ER",
            EMIGRATED,
            {"age": 40, "service_status": "served"},
            "reservist-recall",
            2,
            id="served in Eritrea before he emigrated",
        ),
        pytest.param(
            "SG",
            EMIGRATED,
            {"age": 35, "service_status": "served"},
            "reservist-training",
            1,
            id="served in Singapore before he emigrated",
        ),
        pytest.param(
            "UA",
            A_SON,
            {"age": 40, "service_status": "not_applicable"},
            "never-served-wartime-call-up",
            3,
            id="son of a Ukrainian, 40",
        ),
        pytest.param(
            "RU",
            EMIGRATED,
            {"age": 40, "service_status": "exempt"},
            "exempt-while-mobilising",
            1,
            id="was found unfit in Russia",
        ),
        pytest.param(
            "RU",
            A_DAUGHTER,
            {"age": 38, "service_status": "not_applicable", "military_skill": "yes"},
            "skill-armies-look-for",
            2,
            id="daughter of a Russian, a nurse",
        ),
        pytest.param(
            "RU",
            A_SON,
            {"age": 25, "service_status": "never"},
            "call-up-while-mobilising",
            3,
            id="son of a Russian, 25",
        ),
        pytest.param(
            "KR",
            A_SON,
            {"age": 22, "service_status": "never"},
            "call-up",
            2,
            id="son of a Korean, 22",
        ),
        pytest.param(
            "IR",
            A_SON,
            {"age": 22, "service_status": "never"},
            "call-up",
            3,
            id="son of an Iranian, 22, whose citizenship is hard to lose",
        ),
        pytest.param(
            "CH",
            A_SON,
            {"age": 22, "service_status": "never", "registered_there": "unsure"},
            "call-up-of-residents",
            1,
            id="son of a Swiss, perhaps still registered",
        ),
        pytest.param(
            "NO",
            A_DAUGHTER,
            {"age": 22, "service_status": "never"},
            "call-up-by-selection",
            1,
            id="daughter of a Norwegian, 22",
        ),
        pytest.param(
            "GR",
            A_SON,
            {"age": 27, "service_status": "never", "stay_days": 200},
            "stay-longer-than-a-visit",
            2,
            id="son of a Greek, for 200 days",
        ),
        pytest.param(
            "TW",
            A_SON,
            {"age": 22, "service_status": "never", "registered_there": "no"},
            "not-on-its-register",
            1,
            id="son of a Taiwanese, not registered",
        ),
        pytest.param(
            "KR",
            A_SON,
            {"age": 16, "service_status": "never"},
            "soon-of-call-up-age",
            1,
            id="son of a Korean, 16",
        ),
        pytest.param(
            "DE",
            A_SON,
            {"age": 22, "service_status": "never"},
            "service-in-law-only",
            1,
            id="son of a German, 22",
        ),
        pytest.param(
            "KR",
            A_SON,
            {"age": 40, "service_status": "never"},
            "service-never-settled",
            1,
            id="son of a Korean, 40",
        ),
        pytest.param(
            "RU",
            A_SON,
            {"age": 40, "service_status": "never"},
            "russia-forces-older-dual-nationals",
            1,
            id="son of a Russian, 40, of whom one government says may",
        ),
        pytest.param(
            "RU",
            EMIGRATED,
            {"age": 28, "service_status": "evader"},
            "missed-call-up-while-mobilising",
            3,
            id="left Russia before his call-up",
        ),
        pytest.param(
            "KR",
            EMIGRATED,
            {"age": 28, "service_status": "evader"},
            "missed-call-up",
            2,
            id="left Korea before his call-up",
        ),
        pytest.param(
            "RU",
            A_SON,
            {"age": 40, "other_army": "adversary"},
            "served-its-adversary",
            3,
            id="son of a Russian who fought for Ukraine",
        ),
        pytest.param(
            "UA",
            A_SON,
            {"age": 40, "other_army": "other"},
            "served-elsewhere",
            1,
            id="son of a Ukrainian who served the United States",
        ),
        pytest.param(
            "SG",
            A_SON,
            {"age": 20, "service_status": "never"},
            "singapore-away-without-permit",
            2,
            id="son of a Singaporean, 20",
        ),
        pytest.param(
            "UA",
            A_SON,
            {"age": 40, "service_status": "never"},
            "wartime-exit-bar",
            3,
            id="son of a Ukrainian at the border",
        ),
        pytest.param(
            "UA",
            EMIGRATED,
            {"age": 40, "service_status": "exempt"},
            "exempt-under-wartime-exit-bar",
            2,
            id="was exempted in Ukraine",
        ),
        pytest.param(
            "RU",
            A_SON,
            {"age": 25, "service_status": "never"},
            "call-up-bars-exit",
            2,
            id="son of a Russian at the border",
        ),
        pytest.param(
            "RU",
            A_DAUGHTER,
            {"age": 25, "open_notice": "yes"},
            "open-notice-under-exit-control",
            3,
            id="daughter of a Russian with an open notice",
        ),
        pytest.param(
            "RU",
            A_DAUGHTER,
            {"age": 25, "open_notice": "unsure"},
            "notice-perhaps-open",
            2,
            id="daughter of a Russian who is not sure",
        ),
        pytest.param(
            "ES",
            A_DAUGHTER,
            {"age": 25, "open_notice": "yes"},
            "matter-not-dealt-with",
            1,
            id="daughter of a Spaniard with a tax bill",
        ),
        pytest.param(
            "RU",
            EMIGRATED,
            {"age": 40, "service_status": "served"},
            "russia-online-call-up",
            1,
            id="served in Russia, as the press reports",
        ),
        pytest.param(
            "EG",
            A_SON,
            {"age": 25, "service_status": "never"},
            "exit-paper-for-service-age",
            1,
            id="son of an Egyptian, 25",
        ),
        pytest.param(
            "IR",
            A_DAUGHTER,
            {"age": 45},
            "stopped-without-warning",
            3,
            id="daughter of an Iranian, whose citizenship is hard to lose",
        ),
        pytest.param(
            "ER", A_DAUGHTER, {"age": 45}, "stopped-without-warning", 2, id="of an Eritrean"
        ),
        pytest.param(
            "CN", A_DAUGHTER, {"age": 45}, "stopped-in-a-calm-country", 1, id="of a Chinese"
        ),
        pytest.param(
            "CN",
            A_DAUGHTER,
            {"age": 45, "work": ["business"]},
            "stopped-over-business",
            2,
            id="of a Chinese, in business",
        ),
        pytest.param(
            "AE",
            A_DAUGHTER,
            {"age": 45, "open_notice": "yes"},
            "stopped-over-debt-or-case",
            2,
            id="of an Emirati, in debt",
        ),
        pytest.param(
            "LB",
            A_DAUGHTER,
            {"age": 36, "family": ["minor"]},
            "relative-can-ban-exit",
            2,
            id="of a Lebanese, with a child",
        ),
    ],
)
def test_a_link_brings_the_same_rule_at_a_lower_level(
    country: str, person: dict[str, object], answers: dict[str, object], rule: str, level: int
) -> None:
    traveller("CA", to=country, **person, **answers).told_at(rule, level)
