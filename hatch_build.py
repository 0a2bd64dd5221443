"""What a wheel needs made before it is packed: static files as they are served, under hashed names, and compiled catalogues."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NEEDED = re.compile(r"^(?:babel|django|whitenoise)==[\d.]+", re.MULTILINE)


class MadeFiles(BuildHookInterface):  # type: ignore[misc]
    def dependencies(self) -> list[str]:
        return NEEDED.findall((Path(self.root) / "requirements.txt").read_text(encoding="utf-8"))

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return  # a checkout makes its own: make run
        self._made = tempfile.TemporaryDirectory()
        made = Path(self._made.name)
        self._collect(str(made / "collected"))
        self._compile(made / "locale")
        for name in ("collected", "locale"):
            build_data["force_include"][str(made / name)] = f"riskcheck/shipped/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self._made.cleanup()

    def _collect(self, folder: str) -> None:
        import django
        from django.conf import settings
        from django.core.management import call_command

        settings.configure(
            INSTALLED_APPS=["django.contrib.staticfiles"],
            STATIC_URL="/static/",
            STATIC_ROOT=folder,
            STATICFILES_DIRS=[Path(self.root) / "static"],
            STORAGES={
                "staticfiles": {
                    "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
                }
            },
        )
        django.setup()
        call_command("collectstatic", interactive=False, verbosity=0)

    def _compile(self, folder: Path) -> None:
        from babel.messages.mofile import write_mo
        from babel.messages.pofile import read_po

        shutil.copytree(Path(self.root) / "locale", folder)
        for catalogue in folder.glob("*/LC_MESSAGES/django.po"):
            with catalogue.open("rb") as read, catalogue.with_suffix(".mo").open("wb") as written:
                write_mo(written, read_po(read, locale=catalogue.parts[-3]))
