"""The sheet on a page of its own: its paper, its languages, and what it keeps to itself in each."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client, override_settings

from riskcheck.present.withheld import NOTHING_TOLD
from tests.madeup import LANGUAGES, LETTERS, in_letters_of, write_catalogues
from tests.web.paper.ticking import WITHHELD, showing
from tests.web.visiting import A_RESERVIST, A_TOURIST, START, Nesting, Reader, between, check

SAID_TOO_MUCH = A_RESERVIST | {
    "activities": ["donation"],
    "family": ["minor"],
    "lgbt_information": "yes",
    "protection": "refugee",
    "critic_of": ["BY"],
    "wanted_elsewhere": "yes",
}
REFERENCE = re.compile(r"<b>([2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4})</b>")
COLUMN = re.compile(r'<bdi lang="(\w+)" dir="(\w+)">(.*?)</bdi>(?=<bdi lang|</span>)', re.DOTALL)
WAYS = {
    "English": "",
    "Greek": "?language=el",
    "Hebrew": "?language=he",
    "English beside Hebrew": "?language=en&beside=he",
    "Hebrew beside Greek": "?language=he&beside=el&paper=Letter",
}
NOT_OFFERED = {
    "no such language": "?language=xx",
    "no such second language": "?beside=klingon",
    "no such paper": "?paper=A5",
    "a null byte": "?language=%00",
    "broken letters": "?beside=%ff%fe",
    "a long text": f"?language={'x' * 5000}",
    "a path": "?language=../../en",
}


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_catalogues(tmp_path_factory.mktemp("locale"))


@pytest.fixture
def three_languages(catalogues: Path) -> Iterator[None]:
    with override_settings(LANGUAGES=LANGUAGES, LOCALE_PATHS=[catalogues]):
        yield


def page(client: Client, answers: dict[str, object], way: str = "", status: int = 200) -> str:
    return shown(client, check(answers, "sheet/") + way, status)


def shown(client: Client, address: str, status: int = 200) -> str:
    response = client.get(address)
    assert response.status_code == status
    return response.content.decode()


def sheet(html: str) -> str:
    return html.split('<section class="sheet', 1)[1].split("</section>", 1)[0]


def risks(text: str) -> list[str]:
    return re.findall(r"<li.*?</li>", text.split('<ul class="risks">')[1].split("</ul>")[0])


def rules(text: str) -> list[str]:
    return list(dict.fromkeys(re.findall(r"<small[^>]*>(.*?)</small>", text)))


def columns(text: str) -> dict[str, str]:
    """All that a sheet says in each of its two languages."""
    found: dict[str, str] = {}
    for language, _direction, html in COLUMN.findall(text):
        found[language] = found.get(language, "") + html
    return found


def test_where_there_is_one_language_none_is_offered_and_the_page_says_which(
    client: Client,
) -> None:
    with override_settings(LANGUAGES=[("en", "English")]):
        html = page(client, A_RESERVIST)
    assert "The sheet is in English only." in html
    assert Reader(html).asked() == ["paper"]


def test_unticked_the_page_shows_the_very_sheet_of_the_advice(client: Client) -> None:
    address = check(SAID_TOO_MUCH)
    told = showing(sheet(shown(client, f"{address}sheet/")))
    plain = re.sub(r" ?with(out)?-\w+", "", told).replace('<div class="">', "<div>")
    assert plain.split() == sheet(shown(client, f"{address}advice/")).split()


def test_the_sheet_of_the_advice_holds_nothing_that_a_box_would_show(client: Client) -> None:
    html = sheet(shown(client, f"{check(SAID_TOO_MUCH)}advice/"))
    assert not re.search(r"with(out)?-", html)
    assert html.count('<div class="band') == 1


def test_the_advice_leads_to_the_page_and_the_page_back(client: Client) -> None:
    address = check(A_TOURIST)
    assert f'href="{address}sheet/"' in shown(client, f"{address}advice/")
    assert f'href="{address}advice/"' in shown(client, f"{address}sheet/")


def test_the_sheet_on_the_answers_so_far_waits_for_no_question(client: Client) -> None:
    assert "Level 4 of 4" in sheet(page(client, START))


def test_no_mark_of_the_drawing_is_sent(client: Client) -> None:
    assert "<!--" not in shown(client, check(A_RESERVIST, "advice/"))
    assert "<!--" not in client.post("/desk/", A_RESERVIST).content.decode()


def test_a_check_that_ended_has_no_sheet(client: Client) -> None:
    shown(client, "/check/nonsense/sheet/", 410)


@pytest.mark.parametrize(("paper", "style"), [("A4", "a4"), ("Letter", "letter")])
def test_the_post_sets_the_paper_and_the_page_may_choose_another(
    client: Client, paper: str, style: str
) -> None:
    with override_settings(PAPER=paper):
        assert f"/static/{style}." in shown(client, check(A_TOURIST, "advice/"))
        html = page(client, A_TOURIST)
        assert f"/static/{style}." in html
        assert f'<option value="{paper}" selected>' in html
    html = page(client, A_TOURIST, f"?paper={paper}")
    assert f"/static/{style}." in html
    assert len(re.findall(r"/static/(?:a4|letter)\.", html)) == 1


@pytest.mark.usefixtures("three_languages")
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("answers", [SAID_TOO_MUCH, A_TOURIST, START], ids=["all", "0", "some"])
def test_each_way_is_a_whole_page(client: Client, answers: dict[str, object], way: str) -> None:
    html = page(client, answers, way)
    assert Nesting(html).wrong == []
    assert "<!--" not in html
    assert html.count('<section class="sheet') == 1
    labels = Reader(html).values("for")
    assert {"language", "beside", "size"} <= set(labels)
    ids = Reader(html).values("id")
    assert len(ids) == len(set(ids))


@pytest.mark.usefixtures("three_languages")
@pytest.mark.parametrize("language", LETTERS)
def test_alone_a_language_has_the_whole_sheet(client: Client, language: str) -> None:
    text = sheet(page(client, A_RESERVIST, f"?language={language}"))
    direction = "rtl" if language == "he" else "ltr"
    assert f'lang="{language}" dir="{direction}"' in text
    for words in ("Risks, highest first", "Actions", "Contacts", "<b>Officer</b>", "withheld"):
        assert words not in text
        assert in_letters_of(language, words) in text


@pytest.mark.usefixtures("three_languages")
def test_side_by_side_each_column_has_its_language_and_direction(client: Client) -> None:
    text = sheet(page(client, A_RESERVIST, "?language=he&beside=el"))
    found = COLUMN.findall(text)
    assert len(found) == 2 * text.count('<span class="pair">')
    assert len(found) > 60
    for one, other in zip(found[::2], found[1::2], strict=True):
        assert one[:2] == ("he", "rtl")
        assert other[:2] == ("el", "ltr")
    said_in = columns(text)
    for words in ("Risks, highest first", "Do not go, or put the trip off.", "withheld"):
        assert in_letters_of("he", words) in said_in["he"]
        assert in_letters_of("el", words) in said_in["el"]


@pytest.mark.usefixtures("three_languages")
def test_side_by_side_each_reader_can_read_by_what_the_sheet_was_made(client: Client) -> None:
    text = sheet(page(client, A_RESERVIST, "?language=he&beside=el"))
    head = columns(between(text, "<header>", "</header>"))
    assert len(set(REFERENCE.findall(text))) == 1
    for language in ("he", "el"):
        for words in ("Travel check", "Reference", "rules", "facts"):
            assert in_letters_of(language, words) in head[language]
        assert len(REFERENCE.findall(head[language])) == 1
        assert re.search(r"<bdi>\d\d:\d\d", head[language])


@pytest.mark.usefixtures("three_languages")
def test_side_by_side_what_is_shared_is_there_once(client: Client) -> None:
    text = sheet(page(client, A_RESERVIST, "?language=en&beside=he"))
    assert text.count('class="officer"') == 1
    assert text.count("Sources.</bdi>") == 1
    assert text.count('class="said fine"') == 1
    for line in risks(text):
        assert line.count('<b class="mark') == 1


@pytest.mark.usefixtures("three_languages")
def test_every_language_has_the_reference_and_the_judgement_of_the_others(client: Client) -> None:
    address = check(A_RESERVIST)
    texts = [sheet(shown(client, f"{address}sheet/{way}")) for way in WAYS.values()]
    texts.append(sheet(shown(client, f"{address}advice/")))
    assert len({reference for text in texts for reference in REFERENCE.findall(text)}) == 1
    assert len({tuple(rules(text)) for text in texts}) == 1
    levels = [re.findall(r'<b class="mark level-(\d)"', text) for text in texts]
    assert all(found == levels[0] for found in levels)


def test_another_check_has_another_reference(client: Client) -> None:
    found = {tuple(REFERENCE.findall(page(client, A_RESERVIST))) for _time in range(10)}
    assert len(found) == 10


@pytest.mark.usefixtures("three_languages")
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_unticked_it_reads_in_every_language_as_if_nothing_withheld_had_been_told(
    client: Client, way: str
) -> None:
    told, untold = (
        sheet(page(client, answers, way))
        for answers in (SAID_TOO_MUCH, SAID_TOO_MUCH | NOTHING_TOLD)
    )
    assert risks(told) == risks(untold), "those that show while nothing is ticked come first"
    for start, end in (('<ol class="tick">', "</ol>"), ('class="said fine">', "</p>")):
        assert between(told, start, end) == between(untold, start, end)
    size = re.compile(r"^ (\w+) ticked-")
    assert size.findall(told) == size.findall(untold), "not even the size of its letters tells"


@pytest.mark.usefixtures("three_languages")
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_what_is_withheld_has_its_box_before_the_sheet_in_every_language(
    client: Client, way: str
) -> None:
    html = page(client, SAID_TOO_MUCH, way)
    boxes = re.findall(r'<input type="checkbox" id="print-(\w+)" autocomplete="off">', html)
    assert boxes == list(WITHHELD)
    assert html.index('id="print-lgbt_information"') < html.index('<section class="sheet')
    columns = 2 if "beside" in way else 1
    for key in boxes:
        answers = re.findall(rf'<span class="if-{key}">(.*?)</span>', sheet(html))
        assert len(answers) == columns
        for answer in answers:
            assert re.search(r'<b class="shown">.+</b><b class="held-back">.+</b>', answer)


@pytest.mark.usefixtures("three_languages")
@pytest.mark.parametrize("way", NOT_OFFERED.values(), ids=NOT_OFFERED)
def test_what_is_not_offered_is_said_and_the_sheet_is_there_all_the_same(
    client: Client, way: str
) -> None:
    html = page(client, A_TOURIST, way, 400)
    assert "We do not have the sheet in that language or on that paper." in html
    assert "Level 0 of 4" in sheet(html)
    assert "x" * 100 not in html
    assert "klingon" not in html


@pytest.mark.usefixtures("three_languages")
def test_a_language_beside_itself_is_one_language(client: Client) -> None:
    assert 'class="pair"' not in page(client, A_TOURIST, "?language=he&beside=he")


@pytest.mark.usefixtures("three_languages")
def test_the_sheet_begins_in_the_language_in_use(client: Client) -> None:
    html = shown(client, f"/he{check(A_TOURIST, 'sheet/')}")
    assert 'lang="he" dir="rtl"' in sheet(html)
    assert '<option value="he" selected>' in html


@pytest.mark.usefixtures("three_languages")
def test_the_choice_is_a_form_that_adds_nothing_of_the_traveller_to_the_address(
    client: Client,
) -> None:
    reader = Reader(page(client, A_RESERVIST))
    [form] = reader.of("form")
    assert form["method"] == "get"
    assert "action" not in form
    assert reader.asked() == ["language", "beside", "paper"]
    assert {option["value"] for option in reader.of("option")} == {
        *("", "A4", "Letter"),
        *(code for code, _name in LANGUAGES),
    }


@pytest.mark.usefixtures("three_languages")
def test_languages_are_offered_by_both_their_names(client: Client) -> None:
    html = page(client, A_TOURIST)
    assert '<option value="he">Hebrew (עברית)<' in html
    assert '<option value="en" selected>English<' in html


def test_before_paper_is_chosen_the_page_says_that_ticks_are_taken_off_again(
    client: Client,
) -> None:
    hint = "Choose this first. Ticks below are taken off again."
    html = page(client, SAID_TOO_MUCH)
    assert html.index(hint) < html.index('type="checkbox"')
    assert hint not in page(client, START), "where nothing can be ticked"
