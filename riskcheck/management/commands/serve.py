"""`riskcheck serve`: the pages, for as long as it runs."""

from __future__ import annotations

import sys
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser

from riskcheck.operations.serve import open_socket, serve_with_gunicorn, serve_with_waitress

SERVERS = ("gunicorn", "waitress")
IS_WINDOWS = sys.platform == "win32"


class Command(BaseCommand):
    requires_system_checks = ()  # a wrong setting stops the start anyway
    help = (
        "Serve the pages until Ctrl-C. The settings come from the environment; without any, they are "
        "those of development, for this machine alone."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--bind", default="127.0.0.1:8000", metavar="HOST:PORT", help="where; 127.0.0.1:8000"
        )
        parser.add_argument(
            "--server",
            choices=SERVERS,
            default="waitress" if IS_WINDOWS else "gunicorn",
            help="gunicorn, or waitress where gunicorn cannot run, as on Windows",
        )

    def handle(self, *args: Any, bind: str, server: str, **options: Any) -> None:
        if server == "gunicorn" and IS_WINDOWS:
            raise CommandError("gunicorn cannot run on Windows. Leave out --server.", returncode=2)
        try:
            listening = open_socket(bind)
        except ImproperlyConfigured as error:
            raise CommandError(str(error), returncode=2) from None
        if settings.KEY_IN_MEMORY:
            self.stderr.write(
                "RISKCHECK_SECRET_KEYS is not set: a check can be opened only while this runs."
            )
        if server == "waitress":
            serve_with_waitress(listening)
        else:
            serve_with_gunicorn(["--bind", f"fd://{listening.detach()}"])
