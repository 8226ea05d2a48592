"""`python -m antq_writer` is the command `antq-writer`."""

import sys

from antq_writer.cli import main

if __name__ == "__main__":
    sys.exit(main())
