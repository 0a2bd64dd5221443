"""Where the pages are served: an address that can be, or one line that says why not."""

import socket

import pytest
from django.core.exceptions import ImproperlyConfigured

from riskcheck.operations.serve import open_socket


@pytest.mark.parametrize("address", ["127.0.0.1:0", "localhost:0", "[::1]:0"])
def test_an_address_of_this_machine_is_opened(address: str) -> None:
    with open_socket(address) as listening:
        assert listening.getsockname()[1] > 0


@pytest.mark.parametrize(
    "address",
    ["", "8000", ":8000", "here", "127.0.0.1:", "127.0.0.1:-1", "127.0.0.1:65536", "127.0.0.1:٨", "[]:1"],
)  # fmt: skip
def test_what_is_no_address_is_told_so(address: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"is no address: give one like 127\.0\.0\.1:8"):
        open_socket(address)


def test_a_port_that_is_taken_is_told_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(ImproperlyConfigured, match=r"Address already in use\): give another"):
            open_socket(address)


def test_a_host_that_cannot_be_named_is_told_so() -> None:
    with pytest.raises(ImproperlyConfigured, match="cannot be served on"):
        open_socket(f"{'a' * 64}.example:8000")
