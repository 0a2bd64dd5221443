"""What happens to answers when an earlier one, or the rulebook, changes under them."""

from collections.abc import Mapping

from django.http import QueryDict
from django.test import Client

from riskcheck.links.check_link import open_token, seal_answers

HERE = {
    "nationalities": ["US", "GB"],
    "destination": "ES",
    "role": "visit",
    "ties": ["none"],
}


def moved(client: Client, answers: Mapping[str, object], destination: str) -> dict[str, object]:
    """The answers left after the destination alone was changed on the first page."""
    form = QueryDict(mutable=True)
    form.setlist("nationalities", list(answers["nationalities"]))  # type: ignore[call-overload]
    form["destination"] = destination
    form["role"] = str(answers["role"])
    response = client.post(
        f"/check/{seal_answers(answers)}/start/",
        form.urlencode(),
        content_type="application/x-www-form-urlencoded",
        headers={"host": "127.0.0.1"},
    )
    assert response.status_code == 303
    return dict(open_token(response.headers["Location"].split("/")[2]).answers)


def test_a_link_denied_for_one_country_is_asked_again_for_another(client: Client) -> None:
    assert "ties" not in moved(client, HERE, "KR")
    assert moved(client, HERE, "ES")["ties"] == ["none"]


def test_service_papers_and_notices_of_one_country_say_nothing_of_another(client: Client) -> None:
    korean = {
        "nationalities": ["KR", "UA"],
        "destination": "KR",
        "role": "visit",
        "age": 35,
        "sex": "m",
        "service_status": "exempt",
        "passport_shown": "destination",
        "open_notice": "no",
    }
    left = moved(client, korean, "UA")
    assert left == {
        "nationalities": ["KR", "UA"],
        "destination": "UA",
        "role": "visit",
        "age": 35,
    }


def test_an_answer_that_no_edition_knows_ends_the_check_plainly(client: Client) -> None:
    token = seal_answers({**HERE, "ties": ["gone"]})
    response = client.get(f"/check/{token}/", headers={"host": "127.0.0.1"})
    assert response.status_code == 410
    assert b"This check has ended" in response.content


def test_for_someone_there_no_level_tells_them_not_to_book(client: Client) -> None:
    there = {"nationalities": ["US", "RU"], "destination": "RU", "role": "there"}
    page = client.get(f"/check/{seal_answers(there)}/advice/", headers={"host": "127.0.0.1"})
    text = page.content.decode()
    assert "Leave when it is lawful and safe" in text
    assert "level 3, Get advice now" in text
    assert "level 4, Do not travel" not in text
    assert "Get advice before you book" not in text
