"""A line of rows: read back however it is typed, and a slip is named by its row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riskcheck.links.base32_rows import (
    ALPHABET,
    LONGEST_TYPED,
    ROWS,
    MisreadRow,
    count_rows_bytes,
    decode_rows,
    encode_rows,
)

SIZE = 32
GIVEN = bytes(range(7, 7 + SIZE))
SHOWN = encode_rows(GIVEN)
WIDE = len(SHOWN[0])
ALL = count_rows_bytes(SIZE)
sealed = st.binary(min_size=SIZE, max_size=SIZE)


def complaint(typed: str) -> str:
    with pytest.raises(MisreadRow) as misread:
        decode_rows(typed, SIZE)
    return misread.value.text % misread.value.gaps


@given(st.integers(1, 60).flatmap(lambda size: st.binary(min_size=size, max_size=size)))
def test_bytes_come_back(given_bytes: bytes) -> None:
    rows = encode_rows(given_bytes)
    assert len(rows) == ROWS
    assert sum(map(len, rows)) == count_rows_bytes(len(given_bytes))
    assert decode_rows("".join(rows), len(given_bytes)) == given_bytes


@given(sealed, st.lists(st.sampled_from(["", " ", "-", "\n", "\r\n", "–", "\u00a0"]), min_size=ALL))
def test_spaces_hyphens_and_line_ends_do_not_count(given_bytes: bytes, between: list[str]) -> None:
    line = "".join(encode_rows(given_bytes))
    typed = "".join(a + b for a, b in zip(line, between, strict=False))
    if len(typed) <= LONGEST_TYPED:
        assert decode_rows(typed, SIZE) == given_bytes


@given(sealed)
def test_small_letters_and_letters_that_look_like_digits_are_read(given_bytes: bytes) -> None:
    line = "".join(encode_rows(given_bytes))
    assert decode_rows(line.lower(), SIZE) == given_bytes
    assert decode_rows(line.replace("0", "O").replace("1", "I"), SIZE) == given_bytes
    assert decode_rows(line.replace("0", "o").replace("1", "l"), SIZE) == given_bytes


@pytest.mark.parametrize(
    "digits", ["۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９", "०१२३४५६७८९"]
)
def test_digits_of_any_script_are_read(digits: str) -> None:
    line = "".join(SHOWN)
    assert any(character.isdigit() for character in line)
    assert decode_rows(line.translate(str.maketrans("0123456789", digits)), SIZE) == GIVEN


def test_letters_of_full_width_are_read() -> None:
    wide = {ord(letter): ord(letter) + 0xFEE0 for letter in ALPHABET}
    assert decode_rows("\u3000".join(row.translate(wide) for row in SHOWN), SIZE) == GIVEN


def test_an_address_before_it_does_not_count() -> None:
    line = "".join(SHOWN)
    assert decode_rows(f"HTTPS://CHECK.EXAMPLE.ORG/H/{line}\n", SIZE) == GIVEN
    assert decode_rows(f"https://check.example.org/h/{line}", SIZE) == GIVEN


def test_every_wrong_sign_is_found_and_its_row_named() -> None:
    line = "".join(SHOWN)
    for place, right in enumerate(line):
        for wrong in ALPHABET:
            if wrong != right:
                said = complaint(line[:place] + wrong + line[place + 1 :])
                assert said.endswith(f"The mistake is in row {place // WIDE + 1}.")


def test_two_signs_that_changed_places_are_found() -> None:
    line = "".join(SHOWN)
    for place in range(len(line) - 1):
        a, b = line[place : place + 2]
        if a != b:
            said = complaint(line[:place] + b + a + line[place + 2 :])
            assert f"row {place // WIDE + 1}" in said


def test_rows_that_changed_places_are_found() -> None:
    first, second, *rest = SHOWN
    assert complaint("".join([second, first, *rest])).endswith("row 1, 2.")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Type the code"),
        (" - \n", "Type the code"),
        ("U" + "".join(SHOWN)[1:], "never U"),
        ("".join(SHOWN)[1:] + "ж", "never U"),
        ("*" * ALL, "never U"),
        (
            "".join(SHOWN[:-1]),
            f"has {ALL} letters and digits, and you typed {ALL - WIDE}. Compare from row {ROWS} on.",
        ),
        ("".join(SHOWN)[:-1], f"you typed {ALL - 1}. Compare from row {ROWS} on."),
        ("".join(SHOWN)[:20] + "".join(SHOWN)[21:], f"you typed {ALL - 1}. Compare from row 2 on."),
        ("".join(SHOWN) + "AA", f"you typed {ALL + 2}. Compare from row {ROWS} on."),
        ("A" * 10_000_000, "you typed 200."),
    ],
    ids=[
        "nothing",
        "spaces",
        "U",
        "script",
        "stars",
        "a row less",
        "one less",
        "lost",
        "more",
        "huge",
    ],
)
def test_what_cannot_be_read_gets_a_word_on_what_to_do(typed: str, said: str) -> None:
    assert said in complaint(typed)


@given(st.text(max_size=300))
def test_no_other_text_is_a_line(text: str) -> None:
    with pytest.raises(MisreadRow):
        decode_rows(text, SIZE)


def test_a_row_that_checks_but_is_more_than_the_bytes_can_hold_is_refused() -> None:
    rest = "".join(SHOWN[1:])
    for check in ALPHABET:  # one of them is the right one
        assert complaint("Z" + SHOWN[0][1:-1] + check + rest).endswith("row 1.")
