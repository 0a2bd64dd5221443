"""The card for someone who stays behind: what it says, to whom, and where.

It is judged on nationalities, destination and whether the traveller is there: on no other answer.
"""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_nationality,
    anyone,
    destination,
    national_of_destination,
    nothing_is_known,
    of_its_papers,
    unless,
)
from riskcheck.engine.declarations.papers import PaperLine, PaperSection
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.scopes import has_another_nationality

IS_JUDGED_ON = ("nationalities", "destination", "role")

WHO_MAY_BE_LET_IN = (
    PaperLine(
        _(
            "In %(country)s no other country’s embassy can act for them. Call a lawyer who knows"
            " its law."
        ),
        where=unless(has_another_nationality),
    ),
    PaperLine(
        _(
            "%(country)s may see them only as its own citizen (master nationality). It may not let"
            " another embassy in. Call all the same."
        ),
        where=all_of(national_of_destination, of_its_papers(CONSULAR_ACCESS, "denied")),
    ),
    PaperLine(
        _(
            "%(country)s may see them as its own citizen first (master nationality). The passport"
            " shown on arrival can decide which embassy is let in."
        ),
        where=all_of(national_of_destination, of_its_papers(CONSULAR_ACCESS, "entry_document")),
    ),
    PaperLine(
        _(
            "%(country)s may see them as its own citizen first (master nationality). Another"
            " embassy may be able to do little."
        ),
        where=all_of(national_of_destination, of_its_papers(CONSULAR_ACCESS, "limited", "normal")),
    ),
    PaperLine(
        _(
            "They are a citizen of %(country)s. We could not tell what another embassy can do"
            " there. Ask when you call."
        ),
        where=national_of_destination,
    ),
    PaperLine(
        _("%(country)s may not let any embassy in to see them. Call all the same."),
        where=destination(CONSULAR_ACCESS, "denied"),
    ),
    PaperLine(
        _("Embassies may be able to do little in %(country)s. Call all the same."),
        where=destination(CONSULAR_ACCESS, "limited", "entry_document"),
    ),
    PaperLine(
        _("If %(country)s counts them as its own citizen, it may not let another embassy in."),
        where=of_its_papers(CONSULAR_ACCESS, "denied", "entry_document"),
    ),
    PaperLine(
        _("We hold no source that speaks of %(country)s. Ask what an embassy can do there."),
        where=nothing_is_known,
    ),
    PaperLine(
        _("An embassy can ask to be told and to visit. Whether it may is for %(country)s to say."),
        where=anyone,
    ),
)
"""The first that holds is told: whether another embassy may be let in."""

NO_PROMISE = _("Whoever answers can ask and advise. Nobody can promise a visit or a release.")

ASK_FOR = PaperSection(
    "ask",
    _("Ask for"),
    (
        PaperLine(
            _("Word of where they are held and why, and a visit by the consul (consular access)."),
            where=has_another_nationality,
        ),
        PaperLine(
            _("A check that they are well (welfare check), and a list of lawyers."),
            where=has_another_nationality,
        ),
        PaperLine(
            _(
                "For a US citizen: whether the case is one for the Special Presidential Envoy for"
                " Hostage Affairs."
            ),
            where=another_nationality("US"),
        ),
        PaperLine(
            _("A lawyer who knows that country’s law, and what the lawyer may tell you."),
            where=unless(has_another_nationality),
        ),
        PaperLine(
            _("Word of where they are held, by whom and why."),
            where=unless(has_another_nationality),
        ),
        PaperLine(
            _("The officer’s name, a reference, and when to call again."),
            where=has_another_nationality,
        ),
    ),
)

DO_NOT = PaperSection(
    "do-not",
    _("What not to do"),
    (
        PaperLine(
            _("Do not sign papers you cannot read, or a statement for those who hold them."),
            where=anyone,
        ),
        PaperLine(_("Do not pay anyone who promises a release."), where=anyone),
        PaperLine(_("Do not post about it in public before you have taken advice."), where=anyone),
        PaperLine(_("Do not go there yourself before you have taken advice."), where=anyone),
    ),
)

AGREE = PaperSection(
    "agree",
    _("Agree before the trip"),
    (
        PaperLine(
            _(
                "Two questions that only the two of you can answer (proof of life). Keep them in"
                " your heads, never on paper or a phone."
            ),
            where=anyone,
        ),
        PaperLine(_("A lawyer to call, and who may be told what."), where=anyone),
        PaperLine(
            _(
                "Their written consent for their own embassy, or it may tell you little (privacy"
                " waiver)."
            ),
            where=has_another_nationality,
        ),
    ),
)

AGREE_NOW = PaperSection(
    "agree",
    _("They are there already"),
    (
        PaperLine(
            _(
                "Calls and messages may be listened to. Say nothing in them that could be used"
                " against either of you."
            ),
            where=anyone,
        ),
        PaperLine(
            _(
                "No questions agreed as proof of life? Ask about something only the two of you"
                " know. Write none down."
            ),
            where=anyone,
        ),
        PaperLine(
            _(
                "Without their written consent their own embassy may tell you little (privacy"
                " waiver)."
            ),
            where=has_another_nationality,
        ),
    ),
)

CALLS = _("Calls agreed")
CALL_DAYS = _("Days")
CALL_TIME = _("Time and time zone")
CALLS_MISSED = _("Missed before you act")

OWN_AUTHORITIES = _("Its own authorities. Take a lawyer’s advice before you call them.")
NO_EMBASSY = _("No working embassy there.")
NO_NUMBER = _("No number we could verify. Look up its foreign ministry, or its nearest embassy.")
SHOWS_NATIONALITIES = _(
    "This card shows the nationalities and the country it lists. It names no one: write no names"
    " on it."
)
