"""`python -m cloudinfinite_pages`: compares the vendor's pages with the spec."""

from __future__ import annotations

import sys

from cloudinfinite_codegen.__main__ import run

from .command import main

if __name__ == "__main__":
    sys.exit(run(main))
