"""Every page in every language: the language lives in the address, and nothing leads out of it."""

import re
import time
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings
from django.utils.translation import gettext, override, to_locale

from riskcheck.links import check_link as checklink
from riskcheck.links.page_root import get_root
from riskcheck.present import languages
from riskcheck.web.library.robots import list_addresses_in
from riskcheck.web.register.carried import carry_register
from tests.web.languages import CLIENT, answered_in, html_in, read_page_in
from tests.web.test_every_page import PAGES, POSTS, UNKNOWN
from tests.web.visiting import A_RESERVIST, START, Reader, answers_in, between, check

ENGLISH = "en"
CODES = [code for code, _name in settings.LANGUAGES]
OTHERS = [code for code in CODES if code != ENGLISH]
RIGHT_TO_LEFT = ("ar", "fa")
OF_NO_LANGUAGE = ("/static/", "/api/")
NOT_THERE = {"ended": "/", "no such page": "/", "no such country": "/countries/"}
"""Pages that are in no language, and where the ways lead: to the first page, or to where the page itself leads on."""
SEALED = {
    "questions asked at once": "all/",
    "advice asked at once": "advice/",
}
"""Answers that were sent at once, and where in the check that holds them the ways lead."""
SENT_WITH_ERRORS = ("questions asked with errors", "advice asked with errors")
"""Answers that were sent at once with something wrong in them."""
OF_THE_COUNTER = {
    "register without a file": "/desk/register/",
    "register as it is read": "/desk/register/",
    "register of unknown columns": "/desk/register/",
    "desk with a result": "/desk/",
    "desk with open questions": "/desk/",
    "desk with errors": "/desk/",
}
"""Officers' pages that a form was sent to, and where each is found again."""
LEADS = ("href", "src", "action", "formaction", "data-words")
DRAWN = [*PAGES, *(name for name in POSTS if name != "gone on")]
NOTICE = "English is the reviewed text. No reviewer has signed this translation yet."

WITHIN_A_LINE = re.compile(
    r"</?(?:b|bdi|span|small|strong|em|i|code|abbr|time|q|cite|button)\b[^>]*>"
)
UNSEEN = re.compile(
    r"<(script|style|textarea)\b.*?</\1>|<span class=\"?unseen\"?[^<]*</span>", re.DOTALL
)
AFTER_A_STOP = re.compile(r".{0,20}[。：；！？，、）][ \n]+[\u4e00-\u9fff“（\d].{0,20}")

every_language = pytest.mark.parametrize("language", CODES)
every_other = pytest.mark.parametrize("language", OTHERS)


def html_of(response: HttpResponse) -> str:
    return response.content.decode()


def read_language(page: Reader) -> tuple[str | None, str | None]:
    [root] = page.of("html")
    return root["lang"], root.get("dir")


def write_language(language: str) -> tuple[str, str | None]:
    """What the page's first element says of it."""
    return language, "rtl" if language in RIGHT_TO_LEFT else None


def is_in(html: str, language: str) -> bool:
    return read_language(Reader(html)) == write_language(language)


def list_ways(page: Reader) -> dict[str, str]:
    """Where the list of languages leads, by language."""
    return {str(a["hreflang"]): str(a["href"]) for a in page.of("a") if "hreflang" in a}


def test_there_are_nine_languages() -> None:
    assert len(CODES) == 9
    assert {get_root(code) for code in CODES} == {"", *(f"/{code}" for code in OTHERS)}


@every_other
def test_every_page_answers_as_in_english(language: str) -> None:
    for name in (*PAGES, *POSTS):
        english, answer = answered_in(ENGLISH, name), answered_in(language, name)
        assert answer.status_code == english.status_code, name
        assert not answer.cookies, name
        if "Location" in english.headers:
            assert answer.headers["Location"].startswith(f"/{language}/"), name


@every_language
def test_every_page_says_its_language_and_which_way_it_runs(language: str) -> None:
    for name in DRAWN:
        said = read_language(read_page_in(language, name))
        assert said == write_language(language), name


@every_language
def test_every_page_leads_only_to_its_own_language(language: str) -> None:
    for name in DRAWN:
        for tag, attributes in read_page_in(language, name).elements:
            if "hreflang" not in attributes:
                leads = [str(attributes[lead]) for lead in LEADS if attributes.get(lead)]
                within = [lead for lead in leads if lead.startswith("/")]
                assert all(is_within(lead, language) for lead in within), (name, tag, within)


