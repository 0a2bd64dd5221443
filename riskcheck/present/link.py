"""A link of ours: where it leads, and its words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    address: str
    text: str
