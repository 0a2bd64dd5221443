"""Cells written so that no spreadsheet runs them."""

import pytest

from riskcheck.register.csvlines import defuse_formula, write_csv_line


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("＋1+cmd", "'＋1+cmd"),
        ("－1+cmd", "'－1+cmd"),
        ("＠SUM(A1)", "'＠SUM(A1)"),
        (" =1+1", "' =1+1"),
        ('"=1+1', "'\"=1+1"),
        ("x;=1+1", "x;'=1+1"),
        ("x; =1+1", "x; '=1+1"),
        ('x;"=1+1"', 'x;"\'=1+1"'),
        ("x,@SUM(A1)|-cmd", "x,'@SUM(A1)|'-cmd"),
        ("x\t=1+1", "x\t'=1+1"),
        ("two\n=1+1", "two\n'=1+1"),
        ("two\r\n＝1+1", "two\r\n'＝1+1"),
        ("1;-5; +49 30 123", "1;-5; +49 30 123"),
        ("-5", "-5"),
        ("+1 202 501-4444", "+1 202 501-4444"),
        ("US+RU", "US+RU"),
        (
            "mobilisation=call_ups (2026-08-20); exit=closed",
            "mobilisation=call_ups (2026-08-20); exit=closed",
        ),
        ("", ""),
    ],
)
def test_what_any_spreadsheet_would_run_gets_an_apostrophe(cell: str, written: str) -> None:
    assert defuse_formula(cell) == written
    assert defuse_formula(written) == written  # a result may be judged again


def test_half_a_letter_is_written_as_a_question_mark() -> None:
    assert write_csv_line(["\udce9é"], ",") == "?é\r\n".encode()
