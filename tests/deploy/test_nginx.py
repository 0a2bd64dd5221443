"""The sample for nginx, run: the journey over TLS, nothing logged, nothing written, and what it refuses."""

import gzip
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from riskcheck.operations.refusals import REFUSALS
from riskcheck.settings import LARGEST_REGISTER
from tests.browser.conftest import serving
from tests.deploy.observatory import score_site
from tests.deploy.proxy import HOST, ROOT, Answered, Proxy, find_port, run_nginx
from tests.operations.test_environment import PRODUCTION
from tests.operations.test_refusals import LANGUAGES, find_faults, read_paragraphs
from tests.web.visiting import A_RESERVIST, START

pytestmark = pytest.mark.slow
MULTIPART = "multipart/form-data; boundary=x"
HEADING = "nationalities,destination,note\n"


@pytest.fixture(scope="module")
def nginx() -> str:
    found = subprocess.run([ROOT / "tools/find-nginx"], capture_output=True, text=True)
    if found.returncode:
        pytest.fail(f"No nginx to try the sample with. {found.stderr.strip()}", pytrace=False)
    return found.stdout.strip()


@pytest.fixture(scope="module", params=["", "/travel-check"], ids=["host", "path"])
def proxy(
    request: pytest.FixtureRequest, nginx: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Proxy]:
    folder = tmp_path_factory.mktemp("nginx")
    settings = PRODUCTION | {"SCRIPT_NAME": request.param}
    with (
        serving(folder / "service.log", **settings) as address,
        run_nginx(nginx, folder, address.removeprefix("http://"), request.param) as proxy,
    ):
        yield proxy


def register(length: int) -> bytes:
    rows = HEADING + "US;RU,RU,\n"
    file = rows + "US;RU,RU," + "x" * (length - len(rows) - 10) + "\n"
    part = 'Content-Disposition: form-data; name="register"; filename="r.csv"'
    return f"--x\r\n{part}\r\nContent-Type: text/csv\r\n\r\n{file}\r\n--x--\r\n".encode()


def read_refusal(answer: Answered) -> dict[str, str]:
    """What nginx itself said, by language; nothing of the request is in it."""
    told = read_paragraphs(answer.text)
    assert list(told) == LANGUAGES
    assert answer.headers["Content-Language"] == ", ".join(LANGUAGES)
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    return told


def goes_on(proxy: Proxy) -> str:
    """From the first page to the first question; its address."""
    sent = proxy.ask(f"{proxy.prefix}/", START)
    assert sent.status == 303
    return sent.headers["Location"]


def test_it_is_clean(nginx: str, proxy: Proxy) -> None:
    done = subprocess.run(
        [nginx, "-t", "-c", str(proxy.folder / "nginx.conf")], capture_output=True, text=True
    )
    assert done.returncode == 0
    told = done.stderr.strip().splitlines()
    assert len(told) == 2, done.stderr
    assert "syntax is ok" in told[0]


def test_a_traveller_goes_through_it_to_the_advice(proxy: Proxy) -> None:
    first = proxy.ask(f"{proxy.prefix}/")
    assert first.status == 200
    assert "max-age=31536000" in first.headers["Strict-Transport-Security"]
    assert "nginx/" not in first.headers["Server"]
    for lead in re.findall(r'(?:href|src)="(/[^"]*)"', first.text):
        assert lead.startswith(f"{proxy.prefix}/")
        assert proxy.ask(lead).status == 200
    question = goes_on(proxy)
    assert proxy.ask(question).status == 200
    advice = proxy.ask(f"{proxy.prefix}/advice/", A_RESERVIST)
    assert '<header class="verdict level-4' in advice.text
    [shown] = set(re.findall(r'href="([^"]*/show/)"', advice.text))
    assert f">{HOST}{proxy.prefix}/h/<" in proxy.ask(shown).text
    typed = "".join(re.findall("<li>([0-9A-Z ]+)</li>", proxy.ask(shown).text)).replace(" ", "")
    assert proxy.ask(f"{proxy.prefix}/h/{typed}.").headers["Location"].startswith(proxy.prefix)


def test_nothing_of_it_is_logged(proxy: Proxy) -> None:
    question = goes_on(proxy)
    proxy.ask(question)
    proxy.ask(f"{question}nowhere/")
    proxy.ask(question, b"x" * 70_000)
    proxy.ask_plainly(question, HOST)
    everything = "".join(
        path.read_text()
        for name in ("access.log", "error.log", "service.log")
        if (path := proxy.folder / name).exists()
    )
    assert "start worker process" in everything
    assert "/check/" not in everything
    assert "GET" not in everything
    assert not (proxy.folder / "access.log").stat().st_size


@pytest.mark.parametrize("length", [1000, LARGEST_REGISTER - 1000])
def test_a_register_is_judged_and_never_in_a_file(proxy: Proxy, length: int) -> None:
    answer = proxy.ask(f"{proxy.prefix}/desk/register/", register(length), MULTIPART)
    assert answer.status == 200
    assert "judged" in answer.text
    assert proxy.find_written() == set()


