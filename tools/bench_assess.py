"""A process of `make bench` that judges travellers and says how long each took; it runs in this tree or an earlier one.

Started in the folder of the tree to be measured. Reads answers as JSON, one traveller a line, and writes for each
the median time of several assessments with their reasons, in microseconds; "nan" for answers that the tree has no
question for. Only the public door is used, so that
trees of different layout can be compared.
"""

from __future__ import annotations

import gc
import json
import math
import statistics
import sys
import time
from datetime import date
from typing import Any

sys.path.insert(0, ".")

EACH = 25
DAY = date(2026, 11, 22)


def judge_with_reasons(answers: dict[str, Any]) -> float:
    """The median time of one assessment, in microseconds of this thread's processor time."""
    from riskcheck import assess

    times = []
    for _ in range(EACH):
        begun = time.thread_time_ns()
        for advisory in assess(answers, DAY).advisories:
            _ = advisory.because
        times.append(time.thread_time_ns() - begun)
    return statistics.median(times) / 1000


if __name__ == "__main__":
    from riskcheck import assess

    assess({"nationalities": ["US"], "destination": "RU"}, DAY)
    gc.collect()
    gc.freeze()  # as gunicorn.conf.py does before it forks the workers
    for line in sys.stdin:
        try:
            took = judge_with_reasons(json.loads(line))
        except ValueError:
            took = math.nan
        print(took, flush=True)
