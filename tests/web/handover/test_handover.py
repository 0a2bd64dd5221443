"""Handing a check over, as it is sent: shown on one screen, opened on another, ended on both at once."""

import logging
import re
import time
from html import unescape
from urllib.parse import unquote

import pytest
from django.test import Client, override_settings

from riskcheck.links import check_link as checklink
from riskcheck.links import handover_code as handover
from riskcheck.links.base32_rows import ROWS
from riskcheck.links.handover_code import CHARACTERS
from riskcheck.operations.logging import DiscreetFormatter
from riskcheck.service import check_answers
from tests.web.visiting import A_RESERVIST, START, Reader, answers_in, between, check

TOLD = {key: list(a) if isinstance(a, tuple) else a for key, a in A_RESERVIST.items()}


def sealed(seconds_ago: int = 0) -> str:
    return checklink.seal_answers(A_RESERVIST, now=time.time() - seconds_ago)


def rows_on(html: str) -> list[str]:
    listed = between(html, '<ol class="line"', "</ol>")
    return [re.sub(r"<[^>]*>|\s", "", row) for row in re.findall(r"<li>(.*?)</li>", listed)]


def shown(client: Client, token: str) -> str:
    """The line, as the traveller's page has it."""
    return "\n".join(rows_on(client.get(f"/check/{token}/show/").content.decode()))


def a_line(seconds_ago: int = 0) -> str:
    answers = check_answers(A_RESERVIST)
    then = int(time.time()) - seconds_ago
    return "".join(handover.seal_line(answers, then, now=then).rows)


def left(address: str) -> int:
    return checklink.open_token(address.split("/")[2]).seconds_left


def test_the_line_is_four_rows_of_eighteen_in_groups_of_six(client: Client) -> None:
    html = client.get(f"/check/{sealed()}/show/").content.decode()
    rows = re.findall("<li>(.*?)</li>", between(html, '<ol class="line"', "</ol>"))
    assert len(rows) == ROWS == 4
    for row in rows:
        assert re.fullmatch("[0-9A-Z]{6} [0-9A-Z]{6} [0-9A-Z]{6}", unescape(row))


def test_an_officer_types_the_line_and_goes_on_with_the_check(client: Client) -> None:
    response = client.post("/h/", {"line": shown(client, sealed()).lower()})
    assert response.status_code == 303
    address = response.headers["Location"]
    assert answers_in(address) == TOLD
    assert b'<header class="verdict level-4' in client.get(address).content


@pytest.mark.parametrize("door", ["/h/{}", "/H/{}", "/h/{}/", "/H/{}/"])
def test_the_square_code_leads_to_the_same(client: Client, door: str) -> None:
    response = client.get(door.format(a_line()))
    assert response.status_code == 303
    assert answers_in(response.headers["Location"]) == TOLD
    assert response.headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("after", [".", ",", ")", ">", "”", " ", "/.", '/">', "。", "%0A"])
def test_what_was_pasted_along_with_a_line_does_not_count(client: Client, after: str) -> None:
    line = a_line()
    assert answers_in(client.get(f"/h/{line}{after}").headers["Location"]) == TOLD
    typed = {"line": f"<https://check.example.org/h/{line}{unquote(after)}"}
    assert answers_in(client.post("/h/", typed).headers["Location"]) == TOLD
    wrong = client.get(f"/h/{line[:-1]}{after}")
    assert wrong.status_code == 400
    assert f"you typed {CHARACTERS - 1}." in wrong.content.decode()


def test_the_officers_check_ends_no_later_than_the_travellers(client: Client) -> None:
    token = sealed(seconds_ago=600)
    address = client.post("/h/", {"line": shown(client, token)}).headers["Location"]
    own = checklink.open_token(token).seconds_left
    assert own - handover.MINUTE - 1 <= left(address) <= own


def test_handing_it_on_again_and_again_prolongs_nothing(client: Client) -> None:
    address = f"/check/{sealed(seconds_ago=600)}/"
    first = client.post("/h/", {"line": shown(client, address.split("/")[2])}).headers["Location"]
    again = client.post("/h/", {"line": shown(client, first.split("/")[2])}).headers["Location"]
    assert left(again) <= left(first)


