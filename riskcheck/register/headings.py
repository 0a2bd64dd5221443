"""What a heading means: the list in words/headings.toml, spelt as it is compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from riskcheck.present.country_reader.spelling import write_key
from riskcheck.register.values import clean_cell, read_words
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import NEEDED

FURTHER = "further_nationalities"
BORN = "date_of_birth"
CASE = "case_number"
_LISTS_OF_WORDS = ("personal", "moments", "not_theirs")
_BRACKETS = re.compile(r"[(\[{（].*?[)\]}）]")
_SIGNS = re.compile(r"[?¿؟*#:!¡№°º/\d]+")
_ORDINAL = re.compile(
    r"(?<!\w)\d+\s*-?(?:st|nd|rd|th|er|re|ère|eme|ème|e|ª|º|a|o|ое|е|я|й|а)?\.?(?=[\s_]|$)"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SAID_TWICE = re.compile(
    r"[/|\n\r()（）]|\s[-–—:]\s|\s(?:or|oder|ou|или|або|veya|או)\s"
    r"|(?<=[\u0400-\u1dff\u2e80-\uffff])\s*(?=[A-Za-z])|(?<=[A-Za-z])\s*(?=[\u0400-\u1dff\u2e80-\uffff])"
)
"""What stands between a heading in one language and the same in another: “Пол / Sex”, “国籍Nationality”."""
_WITHOUT_BLANKS = re.compile("[\u2e80-\u9fff\uac00-\ud7ff]{2,}")
SHORTEST_MENTION = 5
IF_MENTIONED = "_if_mentioned"
"""Only where no other column does, and only if the cells name countries."""
_NUMBERED = re.compile(r"\d")


def find_exact_key(heading: str) -> str:
    """The key of an answer, as the interface has it, however its words are joined."""
    return re.sub(r"[\s-]+", "_", heading.strip()).casefold()


@lru_cache(maxsize=1024)
def find_meanings(heading: str) -> tuple[str, ...]:
    """The lists that a heading stands in, the surest first; nothing where it is unknown."""
    if found := _find_known(heading):
        return found
    known = [_find_known(part) for part in _SAID_TWICE.split(heading) if part.strip()]
    if len(known) > 1 and all(set(known[0]) & set(other) for other in known):
        return known[0]
    return tuple(_find_mentioned(heading))


def _find_mentioned(heading: str) -> Iterator[str]:
    """What a long heading or a question may mean by one of its words."""
    spelt = f" {write_key(_SIGNS.sub(' ', clean_cell(heading)))} "
    if _has_word(heading, "not_theirs"):
        return
    meant = [m for m in NEEDED if any(word in spelt for word in _list_mentions(m))]
    if len(meant) == 1:
        yield f"{meant[0]}{IF_MENTIONED}"


@cache
def _list_mentions(meaning: str) -> tuple[str, ...]:
    """Words for it, whole where blanks stand between words."""
    listed = chain.from_iterable(read_words("headings")[meaning].values())
    spelt = [meaning, *(write_key(clean_cell(word)) for word in listed)]
    return tuple(
        word if _WITHOUT_BLANKS.fullmatch(word) else f" {word} "
        for word in spelt
        if len(word) >= SHORTEST_MENTION or _WITHOUT_BLANKS.fullmatch(word)
    )


def _find_known(heading: str) -> tuple[str, ...]:
    for spelt in _spell(heading):
        if found := _index_headings().get(spelt):
            return found
    return ()


def is_numbered(heading: str) -> bool:
    return bool(_NUMBERED.search(heading))


def is_personal(heading: str) -> bool:
    """Whether it tells who somebody is, such as a name or the number of a passport."""
    return _has_word(heading, "personal")


def is_no_number(heading: str) -> bool:
    """Whether a column can be no case number, by its heading."""
    return is_personal(heading) or _has_word(heading, "moments")


def _has_word(heading: str, name: str) -> bool:
    words = _list_words_of(name)
    spelt = write_key(_SIGNS.sub(" ", clean_cell(heading)))
    return spelt in words or not words.isdisjoint(spelt.split())


def _spell(heading: str) -> tuple[str, ...]:
    """As written, and with less and less of what tells nothing."""
    whole = clean_cell(heading)
    bare = _SIGNS.sub(" ", _BRACKETS.sub(" ", whole)) or _SIGNS.sub(" ", whole)
    spelt = write_key(bare)
    fillers = _list_fillers()
    without = re.sub(rf"(?<!\S)(?:{fillers})(?!\S)", " ", spelt)
    apart = write_key(_SIGNS.sub(" ", _CAMEL.sub(" ", _ORDINAL.sub(" ", whole))))
    return tuple(dict.fromkeys([write_key(whole), spelt, " ".join(without.split()), apart]))


@cache
def _list_fillers() -> str:
    longest_first = sorted(read_words("headings")["fillers"], key=len, reverse=True)
    return "|".join(re.escape(write_key(word)) for word in longest_first)


@cache
def _index_headings() -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for name, languages in read_words("headings").items():
        if name in ("fillers", *_LISTS_OF_WORDS):
            continue
        for word in chain.from_iterable(languages.values()):
            spelt = write_key(_SIGNS.sub(" ", clean_cell(word)))
            if name not in index.get(spelt, ()):
                index[spelt] = (*index.get(spelt, ()), name)
    for key in RULEBOOK.questions:
        others = [name for name in index.get(write_key(key), ()) if name != key]
        index[write_key(key)] = (key, *others)
    return index


@cache
def _list_words_of(name: str) -> frozenset[str]:
    lists = read_words("headings")[name].values()
    return frozenset(write_key(word) for word in chain.from_iterable(lists))
