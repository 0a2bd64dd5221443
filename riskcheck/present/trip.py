"""The trip in words: how somebody goes, and whose citizenship counts there."""

from __future__ import annotations

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.text import Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.present.translator import Translator


def write_role(assessment: Assessment, translator: Translator) -> str:
    role = assessment.case.answers.get("role")
    if role is None:
        return translator.text(_("no answer on how"))
    return translator.text(assessment.rulebook.questions["role"].option(str(role)).label)


def explain_borrowed_facts(country: Country, translator: Translator) -> str:
    """For a territory: whose citizenship counts there, and whose facts are used."""
    if country.nationality == country.code:
        return ""
    gaps = {"country": country.spoken, "state": COUNTRIES[country.nationality].spoken}
    said = translator.sentence(
        Sentence(_("In %(country)s, citizenship of %(state)s is what counts."), gaps)
    )
    if not country.facts_from:
        return said
    theirs = _("We hold no facts on %(country)s itself, so we use those on %(state)s.")
    return translator.join_sentences([said, translator.sentence(Sentence(theirs, gaps))])
