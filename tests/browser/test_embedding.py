"""The form of docs/embedding.md on a page of another site: sent by hand, it opens the check."""

import pytest

from tests.browser.traveller import Traveller, Watch
from tests.web.test_embedding import SERVICE, SNIPPET

PORTAL = "http://portal.example/travel"


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
def test_a_student_sends_it_from_the_universitys_page(traveller: Traveller, watch: Watch) -> None:
    page = traveller.page
    html = f"<!doctype html><title>Portal</title>{SNIPPET.replace(SERVICE, traveller.site)}"
    policy = {"Content-Security-Policy": f"form-action {traveller.site}"}
    answer = {"body": html, "content_type": "text/html", "headers": policy}
    page.route(PORTAL, lambda route: route.fulfill(**answer))
    watch.allowed.add(PORTAL)
    page.goto(PORTAL)
    with page.expect_event("domcontentloaded"):
        page.get_by_role("button", name="See what may happen there").click()
    assert page.url.startswith(f"{traveller.site}/check/")
    assert traveller.asked() == ["role"]
    traveller.answers_screen({"role": "visit"})
    assert traveller.asked() != ["role"]
