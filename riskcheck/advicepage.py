"""The advice page: an assessment as the texts and lines its template shows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext

from riskcheck.answerlist import answer_lines, read_as
from riskcheck.citing import because, short_name, source_name, states
from riskcheck.engine.assess import ON_THE_SPOT, Advisory, Assessment, Undecided
from riskcheck.engine.facts import Country, Source, Standing
from riskcheck.engine.rules import HEADLINES, Action, Level, Rule
from riskcheck.engine.weighing import Finding
from riskcheck.facts import COUNTRIES, EMERGENCY_LINES, VERSION
from riskcheck.rulebook.names import ISSUERS, RISKS
from riskcheck.sheet import sheet
from riskcheck.templatetags.say import day_in_words, name_of, say_of

MOST_TOP_ACTIONS = 5
REASONS_GO_HERE = "<!-- because -->"


def advice_page(assessment: Assessment, token_url: str) -> dict[str, object]:
    case = assessment.case
    country = case.destination
    actions = [gettext(action.text) for action in assessment.actions]
    answers = answer_lines(assessment, token_url)
    levels = advice_levels(country)
    findings = _findings(assessment)
    contacts = contact_lines(assessment)
    sources = cited_sources(findings)
    return {
        "level": int(assessment.level),
        "level_word": gettext(assessment.headline),
        "shape": f"level-{int(assessment.level)}",
        "country": country.name,
        "role": role_in_words(assessment),
        "checked_on": day_in_words(case.day),
        "summary": summary(assessment),
        "in_place": case.answer("role") in ON_THE_SPOT,
        "top_actions": actions[:MOST_TOP_ACTIONS],
        "all_actions": actions,
        "contacts": contacts,
        "advisories": [drawn(advisory) for advisory in assessment.advisories],
        "disagreements": disagreements(findings),
        "undecided": waiting_for_answers(assessment),
        "no_source": no_source(assessment),
        "read_as": read_as(assessment),
        "not_checked": [gettext(text) for text in assessment.rulebook.not_checked],
        "answers": answers,
        "levels": levels,
        "sources": sources,
        "versions": versions(assessment),
        "borrowed": borrowed(country),
        "sheet": sheet(assessment, answers, contacts, sources),
    }


def role_in_words(assessment: Assessment) -> str:
    role = assessment.case.answer("role")
    if role is None:
        return gettext("no answer on how")
    question = assessment.rulebook.questions["role"]
    return gettext(question.option(str(role)).label)


def versions(assessment: Assessment) -> dict[str, str]:
    return {
        "rulebook": assessment.rulebook.version,
        "facts": VERSION,
        "assessed_on": day_in_words(assessment.case.day),
    }


def summary(assessment: Assessment) -> list[str]:
    """The titles of the highest advisories, at most three, each once."""
    highest = [a.rule for a in assessment.advisories if a.level == assessment.advisories[0].level]
    titles = dict.fromkeys(gettext(rule.title) for rule in highest)
    return [". ".join(list(titles)[:3]) + "."] if titles else []


def borrowed(country: Country) -> str:
    if country.nationality == country.code:
        return ""
    state = COUNTRIES[country.nationality].spoken
    names = {"country": name_of(country.spoken), "state": name_of(state)}
    text = gettext("In %(country)s, citizenship of %(state)s is what counts.") % names
    if country.facts_from:
        text += " " + (
            gettext("We hold no facts on %(country)s itself, so we use those on %(state)s.") % names
        )
    return text


def advice_levels(country: Country) -> list[dict[str, object]]:
    return [
        {
            "issuer": gettext(ISSUERS[a.issuer]),
            "wording": a.wording,
            "level": a.level,
            "dated": day_in_words(a.dated),
            "seen": day_in_words(a.seen),
            "url": a.url,
        }
        for a in country.advice
    ]


def contact_lines(assessment: Assessment) -> list[dict[str, str]]:
    """One line for each nationality held, the destination's own last."""
    case = assessment.case
    codes = [*case.other_nationalities]
    if not codes and case.is_national:
        codes = [case.destination.nationality]
    return [contact_line(code) for code in codes]


def contact_line(code: str) -> dict[str, str]:
    line = EMERGENCY_LINES.get(code)
    return {
        "country": COUNTRIES[code].name,
        "authority": line.authority
        if line and line.abroad
        else gettext("No number we could verify: call its nearest embassy."),
        "abroad": line.abroad if line else "",
        "at_home": line.at_home if line else "",
        "scheme": line.scheme if line else "",
    }


