"""The pages of tests/web/test_every_page.py in each language; each is asked for once."""

from functools import cache

from django.http import HttpResponse
from django.test import Client

from riskcheck.links.page_root import get_root
from tests.web.test_every_page import PAGES, POSTS
from tests.web.visiting import Reader

CLIENT = Client()


@cache
def answered_in(language: str, name: str) -> HttpResponse:
    root = get_root(language)
    if name in PAGES:
        return CLIENT.get(f"{root}{PAGES[name]}")
    address, fields = POSTS[name]
    response = CLIENT.post(f"{root}{address}", fields)
    if "?sent=" in response.headers.get("Location", ""):
        return CLIENT.get(response.headers["Location"])
    return response


@cache
def html_in(language: str, name: str) -> str:
    return answered_in(language, name).content.decode()


@cache
def read_page_in(language: str, name: str) -> Reader:
    return Reader(html_in(language, name))
