"""Names on screen: of risks, levels and governments; of whom a statement reaches, how firmly it is
said and what became of it."""

from riskcheck.engine.declarations.rules import ALREADY_THERE, HEADLINES, Level, Risk
from riskcheck.engine.judging.outcomes import StatementOutcome
from riskcheck.engine.model.facts import Strength
from riskcheck.engine.model.text import _
from riskcheck.rulebook.publishers import PUBLISHERS

RISKS = {
    Risk.MOBILISATION: _("call-up of reservists"),
    Risk.CONSCRIPTION: _("military service"),
    Risk.MILITARY_PENALTY: _("military penalty"),
    Risk.EXIT_BAN: _("stopped from leaving"),
    Risk.WRONGFUL_DETENTION: _("wrongful detention"),
    Risk.PROSECUTION: _("prosecution"),
    Risk.CONSULAR_ACCESS: _("help from your embassy"),
    Risk.NON_RECOGNITION: _("other citizenship not recognised"),
    Risk.HARASSMENT: _("questioning and harassment"),
    Risk.DEVICE_SEARCH: _("device search"),
    Risk.CONFLICT: _("armed conflict"),
    Risk.THIRD_COUNTRY: _("other countries"),
    Risk.FAMILY: _("family"),
    Risk.PASSPORT_RULE: _("passport rule"),
    Risk.HIDDEN_NATIONALITY: _("citizen without knowing"),
    Risk.NATIONALITY_LOSS: _("loss of citizenship"),
    Risk.MONEY: _("money"),
    Risk.LGBT: _("LGBT+ travellers"),
    Risk.ADVISORY: _("official travel advice"),
}

LEVELS = dict(HEADLINES)

LEVELS_THERE = {
    **HEADLINES,
    Level.GET_ADVICE: _("Get advice now"),
    Level.DO_NOT_TRAVEL: ALREADY_THERE,
}
"""For someone who is there already."""

ISSUERS = {publisher.code: publisher.name for publisher in PUBLISHERS}

ISSUERS_IN_SHORT = {publisher.code: publisher.short for publisher in PUBLISHERS}

REACHES = {
    "everyone": _("everyone"),
    "region": _("anyone, in part of the country"),
    "foreigners": _("holders of another nationality"),
    "nationals": _("its citizens, declared or by its law"),
    "claimed": _("its citizens, and people it may count as such"),
    "own_papers": _("those who enter on its papers"),
    "liable": _("those liable for military service"),
    "evaders": _("those who may have missed a call-up"),
    "men": _("men"),
    "women": _("women"),
    "minors": _("children, and who travels with one"),
    "residents": _("those who live or are registered there"),
    "work": _("officials, business, media, charity, research, religion"),
    "parties": _("those with an open notice, a dispute, or political activity"),
    "other_nationality": _("a group that no question of ours can tell"),
}
"""Each scope of the country files in words."""

FIRMNESS = {
    Strength.RARE: _("says it is rare"),
    Strength.MAY: _("says it may happen"),
    Strength.REPORTED: _("says it has happened"),
    Strength.STATES: _("states it"),
}

OUTCOMES = {
    StatementOutcome.DECIDES: _("decides"),
    StatementOutcome.AGREES: _("agrees"),
    StatementOutcome.DISAGREES: _("disagrees: the more cautious value decides"),
    StatementOutcome.OUTRANKED: _("outranked: a source that weighs more decides"),
    StatementOutcome.OLDER: _("older: a newer statement stands"),
    StatementOutcome.OF_A_PART: _("of a part of the country: what is said of the whole decides"),
    StatementOutcome.FOR_A_GROUP: _("decides for that group only"),
    StatementOutcome.SHOWN_ONLY: _("shown only: it is for %(reason)s"),
    StatementOutcome.SET_ASIDE: _("set aside: %(reason)s"),
}

GAVE_WAY = _("disagrees: what two or more agree on decides")
"""Of what disagrees where the more cautious value did not decide."""
