"""How statements that do not all say the same are weighed: a row for each case."""

from typing import NamedTuple

import pytest

from riskcheck.engine.model.facts import Fact, FactKind, Statement, Value, Window
from riskcheck.engine.model.weighing import weigh
from tests.engine.small import ZED
from tests.engine.sources import AGES, DAYS, LAW, OF_MEN, PRACTICE, REACHED, UP_TO, said


class Row(NamedTuple):
    """Sources are named in each column in the order they are shown, newest first."""

    that: str
    kind: FactKind
    statements: tuple[Statement, ...]
    value: Value
    deciding: str
    dissenting: str = ""
    older: str = ""
    supporting: str = ""
    not_deciding: str = ""


ROWS = [
    Row("one source decides", PRACTICE, (said("US", "bad"),), "bad", "US"),
    Row(
        "between governments the cautious value decides",
        PRACTICE,
        (said("US", "mild"), said("GB", "bad"), said("CA", "middling")),
        "bad",
        "GB",
        dissenting="US CA",
    ),
    Row(
        "those who say the same decide together, the newest first",
        PRACTICE,
        (said("US", "bad", "2026-01-01"), said("GB", "bad", "2026-05-01")),
        "bad",
        "GB US",
    ),
    Row(
        "the newer outranks the older of the same government",
        PRACTICE,
        (said("US", "bad", "2026-01-01"), said("US", "mild", "2026-05-01")),
        "mild",
        "US",
        older="US",
    ),
    Row(
        "two years apart, governments still differ",
        PRACTICE,
        (said("US", "bad", "2024-06-01"), said("GB", "mild", "2026-06-01")),
        "bad",
        "US",
        dissenting="GB",
    ),
    Row(
        "more than two years older does not decide",
        PRACTICE,
        (said("US", "bad", "2024-05-30"), said("GB", "mild", "2026-06-01")),
        "mild",
        "GB",
        older="US",
    ),
    Row(
        "of what happens, travel advice outranks a law",
        PRACTICE,
        (said("law", "bad"), said("GB", "mild")),
        "mild",
        "GB",
        not_deciding="law",
    ),
    Row(
        "of what the law is, a law outranks travel advice",
        LAW,
        (said("law", "mild"), said("GB", "bad")),
        "mild",
        "law",
        not_deciding="GB",
    ),
    Row(
        "an outranked source that says the same supports",
        LAW,
        (said("law", "bad"), said("GB", "bad"), said("press", "bad"), said("US", "mild")),
        "bad",
        "law",
        supporting="GB press",
        not_deciding="US",
    ),
    Row(
        "press does not decide beside a government",
        PRACTICE,
        (said("press", "bad"), said("GB", "mild")),
        "mild",
        "GB",
        not_deciding="press",
    ),
    Row(
        "the reference book decides where nothing else speaks",
        LAW,
        (said("book", "bad"),),
        "bad",
        "book",
    ),
    Row(
        "the reference book does not decide beside press",
        LAW,
        (said("book", "bad"), said("press", "mild")),
        "mild",
        "press",
        not_deciding="book",
    ),
    Row(
        "an undated law never outranks a dated statement",
        LAW,
        (said("law", "mild", None), said("GB", "bad")),
        "bad",
        "GB",
        not_deciding="law",
    ),
    Row(
        "an undated statement counts like the reference book",
        LAW,
        (said("law", "bad", None), said("book", "mild")),
        "bad",
        "law",
        dissenting="book",
    ),
    Row(
        "part of the country decides only where nothing is said of the whole",
        PRACTICE,
        (said("US", "bad", scope="region"), said("GB", "mild")),
        "mild",
        "GB",
        not_deciding="US",
    ),
    Row(
        "part of the country decides alone",
        PRACTICE,
        (said("US", "bad", scope="region"),),
        "bad",
        "US",
    ),
    Row(
        "what is said only of a group we cannot tell does not decide",
        PRACTICE,
        (said("US", "bad", only_for="doctors"), said("GB", "mild")),
        "mild",
        "GB",
        not_deciding="US",
    ),
    Row(
        "what is set aside with a reason does not decide",
        PRACTICE,
        (said("US", "bad", set_aside="misread"), said("GB", "mild")),
        "mild",
        "GB",
        not_deciding="US",
    ),
    Row(
        "what does not reach the traveller is not heard",
        PRACTICE,
        (said("US", "bad", scope="work"), said("GB", "mild")),
        "mild",
        "GB",
    ),
    Row(
        "a scope that repeats the subject is no limit",
        OF_MEN,
        (said("US", "yes", scope="men"),),
        "yes",
        "US",
    ),
    Row(
        "of windows the widest decides, of law and advice together",
        AGES,
        (said("law", Window(20, 30)), said("GB", Window(18, 27)), said("press", Window(10, 90))),
        Window(18, 30),
        "law GB",
        not_deciding="press",
    ),
    Row(
        "an open end is closed by the highest end that any other source gives",
        AGES,
        (said("law", Window(20, None)), said("book", Window(21, 49)), said("GB", Window(20, 45))),
        Window(20, 49),
        "law GB",
        not_deciding="book",
    ),
    Row(
        "an end that nobody states stays open",
        AGES,
        (said("law", Window(20, None)),),
        Window(20, None),
        "law",
    ),
    Row(
        "of two ages up to which people are recalled, the higher",
        UP_TO,
        (said("US", 50), said("GB", 60)),
        60,
        "GB",
        dissenting="US",
    ),
    Row(
        "of two limits of days, the lower",
        DAYS,
        (said("US", 90), said("GB", 120)),
        90,
        "US",
        dissenting="GB",
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.that.replace(" ", "-"))
def test_statements_are_weighed(row: Row) -> None:
    finding = weigh(Fact(row.kind, row.statements, ZED), REACHED)
    assert finding is not None
    assert finding.value == row.value
    assert named(finding.deciding) == row.deciding
    assert named(finding.dissenting) == row.dissenting
    assert named(finding.older) == row.older
    assert named(finding.supporting) == row.supporting
    assert named(finding.not_deciding) == row.not_deciding


def named(statements: tuple[Statement, ...]) -> str:
    return " ".join(statement.source.title for statement in statements)
