"""A time of day, in the zone of the office."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone


def tell_time(moment: datetime) -> str:
    """With its distance from UTC: whoever reads it may be elsewhere."""
    there = timezone.localtime(moment)
    offset = there.strftime("%z")
    return f"{there:%H:%M} {offset[:3]}:{offset[3:]}"
