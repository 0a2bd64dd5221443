"""A whole journey to the service, over a socket: what was sent that nobody else may learn, and all that came back."""

from __future__ import annotations

import http.client
import json
import re
from dataclasses import dataclass, field
from email.message import Message
from html import unescape
from urllib.parse import urlencode, urlsplit

from riskcheck.engine.model.questions import Answers
from riskcheck.service import check_answers
from riskcheck.web.desk.form import fill_form
from tests.rulebook.travellers import complete
from tests.web.visiting import FORM, Reader

MARK = "ZQXMARK"
TRAVELLER = complete(
    {
        "nationalities": ["TV", "KI", "RU"],
        "destination": "RU",
        "role": "visit",
        "age": 37,
        "sex": "m",
        "service_status": "reserve",
        "activities": ["posts", "opposition"],
        "family": ["custody"],
    }
)
"""A combination of answers that is nobody else's."""

CASES = [f"{MARK}-CASE-{number}" for number in range(3)]
NOTE = f"{MARK}-NOTE"
REGISTER = "case,nationalities,destination,age,sex,service_status,note\n" + "".join(
    f"{case},TV+KI+RU,RU,37,m,reserve,{NOTE}\n" for case in CASES
)
PAPERS = ("advice/", "evidence/", "text/", "sheet/", "checklist/", "family-card/", "show/", "desk/")
SAME_SITE = {"Sec-Fetch-Site": "same-origin"}


@dataclass(frozen=True)
class Answered:
    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode(errors="replace")

    @property
    def titles(self) -> list[str]:
        return re.findall(r"<title>(.*?)</title>", self.text, re.DOTALL)


@dataclass
class Journey:
    """`secrets` are what the traveller and the office said, and the ways into the check."""

    site: str
    answers: list[Answered] = field(default_factory=list)
    secrets: set[str] = field(default_factory=lambda: {MARK})

    def ask(
        self, path: str, body: bytes | None = None, content_type: str = FORM, **headers: str
    ) -> Answered:
        connection = http.client.HTTPConnection(urlsplit(self.site).netloc, timeout=60)
        told = SAME_SITE | {"Content-Type": content_type} | headers
        try:
            connection.request("GET" if body is None else "POST", path, body, told)
            with connection.getresponse() as response:
                answered = Answered(response.status, response.headers, response.read())
        finally:
            connection.close()
        self.answers.append(answered)
        if token := re.search(
            r"/check/([A-Za-z0-9_=-]{40,})/", answered.headers["Location"] or path
        ):
            self.secrets.add(token[1][:40])
        return answered

    def send(self, path: str, fields: Answers | dict[str, object]) -> Answered:
        return self.ask(path, urlencode(fields, doseq=True).encode())

    def travel(self) -> str:
        """From the first page through every question; the address of the check."""
        form = fill_form(check_answers(TRAVELLER))
        path = "/"
        for _screen in range(40):
            names = set(Reader(self.ask(path).text).asked()) & set(form)
            if not names:
                return path
            sent = self.send(path, {name: form.getlist(name) for name in names})
            assert sent.status == 303, sent.text
            path = sent.headers["Location"]
        raise AssertionError("the questions come to no end")

    def show(self, check: str) -> None:
        """Every paper, and the hand-over to an officer."""
        for paper in PAPERS:
            assert self.ask(check + paper).status == 200
        rows = re.findall("<li>([0-9A-Z ]+)</li>", self.ask(f"{check}show/").text)
        line = "".join(rows).replace(" ", "")
        assert len(line) == 72
        self.secrets.add(line[:18])
        assert self.send("/h/", {"line": line, "desk": "yes"}).status == 303
        assert self.ask(f"/h/{line}").status == 303

    def visit_desk(self) -> None:
        assert (
            self.ask("/desk/", fill_form(check_answers(TRAVELLER)).urlencode().encode()).status
            == 200
        )

    def judge_register(self) -> None:
        fields = {"case": "case", "keep": "note"}
        result = self.ask("/desk/register/", *_upload(REGISTER.encode(), fields))
        assert result.status == 200
        assert CASES[0] in result.text
        assert (
            self.ask("/desk/register/columns/", *_upload(REGISTER.encode(), fields)).status == 200
        )
        hidden = {
            a["name"]: a["value"]
            for a in Reader(result.text).of("input")
            if a.get("type") == "hidden"
        }
        assert CASES[0] in self.send("/desk/register/download/", {"result": hidden["result"]}).text
        for kind, begins in (("html", b"<!"), ("pdf", b"%PDF")):
            pack = self.send("/desk/register/pack/", hidden | {"levels": "4", "as": kind})
            assert pack.status == 200
            assert pack.body.startswith(begins)
        [asked] = {a["value"] for a in Reader(result.text).of("input") if a.get("name") == "asked"}
        line = re.search(r'name="answers" value="([^"]*)"', result.text)
        assert line
        told = {"asked": asked, "answers": unescape(line[1])}
        assert self.send("/desk/register/person/", told).status == 200

    def ask_as_a_program(self) -> None:
        one = json.dumps(TRAVELLER).encode()
        for door in ("assess", "questions"):
            assert self.ask(f"/api/v1/{door}", one, "application/json").status == 200
        lines = b"\n".join([one, one])
        assert self.ask("/api/v1/assess/batch", lines, "application/x-ndjson").status == 200

    def make_every_mistake(self, check: str) -> None:
        """What is refused, and what breaks, with what nobody may learn in each place of it."""
        statuses = [
            self.ask(f"{check[:-9]}AAAAAAAA/").status,
            self.ask(f"{check}{MARK}/").status,
            self.ask(f"/{MARK}?said={MARK}", **{"Referer": f"{self.site}{check}", "User-Agent": MARK}).status,
            self.ask(f"/h/{MARK * 9}").status,
            self.send("/desk/", {"destination": MARK, "age": MARK}).status,
            self.send("/", {"nationalities": f"{MARK}\0"}).status,
            self.ask("/", MARK.encode() * 20_000).status,
            self.ask("/desk/register/", *_upload(MARK.encode() * 800_000, {})).status,
            self.ask("/desk/register/", *_upload(f"{MARK}\n{MARK}\n".encode(), {"case": MARK})).status,
            self.ask("/", f"a={MARK}".encode(), **{"Sec-Fetch-Site": "cross-site"}).status,
            self.ask(f"/?{MARK}", Host=f"{MARK}.example").status,
            self.ask("/api/v1/assess", f'{{"{MARK}": 1}}'.encode(), "application/json").status,
            self.ask("/api/v1/assess", MARK.encode(), "application/json").status,
            self.ask(f"/failing/{MARK}/", f"a={MARK}".encode()).status,
            self.ask(f"/api/v1/failing/{MARK}", f'"{MARK}"'.encode(), "application/json").status,
            self.ask("/" + MARK * 5_000).status,
        ]  # fmt: skip
        assert statuses == [
            410,
            404,
            404,
            400,
            400,
            400,
            400,
            413,
            400,
            403,
            400,
            422,
            400,
            500,
            500,
            431,
        ]


def _upload(file: bytes, fields: dict[str, str]) -> tuple[bytes, str]:
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n'
        for k, v in fields.items()
    ]
    named = f'--x\r\nContent-Disposition: form-data; name="register"; filename="{MARK}.csv"\r\n'
    head = "".join(parts) + named + "Content-Type: text/csv\r\n\r\n"
    return head.encode() + file + b"\r\n--x--\r\n", "multipart/form-data; boundary=x"
