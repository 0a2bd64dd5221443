"""The shapes of what the API sends, for its OpenAPI document. docs/interface.md says what each key means."""

from __future__ import annotations

from datetime import date
from typing import Literal

from ninja import Schema
from pydantic import ConfigDict, Field

LevelNumber = Literal[0, 1, 2, 3, 4]


class ApiShape(Schema):
    """Each shape names all that is sent: what is not in the document is not there."""

    model_config = ConfigDict(extra="forbid")


class ResultSource(ApiShape):
    title: str
    url: str
    dated: date | None


class ResultReason(ApiShape):
    """`fact`, `value` and `sources` are there where `kind` is `fact`."""

    sentence: str
    kind: Literal["answer", "fact"]
    fact: str = ""
    value: str | int = ""
    sources: list[ResultSource] = Field(default_factory=list)


class ResultAdvisory(ApiShape):
    rule: str
    risk: str
    level: LevelNumber
    title: str
    advice: str
    because: list[ResultReason]
    what_to_do: list[str]


class ResultUndecided(ApiShape):
    rule: str
    risk: str
    could_be: LevelNumber
    missing: list[str]
    unknown_facts: list[str]


class ResultVersions(ApiShape):
    rulebook: str
    facts: date
    assessed_on: date


class AssessmentResult(ApiShape):
    level: LevelNumber
    headline: str
    destination: str
    advisories: list[ResultAdvisory]
    undecided: list[ResultUndecided]
    not_checked: list[str]
    versions: ResultVersions
    presumed: bool
    could_be: LevelNumber
    open_questions: list[str]


class ProblemField(ApiShape):
    field: str
    value_kind: Literal["string", "number", "boolean", "array", "object", "null", "missing"]
    what_to_do: str


class ProblemDocument(ApiShape):
    """A problem as RFC 9457 has it; `errors` names what is wrong, where that is known."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[ProblemField] = Field(default_factory=list)


class BadLine(ApiShape):
    line: int
    error: ProblemDocument


class QuestionOption(ApiShape):
    value: str
    label: str
    hint: str
    alone: bool
    unsure: bool


class AskedQuestion(ApiShape):
    """`lowest` and `highest` are those of a number, `most` and `countries` of a list of countries."""

    key: str
    shape: Literal["one", "several", "number", "country", "countries", "countries_or_none"]
    wording: str
    hint: str
    more: str
    why: str
    missing: str
    sensitive: bool
    options: list[QuestionOption]
    lowest: int | None
    highest: int | None
    most: int | None
    countries: list[str]
    could_be: LevelNumber


class AskedScreen(ApiShape):
    key: str
    title: str
    questions: list[AskedQuestion]


class OpenQuestions(ApiShape):
    destination: str
    level: LevelNumber
    open_questions: list[str]
    screens: list[AskedScreen]


class HeldVersions(ApiShape):
    api: Literal["v1"]
    rulebook: str
    facts: date


class CountryInShort(ApiShape):
    code: str
    name: str
    nationality: str
    facts_from: str | None
    reviewed: date
    page: str


class HeldCountries(ApiShape):
    versions: HeldVersions
    countries: list[CountryInShort]


class HeldAdvice(ApiShape):
    issuer: str
    level: Literal[1, 2, 3, 4]
    wording: str
    dated: date | None
    seen: date
    url: str
    licence: str | None


class StatementSource(ApiShape):
    title: str
    url: str
    dated: date | None
    precision: Literal["day", "month", "year"]
    standing: Literal["law", "government_advice", "finding", "reported", "reference"]
    issuer: str
    licence: str | None
    reviewed: date


class StatementShape(ApiShape):
    value: str
    strength: Literal["rare", "may", "reported", "states"]
    scope: str
    only_if_also: list[str]
    unless_also: list[str]
    applies_to: str
    note: str
    only_for: str
    set_aside: str
    source: StatementSource


class WeighedStatement(StatementShape):
    outcome: Literal[
        "decides",
        "agrees",
        "disagrees",
        "outranked",
        "older",
        "of_a_part",
        "for_a_group",
        "shown_only",
        "set_aside",
    ]


class HeldFact(ApiShape):
    fact: str
    whether: str
    about_nationality: str | None
    value: str | None
    sentence: str | None
    statements: list[WeighedStatement]


class HeldCountry(CountryInShort):
    versions: HeldVersions
    advice: list[HeldAdvice]
    facts: list[HeldFact]
    unknown_facts: list[str]


class StatementOfCountry(StatementShape):
    country: str
    fact: str


class UsedLicence(ApiShape):
    publisher: str
    licence: str
    attribution: str


class HeldStatements(ApiShape):
    versions: HeldVersions
    licences: list[UsedLicence]
    statements: list[StatementOfCountry]


class RuleInShort(ApiShape):
    key: str
    risk: str
    level: LevelNumber
    title: str
    since: str | None
    page: str


class HeldRules(ApiShape):
    versions: HeldVersions
    rules: list[RuleInShort]


class ConditionInWords(ApiShape):
    joined: Literal["whole", "all", "any", "not"]
    text: str
    group: str
    parts: list[ConditionInWords]


class HeldRule(RuleInShort):
    versions: HeldVersions
    advice: str
    applies_when: ConditionInWords
    facts: list[str]
    questions: list[str]
    what_to_do: list[str]
    milder_form_of: str | None
    gives_way_to: list[str]


class HeldChange(ApiShape):
    edition: str
    since: date
    who: str
    told: str
    rules: list[str]
    countries: list[str]


class HeldChanges(ApiShape):
    versions: HeldVersions
    changes: list[HeldChange]
