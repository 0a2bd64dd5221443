"""`manage.py dev`: the pages while you work on them. Whatever you edit shows at the next reload."""

from typing import Any

from django.conf import settings
from django.contrib.staticfiles.management.commands.runserver import Command as RunServer
from django.core.management.base import CommandError
from django.utils.autoreload import BaseReloader, autoreload_started

WATCHED = {"riskcheck": "**/*.py", "riskcheck/facts/data": "*.toml", "templates": "**/*.html"}


class Command(RunServer):
    help = "Serve the pages, and start anew when a module, a template or a fact was edited."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("Set RISKCHECK_DEBUG=1, as `make dev` does.")
        autoreload_started.connect(_watch)
        super().handle(*args, **options)


def _watch(sender: BaseReloader, **_signal: Any) -> None:
    """What Python has imported is watched anyway, but a module that could not be is not among it."""
    for folder, pattern in WATCHED.items():
        sender.watch_dir(settings.BASE_DIR / folder, pattern)
