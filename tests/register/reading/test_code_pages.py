"""Which code page letters are of, where one is as likely as another."""

from riskcheck.register.reading.codepages import guess_code_page


def test_letters_that_are_as_well_western_as_turkish_are_of_neither() -> None:
    """0xD0 is Ğ in one and Ð in the other, and 0xC9 is É in both: found by make fuzz."""
    assert guess_code_page([b"\xd0P\xc9"]) is None
