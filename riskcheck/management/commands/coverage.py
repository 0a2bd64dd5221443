"""`manage.py coverage`: how many destinations get each level, and which get the highest."""

from typing import Any

from django.core.management.base import BaseCommand

from riskcheck.calibration import coverage


class Command(BaseCommand):
    help = "Print how many destinations get each level, for two travellers, as Markdown."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(coverage(), ending="")
