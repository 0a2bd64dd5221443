"""A module of rules of a country stands beside a file of its facts."""

from importlib.resources import files

from riskcheck.facts import COUNTRIES
from riskcheck.rulebook.rules import countries


def test_every_module_is_named_by_the_code_of_a_country() -> None:
    names = {path.name for path in files(countries).iterdir() if path.name.endswith(".py")}
    assert {name.removesuffix(".py") for name in names} - {"__init__"} <= COUNTRIES.keys()
