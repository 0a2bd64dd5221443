"""A check: answers in, the next questions or the advice out."""

from __future__ import annotations

from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseRedirect,
)
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import STARTING_POINT, change_first_page
from riskcheck.engine.model.questions import Answer
from riskcheck.links import check_link as checklink
from riskcheck.links.check_link import make_check_address
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import PROTECTION
from riskcheck.service import assess_answers
from riskcheck.web.check.advice import make_advice_page
from riskcheck.web.check.posted_form import PostedForm, PostedFormPage
from riskcheck.web.check.questions import (
    Asking,
    ask_all_open,
    ask_next_open,
    ask_screen_again,
    make_question_page,
)
from riskcheck.web.check.start import (
    FIRST,
    Here,
    describe_check,
    make_start_page,
    send_first_page,
)
from riskcheck.web.paper.sheet_page import make_sheet_page, read_choice
from riskcheck.web.shared.forms import StartForm
from riskcheck.web.shared.kept_answers import (
    forget_no_nationality,
    keep_answers,
    names_no_nationality,
)
from riskcheck.web.shared.open_check import open_check
from riskcheck.web.shared.referrer import silence_referrer

INVALID = 400
ASK = ["GET", "HEAD", "POST"]


class SeeOther(HttpResponseRedirect):
    """After a form was sent, go and get the next page: Back and reload then send nothing twice."""

    status_code = 303


@require_http_methods(ASK)
def start(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return _start_posted(request, FIRST, {})
    return send_first_page(request)


@require_http_methods(ASK)
def change_start(request: HttpRequest, token: str) -> HttpResponse:
    """The first page again, filled in; the answers given since are kept where they still matter."""
    answers, left = open_check(token)
    here = describe_check(make_check_address(token), left)
    if request.method == "POST":
        return _start_posted(request, here, answers)
    asked = (*STARTING_POINT, PROTECTION.key) if names_no_nationality(answers) else STARTING_POINT
    return _start(StartForm(initial={key: answers[key] for key in asked if key in answers}), here)


@require_http_methods(ASK)
def next_step(request: HttpRequest, token: str) -> HttpResponse:
    """The next screen of questions, or the advice where none is open."""
    answers, left = open_check(token)
    assessment = assess_answers(answers)
    asking = ask_next_open(assessment, _typed(request))
    return _ask(asking, token, "", left) if asking else _advice(assessment, token, left)


@require_http_methods(ASK)
def change_screen(request: HttpRequest, token: str, key: str) -> HttpResponse:
    """One screen again, filled in as it was answered."""
    answers, left = open_check(token)
    asking = ask_screen_again(answers, key, _typed(request))
    return _ask(asking, token, f"{key}/", left) if asking else SeeOther(make_check_address(token))


@require_http_methods(ASK)
def all_questions(request: HttpRequest, token: str) -> HttpResponse:
    """Every open question on one page."""
    answers, left = open_check(token)
    asking = ask_all_open(assess_answers(answers), _typed(request))
    return _ask(asking, token, "all/", left) if asking else SeeOther(make_check_address(token))


@require_safe
def advice_now(_request: HttpRequest, token: str) -> HttpResponse:
    """The advice on the answers so far; questions left open count as unknown."""
    answers, left = open_check(token)
    return _advice(assess_answers(answers), token, left)


@require_safe
def sheet_now(request: HttpRequest, token: str) -> HttpResponse:
    """The printed sheet by itself, on the answers so far, with a choice of languages and paper."""
    answers, _left = open_check(token)
    choice = read_choice(request.GET)
    page = make_sheet_page(assess_answers(answers), make_check_address(token), choice).draw()
    return silence_referrer(HttpResponse(page, status=200 if choice.is_offered else INVALID))


@require_POST
def questions(request: HttpRequest) -> HttpResponse:
    """The public door: answers as form fields in, exactly the questions still open out."""
    form = PostedForm(request.POST)
    if not form.is_valid():
        return _posted_again(form)
    assessment = assess_answers(form.answers)
    token = checklink.seal_answers(form.answers)
    asking = ask_all_open(assessment, None)
    if asking is None:
        return _advice(assessment, token, checklink.LIFETIME)
    return _ask(asking, token, "all/", checklink.LIFETIME)


@require_POST
def advice(request: HttpRequest) -> HttpResponse:
    """The public door: answers as form fields in, the result and the printed sheet out."""
    form = PostedForm(request.POST)
    if not form.is_valid():
        return _posted_again(form)
    return _advice(
        assess_answers(form.answers), checklink.seal_answers(form.answers), checklink.LIFETIME
    )


def _typed(request: HttpRequest) -> object:
    return request.POST if request.method == "POST" else None


def _go_on(answers: dict[str, Answer]) -> HttpResponse:
    return SeeOther(make_check_address(checklink.seal_answers(keep_answers(answers))))


def _start_posted(request: HttpRequest, here: Here, answers: dict[str, Answer]) -> HttpResponse:
    if "rows" in request.POST:
        return _start(StartForm.with_rows_changed(request.POST), here)
    form = StartForm(request.POST)
    if form.is_valid():
        return _go_on(
            change_first_page(forget_no_nationality(answers), RULEBOOK, form.cleaned_data)
        )
    return _start(form, here, status=INVALID)


def _start(form: StartForm, here: Here, status: int = 200) -> HttpResponse:
    return HttpResponse(make_start_page(form, here).draw(), status=status)


def _posted_again(form: PostedForm) -> HttpResponse:
    return HttpResponse(PostedFormPage(form).draw(), status=INVALID)


def _ask(asking: Asking, token: str, step: str, left: int) -> HttpResponse:
    if asking.typed is not None and asking.form.is_valid():
        return _go_on(asking.answers | asking.form.cleaned_data)
    page = make_question_page(asking, make_check_address(token), step, left)
    return HttpResponse(page.draw(), status=200 if asking.typed is None else INVALID)


def _advice(assessment: Assessment, token: str, left: int) -> HttpResponse:
    page = make_advice_page(assessment, make_check_address(token), left)
    return silence_referrer(HttpResponse(page.draw()))
