"""What a rule asks of facts and of official advice, in words."""

from __future__ import annotations

from collections.abc import Sequence

from riskcheck.engine.conditions.advice_leaves import CALM, AdviceAtLeast, CalmCountry
from riskcheck.engine.conditions.age_leaves import Against, Measured, OpenEnded
from riskcheck.engine.conditions.fact_leaves import (
    FactIs,
    IsSaidOfItsPapers,
    IsSaidOfNationals,
    IsStated,
    SomeSourceStates,
    StatedByGovernments,
)
from riskcheck.engine.conditions.other_state_leaves import AnotherStateSays, NamesNationality
from riskcheck.engine.model.facts import FactKind
from riskcheck.engine.model.text import _
from riskcheck.present.condition_text.answers import answered
from riskcheck.present.phrases import DESTINATION, THAT_COUNTRY, either, of_no_one, say
from riskcheck.present.translator import Voice

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


def _measured(leaf: Measured, holds: bool, voice: Voice) -> str:
    held = say(AGAINST[leaf.against, holds], voice, years=leaf.years)
    return _about(leaf.kind, answered(leaf.question, held, voice), voice)


def _open_ended(leaf: OpenEnded, holds: bool, voice: Voice) -> str:
    texts = (_("Sources state an upper end"), _("Sources state no upper end"))
    return _about(leaf.kind, voice.text(texts[holds]), voice)


def _fact_is(leaf: FactIs, holds: bool, voice: Voice) -> str:
    return _sources_say(leaf, holds, voice, (_("Sources say"), _("Sources say anything but")))


def _is_said_of_nationals(leaf: IsSaidOfNationals, holds: bool, voice: Voice) -> str:
    texts = (
        _("Sources say of its citizens, whoever asks"),
        _("Sources say of its citizens, whoever asks, anything but"),
    )
    return _sources_say(leaf, holds, voice, texts)


def _some_source_states(leaf: SomeSourceStates, holds: bool, voice: Voice) -> str:
    texts = (
        _("Sources speak of it, and none says: %(sentence)s"),
        _("A source says: %(sentence)s"),
    )
    return say(texts[holds], voice, sentence=_any_value(leaf, voice))


def _is_said_of_its_papers(leaf: IsSaidOfItsPapers, holds: bool, voice: Voice) -> str:
    texts = (
        _("Sources speak of it, and none says of people on its papers: %(sentence)s"),
        _("A source says of people on its papers: %(sentence)s"),
    )
    return say(texts[holds], voice, sentence=_any_value(leaf, voice))


def _is_stated(leaf: IsStated, holds: bool, voice: Voice) -> str:
    texts = (_("No source can say"), _("Sources say"))
    return f"{voice.text(texts[holds])} {of_no_one(leaf.kind.whether, voice)}"


def _stated_by_governments(leaf: StatedByGovernments, holds: bool, voice: Voice) -> str:
    texts = (
        _("Fewer than %(least)s governments say: %(sentence)s"),
        _("At least %(least)s governments say: %(sentence)s"),
    )
    sentence = _quoted(leaf.kind, [leaf.value], voice)
    return say(texts[holds], voice, least=leaf.least, sentence=sentence)


def _names_nationality(leaf: NamesNationality, holds: bool, voice: Voice) -> str:
    texts = (
        _("No other nationality is held, and sources do not name the one held: %(sentence)s"),
        _("Sources name a nationality that is held: %(sentence)s"),
    )
    return say(texts[holds], voice, sentence=_quoted(leaf.kind, ["*"], voice))


def _another_state_says(leaf: AnotherStateSays, holds: bool, voice: Voice) -> str:
    texts = (
        _("Of every other country of the traveller’s, sources say anything but: %(sentence)s"),
        _("Of another country of the traveller’s, sources say: %(sentence)s"),
    )
    sentence = _quoted(leaf.kind, [leaf.value], voice, THAT_COUNTRY)
    return say(texts[holds], voice, sentence=sentence)


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


def _calm_country(_leaf: CalmCountry, holds: bool, voice: Voice) -> str:
    texts = (
        _("One of the four governments advises a level above %(level)s"),
        _("All four governments advise level %(level)s or lower"),
    )
    return say(texts[holds], voice, level=CALM)


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


def _any_value(leaf: SomeSourceStates | IsSaidOfItsPapers, voice: Voice) -> str:
    return _quoted(leaf.kind, [v for v in leaf.kind.sentences if v in leaf.values], voice)


def _quoted(kind: FactKind, values: Sequence[str], voice: Voice, country: str = DESTINATION) -> str:
    said = [of_no_one(kind.sentences[value], voice, country).rstrip(".") for value in values]
    return either([f"“{sentence}”" for sentence in said], voice)


WORDS = {
    Measured: _measured,
    OpenEnded: _open_ended,
    FactIs: _fact_is,
    IsSaidOfNationals: _is_said_of_nationals,
    SomeSourceStates: _some_source_states,
    IsSaidOfItsPapers: _is_said_of_its_papers,
    IsStated: _is_stated,
    StatedByGovernments: _stated_by_governments,
    NamesNationality: _names_nationality,
    AnotherStateSays: _another_state_says,
    AdviceAtLeast: _advice_at_least,
    CalmCountry: _calm_country,
}
"""For each kind of leaf, what says it: the leaf, whether it holds, and the voice."""
