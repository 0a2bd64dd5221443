"""After an answer was changed: the advice again, with what that did to it."""

from __future__ import annotations

from django.http import HttpRequest

from riskcheck.engine.judging.assess import Assessment
from riskcheck.links.check_link import CheckEnded, make_check_address
from riskcheck.present.changed import write_change
from riskcheck.present.translator import get_translator
from riskcheck.service import assess_answers
from riskcheck.web.check.places import ADVICE
from riskcheck.web.shared.open_check import open_check

WAS = "was"
"""The field of the address with the check as it was before."""


def make_changed_address(token: str, was: str) -> str:
    return f"{make_check_address(token)}{ADVICE}?{WAS}={was}"


def describe_change(request: HttpRequest, assessment: Assessment) -> str:
    """What changed, in words; nothing where no answer was changed, or where that is too long ago."""
    token = request.GET.get(WAS)
    if not token:
        return ""
    try:
        answers, _left = open_check(token)
    except CheckEnded:
        return ""
    return write_change(assess_answers(answers), assessment, get_translator())
