"""What a page carries in itself, since the server keeps nothing: bytes as a line of plain letters, and back."""

from __future__ import annotations

import base64
import binascii
import zlib

from django.conf import settings

MOST_RESULT_BYTES = 4 * settings.LARGEST_REGISTER
"""A result has a few columns more than its register."""


class NotCarried(ValueError):
    """No page of ours sent this."""


class CarriesTooMuch(NotCarried):
    """It unpacks to more than a page of ours would have been given."""


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
