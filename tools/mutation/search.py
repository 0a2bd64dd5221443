"""A search for real travellers to whom a mutant says something else than the rulebook does."""

from __future__ import annotations

from collections.abc import Iterator

from riskcheck.engine.declarations.rules import Rule, Rulebook
from tools.mutation.differences import Difference, difference, make_case
from tools.mutation.nearby import Nearby, Said
from tools.mutation.wrongs import Mutant


def telling_travellers(
    wanted: list[Mutant], rule: Rule, rulebook: Rulebook
) -> dict[Mutant, tuple[Said, Difference]]:
    """For each mutant a traveller to whom it says something else, where one was found."""
    found: dict[Mutant, tuple[Said, Difference]] = {}
    for answers in Nearby(rule, rulebook).travellers():
        case = make_case(answers)
        for mutant in wanted:
            weight = found[mutant][1].weight if mutant in found else 0
            if weight < 2 and mutant.could_change(case):
                seen = difference(case, mutant)
                if seen.weight > weight:
                    found[mutant] = _smallest(answers, mutant, seen, rulebook)
        if all(mutant in found and found[mutant][1].weight == 2 for mutant in wanted):
            break
    return found


def _smallest(
    answers: Said, mutant: Mutant, seen: Difference, rulebook: Rulebook
) -> tuple[Said, Difference]:
    """The same traveller with every answer left out that the difference does not need."""
    for fewer in _fewer(answers):
        less = difference(make_case(fewer), mutant)
        if less.weight >= seen.weight:
            return _smallest(fewer, mutant, less, rulebook)
    return answers, seen


def _fewer(answers: Said) -> Iterator[Said]:
    for key, answer in answers.items():
        if key == "role":
            if answer != "visit":
                yield {**answers, key: "visit"}
        elif isinstance(answer, tuple) and len(answer) > 1:
            for one in answer:
                yield {**answers, key: tuple(a for a in answer if a != one)}
        elif key not in ("nationalities", "destination"):
            yield {k: a for k, a in answers.items() if k != key}
