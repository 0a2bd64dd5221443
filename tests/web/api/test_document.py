"""The OpenAPI document tells the truth: what it says may be sent is taken, and what is sent is as it says."""

import json
from typing import Any

import pytest
from django.test import Client
from jsonschema import Draft202012Validator, FormatChecker

from riskcheck.engine.model.questions import Shape
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.api.document import make_document
from tests.rulebook.travellers import answers_to
from tests.web.api.sending import NDJSON, PEOPLE, ROOT, refused, send
from tests.web.visiting import START, Reader

DOCUMENT: dict[str, Any] = json.loads(json.dumps(make_document()))


def holds(schema: dict[str, Any], value: object) -> bool:
    whole = {**schema, "components": DOCUMENT["components"]}
    return Draft202012Validator(whole, format_checker=FormatChecker()).is_valid(value)


def said_to_come(address: str, method: str, status: str, content_type: str) -> dict[str, Any]:
    response = DOCUMENT["paths"][address][method]["responses"][status]
    if "$ref" in response:
        response = DOCUMENT["components"]["responses"][response["$ref"].rpartition("/")[2]]
    return response["content"][content_type]["schema"]


ANSWERS = {"$ref": "#/components/schemas/Answers"}


def test_it_is_what_is_served(client: Client) -> None:
    served = json.loads(client.get(f"{ROOT}openapi.json").content)
    assert served == DOCUMENT
    assert served["openapi"] == "3.1.0"


def test_every_shape_is_a_schema_and_every_reference_leads_somewhere() -> None:
    for schema in DOCUMENT["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    text = json.dumps(DOCUMENT)
    for part in text.split('"$ref": "#')[1:]:
        place: Any = DOCUMENT
        for step in part.split('"')[0].strip("/").split("/"):
            place = place[step]


def test_every_operation_has_a_name_of_its_own() -> None:
    names = [o["operationId"] for methods in DOCUMENT["paths"].values() for o in methods.values()]
    assert len(names) == len(set(names)) == 11


@pytest.mark.parametrize("address", ["assess", "questions"])
def test_results_are_as_it_says(client: Client, address: str) -> None:
    schema = said_to_come(f"{ROOT}{address}", "post", "200", "application/json")
    for answers in PEOPLE:
        assert holds(ANSWERS, json.loads(json.dumps(answers)))
        assert holds(schema, json.loads(send(client, address, answers).content))
    assert not holds(schema, {})


def test_lines_of_a_batch_are_as_it_says(client: Client) -> None:
    schema = said_to_come(f"{ROOT}assess/batch", "post", "200", NDJSON)
    lines = [json.dumps(START), "[]", '{"age":"x"}']
    for line in b"".join(send(client, "assess/batch", "\n".join(lines), NDJSON)).splitlines():
        assert holds(schema, json.loads(line))


@pytest.mark.parametrize("address", [a for a, m in DOCUMENT["paths"].items() if "get" in m])
def test_what_is_held_is_as_it_says(client: Client, address: str) -> None:
    content = DOCUMENT["paths"][address]["get"]["responses"]["200"]["content"]
    if "application/json" not in content:
        return
    keys = {"code": ("RU", "GL", "HK"), "key": tuple(r.key for r in RULEBOOK.rules[::20])}
    name = address.partition("{")[2].rstrip("}")
    for key in keys.get(name, ("",)):
        response = client.get(address.replace(f"{{{name}}}", key))
        assert holds(content["application/json"]["schema"], json.loads(response.content))


def test_problems_are_as_it_says(client: Client) -> None:
    for body, status in ((b"{}", 422), (b"[", 400), (b" " * 70_000, 413)):
        schema = said_to_come(f"{ROOT}assess", "post", str(status), "application/problem+json")
        assert holds(schema, refused(send(client, "assess", body), status))


BAD = [
    {},
    {"nationalities": ["US"]},
    {"nationalities": [], "destination": "RU"},
    {"nationalities": ["US", "US"], "destination": "RU"},
    {"nationalities": ["US", "GB", "CA", "AU", "DE", "FR"], "destination": "RU"},
    *({**START, **more} for more in ({"age": 121}, {"age": "32"}, {"ties": []}, {"name": "x"})),
    *({**START, **more} for more in ({"ties": ["none", "born"]}, {"origin": ["RU"] * 4})),
    *({**START, **more} for more in ({"sex": None}, {"sex": ["m"]}, {"work": ["x"]})),
]


@pytest.mark.parametrize("answers", BAD)
def test_what_it_forbids_is_refused(client: Client, answers: dict[str, Any]) -> None:
    assert not holds(ANSWERS, answers)
    refused(send(client, "assess", answers), 422)


@pytest.mark.parametrize("key", [key for key in RULEBOOK.questions if key not in START])
def test_what_it_allows_is_taken(client: Client, key: str) -> None:
    question = RULEBOOK.questions[key]
    for answer in answers_to(question):
        answers = json.loads(json.dumps({**START, key: answer}))
        if question.shape is Shape.MANY and not answer:
            continue
        assert holds(ANSWERS, answers), answers
        assert send(client, "assess", answers).status_code == 200, answers


def test_the_page_names_every_operation_and_problem(client: Client) -> None:
    html = client.get(ROOT).content.decode()
    for address, methods in DOCUMENT["paths"].items():
        for method, operation in methods.items():
            assert f"{method.upper()} {address}" in html
            assert operation["summary"] in html
    ids = Reader(html).values("id")
    assert refused(client.get(f"{ROOT}x"), 404)["type"].partition("#")[2] in ids
    assert all(source.startswith("/static/") for source in Reader(html).values("src"))
