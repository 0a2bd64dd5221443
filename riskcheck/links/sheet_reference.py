"""The reference on a sheet, by which traveller and officer speak of the same one."""

from __future__ import annotations

from django.conf import settings
from django.utils.crypto import salted_hmac

READABLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH = 8


def make_reference(address: str) -> str:
    """Eight characters without meaning: the same on every sheet of one check, in any language.

    They are made from its address with the secret, so that nothing need be stored and nobody else
    can tell which check a sheet came from.
    """
    secret = settings.CHECK_LINK_SECRETS[0]
    digest = salted_hmac("riskcheck reference", address, secret, algorithm="sha256").digest()
    rest, letters = int.from_bytes(digest, "big"), ""
    for _place in range(LENGTH):
        rest, letter = divmod(rest, len(READABLE))
        letters += READABLE[letter]
    return f"{letters[:4]}-{letters[4:]}"
