"""The printed sheet as it is sent: what is on it, what is withheld, and whose it is."""

import re
from datetime import UTC, datetime

import pytest
from django.test import Client, override_settings

from riskcheck.engine.declarations.rules import Risk
from riskcheck.facts import COUNTRIES
from riskcheck.present.withheld import NOTHING_TOLD, list_disclosures
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.publishers import BY_CODE
from riskcheck.service import assess_answers, check_answers
from tests.web.paper.ticking import WITHHELD, judged_in, risks, showing
from tests.web.visiting import A_RESERVIST, A_TOURIST, START, advice_on, between, check

POST = {
    "POST_NAME": "Embassy of <Here> & There",
    "POST_PHONE": "+1 202 555 0100",
    "POST_HOURS": "9-5",
    "POST_NOTE": "Come with <both> passports.",
}
SAID_TOO_MUCH = A_RESERVIST | {
    "activities": ["donation"],
    "family": ["minor"],
    "lgbt_information": "yes",
    "protection": "refugee",
    "critic_of": ["BY"],
    "wanted_elsewhere": "yes",
}


def sheet(html: str) -> str:
    return between(html, '<section class="sheet', "</section>")


def naming_the_post(client: Client, page: str) -> str:
    return client.get("/").content.decode() if page == "start" else advice_on(client, A_TOURIST)


@override_settings(**POST)
@pytest.mark.parametrize("page", ["advice", "start"])
def test_the_post_that_runs_the_check_is_named_and_its_name_is_escaped(
    client: Client, page: str
) -> None:
    html = naming_the_post(client, page)
    assert "Embassy of &lt;Here&gt; &amp; There" in html
    assert "<Here>" not in html
    assert "+1 202 555 0100" in html
    assert re.search(r'<p[^>]* dir="auto">Come with &lt;both&gt; passports.</p>', html)


@pytest.mark.parametrize("said", ["POST_PHONE", "POST_HOURS"])
@pytest.mark.parametrize("page", ["advice", "start"])
def test_a_telephone_or_hours_without_a_name_are_this_offices(
    client: Client, page: str, said: str
) -> None:
    with override_settings(**{said: POST[said]}):
        html = naming_the_post(client, page)
    assert "This office" in html
    assert POST[said] in html


@override_settings(POST_NOTE="Closed in August.")
@pytest.mark.parametrize("page", ["advice", "start"])
def test_a_note_alone_names_no_office(client: Client, page: str) -> None:
    html = naming_the_post(client, page)
    assert "Closed in August." in html
    assert "This office" not in html


def test_without_a_post_none_is_named(client: Client) -> None:
    header = between(advice_on(client, A_TOURIST), '<section class="sheet', "</header>")
    assert "office" not in header


def test_each_sheet_bears_a_reference_of_its_own_in_letters_easy_to_read(client: Client) -> None:
    pattern = r"Reference <b>([2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4})</b>"
    found = {re.findall(pattern, advice_on(client, A_TOURIST))[0] for _time in range(20)}
    assert len(found) == 20


def test_the_time_has_its_zone(client: Client) -> None:
    text = sheet(advice_on(client, A_TOURIST))
    year = datetime.now(UTC).year
    assert re.search(rf"\d{{1,2}} \w+ {year} <bdi>\d\d:\d\d UTC</bdi>", text)


@override_settings(TIME_ZONE="Asia/Kathmandu", USE_TZ=True)
def test_the_time_is_that_of_the_post_with_the_name_of_its_zone(client: Client) -> None:
    text = sheet(advice_on(client, A_TOURIST))
    assert re.search(r"<bdi>\d\d:\d\d Asia/Kathmandu \(UTC\+05:45\)</bdi>", text)


@pytest.mark.parametrize("answers", [A_RESERVIST, A_TOURIST], ids=["all", "Spain"])
def test_it_says_that_nothing_is_live_when_levels_were_read_and_under_which_licences(
    client: Client, answers: dict[str, object]
) -> None:
    text = between(sheet(advice_on(client, answers)), '<p class="fine live">', "</p>")
    assert text.startswith("Nothing was checked live. General travel advice was read on ")
    read = {(level.issuer, level.seen) for level in COUNTRIES[str(answers["destination"])].advice}
    for issuer, seen in read:
        day = f"{seen.day} {seen:%B %Y} \\([^)]*{BY_CODE[issuer].short}"
        assert re.search(day, text), (issuer, seen)
    assert "UK (Open Government Licence v3.0)" in text
    assert "Australia (CC BY 4.0)" in text


def test_where_no_government_speaks_nothing_is_live_and_nobody_is_named(client: Client) -> None:
    answers = A_TOURIST | {"destination": "BV"}
    assert not COUNTRIES["BV"].advice
    text = between(sheet(advice_on(client, answers)), '<p class="fine live">', "</p>")
    assert text == "Nothing was checked live."


def test_a_level_that_answers_could_raise_is_never_told_bare(client: Client) -> None:
    html = sheet(advice_on(client, {"nationalities": ["US", "KR"], "destination": "KR"}))
    band = between(showing(html), '<div class="band', "</div>")
    assert re.search(r"<b>At least level [0-3]\. Could be [1-4]\.</b>", band)
    assert "of 4:" not in band


def test_age_is_a_band_and_sex_is_there_only_where_it_mattered(client: Client) -> None:
    text = sheet(advice_on(client, A_RESERVIST))
    assert "Age <b>30–34</b>" in text
    assert "<b>32</b>" not in text
    assert "Sex in its papers <b>Male</b>" in text
    tourist = sheet(advice_on(client, A_TOURIST | {"sex": "f"}))
    assert "Sex in its papers" not in tourist


