"""Whatever is sent, the answer is a problem document that says what to do, and never our fault."""

import json
from typing import Any

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from riskcheck.web.api.reading import MOST_ERRORS, MOST_LINES, parse_object
from riskcheck.web.shared.problems import Refused
from tests.web.api.sending import JSON, NDJSON, ROOT, refused, send
from tests.web.visiting import START

FORM = "application/x-www-form-urlencoded"


def with_age(age: str) -> str:
    return f'{json.dumps(START)[:-1]},"age":{age}}}'


NOT_ONE_OBJECT = {
    "empty": b"",
    "spaces": b"  \n",
    "broken": b'{"age":',
    "two objects": b"{}{}",
    "a list": b"[]",
    "a text": b'"age"',
    "null": b"null",
    "deep": b"[" * 60_000,
    "deep in an object": b'{"a":' * 10_000,
    "NaN": with_age("NaN"),
    "infinity": with_age("-Infinity"),
    "not UTF-8": b'{"destination":"\xff"}',
    "UTF-16": json.dumps(START).encode("utf-16"),
    "half a character": '{"destination":"\ud800"}'.encode("utf-8", "surrogatepass"),
    "raw null": b'{"desti\0nation":"RU"}',
}


@pytest.mark.parametrize("body", NOT_ONE_OBJECT.values(), ids=NOT_ONE_OBJECT)
@pytest.mark.parametrize("address", ["assess", "questions"])
def test_what_is_not_one_json_object(client: Client, address: str, body: bytes) -> None:
    problem = refused(send(client, address, body), 400)
    assert problem["type"] == "/api/v1/#not-one-json-object"


def test_a_key_that_stands_twice_is_named(client: Client) -> None:
    body = json.dumps(START)[:-1] + ',"role":"live"}'
    [error] = refused(send(client, "assess", body), 400)["errors"]
    assert error == {
        "field": "role",
        "value_kind": "string",
        "what_to_do": "The key stands twice. Keep one.",
    }


BAD_ANSWERS: dict[str, tuple[str, str, str]] = {
    "a number as a text": (with_age('"32"'), "age", "string"),
    "a fraction": (with_age("32.5"), "age", "number"),
    "1e999": (with_age("1e999"), "age", "number"),
    "5000 digits": (with_age("9" * 5000), "age", "number"),
    "below nothing": (with_age("-1"), "age", "number"),
    "true": (with_age("true"), "age", "boolean"),
    "null": (with_age("null"), "age", "null"),
    "a list": (with_age("[32]"), "age", "array"),
    "an object": (with_age("{}"), "age", "object"),
    "half a character": (f'{json.dumps(START)[:-1]},"sex":"\\ud800"}}', "sex", "string"),
    "half a key": (f'{json.dumps(START)[:-1]},"\\ud800":1}}', "\\ud800", "number"),
    "no such key": (f'{json.dumps(START)[:-1]},"name":"Ann"}}', "name", "string"),
    "nothing": ("{}", "nationalities", "missing"),
    "no destination": ('{"nationalities":["US"]}', "destination", "missing"),
    "a name": ('{"nationalities":["US"],"destination":"Russia"}', "destination", "string"),
    "no list": ('{"nationalities":"US","destination":"RU"}', "nationalities", "string"),
}


@pytest.mark.parametrize(("body", "field", "kind"), BAD_ANSWERS.values(), ids=BAD_ANSWERS)
@pytest.mark.parametrize("address", ["assess", "questions"])
def test_an_answer_that_cannot_be_used_is_named(
    client: Client, address: str, body: str, field: str, kind: str
) -> None:
    problem = refused(send(client, address, body), 422)
    [error] = problem["errors"]
    assert (error["field"], error["value_kind"]) == (field, kind)
    assert error["what_to_do"].endswith(".")


def test_every_bad_answer_is_named_at_once_and_no_value(client: Client) -> None:
    bad = {**START, "age": "thirty", "sex": "maybe", "work": ["spying"], "name": "Ann"}
    problem = refused(send(client, "assess", bad), 422)
    assert {e["field"] for e in problem["errors"]} == {"age", "sex", "work", "name"}
    told = json.dumps(problem)
    assert not [word for word in ("thirty", "maybe", "spying", "Ann") if word in told]


