"""Texts of the Django templates that draw form fields, for Babel, which reads Python and Jinja2 by itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from io import BytesIO
from typing import Any, BinaryIO

from babel.messages.extract import extract_python
from django.utils.translation.template import templatize


def extract_field_texts(
    file: BinaryIO, keywords: Mapping[str, Any], tags: Collection[str], options: Any
) -> Iterator[Any]:
    """What `[tool.babel]` in pyproject.toml names."""
    calls = templatize(file.read().decode())  # all but calls of gettext is blanked out
    return extract_python(BytesIO(f"({calls})".encode()), keywords, tags, options)
