"""`python -m tests.vendor_sdk` writes the tables; `--check` reports whether they are current."""

from __future__ import annotations

import sys

from .document import CHINESE, CHINESE_FILE, ENGLISH, FILE, written


def main() -> int:
    """Writes the tables, or compares them with the committed ones."""
    are_current = True
    for file, phrases in ((FILE, ENGLISH), (CHINESE_FILE, CHINESE)):
        before = file.read_text("utf-8")
        after = written(before, phrases)
        if "--check" not in sys.argv[1:]:
            file.write_text(after, "utf-8")
            continue
        is_current = before == after
        are_current &= is_current
        folder = file.parent.name
        state = "current" if is_current else "out of date: run `make generate`"
        print(f"{folder}/{file.name} is {state}")
    return 0 if are_current else 1


if __name__ == "__main__":
    sys.exit(main())
