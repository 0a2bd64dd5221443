"""The OpenAPI document: what the operations declare, and what they have in common."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from riskcheck.web.api import schemas
from riskcheck.web.api.answers_schema import make_answers_schema, make_country_code_schema
from riskcheck.web.api.judging import write_json
from riskcheck.web.api.ninja_api import CSV, JSON, NDJSON, send_kept
from riskcheck.web.api.operations import api
from riskcheck.web.shared.http_cache import GzippedPage, gzip_text, keep_page
from riskcheck.web.shared.problems import CONTENT_TYPE, DESCRIBED_AT, KINDS

LICENCE = {"name": "Apache-2.0", "identifier": "Apache-2.0"}


def make_document() -> dict[str, Any]:
    document: dict[str, Any] = dict(api.get_openapi_schema(path_prefix=DESCRIBED_AT))
    document["openapi"] = "3.1.0"
    document["info"]["license"] = LICENCE
    document["servers"] = [{"url": settings.PREFIX or "/"}]
    shapes = document["components"]["schemas"]
    for shape in (schemas.ProblemDocument, schemas.BadLine):
        _add_shape(shapes, shape)
    shapes["CountryCode"] = make_country_code_schema()
    shapes["Answers"] = make_answers_schema()
    document["components"]["responses"] = _describe_problems()
    batch = document["paths"][f"/{DESCRIBED_AT}assess/batch"]["post"]
    result_or_problem = {
        "anyOf": [_refer("AssessmentResult"), _refer("BadLine")],
        "description": "A line of the answer.",
    }
    batch["responses"][200] = {
        "description": "A line for each line sent, in the same order",
        "content": {NDJSON: {"schema": result_or_problem}},
    }
    table = document["paths"][f"/{DESCRIBED_AT}facts.csv"]["get"]
    table["responses"][200] = {
        "description": "A table in UTF-8, with commas",
        "content": {CSV.partition(";")[0]: {"schema": {"type": "string"}}},
    }
    return document


def _add_shape(shapes: dict[str, Any], shape: type[schemas.ApiShape]) -> None:
    described = shape.model_json_schema(ref_template="#/components/schemas/{model}")
    shapes.update(described.pop("$defs", {}))
    shapes[shape.__name__] = described


def _refer(shape: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{shape}"}


def _describe_problems() -> dict[str, Any]:
    """By status, each with the problems it may be."""
    titles: dict[int, list[str]] = {}
    for kind in KINDS:
        titles.setdefault(kind.status, []).append(kind.title)
    content = {CONTENT_TYPE: {"schema": _refer("ProblemDocument")}}
    return {
        f"Problem{status}": {"description": "; or: ".join(said), "content": content}
        for status, said in titles.items()
    }


@keep_page
def _draw_document() -> GzippedPage:
    return gzip_text(write_json(make_document()))


@require_safe
def send_document(request: HttpRequest) -> HttpResponse:
    return send_kept(request, _draw_document(), JSON)
