"""`python -m riskcheck`: the command, where none is on the path."""

import sys

from riskcheck.command import main

if __name__ == "__main__":
    sys.exit(main())
