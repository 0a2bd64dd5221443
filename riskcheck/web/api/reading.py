"""What was sent, as answers: one JSON object, read strictly; or a problem that names what is wrong."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping

from django.http import HttpRequest

from riskcheck.engine.model.questions import Answer, BadAnswer
from riskcheck.service import NEEDED, check_answers
from riskcheck.web.shared.problems import (
    BAD_ANSWERS,
    NOT_JSON,
    TOO_LARGE,
    WRONG_TYPE,
    FieldProblem,
    Refused,
)

ONE_OBJECT = frozenset({"application/json"})
ONE_A_LINE = frozenset({"application/x-ndjson", "application/ndjson", "application/jsonl"})
MOST_LINES = 1000
MOST_ERRORS = 20
"""Named at once; there is no end to what could be wrong."""
LONGEST_NAME = 60
LONGEST_NUMBER = 20
TWICE = "The key stands twice. Keep one."
_KINDS = {str: "string", bool: "boolean", int: "number", float: "number", list: "array"}
_KINDS |= {dict: "object", type(None): "null"}


def read_answers(request: HttpRequest) -> dict[str, Answer]:
    _refuse_other_types(request, ONE_OBJECT)
    return check_every_answer(parse_object(request.body))


def read_lines(request: HttpRequest) -> list[bytes]:
    """All of them, before any is judged: nobody is to find out at the last that there were too many."""
    _refuse_other_types(request, ONE_A_LINE)
    body = request.body
    if not body.strip():
        raise Refused(NOT_JSON, "The body is empty. Send one JSON object a line.")
    lines = body.removesuffix(b"\n").split(b"\n")
    if len(lines) > MOST_LINES:
        raise Refused(TOO_LARGE, f"Send at most {MOST_LINES:,} lines at a time.")
    return lines


def _refuse_other_types(request: HttpRequest, taken: frozenset[str]) -> None:
    charset = (request.content_params or {}).get("charset", "utf-8")
    if request.content_type not in taken or charset.lower() not in ("utf-8", "utf8", "us-ascii"):
        raise Refused(WRONG_TYPE)


def parse_object(text: bytes) -> dict[str, object]:
    try:
        given = json.loads(
            text.decode("utf-8-sig"),
            object_pairs_hook=_refuse_repeated,
            parse_float=_read_number,
            parse_int=_read_whole_number,
            parse_constant=_refuse_constant,
        )
    except UnicodeDecodeError:
        raise Refused(NOT_JSON, "The text is not UTF-8. Send UTF-8.") from None
    except json.JSONDecodeError as error:
        where = f"at character {error.pos + 1}" if text.strip() else "before it begins"
        detail = f"The text stops being JSON {where}. Send one JSON object."
        raise Refused(NOT_JSON, detail) from None
    except RecursionError:
        detail = "Lists or objects stand too deep in each other. Send the answers only."
        raise Refused(NOT_JSON, detail) from None
    if not isinstance(given, dict):
        raise Refused(NOT_JSON, f"An object was expected, and this is: {name_kind(given)}.")
    return given


def _refuse_repeated(pairs: list[tuple[str, object]]) -> dict[str, object]:
    read = dict(pairs)
    if len(read) == len(pairs):
        return read
    seen: set[str] = set()
    for key, value in pairs:
        if key in seen:
            error = FieldProblem(name_field(key), name_kind(value), TWICE)
            raise Refused(NOT_JSON, "A key stands twice in an object.", [error])
        seen.add(key)
    raise AssertionError


def _read_number(text: str) -> int | float:
    """For JSON, 32.0 is a whole number too. What is beyond all numbers is left for its question to refuse."""
    number = float(text)
    return int(number) if math.isfinite(number) and number.is_integer() else number


def _read_whole_number(text: str) -> int | float:
    return int(text) if len(text) <= LONGEST_NUMBER else math.inf


def _refuse_constant(name: str) -> object:
    raise Refused(NOT_JSON, f"JSON has no {name}. Leave the key out for what is not answered.")


def check_every_answer(given: Mapping[str, object]) -> dict[str, Answer]:
    """The answers in the engine's form, or all that is wrong with them at once."""
    left = dict(given)
    errors: list[FieldProblem] = []
    while True:
        try:
            answers = check_answers(left)
        except BadAnswer as bad:
            kind = name_kind(left[bad.key]) if bad.key in left else "missing"
            errors.append(FieldProblem(name_field(bad.key), kind, str(bad)))
            if bad.key in NEEDED or len(errors) == MOST_ERRORS:
                break
            del left[bad.key]
        else:
            break
    if errors:
        raise Refused(BAD_ANSWERS, errors=errors)
    return answers


def name_field(key: str) -> str:
    """A key as it can be written: JSON may hold halves of characters, which no text does."""
    named = key.encode("utf-8", "backslashreplace").decode()
    return named if len(named) <= LONGEST_NAME else f"{named[:LONGEST_NAME]}…"


def name_kind(value: object) -> str:
    """The kind of a JSON value, never the value: what was answered goes into no message."""
    return _KINDS[type(value)]
