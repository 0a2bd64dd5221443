"""The environment that pages are drawn in: Jinja2, compiled, escaping, with Django's catalogues.

A misspelt name in a template raises. Only the fields of forms are Django templates: crispy-forms draws
them, and `crispy(form)` calls it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crispy_forms.templatetags.crispy_forms_filters import as_crispy_errors, as_crispy_form
from django.conf import settings
from django.templatetags.static import static
from django.utils.functional import lazy
from django.utils.translation import get_language, get_language_bidi, ngettext, override
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from riskcheck.links.page_root import get_root
from riskcheck.present.languages import list_ways_to_languages, needs_review
from riskcheck.present.translator import get_translator, write_number


def translate_text(text: str) -> str:
    return get_translator().text(text)


def translate_markup(text: str) -> Markup:
    """`_` in a template: its text may hold tags, and nothing of a traveller."""
    return Markup(translate_text(text))  # noqa: S704


def make_environment(**options: Any) -> Environment:
    """What `TEMPLATES` in the settings names."""
    ours = {
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "extensions": ["jinja2.ext.i18n"],
    }
    environment = Environment(**options | ours)  # noqa: S701  Django asks for escaping
    environment.policies["ext.i18n.trimmed"] = True
    environment.install_gettext_callables(translate_text, ngettext, newstyle=True)  # type: ignore[attr-defined]
    environment.filters["isolate"] = isolate
    environment.globals |= {
        "_": translate_markup,
        "static": static,
        "crispy": as_crispy_form,
        "crispy_errors": as_crispy_errors,
        "get_language": get_language,
        "is_right_to_left": get_language_bidi,
        "draw_in": draw_in,
        "needs_review": needs_review,
        "write_number": write_number,
        "list_ways_to_languages": list_ways_to_languages,
        "get_exit_url": lambda: settings.EXIT_URL,
        "prefix": lazy(get_root, str)(),
        "blank": lazy(get_blank, str)(),
    }
    return environment


def get_blank() -> str:
    """Between two sentences in the language in use."""
    return get_translator().blank


def isolate(code: str) -> str | Markup:
    """What must be read from left to right, such as 2026-11-30, wherever a text runs the other way."""
    return Markup('<bdi dir="ltr">{}</bdi>').format(code) if get_language_bidi() else code


def draw_in(language: str, draw: Callable[..., str], *shown: object) -> str:
    """What a macro draws, its texts in a language that may not be the page's."""
    with override(language):
        return draw(*shown)
