"""`manage.py document`: write the generated documents, or tell which no longer fit."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from riskcheck.reports.documents import BUILT, COMMAND, DOCUMENTS


class Command(BaseCommand):
    help = f"Write from the rules and facts what is generated of {', '.join(DOCUMENTS | BUILT)}."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="write nothing; fail if stale")
        parser.add_argument("--folder", type=Path, default=settings.BASE_DIR, help="of the project")

    def handle(self, *args: Any, check: bool, folder: Path, **options: Any) -> None:
        documents = DOCUMENTS if check else DOCUMENTS | BUILT
        held = {name: _read_held(folder / name) for name in documents}
        wanted = {name: documents[name](held[name]) for name in documents}
        stale = [name for name in documents if held[name] != wanted[name]]
        if check and stale:
            names = ", ".join(str(folder / name) for name in stale)
            raise CommandError(f"Not up to date: {names}. Run `{COMMAND}` and commit the result.")
        for name in stale:
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(wanted[name], encoding="utf-8")
            self.stdout.write(f"{folder / name} written")


def _read_held(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
