"""Answers sent as form fields in one go, through the public doors."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from django.http import QueryDict

from riskcheck.engine.model.questions import Answer
from riskcheck.facts import COUNTRIES
from riskcheck.present.page import Page
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import START
from riskcheck.web.shared.forms import QuestionForm


class PostedForm(QuestionForm):
    """The questions of the first page, and every other question that an answer was sent for."""

    def __init__(self, data: QueryDict) -> None:
        sent = [q for key, q in RULEBOOK.questions.items() if any(data.getlist(key))]
        always = [q for q in START if q.key != "role"]
        about = COUNTRIES.get(str(data.get("destination")))
        super().__init__([*always, *(q for q in sent if q not in always)], about, data)

    @cached_property
    def answers(self) -> dict[str, Answer]:
        return dict(self.cleaned_data)


@dataclass(frozen=True)
class PostedFormPage(Page):
    """What was sent, with what has to be corrected."""

    template = "check/posted_form.html"

    form: QuestionForm
