"""What the service runs on: under which licences, and locked as it is required."""

import re
from collections.abc import Iterator
from importlib.metadata import PackageMetadata, metadata, requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent.parent
ALLOWED = {
    "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "BSD", "Apache-2.0", "PSF-2.0", "ZPL-2.1", "MPL-2.0", "OFL-1.1", "ISC",
    "MIT-CMU",
}  # fmt: skip
"""All may be used by an office, and handed on with a service under the Apache licence. MPL-2.0 asks that changes to its own
files be published, and OFL-1.1 that fonts are not sold alone."""
SPELT = {
    "Apache 2.0": "Apache-2.0",
    "ZPL 2.1": "ZPL-2.1",
    "MIT License": "MIT",
    "BSD License": "BSD",
}


def read_pinned(name: str) -> dict[str, str]:
    found = re.findall(r"^([\w.-]+)==([^\s;\\\\]+)", (ROOT / name).read_text(), re.MULTILINE)
    return {str(canonicalize_name(package)): version for package, version in found}


def list_needed(names: Iterator[str] | list[str]) -> set[str]:
    """With all that they need in turn, here."""
    needed: set[str] = set()
    waiting = list(names)
    while waiting:
        name = str(canonicalize_name(waiting.pop()))
        if name not in needed:
            needed.add(name)
            parsed = map(Requirement, requires(name) or [])
            waiting += [r.name for r in parsed if not r.marker or r.marker.evaluate({"extra": ""})]
    return needed


def read_licence(about: PackageMetadata) -> set[str]:
    """Each licence that its metadata name, in words of SPDX."""
    told = about.get("License-Expression") or about.get("License") or ""
    if not told or "\n" in told or len(told) > 60:
        classes = [c for c in about.get_all("Classifier") or [] if c.startswith("License :: OSI")]
        told = " AND ".join(c.rsplit(" :: ", 1)[1] for c in classes)
    parts = re.split(r" (?:AND|OR) |[()]", told)
    return {SPELT.get(part.strip(), part.strip()) for part in parts if part.strip()}


def test_everything_needed_has_a_licence_that_may_be_handed_on() -> None:
    needed = list_needed(
        [*read_pinned("requirements.txt"), *read_pinned("requirements-cluster.txt")]
    )
    licences = {name: read_licence(metadata(name)) for name in needed}
    assert len(licences) > 40
    assert {name: found for name, found in licences.items() if not found or found - ALLOWED} == {}


def test_a_licence_that_is_not_allowed_would_be_found() -> None:
    about = metadata("pytest")
    assert read_licence(about) == {"MIT"}
    del about["License-Expression"], about["License"]
    about["License-Expression"] = "MIT AND GPL-3.0-only"
    assert read_licence(about) - ALLOWED == {"GPL-3.0-only"}


def test_everything_is_locked_with_hashes_as_it_is_required() -> None:
    locked = read_pinned("requirements.lock")
    required = read_pinned("requirements.txt")
    assert {name: locked.get(name) for name in required} == required
    assert list_needed(list(required)) <= locked.keys()
    blocks = re.split(
        r"^(?=[\w.-]+==)", (ROOT / "requirements.lock").read_text(), flags=re.MULTILINE
    )[1:]
    assert len(blocks) == len(locked)
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []
