"""`manage.py document`: write the generated documents, or tell which no longer fit."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from riskcheck.documents import COMMAND, DOCUMENTS


class Command(BaseCommand):
    help = "Write docs/calibration.md and docs/rulebook.md from the rules and facts."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="write nothing; fail if stale")
        parser.add_argument("--folder", type=Path, default=settings.BASE_DIR / "docs")

    def handle(self, *args: Any, check: bool, folder: Path, **options: Any) -> None:
        stale = [name for name in DOCUMENTS if _held(folder / name) != DOCUMENTS[name]()]
        if not check:
            for name in stale:
                (folder / name).write_text(DOCUMENTS[name](), encoding="utf-8")
                self.stdout.write(f"{folder / name} written")
        elif stale:
            names = ", ".join(str(folder / name) for name in stale)
            raise CommandError(f"Not up to date: {names}. Run `{COMMAND}` and commit the result.")


def _held(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
