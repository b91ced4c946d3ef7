"""`python -m tests.vendor_sdk`: write the tables, or with `--check` say if they are current."""

from __future__ import annotations

import sys

from .document import FILE, written


def main() -> int:
    """Write the tables, or hold them against what is committed."""
    before = FILE.read_text("utf-8")
    after = written(before)
    if "--check" not in sys.argv[1:]:
        FILE.write_text(after, "utf-8")
        return 0
    is_current = before == after
    print(f"{FILE.name} is {'current' if is_current else 'out of date: run `make generate`'}")
    return 0 if is_current else 1


if __name__ == "__main__":
    sys.exit(main())
