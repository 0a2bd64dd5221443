"""Asking: the first page, each screen of questions, and each of them again."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_http_methods, require_POST

from riskcheck.engine.judging.next_questions import change_first_page
from riskcheck.engine.model.questions import Answer
from riskcheck.links.check_link import make_check_address, seal_answers
from riskcheck.present.answers import CHANGE
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import DESTINATION, NATIONALITIES, PROTECTION
from riskcheck.service import assess_answers
from riskcheck.web.check.changed_answer import make_changed_address
from riskcheck.web.check.held_lines import find_near
from riskcheck.web.check.late_form import ask_late_again
from riskcheck.web.check.question_page import draw_question_page
from riskcheck.web.check.questions import (
    Asking,
    ask_all_open,
    ask_one_again,
    ask_screen_again,
    read_answers,
)
from riskcheck.web.check.sent_form import open_sent_form, seal_sent_form
from riskcheck.web.check.start import (
    Here,
    begin,
    describe_check,
    make_start_page,
    send_first_page,
)
from riskcheck.web.shared.forms import StartForm
from riskcheck.web.shared.kept_answers import forget_no_nationality, keep_answers
from riskcheck.web.shared.language import CHOSEN_BY, choose_language, lead_to
from riskcheck.web.shared.open_check import open_check

INVALID = 400
ASK = ["GET", "HEAD", "POST"]
TOLD_ON_FIRST_PAGE = (NATIONALITIES.key, DESTINATION.key, PROTECTION.key)


class SeeOther(HttpResponseRedirect):
    """After a form was sent, go and get the next page: Back and reload then send nothing twice."""

    status_code = 303


@require_http_methods(ASK)
def start(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return _read_start(request, begin(), {})
    sent = open_sent_form(request)
    if sent is None:
        language = choose_language(request)
        stays = language == request.LANGUAGE_CODE
        response = send_first_page(request) if stays else lead_to(language, request)
        patch_vary_headers(response, CHOSEN_BY)
        return response
    return HttpResponse(_draw_start(request, StartForm.show_again(sent), begin()))


@require_POST
def start_from_elsewhere(request: HttpRequest) -> HttpResponse:
    """The first page as a form on another site sends it: docs/decisions/0031-beside-other-sites.md."""
    return _read_start(request, begin(), {})


@require_http_methods(ASK)
@ask_late_again
def change_start(request: HttpRequest, token: str) -> HttpResponse:
    """The first page again, filled in; the answers given since are kept where they still matter."""
    answers, left = open_check(token)
    here = describe_check(make_check_address(token), left, answers)
    if request.method == "POST":
        return _read_start(request, here, answers)
    sent = open_sent_form(request)
    told = {key: answers[key] for key in TOLD_ON_FIRST_PAGE if key in answers}
    form = StartForm(initial=told) if sent is None else StartForm.show_again(sent)
    return HttpResponse(_draw_start(request, form, here))


@require_http_methods(ASK)
@ask_late_again
def change_screen(request: HttpRequest, token: str, key: str) -> HttpResponse:
    """One screen again, filled in as it was answered."""
    answers, left = open_check(token)
    return answer_asking(request, ask_screen_again(answers, key, read_typed(request)), token, left)


@require_http_methods(ASK)
@ask_late_again
def change_answer(request: HttpRequest, token: str, where: str, key: str) -> HttpResponse:
    """One answer again; `where` says which page it is changed from, and leads back to."""
    answers, left = open_check(token)
    asking = ask_one_again(answers, key, read_typed(request), f"{where}/")
    return answer_asking(request, asking, token, left)


@require_http_methods(ASK)
@ask_late_again
def all_questions(request: HttpRequest, token: str) -> HttpResponse:
    """Every open question on one page."""
    answers, left = open_check(token)
    asking = ask_all_open(assess_answers(answers), read_typed(request))
    return answer_asking(request, asking, token, left)


def read_typed(request: HttpRequest) -> object:
    """What a form sends, or sent before it was shown again; None where it is shown for the first time."""
    return request.POST if request.method == "POST" else open_sent_form(request)


def answer_asking(
    request: HttpRequest, asking: Asking | None, token: str, left: int
) -> HttpResponse:
    """The questions; or the way on, once they are answered, or where there is nothing to ask."""
    address = make_check_address(token)
    if asking is None:
        return SeeOther(address)

    def draw() -> str:
        return draw_question_page(asking, address, left)

    if request.method != "POST":
        return HttpResponse(draw())
    if "rows" in request.POST or not asking.form.is_valid():
        return _show_again(request, f"{address}{asking.step}", draw)
    changed = seal_answers(keep_answers(read_answers(asking)))
    if asking.step.startswith(CHANGE):
        return SeeOther(make_changed_address(changed, token))
    return SeeOther(make_check_address(changed))


def _read_start(request: HttpRequest, here: Here, answers: dict[str, Answer]) -> HttpResponse:
    form = StartForm(request.POST)
    if "rows" in request.POST or not form.is_valid():
        return _show_again(request, here.action, lambda: _draw_start(request, form, here))
    told = change_first_page(forget_no_nationality(answers), RULEBOOK, form.cleaned_data)
    return SeeOther(make_check_address(seal_answers(keep_answers(told))))


def _draw_start(request: HttpRequest, form: StartForm, here: Here) -> str:
    near = find_near(request.headers.get("Accept-Language", ""))
    return make_start_page(form, here, near).draw()


def _show_again(request: HttpRequest, address: str, draw: Callable[[], str]) -> HttpResponse:
    """The page with what was sent and what is wrong with it; at once only where no address can carry so much."""
    try:
        return SeeOther(f"{address}{seal_sent_form(request.POST)}")
    except ValueError:
        return HttpResponse(draw(), status=INVALID)
