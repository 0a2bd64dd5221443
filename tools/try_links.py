"""Tries altered and made-up ways into checks: none may open, and a wrong one may cost next to nothing (make links).

Tokens and short lines are changed in every way that somebody could: letters, order, length, time, secret, and lines
whose check letters hold. Time is the processor's own, so that a busy machine changes nothing.
"""

from __future__ import annotations

import base64
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

import django

django.setup()

from riskcheck.links.base32_rows import ALPHABET, MisreadRow, decode_rows, encode_rows  # noqa: E402
from riskcheck.links.check_link import CheckEnded, CheckLinks  # noqa: E402
from riskcheck.links.handover_code import SEALED, HandoverCodes  # noqa: E402
from riskcheck.service import check_answers  # noqa: E402

NUMBER = 200_000
MOST_SECONDS = 0.0002
SECRETS = ["the-newest-of-two-secrets-0123456789abcdef", "an-older-one-that-still-opens-0123456789"]
STRANGE = "the-secret-of-quite-another-office-0123456789"
ANSWERS = check_answers(
    {"nationalities": ["US", "RU"], "destination": "RU", "role": "visit", "age": 32, "sex": "m"}
)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
BEFORE_ITS_TIME = 12
"""Letters of a token that hold its version and its time, in the clear."""


def make_wrong_tokens(number: int, draw: random.Random) -> Iterator[str]:
    links, now = CheckLinks(SECRETS), int(time.time())
    own = [links.seal(ANSWERS, now=now - ago) for ago in (0, 60, 1799, 1801)]
    strange = CheckLinks([STRANGE]).seal(ANSWERS)
    for place in range(number):
        token, other = draw.sample(own, 2)
        at = draw.randrange(len(token))
        kind = place % 7
        if kind == 0:
            yield token[:at] + draw.choice(LETTERS.replace(token[at], "")) + token[at + 1 :]
        elif kind == 1:
            yield token[:at] + draw.choice(LETTERS)
        elif kind == 2:
            yield token + "".join(draw.choices(LETTERS, k=draw.randrange(1, 60)))
        elif kind == 3:
            cut = draw.randrange(20, len(token) - 20)
            yield token[:cut] + other[cut:]
        elif kind == 4:
            later = b"\x80" + (now + draw.randrange(1, 10**6)).to_bytes(8)
            yield base64.urlsafe_b64encode(later).decode() + token[BEFORE_ITS_TIME:]
        elif kind == 5:
            yield strange[:at] + draw.choice(LETTERS) + strange[at + 1 :]
        else:
            yield "gAAAAA" + "".join(draw.choices(LETTERS, k=len(token) - 6))


def make_wrong_lines(number: int, draw: random.Random) -> Iterator[str]:
    now = int(time.time())
    line = "".join(HandoverCodes(SECRETS).seal(ANSWERS, now).rows)
    sealed = decode_rows(line, SEALED)
    strange = "".join(HandoverCodes([STRANGE]).seal(ANSWERS, now).rows)
    for place in range(number):
        at = draw.randrange(len(line))
        kind = place % 5
        if kind == 0:
            yield line[:at] + draw.choice(ALPHABET.replace(line[at], "")) + line[at + 1 :]
        elif kind == 1:
            changed = int.from_bytes(sealed)
            for bit in draw.sample(range(8 * SEALED), 3):
                changed ^= 1 << bit
            yield "".join(encode_rows(changed.to_bytes(SEALED)))
        elif kind == 2:
            yield "".join(encode_rows(draw.randbytes(SEALED)))
        elif kind == 3:
            yield strange[:at] + draw.choice(ALPHABET) + strange[at + 1 :]
        else:
            yield "".join(draw.choices(ALPHABET, k=len(line)))


def count_opened(open_one: Callable[[str], object], wrong: Iterator[str]) -> tuple[int, float]:
    """How many opened, and the processor seconds of one on average, without making it up."""
    opened = tried = 0
    spent = 0.0
    for one in wrong:
        began = time.process_time()
        try:
            open_one(one)
            opened += 1
        except (CheckEnded, MisreadRow):
            pass
        spent += time.process_time() - began
        tried += 1
    return opened, spent / tried


def try_all(number: int) -> Iterator[tuple[str, int, float]]:
    """The same ones every time: half of them tokens, half of them lines."""
    draw = random.Random(14)  # noqa: S311
    links, codes = CheckLinks(SECRETS), HandoverCodes(SECRETS)
    yield "tokens", *count_opened(links.open_token, make_wrong_tokens(number // 2, draw))
    yield "short lines", *count_opened(codes.open_line, make_wrong_lines(number // 2, draw))


def main() -> int:
    failed = False
    for name, opened, seconds in try_all(NUMBER):
        failed = failed or opened > 0 or seconds > MOST_SECONDS
        print(
            f"{NUMBER // 2:,} wrong {name}: {opened} opened (none may), "
            f"{seconds * 1000:.3f} ms of processor each (at most {MOST_SECONDS * 1000:.1f} ms)"
        )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
