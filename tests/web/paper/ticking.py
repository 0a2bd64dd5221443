"""The printed sheet as it reads while some boxes are ticked: what static/site.css then hides is left out."""

import re

from riskcheck.rulebook import RULEBOOK
from tests.web.visiting import between

WITHHELD = tuple(key for key, question in RULEBOOK.questions.items() if question.is_withheld)


def risks(text: str) -> list[str]:
    return re.findall(r"<li.*?</li>", between(text, '<ul class="risks">', "</ul>"), re.DOTALL)


def showing(text: str, *ticked: str) -> str:
    """A sheet without the judgements that static/site.css hides while just these boxes are ticked."""

    def seen(found: re.Match[str]) -> str:
        classes = found[1].split()
        hidden = {f"with{'out' * (key in ticked)}-{key}" for key in WITHHELD}
        return "" if hidden.intersection(classes) else found[0]

    return re.sub(r'<div class="([a-z_ -]*with[a-z_ -]*)">.*?</div>\n', seen, text, flags=re.DOTALL)


def judged_in(text: str, *ticked: str) -> list[str]:
    """The band and the risks that show while just these boxes are ticked, without their classes."""
    shown = re.sub(r' ?with(out)?-\w+|(?<=<div) class=""', "", showing(text, *ticked))
    band = between(shown, '<div class="band', "</div>")
    return [band, *risks(shown)] if '<ul class="risks">' in shown else [band]
