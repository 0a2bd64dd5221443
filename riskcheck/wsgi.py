"""The application gunicorn serves.

It is loaded once, before the workers are forked: the views, the rulebook and the facts are read here, so that
a malformed fact stops the start rather than the first traveller, and the workers share the memory.
"""

import os

import django
from django.urls import get_resolver

from riskcheck.operations.startup import exit_with_one_line

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

with exit_with_one_line():
    django.setup(set_prefix=False)
    from riskcheck.web.shared.handler import Handler
    from riskcheck.web.shared.warming import warm_up

    application = Handler()
    get_resolver().url_patterns  # noqa: B018
    warm_up(application)
