"""Thousands of requests, good and bad, made from the OpenAPI document: each is answered as it says."""

import json
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection
from schemathesis.transport.serialization import Binary

from riskcheck.wsgi import application
from tests.web.api.sending import NDJSON
from tests.web.api.test_document import DOCUMENT

EXAMPLES = 300
OPERATIONS = [(address, method) for address, ms in DOCUMENT["paths"].items() for method in ms]
AS_IT_IS = {"Accept-Encoding": "identity"}
"""Asked in process, nobody unpacks."""


@schemathesis.serializer(NDJSON)
def write_line(_context: Any, value: Any) -> bytes | Binary:
    """One line, which is what the document has a shape for."""
    return value if isinstance(value, bytes | Binary) else json.dumps(value).encode() + b"\n"


@schemathesis.deserializer(NDJSON)
def read_line(_context: Any, response: Any) -> Any:
    """The answer to one line is one line."""
    return json.loads(response.content.splitlines()[0])


@pytest.mark.slow
@pytest.mark.parametrize(("address", "method"), OPERATIONS)
def test_whatever_the_document_leads_to_is_answered_as_it_says(address: str, method: str) -> None:
    operation = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)[address][method]
    unless = (
        [negative_data_rejection] if address.endswith("/batch") else []
    )  # answered in its place
    good = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
    takes_something = "requestBody" in DOCUMENT["paths"][address][method]
    bad = operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)

    @given(good | bad if takes_something else good)
    @settings(
        max_examples=EXAMPLES,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        deadline=None,
    )
    def ask(case: Any) -> None:
        case.call_and_validate(headers=AS_IT_IS, excluded_checks=unless)

    ask()
