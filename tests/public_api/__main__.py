"""`python -m tests.public_api` writes the listing; `--check` reports what has changed."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

from .listing import listing

FILE = Path(__file__).with_name("listing.txt")


def main() -> int:
    """Writes the listing, or compares it with the committed one."""
    lines = listing()
    if "--check" not in sys.argv[1:]:
        FILE.write_text("\n".join(lines) + "\n", "utf-8")
        return 0
    before = FILE.read_text("utf-8").splitlines()
    changed = list(difflib.unified_diff(before, lines, "committed", "now", lineterm="", n=0))
    print("\n".join(changed) or f"the public names match the listing ({len(lines)} lines)")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
