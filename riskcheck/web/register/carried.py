"""What a page carries in itself, since the server keeps nothing: bytes as a line of plain letters, and back."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Iterable, Sequence

from django.conf import settings

from riskcheck.engine.model.questions import Answer, Answers
from riskcheck.register.cells import read_answers, write_cell
from riskcheck.register.mapping import COLUMNS, DATES, NOTHING_MAPPED, Mapped, check_mapping
from riskcheck.register.table import BadTable
from riskcheck.rulebook import RULEBOOK

BETWEEN = ";"
"""Between answers, none of which holds it."""

MOST_RESULT_BYTES = 4 * settings.LARGEST_REGISTER
"""A result has a few columns more than its register."""


class NotCarried(ValueError):
    """No page of ours sent this."""


class CarriesTooMuch(NotCarried):
    """It unpacks to more than a page of ours would have been given."""


def carry_answers(answers: Answers, asked: Iterable[str]) -> str:
    """The answers of one person in a line, each as a register writes it: `US+RU;RU;32`."""
    return BETWEEN.join(write_cell(answers.get(key, "")) for key in asked)


def read_carried_answers(asked: str, line: str) -> dict[str, Answer]:
    """BadAnswer or NotCarried where no page of ours wrote them."""
    keys, cells = asked.split(BETWEEN), line.split(BETWEEN)
    places = {key: place for place, key in enumerate(keys) if key in RULEBOOK.questions}
    if not len(places) == len(keys) == len(cells):
        raise NotCarried
    return read_answers(cells, places)


def carry_mapping(mapped: Mapped) -> str:
    """What was said of columns; nothing where nothing was."""
    if mapped == NOTHING_MAPPED:
        return ""
    told: dict[str, object] = {COLUMNS: dict(mapped.meanings)}
    if mapped.dates:
        told[DATES] = mapped.dates.value
    return carry_register(json.dumps(told).encode())


def read_carried_mapping(line: str) -> Mapped:
    """NotCarried where no page of ours wrote it."""
    if not line:
        return NOTHING_MAPPED
    told = _unpack_json(line)
    if not isinstance(told, dict):
        raise NotCarried
    return _check(told)


def carry_headings(headings: Iterable[str]) -> str:
    """The headings beside which a page asks what they mean."""
    return carry_register(json.dumps(list(headings)).encode())


def read_meanings(headings: str, meanings: Sequence[str], dates: str) -> Mapped:
    """What somebody chose beside each, if anything; NotCarried where no page of ours asked that."""
    names = _unpack_json(headings)
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise NotCarried
    if len(names) != len(meanings):
        raise NotCarried
    said = {name: meaning for name, meaning in zip(names, meanings, strict=True) if meaning}
    told: dict[str, object] = {COLUMNS: said}
    if dates:
        told[DATES] = dates
    return _check(told)


def _unpack_json(line: str) -> object:
    try:
        return json.loads(unpack_register(line, settings.LARGEST_REGISTER))
    except (ValueError, RecursionError):
        raise NotCarried from None


def _check(told: dict[str, object]) -> Mapped:
    try:
        return check_mapping("", told)
    except BadTable:
        raise NotCarried from None


def carry_register(content: bytes) -> str:
    return base64.urlsafe_b64encode(zlib.compress(content)).decode("ascii")


def unpack_register(line: str, at_most: int) -> bytes:
    """As they were. However much a line pretends to hold, no more than `at_most` bytes are unpacked."""
    unpacking = zlib.decompressobj()
    try:
        content = unpacking.decompress(base64.urlsafe_b64decode(line), at_most + 1)
    except (binascii.Error, ValueError, zlib.error):
        raise NotCarried from None
    if len(content) > at_most:
        raise CarriesTooMuch
    if not unpacking.eof:
        raise NotCarried
    return content
