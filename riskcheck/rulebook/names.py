"""Names on screen: of the risks, of the governments, of the levels."""

from riskcheck.engine.rules import ALREADY_THERE, HEADLINES, Level, Risk
from riskcheck.engine.wording import _

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

ISSUERS = {
    "US": _("US Department of State"),
    "GB": _("UK Foreign, Commonwealth & Development Office"),
    "CA": _("Government of Canada"),
    "AU": _("Australian Government (Smartraveller)"),
}

ISSUERS_IN_SHORT = {"US": _("US"), "GB": _("UK"), "CA": _("Canada"), "AU": _("Australia")}
