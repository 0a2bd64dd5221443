"""What is the same for everyone: all of it there, kept until it changes, and each source with its licence."""

import csv
import io
import json
from typing import Any
from xml.etree import ElementTree as Xml

import pytest
from django.http.response import HttpResponseBase
from django.test import Client

from riskcheck.engine.judging.outcomes import weigh_for_any_citizen
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.reports.changes import NEWS
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.licences import BY_ISSUER, LICENCES
from riskcheck.rulebook.publishers import BY_CODE
from riskcheck.web.api.statement_table import COLUMNS
from tests.web.api.sending import ROOT

HELD = (
    "",
    "openapi.json",
    "countries",
    "countries/RU",
    "rules",
    f"rules/{RULEBOOK.rules[0].key}",
    "changes",
    "versions",
    "facts.json",
    "facts.csv",
)
VERSIONS = {"api": "v1", "rulebook": RULEBOOK.version, "facts": VERSION}


def held(client: Client, address: str) -> Any:
    response = client.get(f"{ROOT}{address}")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/json"
    return json.loads(response.content)


@pytest.mark.parametrize("address", HELD)
def test_it_may_be_kept_and_is_not_sent_twice(client: Client, address: str) -> None:
    first = client.get(f"{ROOT}{address}")
    assert first.headers["Cache-Control"] == "public, max-age=3600"
    assert "Set-Cookie" not in first.headers
    again = client.get(f"{ROOT}{address}", headers={"if-none-match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert client.get(f"{ROOT}{address}", headers={"if-none-match": '"x"'}).status_code == 200


@pytest.mark.parametrize("address", HELD)
def test_a_request_for_the_head_gets_no_body(client: Client, address: str) -> None:
    response: HttpResponseBase = client.head(f"{ROOT}{address}")
    assert (response.status_code, response.content) == (200, b"")
    assert int(response.headers["Content-Length"]) > 0


def test_it_is_packed_for_who_can_unpack_it(client: Client) -> None:
    packed = client.get(f"{ROOT}facts.json", headers={"accept-encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert len(packed.content) < 1_000_000


def test_every_country_is_listed_and_can_be_read(client: Client) -> None:
    listed = held(client, "countries")
    assert listed["versions"] == VERSIONS
    assert [one["code"] for one in listed["countries"]] == list(COUNTRIES)
    for one in listed["countries"]:
        whole = held(client, f"countries/{one['code']}")
        assert {key: whole[key] for key in one} == one
        assert client.get(one["page"]).status_code == 200


@pytest.mark.parametrize("code", ["RU", "UA", "GL", "HK", "NF"])
def test_a_country_has_all_that_is_held_on_it(client: Client, code: str) -> None:
    country, told = COUNTRIES[code], held(client, f"countries/{code}")
    named = {fact["fact"] for fact in told["facts"]}
    assert named == set(country.facts)
    assert named | set(told["unknown_facts"]) == set(RULEBOOK.kinds)
    said = [statement for fact in told["facts"] for statement in fact["statements"]]
    assert len(said) == len(list(country.statements()))
    assert [a["issuer"] for a in told["advice"]] == [a.issuer for a in country.advice]
    for fact in told["facts"]:
        if fact["about_nationality"] is None:
            finding = weigh_for_any_citizen(country.facts[fact["fact"]])
            assert fact["value"] == (str(finding.value) if finding else None)


def test_every_rule_is_listed_and_can_be_read(client: Client) -> None:
    listed = held(client, "rules")
    assert [one["key"] for one in listed["rules"]] == [rule.key for rule in RULEBOOK.rules]
    for one, rule in zip(listed["rules"], RULEBOOK.rules, strict=True):
        whole = held(client, f"rules/{rule.key}")
        assert {key: whole[key] for key in one} == one
        assert "%(" not in json.dumps(whole)
        assert set(whole["questions"]) <= set(RULEBOOK.questions)
        assert whole["facts"] == [kind.key for kind in rule.facts]
        assert len(whole["what_to_do"]) == len(rule.what_to_do)


def test_every_change_is_listed(client: Client) -> None:
    changes = held(client, "changes")["changes"]
    assert [(c["edition"], c["who"]) for c in changes] == [
        (item.change.edition.number, item.change.who) for item in NEWS
    ]


def test_versions(client: Client) -> None:
    assert held(client, "versions") == VERSIONS


def test_all_statements_are_there_once_with_source_and_licence(client: Client) -> None:
    told = held(client, "facts.json")
    own = sum(len(list(c.statements())) for c in COUNTRIES.values() if not c.facts_from)
    levels = sum(len(c.advice) for c in COUNTRIES.values())
    assert len(told["statements"]) == own + levels
    assert [one["licence"] for one in told["licences"]] == [one.licence for one in LICENCES]
    for statement in told["statements"]:
        source = statement["source"]
        assert source["title"]
        assert source["url"].startswith("http")
        known = source["issuer"] in BY_ISSUER
        assert (source["licence"] is not None) == known, source


def test_the_table_says_the_same(client: Client) -> None:
    response = client.get(f"{ROOT}facts.csv")
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    text = response.content.decode("utf-8-sig")
    assert response.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    statements = held(client, "facts.json")["statements"]
    assert list(rows[0]) == list(COLUMNS)
    assert len(rows) == len(statements)
    for row, statement in zip(rows, statements, strict=True):
        assert (row["country"], row["fact"]) == (statement["country"], statement["fact"])
        assert row["url"] == statement["source"]["url"]
        assert row["licence"] == (statement["source"]["licence"] or "")
        assert not any(str(cell).startswith(("=", "@")) for cell in row.values())


def test_licences_say_what_publishers_say() -> None:
    for code, publisher in BY_CODE.items():
        assert BY_ISSUER[code].licence == publisher.licence


ATOM = "{http://www.w3.org/2005/Atom}"


def test_changes_can_be_followed_in_a_feed(client: Client) -> None:
    response = client.get("/changes/atom.xml")
    assert response.headers["Content-Type"].startswith("application/atom+xml")
    feed = Xml.fromstring(response.content)  # noqa: S314  our own
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [i.change.who for i in NEWS]
    assert [entry.findtext(f"{ATOM}summary") for entry in entries] == [i.change.told for i in NEWS]
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(NEWS)
    leads_to = {link.get("href") for entry in entries for link in entry.findall(f"{ATOM}link")}
    page = client.get("/changes/").content.decode()
    for address in leads_to:
        assert f'id="{str(address).partition("#")[2]}"' in page
    etag = response.headers["ETag"]
    again = client.get("/changes/atom.xml", headers={"if-none-match": etag})
    assert again.status_code == 304
