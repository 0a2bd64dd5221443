"""What a fault did."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shown:
    """One line of the table. `held` is None where it could not be tried here, and `happened` says why."""

    fault: str
    tried: str
    happened: str
    bar: str
    held: bool | None
