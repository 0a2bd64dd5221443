"""What has changed, as an Atom feed: for readers of feeds and for other systems."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, time

from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.views.decorators.http import require_safe

from riskcheck.engine.model.text import _
from riskcheck.links.page_root import get_root
from riskcheck.present.translator import Translator, get_translator
from riskcheck.reports.changes import NEWS, NewsItem
from riskcheck.web.library.changes import DESCRIPTION
from riskcheck.web.shared.http_cache import gzip_text, send_kept_page

TITLE = _("Travel check: what has changed")


@require_safe
def send_changes_feed(request: HttpRequest) -> HttpResponse:
    """Its addresses name the host that was asked, so it is written anew for each."""
    page = request.build_absolute_uri(f"{get_root()}/changes/")
    feed = write_feed(page, request.build_absolute_uri(request.path), get_translator())
    response = send_kept_page(request, gzip_text(feed))
    response["Content-Type"] = Atom1Feed.content_type
    return response


def write_feed(page: str, address: str, translator: Translator) -> str:
    feed = Atom1Feed(
        title=translator.text(TITLE),
        link=page,
        description=translator.text(DESCRIPTION),
        subtitle=translator.text(DESCRIPTION),
        language=translator.language,
        feed_url=address,
        feed_guid=page,
    )
    for item in NEWS:
        edition = item.change.edition
        day = datetime.combine(edition.since, time(), UTC)
        feed.add_item(
            title=translator.text(item.change.who),
            link=f"{page}#edition-{edition.number}",
            description=translator.text(item.change.told),
            unique_id=f"urn:sha256:{_name_item(item)}",
            pubdate=day,
            updateddate=day,
            categories=item.change.countries,
        )
    return feed.writeString("utf-8")


def _name_item(item: NewsItem) -> str:
    """The same for as long as the change is worded so."""
    change = item.change
    said = "\n".join((change.edition.number, change.who, change.told))
    return hashlib.sha256(said.encode()).hexdigest()
