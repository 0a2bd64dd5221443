"""How gunicorn serves riskcheck. `make run` and a deployment both use it; its command line overrides it."""

import gc
import os

from django.conf import settings
from gunicorn.glogging import Logger

from riskcheck.operations.coredumps import forbid_core_dumps
from riskcheck.operations.counting_folder import (
    FOLDER_SETTING,
    make_counting_folder,
    remove_counting_folder,
)
from riskcheck.operations.environment import read_count
from riskcheck.operations.logging import FORMATTERS
from riskcheck.operations.serve import BACKLOG, STOP_WITHIN_SECONDS, THREADS
from riskcheck.operations.startup import exit_with_one_line

forbid_core_dumps()
wsgi_app = "riskcheck.wsgi"
bind = "127.0.0.1:8000"
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")
with exit_with_one_line():
    workers = read_count("WEB_CONCURRENCY", default=2)
if settings.METRICS and FOLDER_SETTING not in os.environ:  # a reload finds it made
    os.environ[FOLDER_SETTING] = make_counting_folder()
# The settings hold it by now: gunicorn itself would answer 500 to what the proxy cut the path off, or a health check.
os.environ.pop("SCRIPT_NAME", None)
forwarder_headers = ""  # nor does a header decide it
worker_class = "riskcheck.operations.gunicorn_worker.BufferedWorker"  # docs/decisions/0034-gunicorn-and-waitress.md
threads = THREADS
backlog = BACKLOG
preload_app = True  # facts are read once, and a refusal to start is one line
control_socket_disable = True
graceful_timeout = STOP_WITHIN_SECONDS

limit_request_line = 8190  # the address holds the check: at most 4,096 characters of it
limit_request_fields = 64
limit_request_field_size = 8190

# No access log. Should somebody switch it on, it shows no address.
accesslog = None
access_log_format = "%(t)s %(m)s %(s)s %(b)s bytes %(D)s us"


class DiscreetLogger(Logger):
    def _set_handler(self, log, output, fmt, stream=None):
        super()._set_handler(
            log,
            output,
            fmt if log is self.access_log else FORMATTERS[settings.LOG_FORMAT](),
            stream,
        )


logger_class = DiscreetLogger


def pre_fork(_server, _worker):
    """What is loaded by now lives as long as the process: spare the collector, and keep it shared."""
    gc.freeze()


def when_ready(server):
    """docs/decisions/0037-metrics-in-memory.md"""
    if settings.METRICS:
        from riskcheck.operations.metrics import start_teller

        server.teller = start_teller(settings.METRICS, os.environ[FOLDER_SETTING])


def child_exit(_server, worker):
    if settings.METRICS:
        from prometheus_client.multiprocess import mark_process_dead

        mark_process_dead(worker.pid)


def on_exit(server):
    if settings.METRICS:
        from riskcheck.operations.metrics import end_teller

        end_teller(server.teller)
        remove_counting_folder(os.environ[FOLDER_SETTING])
