"""Passports and papers."""

from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts.subjects import BY_NAME, ITS_SUBJECT

OWN_PASSPORT_REQUIRED = FactKind(
    key="own_passport_required",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "no": _("%(country)s lets its citizens enter and leave on another passport."),
        "yes": _("%(country)s expects its citizens to enter and leave on its own passport."),
    },
    whether=_("whether %(country)s expects its citizens to use its own passport"),
)

PASSPORT_NOT_VALID_THERE = FactKind(
    key="passport_not_valid_there",
    form=Form.NATIONALITIES,
    about_law=True,
    sentences={"*": _("Passports of %(other)s are not valid for travel to %(country)s.")},
    whether=_("whether all your passports are valid for travel to %(country)s"),
    restates=BY_NAME,
)

PASSPORT_RENEWED_ABROAD = FactKind(
    key="passport_renewed_abroad",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _("%(country)s renews passports of its citizens at its embassies."),
        "no": _("%(country)s does not renew passports of its citizens at its embassies."),
    },
    whether=_("whether %(country)s renews passports at its embassies"),
)

OWN_PASSPORT_ALTERNATIVE = FactKind(
    key="own_passport_alternative",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "certificate_of_entitlement": _(
            "A certificate of entitlement in another passport will do for %(country)s."
        ),
        "foreign_passport_plus_national_paper": _(
            "Another passport with a paper of %(country)s, even an expired one, will do."
        ),
        "family_papers": _("Family papers will do in place of a passport of %(country)s."),
        "formal_renunciation": _(
            "%(country)s accepts a formal renunciation in place of its passport."
        ),
        "declaratory_visa": _(
            "%(country)s can put a visa that declares citizenship in another passport."
        ),
    },
    whether=_("what %(country)s accepts in place of its own passport"),
    sets_level=False,
)


OWN_PASSPORT_BY_BIRTHPLACE = FactKind(
    key="own_passport_by_birthplace",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _("Officers in %(country)s go by the place of birth in a passport."),
    },
    whether=_("whether officers in %(country)s go by the place of birth in a passport"),
    restates=frozenset({"claimed", "nationals"}),
    restates_anyone=True,
)


CHILD_EXIT_PAPERS = FactKind(
    key="child_exit_papers",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _(
            "A child who is a citizen of %(country)s needs a paper from its authorities to leave it on another passport."
        ),
    },
    whether=_("whether a child needs a paper of %(country)s to leave"),
    restates=frozenset({"minors"}),
)


MILITARY_PAPER_FOR_PASSPORT = FactKind(
    key="military_paper_for_passport",
    form=Form.CHOICE,
    about_law=True,
    sentences={
        "yes": _("Passports or consular services of %(country)s hang on military papers."),
    },
    whether=_("whether passports of %(country)s hang on military papers"),
    restates=ITS_SUBJECT,
)


PASSPORT_REFUSED_ABROAD = FactKind(
    key="passport_refused_abroad",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _("%(country)s has refused or cancelled passports of its own citizens."),
    },
    whether=_("whether %(country)s refuses or cancels passports of its citizens"),
)


OWN_NATIONALS_REFUSED_ENTRY = FactKind(
    key="own_nationals_refused_entry",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _("%(country)s has stopped its own citizens from entering."),
    },
    whether=_("whether %(country)s refuses entry to its own citizens"),
)


OWN_PASSPORT_USE_PENALISED = FactKind(
    key="own_passport_use_penalised",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _(
            "%(country)s has fined people who used its passport after taking another nationality."
        ),
    },
    whether=_("whether %(country)s fines the use of its passport beside another"),
)


PASSPORT_TAKEN_BY_AUTHORITIES = FactKind(
    key="passport_taken_by_authorities",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _("Authorities of %(country)s have taken passports away from travellers."),
    },
    whether=_("whether authorities of %(country)s take passports away"),
)


PASSPORT_TAKEN_BY_FAMILY = FactKind(
    key="passport_taken_by_family",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _("In %(country)s, relatives have kept passports to stop somebody from leaving."),
    },
    whether=_("whether relatives in %(country)s keep passports of visitors"),
    restates=frozenset({"claimed"}),
)


PASSPORT_TAKEN_BY_EMPLOYER = FactKind(
    key="passport_taken_by_employer",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _("In %(country)s, employers have kept passports of foreign staff."),
    },
    whether=_("whether employers in %(country)s keep passports"),
    restates=frozenset({"residents"}),
    restates_anyone=True,
)

ENTERED_AS_FOREIGNER = FactKind(
    key="entered_as_foreigner",
    form=Form.CHOICE,
    about_law=False,
    sentences={
        "yes": _(
            "A citizen who enters %(country)s on another passport is treated as a foreigner there."
        ),
    },
    whether=_("whether a citizen who enters %(country)s on another passport counts as a foreigner"),
    restates=frozenset({"nationals"}),
)

KINDS = (
    OWN_PASSPORT_REQUIRED,
    PASSPORT_NOT_VALID_THERE,
    PASSPORT_RENEWED_ABROAD,
    OWN_PASSPORT_ALTERNATIVE,
    OWN_PASSPORT_BY_BIRTHPLACE,
    CHILD_EXIT_PAPERS,
    MILITARY_PAPER_FOR_PASSPORT,
    PASSPORT_REFUSED_ABROAD,
    OWN_NATIONALS_REFUSED_ENTRY,
    OWN_PASSPORT_USE_PENALISED,
    PASSPORT_TAKEN_BY_AUTHORITIES,
    PASSPORT_TAKEN_BY_FAMILY,
    PASSPORT_TAKEN_BY_EMPLOYER,
    ENTERED_AS_FOREIGNER,
)
