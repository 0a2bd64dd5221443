"""The table of names is what its libraries say."""

from riskcheck.present.written_names import NAMES
from tools.country_names import write_names


def test_the_names_are_those_of_the_library() -> None:
    assert NAMES.read_text(encoding="utf-8") == write_names(), "run tools/country_names.py"
