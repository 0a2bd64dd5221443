"""Django's command line: `python manage.py help` lists the commands."""

import os
import sys

from django.core.management import execute_from_command_line

from riskcheck.operations.startup import exit_with_one_line


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")
    with exit_with_one_line():
        execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
