"""Everything that is shown has a name, and a place."""

from collections import Counter

from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.engine.judging.outcomes import StatementOutcome
from riskcheck.engine.model.facts import ONLY_IF_ALSO, UNLESS_ALSO, Strength
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import FIRMNESS, LEVELS, LEVELS_THERE, OUTCOMES, REACHES, RISKS
from riskcheck.rulebook.topics import TOPICS


def test_everything_with_a_name_has_it_once() -> None:
    assert set(RISKS) == set(Risk)
    assert set(LEVELS) == set(LEVELS_THERE) == set(Level)
    assert set(FIRMNESS) == set(Strength)
    assert set(OUTCOMES) == set(StatementOutcome)
    declared = {s for s in RULEBOOK.scopes if UNLESS_ALSO not in s and ONLY_IF_ALSO not in s}
    assert set(REACHES) == declared
    for names in (RISKS, FIRMNESS, OUTCOMES, REACHES):
        assert len(set(names.values())) == len(names)


def test_every_kind_of_fact_stands_in_one_topic() -> None:
    placed = Counter(kind for topic in TOPICS for kind in topic.kinds)
    assert set(placed) == set(RULEBOOK.kinds.values())
    assert set(placed.values()) == {1}


def test_every_topic_has_a_key_of_its_own() -> None:
    assert len({topic.key for topic in TOPICS}) == len(TOPICS)
