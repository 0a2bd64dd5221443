"""What a visit leaves behind: nothing asked of others, nothing kept in the browser, nothing in the log."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from riskcheck.links import check_link as checklink
from tests.browser.traveller import A_RESERVIST, Traveller, Watch

PAPERS = ("evidence/", "text/", "sheet/", "checklist/", "family-card/", "show/")
PAGES = ("/", "/privacy/", "/accessibility/", "/about/", "/exit/", "/nowhere/")


def test_nothing_is_asked_of_any_other_site(traveller: Traveller, watch: Watch) -> None:
    traveller.travels(A_RESERVIST)
    for path in PAGES:
        traveller.opens(path)
    assert [url for url in watch.requested if watch.is_outside(url)] == []


def test_nothing_is_kept_in_the_browser(traveller: Traveller) -> None:
    traveller.travels(A_RESERVIST)
    page = traveller.page
    assert page.context.cookies() == []
    assert page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == [
        "",
        0,
        0,
    ]
    assert page.evaluate("indexedDB.databases().then(all => all.length)") == 0
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)") == 0


def test_the_answers_are_in_no_address_the_browser_shows(traveller: Traveller) -> None:
    traveller.opens()
    while "age" not in traveller.answers_screen(A_RESERVIST):
        pass
    token = traveller.page.url.split("/check/")[1].strip("/")
    assert checklink.open_token(token).answers["age"] == A_RESERVIST["age"]
    assert "?" not in traveller.page.url
    path = urlsplit(traveller.page.url).path.replace(token, "")  # a port may well have 32 in it
    for word in ("age", "32", "RU", "reserve"):
        assert word not in path


def test_the_names_of_pages_in_the_history_tell_steps_and_nothing_more(
    traveller: Traveller,
) -> None:
    traveller.opens()
    names = []
    while not traveller.has_advice():
        traveller.answers_screen(A_RESERVIST)
        names.append(traveller.page.title())
    names += [traveller.opens_check(A_RESERVIST, step).page.title() for step in PAPERS]
    assert len(set(names)) == len(names)
    for name in names:
        assert re.fullmatch(r"Travel check: (step \d+|[a-z ]{4,10})", name)
        assert not re.search("russia|reserv|army|citizen|risk", name.casefold())


def test_the_log_of_the_service_holds_no_answer_and_no_address(
    traveller: Traveller, service_log: Path
) -> None:
    traveller.travels(A_RESERVIST)
    token = traveller.page.url.split("/check/")[1].strip("/")
    traveller.opens(f"/check/{token[:-4]}AAAA/").opens("/reservist/")
    traveller.opens().goes_on()
    logged = service_log.read_text()
    assert "Listening at" in logged
    for word in (token[:24], "reserv", "RU", "Russia", "/check", "visit", "posts"):
        assert word not in logged
