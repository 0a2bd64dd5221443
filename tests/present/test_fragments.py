"""Pieces of pages that are drawn once: what is kept, and that development keeps nothing."""

from typing import Any

import pytest
from django.utils.safestring import SafeString

from riskcheck.present.fragments import keep_fragment


@pytest.mark.parametrize(("debug", "drawn"), [(False, 2), (True, 3)])
def test_a_fragment_is_drawn_once_for_each_subject_but_in_development_each_time(
    settings: Any, debug: bool, drawn: int
) -> None:
    settings.DEBUG = debug
    seen = []

    @keep_fragment
    def draw(subject: str) -> SafeString:
        seen.append(subject)
        return SafeString(subject)

    assert [draw("a"), draw("b"), draw("a")] == ["a", "b", "a"]
    assert len(seen) == drawn
