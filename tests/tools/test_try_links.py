"""The wrong ways into checks that `make links` tries 200,000 of: a small part of them, and that a right one would be told."""

import random

from riskcheck.links.check_link import CheckLinks
from tools.try_links import (
    ANSWERS,
    SECRETS,
    count_opened,
    make_wrong_lines,
    make_wrong_tokens,
    try_all,
)


def test_nothing_wrong_opens() -> None:
    assert [opened for _name, opened, _seconds in try_all(4_000)] == [0, 0]


def test_no_wrong_one_is_tried_twice() -> None:
    for make in (make_wrong_tokens, make_wrong_lines):
        tried = list(make(700, random.Random(3)))  # noqa: S311
        assert len(set(tried)) > 600


def test_a_right_one_among_them_is_counted() -> None:
    links = CheckLinks(SECRETS)
    assert count_opened(links.open_token, iter([links.seal(ANSWERS), "A" * 100]))[0] == 1
