"""Pages that say what we do, and show nothing else."""

from __future__ import annotations

from typing import ClassVar

from riskcheck.engine.model.text import _
from riskcheck.present.accessibility import (
    AccessibilityStatement,
    make_accessibility_statement,
)
from riskcheck.present.page import Page
from riskcheck.present.translator import get_translator


class DescribedPage(Page):
    """A page that says the same to everyone, and what a search engine may show of it."""

    description: ClassVar[str]

    def write_description(self) -> str:
        return get_translator().text(self.description)


class AboutPage(DescribedPage):
    template = "library/about.html"
    description = _(
        "Who writes the rules of this travel check, how its levels are set, and where its facts come from."
    )


class PrivacyPage(DescribedPage):
    template = "library/privacy.html"
    description = _(
        "This travel check asks no name and keeps nothing. What is kept, what is not, and what Exit cannot do."
    )


class AccessibilityPage(DescribedPage):
    template = "library/accessibility.html"
    description = _(
        "How this travel check was tested for people with disabilities, and what is not good yet."
    )

    def make_statement(self) -> AccessibilityStatement:
        return make_accessibility_statement(get_translator())


class ExitPage(Page):
    template = "library/exit.html"
