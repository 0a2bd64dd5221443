"""`riskcheck sample_register`: a made-up register to try triage with."""

import csv
import os
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from riskcheck.register.sample import HEADER, make_sample


class Command(BaseCommand):
    requires_system_checks = ()  # those are about serving pages
    help = "Write a register of people who do not exist, as CSV, to standard output."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("number", type=int, help="how many people")
        parser.add_argument("--seed", type=int, default=1, help="another number, other people")
        parser.add_argument(
            "--broken",
            type=float,
            default=0.0,
            help="the share of rows with a mistake, such as 0.01",
        )

    def handle(self, *args: Any, number: int, seed: int, broken: float, **options: Any) -> None:
        if number < 1 or not 0 <= broken <= 1:
            raise CommandError("Give a number of people, and a share from 0 to 1.", returncode=2)
        table = csv.writer(sys.stdout, lineterminator="\r\n")
        table.writerow(HEADER)
        try:
            table.writerows(make_sample(number, seed=seed, broken=broken))
            sys.stdout.flush()
        except BrokenPipeError:  # whoever reads has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
