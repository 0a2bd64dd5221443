"""A declaration that cannot be used, of a question, a rule or a government."""

from __future__ import annotations


class BadDeclaration(ValueError):
    """It stops the start: what is declared, which one it is, and why."""

    def __init__(self, what: str, key: str, reason: str) -> None:
        super().__init__(f"{what} {key}: {reason}")
