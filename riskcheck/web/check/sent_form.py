"""What a form sent, sealed into the address of the page that shows it again: Back and reload then send nothing."""

from __future__ import annotations

from django.http import HttpRequest, QueryDict

from riskcheck.links import check_link
from riskcheck.links.check_link import CheckEnded

NAME = "sent"
"""Of the field of the address. It is sealed as a check is, and opens no longer."""
SO_FAR = "so_far"
"""The field in which a form brings the answers so far. An address has them already."""


def seal_sent_form(form: QueryDict) -> str:
    """A query for an address, or ValueError where more was sent than an address can carry."""
    sent = {name: texts for name, texts in form.lists() if name != SO_FAR}
    return f"?{NAME}={check_link.seal_answers({NAME: sent})}"


def open_sent_form(request: HttpRequest) -> QueryDict | None:
    """What was sent; None where nothing was, or where it opens no more."""
    token = request.GET.get(NAME)
    if not token:
        return None
    try:
        sent = check_link.open_token(token).answers.get(NAME)
    except CheckEnded:
        return None
    if sent is None:
        return None
    form = QueryDict(mutable=True)
    for name, texts in sent.items():
        form.setlist(name, texts)
    return form
