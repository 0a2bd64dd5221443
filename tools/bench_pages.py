"""A part of `make bench`: how much the advice asks a frightened person to read, as it first shows on a phone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from riskcheck.links.check_link import seal_answers  # noqa: E402
from tests.browser.traveller import A_RESERVIST, A_TOURIST  # noqa: E402
from tests.rulebook.travellers import complete  # noqa: E402
from tools.bench import Server  # noqa: E402
from tools.readability import grade  # noqa: E402

SMALL_PHONE = {"width": 375, "height": 667}
HARDEST = 6.0
FEWEST_WORDS = 4
"""Shorter lines are labels: each counted as a sentence, they would flatter the grade."""
A_MOTHER = complete(
    {
        "nationalities": ["FR", "DZ"],
        "destination": "DZ",
        "role": "visit",
        "age": 36,
        "sex": "f",
        "service_status": "not_applicable",
        "passport_shown": "other",
        "family": ["minor"],
    }
)
A_DAUGHTER = complete(
    {
        "nationalities": ["GB"],
        "destination": "IR",
        "role": "visit",
        "ties": ["father"],
        "age": 30,
        "sex": "f",
        "service_status": "not_applicable",
        "passport_shown": "other",
    }
)
LEAVES_WHAT_SHOWS = """
    all => all.forEach(one => {
        const unseen = one.offsetWidth <= 1 && one.offsetHeight <= 1;
        if (unseen || one.matches("select") || !one.checkVisibility({ visibilityProperty: true }))
            one.style.display = "none";
    })
"""
"""Also takes away what only a screen reader reads."""
SEEN_LINKS = "all => all.filter(one => one.checkVisibility({ visibilityProperty: true })).length"


@dataclass(frozen=True)
class Limit:
    """The most that a person is to be shown at first, folded parts unopened."""

    answers: Mapping[str, Any]
    words: int
    screens: float


@dataclass(frozen=True)
class Figures:
    words: int
    screens: float
    links: int
    grade: float

    def keep_to(self, bar: Limit) -> bool:
        return self.words <= bar.words and self.screens <= bar.screens and self.grade <= HARDEST


BARS = {
    "a reservist": Limit(A_RESERVIST, words=450, screens=5),
    "a French-Algerian mother": Limit(A_MOTHER, words=350, screens=4),
    "an Iranian's daughter": Limit(A_DAUGHTER, words=350, screens=4),
    "level 0": Limit(A_TOURIST, words=180, screens=2),
}


def find_advice(answers: Mapping[str, Any]) -> str:
    return f"/check/{seal_answers(answers)}/advice/"


def measure_page(page: Page) -> Figures:
    """What shows of the page without opening anything. Takes the rest off it: not for use afterwards."""
    height = int(page.evaluate("document.documentElement.scrollHeight"))
    links = int(page.locator("a[href]").evaluate_all(SEEN_LINKS))
    page.locator("main *").evaluate_all(LEAVES_WHAT_SHOWS)
    lines = page.locator("main").inner_text().splitlines()
    seen = [line.strip() for line in lines if re.search(r"\w", line)]
    return Figures(
        words=sum(1 for word in " ".join(seen).split() if re.search(r"\w", word)),
        screens=round(height / SMALL_PHONE["height"], 1),
        links=links,
        grade=grade(line for line in seen if len(line.split()) >= FEWEST_WORDS),
    )


def measure_cases(page: Page, site: str) -> Iterator[tuple[str, Limit, Figures]]:
    for name, bar in BARS.items():
        page.goto(site + find_advice(bar.answers))
        yield name, bar, measure_page(page)


def main() -> None:
    chromium = subprocess.check_output([ROOT / "tools/find-chromium"], text=True).strip()
    print("the advice as first shown on a phone of 375 x 667 (to reach: the figure in brackets)")
    with Server() as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(
            viewport={"width": SMALL_PHONE["width"], "height": SMALL_PHONE["height"]}
        )
        for name, bar, found in measure_cases(page, f"http://127.0.0.1:{server.port}"):
            print(
                f"  {name:25} {found.words:5} words ({bar.words})"
                f"  {found.screens:4.1f} screens ({bar.screens:.0f})  {found.links:3} links"
                f"  grade {found.grade:.1f} ({HARDEST:.0f})"
                f"{'' if found.keep_to(bar) else '  too much'}"
            )
        browser.close()


if __name__ == "__main__":
    main()
