"""Write what countries are called: riskcheck/present/country_reader/names.csv in the languages that people type,
formal_names.csv as lists of ISO 3166 and states themselves have it in English (“Korea, Republic of”), and
official_names.csv as states call themselves in the other languages of the pages (“Республика Беларусь”).

The names are CLDR's, from Babel, and those of iso-codes, from pycountry. Run it again when one of them, or
django-countries, is renewed.
"""

from __future__ import annotations

import csv
import gettext
import io
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

import pycountry
from babel import Locale
from django_countries.data import ALT_CODES

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_reader.spelling import write_plainly
from riskcheck.present.written_names import FORMAL_NAMES, NAMES, OFFICIAL_NAMES

LANGUAGES = (
    "en",
    "ar",
    "de",
    "es",
    "fa",
    "fr",
    "he",
    "ko",
    "ru",
    "tr",
    "uk",
    "vi",
    "zh-hans",
    "zh-hant",
)

WITHOUT_ISO_CODE = {"XK": "XKX"}
SHORTER = {
    "HK": "Hong Kong|هونغ كونغ|Hongkong|Hong Kong|هنگ‌کنگ|Hong Kong|הונג קונג|홍콩|Гонконг|Hong Kong|Гонконг|Hồng Kông|香港|香港",
    "MO": "Macao|ماكاو|Macau|Macao|ماکائو|Macao|מקאו|마카오|Макао|Makao|Макао|Ma Cao|澳门|澳門",
}
"""Where CLDR adds whose region it is, which few type. Its own name is among the official ones."""

OF_ISO_CODES = {
    "ar": "ar",
    "es": "es",
    "fa": "fa",
    "fr": "fr",
    "ru": "ru",
    "tr": "tr",
    "uk": "uk",
    "zh-hans": "zh_CN",
}
"""What iso-codes calls each language of the pages but English."""
WRONG = {("fa", "ER"), ("fa", "GM"), ("fa", "MO")}
"""Where iso-codes has another country: Palestine, Zambia and Monaco."""


def write_names() -> str:
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["code", "iso3", *LANGUAGES])
    territories = [Locale.parse(code, sep="-").territories for code in LANGUAGES]
    for code in COUNTRIES:
        names = [names[code] for names in territories]
        shorter = SHORTER[code].split("|") if code in SHORTER else names
        iso3 = WITHOUT_ISO_CODE.get(code) or ALT_CODES[code][0]
        writer.writerow([code, iso3, *shorter])
    return table.getvalue()


def write_formal_names() -> str:
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["code", "listed", "official"])
    for code in COUNTRIES:
        listed = pycountry.countries.get(alpha_2=code)
        if listed is not None:
            writer.writerow([code, listed.name, getattr(listed, "official_name", "")])
    return table.getvalue()


def write_official_names() -> str:
    """Several of a language with a bar between."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["code", *OF_ISO_CODES])
    for code in COUNTRIES:
        names = ["|".join(list_official_names(code, language)) for language in OF_ISO_CODES]
        if any(names):
            writer.writerow([code, *names])
    return table.getvalue()


def list_official_names(code: str, language: str) -> list[str]:
    """Those that CLDR's table does not have. What is turned round, or has a note in brackets, is no official name."""
    found = []
    names = Locale.parse(language, sep="-").territories
    listed = pycountry.countries.get(alpha_2=code)
    if listed is not None and (language, code) not in WRONG:
        english = getattr(listed, "official_name", listed.name)
        name = read_iso_codes(language).gettext(english)
        is_turned = bool(set(name) & set(",،、("))
        if name != english and not is_turned and write_plainly(name) != write_plainly(names[code]):
            found.append(name)
    if code in SHORTER:
        found.append(names[code])
    return found


def read_iso_codes(language: str) -> gettext.NullTranslations:
    return gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [OF_ISO_CODES[language]])


if __name__ == "__main__":
    FORMAL_NAMES.write_text(write_formal_names(), encoding="utf-8")
    NAMES.write_text(write_names(), encoding="utf-8")
    OFFICIAL_NAMES.write_text(write_official_names(), encoding="utf-8")