def test_opening_it_at_the_desk_prolongs_nothing_but_an_answer_there_does(client: Client) -> None:
    token = sealed(seconds_ago=600)
    typed = {"line": shown(client, token), "desk": "yes"}
    first = client.post("/h/", typed).headers["Location"]
    html = client.get(first).content.decode()
    opened = set(re.findall(r'href="(/check/[^"]+)/\w', html))
    assert len(re.findall(r'href="/check/', html)) >= 4
    assert opened == {first.removesuffix("/desk/")}
    assert left(first) <= checklink.open_token(token).seconds_left
    assert re.search(r"This check disappears in (19|20) minutes", html)
    corrected = client.post("/desk/", A_RESERVIST | {"age": "33"}).content.decode()
    [address] = re.findall(r'href="(/check/[^"]+)/advice/"', corrected)
    assert left(address) > checklink.LIFETIME - 60
    assert "This check disappears" not in corrected


@pytest.mark.parametrize("step", ["", "advice/", "papers/", "all/", "start/"])
def test_every_page_of_a_check_says_how_long_it_lasts_and_leads_to_the_officer(
    client: Client, step: str
) -> None:
    answers = START if step == "all/" else A_RESERVIST
    token = checklink.seal_answers(answers, now=time.time() - 10 * 60 - 30)
    html = client.get(f"/check/{token}/{step}").content.decode()
    assert "This check disappears in 19 minutes." in html
    assert f'<a href="/check/{token}/show/">' in html.replace(' class="button second"', "")


def test_the_last_minute_is_said_in_the_singular(client: Client) -> None:
    for seconds in (checklink.LIFETIME - 100, checklink.LIFETIME - 20):
        html = client.get(f"/check/{sealed(seconds)}/").content.decode()
        assert "This check disappears in 1 minute." in html


def test_advice_asked_at_once_lasts_and_is_handed_over_too(client: Client) -> None:
    html = client.post("/advice/", A_RESERVIST).content.decode()
    assert "This check disappears in 30 minutes." in html
    token = between(html, 'href="/check/', "/show/").split("/")[0]
    assert answers_in(client.get(f"/h/{shown(client, token)}").headers["Location"]) == TOLD


def test_the_page_for_the_officer_says_where_to_type_and_how_long(client: Client) -> None:
    html = client.get(f"/check/{sealed(60 * 12 + 30)}/show/").content.decode()
    assert re.search(r"It works for 1[67] more minutes", html)
    assert "http://testserver/h/" in html
    assert "sees all your answers" in html
    assert len(rows_on(html)) == ROWS
    in_words = {3: "three", 4: "four", 5: "five"}[ROWS]
    assert f"There they type these {in_words} rows:" in html
    assert f"the {in_words} rows on this page" in html
    assert f"The {in_words} rows under" in client.get("/h/").content.decode()


@override_settings(ALLOWED_HOSTS=["check.example.org"], SECURE_PROXY_SSL_HEADER=("HTTP_X", "yes"))
def test_the_address_to_type_is_short_where_the_site_is_encrypted(client: Client) -> None:
    html = client.get(
        f"/check/{sealed()}/show/", headers={"host": "check.example.org", "x": "yes"}
    ).content.decode()
    assert ">check.example.org/h/<" in html


def test_the_square_is_a_picture_with_words_and_without_style(client: Client) -> None:
    html = client.get(f"/check/{sealed()}/show/").content.decode()
    (picture,) = Reader(html).of("svg")
    assert picture["role"] == "img"
    assert picture["aria-labelledby"] in Reader(html).values("id")
    assert "style" not in picture


