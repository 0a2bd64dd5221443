"""Dates of birth: read, or asked about, never guessed."""

from datetime import date

import pytest

from riskcheck.register.births import DateOrder, choose_order, list_ages, needs_order

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "cell",
    [
        "1996-03-14",
        "1996/03/14",
        "1996-03-14 00:00:00",
        "1996-03-14T00:00:00Z",
        "19960314",
        "14.03.1996",
        "14/03/1996",
        "03/14/1996",
        "14 March 1996",
        "Mar 14, 1996",
        "14-Mar-96",
        "14. März 1996",
        "14 марта 1996",
        "1996年3月14日",
        "14/3/96",
        "1996−03−14",
        "14–03–1996",
        "1996-03-14 00:00:00 UTC",
        "1996-03-14T00:00:00+03:00",
        "14-Mar-1996 00:00",
        "14.03.1996 г.",
        "14.III.1996",
        "14 de março de 1996",
        "14 березня 1996 р.",
        "١٤ آذار ١٩٩٦",
        "35138",
        "35138.0",
    ],
)
def test_a_date_that_can_be_no_other_is_an_age(cell: str) -> None:
    assert list_ages(cell, None, DAY) == (30,)


def test_the_age_changes_on_the_birthday() -> None:
    assert list_ages("1996-11-22", None, DAY) == (30,)
    assert list_ages("1996-11-23", None, DAY) == (29,)


def test_a_day_after_the_12th_settles_the_order_of_its_column() -> None:
    assert choose_order(["05/12/1990", "13/02/1990"], None) is DateOrder.DAY
    assert choose_order(["05/12/1990", "02/13/1990"], None) is DateOrder.MONTH
    assert choose_order(["13/02/1990", "02/13/1990"], None) is None
    assert choose_order(["05/12/1990", "13.02.1990"], None) is None
    assert needs_order(["05/12/1990"])
    assert not needs_order(["1990-12-05", "05.12.1990"])


@pytest.mark.parametrize("said", DateOrder)
def test_what_somebody_said_counts_unless_a_cell_is_against_it(said: DateOrder) -> None:
    assert choose_order(["05/12/1990", "13.02.1990"], said) is said
    settled = ["13/02/1990"], ["02/13/1990"]
    agrees, against = settled if said is DateOrder.DAY else settled[::-1]
    assert choose_order(agrees, said) is said
    assert choose_order(against, said) is None
    assert choose_order(agrees + against, said) is None
    assert choose_order(agrees, None) is said
    assert choose_order(agrees + against, None) is None


def test_without_an_order_a_date_that_gives_two_ages_gives_none() -> None:
    assert list_ages("05/12/1990", None, DAY) == (35, 36)
    assert list_ages("05/12/1990", DateOrder.DAY, DAY) == (35,)
    assert list_ages("05/12/1990", DateOrder.MONTH, DAY) == (36,)
    assert list_ages("05/06/1990", None, DAY) == (36,), "either way"


def test_months_of_two_words_are_told_apart() -> None:
    assert list_ages("5 كانون الثاني 1990", None, DAY) == (36,)
    assert list_ages("5 كانون الأول 1990", None, DAY) == (35,)


@pytest.mark.parametrize(
    "cell", ["1996", "14-Mar", "1375/01/20", "2030-01-01", "31.02.1996", "14/03/16", "soon"]
)
def test_what_is_no_date_of_a_traveller_gives_no_age(cell: str) -> None:
    assert list_ages(cell, None, DAY) == ()
