"""What a page carries in itself, since the server keeps nothing: bytes as a line of plain letters, and back."""

from __future__ import annotations

import base64
import binascii
import zlib

MOST_BYTES = 16 * 1024 * 1024


class NotCarried(ValueError):
    """No page of ours sent this."""


def carried(content: bytes) -> str:
    return base64.urlsafe_b64encode(zlib.compress(content)).decode("ascii")


def brought_back(line: str) -> bytes:
    """As they were. However much a line pretends to hold, no more than MOST_BYTES are unpacked."""
    unpacking = zlib.decompressobj()
    try:
        content = unpacking.decompress(base64.urlsafe_b64decode(line), MOST_BYTES)
    except (binascii.Error, ValueError, zlib.error):
        raise NotCarried from None
    if not unpacking.eof:
        raise NotCarried
    return content
