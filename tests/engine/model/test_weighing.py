"""How statements that do not all say the same are weighed: a row for each case."""

from typing import NamedTuple

import pytest

from riskcheck.engine.model.facts import Fact, FactKind, Statement, Value, Window
from riskcheck.engine.model.weighing import find_scopes_of, weigh
from tests.engine.small import ZED
from tests.engine.sources import AGES, DAYS, DEGREE, LAW, OF_MEN, PRACTICE, REACHED, UP_TO, said


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


HELD = ("IE",)
"""What the traveller holds besides the nationality of the destination."""

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
        "of what the law is, an undated law outranks travel advice too",
        LAW,
        (said("law", "mild", None), said("GB", "bad")),
        "mild",
        "law",
        not_deciding="GB",
    ),
    Row(
        "a dated law outranks an undated one",
        LAW,
        (said("statute", "mild", "2015-01-01"), said("law", "bad", None)),
        "mild",
        "statute",
        not_deciding="law",
    ),
    Row(
        "of what happens, an undated law never outranks a dated statement",
        PRACTICE,
        (said("law", "mild", None), said("press", "bad")),
        "bad",
        "press",
        not_deciding="law",
    ),
    Row(
        "of what happens, an undated law counts like the reference book",
        PRACTICE,
        (said("law", "bad", None), said("book", "mild")),
        "bad",
        "law",
        dissenting="book",
    ),
    Row(
        "of what happens, a dated law outranks a finding",
        PRACTICE,
        (said("law", "mild"), said("court", "bad")),
        "mild",
        "law",
        not_deciding="court",
    ),
    Row(
        "travel advice outranks a finding",
        PRACTICE,
        (said("GB", "mild"), said("court", "bad")),
        "mild",
        "GB",
        not_deciding="court",
    ),
    Row(
        "a finding outranks press",
        PRACTICE,
        (said("court", "mild"), said("press", "bad"), said("paper", "bad")),
        "mild",
        "court",
        not_deciding="press paper",
    ),
    Row(
        "a finding without a date counts like the reference book",
        PRACTICE,
        (said("court", "mild", None), said("press", "bad")),
        "bad",
        "press",
        not_deciding="court",
    ),
    Row(
        "an old law is not outdated by newer travel advice",
        LAW,
        (said("law", "mild", "1990-01-01"), said("GB", "bad")),
        "mild",
        "law",
        not_deciding="GB",
    ),
    Row(
        "an old law is outdated by a newer one",
        LAW,
        (said("law", "bad", "1990-01-01"), said("statute", "mild")),
        "mild",
        "statute",
        older="law",
    ),
    Row(
        "of what happens, an old law is outdated by newer travel advice",
        PRACTICE,
        (said("law", "bad", "1990-01-01"), said("GB", "mild")),
        "mild",
        "GB",
        older="law",
    ),
    Row(
        "an old report is outdated by a newer finding, not by travel advice",
        PRACTICE,
        (said("press", "bad", "2020-01-01"), said("court", "mild")),
        "mild",
        "court",
        older="press",
    ),
    Row(
        "of the law, one cautious government gives way to two that agree",
        LAW,
        (said("US", "bad"), said("GB", "mild"), said("CA", "mild")),
        "mild",
        "GB CA",
        dissenting="US",
    ),
    Row(
        "of the law, one cautious government gives way to another that lower sources agree with",
        LAW,
        (said("US", "bad"), said("GB", "mild"), said("press", "mild")),
        "mild",
        "GB",
        dissenting="US",
        supporting="press",
    ),
    Row(
        "of the law, one cautious government does not give way to lower sources alone",
        LAW,
        (said("US", "bad"), said("press", "mild"), said("court", "mild")),
        "bad",
        "US",
        not_deciding="press court",
    ),
    Row(
        "of the law, one cautious government does not give way to one other",
        LAW,
        (said("US", "bad"), said("GB", "mild")),
        "bad",
        "US",
        dissenting="GB",
    ),
    Row(
        "of the law, two cautious governments do not give way",
        LAW,
        (said("US", "bad"), said("AU", "bad"), said("GB", "mild"), said("CA", "mild")),
        "bad",
        "US AU",
        dissenting="GB CA",
    ),
    Row(
        "of the law, one cautious government does not give way when a lower source says the same",
        LAW,
        (said("US", "bad"), said("book", "bad"), said("GB", "mild"), said("CA", "mild")),
        "bad",
        "US",
        dissenting="GB CA",
        supporting="book",
    ),
    Row(
        "a cautious law does not give way to governments that agree",
        LAW,
        (said("law", "bad"), said("GB", "mild"), said("CA", "mild")),
        "bad",
        "law",
        not_deciding="GB CA",
    ),
    Row(
        "where a milder value is only less said, one cautious government does not give way",
        DEGREE,
        (said("US", "bad"), said("GB", "mild"), said("CA", "mild")),
        "bad",
        "US",
        dissenting="GB CA",
    ),
    Row(
        "of what happens, one cautious government never gives way",
        PRACTICE,
        (said("US", "bad"), said("GB", "mild"), said("CA", "mild"), said("AU", "mild")),
        "bad",
        "US",
        dissenting="GB CA AU",
    ),
    Row(
        "what is said of people with another nationality decides before what is said of all",
        PRACTICE,
        (said("US", "bad"), said("GB", "mild", only_if_also=("IE",))),
        "mild",
        "GB",
        not_deciding="US",
    ),
    Row(
        "of what happens, even old press does",
        PRACTICE,
        (said("US", "bad"), said("press", "mild", "2020-01-01", only_if_also=("IE", "FR"))),
        "mild",
        "press",
        not_deciding="US",
    ),
    Row(
        "of what the law is, press does not before a law",
        LAW,
        (said("law", "bad"), said("press", "mild", only_if_also=("IE",))),
        "bad",
        "law",
        not_deciding="press",
    ),
    Row(
        "nor does travel advice before an undated law",
        LAW,
        (said("law", "bad", None), said("GB", "mild", only_if_also=("IE",))),
        "bad",
        "law",
        not_deciding="GB",
    ),
    Row(
        "a law on people with that nationality decides before a law on all",
        LAW,
        (said("statute", "mild", None, only_if_also=("IE",)), said("law", "bad")),
        "mild",
        "statute",
        not_deciding="law",
    ),
    Row(
        "travel advice on people with that nationality decides before advice on all",
        LAW,
        (said("US", "bad"), said("CA", "bad"), said("GB", "mild", only_if_also=("IE",))),
        "mild",
        "GB",
        not_deciding="US CA",
    ),
    Row(
        "where both say the same, they say it together",
        PRACTICE,
        (said("press", "bad", only_if_also=("IE",)), said("US", "bad")),
        "bad",
        "US",
        supporting="press",
    ),
    Row(
        "what is said of people with another nationality is not heard of others",
        PRACTICE,
        (said("US", "mild"), said("GB", "bad", only_if_also=("FR",))),
        "mild",
        "US",
    ),
    Row(
        "what is not said of people with this nationality is not heard",
        PRACTICE,
        (said("US", "bad", unless_also=("IE",)), said("GB", "mild")),
        "mild",
        "GB",
    ),
    Row(
        "what spares people with another nationality is heard of this one",
        PRACTICE,
        (said("US", "bad", unless_also=("FR",)), said("GB", "mild")),
        "bad",
        "US",
        dissenting="GB",
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
        "of the windows of laws the widest decides, dated or not, and advice does not",
        AGES,
        (
            said("law", Window(20, 30)),
            said("statute", Window(19, 29), None),
            said("GB", Window(18, 35)),
        ),
        Window(19, 30),
        "law statute",
        not_deciding="GB",
    ),
    Row(
        "of the windows of governments the widest decides where no law states one",
        AGES,
        (said("US", Window(20, 30)), said("GB", Window(18, 27)), said("press", Window(10, 90))),
        Window(18, 30),
        "US GB",
        not_deciding="press",
    ),
    Row(
        "an open end is closed by the highest end that any other source gives",
        AGES,
        (said("law", Window(20, None)), said("book", Window(21, 49)), said("GB", Window(20, 45))),
        Window(20, 49),
        "law",
        not_deciding="GB book",
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
    fact = Fact(row.kind, row.statements, ZED)
    finding = weigh(fact, find_scopes_of(fact, REACHED, held=HELD))
    assert finding is not None
    assert finding.value == row.value
    assert named(finding.deciding) == row.deciding
    assert named(finding.dissenting) == row.dissenting
    assert named(finding.older) == row.older
    assert named(finding.supporting) == row.supporting
    assert named(finding.not_deciding) == row.not_deciding


def named(statements: tuple[Statement, ...]) -> str:
    return " ".join(statement.source.title for statement in statements)