def is_within(address: str, language: str) -> bool:
    if address.startswith(OF_NO_LANGUAGE):
        return True
    if language != ENGLISH:
        return address.startswith(f"/{language}/")
    return not address.startswith(tuple(f"/{code}/" for code in OTHERS))


@every_language
def test_the_same_page_in_each_language_is_one_step_away(language: str) -> None:
    for name in DRAWN:
        if name in SEALED or name in SENT_WITH_ERRORS:
            continue
        page = write_page(name, language)
        expected = {code: f"{get_root(code)}{page}" for code in CODES}
        if page.partition("?")[0] == "/":
            expected[ENGLISH] = f"/?language=en{page[1:].replace('?', '&')}"
        ways = list_ways(read_page_in(language, name))
        if name == "desk without a slash":
            ways = {code: f"{way.rstrip('/')}/" for code, way in ways.items()}
        assert ways == expected, name


def write_page(name: str, language: str) -> str:
    """Where the ways lead from it: what was sent is in a link only if it is sealed, and a line never is."""
    if name in NOT_THERE:
        return NOT_THERE[name]
    if name in OF_THE_COUNTER:
        return OF_THE_COUNTER[name]
    if name in ("wrong square", "wrong line"):
        return "/h/"
    if name in PAGES:
        path, mark, query = PAGES[name].replace("?language=xx", "").partition("?")
        return f"{path.rstrip('/')}/{mark}{query}"
    request = answered_in(language, name).wsgi_request
    if request.method == "GET":
        return f"{request.path_info}?sent={request.GET['sent']}"
    return request.path_info if request.path_info.startswith("/check/") else "/"


@every_language
@pytest.mark.parametrize("name", SEALED)
def test_answers_sent_at_once_are_kept_in_each_language(
    client: Client, language: str, name: str
) -> None:
    ways = list_ways(read_page_in(language, name))
    [page] = {way.removeprefix(get_root(code)) for code, way in ways.items()}
    assert page.endswith(f"/{SEALED[name]}")
    assert {key: answers_in(page)[key] for key in START} == START
    opened = client.get(ways["fa"])
    assert opened.status_code == 200
    assert is_in(html_of(opened), "fa")


@pytest.mark.parametrize("name", SENT_WITH_ERRORS)
def test_what_was_sent_with_errors_is_kept_in_each_language(client: Client, name: str) -> None:
    address, fields = POSTS[name]
    ways = list_ways(read_page_in("ru", name))
    [page] = {way.removeprefix(get_root(code)) for code, way in ways.items()}
    assert page.startswith(f"{address}?sent=")
    assert str(fields["age"]) not in page
    opened = client.get(ways["fa"])
    assert opened.status_code == 200
    assert is_in(html_of(opened), "fa")
    again = Reader(html_of(opened))
    [age] = [a["value"] for a in again.of("input") if a.get("name") == "age"]
    assert age == fields["age"]
    assert [form.get("action") for form in again.of("form")] == [None]
    corrected = client.post(ways["fa"], START)
    assert corrected.status_code == 200
    assert is_in(html_of(corrected), "fa")


def test_more_than_an_address_can_carry_leads_to_the_first_page(client: Client) -> None:
    answer = client.post("/ru/advice/", {"age": "x" * 20_000})
    assert answer.status_code == 400
    assert list_ways(Reader(html_of(answer)))["fa"] == "/fa/"


A_CHECK = check(A_RESERVIST)


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("/?destination=IR", "/?destination=IR"),
        ("/?utm_source=x&role=live&destination=ir", "/?destination=IR&role=live"),
        ("/?destination=XX&role=x", "/"),
        ("/?nationalities=US&age=32&destination=IR", "/?destination=IR"),
        ("/countries/?q=congo", "/countries/?q=congo"),
        ("/countries/?q=%26+a%20%22b&age=32", "/countries/?q=%26+a+%22b"),
        ("/countries/?q=+", "/countries/"),
        ("/countries/RU/?q=congo&destination=IR", "/countries/RU/"),
        ("/privacy/?destination=IR&q=x&language=fa", "/privacy/"),
        ("/desk/?destination=IR&nationalities=US", "/desk/"),
        (
            f"{A_CHECK}sheet/?language=fa&beside=en&paper=Letter&age=32",
            f"{A_CHECK}sheet/?language=fa&beside=en&paper=Letter",
        ),
        (f"{A_CHECK}sheet/?language=xx&paper=A4", f"{A_CHECK}sheet/"),
        (f"{A_CHECK}advice/?was=x&nationalities=US", f"{A_CHECK}advice/?was=x"),
    ],
)
def test_another_language_keeps_what_the_page_reads_of_its_query_and_no_more(
    client: Client, address: str, page: str
) -> None:
    ways = list_ways(Reader(html_of(client.get(f"/ru{address}"))))
    assert ways["fa"] == f"/fa{page}"
    if page.partition("?")[0] == "/":
        page = "/?language=en" + page[1:].replace("?", "&")
    assert ways[ENGLISH] == page


