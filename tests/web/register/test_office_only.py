"""Registers and packs may be kept for an office's own addresses; who else asks is told so."""

from __future__ import annotations

from ipaddress import ip_network

import pytest
from django.test import Client, override_settings

OFFICE = (ip_network("192.0.2.0/24"), ip_network("2001:db8::/32"))
PAGES = ("", "columns/", "download/", "pack/", "person/", "sample.csv")


def ask(page: str, address: str, forwarded: str | None = None) -> int:
    more = {} if forwarded is None else {"HTTP_X_FORWARDED_FOR": forwarded}
    response = Client(REMOTE_ADDR=address, **more).get(f"/desk/register{page}")
    return int(response.status_code)


@pytest.mark.parametrize("page", PAGES)
@override_settings(OFFICE_ADDRESSES=OFFICE)
def test_others_are_refused_in_words(page: str) -> None:
    response = Client(REMOTE_ADDR="198.51.100.7").post(f"/desk/register/{page}")
    assert response.status_code == 403
    assert "This page is for the office only" in response.text
    assert "198.51.100.7" not in response.text


@override_settings(OFFICE_ADDRESSES=OFFICE)
def test_only_the_networks_named_get_in_and_only_registers_are_closed() -> None:
    assert ask("/", "192.0.2.9") == ask("/", "2001:db8::7") == ask("/", "::ffff:192.0.2.9") == 200
    assert ask("/", "198.51.100.7") == ask("", "198.51.100.7") == 403
    assert ask("/", "198.51.100.7", forwarded="192.0.2.9") == 403
    assert Client(REMOTE_ADDR="198.51.100.7").get("/desk/").status_code == 200


@override_settings(OFFICE_ADDRESSES=OFFICE, PROXIES=1)
def test_behind_a_proxy_its_own_word_counts_and_not_the_visitors() -> None:
    assert ask("/", "127.0.0.1", forwarded="192.0.2.9") == 200
    assert ask("/", "127.0.0.1", forwarded="192.0.2.9, 198.51.100.7") == 403
    assert ask("/", "127.0.0.1", forwarded="198.51.100.7, 192.0.2.9") == 200
    for nobody in (None, "", "unknown"):
        assert ask("/", "192.0.2.9", forwarded=nobody) == 403


@override_settings(OFFICE_ADDRESSES=OFFICE, PROXIES=2)
def test_two_proxies_add_two_addresses() -> None:
    assert ask("/", "127.0.0.1", forwarded="6.6.6.6, 192.0.2.9, 10.0.0.1") == 200
    assert ask("/", "127.0.0.1", forwarded="192.0.2.9") == 403


def test_without_the_setting_everybody_may() -> None:
    assert ask("/", "198.51.100.7") == 200
