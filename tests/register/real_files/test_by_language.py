"""Files that twelve programs write in thirteen forms of speech: all of them are judged wholly."""

import pytest

from riskcheck.register.table import BadTable
from tests.register.real_files.languages import LANGUAGES, Language
from tests.register.real_files.reading import read_people
from tests.register.real_files.tools import TOOLS, excel_csv, google_forms

WHOLE = ["2026/007 US+RU RU 30 m", "2026/008 DE+IR IR 43 f", "2026/009 UA US - f"]
ASKED_FOR = {"gb18030", "cp949"}
"""Code pages that no letter tells."""


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.__name__)
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_a_file_in_any_language_is_judged_wholly(language: Language, tool) -> None:
    held = tool(language)
    if tool is excel_csv and language.page in ASKED_FOR:
        with pytest.raises(BadTable, match=f"name its encoding with --encoding.*{language.page}"):
            read_people(held)
        assert read_people(held, language.page) == WHOLE
        return
    unnamed = [f"line {line} {one.split(' ', 1)[1]}" for line, one in enumerate(WHOLE, 2)]
    assert read_people(held) == (unnamed if tool is google_forms else WHOLE)
