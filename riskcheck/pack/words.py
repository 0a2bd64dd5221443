"""The fixed words of a pack, by the names its two templates call them."""

from __future__ import annotations

from riskcheck.engine.model.text import _
from riskcheck.present.phrases import write_capitals
from riskcheck.present.translator import Translator

WORDS = {
    "travel_check": _("Travel check"),
    "not_legal_advice": _("General information, not legal advice"),
    "title": _("Pack of sheets"),
    "people_judged": _("people judged"),
    "could_be_higher": _("could be at a higher level: answers are missing"),
    "problems": _("rows could not be judged"),
    "people_by_level": _("People by level"),
    "people_by_risk": _("People by risk"),
    "one_person_several_risks": _("One person can face several risks."),
    "level": _("Level"),
    "risk": _("Risk"),
    "all_levels": _("Total"),
    "before_handing_over": _("Before you hand over"),
    "answers": _("Answers given by the traveller, not verified."),
    "withheld": _("withheld"),
    "general_advice": _("General travel advice."),
    "none_found": _(
        "We found no risk linked to your nationalities. We did not check other dangers."
    ),
    "risks": _("Risks, highest first"),
    "why": _("What could happen, and why"),
    "rule": _("Rule"),
    "held_back": _("Risks that follow from withheld answers are not on this sheet."),
    "actions": _("Actions"),
    "ask_next": _("Ask this next"),
    "not_told": _("We could not tell"),
    "contacts": _("Contacts"),
    "at_home": _("at home"),
    "not_checked": _("Not checked"),
    "sources": _("Sources"),
    "rules_change": _(
        "Rules change. This sheet cannot tell what will happen, and it decides no one’s right to help."
    ),
    "officer": _("Officer"),
    "initials": _("initials"),
    "date": _("date"),
    "discussed": _("discussed"),
    "referred_to": _("referred to"),
    "follow_up": _("follow-up"),
    "warning": _("Do not carry this sheet or a photo of it on your trip."),
    "side": _("side"),
    "comma": _(", "),
    "full_stop": _("."),
    "bracket_opens": _(" ("),
    "bracket_closes": _(")"),
}

HANDING_OVER = (
    _("Print on one side of the paper only. The next sheet is another person’s."),
    _("Match the case number before you hand over a sheet. No name is on it."),
    _("Answers that could hurt the traveller are withheld, and what follows from them."),
    _("The level on a sheet can therefore be lower than in these totals."),
    _("Keep the pack locked away, and shred what is left."),
)


def translate_words(translator: Translator) -> dict[str, str]:
    """`blank` stands between two sentences; `warning` is in capitals."""
    words = {name: translator.text(text) for name, text in WORDS.items()}
    return words | {"blank": translator.blank, "warning": write_capitals(words["warning"])}
