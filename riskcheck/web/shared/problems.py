"""What went wrong, for programs: problem documents as RFC 9457 has them, in English. The API's page translates them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from riskcheck.engine.model.text import Sentence, _

FOR_PROGRAMS = "/api/"
"""How the addresses begin that answer programs. Whatever is refused there is answered with such a document."""
DESCRIBED_AT = "api/v1/"
CONTENT_TYPE = "application/problem+json"


@dataclass(frozen=True)
class ProblemKind:
    """`key` is public: it ends the address that `type` gives. `detail` is what to do, where nothing closer is known.

    What fills its gaps is code.
    """

    key: str
    status: int
    title: str
    detail: Sentence


@dataclass(frozen=True)
class FieldProblem:
    """Of the value sent, only its kind is told."""

    field: str
    value_kind: str
    what_to_do: str


UNREADABLE = ProblemKind(
    "unreadable-request",
    400,
    _("The request could not be read"),
    Sentence(
        _("Send the whole body with its %(header)s, to a host name of this service."),
        {"header": "Content-Length"},
    ),
)
NOT_JSON = ProblemKind(
    "not-one-json-object",
    400,
    _("The body is not one JSON object"),
    Sentence(_("Send one JSON object in UTF-8, with each key once.")),
)
FROM_ELSEWHERE = ProblemKind(
    "another-site",
    403,
    _("The request came from a page of another site"),
    Sentence(
        _("Ask this service to name your site in %(setting)s, or ask from your own server."),
        {"setting": "RISKCHECK_API_ORIGINS"},
    ),
)
NOT_FOUND = ProblemKind(
    "no-such-address",
    404,
    _("There is nothing at this address"),
    Sentence(
        _("See %(address)s for the addresses there are."),
        {"address": f"{settings.PREFIX}/api/v1/"},
    ),
)
WRONG_METHOD = ProblemKind(
    "wrong-method",
    405,
    _("This address does not take that method"),
    Sentence(_("Use a method that the %(header)s header names."), {"header": "Allow"}),
)
TOO_LARGE = ProblemKind(
    "too-large",
    413,
    _("The body is too large"),
    Sentence(
        _("Send at most 64 KB, or 4 MB and 1,000 lines to %(address)s."),
        {"address": f"{settings.PREFIX}/api/v1/assess/batch"},
    ),
)
WRONG_TYPE = ProblemKind(
    "wrong-content-type",
    415,
    _("The body has another content type"),
    Sentence(
        _("Send %(json)s in UTF-8; to %(address)s send %(lines)s."),
        {
            "json": "application/json",
            "address": f"{settings.PREFIX}/api/v1/assess/batch",
            "lines": "application/x-ndjson",
        },
    ),
)
BAD_ANSWERS = ProblemKind(
    "bad-answers",
    422,
    _("Some answers cannot be used"),
    Sentence(
        _("Each entry under %(key)s names an answer, and says what to do."), {"key": "errors"}
    ),
)
FAILED = ProblemKind(
    "our-fault",
    500,
    _("Something went wrong on our side"),
    Sentence(_("Nothing was kept. Try again later.")),
)

KINDS = (
    UNREADABLE,
    NOT_JSON,
    FROM_ELSEWHERE,
    NOT_FOUND,
    WRONG_METHOD,
    TOO_LARGE,
    WRONG_TYPE,
    BAD_ANSWERS,
    FAILED,
)


class Refused(Exception):
    """Raised where a request cannot be answered, and answered with a problem document."""

    def __init__(
        self, kind: ProblemKind, detail: str = "", errors: Sequence[FieldProblem] = ()
    ) -> None:
        super().__init__(kind.key)
        self.kind = kind
        self.detail = detail or str(kind.detail)
        self.errors = tuple(errors)

    def report(self) -> dict[str, object]:
        document: dict[str, object] = {
            "type": f"{settings.PREFIX}/{DESCRIBED_AT}#{self.kind.key}",
            "title": self.kind.title,
            "status": self.kind.status,
            "detail": self.detail,
        }
        if self.errors:
            document["errors"] = [
                {
                    "field": error.field,
                    "value_kind": error.value_kind,
                    "what_to_do": error.what_to_do,
                }
                for error in self.errors
            ]
        return document


def is_for_programs(request: HttpRequest) -> bool:
    return request.path_info.startswith(FOR_PROGRAMS)


def answer_problem(problem: Refused) -> HttpResponse:
    return HttpResponse(
        json.dumps(problem.report(), ensure_ascii=False),
        status=problem.kind.status,
        content_type=CONTENT_TYPE,
    )
