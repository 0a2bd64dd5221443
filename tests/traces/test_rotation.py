"""The secret changed as README says, on the running service: who is in the middle of a check notices nothing."""

from pathlib import Path

import pytest

from tests.browser.conftest import serving
from tests.traces.journey import Journey

pytestmark = pytest.mark.slow

OLD = "the-older-secret-made-for-this-test-0123456789"
NEW = "the-newest-secret-made-for-this-test-0123456789"


def test_a_check_outlives_a_new_secret_and_ends_with_the_old_one(tmp_path: Path) -> None:
    with serving(tmp_path / "log", RISKCHECK_SECRET_KEYS=OLD) as site:
        old_check = Journey(site).travel()
    with serving(tmp_path / "log", RISKCHECK_SECRET_KEYS=f"{NEW},{OLD}") as site:
        journey = Journey(site)
        journey.show(old_check)
        new_check = journey.travel()
    with serving(tmp_path / "log", RISKCHECK_SECRET_KEYS=NEW) as site:
        journey = Journey(site)
        journey.show(new_check)
        assert journey.ask(old_check).status == 410
