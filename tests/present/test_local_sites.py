"""Links to sites in a country or of its state: told by the host alone."""

import pytest

from riskcheck.facts import COUNTRIES
from riskcheck.present.local_sites import STATE_HOSTS, is_site_in, write_site_mark
from riskcheck.present.translator import get_translator


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://www.iribnews.ir/fa/news/5683045/x", "IR"),
        ("https://hungary.mfa.gov.ir/portal", "IR"),
        ("https://WWW.GOV.UK/foreign-travel-advice", "GB"),
        ("https://travel.state.gov/content", "US"),
        ("https://tass.com/politics/1", "RU"),
        ("https://oslo.thaiembassy.org/", "TH"),
        ("http://example.su:8080/", "RU"),
        ("https://immd.gov.hk/", "HK"),
        ("https://www.mps.gov.cn/", "HK"),
    ],
)
def test_a_site_in_the_country_or_of_its_state_is_known_by_its_host(url: str, code: str) -> None:
    assert is_site_in(url, code)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://www.gov.uk/foreign-travel-advice/iran", "IR"),
        ("https://travel.gc.ca/destinations/iran.ir", "IR"),
        ("https://notass.com/", "RU"),
        ("https://immd.gov.hk/", "CN"),
        ("https://meduza.io/ru", "RU"),
        ("no address", "IR"),
    ],
)
def test_a_site_elsewhere_is_not(url: str, code: str) -> None:
    assert not is_site_in(url, code)


def test_the_mark_names_the_country_and_is_empty_elsewhere() -> None:
    iran = COUNTRIES["IR"]
    said = write_site_mark("https://www.iribnews.ir/", iran, get_translator())
    assert said == "a site in Iran or of its state: it may log who visits"
    assert write_site_mark("https://www.gov.uk/", iran, get_translator()) == ""


def test_no_embassy_or_consulate_that_is_cited_goes_unmarked() -> None:
    for country in COUNTRIES.values():
        for _kind, statement in country.statements():
            source = statement.source
            words = ("Embassy of", "Consulate of", "Consulate General of", "High Commission of")
            its_own = any(f"{word} {country.name}" in source.title for word in words)
            if its_own and source.title.startswith(words):
                assert is_site_in(source.url, country.code), (country.code, source.url)


def test_every_host_of_a_state_stands_under_a_country_that_exists() -> None:
    assert set(STATE_HOSTS) <= set(COUNTRIES)
