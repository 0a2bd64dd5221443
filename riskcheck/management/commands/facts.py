"""`manage.py facts RU`: what the sources say about a country, and what decides."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from riskcheck.facts import COUNTRIES
from riskcheck.reports.country_facts import write_fact_sheet
from riskcheck.rulebook import RULEBOOK


class Command(BaseCommand):
    help = "Print a country's facts: what decides for a citizen, who says it, and what is unknown."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("code", help="the code of a country, like RU")

    def handle(self, *args: Any, code: str, **options: Any) -> None:
        place = COUNTRIES.get(code.upper())
        if place is None:
            raise CommandError(f"There is no file {code.upper()}.toml. Give two letters, like RU.")
        self.stdout.write(write_fact_sheet(place, RULEBOOK), ending="")
