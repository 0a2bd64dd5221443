"""`make faults`: a line a fault, each beside its bar; status 1 when one is not survived."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime

from tools.faults import disk, surroundings, under_load
from tools.faults.shown import Shown

FAULTS: tuple[Callable[[], Shown], ...] = (
    under_load.kill_a_worker,
    under_load.reload_workers,
    under_load.hand_over_to_a_successor,
    under_load.stop_while_serving,
    under_load.lose_the_master,
    under_load.lose_one_of_three,
    disk.serve_on_a_full_disk,
    disk.judge_on_a_full_disk,
    disk.serve_read_only,
    surroundings.set_the_clock_ahead,
    surroundings.set_the_clock_back,
    surroundings.cut_the_network,
    surroundings.corrupt_the_facts,
    surroundings.remove_the_key,
)
ENDINGS = {True: "ok", False: "NOT OK", None: "not tried"}


def main(names: list[str]) -> int:
    chosen = [fault for fault in FAULTS if not names or fault.__name__ in names]
    print(f"{datetime.now(UTC):%d %B %Y}\n")
    print("| fault | tried | what happened | bar | |\n|---|---|---|---|---|")
    shown = []
    for fault in chosen:
        one = fault()
        shown.append(one)
        cells = (one.fault, one.tried, one.happened, one.bar, ENDINGS[one.held])
        print(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |", flush=True)
    return int(not shown or any(one.held is False for one in shown))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
