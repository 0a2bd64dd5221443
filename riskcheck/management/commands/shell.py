"""`manage.py shell`: Python with what one asks the service about at hand."""

from django.core.management.commands.shell import Command as Shell


class Command(Shell):
    def get_auto_imports(self) -> list[str]:
        return [
            "riskcheck.assess",
            "riskcheck.facts.COUNTRIES",
            "riskcheck.rulebook.RULEBOOK",
        ]
