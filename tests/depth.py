"""How far tests look that try case after case: `make deep` tries ten times as many cases as `make test`."""

import os

DEPTH = int(os.environ.get("DEPTH", "1"))