def test_not_more_is_named_than_can_be_read(client: Client) -> None:
    many = {**START, **{f"key{number}": number for number in range(2000)}, "k" * 5000: 1}
    problem = refused(send(client, "assess", many), 422)
    assert len(problem["errors"]) == MOST_ERRORS
    [error] = refused(send(client, "assess", {**START, "k" * 5000: 1}), 422)["errors"]
    assert len(error["field"]) < 100


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", FORM, "multipart/form-data; boundary=x", "application/xml", NDJSON, "", "json"],
)
def test_another_content_type(client: Client, content_type: str) -> None:
    response = send(client, "assess", START, content_type)
    assert refused(response, 415)["type"] == "/api/v1/#wrong-content-type"


@pytest.mark.parametrize("charset", ["utf-16", "latin-1", "nonsense", "zip"])
def test_another_charset(client: Client, charset: str) -> None:
    refused(send(client, "assess", START, f"{JSON}; charset={charset}"), 415)
    assert send(client, "assess", START, f"{JSON}; charset=UTF-8").status_code == 200


@pytest.mark.parametrize("body", [b"--", b"--x\r\n\r\n"])
def test_a_broken_upload(client: Client, body: bytes) -> None:
    response = send(client, "assess", body, "multipart/form-data; boundary=\xff")
    assert response.status_code in (400, 415)
    refused(response, response.status_code)


def test_a_body_that_is_too_large(client: Client) -> None:
    large = json.dumps(START) + " " * 70_000
    assert refused(send(client, "assess", large), 413)["type"] == "/api/v1/#too-large"
    refused(send(client, "questions", large), 413)
    refused(send(client, "assess/batch", b" " * (4 * 1024**2 + 1), NDJSON), 413)


def test_50_mb_is_refused_unread(client: Client) -> None:
    response = client.post(
        f"{ROOT}assess", b"{}", content_type=JSON, CONTENT_LENGTH=str(50 * 1024**2)
    )
    refused(response, 413)


def test_a_body_of_unstated_length(client: Client) -> None:
    refused(send(client, "assess", START, **{"transfer-encoding": "chunked"}), 400)


def test_a_batch_of_too_many_lines(client: Client) -> None:
    problem = refused(send(client, "assess/batch", b"{}\n" * (MOST_LINES + 1), NDJSON), 413)
    assert "1,000" in problem["detail"]
    assert send(client, "assess/batch", b"{}\n" * MOST_LINES, NDJSON).status_code == 200


@pytest.mark.parametrize("body", [b"", b"\n", b"  "])
def test_an_empty_batch(client: Client, body: bytes) -> None:
    refused(send(client, "assess/batch", body, NDJSON), 400)


def test_a_batch_is_not_one_object(client: Client) -> None:
    refused(send(client, "assess/batch", START, JSON), 415)


@pytest.mark.parametrize(
    "address", ["nowhere", "countries/XX", "countries/ru", "rules/none", "assess/", "countries/RU/"]
)
def test_an_address_where_nothing_is(client: Client, address: str) -> None:
    refused(client.get(f"{ROOT}{address}"), 404)


@pytest.mark.parametrize("method", ["get", "put", "patch", "delete", "options", "trace"])
def test_a_method_that_is_not_taken(client: Client, method: str) -> None:
    response = getattr(client, method)(f"{ROOT}assess")
    assert refused(response, 405)["type"] == "/api/v1/#wrong-method"
    assert response.headers["Allow"] == "POST"
    if method not in ("get", "put"):
        response = getattr(client, method)(f"{ROOT}countries")
        refused(response, 405)
        assert response.headers["Allow"] == "GET, HEAD"


def test_another_host(client: Client) -> None:
    refused(client.get(f"{ROOT}versions", headers={"host": "elsewhere.example"}), 400)


def test_a_query_of_too_many_fields_is_no_server_error(client: Client) -> None:
    query = "&".join("a=b" for _ in range(300))
    assert client.get(f"{ROOT}versions?{query}").status_code in (200, 400)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@given(st.binary(max_size=60) | ANYTHING.map(lambda value: json.dumps(value).encode()))
def test_any_text_is_an_object_or_a_problem(text: bytes) -> None:
    try:
        told: object = parse_object(text)
    except Refused as problem:
        told = json.dumps(problem.report(), ensure_ascii=False).encode()
    assert isinstance(told, dict | bytes)


@given(st.dictionaries(st.sampled_from(["age", "sex", "ties", "work", "name"]), ANYTHING))
def test_any_answers_are_a_result_or_a_problem(more: dict[str, Any]) -> None:
    response = send(Client(), "assess", {**START, **more})
    if response.status_code != 200:
        refused(response, response.status_code)
        assert response.status_code in (400, 422)
