"""What may be sent, as JSON Schema, made from the questions of the rulebook."""

from __future__ import annotations

from typing import Any

from riskcheck.engine.model.questions import STATELESS, Question, Shape
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.translator import get_translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import DESTINATION, NATIONALITIES, PROTECTION

JsonSchema = dict[str, Any]
CODE = {"$ref": "#/components/schemas/CountryCode"}


def make_country_code_schema() -> JsonSchema:
    return {
        "type": "string",
        "enum": sorted(COUNTRIES),
        "description": "ISO 3166-1 alpha-2 in capitals, XK for Kosovo.",
    }


def make_answers_schema() -> JsonSchema:
    """Only who says that they are stateless may name no nationality.

    Conditions stand under `if`, which writers of clients leave alone: `anyOf` would make several types of one.
    """
    no_nationality = {"properties": {NATIONALITIES.key: {"maxItems": 0}}}
    stateless = {
        "properties": {PROTECTION.key: {"const": STATELESS}},
        "required": [PROTECTION.key],
    }
    return {
        "type": "object",
        "description": "Answers of one traveller to one destination. A missing key is not answered.",
        "properties": {q.key: _make_question_schema(q) for q in RULEBOOK.questions.values()},
        "required": [NATIONALITIES.key, DESTINATION.key],
        "additionalProperties": False,
        "if": no_nationality,
        "then": stateless,
    }


def _make_question_schema(question: Question) -> JsonSchema:
    wording = translate_template_text(question.wording, get_translator())
    return {**_make_value_schema(question), "description": wording}


def _make_value_schema(question: Question) -> JsonSchema:
    if question.shape is Shape.NUMBER:
        return {"type": "integer", "minimum": question.lowest, "maximum": question.highest}
    if question.shape is Shape.ONE:
        return {"type": "string", "enum": list(question.values)}
    if question.shape is Shape.COUNTRY:
        return CODE
    if question.shape is Shape.MANY:
        return _make_boxes_schema(question)
    return {"type": "array", "items": CODE, "maxItems": question.most, "uniqueItems": True}


def _make_boxes_schema(question: Question) -> JsonSchema:
    """Several of those that go together, or one that stands alone."""
    alone = sorted(question.stand_alone)
    schema: JsonSchema = {
        "type": "array",
        "items": {"type": "string", "enum": list(question.values)},
        "minItems": 1,
        "uniqueItems": True,
    }
    if alone:
        schema |= {"if": {"contains": {"enum": alone}}, "then": {"maxItems": 1}}
    return schema
