"""Scopes that only repeat what a kind of fact is about."""

ITS_SUBJECT = frozenset({"men", "women", "liable"})
"""Scopes that only repeat what a fact on military service is about."""

BY_NAME = frozenset({"other_nationality"})
"""For facts that name nationalities: the name itself says whom they cover."""

WHOEVER_SERVES = ITS_SUBJECT | {"nationals"}
"""For facts that describe the duty (ages, length): they hold for whomever the duty reaches."""
