"""A check in a short line: unreadable, unchangeable, and never open longer than the check it came from."""

import pytest
from django.test import override_settings
from hypothesis import given
from hypothesis import strategies as st

from riskcheck.engine.model.questions import Answer
from riskcheck.links import handover_code as handover
from riskcheck.links.base32_rows import ALPHABET, MisreadRow, group_letters
from riskcheck.links.check_link import LIFETIME, Expired
from riskcheck.links.handover_code import CHARACTERS, MINUTE, HandoverCodes, open_line, seal_line
from tests.links.test_answer_codec import LAST, any_answers

OLD, NEW = "an old secret of at least 32 characters", "a new secret of at least 32 characters!"
NOON = 1_800_000_000
SMALLEST: dict[str, Answer] = {"nationalities": ("AD",), "destination": "AD"}
ANSWERS: dict[str, Answer] = {"nationalities": ("US", "RU"), "destination": "RU", "age": 32}


def line(answers: dict[str, Answer], sealed_at: int = NOON, now: float = NOON) -> str:
    return "".join(seal_line(answers, sealed_at, now=now).rows)


def opens_nothing(typed: str) -> None:
    with pytest.raises(MisreadRow):
        open_line(typed, now=NOON)


@given(any_answers)
def test_what_is_handed_over_can_be_opened(answers: dict[str, Answer]) -> None:
    assert open_line(line(answers), now=NOON).answers == answers


def test_every_line_is_as_long_as_any_other_whatever_was_answered() -> None:
    for answers in (SMALLEST, ANSWERS, LAST):
        assert len(line(answers)) == CHARACTERS
        assert set(line(answers)) <= set(ALPHABET)


def test_it_is_read_off_in_four_rows_of_three_groups_of_six() -> None:
    rows = seal_line(ANSWERS, NOON, now=NOON).rows
    assert [[len(group) for group in group_letters(row).split(" ")] for row in rows] == [
        [6, 6, 6]
    ] * 4


@given(st.integers(0, LIFETIME - MINUTE), st.integers(0, 2 * LIFETIME))
def test_it_never_opens_longer_than_the_check_and_at_most_a_minute_less(
    shown_after: int, opened_after: int
) -> None:
    sealed_at = NOON + 37
    code = line(ANSWERS, sealed_at, now=sealed_at + shown_after)
    try:
        back = open_line(code, now=sealed_at + opened_after).sealed_at
    except Expired:
        assert opened_after > LIFETIME - MINUTE
    else:
        assert sealed_at - MINUTE < back <= sealed_at
        assert opened_after < LIFETIME


def test_the_time_left_is_told_to_the_second() -> None:
    assert seal_line(ANSWERS, NOON, now=NOON).seconds_left == LIFETIME
    assert seal_line(ANSWERS, NOON + 59, now=NOON + 60).seconds_left == LIFETIME - 60
    assert seal_line(ANSWERS, NOON, now=NOON - 60).seconds_left == LIFETIME  # a clock behind


def test_an_expired_line_says_so_and_a_check_about_to_end_makes_none() -> None:
    code = line(ANSWERS)
    assert open_line(code, now=NOON + LIFETIME - 1).answers == ANSWERS
    for later in (LIFETIME, LIFETIME + 1, 365 * 24 * 60 * 60):
        with pytest.raises(Expired):
            open_line(code, now=NOON + later)
    with pytest.raises(Expired):
        seal_line(ANSWERS, NOON + 59, now=NOON + LIFETIME)


def test_no_line_with_one_sign_changed_opens() -> None:
    code = line(ANSWERS)
    for place, right in enumerate(code):
        for wrong in ALPHABET.replace(right, ""):
            opens_nothing(code[:place] + wrong + code[place + 1 :])


@given(st.binary(min_size=handover.SEALED, max_size=handover.SEALED))
def test_a_line_of_which_only_the_checks_hold_opens_nothing(made_up: bytes) -> None:
    opens_nothing("".join(handover.shortline.encode_rows(made_up)))


def test_lines_of_checks_that_differ_little_look_nothing_alike() -> None:
    one, other = line(ANSWERS), line(ANSWERS | {"age": 33})
    alike = sum(a == b for a, b in zip(one, other, strict=True))
    assert alike < CHARACTERS / 4
    assert line(ANSWERS, NOON + MINUTE) != one


def test_a_line_of_another_list_of_questions_opens_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    code = line(ANSWERS)
    monkeypatch.setattr(handover, "EDITION", b"another list of questions")
    opens_nothing(code)


def test_an_older_secret_still_opens_until_it_is_retired() -> None:
    code = "".join(HandoverCodes([OLD]).seal(ANSWERS, NOON, now=NOON).rows)
    assert HandoverCodes([NEW, OLD]).open_line(code, now=NOON).answers == ANSWERS
    with pytest.raises(MisreadRow):
        HandoverCodes([NEW]).open_line(code, now=NOON)


def test_the_newest_secret_seals() -> None:
    code = "".join(HandoverCodes([NEW, OLD]).seal(ANSWERS, NOON, now=NOON).rows)
    assert HandoverCodes([NEW]).open_line(code, now=NOON).answers == ANSWERS


def test_the_secrets_come_from_the_settings() -> None:
    handover._get_codes.cache_clear()
    try:
        with override_settings(CHECK_LINK_SECRETS=(NEW,)):
            code = line(ANSWERS)
        assert HandoverCodes([NEW]).open_line(code, now=NOON).answers == ANSWERS
    finally:
        handover._get_codes.cache_clear()
