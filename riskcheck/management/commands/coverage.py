"""`riskcheck coverage`: for every destination and risk, whether the facts are enough to decide."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from riskcheck.reports.coverage import measure_coverage, write_csv, write_table


class Command(BaseCommand):
    help = (
        "Print for every destination and risk whether it is decided, needs an answer or a source."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--csv", action="store_true", help="one row for each destination")

    def handle(self, *args: Any, csv: bool, **options: Any) -> None:
        covered = measure_coverage()
        self.stdout.write(write_csv(covered) if csv else write_table(covered), ending="")
