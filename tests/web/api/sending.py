"""Requests as another system sends them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from django.http.response import HttpResponseBase
from django.test import Client

from tests.rulebook.travellers import travellers
from tests.web.visiting import A_RESERVIST, A_TOURIST, START

ROOT = "/api/v1/"
JSON = "application/json"
NDJSON = "application/x-ndjson"

SOME_OPEN = [
    START,
    {"nationalities": ["GB"], "destination": "IR", "ties": ["father"], "role": "visit"},
    {"nationalities": ["DE", "TR"], "destination": "TR", "age": 24, "sex": "m"},
    {"nationalities": [], "protection": "stateless", "destination": "SY"},
    {"nationalities": ["US"], "destination": "GL", "origin": [], "critic_of": []},
]
PEOPLE: list[dict[str, Any]] = [
    A_RESERVIST,
    A_TOURIST,
    *SOME_OPEN,
    *islice(travellers(40, "api"), 40),
]


def send(
    client: Client, address: str, body: object, content_type: str = JSON, **headers: str
) -> HttpResponseBase:
    """Text and bytes as they are, all else as JSON."""
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    raw = text.encode() if isinstance(text, str) else text
    return client.generic(
        "POST", f"{ROOT}{address}", raw, headers=headers, CONTENT_TYPE=content_type
    )


def asked(client: Client, address: str, answers: Mapping[str, Any]) -> dict[str, Any]:
    response = send(client, address, answers)
    assert response.status_code == 200, response.content
    return json.loads(response.content)


def refused(response: HttpResponseBase, status: int) -> dict[str, Any]:
    """The problem document, which every refusal is."""
    assert response.status_code == status, response.content
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.headers["Cache-Control"] == "no-store"
    problem = json.loads(response.content)
    assert {"type", "title", "status", "detail"} <= problem.keys()
    assert problem["status"] == status
    return problem


def batch(client: Client, lines: Iterable[object]) -> list[dict[str, Any]]:
    body = b"".join(
        (line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in lines
    )
    response = send(client, "assess/batch", body, NDJSON)
    assert response.status_code == 200
    assert response.streaming
    assert response.headers["Content-Type"] == NDJSON
    return [json.loads(line) for line in b"".join(response).splitlines()]
