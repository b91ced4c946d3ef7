"""A feed that is drafted into a spec, with the family that it needs."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.generate import UNFINISHED
from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.reading.service import FILE as SERVICE

from ..compare.hold import groups
from ..facts.store import load
from .feed import draft_feed, feed_path
from .samples import draft_samples


def write_draft(spec: Path, operation: str) -> list[str]:
    """Write the feed of an operation whose facts are kept, and declare its family if need be.

    Args:
        spec: The folder of the spec.
        operation: Its name, as in the facts.

    Returns:
        What was written, a line a file, each with the decisions that are left in it.

    Raises:
        SpecError: There are no facts of it, the spec has it already, or the spec is wrong.
    """
    model = read_spec(spec)
    pages = load(spec / "pages")
    own = {file: facts for file, facts in pages.items() if facts.operation == operation}
    if not own:
        raise SpecError(
            "pages", 0, f"there are no facts for {operation}", "read its page with --save"
        )
    if operation in model.operations:
        source = model.operations[operation].source
        raise SpecError(*source, f"{operation} already has a feed", "edit the feed instead")
    family = PurePosixPath(next(iter(own))).parts[0]
    [group] = groups(model, own)
    path = spec / feed_path(family, operation)
    if path.exists():
        raise SpecError(path.relative_to(spec), 1, "the file already exists", "remove it")
    path.parent.mkdir(exist_ok=True)
    path.write_text(draft_feed(model, family, operation, group.editions), "utf-8")
    written = [path]
    if family not in {each.name for each in model.service.families}:
        _declare(spec / SERVICE, family)
        written.append(spec / SERVICE)
    return [f"{each}: {_left(each)} to decide ({UNFINISHED})" for each in written]


def write_samples(spec: Path, operation: str) -> list[str]:
    """Write requests and answers of an operation beside its feed, made up from its types.

    Args:
        spec: The folder of the spec.
        operation: Its name.

    Returns:
        What was written.

    Raises:
        SpecError: The spec is wrong, or has no such operation.
    """
    model = read_spec(spec)
    if operation not in model.operations:
        raise SpecError("pages", 0, f"{operation} has no feed", "write one with draft")
    subject = model.operations[operation]
    path = (spec / subject.source.file).with_suffix(".samples.json")
    if path.exists():
        raise SpecError(path.relative_to(spec), 1, "the file already exists", "remove it")
    document = draft_samples(model, subject)
    path.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return [f"{path}: invented values; replace them with real requests and responses"]


def _left(path: Path) -> int:
    return path.read_text("utf-8").count(UNFINISHED)


def _declare(service: Path, family: str) -> None:
    """Add a family behind the last."""
    text = service.read_text("utf-8")
    before, last, after = text.rpartition("</family>")
    summary = f"<summary>{UNFINISHED}: describe its calls.</summary>"
    new = f'\n  <family name="{family}">\n    {summary}\n  </family>'
    service.write_text(f"{before}{last}{new}{after}", "utf-8")
