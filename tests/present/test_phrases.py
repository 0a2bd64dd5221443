"""Capital letters, as the language in use has them."""

import pytest
from django.utils.translation import override

from riskcheck.present.phrases import capitalise, write_capitals


@pytest.mark.parametrize(
    ("language", "text", "begun", "loud"),
    [
        ("en", "in its papers", "In its papers", "IN ITS PAPERS"),
        ("tr", "izinsiz", "İzinsiz", "İZİNSİZ"),
        ("tr", "ırk", "Irk", "IRK"),
        ("ru", "не ездите", "Не ездите", "НЕ ЕЗДИТЕ"),
        ("fa", "سفر", "سفر", "سفر"),
        ("fr", "", "", ""),
    ],
)
def test_a_turkish_i_keeps_its_dot_and_every_other_letter_its_shape(
    language: str, text: str, begun: str, loud: str
) -> None:
    with override(language):
        assert capitalise(text) == begun
        assert write_capitals(text) == loud
