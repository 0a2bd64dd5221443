"""A ticked box shows its own answer and what follows from it: nothing of what is not ticked."""

import json
import re
from collections.abc import Collection, Mapping
from itertools import chain, combinations
from typing import Any

import pytest

from riskcheck.present.sheet.font_size import SIZES as FONT_SIZES
from riskcheck.present.sheet.font_size import reckon_height
from riskcheck.present.sheet.judgement import judge_sheet
from riskcheck.present.translator import get_translator
from riskcheck.present.withheld import NOTHING_TOLD, list_disclosures
from riskcheck.service import assess_answers
from riskcheck.web.paper.sheet import MOST_DISCLOSED_LINES
from riskcheck.web.paper.sheet_page import make_sheet_page, read_choice
from tests.depth import DEPTH, one_in
from tests.rulebook.travellers import travellers
from tests.web.paper.ticking import WITHHELD, judged_in
from tools.mutation.stories import stories

SAID_TOO_MUCH = {
    "activities": ("donation", "posts"),
    "family": ("minor",),
    "lgbt_information": "yes",
    "protection": "refugee",
    "critic_of": ("RU",),
    "wanted_elsewhere": "yes",
}
SIZES = re.compile(r"pt-\d+ ticked-pt-\d+")
EVERY = one_in(400)


def told_of_stories() -> list[dict[str, Any]]:
    """Travellers of the stories; what they were not asked of what is withheld, they told all the same."""
    found: dict[str, dict[str, Any]] = {}
    for story in stories():
        story.listen()
        for case in story.cases:
            answers = SAID_TOO_MUCH | dict(case.answers)
            found[json.dumps(dict(case.answers), sort_keys=True)] = answers
    return list(found.values())[::EVERY]


def told_only(answers: Mapping[str, Any], ticked: Collection[str]) -> dict[str, Any]:
    """Of what is withheld only the ticked; whose critic somebody is stays open once it is told that they criticise."""
    only = {key: answers[key] if key in ticked else NOTHING_TOLD[key] for key in WITHHELD}
    if "critic_of" not in ticked and only["activities"] != NOTHING_TOLD["activities"]:
        del only["critic_of"]
    return {key: a for key, a in answers.items() if key not in WITHHELD} | only


def drawn_on(answers: Mapping[str, Any]) -> str:
    page = make_sheet_page(assess_answers(answers), "/check/one/", read_choice({}), None).draw()
    return page[page.index('<section class="sheet') :]


@pytest.mark.slow
def test_a_tick_shows_what_would_show_had_only_that_been_told_and_nothing_of_the_rest() -> None:
    for answers in told_of_stories():
        drawn = drawn_on(answers)
        for ticked in chain.from_iterable(
            combinations(WITHHELD, n) for n in range(len(WITHHELD) + 1)
        ):
            alone = drawn_on(told_only(answers, ticked))
            assert judged_in(drawn, *ticked) == judged_in(alone, *WITHHELD), (answers, ticked)
            assert SIZES.findall(drawn) == SIZES.findall(alone), (answers, ticked)


def test_ticking_every_box_adds_no_more_lines_than_room_is_made_for_but_for_one_in_a_hundred() -> (
    None
):
    beyond = 0
    size = FONT_SIZES[len(FONT_SIZES) // 2]
    for answers in travellers(200 * DEPTH, seed=3):
        told = [
            reckon_height([judge_sheet(one, get_translator()).paragraphs], size, "A4")
            for one in list_disclosures(assess_answers(answers))
        ]
        beyond += max(told) - told[0] > MOST_DISCLOSED_LINES * size.line * size.points
    assert beyond <= 2 * DEPTH