def test_what_could_hurt_is_withheld_and_each_has_a_box_before_the_sheet(client: Client) -> None:
    html = client.get(check(SAID_TOO_MUCH, "sheet/")).content.decode()
    boxes = re.findall(r'<input type="checkbox" id="print-(\w+)" autocomplete="off">', html)
    assert boxes == list(WITHHELD)
    assert html.index('id="print-lgbt_information"') < html.index('<section class="sheet')
    for key in WITHHELD:
        answer = re.search(rf'<span class="if-{key}">(.*?)</span>', sheet(html))
        assert answer
        assert re.search(r'<b class="shown">.+</b><b class="held-back">withheld</b>', answer[1])
    assert "checked" not in between(html, 'id="print-', "<section")


def test_a_risk_that_would_give_an_answer_away_is_withheld_with_it(client: Client) -> None:
    html = sheet(advice_on(client, SAID_TOO_MUCH))
    lines = risks(showing(html))
    for line in lines:
        assert not re.search("money or links|child|same-sex|LGBT", line, re.IGNORECASE), line


def test_unticked_the_sheet_reads_as_if_nothing_withheld_had_been_told(client: Client) -> None:
    told, untold = (sheet(advice_on(client, SAID_TOO_MUCH | more)) for more in ({}, NOTHING_TOLD))
    assert judged_in(told) == judged_in(untold)
    tick = ('<ol class="tick">', "</ol>")
    assert between(told, *tick) == between(untold, *tick)


def test_who_lets_only_what_they_did_show_is_not_taken_for_a_critic_of_another_state() -> None:
    """A posting critic whose countries stay off paper reads what a critic of the destination reads."""
    said = A_RESERVIST | {"activities": ["posts"], "critic_of": ["BY"]}
    shown = {d.told: d.assessment for d in list_disclosures(assess_answers(check_answers(said)))}
    of_it = assess_answers(check_answers({**said, "critic_of": ["RU"]}))
    told = shown[frozenset({"activities"})]
    assert {a.rule.key: a.level for a in of_it.advisories}.items() >= {
        a.rule.key: a.level for a in told.advisories if a.rule.risk is Risk.PROSECUTION
    }.items()
    assert any(a.rule.risk is Risk.PROSECUTION for a in told.advisories)


@pytest.mark.parametrize("named", [[], ["BY"], ["RU"]])
def test_what_they_did_tells_nothing_of_whose_critic_they_are(named: list[str]) -> None:
    """The sheet with that one box ticked reads the same, whether they named a country or none."""
    said = A_RESERVIST | {"activities": ["posts"]}
    told = assess_answers(check_answers({**said, "critic_of": named}))
    one_box = frozenset({"activities"})
    [shown] = [d.assessment for d in list_disclosures(told) if d.told == one_box]
    untold = assess_answers(check_answers(said))
    assert [(a.rule, a.level) for a in shown.advisories] == [
        (a.rule, a.level) for a in untold.advisories
    ]
    assert shown.open_rules == untold.open_rules


def test_no_action_gives_a_withheld_answer_away(client: Client) -> None:
    actions = between(sheet(advice_on(client, SAID_TOO_MUCH)), '<ol class="tick">', "</ol>")
    assert not re.search("LGBT|child", actions)


@pytest.mark.parametrize(
    "answers", [A_RESERVIST, START, SAID_TOO_MUCH], ids=["all", "some", "too much"]
)
def test_each_risk_is_there_once_with_level_reason_and_rule(
    client: Client, answers: dict[str, object]
) -> None:
    lines = risks(showing(sheet(advice_on(client, answers))))
    levels = [int(between(line, '<b class="mark level-', '"')) for line in lines]
    rules = [between(line, '<small translate="no">', "</small>") for line in lines]
    assert levels == sorted(levels, reverse=True)
    known = {rule.key: rule.risk for rule in RULEBOOK.rules}
    assert len({known[rule] for rule in rules}) == len(rules)


def test_actions_are_numbered_by_the_list_and_at_most_twelve(client: Client) -> None:
    actions = between(sheet(advice_on(client, A_RESERVIST)), '<ol class="tick">', "</ol>")
    assert 1 <= actions.count("<li>") <= 12


@pytest.mark.parametrize("answers", [A_RESERVIST, A_TOURIST, START], ids=["all", "Spain", "some"])
def test_contacts_limits_and_the_officers_box_close_the_sheet(
    client: Client, answers: dict[str, object]
) -> None:
    text = sheet(advice_on(client, answers))
    for words in ("Contacts", "Not checked", "+1 202 501 4444", "initials", "referred to"):
        assert words in text
    assert "Do not carry this sheet or a photo of it on your trip." in text
    assert "General information, not legal advice" in text


def test_the_sheet_holds_no_picture_code_or_link(client: Client) -> None:
    assert not re.search(
        r"<(img|svg|canvas|a|script|object)\b", sheet(advice_on(client, A_RESERVIST))
    )


def test_no_withheld_answer_shows_in_the_level_or_the_sources(client: Client) -> None:
    visitor = {
        "nationalities": ["CA", "FR"],
        "destination": "BD",
        "role": "visit",
        "ties": ["none"],
    }
    asked, not_asked = (
        sheet(advice_on(client, visitor | {"lgbt_information": wanted})) for wanted in ("yes", "no")
    )
    ticked = showing(asked, "lgbt_information")
    assert "Level 0 of 4" not in between(ticked, '<div class="band', "</p>")
    assert judged_in(asked) == judged_in(not_asked)
    assert "Risks, highest first" not in showing(asked), "not even the heading tells"
    assert "Sources." not in asked + not_asked, "nothing freely shown rests on a source"