def test_a_page_that_is_kept_drawn_keeps_nothing_of_who_asked_first(client: Client) -> None:
    for query in ("?destination=tv&role=x&sent=y", "?destination=TV"):
        ways = list_ways(Reader(html_of(client.get(f"/ru/{query}"))))
        assert ways["fa"] == "/fa/?destination=TV"


def test_too_many_fields_in_an_address_are_refused(client: Client) -> None:
    too_many = "&".join(f"a{number}=1" for number in range(1500))
    assert client.get(f"/ru/countries/?{too_many}").status_code == 400
    assert client.get(f"/nowhere/?{too_many}").status_code == 404


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("/desk", "/desk/"),
        ("/desk/register/pack/", "/desk/register/"),
        ("/desk/register/pack/?levels=4", "/desk/register/"),
    ],
)
def test_an_officers_page_that_a_form_was_sent_to_is_found_again(
    client: Client, address: str, page: str
) -> None:
    fields = {"levels": "4", "register": carry_register(UNKNOWN)}
    ways = list_ways(Reader(html_of(client.post(f"/ru{address}", fields))))
    assert ways == {code: f"{get_root(code)}{page}" for code in CODES}
    assert client.get(ways["fa"]).status_code == 200


def test_one_person_of_a_register_leads_to_the_counter(client: Client) -> None:
    fields = {"asked": "nationalities;destination", "answers": "US+RU;RU"}
    answer = client.post("/ru/desk/register/person/", fields)
    assert answer.status_code == 200
    assert list_ways(Reader(html_of(answer)))["fa"] == "/fa/desk/"


def test_the_list_of_languages_names_each_in_itself_and_marks_the_one_in_use() -> None:
    html = html_in("fa", "privacy")
    names = between(html, '<nav class="languages"', "</nav>")
    for own in (
        "English",
        "العربيّة",
        "Español",
        "فارسی",
        "Français",
        "Русский",
        "Türkçe",
        "简体中文",
    ):
        assert f">{own}</a>" in names
    marked = [a for a in Reader(html).of("a") if a.get("aria-current") == "true"]
    assert [(a["lang"], a["href"]) for a in marked] == [("fa", "/fa/privacy/")]


@every_language
def test_a_translation_nobody_signed_says_on_each_page_that_english_is_the_reviewed_text(
    language: str,
) -> None:
    with override(language):
        notice = gettext(NOTICE)
    for name in DRAWN:
        said = notice in unescape(html_in(language, name))
        assert said == (language != ENGLISH), name


def test_the_notice_goes_once_a_reviewer_has_signed(client: Client, tmp_path: Path) -> None:
    locale = to_locale("zh-hans")
    held = settings.LOCALE_PATHS[0] / locale
    (tmp_path / locale).mkdir()
    (tmp_path / locale / "LC_MESSAGES").symlink_to(held / "LC_MESSAGES")
    unsigned = (held / "forms.toml").read_text(encoding="utf-8")
    signed = unsigned.replace('signed_by = ""', 'signed_by = "Li Na"', 1)
    assert signed != unsigned
    (tmp_path / locale / "forms.toml").write_text(signed, encoding="utf-8")
    languages._read_signature.cache_clear()
    try:
        with override_settings(LOCALE_PATHS=[tmp_path]):
            with override("zh-hans"):
                notice = gettext(NOTICE)
            assert notice != NOTICE
            assert notice not in html_of(client.get("/zh-hans/about/"))
    finally:
        languages._read_signature.cache_clear()
    assert notice in html_of(client.get("/zh-hans/about/"))


