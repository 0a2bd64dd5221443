"""Feeds whatever comes to each reader, led by what parts of the code it reaches (make fuzz; FUZZ_SECONDS=60 for a short run).

Each reader has a process of its own and FUZZ_SECONDS; as many run at a time as there are cores. Whatever is refused in plain words is well; any other exception, an
answer of 500, or one that takes longer than a second fails the run, and what caused it is kept in dist/fuzz/.
"""

from __future__ import annotations

import contextlib
import io
import os
import resource
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")


import atheris  # noqa: E402
import django  # noqa: E402

with atheris.instrument_imports(include=["riskcheck"]):
    django.setup()
    from django.core.handlers.wsgi import WSGIHandler, WSGIRequest
    from django.test import RequestFactory

    from riskcheck.links.base32_rows import MisreadRow
    from riskcheck.links.check_link import CheckEnded, open_token, seal_answers
    from riskcheck.links.handover_code import open_line, seal_line
    from riskcheck.register.inmemory import forget_register
    from riskcheck.register.mapping import read_mapping
    from riskcheck.register.table import BadTable
    from riskcheck.rulebook import RULEBOOK
    from riskcheck.service import check_answers
    from riskcheck.web.register.upload import NotUsable, RegisterUpload

SECONDS = int(os.environ.get("FUZZ_SECONDS", "600"))
LONGEST = 1.0
MOST_GROWTH = 0.05
SETTLED_AFTER = 0.5
"""Of the time: until then caches fill."""
ANSWERS = {"nationalities": ["US", "RU"], "destination": "RU", "role": "visit", "age": 32}
PAGES = ("/", "/questions/", "/advice/", "/desk/", "/h/")
forms = RequestFactory(headers={"host": "127.0.0.1"})
service = WSGIHandler()
"""Asked without Django's test client, which keeps a little of each request for ever."""


def read_token(data: bytes) -> None:
    with contextlib.suppress(CheckEnded):
        open_token(data.decode("latin-1"))


def read_line(data: bytes) -> None:
    with contextlib.suppress(MisreadRow, CheckEnded):
        open_line(data.decode("utf-8", "replace"))


def read_register(data: bytes) -> None:
    try:
        RegisterUpload(data).read()
    except NotUsable:
        pass
    finally:
        forget_register()


def read_mapping_file(data: bytes) -> None:
    with contextlib.suppress(BadTable):
        read_mapping("The file", data)


def answer_request(request: WSGIRequest) -> None:
    answer = service.get_response(request)
    for _ in answer:
        pass
    answer.close()
    assert answer.status_code < 500, request.path


def send_json(data: bytes) -> None:
    for door in ("assess", "questions", "assess/batch"):
        answer_request(
            forms.generic("POST", f"/api/v1/{door}", data, content_type="application/json")
        )


def send_form(data: bytes) -> None:
    """Every field of the rulebook may be there, with any text."""
    given = atheris.FuzzedDataProvider(data)
    page = PAGES[given.ConsumeIntInRange(0, len(PAGES) - 1)]
    form: dict[str, list[str]] = {}
    for key, question in RULEBOOK.questions.items():
        kind = given.ConsumeIntInRange(0, 3)
        if kind == 1 and question.values:
            form[key] = [question.values[given.ConsumeIntInRange(0, len(question.values) - 1)]]
        elif kind == 2:
            form[key] = [given.ConsumeUnicodeNoSurrogates(12)]
        elif kind == 3:
            form[key] = ["RU", "US"]
    form["line"] = [given.ConsumeUnicodeNoSurrogates(80)]
    answer_request(forms.post(page, form))


def make_workbook() -> bytes:
    sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>nationalities</t></is></c></row></sheetData></worksheet>'
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as book:
        book.writestr("xl/worksheets/sheet1.xml", sheet)
        book.writestr(
            "xl/workbook.xml",
            '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        )
    return held.getvalue()


READERS: dict[str, tuple[Callable[[bytes], None], Callable[[], bytes]]] = {
    "token": (read_token, lambda: seal_answers(ANSWERS).encode()),
    "line": (
        read_line,
        lambda: "".join(seal_line(check_answers(ANSWERS), int(time.time())).rows).encode(),
    ),
    "csv": (read_register, lambda: b"case,nationalities,destination,age\nA-1,US+RU,RU,32\n"),
    "workbook": (read_register, make_workbook),
    "mapping": (read_mapping_file, lambda: b'[columns]\n"Fall" = "case"\n'),
    "json": (send_json, lambda: b'{"nationalities": ["US", "RU"], "destination": "RU", "age": 32}'),
    "form": (send_form, lambda: b"\x02" * 60),
}
"""Each with what it begins from."""


def run_reader(name: str) -> None:
    """In this process, which ends with it. Says what was measured to standard output."""
    read, seed = READERS[name]
    folder = ROOT / "dist" / "fuzz" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "seed").write_bytes(seed())
    began = time.monotonic()
    told = {"tried": 0, "longest": 0.0, "settled": 0}

    def once(data: bytes) -> None:
        start = time.process_time()
        read(data)
        told["longest"] = max(told["longest"], time.process_time() - start)
        told["tried"] += 1
        passed = time.monotonic() - began
        memory = _read_memory()
        if not told["settled"] and passed > SECONDS * SETTLED_AFTER:
            told["settled"] = memory
        if passed > SECONDS:
            grown = memory / (told["settled"] or memory) - 1
            bad = told["longest"] > LONGEST or grown > MOST_GROWTH
            print(
                f"{name}: {told['tried']:,} tried, no exception; the longest took {told['longest']:.2f} s (at most "
                f"{LONGEST:.0f} s); memory grew by {grown:.1%} (at most {MOST_GROWTH:.0%})",
                flush=True,
            )
            os._exit(int(bad))

    atheris.Setup(
        [sys.argv[0], str(folder), f"-artifact_prefix={folder}/", "-verbosity=0", "-max_len=4096"],
        once,
    )
    atheris.Fuzz()


def _read_memory() -> int:
    """Bytes this process has now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


def start_reader(name: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, __file__, name], capture_output=True, text=True, check=False
    )
    print(done.stdout.strip() or f"{name}: FAILED\n{done.stderr[-3000:]}", flush=True)
    return done


def main() -> int:
    if len(sys.argv) > 1:
        run_reader(sys.argv[1])
    with ThreadPoolExecutor(os.cpu_count()) as side_by_side:
        return int(any(done.returncode for done in side_by_side.map(start_reader, READERS)))


if __name__ == "__main__":
    sys.exit(main())
