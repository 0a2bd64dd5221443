"""What the documentation says of itself. `make check` builds the site, which finds links that lead nowhere."""

import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent.parent
DECISIONS = ROOT / "docs" / "decisions"


def test_every_decision_is_listed_under_its_own_title() -> None:
    written = {
        path.name: path.read_text().partition("\n")[0] for path in sorted(DECISIONS.glob("0*.md"))
    }
    listed = re.findall(
        r"^- (\d+)\. \[(.+)\]\((.+)\)$", (DECISIONS / "index.md").read_text(), re.MULTILINE
    )
    assert {name: f"# {number}. {title}" for number, title, name in listed} == written


def test_what_catalogues_of_software_read_is_whole() -> None:
    entry = yaml.safe_load((ROOT / "publiccode.yml").read_text())
    needed = {
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
    }
    assert needed | {"description", "legal", "maintenance", "localisation"} <= entry.keys()
    english = entry["description"]["en"]
    assert len(english["shortDescription"]) <= 150
    assert 150 <= len(english["longDescription"]) <= 10_000
    assert entry["legal"]["license"] == "Apache-2.0"


def test_how_to_cite_it_names_the_same_licence() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text())
    assert {"cff-version", "message", "title", "authors"} <= citation.keys()
    assert citation["license"] == "Apache-2.0"
    assert "Apache License" in (ROOT / "LICENSE").read_text()
