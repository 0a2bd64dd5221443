"""A check in progress travels in its address: unreadable, unchangeable, gone after 30 minutes."""

import json

import pytest
from django.test import override_settings
from hypothesis import given
from hypothesis import strategies as st

from riskcheck.links import check_link as checklink
from riskcheck.links.check_link import (
    LIFETIME,
    LONGEST_TOKEN,
    Altered,
    CheckLinks,
    Expired,
    open_token,
    seal_answers,
)

OLD, NEW = "an old secret of at least 32 characters", "a new secret of at least 32 characters!"
NOON = 1_800_000_000
ANSWERS = {"nationalities": ["US", "RU"], "destination": "RU", "age": 32}

answers = st.dictionaries(
    st.text(max_size=20),
    st.integers() | st.text(max_size=20) | st.lists(st.text(max_size=4)),
    max_size=10,
)


@given(answers)
def test_what_is_sealed_can_be_opened(given_answers: dict[str, object]) -> None:
    assert open_token(seal_answers(given_answers)).answers == given_answers


def test_it_opens_for_thirty_minutes_and_then_no_more() -> None:
    token = seal_answers(ANSWERS, now=NOON)
    assert open_token(token, now=NOON).seconds_left == LIFETIME == 30 * 60
    assert open_token(token, now=NOON + LIFETIME - 1) == (ANSWERS, 1)
    with pytest.raises(Expired):
        open_token(token, now=NOON + LIFETIME)


def test_a_machine_whose_clock_is_a_little_behind_opens_it_too() -> None:
    assert open_token(seal_answers(ANSWERS, now=NOON), now=NOON - 60).seconds_left == LIFETIME


@pytest.mark.parametrize("ahead", [61, 2 * 60 * 60, 10 * 365 * 24 * 60 * 60])
def test_what_a_machine_sealed_whose_clock_is_ahead_opens_nothing(
    ahead: int, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(Expired):
        open_token(seal_answers(ANSWERS, now=NOON + ahead), now=NOON)
    assert "set the clocks" in caplog.text


def test_a_token_says_nothing_about_the_answers() -> None:
    assert seal_answers(ANSWERS, now=NOON) != seal_answers(ANSWERS, now=NOON)
    assert len(seal_answers({})) == len(seal_answers(ANSWERS))


def test_a_token_is_an_address_of_one_part() -> None:
    for size in range(0, 900, 7):
        token = seal_answers({"said": "x" * size})
        assert set(token) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        assert len(token) < 2000


@given(st.data())
def test_a_token_changed_anywhere_opens_nothing(data: st.DataObject) -> None:
    token = seal_answers(ANSWERS)
    place = data.draw(st.integers(0, len(token) - 1))
    character = data.draw(st.characters().filter(lambda c: c != token[place]))
    with pytest.raises(Altered):
        open_token(token[:place] + character + token[place + 1 :])


@given(st.text() | st.from_regex(r"[A-Za-z0-9_=-]{0,600}", fullmatch=True))
def test_no_other_text_opens_anything(text: str) -> None:
    with pytest.raises(Altered):
        open_token(text)


@pytest.mark.parametrize(
    "text",
    ["", "\0", "g" * 10_000_000, "gAAAAA", "gAAAAA==", "é", "a\n", "\ud800", "..", "٣" * 40],
    ids=[
        "empty",
        "null",
        "huge",
        "start",
        "padded",
        "accent",
        "newline",
        "surrogate",
        "dots",
        "digits",
    ],
)
def test_garbage_opens_nothing(text: str) -> None:
    with pytest.raises(Altered):
        open_token(text)


def test_a_token_cut_short_or_lengthened_opens_nothing() -> None:
    token = seal_answers(ANSWERS)
    for wrong in (token[:-1], token[:-4], token[4:], token + "A", token + "AAAA", token + token):
        with pytest.raises(Altered):
            open_token(wrong)


def test_an_older_secret_still_opens_until_it_is_retired() -> None:
    token = CheckLinks([OLD]).seal(ANSWERS)
    assert CheckLinks([NEW, OLD]).open_token(token).answers == ANSWERS
    with pytest.raises(Altered):
        CheckLinks([NEW]).open_token(token)


def test_the_newest_secret_seals() -> None:
    token = CheckLinks([NEW, OLD]).seal(ANSWERS)
    assert CheckLinks([NEW]).open_token(token).answers == ANSWERS


def test_a_token_of_another_version_opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    token = seal_answers(ANSWERS)
    monkeypatch.setattr(checklink, "_VERSION", b"\x02")
    with pytest.raises(Altered):
        open_token(token)


def test_answers_too_long_for_an_address_are_refused_when_sealed() -> None:
    with pytest.raises(ValueError, match="ask for less"):
        seal_answers({"said": "x" * LONGEST_TOKEN})


def test_the_secrets_come_from_the_settings() -> None:
    checklink._get_links.cache_clear()
    try:
        with override_settings(CHECK_LINK_SECRETS=(NEW,)):
            token = seal_answers(ANSWERS)
        assert CheckLinks([NEW]).open_token(token).answers == ANSWERS
    finally:
        checklink._get_links.cache_clear()


def test_the_answers_cannot_be_read_in_the_token() -> None:
    assert json.dumps("RU") not in seal_answers(ANSWERS)
