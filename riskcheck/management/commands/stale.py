"""`riskcheck stale`: what should have been checked against its source again, oldest first."""

import csv
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from django.core.management.base import BaseCommand, CommandError, CommandParser

from riskcheck.engine.model.facts import Source
from riskcheck.facts import COUNTRIES
from riskcheck.facts.review import ReviewedFact, list_reviewed_facts
from riskcheck.rulebook.names import ISSUERS

SHOWN = {"day": 10, "month": 7, "year": 4}


class Row(NamedTuple):
    """One line; the names are the headings of the CSV."""

    days_overdue: int
    code: str
    country: str
    facts: str
    source: str
    dated: str
    url: str


class Command(BaseCommand):
    help = "List facts past their day of review, oldest first: one line a country and source."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--on", metavar="DAY", help="a day like 2026-12-25; today without it")
        parser.add_argument(
            "--csv",
            action="store_true",
            dest="as_csv",
            help="write CSV with headings; the summary goes to standard error",
        )

    def handle(self, *args: Any, on: str | None, as_csv: bool, **options: Any) -> None:
        day = _read_day(on)
        everything = list(list_reviewed_facts(COUNTRIES))
        overdue = [_make_row(one, day) for one in everything if one.review.is_past(day)]
        overdue.sort(key=lambda row: (-row.days_overdue, *row[1:]))
        if as_csv:
            writer = csv.writer(self.stdout, lineterminator="\n")
            writer.writerow(Row._fields)
            writer.writerows(overdue)
        else:
            for row in overdue:
                self.stdout.write(_write_line(row))
        (self.stderr if as_csv else self.stdout).write(_write_summary(overdue, everything, day))


def _read_day(on: str | None) -> date:
    if on is None:
        return datetime.now(UTC).date()
    try:
        return date.fromisoformat(on)
    except ValueError:
        message = f"{on} is not a day. Give one like 2026-12-25."
        raise CommandError(message, returncode=2) from None


def _make_row(one: ReviewedFact, day: date) -> Row:
    return Row(
        (day - one.review.due).days,
        one.country.code,
        one.country.name,
        " ".join(one.kinds),
        _write_title(one),
        _write_date(one),
        one.source.url,
    )


def _write_title(one: ReviewedFact) -> str:
    if isinstance(one.source, Source):
        return one.source.title
    return f"General advice of the {ISSUERS[one.source.issuer]}"


def _write_date(one: ReviewedFact) -> str:
    dated = one.source.dated
    if dated is None:
        return "undated"
    precision = one.source.precision if isinstance(one.source, Source) else "day"
    return dated.isoformat()[: SHOWN[precision]]


def _write_line(row: Row) -> str:
    return (
        f"{row.days_overdue:>4} days  {row.code} {row.country}: {row.facts}"
        f" | {row.source}, {row.dated} | {row.url}"
    )


def _write_summary(overdue: list[Row], everything: list[ReviewedFact], day: date) -> str:
    countries = len({row.code for row in overdue})
    said = f"{len(overdue)} sources of {countries} countries are past review on {day}"
    coming = [one.review.due for one in everything if not one.review.is_past(day)]
    return f"{said}; more follow after {min(coming)}." if coming else f"{said}: all there are."