@override_settings(TIME_ZONE="Asia/Kathmandu", USE_TZ=True)
def test_the_page_for_the_officer_says_until_when_in_the_zone_of_the_office(client: Client) -> None:
    html = client.get(f"/check/{sealed(60 * 12)}/show/").content.decode()
    [hour, minute] = re.findall(
        r"until <bdi>(\d\d):(\d\d) Asia/Kathmandu \(UTC\+05:45\)</bdi>", html
    )[0]
    until = int(hour) * 60 + int(minute)
    now = (int(time.time()) // 60 + 5 * 60 + 45) % (24 * 60)
    assert (until - now) % (24 * 60) in (17, 18)


def test_in_its_last_minute_a_check_is_not_handed_over_but_has_not_ended(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    noon = 1_800_000_000
    address = f"/check/{checklink.seal_answers(A_RESERVIST, now=noon + 59)}/"
    monkeypatch.setattr(time, "time", lambda: noon + checklink.LIFETIME + 20.0)
    html = client.get(f"{address}show/").content.decode()
    assert "Too little time is left to show this check." in html
    assert "Change or confirm an answer to start 30 new minutes." in html
    assert f'href="{address}"' in html
    assert "<svg" not in html


def test_a_check_about_to_end_is_not_handed_over(client: Client) -> None:
    assert client.get(f"/check/{sealed(checklink.LIFETIME)}/show/").status_code == 410
    assert client.get("/check/nonsense/show/").status_code == 410


def test_an_expired_line_gets_the_page_that_says_the_check_has_ended(client: Client) -> None:
    old = a_line(seconds_ago=checklink.LIFETIME + 60)
    for response in (client.post("/h/", {"line": old}), client.get(f"/h/{old}")):
        assert response.status_code == 410
        assert "This check has ended. Nothing was kept." in response.content.decode()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Type the code that is on the traveller’s screen."),
        ("hullo", "never U"),
        ('"><script>', "never U"),
        (
            "0" * (CHARACTERS - 1),
            f"has {CHARACTERS} letters and digits, and you typed {CHARACTERS - 1}.",
        ),
        ("0" * CHARACTERS, "The mistake is in row"),
    ],
)
def test_a_wrong_line_gets_a_word_on_what_to_do_and_stays_typed(
    client: Client, typed: str, said: str
) -> None:
    for response in (client.post("/h/", {"line": typed}), client.get(f"/h/{typed or '-'}")):
        html = response.content.decode()
        assert response.status_code == 400
        assert html.count(said) == 2
        assert between(html, "<textarea", "</textarea>").split(">", 1)[1] in (typed, "-")
        assert "<script>" not in html


def test_a_line_of_another_site_is_told_apart_from_a_slip(client: Client) -> None:
    made_up = "".join(handover.shortline.encode_rows(bytes(handover.SEALED)))
    html = client.get(f"/h/{made_up}").content.decode()
    assert "This code opens no check here. Ask the traveller to show it again." in html


@pytest.mark.parametrize("door", ["/h", "/H", "/h/", "/H/"])
def test_the_place_to_type_is_found_however_it_is_typed(client: Client, door: str) -> None:
    assert "Open a traveller’s check" in client.get(door).content.decode()


def test_a_very_long_line_is_refused_quickly(client: Client) -> None:
    assert client.get(f"/h/{'A' * 5000}").status_code == 400
    assert client.post("/h/", {"line": "A" * 60_000}).status_code == 400
    assert client.post("/h/", {"line": "A" * 70_000}).status_code == 400


def test_nothing_is_sent_to_the_square_or_to_the_page_that_shows_it(client: Client) -> None:
    assert client.post(f"/h/{a_line()}").status_code == 405
    assert client.post(check(START, "show/")).status_code == 405


def test_a_line_reaches_no_log(
    client: Client, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.handler.setFormatter(DiscreetFormatter())
    caplog.set_level(logging.DEBUG)
    line = a_line()
    client.get(f"/h/{line}")
    client.get(f"/h/{line[:-1]}")
    client.post("/h/", {"line": line[::-1]})
    client.post("/h/", {"line": line}, headers={"sec-fetch-site": "cross-site"})
    client.put("/h/", line)
    client.get(f"/h/{line}", headers={"host": "other.example"})
    written = capfd.readouterr()
    everything = (caplog.text + written.out + written.err).upper()
    assert "REFUSED A FORM SENT FROM ANOTHER SITE" in everything
    assert [
        part for part in (line[:8], line[-8:], line[::-1][:8], "/H/") if part in everything
    ] == []
