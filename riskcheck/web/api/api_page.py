"""The page on the API: its operations and problems, drawn from the OpenAPI document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from markupsafe import Markup, escape

from riskcheck.present.english import Code
from riskcheck.present.page import Page
from riskcheck.present.translator import Translator, get_translator
from riskcheck.web.api.document import make_document
from riskcheck.web.api.reading import MOST_LINES
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page, keep_page, send_kept_page
from riskcheck.web.shared.problems import KINDS, ProblemKind


@dataclass(frozen=True)
class OperationLine:
    """`takes` and `gives` are content types; `shape` is the name of what comes back, where it has one."""

    method: str
    address: str
    summary: str
    takes: str
    gives: str
    shape: str


@dataclass(frozen=True)
class ProblemEntry:
    """`key` is what the address under `type` ends in."""

    key: str
    status: int
    title: str
    detail: Markup


@dataclass(frozen=True)
class ApiPage(Page):
    template = "api/api.html"
    operations: tuple[OperationLine, ...]
    problems: tuple[ProblemEntry, ...]
    most_lines: int


@require_safe
def show_api(request: HttpRequest) -> HttpResponse:
    return send_kept_page(request, _draw_api_page(get_translator()))


@keep_page
def _draw_api_page(translator: Translator) -> GzippedPage:
    paths = make_document()["paths"]
    return gzip_page(
        ApiPage(
            operations=tuple(
                _describe(method, address, operation, translator)
                for address, methods in paths.items()
                for method, operation in methods.items()
            ),
            problems=tuple(_explain(kind, translator) for kind in KINDS),
            most_lines=MOST_LINES,
        )
    )


def _describe(
    method: str, address: str, operation: dict[str, Any], translator: Translator
) -> OperationLine:
    given = operation["responses"][200]["content"]
    shape = next(iter(given.values()))["schema"].get("$ref", "")
    return OperationLine(
        method=method.upper(),
        address=f"{settings.PREFIX}{address}",
        summary=translator.text(operation["summary"]),
        takes=", ".join(operation.get("requestBody", {"content": ()})["content"]),
        gives=", ".join(given),
        shape=shape.rpartition("/")[2],
    )


def _explain(kind: ProblemKind, translator: Translator) -> ProblemEntry:
    text, gaps = kind.detail
    told = {name: Code(gap) for name, gap in gaps.items()}
    return ProblemEntry(
        key=kind.key,
        status=kind.status,
        title=translator.text(kind.title),
        detail=escape(translator.text(text)) % told,
    )
