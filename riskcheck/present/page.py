"""A page: a frozen dataclass that holds all its template shows, and the template's name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from django.template.loader import get_template
from django.utils.safestring import SafeString


@dataclass(frozen=True)
class Page:
    """What is handed to a template, as `page`. A subclass names its template and types its fields."""

    template: ClassVar[str]

    def write_description(self) -> str:
        """What a search engine may show of it; a page without one is closed to them."""
        return ""

    def draw(self) -> SafeString:
        return SafeString(get_template(self.template, using="jinja2").render({"page": self}))

    def stream(self) -> Iterator[str]:
        """The page in pieces, each as soon as the template comes to it."""
        drawing: Any = get_template(self.template, using="jinja2")
        yield from drawing.template.generate({"page": self})
