"""`make bench`: how long a pack takes, and how much memory. python tools/bench_pack.py 1000"""

from __future__ import annotations

import os
import resource
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")


def bench(number: int) -> None:
    import django

    django.setup()
    from riskcheck.checking import check
    from riskcheck.engine.rules import Level
    from riskcheck.pack.html import pack_html
    from riskcheck.pack.pdf import pack_pdf
    from riskcheck.pack.people import Person
    from riskcheck.register.summary import Summary
    from tests.rulebook.travellers import half_told

    today = datetime.now(UTC).date()
    people = [Person(f"C-{n:05}", check(a, today)) for n, a in enumerate(half_told(number, 1))]
    people.sort(key=lambda person: -person.assessment.level)
    summary = Summary()
    for person in people:
        risks = {a.rule.risk: a.level for a in reversed(person.assessment.advisories)}
        summary.count(person.assessment.level, risks, could_be=Level.NONE_FOUND)

    def html() -> int:
        pieces = pack_html(people, summary, selection="", day=today)
        return sum(len(piece.encode()) for piece in pieces)

    def pdf() -> int:
        return len(pack_pdf(people, summary, selection="", day=today))

    print(f"pack of {number} people: seconds (of processor), size, most memory so far")
    for name, made in (("html", html), ("pdf", pdf)):
        begun, used = time.perf_counter(), time.process_time()
        size = made()
        begun, used = time.perf_counter() - begun, time.process_time() - used
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"  {name:5} {begun:5.1f} ({used:.1f})  {size / 1e6:.1f} MB  {memory:.0f} MB")


if __name__ == "__main__":
    bench(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
