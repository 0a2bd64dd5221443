"""What is drawn before a server makes its workers."""

from django.conf import settings

from riskcheck.web.shared.handler import Handler
from riskcheck.web.shared.warming import warm_up


def test_it_draws_the_pages_that_most_people_see() -> None:
    assert warm_up(Handler()) == ["200 OK"] * (len(settings.LANGUAGES) + 2)
