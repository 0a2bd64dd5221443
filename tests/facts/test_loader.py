"""A file that cannot be used stops the program, and says which file, which key and why."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from riskcheck.engine.model.facts import Standing
from riskcheck.facts import FOLDER, BadFacts, correct_clock, read_countries
from riskcheck.rulebook.editions import EDITIONS

TODAY = date(2026, 11, 22)

GOOD = """
name = "Zedland"
nationality = "ZZ"
reviewed = 2026-10-01

[sources.us]
title = "US travel advice"
issuer = "US"
kind = "government_advice"
url = "https://us.example/zz"
dated = 2026-08-20

[sources.law]
title = "Its law"
kind = "law"
url = "https://law.example/zz"
dated = "undated"

[[advice_level]]
issuer = "US"
level = 2
wording = "Level 2: Exercise Increased Caution"
dated = 2026-01-01
seen = 2026-08-20
url = "https://us.example/zz"

[[conscription]]
value = "compulsory"
strength = "states"
scope = "nationals"
source = "law"

[[conscription_ages_men]]
value = "18-30"
strength = "may"
scope = "men"
source = "us"
"""


def read(folder: Path, text: str, name: str = "ZZ.toml") -> object:
    (folder / name).write_text(text, encoding="utf-8")
    return read_countries(folder, TODAY)


CHANGE = """
[[changes]]
edition = "1.1.0"
who = "Citizens of Zedland"
told = "The call-up was ended."
"""


def test_a_file_says_who_is_told_something_different_by_it(tmp_path: Path) -> None:
    read(tmp_path, GOOD + CHANGE)
    (change,) = read_countries(tmp_path, TODAY)["ZZ"].changes
    assert (change.edition.number, change.countries) == ("1.1.0", ("ZZ",))
    assert (change.who, change.told) == ("Citizens of Zedland", "The call-up was ended.")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('edition = "1.1.0"', 'edition = "0.9"', "changes (1).edition: must be one of ['1.0.0', "),
        ('told = "The call-up was ended."', "", "changes (1).told: is missing or not a text"),
        ('who = "', 'whom = "', "changes (1).whom: is not a key we know"),
    ],
)
def test_a_change_that_cannot_be_told_is_refused(
    tmp_path: Path, before: str, after: str, said: str
) -> None:
    with pytest.raises(BadFacts, match=re.escape(said)):
        read(tmp_path, GOOD + CHANGE.replace(before, after))


def test_a_file_without_a_fault_is_read(tmp_path: Path) -> None:
    read(tmp_path, GOOD)
    country = read_countries(tmp_path, TODAY)["ZZ"]
    assert country.name == country.spoken.in_text == "Zedland"
    assert set(country.facts) == {"conscription", "conscription_ages_men"}
    (statement,) = country.facts["conscription"].statements
    assert statement.source.dated is None
    assert [advice.level for advice in country.advice] == [2]


def test_a_source_is_as_old_as_its_file_unless_it_says_otherwise(tmp_path: Path) -> None:
    read(tmp_path, GOOD.replace('kind = "law"', 'kind = "law"\nreviewed = 2026-11-20'))
    country = read_countries(tmp_path, TODAY)["ZZ"]
    assert country.reviewed == date(2026, 10, 1)
    reviewed = {s.source.title: s.source.reviewed for _kind, s in country.statements()}
    assert reviewed == {"US travel advice": date(2026, 10, 1), "Its law": date(2026, 11, 20)}
    assert [advice.reviewed for advice in country.advice] == [date(2026, 10, 1)]


PRESS = 'kind = "reported"\nissuer = "Zed Times"'
COURT = 'kind = "finding"\nissuer = "Court of Zed"'


@pytest.mark.parametrize(
    ("written", "standing", "issuer"),
    [
        (PRESS, Standing.REPORTED, "Zed Times"),
        (COURT, Standing.FINDING, "Court of Zed"),
        ('kind = "law"', Standing.LAW, ""),
        ('kind = "law"\nissuer = "Ministry of Zed"', Standing.LAW, "Ministry of Zed"),
    ],
)
@pytest.mark.parametrize("dated", ['"undated"', "2026-02-03"])
def test_a_law_a_finding_and_press_may_be_undated_and_name_who_published_them(
    tmp_path: Path, written: str, standing: Standing, issuer: str, dated: str
) -> None:
    text = GOOD.replace('kind = "law"', written).replace('"undated"', dated)
    read(tmp_path, text)
    (statement,) = read_countries(tmp_path, TODAY)["ZZ"].facts["conscription"].statements
    source = statement.source
    assert (source.standing, source.issuer) == (standing, issuer)
    assert (source.dated is None) is (dated == '"undated"')


def test_a_statement_names_the_other_nationalities_it_hangs_on(tmp_path: Path) -> None:
    (tmp_path / "ZI.toml").write_text(A_TERRITORY)
    also = 'source = "law"\nonly_if_also = ["ZI", "ZZ"]\nunless_also = ["ZI"]'
    read(tmp_path, GOOD.replace('source = "law"', also, 1))
    fact = read_countries(tmp_path, TODAY)["ZZ"].facts["conscription"]
    (statement,) = fact.statements
    assert (statement.only_if_also, statement.unless_also) == (("ZI", "ZZ"), ("ZI",))
    assert fact.is_narrowed
    assert fact.scopes == ("nationals only ZI,ZZ unless ZI",)


def test_a_statement_hangs_on_no_other_nationality_unless_it_says_so(tmp_path: Path) -> None:
    read(tmp_path, GOOD)
    for _kind, statement in read_countries(tmp_path, TODAY)["ZZ"].statements():
        assert statement.only_if_also == statement.unless_also == ()


A_TERRITORY = 'name = "Zed Isle"\nnationality = "ZZ"\nreviewed = 2026-01-01\n'


def test_a_territory_that_borrows_facts_borrows_the_day_of_their_review(tmp_path: Path) -> None:
    (tmp_path / "ZI.toml").write_text(A_TERRITORY)
    read(tmp_path, GOOD)
    isle = read_countries(tmp_path, TODAY)["ZI"]
    assert (isle.facts_from, isle.reviewed) == ("ZZ", date(2026, 10, 1))


A_STATEMENT = "conscription (statement 1)"

FAULTS = [
    # what is written, what is written instead, the key named, the reason given
    ('name = "Zedland"', "", "name", "is missing or not a text"),
    ('name = "Zedland"', 'name = "  "', "name", "is missing or not a text"),
    ('nationality = "ZZ"', 'nationality = "QQ"', "nationality", "QQ is not the code"),
    ("[[conscription]]", "[[conscriptoin]]", "conscriptoin", "is not a kind of fact we know"),
    ('name = "Zedland"', 'name = "Z"\ncapital = "Z"', "capital", "is not a kind of fact we know"),
    ("[[conscription]]", "[conscription]", "conscription", "must be a list of statements"),
    ('"compulsory"', '"yes"', f"{A_STATEMENT}.value", "'yes' is not one of the values"),
    ('value = "compulsory"\n', "", f"{A_STATEMENT}.value", "None is not one of the values"),
    ('value = "compulsory"', "value = 3", f"{A_STATEMENT}.value", "3 is not one of the values"),
    ('"18-30"', '"30-18"', "conscription_ages_men (statement 1).value", "is not an age window"),
    ('"18-30"', '"adults"', "conscription_ages_men (statement 1).value", "is not an age window"),
    ('source = "law"', 'source = "laws"', f"{A_STATEMENT}.source", "not among the sources"),
    ('source = "law"', "", A_STATEMENT, "is missing or not a text"),
    ('source = "law"', 'source = "us"', "sources.law", "no statement uses this source"),
    ('source = "law"', 'source = "law"\nsince = 1', f"{A_STATEMENT}.since", "not a key we know"),
    ('scope = "nationals"', 'scope = "dogs"', f"{A_STATEMENT}.scope", "must be one of"),
    ('strength = "states"', 'strength = "swears"', f"{A_STATEMENT}.strength", "must be one of"),
    ('kind = "law"', 'kind = "rumour"', "sources.law.kind", "must be one of"),
    (
        'kind = "law"',
        'kind = "reference"',
        "sources.law.dated",
        "only law, findings and reported pages",
    ),
    (
        "dated = 2026-08-20",
        'dated = "undated"',
        "sources.us.dated",
        "only law, findings and reported pages",
    ),
    ("dated = 2026-08-20", "", "sources.us.dated", "must be a day"),
    ("dated = 2026-08-20", 'dated = "2026-08-20"', "sources.us.dated", "must be a day"),
    ("dated = 2026-08-20", "dated = 2026-08-20T10:00:00", "sources.us.dated", "must be a day"),
    ("dated = 2026-08-20", "dated = 2026-11-23", "sources.us.dated", "lies in the future"),
    ('dated = "undated"', "dated = 2027-01-01", "sources.law.dated", "lies in the future"),
    ("https://law.", "http://law.", "sources.law.url", "must begin with https://"),
    ("https://us.example/zz", "ftp://us.example/zz", "sources.us.url", "must begin with https://"),
    ('issuer = "US"\nkind', "kind", "sources.us.issuer", "names one of US, GB, CA, AU"),
    (
        'issuer = "US"\nkind',
        'issuer = "FR"\nkind',
        "sources.us.issuer",
        "names one of US, GB, CA, AU",
    ),
    ('title = "Its law"', "", "sources.law", "is missing or not a text"),
    ('title = "Its law"', 'title = "L"\nby = "x"', "sources.law.by", "is not a key we know"),
    ('kind = "law"', 'kind = "law"\nprecision = "hour"', "sources.law.precision", "must be day,"),
    ("level = 2", "level = 5", "advice_level (1).level", "must be 1, 2, 3 or 4"),
    ("level = 2", 'level = "2"', "advice_level (1).level", "must be 1, 2, 3 or 4"),
    (
        "Increased Caution",
        "Caution",
        "advice_level (1).wording",
        "“Level 2: Exercise Caution” is not how US words level 2",
    ),
    ("seen = 2026-08-20", 'seen = "undated"', "advice_level (1).seen", "must be a day"),
    ("seen = 2026-08-20", "seen = 2026-12-01", "advice_level (1).seen", "lies in the future"),
    ("reviewed = 2026-10-01", "", "reviewed", "is missing or not a day"),
    ("reviewed = 2026-10-01", 'reviewed = "2026-10-01"', "reviewed", "is missing or not a day"),
    ("reviewed = 2026-10-01", 'reviewed = "undated"', "reviewed", "is missing or not a day"),
    ("reviewed = 2026-10-01", "reviewed = 2026-10-01T10:00:00", "reviewed", "is missing or not"),
    ("reviewed = 2026-10-01", "reviewed = 2026-11-23", "reviewed", "2026-11-23 lies in the future"),
    (
        'kind = "law"',
        'kind = "law"\nreviewed = 3',
        "sources.law.reviewed",
        "is missing or not a day",
    ),
    ('kind = "law"', 'kind = "law"\nreviewed = 2027-01-01', "sources.law.reviewed", "lies in the"),
    ('kind = "law"', 'kind = "reported"', "sources.law.issuer", "who first published it must be"),
    ('kind = "law"', 'kind = "finding"', "sources.law.issuer", "who first published it must be"),
    (
        'kind = "law"',
        'kind = "finding"\nissuer = ""',
        "sources.law.issuer",
        "who first published it must be named",
    ),
    (
        'kind = "law"',
        'kind = "reported"\nissuer = "US"',
        "sources.law.issuer",
        "travel advice, and nothing else, names one of US, GB, CA, AU",
    ),
    (
        'source = "law"',
        'source = "law"\nonly_if_also = ["QQ"]',
        f"{A_STATEMENT}.only_if_also",
        "must be a list of codes of country files",
    ),
    (
        'source = "law"',
        'source = "law"\nonly_if_also = []',
        f"{A_STATEMENT}.only_if_also",
        "must be a list of codes",
    ),
    (
        'source = "law"',
        'source = "law"\nunless_also = "ZZ"',
        f"{A_STATEMENT}.unless_also",
        "must be a list of codes",
    ),
    (
        'source = "law"',
        'source = "law"\nunless_also = ["zz"]',
        f"{A_STATEMENT}.unless_also",
        "must be a list of codes",
    ),
    (
        'source = "law"',
        'source = "law"\nunless_also = [3]',
        f"{A_STATEMENT}.unless_also",
        "must be a list of codes",
    ),
    ('"US"\nlevel', '"FR"\nlevel', "advice_level (1).issuer", "FR is unknown or stands twice"),
]


@pytest.mark.parametrize(("written", "instead", "key", "reason"), FAULTS)
def test_a_fault_is_named_with_its_file_key_and_reason(
    tmp_path: Path, written: str, instead: str, key: str, reason: str
) -> None:
    assert written in GOOD
    with pytest.raises(BadFacts, match=f"^{re.escape(f'ZZ.toml: {key}')}.*{re.escape(reason)}"):
        read(tmp_path, GOOD.replace(written, instead, 1))


def test_a_government_that_advises_twice_is_a_fault(tmp_path: Path) -> None:
    start = GOOD.index("[[advice_level]]")
    twice = GOOD[start : GOOD.index("[[conscription]]")]
    with pytest.raises(
        BadFacts, match=r"advice_level \(2\)\.issuer: US is unknown or stands twice"
    ):
        read(tmp_path, GOOD + twice)


@pytest.mark.parametrize("text", ["name = ", "{}", "[[conscription]\n", "name = 'a'\nname = 'b'"])
def test_what_is_not_toml_is_a_fault(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadFacts, match=r"^ZZ\.toml: the whole file: not readable as TOML"):
        read(tmp_path, text)


def test_what_is_not_text_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "ZZ.toml").write_bytes(b'name = "\xff"')
    with pytest.raises(BadFacts, match=r"^ZZ\.toml: the whole file: not readable as TOML"):
        read_countries(tmp_path, TODAY)


@pytest.mark.parametrize("name", ["zz.toml", "ZZZ.toml", "Z1.toml", "Zedland.toml"])
def test_a_file_with_a_wrong_name_is_a_fault(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadFacts, match=f"^{re.escape(name)}: file name: must be a code"):
        read(tmp_path, GOOD, name)


def test_a_clock_that_is_behind_warns_and_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    made = EDITIONS[0].since
    assert correct_clock(made - timedelta(days=1)) == made
    assert "set the clock" in caplog.text
    assert read_countries(FOLDER, made)


def test_a_clock_that_is_right_is_believed(caplog: pytest.LogCaptureFixture) -> None:
    later = EDITIONS[0].since + timedelta(days=1)
    assert correct_clock(later) == later
    assert caplog.text == ""
