"""`python -m riskcheck.operations.serve`: gunicorn, once it is known that it can start; or waitress.

It reads WEB_CONCURRENCY before gunicorn reads its own settings, and says of a wrong one no more than where it failed.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Sequence

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils.module_loading import import_string

from riskcheck.operations.addresses import split_address
from riskcheck.operations.coredumps import forbid_core_dumps
from riskcheck.operations.environment import read_count
from riskcheck.operations.places import ROOT
from riskcheck.operations.startup import exit_with_one_line

THREADS = 4
"""Of each of WEB_CONCURRENCY workers; waitress has one process with as many threads in all."""
BACKLOG = 512
STOP_WITHIN_SECONDS = 10


def serve_with_gunicorn(options: Sequence[str]) -> None:
    """`options` are gunicorn's own, which win over gunicorn.conf.py."""
    with exit_with_one_line():
        read_count("WEB_CONCURRENCY", default=2)
    from gunicorn.app.wsgiapp import run  # type: ignore[import-untyped]

    # gunicorn starts its successor (USR2) with these words behind the name of Python.
    sys.argv = [
        "-mriskcheck.operations.serve",
        "--config",
        str(ROOT / "gunicorn.conf.py"),
        *options,
    ]
    run(prog="riskcheck serve")


def serve_with_waitress(listening: socket.socket) -> None:
    """Serves on the socket, in this process alone, until Ctrl-C or SIGTERM; then answers whoever has asked."""
    forbid_core_dumps()
    from riskcheck.operations.buffered_server import LOOK_EVERY_SECONDS, BufferedServer
    from riskcheck.operations.metrics import serve_own

    with exit_with_one_line():
        workers = read_count("WEB_CONCURRENCY", default=2)
        application = import_string("riskcheck.wsgi.application")
    if settings.METRICS:
        serve_own(settings.METRICS)
    server = BufferedServer(application, [listening], workers * THREADS, BACKLOG)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.stderr.write(f"Listening at: {_write_address(listening)} (Ctrl-C ends it)\n")
    try:
        while True:
            server.serve_for(LOOK_EVERY_SECONDS)
    except KeyboardInterrupt:
        server.stop(STOP_WITHIN_SECONDS)


def open_socket(address: str) -> socket.socket:
    """The socket at HOST:PORT, or [HOST]:PORT for IPv6, or ImproperlyConfigured with what is wrong."""
    host, port = split_address(address)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except (OSError, UnicodeError) as error:
        why = (getattr(error, "strerror", None) or "no such host").partition(" (")[0]
        raise ImproperlyConfigured(
            f"{address} cannot be served on ({why}): give another address or port."
        ) from None


def _write_address(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")
    serve_with_gunicorn(sys.argv[1:])
