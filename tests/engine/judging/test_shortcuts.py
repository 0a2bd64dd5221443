"""What is left out to be quick changes nothing: the questions are those that the long way finds."""

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import (
    find_highest_level,
    find_levels_by_question,
    find_open_questions,
)
from riskcheck.engine.model.truth import YES
from riskcheck.register.cells import read_answers
from riskcheck.register.sample import HEADER, make_sample
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import assess_answers

PLACES = {key: HEADER.index(key) for key in RULEBOOK.questions}


def the_long_way(assessment: Assessment) -> set[str]:
    judgement = assessment.judgement
    keys: set[str] = set()
    for rule in assessment.still_open:
        keys |= judgement.waits_for(rule.applies_when, YES)
    for advisory in assessment.advisories:
        for leaf in advisory.settled_by:
            keys.update(leaf.missing(judgement))
        for other in advisory.rule.gives_way_to:
            keys |= judgement.waits_for(other.applies_when, YES)
    return keys


def test_questions_and_levels_are_those_of_the_long_way() -> None:
    raised = 0
    for row in make_sample(1200, seed=21):
        assessment = assess_answers(read_answers(row, PLACES))
        asked = find_open_questions(assessment)
        assert asked == the_long_way(assessment)
        levels = find_levels_by_question(assessment)
        assert levels.keys() <= asked
        highest = max([assessment.level, *levels.values()])
        assert find_highest_level(assessment) == highest
        assert asked or highest == assessment.level, "nothing asked, nothing raised"
        raised += highest > assessment.level
    assert raised > 100
