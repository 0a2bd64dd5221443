"""`make mutants`: would a story notice if a rule were slightly wrong?

For every rule: each leaf turned round, the level one up and one down, its stronger form forgotten.
A mutant is caught where one of the stories fails when told against it. For each that no story
catches, a real traveller is looked for to whom it says something else: the story to write.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.model.case import Case
from riskcheck.rulebook import RULEBOOK
from tools.mutation.differences import Difference, could_be_noticed, difference, make_case
from tools.mutation.nearby import Said
from tools.mutation.search import telling_travellers
from tools.mutation.stories import Story, stories
from tools.mutation.wrongs import Mutant, mutants

STORIES: list[Story] = []
"""Filled before the processes fork, so that every story is told as it should be only once."""


@dataclass
class Suggestion:
    """A story to write, and the wrongs it would notice, each with what would be told instead."""

    answers: Said
    notices: dict[str, str]


@dataclass
class Outcome:
    key: str
    caught: dict[str, str]
    suggestions: list[Suggestion]
    without_difference: list[str]

    @property
    def survivors(self) -> int:
        return sum(len(suggestion.notices) for suggestion in self.suggestions)


def outcome(key: str) -> Outcome:
    rule = next(rule for rule in RULEBOOK.rules if rule.key == key)
    in_order = sorted(STORIES, key=lambda story: story.distance(key))
    cases = {story: [again(case) for case in story.cases] for story in in_order}
    caught, survivors = {}, []
    for mutant in mutants(rule, RULEBOOK):
        story = catching(mutant, cases)
        if story:
            caught[mutant.wrong] = story.name
            cases = {story: cases[story], **cases}  # it may well catch the next one too
        else:
            survivors.append(mutant)
    found = telling_travellers(survivors, rule, RULEBOOK) if survivors else {}
    return Outcome(
        key,
        caught,
        list(suggestions(found)),
        [mutant.wrong for mutant in survivors if mutant not in found],
    )


def again(case: Case) -> Case:
    """The same case with nothing judged yet; kept for one rule only."""
    return Case(case.answers, case.countries, case.day)


def catching(mutant: Mutant, cases: dict[Story, list[Case]]) -> Story | None:
    """The first story that fails, of those that ask about a case to which it makes a difference."""
    for story, asked in cases.items():
        if any(could_be_noticed(case, mutant) for case in asked) and story.fails(mutant.rulebook):
            return story
    return None


def suggestions(found: dict[Mutant, tuple[Said, Difference]]) -> list[Suggestion]:
    """Few travellers that tell all these mutants from the rulebook, the most telling first."""
    left = dict(found)
    chosen = []
    while left:
        ways = [(answers, noticed_by(answers, left)) for answers, _ in left.values()]
        answers, noticed = max(ways, key=lambda way: (len(way[1]), -len(way[0])))
        chosen.append(Suggestion(answers, {m.wrong: str(d) for m, d in noticed.items()}))
        left = {mutant: way for mutant, way in left.items() if mutant not in noticed}
    return chosen


def noticed_by(
    answers: Said, left: dict[Mutant, tuple[Said, Difference]]
) -> dict[Mutant, Difference]:
    case = make_case(answers)
    seen = {mutant: difference(case, mutant) for mutant in left}
    return {m: seen[m] for m, (_, least) in left.items() if seen[m].weight >= least.weight}


def as_a_story(answers: Said) -> str:
    """The call that begins such a story; see tests/stories/telling.py."""
    left_out = {"nationalities", "destination"} | (
        {"role"} if answers["role"] == "visit" else set()
    )
    said = {
        k: list(a) if isinstance(a, tuple) else a for k, a in answers.items() if k not in left_out
    }
    nationalities = answers["nationalities"]
    assert isinstance(nationalities, tuple)
    held = ", ".join(f'"{code}"' for code in nationalities)
    more = "".join(f", {key}={answer!r}" for key, answer in said.items()).replace("'", '"')
    return f'traveller({held}, to="{answers["destination"]}"{more})'


def show(result: Outcome, *, with_caught: bool) -> None:
    if with_caught:
        for wrong, story in result.caught.items():
            print(f"{result.key}\n    caught   {wrong}\n             by {story}")
    for suggestion in result.suggestions:
        print(f"{result.key}")
        for wrong, told in suggestion.notices.items():
            print(f"    SURVIVED {wrong}\n             {told}")
        print(f"    try      {as_a_story(suggestion.answers)}")
    if result.without_difference:
        print(f"{result.key}: no real traveller found: no country's facts make a difference today")
        for wrong in result.without_difference:
            print(f"    equal    {wrong}")


def chosen_rules(keys: list[str]) -> list[Rule]:
    unknown = set(keys) - {rule.key for rule in RULEBOOK.rules}
    if unknown:
        raise SystemExit(f"There is no rule {', '.join(sorted(unknown))}.")
    return [rule for rule in RULEBOOK.rules if not keys or rule.key in keys]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rule", action="append", default=[], metavar="KEY", help="only this rule")
    parser.add_argument("--fail-under", type=float, default=95, metavar="PERCENT")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    begun = time.monotonic()
    rules = chosen_rules(options.rule)
    told = stories()
    broken = [story.name for story in told if not story.listen()]
    STORIES.extend(story for story in told if story.name not in broken)
    with multiprocessing.get_context("fork").Pool(options.processes) as pool:
        results = pool.map(outcome, [rule.key for rule in rules], chunksize=1)
    for result in results:
        show(result, with_caught=bool(options.rule))
    caught = sum(len(result.caught) for result in results)
    telling = caught + sum(result.survivors for result in results)
    equal = sum(len(result.without_difference) for result in results)
    share = 100 * caught / max(telling, 1)
    print(
        f"{telling + equal} mutants of {len(rules)} rules, {len(STORIES)} stories,"
        f" {time.monotonic() - begun:.0f} seconds\n"
        f"{telling} make a difference for some real traveller; {equal} make none with today's facts\n"
        f"{caught} caught: {share:.1f} % of those that make a difference,"
        f" {100 * caught / max(telling + equal, 1):.1f} % of all"
    )
    for name in broken:
        print(f"left out, since it fails as things stand: {name}")
    sys.exit(bool(broken) or share < options.fail_under)


if __name__ == "__main__":
    main()
