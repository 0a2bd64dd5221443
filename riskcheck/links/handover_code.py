"""A check in progress <-> a short line that opens it on an officer's screen.

The line carries the answers themselves, since nothing is stored, and the minute the check was sealed: it
opens the check for as long as the check's own address does, never longer.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from riskcheck.engine.model.questions import Answer, Answers
from riskcheck.engine.model.text import _
from riskcheck.links import base32_rows as shortline
from riskcheck.links.answer_codec import EDITION, ROOM, decode_answers, encode_answers
from riskcheck.links.check_link import count_seconds_left

MINUTE = 60
FIRST_MINUTE = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp()) // MINUTE
MINUTE_BYTES = 3
"""They tell 31 years of minutes apart."""

CHECKED = 16
"""The bytes by which AES-SIV knows what it sealed."""

# Few answers take no less room than many, so that the length says nothing.
SEALED = CHECKED + MINUTE_BYTES + ROOM
CHARACTERS = shortline.count_rows_bytes(SEALED)


class HandoverLine(NamedTuple):
    rows: list[str]
    seconds_left: int


class OpenedLine(NamedTuple):
    answers: dict[str, Answer]
    sealed_at: int


class HandoverCodes:
    """Seals with the first secret, opens with any, as riskcheck/checklink.py does."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._ciphers = [AESSIV(_derive_key(secret)) for secret in secrets]

    def seal(self, answers: Answers, sealed_at: int, *, now: float | None = None) -> HandoverLine:
        """The line for checked answers sealed then. Seconds are left out, at most 59.

        Expired in the check's last minute, where the line's time is over before the check's own.
        """
        minute = sealed_at // MINUTE
        plain = (minute - FIRST_MINUTE).to_bytes(MINUTE_BYTES) + encode_answers(answers).to_bytes(
            ROOM
        )
        sealed = self._ciphers[0].encrypt(plain, [EDITION])
        return HandoverLine(shortline.encode_rows(sealed), count_seconds_left(minute * MINUTE, now))

    def open_line(self, typed: str, *, now: float | None = None) -> OpenedLine:
        """What was handed over; Misread where it is no line of ours, Expired where its time is over."""
        plain = self._decrypted(shortline.decode_rows(typed, SEALED))
        minute = int.from_bytes(plain[:MINUTE_BYTES]) + FIRST_MINUTE
        count_seconds_left(minute * MINUTE, now)
        answers = decode_answers(int.from_bytes(plain[MINUTE_BYTES:]))
        return OpenedLine(answers, minute * MINUTE)

    def _decrypted(self, sealed: bytes) -> bytes:
        for cipher in self._ciphers:
            try:
                return cipher.decrypt(sealed, [EDITION])
            except InvalidTag:
                continue
        raise shortline.MisreadRow(
            _("This code opens no check here. Ask the traveller to show it again.")
        )


def seal_line(answers: Answers, sealed_at: int, *, now: float | None = None) -> HandoverLine:
    return _get_codes().seal(answers, sealed_at, now=now)


def open_line(typed: str, *, now: float | None = None) -> OpenedLine:
    return _get_codes().open_line(typed, now=now)


@cache
def _get_codes() -> HandoverCodes:
    return HandoverCodes(settings.CHECK_LINK_SECRETS)


def _derive_key(secret: str) -> bytes:
    return HKDF(SHA256(), length=64, salt=None, info=b"riskcheck hand-over").derive(secret.encode())