@every_other
def test_a_check_begun_in_one_language_is_opened_in_another(client: Client, language: str) -> None:
    begun = client.post(f"/{language}/", START).headers["Location"]
    assert begun.startswith(f"/{language}/check/")
    page = begun.removeprefix(f"/{language}")
    assert {key: answers_in(page)[key] for key in START} == START
    for code in (ENGLISH, "fa", "ru"):
        opened = client.get(f"{get_root(code)}{page}")
        assert opened.status_code == 200
        assert is_in(html_of(opened), code)


def test_a_short_line_made_in_one_language_is_opened_in_another(client: Client) -> None:
    html = html_of(client.get(f"/ru{check(A_RESERVIST, 'show/')}"))
    assert "http://testserver/ru/h/" in html
    rows = re.findall("<li>(.*?)</li>", between(html, '<ol class="line"', "</ol>"))
    line = "".join(rows).replace(" ", "")
    for code in (ENGLISH, "fa", "ru"):
        for opened in (
            client.post(f"{get_root(code)}/h/", {"line": "\n".join(rows)}),
            client.get(f"{get_root(code)}/h/{line}"),
        ):
            address = opened.headers["Location"]
            assert opened.status_code in (302, 303)
            assert address.startswith(f"{get_root(code)}/check/")
            assert is_in(html_of(client.get(address)), code)


@every_other
def test_what_goes_wrong_is_said_in_the_language(client: Client, language: str) -> None:
    old = checklink.seal_answers(A_RESERVIST, now=time.time() - 2 * settings.CHECK_SECONDS)
    wrong = {"nowhere/": 404, "countries/XX/": 404, f"check/{old}/": 410}
    for page, status in wrong.items():
        english, answer = client.get(f"/{page}"), client.get(f"/{language}/{page}")
        assert answer.status_code == english.status_code == status
        assert is_in(html_of(answer), language)
        assert read_heading(answer) != read_heading(english)
    unreadable = client.post(f"/{language}/", {"nationalities": "\0"})
    assert unreadable.status_code == 400
    assert is_in(html_of(unreadable), language)
    elsewhere = client.post(f"/{language}/", START, headers={"sec-fetch-site": "cross-site"})
    assert elsewhere.status_code == 403
    assert is_in(html_of(elsewhere), language)


@every_language
def test_a_door_for_forms_says_so_to_who_opens_it(client: Client, language: str) -> None:
    root = get_root(language)
    for door in ("advice", "questions", "start"):
        assert list_buttons(client.get(f"{root}/{door}/"), language) == [f"{root}/"]
    for door in ("download", "pack", "person"):
        answer = client.get(f"{root}/desk/register/{door}/")
        assert list_buttons(answer, language) == [f"{root}/desk/register/"]
        assert list_ways(Reader(html_of(answer)))["fa"] == "/fa/desk/register/"


def list_buttons(answer: HttpResponse, language: str) -> list[str]:
    """Where a page leads on that answers a wrong method in a language."""
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
    page = Reader(html_of(answer))
    assert read_language(page) == write_language(language)
    assert set(list_ways(page)) == set(CODES)
    return [str(a["href"]) for a in page.of("a") if a.get("class") == "button"]


def test_only_the_head_of_it_is_sent_where_only_it_is_asked_for(client: Client) -> None:
    whole, head = client.get("/ru/advice/"), client.head("/ru/advice/")
    assert (head.status_code, head.content) == (405, b"")
    assert head.headers["Content-Length"] == str(len(whole.content))


def read_heading(answer: HttpResponse) -> str:
    return between(html_of(answer), "<h1", "</h1>")


def test_no_blank_follows_a_chinese_full_stop() -> None:
    found = {
        (name, blank)
        for name in DRAWN
        for blank in AFTER_A_STOP.findall(read_aloud(html_in("zh-hans", name)))
    }
    assert found == set()


def read_aloud(html: str) -> str:
    """What is seen in one line, as a line; a bar where another begins, or a link."""
    body = UNSEEN.sub("", html.partition("<body")[2])
    return unescape(re.sub(r"<[^>]*>", "|", WITHIN_A_LINE.sub("", body)))


