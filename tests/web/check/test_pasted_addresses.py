"""Addresses as people paste them: what stood around them is taken off, and what is wrong within stays wrong."""

import logging
from urllib.parse import quote

import pytest
from django.test import Client

from riskcheck.operations.logging import DiscreetFormatter
from tests.web.visiting import A_RESERVIST, check

ADDRESS = check(A_RESERVIST)
PASTED = {
    "no slash": ADDRESS[:-1],
    "full stop": f"{ADDRESS}.",
    "full stop for the slash": f"{ADDRESS[:-1]}.",
    "comma": f"{ADDRESS},",
    "bracket": f"{ADDRESS})",
    "angle bracket": f"{ADDRESS[:-1]}>",
    "quotes of two kinds": f'{ADDRESS}”".',
    "guillemet": f"{ADDRESS} »",
    "Chinese full stop": f"{ADDRESS}。",
    "blanks": f"{ADDRESS}  ",
    "blank that does not break": f"{ADDRESS[:-1]}\u00a0",
    "line end": f"{ADDRESS}\n",
    "before it": ADDRESS.replace("/check/", "/check/<"),
}


@pytest.mark.parametrize("pasted", PASTED.values(), ids=PASTED)
def test_what_was_pasted_along_is_taken_off(client: Client, pasted: str) -> None:
    response = client.get(quote(pasted))
    assert (response.status_code, response.headers["Location"]) == (303, ADDRESS)
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("pasted", ["advice", "advice/.", "change/age)"])
def test_so_it_is_from_a_page_of_the_check(client: Client, pasted: str) -> None:
    page = ADDRESS + pasted.rstrip(")./") + "/"
    response = client.get(f"{ADDRESS}{pasted}?was=4")
    assert response.headers["Location"] == f"{page}?was=4"
    assert client.get(page).status_code == 200


@pytest.mark.parametrize(
    "wrong", ["nonsense.", "nonsense", f"{ADDRESS[7:-9]})", f"x{ADDRESS[7:]}."]
)
def test_a_wrong_one_gets_the_page_it_always_got(client: Client, wrong: str) -> None:
    response = client.get(f"/check/{wrong}", follow=True)
    assert response.status_code == 410
    assert "This check has ended. Nothing was kept." in response.content.decode()


@pytest.mark.parametrize("none", ["/check/./", "/check/a b/", f"{ADDRESS}nowhere/", "/check/%FF/"])
def test_what_no_address_is_meant_by_leads_nowhere(client: Client, none: str) -> None:
    assert client.get(none).status_code == 404


def test_no_form_is_led_on(client: Client) -> None:
    assert client.post(f"{ADDRESS[:-1]}.", {"age": "32"}).status_code == 404


def test_what_is_pasted_reaches_no_log(
    client: Client, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.handler.setFormatter(DiscreetFormatter())
    caplog.set_level(logging.DEBUG)
    for pasted in PASTED.values():
        client.get(quote(pasted))
        client.post(quote(pasted))
        client.get(quote(pasted), headers={"host": "other.example"})
    written = capfd.readouterr()
    everything = caplog.text + written.out + written.err
    assert "Refused a request for a host" in everything
    assert ADDRESS[7:40] not in everything
