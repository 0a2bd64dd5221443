"""Registers and their packs cost much: an office may keep them for its own addresses, which are never logged."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address

from django.conf import settings
from django.http import HttpRequest

REGISTERS = "/desk/register/"


def is_closed_to(request: HttpRequest) -> bool:
    """Whether the page is the office's alone, and this address is none of its own."""
    if not settings.OFFICE_ADDRESSES or not f"{request.path_info}/".startswith(REGISTERS):
        return False
    address = find_address(request)
    return address is None or not any(address in network for network in settings.OFFICE_ADDRESSES)


def find_address(request: HttpRequest) -> IPv4Address | IPv6Address | None:
    """Who asked. X-Forwarded-For is believed as far as there are proxies in front, each of which adds one at its end;
    what stands before those a visitor may have written."""
    if settings.PROXIES:
        told = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
        text = told[-settings.PROXIES] if len(told) >= settings.PROXIES else ""
    else:
        text = request.META.get("REMOTE_ADDR", "")
    try:
        address = ip_address(text.strip())
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
