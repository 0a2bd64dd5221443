"""The catalogue has the texts of the Django templates that draw form fields."""

from io import BytesIO

from babel.messages.extract import DEFAULT_KEYWORDS

from tools.fieldtexts import extract_field_texts

TEMPLATE = """{% load i18n %}{% if a %}
  <p title="{% translate 'Typed (so far)' %}">{{ field.label }}</p>
{% endif %}{% blocktranslate trimmed count number=rows|length %}
  One row
{% plural %}
  {{ number }} rows
{% endblocktranslate %}"""


def test_texts_and_plurals_are_found() -> None:
    found = extract_field_texts(BytesIO(TEMPLATE.encode()), DEFAULT_KEYWORDS, (), {})
    assert [(name, text) for _, name, text, _ in found] == [
        ("gettext", "Typed (so far)"),
        ("ngettext", ("One row", "%(number)s rows", None)),
    ]
