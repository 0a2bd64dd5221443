"""How long a check still opens, and where it is given longer."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import ngettext

from riskcheck.present.page import Page


@dataclass(frozen=True)
class CheckLife:
    """`longer` is where the same page stands under a new address that opens as long as a fresh one."""

    seconds_left: int
    longer: str

    @property
    def disappears(self) -> str:
        return write_expiry(self.seconds_left)

    @property
    def whole(self) -> int:
        return settings.CHECK_SECONDS

    @property
    def warns_at(self) -> int:
        """The seconds left at which an open page warns: of 30 minutes the last five."""
        return self.whole // 6

    @property
    def ends_soon(self) -> str:
        minutes = write_minutes(self.warns_at)
        return ngettext(
            "Under %(minutes)s minute left.",
            "Under %(minutes)s minutes left.",
            minutes,
        ) % {"minutes": minutes}


@dataclass(frozen=True, kw_only=True)
class CheckPage(Page):
    """A page that shows answers, and ends when their address does. Its template extends shared/check.html.

    There is no life where there is no check yet. `late` says that a screen was sent after its check had ended.
    """

    life: CheckLife | None
    late: bool = False


def describe_life(address: str, step: str, seconds_left: int) -> CheckLife:
    """`address` is that of the check, and `step` what follows it."""
    return CheckLife(seconds_left, f"{address}longer/{step}")


def write_minutes(seconds_left: int) -> int:
    """Whole minutes; the last one counts until it is over."""
    return max(seconds_left // 60, 1)


def write_expiry(seconds_left: int) -> str:
    left = write_minutes(seconds_left)
    return ngettext(
        "This check disappears in %(minutes)s minute.",
        "This check disappears in %(minutes)s minutes.",
        left,
    ) % {"minutes": left}
