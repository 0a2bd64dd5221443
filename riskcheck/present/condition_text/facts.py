"""What a rule asks of facts and of official advice, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from riskcheck.engine.conditions.advice_leaves import CALM, AdviceAtLeast, CalmCountry
from riskcheck.engine.conditions.age_leaves import Comparison, NumberAgainstFact, WindowIsOpenEnded
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
from riskcheck.present.condition_text.answers import describe_answer
from riskcheck.present.phrases import (
    DESTINATION,
    THAT_COUNTRY,
    join_with_or,
    translate,
    translate_template_text,
)
from riskcheck.present.translator import Translator

AGAINST = {
    (Comparison.INSIDE, True): _("inside the range that sources state"),
    (Comparison.INSIDE, False): _("outside the range that sources state"),
    (Comparison.JUST_BELOW, True): _("below what sources state, by %(years)s at most"),
    (Comparison.JUST_BELOW, False): _("not below what sources state, or by more than %(years)s"),
    (Comparison.JUST_ABOVE, True): _("above the range that sources state, by %(years)s at most"),
    (Comparison.JUST_ABOVE, False): _(
        "not above the range that sources state, or by more than %(years)s"
    ),
    (Comparison.UP_TO, True): _("at most what sources state"),
    (Comparison.UP_TO, False): _("more than sources state"),
    (Comparison.FROM, True): _("at least what sources state"),
    (Comparison.FROM, False): _("less than sources state"),
    (Comparison.OVER, True): _("more than sources state"),
    (Comparison.OVER, False): _("at most what sources state"),
}


def _measured(leaf: NumberAgainstFact, holds: bool, translator: Translator) -> str:
    held = translate(AGAINST[leaf.against, holds], translator, years=leaf.years)
    return _about(leaf.kind, describe_answer(leaf.question, held, translator), translator)


def _open_ended(leaf: WindowIsOpenEnded, holds: bool, translator: Translator) -> str:
    texts = (_("Sources state an upper end"), _("Sources state no upper end"))
    return _about(leaf.kind, translator.text(texts[holds]), translator)


def _fact_is(leaf: FactIs, holds: bool, translator: Translator) -> str:
    return _sources_say(leaf, holds, translator, (_("Sources say"), _("Sources say anything but")))


def _is_said_of_nationals(leaf: IsSaidOfNationals, holds: bool, translator: Translator) -> str:
    texts = (
        _("Sources say of its citizens, whoever asks"),
        _("Sources say of its citizens, whoever asks, anything but"),
    )
    return _sources_say(leaf, holds, translator, texts)


def _some_source_states(leaf: SomeSourceStates, holds: bool, translator: Translator) -> str:
    texts = (
        _("Sources speak of it, and none says: %(sentence)s"),
        _("A source says: %(sentence)s"),
    )
    return translate(texts[holds], translator, sentence=_any_value(leaf, translator))


def _is_said_of_its_papers(leaf: IsSaidOfItsPapers, holds: bool, translator: Translator) -> str:
    texts = (
        _("Sources speak of it, and none says of people on its papers: %(sentence)s"),
        _("A source says of people on its papers: %(sentence)s"),
    )
    return translate(texts[holds], translator, sentence=_any_value(leaf, translator))


def _is_stated(leaf: IsStated, holds: bool, translator: Translator) -> str:
    texts = (_("No source can say"), _("Sources say"))
    return (
        f"{translator.text(texts[holds])} {translate_template_text(leaf.kind.whether, translator)}"
    )


def _stated_by_governments(leaf: StatedByGovernments, holds: bool, translator: Translator) -> str:
    texts = (
        _("Fewer than %(least)s governments say: %(sentence)s"),
        _("At least %(least)s governments say: %(sentence)s"),
    )
    sentence = _quoted(leaf.kind, [leaf.value], translator)
    return translate(texts[holds], translator, least=leaf.least, sentence=sentence)


def _names_nationality(leaf: NamesNationality, holds: bool, translator: Translator) -> str:
    texts = (
        _("No other nationality is held, and sources do not name the one held: %(sentence)s"),
        _("Sources name a nationality that is held: %(sentence)s"),
    )
    return translate(texts[holds], translator, sentence=_quoted(leaf.kind, ["*"], translator))


def _another_state_says(leaf: AnotherStateSays, holds: bool, translator: Translator) -> str:
    texts = (
        _("Of every other country of the traveller’s, sources say anything but: %(sentence)s"),
        _("Of another country of the traveller’s, sources say: %(sentence)s"),
    )
    sentence = _quoted(leaf.kind, [leaf.value], translator, THAT_COUNTRY)
    return translate(texts[holds], translator, sentence=sentence)


def _advice_at_least(leaf: AdviceAtLeast, holds: bool, translator: Translator) -> str:
    texts = (
        _(
            "No government of the traveller’s own, and at most one of the four, advises level"
            " %(level)s or higher"
        ),
        _(
            "A government of the traveller’s own, or two of the four, advise level %(level)s or higher"
        ),
    )
    return translate(texts[holds], translator, level=leaf.level)


def _calm_country(_leaf: CalmCountry, holds: bool, translator: Translator) -> str:
    texts = (
        _("One of the four governments advises a level above %(level)s"),
        _("All four governments advise level %(level)s or lower"),
    )
    return translate(texts[holds], translator, level=CALM)


def _about(kind: FactKind, text: str, translator: Translator) -> str:
    return f"{text} ({translate_template_text(kind.whether, translator)})"


def _sources_say(
    leaf: FactIs | IsSaidOfNationals, holds: bool, translator: Translator, texts: tuple[str, str]
) -> str:
    stated = [value for value in leaf.kind.sentences if (value in leaf.values) is holds]
    other = [value for value in leaf.kind.sentences if (value in leaf.values) is not holds]
    but = not stated or 0 < len(other) < len(stated)
    sentences = _quoted(leaf.kind, other if but else stated, translator)
    return f"{translator.text(texts[but])}: {sentences}"


def _any_value(leaf: SomeSourceStates | IsSaidOfItsPapers, translator: Translator) -> str:
    return _quoted(leaf.kind, [v for v in leaf.kind.sentences if v in leaf.values], translator)


def _quoted(
    kind: FactKind, values: Sequence[str], translator: Translator, country: str = DESTINATION
) -> str:
    said = [
        translate_template_text(kind.sentences[value], translator, country).rstrip(".")
        for value in values
    ]
    return join_with_or([f"“{sentence}”" for sentence in said], translator)


WORDS: dict[type, Callable[[Any, bool, Translator], str]] = {
    NumberAgainstFact: _measured,
    WindowIsOpenEnded: _open_ended,
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
"""For each kind of leaf, what says it: the leaf, whether it holds, and the translator."""
