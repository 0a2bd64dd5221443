"""HOST:PORT, as a setting or a command names it."""

from __future__ import annotations

import os

from django.core.exceptions import ImproperlyConfigured


def split_address(address: str) -> tuple[str, int]:
    """Of HOST:PORT, or [HOST]:PORT for IPv6; or ImproperlyConfigured."""
    host, colon, port = address.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not (colon and host and port.isascii() and port.isdecimal() and int(port) < 2**16):
        raise ImproperlyConfigured(f"{address!r} is no address: give one like 127.0.0.1:8000.")
    return host, int(port)


def read_address(name: str) -> tuple[str, int] | None:
    value = os.environ.get(name, "").strip()
    try:
        return split_address(value) if value else None
    except ImproperlyConfigured:
        raise ImproperlyConfigured(
            f"{name} is {value!r}: set it to an address such as 127.0.0.1:9100."
        ) from None
