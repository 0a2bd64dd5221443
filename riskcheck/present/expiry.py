"""How long a check still opens, in words."""

from django.utils.translation import ngettext


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
