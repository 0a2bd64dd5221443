"""Whom a statement covers, in words, also where another nationality narrows it."""

import pytest

from riskcheck.engine.model.facts import Reach, name_scope, read_reach
from riskcheck.facts import COUNTRIES
from riskcheck.present.reach import write_reach
from riskcheck.present.translator import get_translator
from riskcheck.rulebook.names import REACHES
from riskcheck.rulebook.scopes import SCOPES


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        ("nationals", "its citizens, declared or by its law"),
        (
            "nationals unless IE",
            "its citizens, declared or by its law, unless they also hold the nationality of Ireland",
        ),
        ("men only FR,TJ", "men, if they also hold the nationality of France or Tajikistan"),
        (
            "men only FR unless US",
            (
                "men, if they also hold the nationality of France, unless they also hold the"
                " nationality of the United States of America"
            ),
        ),
    ],
)
def test_a_group_is_named_with_the_nationalities_that_narrow_it(scope: str, said: str) -> None:
    assert write_reach(scope, get_translator()) == said


def test_a_scope_is_read_as_it_was_named() -> None:
    assert read_reach(name_scope("men", ("TJ", "FR"), ("US",))) == Reach(
        "men", ("FR", "TJ"), ("US",)
    )
    assert read_reach("everyone") == Reach("everyone", (), ())


def test_every_scope_of_the_country_files_has_words() -> None:
    for country in COUNTRIES.values():
        for fact in country.facts.values():
            for scope in fact.scopes:
                assert read_reach(scope).group in REACHES
                assert write_reach(scope, get_translator())


def test_the_groups_that_have_a_name_are_those_declared() -> None:
    assert REACHES.keys() == {read_reach(scope).group for scope in SCOPES}
