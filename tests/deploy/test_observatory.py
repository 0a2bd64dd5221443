"""How MDN's HTTP Observatory would score what leaves the machine, and that its points are counted as it publishes them."""

from email.message import Message

import pytest

from tests.deploy.observatory import score_policy, score_site
from tests.deploy.proxy import HOST

LOCKED = "default-src 'none'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"


def headers(**named: str) -> Message:
    message = Message()
    for name, text in named.items():
        message[name.replace("_", "-")] = text
    return message


def test_a_site_without_any_header_has_what_the_observatory_gives_one() -> None:
    total, parts = score_site(headers(Referrer_Policy="no-referrer"), "", HOST, f"https://{HOST}/")
    assert total == 100 - 25 - 20 - 5 - 20
    assert parts["referrer-policy"] == 5


def test_extra_points_need_ninety_without_them() -> None:
    page = headers(
        Content_Security_Policy=LOCKED,
        Referrer_Policy="no-referrer",
        X_Content_Type_Options="nosniff",
        Cross_Origin_Resource_Policy="same-origin",
    )
    assert score_site(page, "", HOST, f"https://{HOST}/")[0] == 80
    page["Strict-Transport-Security"] = "max-age=31536000"
    assert score_site(page, "", HOST, f"https://{HOST}/")[0] == 130
    assert score_site(page, "", HOST, "http://elsewhere.example/")[0] == 80
    assert (
        score_site(page, '<script src="https://cdn.example/x.js">', HOST, f"https://{HOST}/")[0]
        == 50
    )


@pytest.mark.parametrize(
    ("policy", "points"),
    [
        ({}, -25),
        ({"default-src": ["'none'"], "style-src": ["'unsafe-inline'"]}, -20),
        ({"default-src": ["'none'"], "script-src": ["*"]}, -20),
        ({"script-src": ["'self'"]}, -20),
        ({"default-src": ["'self'"]}, 5),
    ],
)
def test_a_weak_policy_costs_points(policy: dict[str, list[str]], points: int) -> None:
    assert score_policy(policy) == points
