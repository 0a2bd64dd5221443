"""Rules found in the modules of packages, checked and put in order; a wrong one stops the start."""

from __future__ import annotations

import importlib
import pkgutil
import traceback
from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from types import ModuleType

from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.model.changes import Edition


class BadRule(ValueError):
    """A rule that cannot be used: where it stands, and why."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}")


ANY_OTHER_COUNTRY = "any other country"
"""Stands in the order where countries stand that it does not name, by their codes."""


def find_rules(
    topics: ModuleType,
    countries: ModuleType,
    order: tuple[str, ...],
    editions: tuple[Edition, ...],
) -> tuple[Rule, ...]:
    """The RULES of every module of both packages. `order` names the modules in the order judged,
    `editions` are those a rule can have come in, the newest first."""
    of_topics, of_countries = _import_modules(topics), _import_modules(countries)
    for code, module in of_countries.items():
        for rule in module.RULES:
            if code not in _list_destinations(rule):
                raise BadRule(
                    _name_file(module), f'{rule.key} does not say destination_is("{code}")'
                )
            for change in rule.told_to:
                if change.countries and code not in change.countries:
                    raise BadRule(
                        _name_file(module), f"{rule.key}: told_to names countries without {code}"
                    )
    modules = of_topics | of_countries
    _check_each_stands_once(modules)
    for module in modules.values():
        for rule in module.RULES:
            _check_it_is_told_since_when(rule, module, editions)
    unnamed = sorted(of_countries.keys() - set(order))
    places = chain.from_iterable(unnamed if n == ANY_OTHER_COUNTRY else (n,) for n in order)
    in_order = tuple(dict.fromkeys(places))
    for name in modules.keys() ^ set(in_order):
        where = _name_file(modules[name]) if name in modules else _name_file(topics)
        raise BadRule(where, f"the order of the rules and the modules differ in {name}")
    return tuple(rule for name in in_order for rule in modules[name].RULES)


def _import_modules(package: ModuleType) -> dict[str, ModuleType]:
    """The modules of a package by their names, each with a tuple of rules called RULES."""
    names = [module.name for module in pkgutil.iter_modules(package.__path__)]
    modules = {name: _import_module(f"{package.__name__}.{name}", package) for name in names}
    for module in modules.values():
        rules = getattr(module, "RULES", None)
        if not isinstance(rules, tuple) or not all(isinstance(rule, Rule) for rule in rules):
            raise BadRule(_name_file(module), "needs RULES, a tuple of its rules")
    return modules


def _import_module(name: str, package: ModuleType) -> ModuleType:
    try:
        return importlib.import_module(name)
    except Exception as fault:
        raise BadRule(*_place(fault, package)) from fault


def _place(fault: Exception, package: ModuleType) -> tuple[str, str]:
    """The file and line at fault, and the reason."""
    if isinstance(fault, SyntaxError):
        return f"{_shorten(fault.filename or '')}, line {fault.lineno}", fault.msg
    folder = str(Path(package.__path__[0]).parent)
    frames = traceback.extract_tb(fault.__traceback__)
    frame = next((f for f in reversed(frames) if f.filename.startswith(folder)), frames[-1])
    return f"{_shorten(frame.filename)}, line {frame.lineno}", str(fault)


def _check_each_stands_once(modules: Mapping[str, ModuleType]) -> None:
    held: dict[str, ModuleType] = {}
    for module in modules.values():
        for rule in module.RULES:
            if rule.key in held:
                raise BadRule(
                    _name_file(module), f"{rule.key} stands in {_name_file(held[rule.key])} too"
                )
            held[rule.key] = module
    for module in modules.values():
        for name, rule in vars(module).items():
            if isinstance(rule, Rule) and rule.key not in held:
                raise BadRule(_name_file(module), f"{name} is not among its RULES")


def _check_it_is_told_since_when(
    rule: Rule, module: ModuleType, editions: tuple[Edition, ...]
) -> None:
    if rule.since not in editions:
        raise BadRule(_name_file(module), f"{rule.key} does not say since which edition")
    told_in = {change.edition for change in rule.told_to}
    if rule.since is not editions[-1] and rule.since not in told_in:
        raise BadRule(
            _name_file(module), f"{rule.key} does not say told_to, who is told by it since then"
        )


def _list_destinations(rule: Rule) -> set[str]:
    """The destinations a rule names as those it is told of; none where it is told of any."""
    leaves = rule.applies_when.leaves_wanted()
    return {code for leaf in leaves for code in leaf.destinations}


def _name_file(module: ModuleType) -> str:
    return _shorten(module.__file__ or module.__name__)


def _shorten(filename: str) -> str:
    """The last of the folders, and the file: enough to find it."""
    return "/".join(Path(filename).parts[-2:])
