"""The first page. Shown fresh it is the same to everyone who reads the same languages, so it is kept drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language

from riskcheck.engine.model.questions import Answers
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.links.page_root import get_root
from riskcheck.present.expiry import CheckLife, CheckPage, describe_life
from riskcheck.present.languages import remember_page
from riskcheck.present.office import Office, get_office
from riskcheck.present.translator import get_translator
from riskcheck.rulebook.questions import DESTINATION, ROLE
from riskcheck.web.check.held_lines import HeldLines, find_near, list_held_lines
from riskcheck.web.check.late_form import is_late, write_so_far
from riskcheck.web.check.places import FIRST_PAGE
from riskcheck.web.shared.forms import StartForm
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page, keep_page, send_page
from riskcheck.web.shared.search_engines import open_to_search


@dataclass(frozen=True)
class Here:
    """Where the page sends its form, and the check that it changes, if any."""

    action: str
    address: str = ""
    life: CheckLife | None = None
    so_far: str = ""


def begin() -> Here:
    """A check that does not exist yet."""
    return Here(f"{get_root()}/")


DESCRIPTION = _(
    "For people with more than one nationality: what a country may ask of you as its own citizen. Three"
    " minutes, no name, nothing kept."
)


@dataclass(frozen=True)
class StartPage(CheckPage):
    template = "check/start.html"

    form: StartForm
    here: Here
    held: HeldLines
    office: Office | None
    is_fresh: bool = False
    """Neither sent nor part of a check: what anybody sees first."""

    def write_description(self) -> str:
        return get_translator().text(DESCRIPTION) if self.is_fresh else ""


def send_first_page(request: HttpRequest) -> HttpResponse:
    near = find_near(request.headers.get("Accept-Language", ""))
    office = get_office(get_translator())
    page = _gzip_first_page(get_language(), office, near, *read_deep_link(request.GET))
    return open_to_search(request, send_page(request, page))


def describe_check(address: str, seconds_left: int, answers: Answers) -> Here:
    life = describe_life(address, FIRST_PAGE, seconds_left)
    return Here(f"{address}{FIRST_PAGE}", address, life, write_so_far(answers))


def make_start_page(form: StartForm, here: Here, near: tuple[str, ...]) -> StartPage:
    speaker = get_translator()
    return StartPage(
        life=here.life,
        late=is_late(form.data),
        form=form,
        here=here,
        held=list_held_lines(near, speaker),
        office=get_office(speaker),
    )


def read_deep_link(query: Mapping[str, str]) -> tuple[str, str]:
    """Destination and role that a link to the first page fills in; empty where it names none that we know.

    Nothing else of such a link is read: who somebody is has no place in an address.
    """
    destination = query.get(DESTINATION.key, "").upper()
    role = query.get(ROLE.key, "").lower()
    return (
        destination if destination in COUNTRIES else "",
        role if role in ROLE.values else "",
    )


@keep_page
def _gzip_first_page(
    language: str | None,  # noqa: ARG001
    office: Office | None,  # noqa: ARG001
    near: tuple[str, ...],
    destination: str,
    role: str,
) -> GzippedPage:
    told = {DESTINATION.key: destination, ROLE.key: role}
    told = {key: answer for key, answer in told.items() if answer}
    remember_page(f"/?{urlencode(told)}" if told else "/")
    form = StartForm(initial=told)
    return gzip_page(replace(make_start_page(form, begin(), near), is_fresh=True))
