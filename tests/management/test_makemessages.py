"""What gettext is given of a template of Jinja2."""

from pathlib import Path

from django.core.management.commands.makemessages import TranslatableFile

from riskcheck.management.commands.makemessages import Command, TemplateFile

TEMPLATE = """
{# What could happen. #}
<p>{{ _("Do not travel") }} {% trans level=page.level, word=page.word %}
  Level {{ level }}: {{ word }}
{% endtrans %}</p>
{% trans more=page.more %}at most {{ more }} more{% pluralize %}at most {{ more }} others{% endtrans %}
"""


def test_every_text_of_a_template_becomes_a_call_with_its_gaps(tmp_path: Path) -> None:
    (tmp_path / "advice.html").write_text(TEMPLATE)
    file = TemplateFile(Command(), "django", TranslatableFile(str(tmp_path), "advice.html", None))
    file.preprocess()
    assert (tmp_path / "advice.html.py").read_text().splitlines() == [
        "_('Do not travel')",
        "gettext('Level %(level)s: %(word)s')",
        "ngettext('at most %(more)s more', 'at most %(more)s others', 1)",
    ]
