"""The trip in words: how somebody goes, and whose citizenship counts there."""

from __future__ import annotations

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.text import Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.present.translator import Voice


def role_in_words(assessment: Assessment, voice: Voice) -> str:
    role = assessment.case.answer("role")
    if role is None:
        return voice.text(_("no answer on how"))
    return voice.text(assessment.rulebook.questions["role"].option(str(role)).label)


def borrowed(country: Country, voice: Voice) -> str:
    """For a territory: whose citizenship counts there, and whose facts are used."""
    if country.nationality == country.code:
        return ""
    gaps = {"country": country.spoken, "state": COUNTRIES[country.nationality].spoken}
    said = voice.sentence(
        Sentence(_("In %(country)s, citizenship of %(state)s is what counts."), gaps)
    )
    if not country.facts_from:
        return said
    theirs = _("We hold no facts on %(country)s itself, so we use those on %(state)s.")
    return f"{said} {voice.sentence(Sentence(theirs, gaps))}"
