"""What may not be handed on is not, whoever adds it to the facts."""

from dataclasses import replace

import pytest

from riskcheck.reports import held_statements
from riskcheck.rulebook.publishers import AUSTRALIA, BY_CODE


def test_a_publisher_who_must_not_be_shipped_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(BY_CODE, "AU", replace(AUSTRALIA, may_be_shipped=False))
    assert not held_statements.may_be_shipped("AU")
    issuers = {one["source"]["issuer"] for one in held_statements.list_held_statements()}  # type: ignore[index]
    assert "AU" not in issuers
    assert {"US", "GB", "CA"} <= issuers
