"""A text with words in place of its gaps."""

from types import MappingProxyType

GAPS = MappingProxyType(
    {
        "country": "[country]",
        "value": "[value]",
        "answer": "[answer]",
        "other": "[other country]",
        "days": "[days]",
    }
)


def plain(text: str) -> str:
    return text % GAPS if "%(" in text else text
