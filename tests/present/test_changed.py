"""What a changed answer did, as the advice says it once."""

from riskcheck.present.changed import MOST_RISKS, write_change
from riskcheck.present.translator import get_translator
from riskcheck.rulebook.names import RISKS
from riskcheck.service import assess_answers
from tests.rulebook.travellers import travellers
from tests.web.visiting import A_RESERVIST

TOLD = {k: tuple(a) if isinstance(a, list) else a for k, a in A_RESERVIST.items()}


def changed(**more: object) -> str:
    before = assess_answers(TOLD)
    return write_change(before, assess_answers(TOLD | more), get_translator())


def test_without_a_difference_it_says_that_the_level_is_as_before() -> None:
    assert changed() == "Level 4, as before."


def test_a_risk_that_moved_is_named_with_both_levels() -> None:
    assert changed(service_status="never") == (
        "Level 4, as before. Call-up of reservists: 2, was 4. Passport rule: 1, was 2."
    )


def test_a_risk_that_is_new_or_gone_is_said_to_be() -> None:
    assert changed(other_army="adversary") == "Level 4, as before. Military penalty: 4, new."
    assert changed(age=75) == "Level 4, as before. Military service: no longer, was 3."


def test_of_another_country_only_the_levels_are_compared() -> None:
    text = write_change(
        assess_answers(TOLD),
        assess_answers({"nationalities": ("US", "RU"), "destination": "ES", "role": "visit"}),
        get_translator(),
    )
    assert text.startswith("Level ")
    assert text.endswith(" for Spain. It was 4 for Russia.")


def test_whatever_changes_four_risks_are_named_at_most_and_the_rest_counted() -> None:
    names = {name[:1].upper() + name[1:] for name in map(str, RISKS.values())}
    for one in travellers(60, seed=61):
        before = assess_answers(one)
        after = assess_answers({k: one[k] for k in ("nationalities", "destination", "role")})
        told = write_change(before, after, get_translator())
        levels = [{}, {}]
        for found, assessment in zip(levels, (before, after), strict=True):
            for advisory in assessment.advisories:
                found.setdefault(advisory.rule.risk, int(advisory.level))
        moved = {r for r in levels[0] | levels[1] if levels[0].get(r) != levels[1].get(r)}
        named = [name for name in names if f"{name}: " in told]
        assert len(named) == min(len(moved), MOST_RISKS)
        more = len(moved) - MOST_RISKS
        assert (f"And {more} more." in told) is (more > 0)
