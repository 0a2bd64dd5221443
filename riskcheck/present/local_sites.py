"""Sites in a country or of its state, which may log who visits: marked in words, and never first in a list."""

from __future__ import annotations

from urllib.parse import urlsplit

from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.text import Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.present.translator import Translator

OTHER_ENDINGS = {
    "GB": ("uk",),
    "RU": ("su", "xn--p1ai"),
    "US": ("gov", "mil"),
}
"""How hosts end, besides in the code of the country."""

STATE_HOSTS = {
    "AO": ("angolaconsulate-tx.org", "consuladoangola.nl", "consulatgeneralangola-paris.org"),
    "CN": ("cgtn.com", "xinhuanet.com"),
    "CR": ("costaricaembassy.com", "embassycrsg.com"),
    "DZ": ("consulat-creteil-algerie.fr",),
    "EG": ("egyptembassy.net", "egyptembassy.org"),
    "ID": ("indonesia-ottawa.org",),
    "IN": ("india.org.pk",),
    "IR": ("presstv.com",),
    "KZ": ("consulkz.od.ua",),
    "LK": ("srilankaconsulatela.org",),
    "NL": ("nlembassy.org",),
    "PH": (
        "philcongen-toronto.com",
        "philippine-embassy.de",
        "philippine-embassy.org.sg",
        "philippineembassy-dc.org",
    ),
    "PT": ("consuladoportugalsp.org.br",),
    "RU": ("rt.com", "sputniknews.africa", "sputniknews.com", "tass.com"),
    "SE": ("swedenabroad.com",),
    "TH": ("thaiembassy.fr", "thaiembassy.org"),
    "XK": ("rks-gov.net",),
}
"""Hosts of a state, its embassies or its press that end in something else."""

MAY_LOG = _("a site in %(country)s or of its state: it may log who visits")


def is_site_in(url: str, country_code: str) -> bool:
    """Whether a page is of a site in a country or of its state; for a territory, of the state's too."""
    codes = (country_code, COUNTRIES[country_code].nationality)
    host = urlsplit(url).hostname or ""
    return any(
        host == end or host.endswith(f".{end}") for code in codes for end in _list_endings(code)
    )


def _list_endings(code: str) -> tuple[str, ...]:
    return (code.lower(), *OTHER_ENDINGS.get(code, ()), *STATE_HOSTS.get(code, ()))


def write_site_mark(url: str, country: Country, translator: Translator) -> str:
    """That a site may log who visits; empty for a site elsewhere."""
    if not is_site_in(url, country.code):
        return ""
    return translator.sentence(Sentence(MAY_LOG, {"country": country.spoken}))
