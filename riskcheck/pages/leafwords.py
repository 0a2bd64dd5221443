"""The parts of a rule's condition in plain words, each as it is where it holds and where it fails."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatch

from riskcheck.engine.advice import CALM, AdviceAtLeast, CalmCountry
from riskcheck.engine.ages import Against, Measured, OpenEnded
from riskcheck.engine.conditions import Condition
from riskcheck.engine.factleaves import FactIs, IsSaidOfNationals, IsStated, StatedByGovernments
from riskcheck.engine.facts import FactKind
from riskcheck.engine.leaves import (
    Anyone,
    DestinationIs,
    HoldsAnother,
    NationalOfDestination,
    NothingIsKnown,
)
from riskcheck.engine.otherstates import AnotherStateSays, NamesNationality
from riskcheck.engine.questions import Option, Question, Shape
from riskcheck.engine.said import NumberIs, Said
from riskcheck.engine.wording import _
from riskcheck.facts import COUNTRIES
from riskcheck.pages.phrases import DESTINATION, THAT_COUNTRY, either, of_no_one, say
from riskcheck.pages.voice import Voice

AGAINST = {
    (Against.INSIDE, True): _("inside the range that sources state"),
    (Against.INSIDE, False): _("outside the range that sources state"),
    (Against.JUST_BELOW, True): _("below what sources state, by %(years)s at most"),
    (Against.JUST_BELOW, False): _("not below what sources state, or by more than %(years)s"),
    (Against.JUST_ABOVE, True): _("above the range that sources state, by %(years)s at most"),
    (Against.JUST_ABOVE, False): _(
        "not above the range that sources state, or by more than %(years)s"
    ),
    (Against.UP_TO, True): _("at most what sources state"),
    (Against.UP_TO, False): _("more than sources state"),
    (Against.FROM, True): _("at least what sources state"),
    (Against.FROM, False): _("less than sources state"),
    (Against.OVER, True): _("more than sources state"),
    (Against.OVER, False): _("at most what sources state"),
}


@singledispatch
def in_words(leaf: Condition, holds: bool, voice: Voice) -> str:
    """What a leaf says of a traveller of whom it holds, or fails."""
    text = leaf.in_words()
    return text if holds else say(_("It is not so that %(this)s"), voice, this=text)


@in_words.register
def _national(_leaf: NationalOfDestination, holds: bool, voice: Voice) -> str:
    texts = (_("Not a citizen of the destination"), _("A citizen of the destination"))
    return voice.text(texts[holds])


@in_words.register
def _holds_another(leaf: HoldsAnother, holds: bool, voice: Voice) -> str:
    texts = (_("Holds no other nationality"), _("Holds another nationality"))
    if leaf.among:
        texts = (_("Not also a citizen of %(names)s"), _("Also a citizen of %(names)s"))
    elif leaf.but:
        texts = (
            _("Holds no other nationality but that of %(names)s"),
            _("Holds another nationality than that of %(names)s"),
        )
    named = leaf.among | leaf.but
    return (
        say(texts[holds], voice, names=_names(named, voice)) if named else voice.text(texts[holds])
    )


@in_words.register
def _destination_is(leaf: DestinationIs, holds: bool, voice: Voice) -> str:
    texts = (_("The destination is not %(names)s"), _("The destination is %(names)s"))
    return say(texts[holds], voice, names=_names(leaf.codes, voice))


@in_words.register
def _nothing_is_known(_leaf: NothingIsKnown, holds: bool, voice: Voice) -> str:
    texts = (
        _("A source we hold speaks of the destination"),
        _("No source we hold speaks of the destination"),
    )
    return voice.text(texts[holds])


@in_words.register
def _anyone(leaf: Anyone, holds: bool, voice: Voice) -> str:
    texts = (_("Someone whom no question of ours can tell"), _("Anyone"))
    return voice.text(texts[leaf.holds is holds])


@in_words.register
def _said(leaf: Said, holds: bool, voice: Voice) -> str:
    asked = leaf.question
    named = [o for o in asked.options if o.value in leaf.values]
    left = [o for o in asked.options if o.value not in leaf.values]
    if asked.shape is Shape.MANY and not all(option.alone for option in left):
        text = _("includes %(answers)s") if holds else _("does not include %(answers)s")
        return _answer(asked, say(text, voice, answers=_labels(named, voice)), voice)
    given, other = (named, left) if holds else (left, named)
    if 0 < len(other) < len(given):
        return _answer(
            asked, say(_("anything but %(answers)s"), voice, answers=_labels(other, voice)), voice
        )
    return _answer(asked, _labels(given, voice), voice)


@in_words.register
def _number_is(leaf: NumberIs, holds: bool, voice: Voice) -> str:
    if leaf.low <= leaf.question.lowest:
        text = _("up to %(high)s") if holds else _("over %(high)s")
    elif leaf.high >= leaf.question.highest:
        text = _("%(low)s or over") if holds else _("under %(low)s")
    else:
        text = _("from %(low)s to %(high)s") if holds else _("under %(low)s or over %(high)s")
    return _answer(leaf.question, say(text, voice, low=leaf.low, high=leaf.high), voice)


@in_words.register
def _measured(leaf: Measured, holds: bool, voice: Voice) -> str:
    held = say(AGAINST[leaf.against, holds], voice, years=leaf.years)
    return _about(leaf.kind, _answer(leaf.question, held, voice), voice)


@in_words.register
def _open_ended(leaf: OpenEnded, holds: bool, voice: Voice) -> str:
    texts = (_("Sources state an upper end"), _("Sources state no upper end"))
    return _about(leaf.kind, voice.text(texts[holds]), voice)


@in_words.register
def _fact_is(leaf: FactIs, holds: bool, voice: Voice) -> str:
    return _sources_say(leaf, holds, voice, (_("Sources say"), _("Sources say anything but")))


@in_words.register
def _is_said_of_nationals(leaf: IsSaidOfNationals, holds: bool, voice: Voice) -> str:
    texts = (
        _("Sources say of its citizens, whoever asks"),
        _("Sources say of its citizens, whoever asks, anything but"),
    )
    return _sources_say(leaf, holds, voice, texts)


@in_words.register
def _is_stated(leaf: IsStated, holds: bool, voice: Voice) -> str:
    texts = (_("No source can say"), _("Sources say"))
    return f"{voice.text(texts[holds])} {of_no_one(leaf.kind.whether, voice)}"


@in_words.register
def _stated_by_governments(leaf: StatedByGovernments, holds: bool, voice: Voice) -> str:
    texts = (
        _("Fewer than %(least)s governments say: %(sentence)s"),
        _("At least %(least)s governments say: %(sentence)s"),
    )
    sentence = _quoted(leaf.kind, [leaf.value], voice)
    return say(texts[holds], voice, least=leaf.least, sentence=sentence)


@in_words.register
def _names_nationality(leaf: NamesNationality, holds: bool, voice: Voice) -> str:
    texts = (
        _("No other nationality is held, and sources do not name the one held: %(sentence)s"),
        _("Sources name a nationality that is held: %(sentence)s"),
    )
    return say(texts[holds], voice, sentence=_quoted(leaf.kind, ["*"], voice))


@in_words.register
def _another_state_says(leaf: AnotherStateSays, holds: bool, voice: Voice) -> str:
    texts = (
        _("Of every other country of the traveller’s, sources say anything but: %(sentence)s"),
        _("Of another country of the traveller’s, sources say: %(sentence)s"),
    )
    sentence = _quoted(leaf.kind, [leaf.value], voice, THAT_COUNTRY)
    return say(texts[holds], voice, sentence=sentence)


@in_words.register
def _advice_at_least(leaf: AdviceAtLeast, holds: bool, voice: Voice) -> str:
    texts = (
        _(
            "No government of the traveller’s own, and at most one of the four, advises level"
            " %(level)s or higher"
        ),
        _(
            "A government of the traveller’s own, or two of the four, advise level %(level)s or higher"
        ),
    )
    return say(texts[holds], voice, level=leaf.level)


@in_words.register
def _calm_country(_leaf: CalmCountry, holds: bool, voice: Voice) -> str:
    texts = (
        _("One of the four governments advises a level above %(level)s"),
        _("All four governments advise level %(level)s or lower"),
    )
    return say(texts[holds], voice, level=CALM)


def _answer(question: Question, answer: str, voice: Voice) -> str:
    asked = voice.text(question.short)
    return say(_("Answer to “%(asked)s”: %(answer)s"), voice, asked=asked, answer=answer)


def _labels(options: Sequence[Option], voice: Voice) -> str:
    return either([f"“{of_no_one(option.label, voice)}”" for option in options], voice)


def _names(codes: frozenset[str], voice: Voice) -> str:
    return either([voice.name(COUNTRIES[code].spoken) for code in sorted(codes)], voice)


def _about(kind: FactKind, text: str, voice: Voice) -> str:
    return f"{text} ({of_no_one(kind.whether, voice)})"


def _sources_say(
    leaf: FactIs | IsSaidOfNationals, holds: bool, voice: Voice, texts: tuple[str, str]
) -> str:
    stated = [value for value in leaf.kind.sentences if (value in leaf.values) is holds]
    other = [value for value in leaf.kind.sentences if (value in leaf.values) is not holds]
    but = not stated or 0 < len(other) < len(stated)
    sentences = _quoted(leaf.kind, other if but else stated, voice)
    return f"{voice.text(texts[but])}: {sentences}"


def _quoted(kind: FactKind, values: Sequence[str], voice: Voice, country: str = DESTINATION) -> str:
    said = [of_no_one(kind.sentences[value], voice, country).rstrip(".") for value in values]
    return either([f"“{sentence}”" for sentence in said], voice)
