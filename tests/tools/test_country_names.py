"""The tables of names are what their libraries say."""

from riskcheck.present.written_names import FORMAL_NAMES, NAMES
from tools.country_names import write_formal_names, write_names


def test_the_names_are_those_of_the_library() -> None:
    assert NAMES.read_text(encoding="utf-8") == write_names(), "run tools/country_names.py"
    assert FORMAL_NAMES.read_text(encoding="utf-8") == write_formal_names(), (
        "run tools/country_names.py"
    )
