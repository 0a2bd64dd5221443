"""Files with something odd in them: all of it is read, or the row and the column are named."""

import pytest

from tests.register.real_files.quirks import ANSWERS, CELLS, SHAPES, Quirk
from tests.register.real_files.reading import read_people, read_values


@pytest.mark.parametrize("quirk", SHAPES + CELLS, ids=lambda quirk: quirk.name)
def test_a_file_with_something_odd_comes_out_as_it_should(quirk: Quirk) -> None:
    assert read_people(quirk.held.encode(quirk.page)) == list(quirk.comes)


@pytest.mark.parametrize("answer", ANSWERS)
def test_yes_and_no_are_read_in_every_language(answer: str) -> None:
    cells = ANSWERS[answer].split("|")
    rows = "".join(f"{n};US+RU;RU;{cell}\n" for n, cell in enumerate(cells))
    held = f"case;nationalities;destination;wanted_elsewhere\n{rows}"
    assert read_values(held.encode(), "wanted_elsewhere") == [answer] * len(cells)
