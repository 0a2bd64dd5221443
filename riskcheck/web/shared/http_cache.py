"""Pages that are the same to everyone: drawn and compressed once, and known by what is in them."""

from __future__ import annotations

import gzip
import hashlib
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import ParamSpec

from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.cache import get_conditional_response

from riskcheck.present.languages import forget_query
from riskcheck.present.page import Page

Subject = ParamSpec("Subject")

MOST_KEPT = 512
"""How many pages of one kind a process keeps, all languages together."""

_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")
AN_HOUR = "public, max-age=3600"
GZIP = 31
"""By which zlib knows that its work is to be read as gzip."""


@dataclass(frozen=True)
class GzippedPage:
    """A page, compressed, and a name that changes whenever anything on it does."""

    body: bytes
    name: str


def keep_page(draw: Callable[Subject, GzippedPage]) -> Callable[Subject, GzippedPage]:
    """Draw a page once for the same arguments. In development each time, so that an edit shows."""
    kept = lru_cache(maxsize=MOST_KEPT)(draw)

    @wraps(draw)
    def draw_or_take(*subject: Subject.args, **named: Subject.kwargs) -> GzippedPage:
        forget_query()
        return draw(*subject, **named) if settings.DEBUG else kept(*subject, **named)  # type: ignore[arg-type]

    return draw_or_take


def gzip_page(page: Page) -> GzippedPage:
    return gzip_text(page.draw())


def gzip_text(html: str) -> GzippedPage:
    page = html.encode()
    return GzippedPage(gzip.compress(page, mtime=0), hashlib.sha256(page).hexdigest()[:32])


def send_page(request: HttpRequest, page: GzippedPage) -> HttpResponse:
    """The page as the browser can read it."""
    if not _does_take_gzip(request):
        return HttpResponse(gzip.decompress(page.body), headers={"Vary": "Accept-Encoding"})
    headers = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
    return HttpResponse(page.body, headers=headers)


def send_kept_page(request: HttpRequest, page: GzippedPage) -> HttpResponse:
    """The page for a browser to keep for an hour, or word that the one it kept still stands."""
    response = send_page(request, page)
    response["Cache-Control"] = AN_HOUR
    response["ETag"] = etag = f'"{page.name}{"-gzip" if _does_take_gzip(request) else ""}"'
    return get_conditional_response(request, etag=etag, response=response) or response


def _does_take_gzip(request: HttpRequest) -> bool:
    return _GZIP.search(request.META.get("HTTP_ACCEPT_ENCODING", "")) is not None


def gzip_stream(request: HttpRequest, response: StreamingHttpResponse) -> StreamingHttpResponse:
    """A page that is sent in pieces, each compressed and sent at once."""
    response["Vary"] = "Accept-Encoding"
    if _does_take_gzip(request):
        response["Content-Encoding"] = "gzip"
        pieces = response.streaming_content
        assert isinstance(pieces, Iterator)
        response.streaming_content = _compress(pieces)
    return response


def _compress(pieces: Iterable[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(wbits=GZIP)
    for piece in pieces:
        yield packer.compress(piece) + packer.flush(zlib.Z_SYNC_FLUSH)
    yield packer.flush()
