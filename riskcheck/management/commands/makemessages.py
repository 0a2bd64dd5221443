"""`manage.py makemessages`: Django's, which reads our Jinja2 templates too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.commands import makemessages
from django.template import engines

DJANGOS_OWN = settings.BASE_DIR / "templates" / "django"


class TemplateFile(makemessages.BuildFile):
    """A template of Jinja2 is handed to gettext as the calls it makes: Django reads only its own tags."""

    def preprocess(self) -> None:
        path = Path(self.path).resolve()
        if not self.is_templatized or path.is_relative_to(DJANGOS_OWN):
            super().preprocess()
            return
        environment: Any = engines["jinja2"]
        found = environment.env.extract_translations(path.read_text())
        calls = [_write_call(function, texts) for _line, function, texts in found]
        Path(self.work_path).write_text("".join(calls))


def _write_call(function: str, texts: str | tuple[str | None, ...]) -> str:
    """What is not a fixed text, such as a number that is counted, stands as None."""
    given = texts if isinstance(texts, tuple) else (texts,)
    fixed = [repr(text) for text in given if text is not None]
    counted = ["1"] if function == "ngettext" else []
    return f"{function}({', '.join(fixed + counted)})\n"


class Command(makemessages.Command):
    build_file_class = TemplateFile
