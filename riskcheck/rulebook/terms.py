"""The official word for each risk, as officials use it. A rule's advice gives it once in brackets."""

from riskcheck.engine.declarations.rules import Risk

OFFICIAL_TERMS = {
    Risk.MOBILISATION: ("mobilisation", "reservists"),
    Risk.CONSCRIPTION: ("conscription",),
    Risk.EXIT_BAN: ("exit ban", "exit permit"),
    Risk.WRONGFUL_DETENTION: ("wrongful detention",),
    Risk.PROSECUTION: ("prosecution", "undesirable organisations"),
    Risk.CONSULAR_ACCESS: ("consular access",),
    Risk.NON_RECOGNITION: ("non-recognition",),
    Risk.HARASSMENT: ("harassment",),
    Risk.DEVICE_SEARCH: ("device search",),
    Risk.CONFLICT: ("armed conflict",),
}
"""A risk that is not here has no other word for itself than the plain one."""

SAYS_IT = "the advice says the official word itself"
NOT_ABOUT_ACCESS = "there is no embassy to be kept away"
ONLY_CITIZENSHIP = "it speaks of citizenship; nobody is kept away"

WITHOUT_ITS_TERM = {
    "never-served-wartime-call-up": SAYS_IT,
    "reserve-list-only": "the advice says “reservist”",
    "wrongful-detention-marked-dual": SAYS_IT,
    "wrongful-detention-marked-us-citizen": SAYS_IT,
    "wrongful-detention-marked-visitor": SAYS_IT,
    "kidnapping": "kidnapping is the official word too",
    "kidnapping-warned-of": "kidnapping is the official word too",
    "no-embassy-of-yours": NOT_ABOUT_ACCESS,
    "no-embassy-of-yours-for-a-dual-national": NOT_ABOUT_ACCESS,
    "no-embassy-of-yours-in-a-calm-place": NOT_ABOUT_ACCESS,
    "treated-as-its-own-citizen": ONLY_CITIZENSHIP,
    "only-its-citizen": ONLY_CITIZENSHIP,
    "citizenship-is-hard-to-give-up": ONLY_CITIZENSHIP,
}
"""Rules that leave the official word out, each with its reason."""
