"""The page that asks questions of a check."""

from __future__ import annotations

from dataclasses import dataclass

from crispy_forms.templatetags.crispy_forms_filters import as_crispy_errors, as_crispy_form
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Question
from riskcheck.present.answers import AnswerLine, list_answers
from riskcheck.present.expiry import CheckPage, describe_life
from riskcheck.present.fragments import keep_fragment
from riskcheck.present.translator import Translator, get_translator
from riskcheck.web.check.late_form import is_late, write_so_far
from riskcheck.web.check.places import write_place
from riskcheck.web.check.questions import AGAIN, Asking
from riskcheck.web.shared.forms import ScreenForm


@dataclass(frozen=True)
class QuestionPage(CheckPage):
    """`action` is where the form is sent, `back` where the screen before stands, and `again` what follows the address
    `address` of a check where this screen stands filled in.
    `place` is in words."""

    template = "check/questions.html"

    title: str
    place: str
    place_in_title: str
    is_wrong: bool
    errors: SafeString
    fields: SafeString
    action: str
    again: str
    back: str
    address: str
    answers: tuple[AnswerLine, ...]
    so_far: str


def draw_question_page(asking: Asking, address: str, seconds_left: int) -> str:
    """`address` is that of the check."""
    speaker = get_translator()
    about = asking.country.spoken
    is_sent = asking.typed is not None and "rows" not in asking.typed
    page = QuestionPage(
        life=describe_life(address, asking.step, seconds_left),
        late=is_late(asking.typed),
        so_far=write_so_far(asking.assessment.case.answers),
        title=speaker.about(asking.title, about) or gettext("Change an answer"),
        place=write_place(asking.place, about, speaker) if asking.place else "",
        place_in_title=_write_place_in_title(asking),
        is_wrong=is_sent and bool(asking.form.errors),
        errors=as_crispy_errors(asking.form) if is_sent else SafeString(),
        fields=SafeString(
            "".join(draw_fresh_field(one, asking.country, speaker) for one in asking.questions)
        )
        if asking.is_fresh
        else as_crispy_form(asking.form),
        action=f"{address}{asking.step}",
        again=asking.again,
        back=f"{address}{asking.back}",
        address=address,
        answers=tuple(list_answers(asking.assessment, address, speaker, AGAIN)),
    )
    return page.draw()


def _write_place_in_title(asking: Asking) -> str:
    """Tells screens apart, and not what they are about."""
    if asking.place:
        return gettext("step %(number)s") % {"number": asking.place.number}
    return gettext("open questions") if asking.title else gettext("change an answer")


@keep_fragment
def draw_fresh_field(question: Question, country: Country, _translator: Translator) -> SafeString:
    """One question alone: which ones stand on a page together follows from what somebody answered."""
    return SafeString(as_crispy_form(ScreenForm((question,), country)))
