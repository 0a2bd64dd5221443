"""Starting, or refusing to: what is wrong and what to set, in one line instead of a traceback."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from riskcheck.engine.declarations.find_rules import BadRule
from riskcheck.engine.model.declaring import BadDeclaration


@contextmanager
def exit_with_one_line() -> Iterator[None]:
    try:
        # Read now: `execute_from_command_line` would hide a refusal raised by the settings.
        settings.INSTALLED_APPS  # noqa: B018
        yield
    except _list_refusals() as refusal:
        sys.exit(f"riskcheck cannot start: {refusal}")


def _list_refusals() -> tuple[type[Exception], ...]:
    """Asked for once something was raised: to import BadFacts is to read the facts, which may be what failed."""
    reading = sys.modules.get("riskcheck.facts.loader")
    bad_facts = (reading.BadFacts,) if reading else ()
    return (ImproperlyConfigured, BadDeclaration, BadRule, *bad_facts)
