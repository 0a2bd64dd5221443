"""Treaties that can help dual nationals."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import BY_NAME

ENTRY_DOCUMENT_AGREEMENT_WITH = FactKind(
    key="entry_document_agreement_with",
    form=Form.NATIONALITIES,
    about_law=True,
    sentences={
        "*": _(
            "%(country)s has agreed with %(other)s that the passport used to enter decides who"
            " may visit a person who is held."
        )
    },
    whether=_("whether a treaty lets your other embassy visit you in %(country)s"),
    sets_level=False,
    restates=BY_NAME,
)

SERVICE_AGREEMENT_WITH = FactKind(
    key="service_agreement_with",
    form=Form.NATIONALITIES,
    about_law=True,
    sentences={
        "*": _("%(country)s has an agreement with %(other)s on military service of dual nationals.")
    },
    whether=_("whether %(country)s has an agreement on service with a country of yours"),
    sets_level=False,
    restates=BY_NAME,
)

PARTY_TO_CONVENTION_ON_NATIONALITY = FactKind(
    key="party_to_convention_on_nationality",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s is not bound by the European Convention on Nationality."),
        "yes": _("%(country)s is bound by the European Convention on Nationality."),
    },
    whether=_("whether %(country)s is bound by the European Convention on Nationality"),
    sets_level=False,
)

PARTY_TO_MILITARY_OBLIGATIONS_PROTOCOL = FactKind(
    key="party_to_military_obligations_protocol",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s is not bound by the 1930 protocol on military obligations."),
        "yes": _("%(country)s is bound by the 1930 protocol on military obligations."),
    },
    whether=_("whether %(country)s is bound by the 1930 protocol on military obligations"),
    sets_level=False,
)

KINDS = (
    ENTRY_DOCUMENT_AGREEMENT_WITH,
    SERVICE_AGREEMENT_WITH,
    PARTY_TO_CONVENTION_ON_NATIONALITY,
    PARTY_TO_MILITARY_OBLIGATIONS_PROTOCOL,
)
