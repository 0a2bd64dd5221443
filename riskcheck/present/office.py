"""The consular post that runs this check, as its settings name it."""

from __future__ import annotations

from typing import NamedTuple

from django.conf import settings

from riskcheck.engine.model.text import _
from riskcheck.present.translator import Translator


class Office(NamedTuple):
    """Whatever the settings say of the post; each part may be empty."""

    name: str
    phone: str
    hours: str
    note: str


def get_office(translator: Translator) -> Office | None:
    """None where the settings say nothing. A telephone or hours without a name are this office's."""
    said = Office(settings.POST_NAME, settings.POST_PHONE, settings.POST_HOURS, settings.POST_NOTE)
    if not any(said):
        return None
    if not said.name and (said.phone or said.hours):
        return said._replace(name=translator.text(_("This office")))
    return said
