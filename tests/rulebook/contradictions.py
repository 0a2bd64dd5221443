"""Rules that must never stand on one page, since one says what the other denies.

Each entry: any of the first with any of the second, and what the two would say.
"""

from riskcheck.engine.declarations.rules import Rule
from riskcheck.rulebook import RULEBOOK

BY_KEY = {rule.key: rule for rule in RULEBOOK.rules}


def forms_of(*keys: str) -> tuple[str, ...]:
    """Rules and all milder forms of them."""
    heads = [BY_KEY[key] for key in keys]
    return tuple(
        rule.key
        for rule in RULEBOOK.rules
        if any(head in (rule, *rule.stronger_forms) for head in heads)
    )


CALL_UP = ("call-up-while-mobilising", "call-up-without-end", "call-up")
RECALL = ("reservist-wartime-recall", "reservist-recall", "reservist-training")
AGAINST_GOING = ("advice-do-not-travel", "advice-reconsider")
MAY_BE_A_CITIZEN = (
    *forms_of("citizen-by-birth-there", "citizen-by-descent"),
    "former-citizenship-is-hard-to-end",
    "if-it-counts-you-as-its-own",
)
IS_A_CITIZEN = (
    "treated-as-its-own-citizen",
    "only-its-citizen",
    "home-passport-needed",
    "report-second-nationality",
)
NEEDS_ANOTHER_NATIONALITY = (
    "treated-as-its-own-citizen",
    "home-passport-needed",
    "report-second-nationality",
    "wrongful-detention-marked-dual",
    "wrongful-detention-marked-us-citizen",
    "wrongful-detention-marked-visitor",
    "other-passport-ignored-as-policy",
    "other-passport-ignored",
    "other-passport-has-little-weight",
    "embassy-kept-away-where-detention-is-feared",
    "embassy-kept-away",
    "embassy-kept-away-in-a-calm-country",
    "its-papers-decide-who-may-help",
    "other-passport-gives-a-better-claim",
    "citizenship-perhaps-lost",
    "embassy-can-do-little",
)

NEVER_TOGETHER: tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...] = (
    # who the traveller is
    (IS_A_CITIZEN, MAY_BE_A_CITIZEN, "is a citizen; may be one"),
    (("only-its-citizen",), NEEDS_ANOTHER_NATIONALITY, "has no other nationality; has one"),
    (
        ("treated-as-its-own-citizen",),
        forms_of("other-passport-ignored-as-policy"),
        "a second nationality is accepted; is not, or little",
    ),
    # service
    (CALL_UP, ("call-up-by-selection",), "all are called; some are drawn"),
    (CALL_UP, ("call-up-of-residents",), "abroad may not spare you; those abroad may visit"),
    (("call-up-by-selection",), ("call-up-of-residents",), "some are drawn; residents serve"),
    (
        ("service-in-law-only",),
        (
            *CALL_UP,
            "call-up-by-selection",
            "call-up-of-residents",
            "stay-longer-than-a-visit",
            "soon-of-call-up-age",
            "turns-of-call-up-age-there",
            "service-never-settled",
            "missed-call-up",
        ),
        "call-up is not used now; is used",
    ),
    (
        (*CALL_UP, "call-up-by-selection", "call-up-of-residents", "service-in-law-only"),
        ("service-never-settled", "russia-forces-older-dual-nationals"),
        "of call-up age; above it",
    ),
    (
        (*CALL_UP, "service-never-settled"),
        ("soon-of-call-up-age", "turns-of-call-up-age-there"),
        "of call-up age or above it; below it",
    ),
    (("choice-of-nationality-is-due",), ("choice-of-nationality-was-due",), "is due; was due"),
    # reserve and mobilisation
    (
        ("exempt-while-mobilising", "exempt-under-wartime-exit-bar"),
        (
            *RECALL,
            *CALL_UP,
            "reserve-list-only",
            "never-served-wartime-call-up",
            "never-served-while-call-ups-go-on",
            "skill-armies-look-for",
            "wartime-exit-bar",
            "call-up-bars-exit",
            "missed-call-up",
            "missed-call-up-while-mobilising",
            "service-never-settled",
        ),
        "exempt; not exempt",
    ),
    (
        ("reserve-list-only",),
        (*RECALL, "skill-armies-look-for", "call-up-while-mobilising"),
        "no recall duty is known; there is one",
    ),
    (
        ("never-served-while-call-ups-go-on",),
        ("reserve-list-only", "reservist-training", "reservist-recall"),
        "never served; served",
    ),
    (
        ("turns-of-mobilisation-age",),
        ("never-served-wartime-call-up",),
        "of the age from the next birthday; already",
    ),
    (
        ("turns-of-an-age-held-back",),
        ("wartime-exit-bar", "exempt-under-wartime-exit-bar", "ukraine-men-of-23-to-60"),
        "of the age from the next birthday; already",
    ),
    (
        ("ukraine-men-of-18-to-22",),
        ("ukraine-men-of-23-to-60",),
        "of 18 to 22; of 23 to 60",
    ),
    (("served-its-adversary",), ("served-elsewhere",), "served its adversary; another army"),
    # leaving
    (
        ("exit-paper-for-service-age",),
        ("wartime-exit-bar", "exempt-under-wartime-exit-bar", "call-up-bars-exit"),
        "a paper lets you leave; nothing does, or a call-up bars it",
    ),
    # embassies and papers
    (
        ("its-papers-decide-who-may-help",),
        ("other-passport-gives-a-better-claim",),
        "enters on its papers; on another passport",
    ),
    (
        ("its-passport-used",),
        ("its-passport-expected", "other-passport-gives-a-better-claim"),
        "uses its passport; uses another",
    ),
    # calm and not calm
    (
        ("wrongful-detention-in-a-calm-country", "embassy-kept-away-in-a-calm-country"),
        AGAINST_GOING,
        "no government advises against going; some do",
    ),
    (("conflict-at-the-edge",), AGAINST_GOING, "no advice against the whole country; there is"),
    (
        ("war",),
        ("conflict-nearby", "conflict-at-the-edge"),
        "war there; fighting nearby",
    ),
    (("same-sex-relations-severe",), ("same-sex-relations-criminal",), "severe; a crime"),
)


def unknown_keys() -> set[str]:
    """Keys in the list that no rule bears any more."""
    return {key for one, other, _ in NEVER_TOGETHER for key in (*one, *other) if key not in BY_KEY}


def pairs() -> dict[frozenset[str], str]:
    return {
        frozenset({one, other}): why
        for some, others, why in NEVER_TOGETHER
        for one in some
        for other in others
    }


def milder_pairs() -> list[tuple[Rule, Rule]]:
    return [(rule, form) for rule in RULEBOOK.rules for form in rule.stronger_forms]
