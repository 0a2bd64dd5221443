"""Where templates, static files and catalogues are: beside the package in a checkout, in it once it is installed."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
SHIPPED = PACKAGE / "shipped"
IS_INSTALLED = SHIPPED.is_dir()
"""As a wheel has it. What is installed is never written to."""

ROOT = SHIPPED if IS_INSTALLED else PACKAGE.parent
