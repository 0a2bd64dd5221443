"""`riskcheck facts RU`: what the sources say about a country, and what decides."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_reader.reading import read_country
from riskcheck.present.country_search import ask_which
from riskcheck.present.translator import get_translator
from riskcheck.reports.country_facts import write_fact_sheet
from riskcheck.rulebook import RULEBOOK


class Command(BaseCommand):
    help = "Print a country's facts: what decides for a citizen, who says it, and what is unknown."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("country", nargs="+", help="a code or a name: RU, RUS, Russia")

    def handle(self, *args: Any, country: list[str], **options: Any) -> None:
        typed, translator = " ".join(country), get_translator()
        reading = read_country(typed, translator.language)
        if not reading.is_sure:
            asked = translator.sentence(ask_which(typed, reading))
            raise CommandError(asked, returncode=2)
        place = COUNTRIES[reading.codes[0]]
        self.stdout.write(write_fact_sheet(place, RULEBOOK), ending="")
