"""What MDN's HTTP Observatory would give a site, by its published table of scores, for what is tested here.

Each function is one of its tests and returns what it adds to 100. Extra points count only where there are 90 without.
Its own test of the certificate, and its list of preloaded sites, need the network: they are left out, and give nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.message import Message

PRIVATE = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
NEEDED_FOR_EXTRA = 90
HALF_A_YEAR = 15_768_000
UNSAFE = ("'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "data:", "http:", "https:", "*")


def score_site(
    page: Message, html: str, host: str, plain_redirect: str
) -> tuple[int, dict[str, int]]:
    """Of one page over HTTPS, and of where the same address leads over plain HTTP; with what each test added."""
    policy = read_policy(page["Content-Security-Policy"] or "")
    parts = {
        "content-security-policy": score_policy(policy),
        "cookies": -40 if page["Set-Cookie"] else 0,
        "cross-origin-resource-sharing": -50 if page["Access-Control-Allow-Credentials"] else 0,
        "redirection": 0 if plain_redirect.startswith(f"https://{host}/") else -20,
        "referrer-policy": 5 if page["Referrer-Policy"] in PRIVATE else -5,
        "strict-transport-security": score_hsts(page["Strict-Transport-Security"] or ""),
        "subresource-integrity": score_scripts(html),
        "x-content-type-options": 0 if page["X-Content-Type-Options"] == "nosniff" else -5,
        "x-frame-options": score_frames(policy, page),
        "cross-origin-resource-policy": {"same-origin": 10, "same-site": 10, None: 0}.get(page["Cross-Origin-Resource-Policy"], -5),
    }  # fmt: skip
    without_extra = 100 + sum(part for part in parts.values() if part < 0)
    extra = sum(part for part in parts.values() if part > 0)
    return without_extra + (extra if without_extra >= NEEDED_FOR_EXTRA else 0), parts


def read_policy(text: str) -> dict[str, list[str]]:
    split = [directive.split() for directive in text.split(";") if directive.strip()]
    return {name.lower(): sources for name, *sources in split}


def score_policy(policy: Mapping[str, list[str]]) -> int:
    if not policy:
        return -25
    default = policy.get("default-src", ["*"])
    for name in ("script-src", "object-src", "style-src", "img-src", "connect-src"):
        if any(source in UNSAFE for source in policy.get(name, default)):
            return -20
    closed = default == ["'none'"] and policy.get("base-uri", []) in (["'none'"], ["'self'"])
    forms = policy.get("form-action", []) in (["'none'"], ["'self'"])
    return 10 if closed and forms and "frame-ancestors" in policy else 5


def score_hsts(text: str) -> int:
    age = re.search(r"max-age=(\d+)", text)
    if not age:
        return -20
    return 0 if int(age[1]) >= HALF_A_YEAR else -10


def score_scripts(html: str) -> int:
    """Scripts of the page's own site need no hash: those of others would."""
    sources = re.findall(r"<script[^>]*\bsrc=\"([^\"]*)\"", html)
    return -50 if any(re.match(r"//|\w+:", source) for source in sources) else 0


def score_frames(policy: Mapping[str, list[str]], page: Message) -> int:
    if policy.get("frame-ancestors") == ["'none'"]:
        return 5
    return 0 if page["X-Frame-Options"] in ("DENY", "SAMEORIGIN") else -20
