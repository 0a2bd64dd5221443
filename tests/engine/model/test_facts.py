"""How what sources state is written down."""

import pytest

from riskcheck.engine.model.facts import Window


@pytest.mark.parametrize(
    ("window", "text"),
    [(Window(18, 30), "18 to 30"), (Window(18, None), "18 and over"), (Window(12, 12), "12")],
)
def test_a_range_reads_as_a_person_would_say_it(window: Window, text: str) -> None:
    assert str(window) == text
