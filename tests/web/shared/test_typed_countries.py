"""What somebody typed into a country field and did not choose goes along, is read if it is sure, and asked about if not."""

import re

from django.http import QueryDict
from django.test import Client

from riskcheck.web.shared.forms import StartForm

LISTS = re.compile(r'<select id="(\w+)" name="\w+"([^>]*)>')


def start(text: str) -> StartForm:
    return StartForm(QueryDict(text))


def shown_again(client: Client, sent: dict[str, object]) -> str:
    return client.post("/", sent, follow=True).content.decode()


def test_a_text_that_means_one_country_is_read() -> None:
    form = start(
        "nationalities=&typed_nationalities=Iranian&nationalities=US&typed_nationalities=United+States"
        "&destination=&typed_destination=Россия"
    )
    assert form.is_valid()
    assert form.cleaned_data["nationalities"] == ("IR", "US")
    assert form.cleaned_data["destination"] == "RU"


def test_what_is_chosen_counts_whatever_was_typed() -> None:
    form = start("nationalities=US&typed_nationalities=Iran&destination=ES&typed_destination=x")
    assert form.is_valid()
    assert form.cleaned_data["nationalities"] == ("US",)
    assert form.cleaned_data["destination"] == "ES"


def test_a_text_that_may_mean_several_is_asked_about_and_stands_there_again(client: Client) -> None:
    html = shown_again(
        client,
        {
            "nationalities": ["US", ""],
            "typed_nationalities": ["United States of America", "Korean"],
            "destination": "",
            "typed_destination": "turky",
        },
    )
    assert "“Korean” could be North Korea (KP) or South Korea (KR)." in html
    assert "No country answers to “turky”. Did you mean Türkiye (TR)?" in html
    lists = dict(LISTS.findall(html))
    assert "data-typed" not in lists["id_nationalities_0"]
    assert 'data-typed="Korean"' in lists["id_nationalities_1"]
    assert 'data-typed="turky"' in lists["id_destination"]


def test_what_was_typed_is_shown_again_as_text(client: Client) -> None:
    html = shown_again(client, {"nationalities": "", "typed_nationalities": '"><script>'})
    assert 'data-typed="&quot;&gt;&lt;script&gt;"' in html


def test_a_name_in_place_of_a_code_is_still_refused() -> None:
    form = start("nationalities=Russia&destination=US")
    assert form.errors["nationalities"] == [
        "Choose a country from the list (a code of two capital letters, like US)."
    ]
