"""`python -m riskcheck.operations.serve`: gunicorn, once it is known that it can start.

It reads WEB_CONCURRENCY before its own settings, and says of a wrong one no more than where it failed.
"""

from __future__ import annotations

import os

from riskcheck.operations.environment import read_count
from riskcheck.operations.startup import exit_with_one_line


def serve() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")
    with exit_with_one_line():
        read_count("WEB_CONCURRENCY", default=2)
    from gunicorn.app.wsgiapp import run  # type: ignore[import-untyped]

    run()


if __name__ == "__main__":
    serve()