def first_visit(client: Client, asked: str, address: str = "/", **headers: str) -> HttpResponse:
    return client.get(address, headers={"accept-language": asked, **headers})


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("ru", "ru"),
        ("RU", "ru"),
        ("uk-UA,uk;q=0.9,ru;q=0.8,en;q=0.7", "uk"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-hans"),
        ("zh-Hans-SG", "zh-hans"),
        ("es-419", "es"),
        ("fr-CA;q=0.5,tr;q=0.9", "tr"),
        ("fa-AF", "fa"),
        ("kk,hy;q=0.9,ru;q=0.8,en;q=0.7", "ru"),
        ("en;q=0.3,ar-EG;q=0.4", "ar"),
    ],
)
def test_a_first_visit_is_led_to_the_first_language_asked_for_that_we_have(
    client: Client, asked: str, language: str
) -> None:
    response = first_visit(client, asked)
    assert (response.status_code, response.headers["Location"]) == (302, f"/{language}/")
    assert "Accept-Language" in response.headers["Vary"]
    assert response.headers["Cache-Control"] == "no-store"
    assert not response.cookies
    assert is_in(html_of(client.get(response.headers["Location"])), language)


@pytest.mark.parametrize(
    "asked",
    [
        "",
        "*",
        "en",
        "en-GB,ru;q=0.5",
        "*,ru;q=0.5",
        "xx",
        "kk",
        ";;q=,,",
        "ru;q=0",
        "é" * 50,
        "a" * 9999,
    ],
)
def test_anybody_else_begins_in_english(client: Client, asked: str) -> None:
    response = first_visit(client, asked)
    assert response.status_code == 200
    assert is_in(html_of(response), ENGLISH)
    assert "Accept-Language" in response.headers["Vary"]
    assert not response.cookies


@pytest.mark.parametrize("site", ["none", "cross-site", "same-site"])
def test_a_visitor_from_outside_is_led_on(client: Client, site: str) -> None:
    response = first_visit(client, "ru", **{"sec-fetch-site": site})
    assert response.headers["Location"] == "/ru/"


def test_who_chose_a_language_stays_in_it(client: Client) -> None:
    assert first_visit(client, "ru", **{"sec-fetch-site": "same-origin"}).status_code == 200
    for address in ("/?language=en", "/?sent=x", "/ru/", "/fa/", "/fa/privacy/", "/desk/"):
        response = first_visit(client, "ru", address)
        assert response.status_code == 200, address
        first = address.split("/")[1]
        assert is_in(html_of(response), first if first in OTHERS else ENGLISH)


@pytest.mark.parametrize(
    ("address", "led_to"),
    [
        ("/?destination=RU", "/ru/?destination=RU"),
        ("/?role=live&destination=RU", "/ru/?destination=RU&role=live"),
        ("/?utm_source=x", "/ru/"),
        ("/?nationalities=US&destination=RU", "/ru/?destination=RU"),
    ],
)
def test_a_link_that_fills_in_the_first_page_leads_to_the_language_asked_for(
    client: Client, address: str, led_to: str
) -> None:
    response = first_visit(client, "ru", address)
    assert (response.status_code, response.headers["Location"]) == (302, led_to)
    assert {"Accept-Language", "Sec-Fetch-Site"} <= read_vary(response)
    assert first_visit(client, "ru", f"{address}&language=en").status_code == 200
    within = first_visit(client, "ru", address, **{"sec-fetch-site": "same-origin"})
    assert is_in(html_of(within), ENGLISH)


def read_vary(response: HttpResponse) -> set[str]:
    return {name.strip() for name in response.headers["Vary"].split(",")}


OPEN = {
    "/countries/": "/ru/countries/",
    "/countries/?q=congo&age=32": "/ru/countries/?q=congo",
    "/countries/RU/": "/ru/countries/RU/",
    "/rulebook/": "/ru/rulebook/",
    "/rulebook/mobilisation/": "/ru/rulebook/mobilisation/",
    "/changes/": "/ru/changes/",
    "/about/": "/ru/about/",
    "/privacy/": "/ru/privacy/",
    "/accessibility/": "/ru/accessibility/",
    "/h/": "/ru/h/",
}
"""Pages open to all, and where a reader of Russian is led who comes to them from outside."""
every_open = pytest.mark.parametrize("address", OPEN)
OPENED = {"sec-fetch-dest": "document"}


