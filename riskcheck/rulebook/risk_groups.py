"""The risks as an advice page groups them, and which of them is told first."""

from __future__ import annotations

from typing import NamedTuple

from riskcheck.engine.declarations.rules import Risk
from riskcheck.engine.model.declaring import BadDeclaration
from riskcheck.engine.model.text import _


class RiskGroup(NamedTuple):
    """`key` names its icon too. The group's risks are in the order told."""

    key: str
    name: str
    risks: tuple[Risk, ...]


RISK_GROUPS = (
    RiskGroup("army", _("Army"), (Risk.MOBILISATION, Risk.CONSCRIPTION, Risk.MILITARY_PENALTY)),
    RiskGroup("leaving", _("Leaving"), (Risk.EXIT_BAN,)),
    RiskGroup(
        "arrest",
        _("Arrest, trial and borders"),
        (Risk.WRONGFUL_DETENTION, Risk.PROSECUTION, Risk.THIRD_COUNTRY),
    ),
    RiskGroup(
        "embassy",
        _("Your embassy and passports"),
        (
            Risk.CONSULAR_ACCESS,
            Risk.NON_RECOGNITION,
            Risk.PASSPORT_RULE,
            Risk.HIDDEN_NATIONALITY,
            Risk.NATIONALITY_LOSS,
        ),
    ),
    RiskGroup("phone", _("Phone and words"), (Risk.DEVICE_SEARCH, Risk.HARASSMENT)),
    RiskGroup("family", _("Family"), (Risk.FAMILY,)),
    RiskGroup(
        "rest", _("War, money and the rest"), (Risk.CONFLICT, Risk.MONEY, Risk.LGBT, Risk.ADVISORY)
    ),
)

TOLD_FIRST = (
    Risk.MOBILISATION,
    Risk.CONSCRIPTION,
    Risk.MILITARY_PENALTY,
    Risk.CONFLICT,
    Risk.WRONGFUL_DETENTION,
    Risk.EXIT_BAN,
    Risk.PROSECUTION,
    Risk.FAMILY,
    Risk.THIRD_COUNTRY,
    Risk.CONSULAR_ACCESS,
    Risk.PASSPORT_RULE,
    Risk.HARASSMENT,
    Risk.DEVICE_SEARCH,
    Risk.LGBT,
    Risk.MONEY,
    Risk.NATIONALITY_LOSS,
    Risk.NON_RECOGNITION,
    Risk.HIDDEN_NATIONALITY,
    Risk.ADVISORY,
)
"""The order in which equally grave risks are named in the first sentences: what takes freedom or life before
what makes it worse. Travel advice comes last, since the level says it already."""

for _told, _where in ((TOLD_FIRST, "order"), ([r for g in RISK_GROUPS for r in g.risks], "groups")):
    if sorted(risk.value for risk in _told) != sorted(risk.value for risk in Risk):
        raise BadDeclaration("risk", _where, "each risk must stand there once")
