"""The settings of development, with languages to test with. RISKCHECK_CATALOGUES says where they stand."""

import os
from pathlib import Path

from riskcheck.settings import *  # noqa: F403
from tests.madeup import LANGUAGES  # noqa: F401

LOCALE_PATHS = [Path(os.environ["RISKCHECK_CATALOGUES"])]
