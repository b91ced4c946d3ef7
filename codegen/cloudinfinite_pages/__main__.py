"""`python -m cloudinfinite_pages`: what the vendor's pages say, held against the spec."""

from __future__ import annotations

import sys

from cloudinfinite_codegen.__main__ import run

from .command import main

if __name__ == "__main__":
    sys.exit(run(main))
