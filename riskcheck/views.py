"""HTTP only: form in, page out."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST, require_http_methods

from riskcheck import checklink, startpage
from riskcheck.advicepage import advice_page
from riskcheck.answerlist import answer_lines
from riskcheck.checking import case_of, check, checked_answers
from riskcheck.engine.assess import Assessment
from riskcheck.engine.flow import STARTING_POINT, kept, open_screens
from riskcheck.engine.questions import Answer
from riskcheck.engine.rules import Screen
from riskcheck.forms import ScreenForm, StartForm
from riskcheck.posted import PostedForm
from riskcheck.rulebook import RULEBOOK
from riskcheck.templatetags.say import name_of, say_of

INVALID = 400


class SeeOther(HttpResponseRedirect):
    """After a form was sent, go and get the next page: Back and reload then send nothing twice."""

    status_code = 303


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return startpage.first_shown(request)
    return _start_posted(request, "/", {})


@require_http_methods(["GET", "HEAD", "POST"])
def change_start(request: HttpRequest, token: str) -> HttpResponse:
    """The first page again, filled in; the answers given since are kept where they still matter."""
    answers = _opened(token)
    here = f"{_address(token)}start/"
    if request.method == "POST":
        return _start_posted(request, here, answers)
    form = StartForm(initial={key: answers[key] for key in STARTING_POINT if key in answers})
    return startpage.filled(request, form, here)


@require_http_methods(["GET", "HEAD", "POST"])
def next_step(request: HttpRequest, token: str) -> HttpResponse:
    """The next screen of questions, or the advice where none is open."""
    answers = _opened(token)
    assessment = check(answers)
    screens = open_screens(assessment)
    if not screens:
        return _advice(request, assessment, token)
    screen, questions = screens[0]
    country = name_of(assessment.case.destination.spoken)
    form = ScreenForm(questions, country, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        return _go_on(answers | form.cleaned_data)
    return _questions(request, assessment, screen, form, token, _address(token))


@require_http_methods(["GET", "HEAD", "POST"])
def change_screen(request: HttpRequest, token: str, key: str) -> HttpResponse:
    """One screen again, filled in as it was answered."""
    answers = _opened(token)
    screen = next(screen for screen in RULEBOOK.screens if screen.key == key)
    asked = {question.key for question in screen.questions}
    others = {k: v for k, v in answers.items() if k not in asked}
    assessment = check(others)
    still_open = {s.key: questions for s, questions in open_screens(assessment)}
    if key not in still_open:
        return SeeOther(_address(token))
    country = name_of(assessment.case.destination.spoken)
    data = request.POST if request.method == "POST" else None
    initial = {k: answers[k] for k in asked if k in answers}
    form = ScreenForm(still_open[key], country, data, initial)
    if form.is_bound and form.is_valid():
        return _go_on(others | form.cleaned_data)
    return _questions(request, check(answers), screen, form, token, f"{_address(token)}{key}/")


@require_GET
def advice_now(request: HttpRequest, token: str) -> HttpResponse:
    """The advice on the answers so far; questions left open count as unknown."""
    return _advice(request, check(_opened(token)), token)


@require_POST
def questions(request: HttpRequest) -> HttpResponse:
    """The public door: answers as form fields in, exactly the questions still open out."""
    form = PostedForm(request.POST)
    if not form.is_valid():
        return _start_again(request, form)
    assessment = check(form.answers)
    token = checklink.seal(form.answers)
    screens = open_screens(assessment)
    if not screens:
        return _advice(request, assessment, token)
    every_open = [question for _screen, asked in screens for question in asked]
    country = name_of(assessment.case.destination.spoken)
    screen = ScreenForm(every_open, country)
    return _questions(request, assessment, screens[0][0], screen, token, f"{_address(token)}all/")


@require_POST
def all_questions(request: HttpRequest, token: str) -> HttpResponse:
    """Every open question, answered at once."""
    answers = _opened(token)
    assessment = check(answers)
    every_open = [question for _screen, asked in open_screens(assessment) for question in asked]
    form = ScreenForm(every_open, name_of(assessment.case.destination.spoken), request.POST)
    if form.is_valid():
        return _go_on(answers | form.cleaned_data)
    screen = open_screens(assessment)[0][0] if every_open else RULEBOOK.screens[0]
    return _questions(request, assessment, screen, form, token, f"{_address(token)}all/")


@require_POST
def advice(request: HttpRequest) -> HttpResponse:
    """The public door: answers as form fields in, the result and the printed sheet out."""
    form = PostedForm(request.POST)
    if not form.is_valid():
        return _start_again(request, form)
    return _advice(request, check(form.answers), checklink.seal(form.answers))


@require_GET
def page(request: HttpRequest, template: str) -> HttpResponse:
    return render(request, template)


@require_GET
def healthz(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("ok", content_type="text/plain")


def _opened(token: str) -> dict[str, Answer]:
    return checked_answers(checklink.open_token(token).answers)


def _address(token: str) -> str:
    return f"/check/{token}/"


def _go_on(answers: dict[str, Answer]) -> HttpResponse:
    return SeeOther(_address(checklink.seal(kept(case_of(answers), RULEBOOK))))


def _start_posted(
    request: HttpRequest, here: str, answers: dict[str, Answer]
) -> HttpResponse:
    if "rows" in request.POST:
        return startpage.filled(request, StartForm.with_rows_changed(request.POST), here)
    form = StartForm(request.POST)
    if not form.is_valid():
        return startpage.filled(request, form, here, status=INVALID)
    return _go_on(answers | form.cleaned_data)


def _start_again(request: HttpRequest, form: PostedForm) -> HttpResponse:
    return render(request, "posted.html", {"form": form}, status=INVALID)


def _questions(
    request: HttpRequest,
    assessment: Assessment,
    screen: Screen,
    form: ScreenForm,
    token: str,
    here: str,
) -> HttpResponse:
    to_come = len(open_screens(assessment))
    done = {s.key for s in RULEBOOK.screens for q in s.questions if q.key in assessment.case.answers}
    context = {
        "form": form,
        "screen": {
            "title": say_of(screen.title, assessment.case.destination.spoken),
            "number": len(done) + 2,
            "at_most_more": max(to_come - 1, 0),
        },
        "answers": answer_lines(assessment, _address(token)),
        "advice_url": f"{_address(token)}advice/",
        "minutes_left": checklink.LIFETIME // 60,
        "token_url": here,
    }
    return render(request, "questions.html", context, status=INVALID if form.errors else 200)


def _advice(request: HttpRequest, assessment: Assessment, token: str) -> HttpResponse:
    return render(request, "advice.html", {"page": advice_page(assessment, _address(token))})


