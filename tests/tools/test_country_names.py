"""The tables of names are what their libraries say."""

from riskcheck.present.written_names import FORMAL_NAMES, NAMES, OFFICIAL_NAMES
from tools.country_names import write_formal_names, write_names, write_official_names


def test_the_names_are_those_of_the_library() -> None:
    written = {
        NAMES: write_names(),
        FORMAL_NAMES: write_formal_names(),
        OFFICIAL_NAMES: write_official_names(),
    }
    for table, names in written.items():
        assert table.read_text(encoding="utf-8") == names, "run tools/country_names.py"