def test_a_large_page_is_never_in_a_file(proxy: Proxy) -> None:
    assert len(proxy.ask(f"{proxy.prefix}/api/v1/facts.json").body) > 1_000_000
    assert proxy.find_written() == set()


def test_what_is_too_large_for_us_we_say_ourselves(proxy: Proxy) -> None:
    answer = proxy.ask(
        f"{proxy.prefix}/desk/register/", register(LARGEST_REGISTER + 200_000), MULTIPART
    )
    assert answer.status == 413
    assert "The file is too large" in answer.text


@pytest.mark.parametrize(
    ("path", "length"), [("/", 70_000), ("/desk/register/", 20_000_000), ("/desk/", 70_000)]
)
def test_what_is_far_too_large_never_reaches_us(proxy: Proxy, path: str, length: int) -> None:
    try:
        answer = proxy.ask(f"{proxy.prefix}{path}", b"x" * length)
    except ConnectionError:  # it hangs up while we still send
        return
    assert answer.status == 413
    told = read_refusal(answer)
    assert told == {code: REFUSALS[code]["413"] for code in LANGUAGES}


def test_where_riskcheck_is_gone_nginx_says_so_in_every_language(
    nginx: str, tmp_path: Path
) -> None:
    with run_nginx(nginx, tmp_path, f"127.0.0.1:{find_port()}", "") as alone:
        shown = alone.ask("/ru/check/secret/?q=secret")
        sent = alone.ask("/fa/advice/", A_RESERVIST)
    assert (shown.status, sent.status) == (502, 502)
    told = read_refusal(shown)
    assert read_refusal(sent) == told
    assert "secret" not in shown.text
    assert not any(find_faults(code, told["en"], text) for code, text in told.items())


def test_the_advice_is_packed_on_its_way(proxy: Proxy) -> None:
    page = f"{proxy.prefix}/advice/"
    packed = proxy.ask(page, A_RESERVIST, **{"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert len(packed.body) * 3 < len(gzip.decompress(packed.body))
    assert "Content-Encoding" not in proxy.ask(page, A_RESERVIST).headers


def test_plain_http_leads_to_the_one_name(proxy: Proxy) -> None:
    for host in (HOST, "elsewhere.example", "10.0.0.5"):
        answer = proxy.ask_plainly("/privacy/?q=1", host)
        assert (answer.status, answer.headers["Location"]) == (301, f"https://{HOST}/privacy/?q=1")


PAGES = ("/", "/privacy/", "/desk/", "/h/", "/desk/register/", "/nowhere/", "/api/v1/versions")
STRICT = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def test_mdn_observatory_would_give_every_page_at_least_120(proxy: Proxy) -> None:
    led = proxy.ask_plainly("/", HOST).headers["Location"]
    for page in PAGES:
        answer = proxy.ask(f"{proxy.prefix}{page}")
        assert score_site(answer.headers, answer.text, HOST, led)[0] >= 120, page


def test_a_file_is_sent_as_strictly_as_a_page(proxy: Proxy) -> None:
    files = re.findall(r'(?:href|src)="(/[^"]*static/[^"]*)"', proxy.ask(f"{proxy.prefix}/").text)
    assert len(files) > 3
    for path in (*files, f"{proxy.prefix}/", f"{proxy.prefix}/static/nowhere.js"):
        sent = proxy.ask(path).headers
        assert {name: sent[name] for name in STRICT} == STRICT
        assert "unsafe" not in sent["Content-Security-Policy"]
        assert "max-age=31536000" in sent["Strict-Transport-Security"]
        assert "geolocation=()" in sent["Permissions-Policy"]


def test_who_guesses_short_lines_is_slowed_down(proxy: Proxy) -> None:
    for door in ("/h/", "/H/"):
        wrong = f"{proxy.prefix}{door}{'0' * 72}"
        source = "127.0.0.3" if door == "/h/" else "127.0.0.4"
        answers = [proxy.ask(wrong, source=source) for _time in range(30)]
        statuses = [answer.status for answer in answers]
        assert statuses[:20] == [400] * 20
        assert 429 in statuses
        assert read_refusal(answers[statuses.index(429)])["en"].startswith("This page cannot")
        assert proxy.ask(wrong).status == 400


def test_a_health_check_comes_by_address(proxy: Proxy) -> None:
    assert proxy.ask_plainly("/healthz", "10.0.0.5").body == b"ok"
    assert proxy.ask(f"{proxy.prefix}/healthz").body == b"ok"


def test_who_asks_for_a_hundred_registers_at_once_is_slowed_down(proxy: Proxy) -> None:
    door = f"{proxy.prefix}/desk/register/"
    statuses = [proxy.ask(door, source="127.0.0.2").status for _time in range(40)]
    assert statuses[:20] == [200] * 20
    assert 429 in statuses
    assert proxy.ask(door).status == 200
