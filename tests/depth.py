"""How far tests look that try case after case: `make deep` tries ten times as many cases as `make test`."""

import os

DEPTH = int(os.environ.get("DEPTH", "1"))


def one_in(number: int) -> int:
    """One case in so many, and in fewer the deeper the tests look."""
    return max(1, number // DEPTH)
