"""A check in progress <-> an encrypted, expiring address.

The answers so far travel in the address itself. Nobody without the secret can read or change them, and 30
minutes after it was made the address opens nothing. Nothing is stored.
"""

import base64
import json
import logging
import re
import time
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from riskcheck.links.page_root import get_root

LIFETIME: int = settings.CHECK_SECONDS
LONGEST_TOKEN = 4096
CLOCKS_DIFFER_BY = 60
"""Seconds by which the clock of the machine that sealed may be ahead of this one."""

# The answers are padded to a multiple of this, so that the length of an address says little about them.
# A multiple of 48 makes Fernet's output fill base64 exactly: one spelling per token, and no "=" at its end.
BLOCK = 288

_VERSION = b"\x01"
_ALPHABET = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
_log = logging.getLogger(__name__)
_compact = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode


class CheckEnded(Exception):
    """The address opens no check."""


class Expired(CheckEnded):
    """It did, and its 30 minutes are over."""


class Altered(CheckEnded):
    """It was not made here, was changed on the way, or was made with a secret since retired."""


class OpenedCheck(NamedTuple):
    answers: dict[str, Any]
    seconds_left: int


class CheckLinks:
    """Seals with the first secret, opens with any, so that a secret can be retired after half an hour."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._fernet = MultiFernet([Fernet(_derive_key(secret)) for secret in secrets])

    def seal(self, answers: Mapping[str, Any], *, now: float | None = None) -> str:
        plain = _VERSION + _compact(dict(answers)).encode()
        # One byte less than full: the cipher adds at least one of its own. JSON ignores the spaces.
        padded = plain.ljust((len(plain) // BLOCK + 1) * BLOCK - 1)
        at = int(time.time() if now is None else now)
        token = self._fernet.encrypt_at_time(padded, at).decode()
        if len(token) > LONGEST_TOKEN:
            raise ValueError(
                f"The answers make an address of {len(token)} characters: ask for less."
            )
        return token

    def open_token(self, token: str, *, now: float | None = None) -> OpenedCheck:
        if len(token) > LONGEST_TOKEN or not _ALPHABET.fullmatch(token):
            raise Altered
        try:
            plain = self._fernet.decrypt(token)
        except InvalidToken:
            raise Altered from None
        if not plain.startswith(_VERSION):
            raise Altered
        left = count_seconds_left(read_sealing_time(token), now)
        return OpenedCheck(json.loads(plain[1:]), left)


def seal_answers(answers: Mapping[str, Any], *, now: float | None = None) -> str:
    return _get_links().seal(answers, now=now)


def open_token(token: str, *, now: float | None = None) -> OpenedCheck:
    return _get_links().open_token(token, now=now)


def make_check_address(token: str) -> str:
    return f"{get_root()}/check/{token}/"


def count_seconds_left(sealed_at: int, now: float | None = None) -> int:
    """Of what was sealed then: at least 1 second, at most its lifetime. Expired where its time is over, or has not begun:
    a machine whose clock is ahead would else seal for longer than promised."""
    passed = int(time.time() if now is None else now) - sealed_at
    if passed < -CLOCKS_DIFFER_BY:
        _log.warning("Refused a check sealed in the future: set the clocks of all machines alike")
        raise Expired
    if passed >= LIFETIME:
        raise Expired
    return min(LIFETIME - passed, LIFETIME)


@cache
def _get_links() -> CheckLinks:
    return CheckLinks(settings.CHECK_LINK_SECRETS)


def _derive_key(secret: str) -> bytes:
    derived = HKDF(SHA256(), length=32, salt=None, info=b"riskcheck check link").derive(
        secret.encode()
    )
    return base64.urlsafe_b64encode(derived)


def read_sealing_time(token: str) -> int:
    """Of a token that opens, Fernet's own time stamp: bytes 1 to 8, in the clear but under the signature."""
    return int.from_bytes(base64.urlsafe_b64decode(token[:12])[1:9], "big")
