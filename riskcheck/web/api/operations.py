"""The operations of the API. Its OpenAPI document is made from what is declared here; its page translates the summaries."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import assess_answers
from riskcheck.web.api import held, schemas
from riskcheck.web.api.asking import report_open_questions
from riskcheck.web.api.judging import judge_lines, make_result
from riskcheck.web.api.ninja_api import (
    CSV,
    JSON,
    NDJSON,
    api,
    give_held,
    send_held,
    send_json,
    send_kept,
    take_answers,
)
from riskcheck.web.api.reading import read_answers, read_lines
from riskcheck.web.api.statement_table import write_statement_table
from riskcheck.web.shared.http_cache import GzippedPage, gzip_text, keep_page
from riskcheck.web.shared.problems import NOT_FOUND, Refused

__all__ = ["api"]

RULES = {rule.key: rule for rule in RULEBOOK.rules}


@api.post(
    "/assess",
    operation_id="assess",
    summary=_("Judge one traveller and destination"),
    response=schemas.AssessmentResult,
    openapi_extra=take_answers(JSON, 422),
)
def assess(request: HttpRequest) -> HttpResponse:
    return send_json(make_result(assess_answers(read_answers(request))))


@api.post(
    "/questions",
    operation_id="list_open_questions",
    summary=_("List what is still worth asking, with texts and options"),
    response=schemas.OpenQuestions,
    openapi_extra=take_answers(JSON, 422),
)
def list_open_questions(request: HttpRequest) -> HttpResponse:
    return send_json(report_open_questions(assess_answers(read_answers(request))))


@api.post(
    "/assess/batch",
    operation_id="assess_batch",
    summary=_("Judge up to 1,000 travellers: one JSON object a line in, one result a line out"),
    description="A line that cannot be used is answered in its place, with its number and problem.",
    openapi_extra=take_answers(NDJSON),
)
def assess_batch(request: HttpRequest) -> StreamingHttpResponse:
    return StreamingHttpResponse(judge_lines(read_lines(request)), content_type=NDJSON)


@api.get(
    "/countries",
    operation_id="list_countries",
    summary=_("List every country"),
    response=schemas.HeldCountries,
    openapi_extra=give_held(),
)
def list_countries(request: HttpRequest) -> HttpResponse:
    return send_held(request, held.report_countries)


@api.get(
    "/countries/{code}",
    operation_id="get_country",
    summary=_("Read all that is held on a country, with sources"),
    response=schemas.HeldCountry,
    openapi_extra=give_held(404),
)
def get_country(request: HttpRequest, code: str) -> HttpResponse:
    if code not in COUNTRIES:
        raise Refused(
            NOT_FOUND,
            f"Use a code of two capital letters that {settings.PREFIX}/api/v1/countries lists.",
        )
    return send_held(request, held.report_country, COUNTRIES[code])


@api.get(
    "/rules",
    operation_id="list_rules",
    summary=_("List every rule"),
    response=schemas.HeldRules,
    openapi_extra=give_held(),
)
def list_rules(request: HttpRequest) -> HttpResponse:
    return send_held(request, held.report_rules)


@api.get(
    "/rules/{key}",
    operation_id="get_rule",
    summary=_("Read a rule: when it applies, what it rests on, what it advises"),
    response=schemas.HeldRule,
    openapi_extra=give_held(404),
)
def get_rule(request: HttpRequest, key: str) -> HttpResponse:
    if key not in RULES:
        raise Refused(NOT_FOUND, f"Use a key that {settings.PREFIX}/api/v1/rules lists.")
    return send_held(request, held.report_rule, RULES[key])


@api.get(
    "/changes",
    operation_id="list_changes",
    summary=_("List who is told something different, and since when"),
    response=schemas.HeldChanges,
    openapi_extra=give_held(),
)
def list_changes(request: HttpRequest) -> HttpResponse:
    return send_held(request, held.report_changes)


@api.get(
    "/versions",
    operation_id="get_versions",
    summary=_("Read the versions of the API, the rulebook and the facts"),
    response=schemas.HeldVersions,
    openapi_extra=give_held(),
)
def get_versions(request: HttpRequest) -> HttpResponse:
    return send_held(request, held.report_versions)


@api.get(
    "/facts.json",
    operation_id="download_facts",
    summary=_("Download every statement with its source and licence"),
    response=schemas.HeldStatements,
    openapi_extra=give_held(),
)
def download_facts(request: HttpRequest) -> HttpResponse:
    return send_held(request, held.report_statements)


@api.get(
    "/facts.csv",
    operation_id="download_fact_table",
    summary=_("Download the same as a table"),
    openapi_extra=give_held(),
)
def download_fact_table(request: HttpRequest) -> HttpResponse:
    return send_kept(request, _draw_fact_table(), CSV)


@keep_page
def _draw_fact_table() -> GzippedPage:
    return gzip_text(write_statement_table())
