"""Write in which order each language lists countries, and under which letters: riskcheck/present/country_reader/order.csv.

Unicode's collation of each language, and its index letters (pinyin in Chinese), from ICU. It needs PyICU, which is built with
Debian's libicu-dev: `pip install PyICU==2.17`. Run it after tools/country_names.py, and when a language is added.
"""

from __future__ import annotations

import csv
import io
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

import icu
from django.conf import settings

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import get_country_name
from riskcheck.present.written_names import ORDER


def write_order() -> str:
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["language", "letter", "codes"])
    for language, _name in settings.LANGUAGES:
        index = icu.AlphabeticIndex(icu.Locale.forLanguageTag(language))
        for code in COUNTRIES:
            index.addRecord(get_country_name(code, language), code)
        while index.nextBucket():
            codes = []
            while index.nextRecord():
                codes.append(index.recordData)
            if codes:
                writer.writerow([language, index.bucketLabel, " ".join(codes)])
    return table.getvalue()


if __name__ == "__main__":
    ORDER.write_text(write_order(), encoding="utf-8")
