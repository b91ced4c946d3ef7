"""Callbacks, which the service posts to the user's server as XML or JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import fields
from typing import Any, NamedTuple

from lxml.etree import _Element

from .codec.anomaly import SPACE, MissingElementError, Report
from .codec.document import DocumentError, parse_document
from .codec.json_form import BEFORE_A_DOCUMENT, ROOT, parse_json
from .codec.problems import Problem, ValidationError
from .codec.reader import read
from .errors import DecodeError
from .forking import load
from .model import Answer, ResponseMetadata

MAX_SIZE = 1024 * 1024
"""The default size limit of a callback, in bytes. There is one since anyone can post callbacks."""


class NamedJob(NamedTuple):
    """A job that a callback names, and the operation that may know it.

    Attributes:
        path: The fields that lead to the job's id, through each item of the lists on the way.
        operation: The name of the operation that looks the job up.
        field: A field beside the id that selects the jobs of this operation; empty for every job.
        values: The texts of that field that select a job.
    """

    path: tuple[str, ...]
    operation: str
    field: str = ""
    values: tuple[str, ...] = ()

    def fits(self, holder: object) -> bool:
        """Whether this operation may know the job whose id a record has."""
        return not self.field or str(getattr(holder, self.field)) in self.values


class CallbackKind(NamedTuple):
    """A type of callback, and how to recognise it.

    Attributes:
        model: The module and name of the type, as ``module:Name``. It is loaded when first needed.
        field: The child of the root that identifies it. Empty: it matches every callback.
        values: The texts of the child that identify it. Empty: the child only has to exist.
        jobs: The jobs that it names, and the operations to look them up, in the order to try.
        many: Whether it can name several jobs.
    """

    model: str
    field: str = ""
    values: tuple[str, ...] = ()
    jobs: tuple[NamedJob, ...] = ()
    many: bool = False

    def fits(self, texts: Mapping[str, str]) -> bool:
        """Whether a body is of this type, by the texts of its children that identify types."""
        if not self.field:
            return True
        text = texts.get(self.field)
        return text is not None and (not self.values or text in self.values)

    def load(self) -> type[Answer]:
        """Loads the type."""
        module, _, name = self.model.partition(":")
        loaded: type[Answer] = getattr(load(module), name)
        return loaded


def read_callback(
    kinds: tuple[CallbackKind, ...],
    body: bytes | str,
    content_type: str | None = None,
    max_size: int = MAX_SIZE,
) -> Any:
    """Parses the body of a callback. The metadata has the raw body and the anomalies.

    Args:
        kinds: The possible types. The first that fits is used; the last one must fit every body.
        body: The body.
        content_type: The value of its Content-Type header, if any.
        max_size: The maximum size, in bytes.

    Raises:
        DecodeError: It is neither XML nor JSON, truncated, too large, nested too deeply or empty.
        TypeError: It is not bytes or a string, such as JSON that was parsed before.
    """
    if not isinstance(body, str | bytes | bytearray | memoryview):
        raise TypeError(
            f"a callback is parsed from its raw body, bytes or a str, not {type(body).__name__}"
        )
    raw = body.encode("utf-8", "replace") if isinstance(body, str) else bytes(body)
    report = Report()
    try:
        if len(raw) > max_size:
            raise DocumentError(f"it is larger than {max_size} bytes")
        root = parse_json(raw, report) if _is_json(raw, content_type) else _xml_tree(raw, report)
        texts = _first_texts(root, {each.field for each in kinds if each.field})
        kind = next(each for each in kinds if each.fits(texts))
        event: Answer = read(kind.load(), root, report)
    except (DocumentError, MissingElementError) as error:
        raise DecodeError(error.reason, body=raw, operation="callback") from None
    if not report.anomalies and _is_empty(event):
        raise DecodeError("it has no content", body=raw, operation="callback")
    event.metadata = ResponseMetadata(body=raw, anomalies=tuple(report.anomalies))
    return event


def _first_texts(root: _Element, names: Set[str]) -> dict[str, str]:
    """Returns the text of the first child of each name, in one pass over up to a million."""
    texts: dict[str, str] = {}
    for child in root.iterchildren(*names) if names else ():
        texts.setdefault(str(child.tag), (child.text or "").strip(SPACE))
    return texts


def _is_empty(event: Answer) -> bool:
    values = (getattr(event, each.name) for each in fields(event) if each.name != "metadata")
    return all(value is None or value == [] for value in values)


def _is_json(raw: bytes, content_type: str | None) -> bool:
    first = raw.lstrip(BEFORE_A_DOCUMENT)[:1]
    if first in (b"{", b"["):
        return True
    return first != b"<" and "json" in (content_type or "").lower()


def _xml_tree(raw: bytes, report: Report) -> _Element:
    root = parse_document(raw, report)
    if root.tag != ROOT:
        raise DocumentError(f"its root is {root.tag}, not {ROOT}")
    return root


def kind_of(kinds: Iterable[CallbackKind], event: object) -> CallbackKind:
    """Returns the kind of a callback.

    Raises:
        ValidationError: It is not a callback.
    """
    # By name, since comparing the types would load all of them.
    names = {f"{each.__module__}:{each.__qualname__}" for each in type(event).__mro__}
    for kind in kinds:
        if kind.model in names:
            return kind
    wanted = "must be a callback, as parse_callback returns it"
    raise ValidationError(
        [Problem("event", "type", event, wanted, fatal=True, argument="event")], "confirm"
    )


def named_jobs(kind: CallbackKind, event: object) -> list[tuple[str, tuple[str, ...]]]:
    """Returns the id of each job that a callback names, with the operations to look it up."""
    return list(dict.fromkeys(_named(kind.jobs, event)))


def _named(jobs: Sequence[NamedJob], event: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    for path in dict.fromkeys(job.path for job in jobs):
        *above, name = path
        for holder in _holders(event, above):
            if job_id := getattr(holder, name):
                rows = [job for job in jobs if job.path == path and job.fits(holder)]
                if rows:
                    yield str(job_id), tuple(row.operation for row in rows)


def _holders(record: object, path: Sequence[str]) -> Iterator[object]:
    """Yields the records at a path, going through each item of a list."""
    if not path:
        yield record
        return
    value = getattr(record, path[0])
    for each in value if isinstance(value, list) else [value]:
        if each is not None:
            yield from _holders(each, path[1:])
