"""Checks and lines on machines whose clocks step: what is over may open again, and never for longer than promised."""

from collections.abc import Callable

import pytest

from riskcheck.links.check_link import LIFETIME, CheckLinks, Expired
from riskcheck.links.handover_code import HandoverCodes
from riskcheck.service import check_answers

SECRET = "a-secret-for-tests-and-for-nothing-else-0123456789"
ANSWERS = check_answers({"nationalities": ["US", "RU"], "destination": "RU", "role": "visit"})
NOON = 1_800_000_000
STEPS = [0, 600, -30, 1799, 0, 1800, 1700, -60, -61, -7200, 1801, 30, 10**9, -(10**9)]
"""Seconds after noon, as a clock that is put right and wrong again says them."""


def open_token(at: int) -> int:
    links = CheckLinks([SECRET])
    return links.open_token(links.seal(ANSWERS, now=NOON), now=at).seconds_left


def open_line(at: int) -> int:
    codes = HandoverCodes([SECRET])
    line = "".join(codes.seal(ANSWERS, NOON, now=NOON).rows)
    return LIFETIME - max(at - codes.open_line(line, now=at).sealed_at, 0)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("open_one", [open_token, open_line])
def test_a_check_opens_while_its_time_lasts_and_no_step_lengthens_it(
    open_one: Callable[[int], int], step: int
) -> None:
    assert NOON % 60 == 0
    if -60 <= step < LIFETIME:
        assert open_one(NOON + step) == LIFETIME - max(step, 0)
    else:
        with pytest.raises(Expired):
            open_one(NOON + step)
