"""The spec at run time: the facts from its model, and the XSD of each feed for the rest."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator
from copy import deepcopy
from functools import cache, cached_property
from pathlib import Path
from typing import cast

from lxml import etree
from lxml.etree import _Element

from cloudinfinite_runtime.codec.document import parse_closed

from .facts import Facts, OperationFacts, read_facts
from .routes import Routes

XS = "{http://www.w3.org/2001/XMLSchema}"

ENTRY = "entry."
"""What the name of the element begins with that a value of a map is validated as."""

_LIST, _TAG = "DescribeMediaJobs", "tag"
_PACKAGE = Path(__file__).resolve().parents[1]


def spec_places() -> tuple[Path, Path]:
    """Finds the folder of the spec, and its model.

    In a wheel they are inside this package; in a source checkout, next to `runtime/`.

    Raises:
        FileNotFoundError: They are in neither place.
    """
    root = _PACKAGE.parents[2]
    places = (
        (_PACKAGE / "spec", _PACKAGE / "model.json"),
        (root / "spec", root / "generated" / "model.json"),
    )
    for folder, model in places:
        if folder.is_dir() and model.is_file():
            return folder, model
    raise FileNotFoundError(
        f"the spec is neither in {places[0][0]} nor in {places[1][0]}; reinstall the package"
    )


class SchemaFiles:
    """The schema files of a spec, each of which is parsed once."""

    def __init__(self) -> None:
        self._parsed: dict[Path, tuple[list[_Element], list[Path]]] = {}

    def declarations(self, path: Path) -> Iterator[_Element]:
        """Yields copies of the declarations of a file and its includes, each file once."""
        seen: set[Path] = set()
        waiting = [path.resolve()]
        while waiting:
            file = waiting.pop()
            if file in seen:
                continue
            seen.add(file)
            declared, included = self._parse(file)
            yield from map(deepcopy, declared)
            waiting += included

    def _parse(self, path: Path) -> tuple[list[_Element], list[Path]]:
        if path not in self._parsed:
            declared, included = [], []
            for child in parse_closed(path.read_bytes()):
                if child.tag == XS + "include":
                    location = path.parent / str(child.get("schemaLocation"))
                    included.append(location.resolve())
                else:
                    declared.append(child)
            self._parsed[path] = declared, included
        return self._parsed[path]


class Feed:
    """One operation: its facts, and the validators of its types.

    Args:
        path: The file that declares it.
        operation: The operation.
        facts: The facts of the whole spec.
        files: The schema files of the spec.
    """

    def __init__(
        self, path: Path, operation: OperationFacts, facts: Facts, files: SchemaFiles
    ) -> None:
        self.operation = operation
        self.facts = facts
        # Merged into one document, so that no loader has to resolve includes in odd paths.
        schema = etree.Element(XS + "schema", nsmap={"xs": XS[1:-1]})
        schema.extend(files.declarations(path))
        if operation.params is not None:
            # Parameters are not an element on the wire; as a root, they are validated like a body.
            etree.SubElement(schema, XS + "element", name=operation.params, type=operation.params)
        if operation.body == "json":
            # A document in JSON has no root of its own, so that no feed declares one.
            root = {"name": operation.request_root, "type": str(operation.request)}
            etree.SubElement(schema, XS + "element", root)
        # To the XSD a map may contain anything, so that its names and values are validated alone.
        for each in sorted(facts.in_maps(operation.request)):
            builtin = each not in facts.records and each not in facts.scalars
            type_name = f"xs:{each}" if builtin else each
            etree.SubElement(schema, XS + "element", name=ENTRY + each, type=type_name)
        self._schema = etree.XMLSchema(schema)
        self._lock = threading.Lock()

    def xsd_errors(self, root: _Element) -> list[etree._LogEntry]:
        """Returns the errors of the XSD for a tree whose children are in schema order."""
        # The log belongs to the schema, which threads share.
        with self._lock:
            self._schema.validate(root)
            # The type stubs do not declare that a log is iterable.
            return list(cast("list[etree._LogEntry]", self._schema.error_log))


class Specification:
    """The operations of a spec; each feed is loaded on first use.

    Args:
        folder: The folder of the spec; None for the packaged one, with its model.
        model: Its ``model.json``.
    """

    def __init__(self, folder: Path | None = None, model: Path | None = None) -> None:
        if folder is None or model is None:
            folder, model = spec_places()
        self.folder, self._model = folder, model
        self._feeds: dict[str, Feed] = {}
        self._files = SchemaFiles()
        self._lock = threading.Lock()

    @cached_property
    def facts(self) -> Facts:
        """The facts from the model."""
        return read_facts(self._model)

    @cached_property
    def routes(self) -> Routes:
        """What tells requests of the operations from one another."""
        return Routes(self.facts)

    def operations(self) -> Collection[str]:
        """The names of all operations."""
        return self.facts.operations

    @property
    def tags(self) -> tuple[str, ...]:
        """The Tags of media jobs that the service's documentation names."""
        tag = self.facts.records[self.facts.operations[_LIST].params or ""].fields[_TAG]
        return self.facts.scalars[tag.type_name].values

    def feed(self, operation: str) -> Feed:
        """The feed of an operation."""
        with self._lock:
            if operation not in self._feeds:
                facts = self.facts.operations[operation]
                path = self.folder / facts.file
                self._feeds[operation] = Feed(path, facts, self.facts, self._files)
            return self._feeds[operation]


@cache
def packaged() -> Specification:
    """Returns the packaged spec, which all emulators of the process share."""
    return Specification()
