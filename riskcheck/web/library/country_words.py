"""The words that countries answer to, as a script that the pages with a country field fetch."""

from __future__ import annotations

import json

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from riskcheck.present.country_reader.known import list_known
from riskcheck.web.shared.http_cache import GzippedPage, gzip_text, keep_page, send_kept_page

BETWEEN = "|"


@keep_page
def write_country_words() -> GzippedPage:
    """By code: names in full, short and former names, words for its people, plates, formal names, the code of three
    letters."""
    words = {
        one.code: [
            *(
                BETWEEN.join(each)
                for each in (one.names, one.others, one.people, one.plates, one.formal)
            ),
            one.iso3,
        ]
        for one in list_known()
    }
    told = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return gzip_text(f"window.countryWords={told};\n")


@require_safe
def send_country_words(request: HttpRequest) -> HttpResponse:
    response = send_kept_page(request, write_country_words())
    response["Content-Type"] = "text/javascript; charset=utf-8"
    return response
