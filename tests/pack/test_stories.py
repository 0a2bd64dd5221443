"""The travellers of the stories, who answer most and face most: each has one side of paper."""

import io
import json

import pytest
from django.test import override_settings
from pypdf import PdfReader

from riskcheck.present.open_questions import write_possible_level
from riskcheck.present.plain_text import PackPerson
from riskcheck.present.translator import get_translator
from riskcheck.present.withheld import remove_withheld
from tests.depth import one_in
from tests.pack.packing import pages_of, pdf_of, person
from tools.mutation.stories import stories

pytestmark = pytest.mark.slow

EVERY = one_in(80)


@pytest.fixture(scope="module")
def people() -> list[PackPerson]:
    told = stories()
    for story in told:
        story.listen()
    answers = {
        json.dumps(dict(case.answers), sort_keys=True): dict(case.answers)
        for story in told
        for case in story.cases
    }
    return [
        person(f"S-{number}", one)
        for number, one in enumerate(answers.values())
        if number % EVERY == 0
    ]


def test_each_traveller_of_the_stories_has_one_side(people: list[PackPerson]) -> None:
    _cover, *sides = pages_of(pdf_of(people))
    assert len(sides) == len(people)
    for one, text in zip(people, sides, strict=True):
        assert f"Case {one.case_number} " in text
        public = remove_withheld(one.assessment)
        could_be = write_possible_level(public, get_translator())
        assert (could_be or f"Level {public.level:d} of 4: ") in text


@override_settings(PAPER="Letter")
def test_each_has_one_side_of_letter_paper(people: list[PackPerson]) -> None:
    assert len(PdfReader(io.BytesIO(pdf_of(people))).pages) == 1 + len(people)
