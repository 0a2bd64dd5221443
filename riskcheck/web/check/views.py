"""A check: the next questions, or the advice and what it rests on; and the public doors."""

from __future__ import annotations

from contextlib import suppress

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.views.decorators.http import require_http_methods, require_safe

from riskcheck.engine.judging.assess import Assessment
from riskcheck.links import check_link as checklink
from riskcheck.links.check_link import make_check_address
from riskcheck.present.expiry import describe_life
from riskcheck.present.languages import remember_address
from riskcheck.service import assess_answers
from riskcheck.web.check.advice import make_advice_page
from riskcheck.web.check.asking import ASK, INVALID, answer_asking, read_typed
from riskcheck.web.check.changed_answer import describe_change
from riskcheck.web.check.copy_page import make_copy_page
from riskcheck.web.check.evidence import make_evidence_page
from riskcheck.web.check.late_form import ask_late_again
from riskcheck.web.check.places import ADVICE
from riskcheck.web.check.posted_form import PostedForm, PostedFormPage
from riskcheck.web.check.question_page import draw_question_page
from riskcheck.web.check.questions import ask_all_open, ask_next_open
from riskcheck.web.check.sent_form import open_sent_form, seal_sent_form
from riskcheck.web.paper.paper_language import send_paper
from riskcheck.web.paper.sheet_page import make_sheet_page, read_choice
from riskcheck.web.shared.open_check import open_check
from riskcheck.web.shared.referrer import silence_referrer


@require_http_methods(ASK)
@ask_late_again
def next_step(request: HttpRequest, token: str) -> HttpResponse:
    """The next screen of questions, or the advice where none is open."""
    answers, left = open_check(token)
    assessment = assess_answers(answers)
    asking = ask_next_open(assessment, read_typed(request))
    if asking is None:
        return _advice(assessment, token, left)
    return answer_asking(request, asking, token, left)


@require_safe
def advice_now(request: HttpRequest, token: str) -> HttpResponse:
    """The advice on the answers so far; questions left open count as unknown."""
    answers, left = open_check(token)
    assessment = assess_answers(answers)
    return _advice(assessment, token, left, describe_change(request, assessment))


@require_safe
def evidence(_request: HttpRequest, token: str) -> HttpResponse:
    """What the advice rests on: a page of its own, so that the advice stays short."""
    answers, left = open_check(token)
    page = make_evidence_page(assess_answers(answers), make_check_address(token), left)
    return silence_referrer(HttpResponse(page.draw()))


@require_safe
def plain_text(_request: HttpRequest, token: str) -> HttpResponse:
    """The advice as text to copy."""
    answers, left = open_check(token)
    page = make_copy_page(assess_answers(answers), make_check_address(token), left)
    return silence_referrer(HttpResponse(page.draw()))


@require_safe
def sheet_now(request: HttpRequest, token: str) -> HttpResponse:
    """The printed sheet by itself, on the answers so far, with a choice of languages and paper."""
    answers, left = open_check(token)
    choice = read_choice(request.GET)
    address = make_check_address(token)
    life = describe_life(address, "sheet/", left)
    page = make_sheet_page(assess_answers(answers), address, choice, life)
    return send_paper(page, is_offered=choice.is_offered)


@require_http_methods(ASK)
def questions(request: HttpRequest) -> HttpResponse:
    """The public door: answers as form fields in, exactly the questions still open out."""
    if request.method != "POST":
        return _show_sent(request)
    form = PostedForm(request.POST)
    if not form.is_valid():
        return _posted_again(request, form)
    assessment = assess_answers(form.answers)
    token = checklink.seal_answers(form.answers)
    asking = ask_all_open(assessment, None)
    if asking is None:
        return _posted_advice(assessment, token)
    address = make_check_address(token)
    remember_address(f"{address}{asking.step}")
    return HttpResponse(draw_question_page(asking, address, checklink.LIFETIME))


@require_http_methods(ASK)
def advice(request: HttpRequest) -> HttpResponse:
    """The public door: answers as form fields in, the result and the printed sheet out."""
    if request.method != "POST":
        return _show_sent(request)
    form = PostedForm(request.POST)
    if not form.is_valid():
        return _posted_again(request, form)
    return _posted_advice(assess_answers(form.answers), checklink.seal_answers(form.answers))


def _posted_advice(assessment: Assessment, token: str) -> HttpResponse:
    remember_address(f"{make_check_address(token)}{ADVICE}")
    return _advice(assessment, token, checklink.LIFETIME)


def _posted_again(request: HttpRequest, form: PostedForm) -> HttpResponse:
    """At once, so that a program learns of it; in another language the page is found by what was sent, sealed."""
    with suppress(ValueError):  # more than an address can carry
        remember_address(f"{request.path}{seal_sent_form(request.POST)}")
    return HttpResponse(PostedFormPage(form).draw(), status=INVALID)


def _show_sent(request: HttpRequest) -> HttpResponse:
    """What was sent with something wrong in it, as the page in another language leads here."""
    sent = open_sent_form(request)
    if sent is None:
        return HttpResponseNotAllowed(["POST"])
    return HttpResponse(PostedFormPage(PostedForm(sent)).draw())


def _advice(assessment: Assessment, token: str, left: int, changed: str = "") -> HttpResponse:
    page = make_advice_page(assessment, make_check_address(token), left, changed)
    return silence_referrer(HttpResponse(page.draw()))
