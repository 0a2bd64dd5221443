"""Log lines that say what went wrong and where in the code, never what a traveller sent."""

import json
import logging
import traceback
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from types import TracebackType

_ROOT = Path(__file__).resolve().parents[2]

# The server puts the request line, a header or an address behind these words.
_SERVERS = ("gunicorn", "waitress")
_ABOUT_A_REQUEST = (
    "Invalid request",
    "Error handling request",
    "Error handling HTTP/2",
    "Socket error",
    "Exception while serving",
    "Client disconnected while serving",
    "uncaptured python exception",
)


class DiscreetFormatter(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S %z")

    def format(self, record: logging.LogRecord) -> str:
        told = logging.makeLogRecord(
            {"name": record.name, "levelname": record.levelname, "created": record.created}
        )
        told.msg = _write_message(record)
        if record.exc_info and record.exc_info[1]:
            told.msg += f" [{_write_place(record.exc_info[1], record.exc_info[2])}]"
        return super().format(told)


class JsonFormatter(DiscreetFormatter):
    """The same, an object a line."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _write_message(record),
        }
        if record.exc_info and record.exc_info[1]:
            told["place"] = _write_place(record.exc_info[1], record.exc_info[2])
        return json.dumps(told, ensure_ascii=False)


FORMATTERS = {"text": DiscreetFormatter, "json": JsonFormatter}
"""By what RISKCHECK_LOG_FORMAT names."""


def _write_message(record: logging.LogRecord) -> str:
    status = getattr(record, "status_code", None)
    if status or hasattr(record, "request"):
        return f"{status} {HTTPStatus(status).phrase}" if status else "about a request"
    if record.name.startswith(_SERVERS):
        for words in _ABOUT_A_REQUEST:
            if str(record.msg).startswith(words):
                return f"{words} (details left out)"
    return record.getMessage()


def _write_place(error: BaseException, trace: TracebackType | None) -> str:
    """The kind of error and the places it came through, without its message, which may quote an answer."""
    places = " < ".join(
        f"{_shorten(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for frame, line in reversed(list(traceback.walk_tb(trace)))
    )
    return f"{type(error).__name__} at {places}"


def _shorten(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return str(path.relative_to(_ROOT))
    return "/".join(path.parts[-2:])
