"""The governments whose travel advice is read. One that is added here is read and shown everywhere.

Rules, and what they tell, speak of four governments: those whose advice is expected of every country. The
advice of any other is shown, and weighs for its own citizens.
"""

from riskcheck.engine.declarations.publishers import Publisher
from riskcheck.engine.model.declaring import BadDeclaration
from riskcheck.engine.model.text import _

UNITED_STATES = Publisher(
    code="US",
    name=_("US Department of State"),
    short=_("US"),
    wordings={
        1: ("Level 1: Exercise Normal Precautions",),
        2: ("Level 2: Exercise Increased Caution",),
        3: ("Level 3: Reconsider Travel",),
        4: ("Level 4: Do Not Travel",),
    },
    address="https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories.html",
    licence=_("public domain"),
    may_be_shipped=True,
    is_expected=True,
)

UNITED_KINGDOM = Publisher(
    code="GB",
    name=_("UK Foreign, Commonwealth & Development Office"),
    short=_("UK"),
    wordings={
        1: ("No advice against travel",),
        2: (
            "Advises against all but essential travel to parts",
            "Advises against all travel to parts",
            "Advises against all travel to parts, and all but essential travel to other parts",
        ),
        3: ("Advises against all but essential travel",),
        4: ("Advises against all travel",),
    },
    address="https://www.gov.uk/foreign-travel-advice",
    licence="Open Government Licence v3.0",
    may_be_shipped=True,
    is_expected=True,
)

CANADA = Publisher(
    code="CA",
    name=_("Government of Canada"),
    short=_("Canada"),
    wordings={
        1: ("Take normal security precautions",),
        2: ("Exercise a high degree of caution",),
        3: ("Avoid non-essential travel",),
        4: ("Avoid all travel",),
    },
    address="https://travel.gc.ca/travelling/advisories",
    licence="Open Government Licence - Canada",
    may_be_shipped=True,
    is_expected=True,
)

AUSTRALIA = Publisher(
    code="AU",
    name=_("Australian Government (Smartraveller)"),
    short=_("Australia"),
    wordings={
        1: ("Exercise normal safety precautions",),
        2: ("Exercise a high degree of caution",),
        3: ("Reconsider your need to travel",),
        4: ("Do not travel",),
    },
    address="https://www.smartraveller.gov.au/destinations",
    licence="CC BY 4.0",
    may_be_shipped=True,
    is_expected=True,
)

PUBLISHERS = (UNITED_STATES, UNITED_KINGDOM, CANADA, AUSTRALIA)

BY_CODE = {publisher.code: publisher for publisher in PUBLISHERS}

EXPECTED = tuple(publisher.code for publisher in PUBLISHERS if publisher.is_expected)

if len(BY_CODE) < len(PUBLISHERS):
    twice = next(p.code for p in PUBLISHERS if BY_CODE[p.code] is not p)
    raise BadDeclaration("government", twice, "is declared twice")
