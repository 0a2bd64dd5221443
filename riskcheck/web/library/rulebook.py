"""The rulebook as pages: all that lawyers declare, in words, from the same objects.

The index holds every anchor there is, with a link to the page that the entry stands on. Anchors are
public: #<rule>, #fact-<kind>, #question-<key>, #action-<key>, #group-<scope>.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from riskcheck.engine.declarations.rules import Risk
from riskcheck.engine.model.text import _
from riskcheck.facts import VERSION
from riskcheck.present import rulebook_addresses as addresses
from riskcheck.present.page import Page
from riskcheck.present.phrases import translate
from riskcheck.present.rulebook_text.entries import (
    AdvisedAction,
    GroupText,
    QuestionText,
    TopicText,
    describe_actions,
    describe_groups,
    describe_questions,
    describe_topics,
)
from riskcheck.present.rulebook_text.rulebook import list_not_checked
from riskcheck.present.rulebook_text.rules import (
    RuleText,
    describe_rule,
    list_risks,
    list_rules_of,
    name_risk,
)
from riskcheck.present.rulebook_text.stated import Count, count_statements
from riskcheck.present.translator import Translator, get_translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page, keep_page

RULEBOOK_DESCRIPTION = _(
    "Every rule of this travel check in plain words. It says whom it concerns, how grave it is, and what to do."
)
RISK_DESCRIPTION = _(
    "The rules on %(risk)s for people with more than one nationality: when each applies, and what to do."
)
PART_DESCRIPTION = _("The rulebook of this travel check, every entry in words: %(part)s.")


@dataclass(frozen=True)
class IndexPlace:
    """An anchor of the index, and where the entry is. `number` counts what stands there, if told."""

    anchor: str
    address: str
    text: str
    number: int = 0


@dataclass(frozen=True)
class IndexSection:
    key: str
    title: str
    address: str
    places: tuple[IndexPlace, ...]


@dataclass(frozen=True)
class RulebookPage(Page):
    template = "library/rulebook/index.html"
    version: str
    facts: str
    risks: tuple[IndexPlace, ...]
    rules: tuple[IndexPlace, ...]
    sections: tuple[IndexSection, ...]
    not_checked: tuple[str, ...]
    publishers: tuple[Count, ...]

    def write_description(self) -> str:
        return get_translator().text(RULEBOOK_DESCRIPTION)


@dataclass(frozen=True)
class RiskPage(Page):
    template = "library/rulebook/risk.html"
    name: str
    version: str
    facts: str
    rules: tuple[RuleText, ...]

    def write_description(self) -> str:
        return translate(RISK_DESCRIPTION, get_translator(), risk=self.name)


class RulebookPart(Page):
    """A part that holds all entries of a sort."""

    part: ClassVar[str]

    def write_description(self) -> str:
        translator = get_translator()
        return translate(PART_DESCRIPTION, translator, part=translator.text(self.part))


@dataclass(frozen=True)
class GroupsPage(RulebookPart):
    template = "library/rulebook/groups.html"
    part = _("groups of people")
    groups: tuple[GroupText, ...]


@dataclass(frozen=True)
class QuestionsPage(RulebookPart):
    template = "library/rulebook/questions.html"
    part = _("questions")
    questions: tuple[QuestionText, ...]


@dataclass(frozen=True)
class FactsPage(RulebookPart):
    template = "library/rulebook/facts.html"
    part = _("facts")
    topics: tuple[TopicText, ...]


@dataclass(frozen=True)
class ActionsPage(RulebookPart):
    template = "library/rulebook/actions.html"
    part = _("what to do")
    actions: tuple[AdvisedAction, ...]


@keep_page
def draw_rulebook_page(translator: Translator) -> GzippedPage:
    return gzip_page(make_rulebook_page(translator))


@keep_page
def draw_rulebook_part(part: str, translator: Translator) -> GzippedPage:
    return gzip_page(PARTS[part](translator))


def make_rulebook_page(translator: Translator) -> RulebookPage:
    return RulebookPage(
        version=RULEBOOK.version,
        facts=VERSION,
        risks=tuple(
            IndexPlace(f"risk-{risk.key}", risk.address, risk.name, risk.rules)
            for risk in list_risks(translator)
        ),
        rules=tuple(
            IndexPlace(rule.key, addresses.make_rule_address(rule), rule.key)
            for rule in sorted(RULEBOOK.rules, key=lambda rule: rule.key)
        ),
        sections=_list_sections(translator),
        not_checked=list_not_checked(translator),
        publishers=count_statements(translator),
    )


def _list_sections(translator: Translator) -> tuple[IndexSection, ...]:
    kinds = [kind for topic in describe_topics(translator) for kind in topic.kinds]
    actions = [advised.action for advised in describe_actions(translator)]
    groups, questions = describe_groups(translator), describe_questions(translator)
    places = (
        (_("Groups of people"), addresses.GROUPS, [(g.address, g.name) for g in groups]),
        (_("Questions"), addresses.QUESTIONS, [(q.address, q.short) for q in questions]),
        (_("Facts"), addresses.FACTS, [(k.address, k.about) for k in kinds]),
        (_("What to do"), addresses.ACTIONS, [(a.address, a.text) for a in actions]),
    )
    return tuple(
        IndexSection(
            key=part,
            title=translator.text(title),
            address=addresses.make_part_address(part),
            places=tuple(IndexPlace(to.partition("#")[2], to, text) for to, text in entries),
        )
        for title, part, entries in places
    )


def make_risk_page(risk: Risk, translator: Translator) -> RiskPage:
    return RiskPage(
        name=name_risk(risk, translator),
        version=RULEBOOK.version,
        facts=VERSION,
        rules=tuple(describe_rule(rule, translator) for rule in list_rules_of(risk)),
    )


def _make_maker(risk: Risk) -> Callable[[Translator], Page]:
    return lambda translator: make_risk_page(risk, translator)


PARTS: dict[str, Callable[[Translator], Page]] = {
    **{risk.value: _make_maker(risk) for risk in Risk if list_rules_of(risk)},
    addresses.GROUPS: lambda translator: GroupsPage(describe_groups(translator)),
    addresses.QUESTIONS: lambda translator: QuestionsPage(describe_questions(translator)),
    addresses.FACTS: lambda translator: FactsPage(describe_topics(translator)),
    addresses.ACTIONS: lambda translator: ActionsPage(describe_actions(translator)),
}
"""What makes each page, by the last part of its address."""
