"""What a page carries in itself, since the server keeps nothing: bytes as a line of plain letters, and back."""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Iterable

from django.conf import settings

from riskcheck.engine.model.questions import Answer, Answers
from riskcheck.register.cells import read_answers, write_cell
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