@every_open
@pytest.mark.parametrize("site", ["none", "cross-site", "same-site"])
def test_who_opens_a_page_from_outside_is_led_to_the_language_asked_for(
    client: Client, address: str, site: str
) -> None:
    response = first_visit(client, "ru", address, **OPENED, **{"sec-fetch-site": site})
    assert (response.status_code, response.headers["Location"]) == (302, OPEN[address])
    assert {"Accept-Language", "Sec-Fetch-Site", "Sec-Fetch-Dest"} <= read_vary(response)
    assert response.headers["Cache-Control"] == "no-store"
    assert is_in(html_of(client.get(response.headers["Location"])), "ru")


@every_open
@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "same-origin", **OPENED},
        {"sec-fetch-site": "cross-site", "sec-fetch-dest": "empty"},
        {"sec-fetch-site": "cross-site"},
        {"referer": "http://testserver/ru/about/"},
        {},
    ],
    ids=["a link of ours", "a script", "no page", "an old browser", "a tool"],
)
def test_anybody_else_has_the_open_page_in_english(
    client: Client, address: str, headers: dict[str, str]
) -> None:
    response = first_visit(client, "ru", address, **headers)
    assert response.status_code == 200
    assert is_in(html_of(response), ENGLISH)
    assert {"Accept-Language", "Sec-Fetch-Site", "Sec-Fetch-Dest"} <= read_vary(response)


def test_who_reads_english_has_the_open_page_at_once(client: Client) -> None:
    headers = {"sec-fetch-site": "none", **OPENED}
    assert first_visit(client, "en-GB,ru;q=0.5", "/about/", **headers).status_code == 200
    persian = first_visit(client, "ru", "/fa/about/", **headers)
    assert is_in(html_of(persian), "fa")
    assert "Vary" not in persian.headers


@pytest.mark.parametrize("address", ["/nowhere/", "/countries/XYZ/", "/rulebook/nowhere"])
def test_an_address_of_no_page_is_answered_in_the_language_asked_for(
    client: Client, address: str
) -> None:
    response = first_visit(client, "ru", address)
    assert response.status_code == 404
    assert is_in(html_of(response), "ru")
    assert {"Accept-Language", "Sec-Fetch-Site"} <= read_vary(response)
    within = first_visit(client, "ru", address, **{"sec-fetch-site": "same-origin"})
    assert is_in(html_of(within), ENGLISH)
    assert is_in(html_of(first_visit(client, "ru", f"/fa{address}")), "fa")


@pytest.mark.parametrize("address", ["/", "/advice/", "/questions/", "/desk/", "/h/", "/nowhere/"])
def test_a_form_is_answered_in_the_language_of_its_address(client: Client, address: str) -> None:
    headers = {"accept-language": "ru", "sec-fetch-site": "none", **OPENED}
    answer = client.post(address, {"nationalities": "\0"}, headers=headers)
    assert is_in(html_of(answer), ENGLISH)
    answer = client.post(address, {"line": "x", "age": "x"}, headers=headers, follow=True)
    assert is_in(html_of(answer), ENGLISH)


@every_other
def test_a_language_without_its_slash_is_its_first_page(client: Client, language: str) -> None:
    html = html_of(client.get(f"/{language}"))
    assert is_in(html, language)
    assert f'href="/{language}/privacy/"' in html


@pytest.mark.parametrize("address", ["/en/", "/xx/", "/RU/", "/ru/ru/", "/fa/ru/privacy/"])
def test_no_other_code_is_a_language(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_the_map_of_the_site_lists_the_same_pages_in_each_language() -> None:
    root = ElementTree.fromstring(CLIENT.get("/sitemap.xml").content)  # noqa: S314  our own
    told = [str(each.text).removeprefix("http://testserver") for each in root.iter() if each.text]
    listed = [address for address in told if address.startswith("/")]
    english = list_addresses_in(ENGLISH)
    for code in OTHERS:
        own = [address for address in listed if address.startswith(f"/{code}/")]
        assert [address.removeprefix(f"/{code}") for address in own] == english
    assert len(listed) == len(set(listed)) == len(english) * len(CODES)


@every_other
def test_the_words_of_countries_and_the_feed_are_in_the_language(
    client: Client, language: str
) -> None:
    [words] = read_page_in(language, "start").values("data-words")
    assert words.startswith(f"/{language}/")
    assert client.get(words).status_code == 200
    feed = client.get(f"/{language}/changes/atom.xml")
    assert feed.status_code == 200
    assert f'xml:lang="{language}"' in feed.content.decode()
