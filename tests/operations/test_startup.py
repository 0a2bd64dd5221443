"""What is wrong stops the start with one line; a mistake in the code keeps its traceback."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from riskcheck.engine.model.declaring import BadDeclaration
from riskcheck.facts.loader import read_countries
from riskcheck.operations.startup import exit_with_one_line


def test_a_malformed_fact_stops_the_start_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "XX.toml").write_text("nonsense = 1\n")
    with pytest.raises(SystemExit) as stopped, exit_with_one_line():
        read_countries(tmp_path)
    assert str(stopped.value).startswith("riskcheck cannot start: XX.toml: ")
    assert "\n" not in str(stopped.value)


def test_a_wrong_setting_stops_the_start_in_one_line() -> None:
    with pytest.raises(SystemExit, match="cannot start: set it"), exit_with_one_line():
        raise ImproperlyConfigured("set it")


def test_a_wrong_declaration_stops_the_start_in_one_line() -> None:
    said = "cannot start: question age: asks nothing"
    with pytest.raises(SystemExit, match=said), exit_with_one_line():
        raise BadDeclaration("question", "age", "asks nothing")


def test_a_mistake_in_the_code_is_not_hidden() -> None:
    with pytest.raises(ValueError, match="a mistake"), exit_with_one_line():
        raise ValueError("a mistake")
