"""Pages that say what we do, and show nothing else."""

from __future__ import annotations

from riskcheck.present.page import Page


class AboutPage(Page):
    template = "library/about.html"


class PrivacyPage(Page):
    template = "library/privacy.html"


class AccessibilityPage(Page):
    template = "library/accessibility.html"


class ExitPage(Page):
    template = "library/exit.html"
