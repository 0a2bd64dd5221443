"""A day and a time of day, in the zone of the office."""

from __future__ import annotations

from datetime import date, datetime

from django.utils import timezone

UTC_NAMES = ("UTC", "Etc/UTC", "Zulu")


def read_local_day() -> date:
    """Today, at the office."""
    return timezone.localdate()


def tell_time(moment: datetime) -> str:
    """With the zone's name and its distance from UTC: whoever reads it may be elsewhere."""
    there = timezone.localtime(moment)
    zone = timezone.get_current_timezone_name()
    if zone in UTC_NAMES:
        return f"{there:%H:%M} UTC"
    offset = there.strftime("%z")
    return f"{there:%H:%M} {zone.replace('_', ' ')} (UTC{offset[:3]}:{offset[3:5]})"
