"""What a wheel needs made before it is packed: the static files as they are served, under hashed names."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NEEDED = re.compile(r"(?:django|whitenoise)==[\d.]+")


class CollectedFiles(BuildHookInterface):  # type: ignore[misc]
    def dependencies(self) -> list[str]:
        return NEEDED.findall((Path(self.root) / "requirements.txt").read_text(encoding="utf-8"))

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return  # a checkout collects its own: make run
        self._made = tempfile.TemporaryDirectory()
        self._collect(self._made.name)
        build_data["force_include"][self._made.name] = "riskcheck/shipped/collected"

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
