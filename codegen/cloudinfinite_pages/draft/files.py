"""Writes drafts of feeds and samples into a spec."""

from __future__ import annotations

import json
import re
from pathlib import Path, PurePosixPath

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.generate import UNFINISHED
from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.reading.service import FILE as SERVICE
from cloudinfinite_codegen.representation.model import Model

from ..compare.groups import groups
from ..facts.store import load
from .feed import draft_feed, feed_path
from .samples import draft_samples

_NEW = re.compile("[a-z][a-z0-9_]*/[A-Z][A-Za-z0-9]*")


def write_draft(spec: Path, operation: str) -> list[str]:
    """Writes a feed from the saved facts of an operation, and declares its family if necessary.

    Args:
        spec: The folder of the spec.
        operation: The name of the operation in the facts.

    Returns:
        One line per written file, with the number of open decisions.

    Raises:
        SpecError: There are no facts, the operation has a feed, or the spec has a mistake.
    """
    model = read_spec(spec)
    pages = load(spec / "pages")
    own = {file: facts for file, facts in pages.items() if facts.operation == operation}
    if not own:
        raise SpecError(
            "pages", 0, f"there are no facts for {operation}", "read its page with --save"
        )
    _refuse_existing(model, operation)
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


def check_new(spec: Path, operation: str) -> str:
    """Returns the name in FAMILY/NAME if it can be the name of a new operation.

    Raises:
        SpecError: It cannot, the operation has a feed, or the spec has a mistake.
    """
    if _NEW.fullmatch(operation) is None:
        raise SpecError(
            "OPERATION",
            0,
            f"{operation!r} is not a family and a name in capitalised words",
            "write it like media/CreateMediaInfoJob",
        )
    name = operation.partition("/")[2]
    _refuse_existing(read_spec(spec), name)
    return name


def _refuse_existing(model: Model, operation: str) -> None:
    if operation in model.operations:
        source = model.operations[operation].source
        raise SpecError(*source, f"{operation} already has a feed", "edit the feed instead")


def write_samples(spec: Path, operation: str) -> list[str]:
    """Writes sample requests and responses with invented values beside a feed.

    Args:
        spec: The folder of the spec.
        operation: The name of the operation.

    Returns:
        One line per written file.

    Raises:
        SpecError: The spec has a mistake, or lacks the operation.
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
    """Adds a family after the last one."""
    text = service.read_text("utf-8")
    before, last, after = text.rpartition("</family>")
    summary = f"<summary>{UNFINISHED}: describe its calls.</summary>"
    new = f'\n  <family name="{family}">\n    {summary}\n  </family>'
    service.write_text(f"{before}{last}{new}{after}", "utf-8")
