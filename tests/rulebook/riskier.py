"""The same traveller with one more risk factor."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from riskcheck.engine.judging.assess import Advisory
from riskcheck.engine.model.facts import (
    Countries,
    Fact,
    FactKind,
    Form,
    Source,
    Standing,
    Statement,
    Strength,
    Value,
)
from riskcheck.engine.model.questions import MOST_NATIONALITIES
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.publishers import EXPECTED
from tests.rulebook.travellers import HELD, TODAY, Said, told, with_fact

Factor = tuple[str, Said]


def with_another_answer(answers: Said) -> Iterator[Factor]:
    """One more nationality, one more box ticked, an answer that is never milder."""
    held = answers["nationalities"]
    counted = {COUNTRIES[code].nationality for code in held}
    home = COUNTRIES[str(answers["destination"])].nationality
    for code in HELD:
        if code not in counted and code != home and len(held) < MOST_NATIONALITIES:
            yield f"holds {code} too", {**answers, "nationalities": (*held, code)}
    for question in RULEBOOK.questions.values():
        key = question.key
        for milder, riskier in question.never_milder:
            if answers[key] == milder:
                yield f"{key}: {riskier}", {**answers, key: riskier}
        ticked = tuple(value for value in question.boxes if value in answers[key])
        for box in question.boxes if question.each_box_adds_risk else ():
            if box not in ticked:
                yield f"{key}: {box}", {**answers, key: (*ticked, box)}


def may_be_lifted_by_another_nationality(advisory: Advisory) -> bool:
    """Whether it rests on what is said of people who also hold, or do not hold, some nationality: another
    passport may then be enough, or a second citizenship be accepted."""
    stated = advisory.case.destination.facts
    narrowed = (stated[kind.key].is_narrowed for kind in advisory.rule.facts if kind.key in stated)
    told_apart = (leaf.tells_one_from_several for leaf in advisory.rule.applies_when.leaves())
    return any(narrowed) or any(told_apart)


def statement(
    value: Value, issuer: str, dated: date = TODAY, strength: Strength = Strength.STATES
) -> Statement:
    source = Source(
        "Made up", "https://x.example/", dated, Standing.GOVERNMENT_ADVICE, issuer, reviewed=TODAY
    )
    return Statement(value, strength, "everyone", source)


def with_worse_sources(answers: Said) -> Iterator[tuple[str, Countries, Countries]]:
    """Before and after: said more firmly, said by one more government."""
    code = str(answers["destination"])
    for fact in COUNTRIES[code].facts.values():
        kind = fact.kind
        firmer = [tuple(replace(s, strength=least) for s in fact.statements) for least in Strength]
        for weak, strong in itertools.pairwise(firmer):
            yield f"{kind.key} said more firmly", with_(code, fact, weak), with_(code, fact, strong)
        for finding in told(answers).judgement.findings_of(fact):
            if finding and finding.deciding and kind.form is not Form.NATIONALITIES:
                silent = [i for i in EXPECTED if i not in finding.governments]
                dated = max((s.source.dated or date.min) for s in finding.deciding)
                if silent and dated > date.min:
                    more = statement(finding.deciding[0].value, silent[0], dated, finding.strength)
                    yield (
                        f"{kind.key} said by one more government",
                        COUNTRIES,
                        with_(code, fact, (*fact.statements, more)),
                    )


NOT_COMPARED = (CONSULAR_ACCESS, "entry_document", "denied")
"""In calm countries a denial is told at 2; what sources say of people who enter on its papers, in full."""


def with_worse_values(
    answers: Said, kinds: Iterable[FactKind]
) -> Iterator[tuple[str, Countries, Countries]]:
    """Before and after: a value and the next more cautious one, whatever sources really say."""
    code = str(answers["destination"])
    for kind in kinds:
        values = tuple(kind.sentences)
        fact = Fact(kind, (), COUNTRIES[code].spoken)
        for mild, worse in itertools.pairwise(values):
            if (kind, mild, worse) == NOT_COMPARED:
                continue
            yield (
                f"{kind.key}: {worse}, not {mild}",
                with_(code, fact, (statement(mild, "US"),)),
                with_(code, fact, (statement(worse, "US"),)),
            )


def with_(code: str, fact: Fact, statements: tuple[Statement, ...]) -> Countries:
    return with_fact(code, Fact(fact.kind, statements, fact.country))
