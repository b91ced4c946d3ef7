"""The table of operations and their support: ``python -m cloudinfinite_emulator.coverage``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from .checks.specification import packaged
from .executors.table import EXECUTORS
from .moderation.subjects import KINDS, item_of, recognizes
from .operations.call import Handler
from .operations.handlers import HANDLERS
from .operations.object_handlers import object_handler

_TRIGGERS = ("/inventorytriggerjob", "/triggerworkflow")
_BEGIN = "<!-- coverage: written by `make generate` -->\n"
_END = "<!-- end of coverage -->"


class Level(StrEnum):
    """How much the emulator does for an operation."""

    VALIDATED = "validated"
    """Checks the signature and the body, and answers 501 NotImplemented."""
    STATEFUL = "stateful"
    """Acts on existing jobs, or on other stored state."""
    WORKS = "does the work"
    """Does the work itself, or creates jobs that do it."""


def level_of(name: str, handlers: Mapping[str, Handler] = HANDLERS) -> Level:
    """Returns how much the emulator does for an operation."""
    if name not in handlers:
        return Level.VALIDATED
    operation = packaged().facts.operations[name]
    if operation.host == "image":
        # Settings of a bucket, such as styles.
        return Level.STATEFUL
    if _moderates(name) or _processes(name):
        return Level.WORKS
    if _triggers(name):
        return Level.WORKS
    makes_jobs = operation.request is not None and item_of(operation, packaged().facts) is not None
    makes_jobs_that_run = makes_jobs and _failing_tag(name) is None
    return Level.WORKS if makes_jobs_that_run else Level.STATEFUL


def table(
    operations: Iterable[str] | None = None,
    handlers: Mapping[str, Handler] = HANDLERS,
) -> str:
    """Returns the table of all operations, in Markdown."""
    names = packaged().operations() if operations is None else operations
    known = packaged().facts.operations
    rows = [
        f"| `{name}` | `{known[name].call}` | {_pages(name)} | {level_of(name, handlers)} "
        f"| {_note(name, handlers)} |"
        for name in names
    ]
    return "\n".join(["| operation | call | pages | emulator | |", "|---|---|---|---|---|", *rows])


def _pages(name: str) -> str:
    pages = packaged().facts.operations[name].pages
    return ", ".join(f"[{language}]({href})" for href, language in pages) or "none"


def _note(name: str, handlers: Mapping[str, Handler]) -> str:
    level = level_of(name, handlers)
    if level is Level.VALIDATED:
        return "answers 501 `NotImplemented`"
    if _moderates(name):
        return "with verdicts from the rules of moderation"
    if _processes(name) and level is Level.WORKS:
        return "works on the object, and answers at once"
    if level is Level.WORKS:
        return "the jobs of [these Tags](emulator.md#jobs)" if _triggers(name) else ""
    tag = _failing_tag(name)
    return f"its jobs fail, or are simulated by `--simulate {tag}`" if tag else ""


def _triggers(name: str) -> bool:
    """Returns whether an operation starts various jobs: a batch, or a run of a workflow."""
    operation = packaged().facts.operations[name]
    return operation.method == "POST" and operation.path in _TRIGGERS


def _moderates(name: str) -> bool:
    """Returns whether an operation moderates content."""
    facts = packaged().facts
    operation = facts.operations[name]
    kind, *rest = operation.path.strip("/").split("/")
    return recognizes(operation, facts) or (kind in KINDS and len(rest) == 1)


def _processes(name: str) -> bool:
    """Returns whether an operation works on one object and returns the result at once."""
    facts = packaged().facts
    return object_handler(facts.operations[name], facts) is not None


def _failing_tag(name: str) -> str | None:
    """Returns the Tag of all jobs that an operation creates, if the Tag has no executor."""
    facts = packaged().facts
    operation = facts.operations[name]
    request = None if item_of(operation, facts) is None else operation.request
    fixed = [field.fixed for field in facts.fields(request) if field.name == "Tag"]
    return next((tag for tag in fixed if tag is not None and tag not in EXECUTORS), None)


def rewritten(document: str) -> str:
    """Returns a document with the table between its two markers updated.

    Raises:
        ValueError: The document lacks the markers.
    """
    before, begin, rest = document.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"it has no {_BEGIN.strip()} … {_END}")
    return f"{before}{_BEGIN}{table()}\n{_END}{after}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Updates the table in a document; with ``--check``, only checks that it is up to date."""
    parser = argparse.ArgumentParser(
        prog="python -m cloudinfinite_emulator.coverage",
        description="Updates the table of what the emulator does for each operation.",
        allow_abbrev=False,
    )
    parser.add_argument("document", type=Path, help="a Markdown file with the two markers")
    parser.add_argument("--check", action="store_true", help="only check that it is up to date")
    options = parser.parse_args(arguments)
    path: Path = options.document
    try:
        document = path.read_text("utf-8")
        wanted = rewritten(document)
    except (OSError, ValueError) as error:
        parser.exit(2, f"{path}: {getattr(error, 'strerror', None) or error}\n")
    if document == wanted:
        return 0
    if options.check:
        print(f"{path}: the table of coverage is out of date; run `make generate`", file=sys.stderr)
        return 1
    path.write_text(wanted, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