def drawn(advisory: Advisory) -> SafeString:
    """One advisory. What holds for every traveller is drawn once; the reasons go in between."""
    before, after = _frame_of(
        advisory.rule,
        advisory.level,
        advisory.case.destination,
        advisory.what_to_do,
        by_tie(advisory),
        get_language(),
    )
    reasons = "".join(because(reason) for reason in advisory.because)
    return mark_safe(before + reasons + after)  # noqa: S308


def by_tie(advisory: Advisory) -> bool:
    return not advisory.case.is_national and any(leaf.is_a_tie for leaf in advisory.settled_by)


@lru_cache(maxsize=16384)
def _frame_of(
    rule: Rule,
    level: Level,
    country: Country,
    actions: tuple[Action, ...],
    only_by_tie: bool,
    language: str | None,  # noqa: ARG001
) -> tuple[str, str]:
    perhaps = gettext("This applies if %(country)s counts you as its citizen.")
    advisory = {
        "rule": rule.key,
        "level": int(level),
        "level_word": gettext(HEADLINES[level]),
        "risk_name": gettext(RISKS[rule.risk]),
        "title": say_of(rule.title, country.spoken),
        "advice": say_of(rule.advice, country.spoken),
        "what_to_do": [gettext(action.text) for action in actions],
        "only_possibly": perhaps % {"country": name_of(country.spoken)} if only_by_tie else "",
    }
    drawn = render_to_string("includes/advisory.html", {"advisory": advisory})
    before, _, after = drawn.partition(REASONS_GO_HERE)
    return before, after


def _findings(assessment: Assessment) -> list[Finding]:
    reasons = (r for advisory in assessment.advisories for r in advisory.because)
    return list(dict.fromkeys(r.finding for r in reasons if r.finding))


def cited_sources(findings: Iterable[Finding]) -> list[dict[str, str]]:
    sources = dict.fromkeys(s.source for f in findings for s in f.deciding + f.supporting)
    return [_source_line(source, get_language()) for source in sources]


@lru_cache(maxsize=4096)
def _source_line(source: Source, language: str | None) -> dict[str, str]:  # noqa: ARG001
    return {
        "title": source.title,
        "short": short_name(source),
        "url": source.url,
        "dated": day_in_words(source.dated, source.precision),
    }


def disagreements(findings: Iterable[Finding]) -> list[dict[str, object]]:
    return [found for f in findings if (found := _disagreement(f, get_language()))]


@lru_cache(maxsize=4096)
def _disagreement(finding: Finding, language: str | None) -> dict[str, object] | None:  # noqa: ARG001
    """Governments that say different things now; None where they agree."""
    statements = [
        s
        for s in finding.deciding + finding.dissenting
        if s.source.standing in (Standing.GOVERNMENT_ADVICE, Standing.LAW)
    ]
    if len({str(s.value) for s in statements}) < 2:
        return None
    country = COUNTRIES[finding.fact.country_code].spoken
    about = say_of(finding.kind.whether, country)
    return {
        "about": about[:1].upper() + about[1:],
        "used": gettext("We used the more cautious."),
        "lines": [
            {
                "issuer": source_name(s.source),
                "says": states(finding, s),
                "dated": day_in_words(s.source.dated, s.source.precision),
                "url": s.source.url,
            }
            for s in statements
        ],
    }


def waiting_for_answers(assessment: Assessment) -> list[dict[str, object]]:
    """Rules that hang on answers not given: the strongest for each title."""
    country = assessment.case.destination.spoken
    questions = assessment.rulebook.questions
    strongest: dict[str, Undecided] = {}
    for undecided in assessment.undecided:
        if undecided.missing and not undecided.unknown_facts:
            strongest.setdefault(undecided.rule.title, undecided)
    return [
        {
            "text": say_of(u.rule.title, country),
            "could_be": int(u.could_be),
            "could_be_word": gettext(HEADLINES[u.could_be]),
            "missing": [say_of(questions[key].wording, country) for key in u.missing],
            "ask": "",
        }
        for u in strongest.values()
    ]


def no_source(assessment: Assessment) -> list[str]:
    """What no source says, as lines; where sources speak of others only, that is said."""
    kinds = dict.fromkeys(k for u in assessment.undecided for k in u.unknown_facts)
    return [
        _no_source(kind.key, assessment.case.destination, get_language())
        for kind in kinds
    ]


@lru_cache(maxsize=16384)
def _no_source(key: str, country: Country, language: str | None) -> str:  # noqa: ARG001
    from riskcheck.rulebook.facts import KINDS

    text = say_of(KINDS[key].whether, country.spoken)
    if key in country.facts:
        text += " " + gettext("(sources speak of others, not of someone with your answers)")
    return text[:1].upper() + text[1:]


