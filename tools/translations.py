"""Whether the catalogues say neither more nor less than English; in `make check`.

Of each message: that it is translated and not fuzzy, that its gaps, tags and numbers are the English ones, and, by the forms
that locale/<language>/forms.toml lists, that it may where English may, denies where English denies and hardly elsewhere, says
how much and how often where English does, and promises nothing. A level has the same name alone and after its number.
A text that is right all the same stands there among the exceptions.

Of our notes in locale/<language>/notes.toml: the same, that each is still one of ours, and that those behind risks of level 3
and 4 in the countries listed there are all translated. What is right all the same stands among the exceptions for notes.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from riskcheck.engine.declarations.rules import HEADLINES
from riskcheck.facts import COUNTRIES
from tools.grave_notes import list_grave_notes

LOCALES = Path(__file__).resolve().parent.parent / "locale"
SOURCE = "en"

GAP = re.compile(r"%\(\w+\)s|%%")
TAG = re.compile(r"</?\w+[^>]*>|&\w+;")
NUMBER = re.compile(r"\d+")
THOUSANDS = re.compile(r"(?<=\d)[,.\s](?=\d{3}(?!\d))")
"""Each language has its own mark between them."""
MONTH = re.compile(r"\bMay(?= \d)|(?<=\d )May\b")
MAY = re.compile(r"\b(may|can|could|might)\b", re.IGNORECASE)
PERHAPS = re.compile(
    r"\b(may|can|could|might|possibl\w+|perhaps|maybe|possibility)\b", re.IGNORECASE
)
CANNOT = re.compile(r"\b(cannot|can’t|can not)\b", re.IGNORECASE)
DENIES = re.compile(
    r"\b(not|no|never|nobody|nothing|none|neither|nor|without|cannot|nowhere)\b|n’t", re.IGNORECASE
)
ALMOST_DENIES = re.compile(
    r"\b(?:refus|lack|barr|bars?\b|stop|block|prevent|ke(?:pt|ep)|miss|fail|avoid|ban(?:s|ned)?\b|set aside|left alone|little"
    r"|few\b|against|dis(?!play|trict)\w+|un(?!der|ite|ion|ique|iversit)\w+|ignor|withh|absen|silen|gone\b|stateless|exempt|spare"
    r"|leav|others\b|otherwise|other than|any|too\b|less\b|clos|open|differ|out\b|off\b|behind|before|except|wrong|even\b)",
    re.IGNORECASE,
)
"""What another language may say with a denial."""
DEGREES = {
    "must": r"must|ha(?:ve|s) to",
    "should": r"should",
    "often": r"often",
    "usually": r"usually",
    "sometimes": r"sometimes|at times",
    "always": r"always",
    "never": r"never",
    "only": r"only",
    "all": r"(?<!above )all(?! the same)|every|each(?! other)|everyone|everything",
    "some": r"some",
    "many": r"many",
    "most": r"(?<!at )most|mostly",
    "few": r"few",
    "least": r"at least",
    "up-to": r"at most|(?<!called )up to|no more than",
    "even": r"even",
    "likely": r"likely",
    "no-longer": r"no longer",
    "still": r"still",
    "until": r"until",
    "before": r"before",
    "after": r"after",
    "unless": r"unless|except",
    "refuse": r"refus\w+",
    "risk": r"risks?",
    "level": r"levels?",
}
"""Words that a language may not lose, most of them of degree, by the name of their forms in forms.toml."""
ENGLISH_DEGREES = {
    name: re.compile(rf"\b(?:{forms})\b", re.IGNORECASE) for name, forms in DEGREES.items()
}


@dataclass(frozen=True)
class Forms:
    """How a language says may, denies, says how much, and what it must never say; both `exceptions` name checks by English text."""

    may: re.Pattern[str]
    surely_may: re.Pattern[str]
    denies: re.Pattern[str]
    surely_denies: re.Pattern[str]
    forbidden: re.Pattern[str]
    degrees: dict[str, re.Pattern[str]]
    exceptions: dict[str, str]
    note_exceptions: dict[str, str]


def read_forms(folder: Path) -> Forms:
    told = tomllib.loads((folder / "forms.toml").read_text(encoding="utf-8"))

    def any_of(forms: Sequence[str]) -> re.Pattern[str]:
        return re.compile("|".join(forms), re.IGNORECASE)

    return Forms(
        any_of(told["may"]),
        any_of(told["may_sure"]),
        any_of(told["negations"]),
        any_of(told["negations_sure"]),
        any_of(told["forbidden"]),
        {name: any_of(told["degrees"][name]) for name in DEGREES},
        told.get("exceptions", {}),
        told.get("note_exceptions", {}),
    )


def check_message(message: Message, forms: Forms) -> Iterator[str]:
    """What is wrong with it, each as the name of a check and what it found."""
    english: Sequence[str] = (message.id,) if isinstance(message.id, str) else message.id
    said = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    if message.fuzzy or not all(said):
        yield "missing: not translated, or fuzzy"
        return
    meant = english[-1]
    for text in said:
        yield from _compare_marks(meant, text, is_plural=len(english) > 1)
        yield from _compare_meaning(meant, text, forms)
        if isinstance(message.id, str):
            yield from _find_added_denial(meant, text, forms)


def _compare_marks(english: str, text: str, *, is_plural: bool) -> Iterator[str]:
    """What a machine put in, or puts in later."""
    meant, gaps = sorted(GAP.findall(english)), sorted(GAP.findall(text))
    if gaps != meant and not (is_plural and set(gaps) <= set(meant)):
        yield f"gaps: {gaps} where English has {meant}"
    if re.search(r"%(?!\(\w+\)s|%)", text) and "%" not in GAP.sub("", english):
        yield "gaps: a bare percent sign"
    if sorted(TAG.findall(english)) != sorted(TAG.findall(text)):
        yield "tags: not those of English"
    if not is_plural and _find_numbers(english) != _find_numbers(text):
        yield f"numbers: {_find_numbers(text)} where English has {_find_numbers(english)}"


def _compare_meaning(english: str, text: str, forms: Forms) -> Iterator[str]:
    if forms.forbidden.search(text):
        yield "forbidden: a word that promises"
    undenied = CANNOT.sub("", MONTH.sub("", english))
    if MAY.search(undenied) and not forms.may.search(text):
        yield "may: English may, and it does not"
    if not PERHAPS.search(english) and forms.surely_may.search(text):
        yield "maybe: it may, and English does not"
    if DENIES.search(english) and not forms.denies.search(text):
        yield "negation: English denies, and it does not"
    for name, degree in ENGLISH_DEGREES.items():
        if degree.search(GAP.sub("", english)) and not forms.degrees[name].search(text):
            yield f"{name}: English says “{name}”, and it does not"


def _find_added_denial(english: str, text: str, forms: Forms) -> Iterator[str]:
    """A plural is not asked: in Arabic, the form for none denies."""
    said = GAP.sub("", english)
    if DENIES.search(said) or ALMOST_DENIES.search(said):
        return
    if forms.surely_denies.search(GAP.sub("", text)):
        yield "denial: it denies, and English does not"


def _find_numbers(text: str) -> list[str]:
    return sorted(NUMBER.findall(THOUSANDS.sub("", TAG.sub("", GAP.sub("", text)))))


def check_catalogue(folder: Path) -> Iterator[str]:
    with (folder / "LC_MESSAGES" / "django.po").open("rb") as file:
        catalogue = read_po(file, locale=folder.name)
    forms = read_forms(folder)
    yield from _check_levels(catalogue)
    found = (
        (message.id if isinstance(message.id, str) else message.id[-1], message.string, problem)
        for message in catalogue
        if message.id
        for problem in check_message(message, forms)
    )
    yield from _leave_out_excepted(folder.name, found, forms.exceptions)
    if compile_catalogue(catalogue) != (folder / "LC_MESSAGES" / "django.mo").read_bytes():
        yield f"{folder.name}: django.mo was compiled from other texts: remove it, and run make again"


def _leave_out_excepted(
    language: str, found: Iterable[tuple[str, object, str]], exceptions: dict[str, str]
) -> Iterator[str]:
    """What is found of an English text and its translation, and each exception that nothing needs."""
    excused = {english: set(names.split()) for english, names in exceptions.items()}
    for english, text, problem in found:
        name = problem.partition(":")[0]
        if name in exceptions.get(english, "").split():
            excused[english].discard(name)
        else:
            yield f"{language}: {problem}\n    {english}\n    {text}"
    for english, names in excused.items():
        for name in sorted(names):
            yield f"{language}: forms.toml excuses what is not there ({name})\n    {english}"


def _check_levels(catalogue: Catalog) -> Iterator[str]:
    """That a level goes by one name, alone and after its number."""
    for level, name in HEADLINES.items():
        alone, numbered = catalogue.get(name), catalogue.get(f"Level {level.value}: {name}.")
        if alone and numbered:
            named = re.split(r"[:：]\s*", str(numbered.string), maxsplit=1)[-1].rstrip(".。")
            if named != str(alone.string):
                yield f"{catalogue.locale}: level {level.value} has two names\n    {alone.string}\n    {numbered.string}"


def check_notes(folder: Path, held: Set[str]) -> Iterator[str]:
    """That each is still a note of ours, and says neither more nor less than English."""
    notes = _read_notes_file(folder)["notes"]
    for english in notes:
        if english not in held:
            yield f"{folder.name}: notes.toml has a note that no statement has: {english}"
    forms = read_forms(folder)
    found = (
        (english, text, problem)
        for english, text in notes.items()
        for problem in check_message(Message(english, text), forms)
    )
    yield from _leave_out_excepted(folder.name, found, forms.note_exceptions)


def check_grave_notes(folder: Path) -> Iterator[str]:
    """That those which grave risks in the countries of a language rest on are translated."""
    told = _read_notes_file(folder)
    missing = [
        f"{code}: {note}"
        for code in told["countries"]
        for note in sorted(list_grave_notes(code) - told["notes"].keys())
    ]
    if missing:
        yield "\n    ".join(
            (f"{folder.name}: notes.toml lacks {len(missing)} behind level 3 and 4", *missing)
        )


def _read_notes_file(folder: Path) -> dict[str, Any]:
    file = folder / "notes.toml"
    nothing: dict[str, Any] = {"countries": [], "notes": {}}
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else nothing


def list_notes() -> Set[str]:
    return {
        statement.note
        for country in COUNTRIES.values()
        for fact in country.facts.values()
        for statement in fact.statements
    }


def compile_catalogue(catalogue: Catalog) -> bytes:
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    return compiled.getvalue()


def main() -> int:
    held = list_notes()
    problems = [
        problem
        for folder in sorted(LOCALES.iterdir())
        if folder.is_dir() and folder.name != SOURCE
        for problem in (
            *check_catalogue(folder),
            *check_notes(folder, held),
            *check_grave_notes(folder),
        )
    ]
    if problems:
        print("\n".join(problems[:200]))
        print(f"{len(problems)} messages say something else than English does.")
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
