"""/.well-known/security.txt, as RFC 9116 has it."""

from datetime import UTC, datetime, timedelta

from django.test import Client, override_settings

DOOR = "/.well-known/security.txt"


def test_without_a_contact_there_is_none(client: Client) -> None:
    assert client.get(DOOR).status_code == 404


@override_settings(SECURITY_CONTACT="mailto:security@example.org")
def test_it_says_whom_to_tell_and_until_when(client: Client) -> None:
    sent = client.get(DOOR, secure=True)
    assert sent.headers["Content-Type"] == "text/plain; charset=utf-8"
    fields = dict(line.split(": ", 1) for line in sent.content.decode().splitlines())
    assert fields["Contact"] == "mailto:security@example.org"
    assert fields["Canonical"] == f"https://testserver{DOOR}"
    left = datetime.fromisoformat(fields["Expires"]) - datetime.now(UTC)
    assert timedelta(days=150) < left <= timedelta(days=180)


@override_settings(SECURITY_CONTACT="https://example.org/report")
def test_over_plain_http_it_names_no_address_of_its_own(client: Client) -> None:
    assert "Canonical" not in client.get(DOOR).content.decode()
