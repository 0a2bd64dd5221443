"""Pages shown when something went wrong."""

import pytest
from django.test import RequestFactory, override_settings

from riskcheck.web.shared.errors import answer_server_error


@override_settings(TEMPLATES=[])
def test_where_no_page_can_be_drawn_a_plain_one_says_so(caplog: pytest.LogCaptureFixture) -> None:
    response = answer_server_error(RequestFactory().get("/"))
    assert response.status_code == 500
    assert b"Nothing was kept." in response.content
    assert "The error page itself failed" in caplog.text
