"""Validates values and encodes them as elements, in one pass by the table of a type."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from . import lexical
from .document import is_element_name
from .mapping import Filler
from .problems import Problems, is_list, join
from .relations import Get, Relations, is_there
from .scalars import Marker, Scalar
from .table import Field, Table, WireRecord, names_of, table_of
from .texts import examine_carriage


class Writer:
    """Writes values of one type. Everything known in advance is computed once."""

    __slots__ = ("_steps", "_table", "relations")

    def __init__(self, table: Table) -> None:
        self._table = table
        self._steps = [_step(each) for each in table.fields]
        self.relations = Relations(table)

    @property
    def needs_nothing(self) -> bool:
        """Whether a value without any fields is valid."""
        needed = any(each.required and each.fixed is None for each in self._table.fields)
        return not needed and not self.relations.any_of

    def value(self, value: WireRecord, name: str, path: str, problems: Problems) -> str:
        """Writes a value as an element, and records problems.

        The result is meaningless if a problem is fatal.
        """
        inner = self._inner(partial(getattr, value), None, path, problems)
        if self.relations.are_there:
            self.relations.check(partial(getattr, value), path, problems, value)
        return f"<{name}>{inner}</{name}>"

    def arguments(self, given: Mapping[str, Any], name: str, path: str, problems: Problems) -> str:
        """Writes arguments, given by their Python names; a record may be given by its fields.

        Arguments that belong to other types are ignored.
        """
        inner = self._inner(given.get, given, path, problems)
        if self.relations.are_there:
            self.relations.check(given.get, path, problems, None)
        return f"<{name}>{inner}</{name}>"

    def _inner(
        self, get: Get, given: Mapping[str, Any] | None, path: str, problems: Problems
    ) -> str:
        text = ""
        for name, required, mark, opening, closing, each, put in self._steps:
            if mark is None:
                text += opening or put(each, get(name), given, path, problems)
                continue
            value = get(name)
            if value is not None:
                marked = mark(value)
                if marked is not None:
                    text += f"{opening}{marked}{closing}"
                else:
                    text += write_item(each, value, each.wire, path, problems)
            elif required:
                report_missing(problems, path, each)
        return text


def writer_of(model: type[WireRecord]) -> Writer:
    """Returns the writer of a type, which is made on first use."""
    writer = _writers.get(model)
    if writer is None:
        writer = _writers[model] = Writer(table_of(model))
    return writer


def write(value: WireRecord, name: str, path: str, problems: Problems) -> str:
    """Writes a value as an element, and records problems."""
    return writer_of(type(value)).value(value, name, path, problems)


_writers: dict[type[WireRecord], Writer] = {}


Put = Callable[[Field, Any, Mapping[str, Any] | None, str, Problems], str]
Step = tuple[str, bool, Marker | None, str, str, Field, Put]


def _step(each: Field) -> Step:
    """Returns a field, its tags, and the quick way to format it.

    Without the latter, the first tag is the whole output of a fixed field, or empty.
    """
    opening, closing = f"<{each.wire}>", f"</{each.wire}>"
    mark: Marker | None = None
    put: Put = _put_record
    if each.place == "text":
        opening, put = "", _put_text
    elif each.names is not None:
        opening, put = "", _put_map
    elif each.fixed is not None:
        opening += lexical.escape(each.fixed) + closing
    elif each.scalar is not None and not each.many:
        mark = each.scalar.marker()
    else:
        opening = ""
        if each.many:
            put = _put_list
        elif each.flatten:
            put = _put_flattened(each)
    return each.name, each.required, mark, opening, closing, each, put


def _put_text(
    each: Field, value: Any, given: Mapping[str, Any] | None, path: str, problems: Problems
) -> str:
    """Returns the text of the record's own element."""
    if value is None or each.scalar is None:
        return ""
    can_be_sent = _check(each, each.scalar, value, path, each.wire, problems)
    return each.scalar.markup(value) if can_be_sent else ""


def _put_list(
    each: Field, value: Any, given: Mapping[str, Any] | None, path: str, problems: Problems
) -> str:
    if given is not None:
        value = as_list(each, value)
    return "".join(_write_list(each, value, path, problems))


def _put_map(
    each: Field, value: Any, given: Mapping[str, Any] | None, path: str, problems: Problems
) -> str:
    """Writes a map: the field's element, with an element for each entry."""
    if value is not None and not isinstance(value, Mapping):
        problems.add(path, each.wire, "type", value, "must be a mapping")
        return ""
    entries = {name: item for name, item in (value or {}).items() if is_entry(item)}
    if not entries:
        if each.required:
            report_missing(problems, path, each)
        return ""
    here = join(path, each.wire)
    inner = "".join([_entry(each, name, item, here, problems) for name, item in entries.items()])
    return f"<{each.wire}>{inner}</{each.wire}>"


def is_entry(item: Any) -> bool:
    """Whether the value of an entry is written as an element."""
    return item is not None and not (is_list(item) and not item)


def _entry(each: Field, name: Any, item: Any, path: str, problems: Problems) -> str:
    if not isinstance(name, str):
        problems.add(path, "", "type", name, "must have texts as names")
        return ""
    if problems.as_elements and not is_element_name(name):
        wanted = "must have the name of an element: a letter or _, then letters, digits, _, . and -"
        problems.add(path, name, "element-name", name, wanted)
    if each.names is not None:
        each.names.check(problems, name, path, name)
    if not each.comma:
        return _write_as(each, item, name, name, path, problems)
    items = [item] if isinstance(item, str) else item
    if not is_list(items):
        problems.add(path, name, "type", item, "must be a list")
        return ""
    texts = item_texts(each, items, path, problems, name)
    return f"<{name}>{lexical.escape(','.join(texts))}</{name}>"


def _put_record(
    each: Field, value: Any, given: Mapping[str, Any] | None, path: str, problems: Problems
) -> str:
    if value is not None:
        return write_item(each, value, each.wire, path, problems)
    if each.required:
        report_missing(problems, path, each)
    return ""


def _put_flattened(each: Field) -> Put:
    """Makes a function that writes a record whose fields may be arguments of the call."""
    parts: tuple[str, ...] = ()
    step = f".{each.wire}"

    def put(
        each: Field, value: Any, given: Mapping[str, Any] | None, path: str, problems: Problems
    ) -> str:
        nonlocal parts
        if given is None:
            return _put_record(each, value, given, path, problems)
        parts = parts or tuple(sorted(names_of(each.record)))
        if value is not None:
            for name in parts:
                if given.get(name) is not None:
                    wanted = f"must not be given together with {each.name}, which contains it"
                    problems.add("", name, "unknown-field", None, wanted)
            return write_item(each, value, each.wire, path, problems)
        if is_made(each, given, parts):
            return writer_of(each.record).arguments(given, each.wire, path + step, problems)
        if each.required:
            wanted = f"must be given; pass at least one of {', '.join(parts)}"
            problems.add(path, each.wire, "required", None, wanted)
        return ""

    return put


def is_made(each: Field, given: Mapping[str, Any], parts: Iterable[str] = ()) -> bool:
    """Whether a flattened record is sent, whose fields may be given as arguments."""
    parts = parts or names_of(each.record)
    has_some = any(map(given.get, parts)) or any(is_there(given.get(name)) for name in parts)
    return has_some or (each.required and writer_of(each.record).needs_nothing)


def as_list(each: Field, value: Any) -> Any:
    """Turns a string into a list of one if the field is a list of strings."""
    return [value] if each.many and isinstance(value, str) else value


def _write_list(each: Field, items: Any, path: str, problems: Problems) -> Iterator[str]:
    if not check_list(each, items, path, problems):
        return
    if each.comma:
        texts = item_texts(each, items, path, problems)
        yield f"<{each.wire}>{lexical.escape(','.join(texts))}</{each.wire}>"
        return
    for index, item in enumerate(items):
        yield write_item(each, item, f"{each.wire}[{index}]", path, problems)


def write_item(each: Field, item: Any, name: str, path: str, problems: Problems) -> str:
    """Writes one value of a field as an element; `name` is its step in the path."""
    return _write_as(each, item, each.wire, name, path, problems)


def _write_as(each: Field, item: Any, tag: str, name: str, path: str, problems: Problems) -> str:
    """Writes one value of a field as an element called `tag`; `name` is its step in the path."""
    if item is None:
        report_missing(problems, path, each, name)
        return ""
    if each.scalar is not None:
        can_be_sent = _check(each, each.scalar, item, path, name, problems)
        return f"<{tag}>{each.scalar.markup(item) if can_be_sent else ''}</{tag}>"
    here = join(path, name)
    if isinstance(item, Mapping):
        item = Filler(problems, names="python").record(each.record, item, here)
        if item is None:
            return ""
    if not isinstance(item, each.record):
        problems.add(path, name, "type", item, f"must be of type {each.record.__name__}")
        return ""
    return writer_of(each.record).value(item, tag, here, problems)


def _check(
    each: Field, scalar: Scalar, value: Any, path: str, name: str, problems: Problems
) -> bool:
    """Records the rules that a value breaks; returns whether it can be sent at all."""
    if each.empty and value == "":
        return True
    before = len(problems.items)
    scalar.check(problems, value, path, name)
    if each.secret:
        problems.hide(before)
    return not any(each.fatal for each in problems.items[before:])


def check_list(each: Field, items: Any, path: str, problems: Problems) -> bool:
    """Checks the type and length of a list; returns whether its items can be checked.

    None is an empty list, which looks the same as an absent one on the wire.
    """
    if items is None:
        items = ()
    if not is_list(items):
        problems.add(path, each.wire, "type", items, "must be a list")
        return False
    if not items and each.required:
        report_missing(problems, path, each)
    if 0 < len(items) < each.min_items:
        wanted = f"must have at least {each.min_items} items"
        problems.add(path, each.wire, "min-items", items, wanted)
    if each.max_items is not None and len(items) > each.max_items:
        plural = "" if each.max_items == 1 else "s"
        wanted = f"must have at most {each.max_items} item{plural}"
        problems.add(path, each.wire, "max-items", items, wanted)
    if items and each.depth and _levels(each, path) >= each.depth:
        wanted = f"must not be nested more than {each.depth} levels deep"
        problems.add(path, each.wire, "max-depth", None, wanted)
        return False
    return bool(items)


def _levels(each: Field, path: str) -> int:
    """Returns how deep a list is nested in lists of the same type."""
    steps = [step.partition("[")[0] for step in path.split(".")]
    return next((n for n, step in enumerate(reversed(steps), 1) if step != each.wire), 1)


def item_texts(each: Field, items: Any, path: str, problems: Problems, step: str = "") -> list[str]:
    """Returns the texts of the items of a comma-separated list."""
    texts = []
    for index, item in enumerate(items):
        name = f"{step or each.wire}[{index}]"
        if item is None:
            report_missing(problems, path, each, name)
        elif each.scalar is not None:
            texts.append(carried_text(each, each.scalar, item, path, name, problems))
    return texts


def carried_text(
    each: Field, scalar: Scalar, value: Any, path: str, name: str, problems: Problems
) -> str:
    """Formats a value as text that must not break its path, header or list."""
    if isinstance(value, str):
        examine_carriage(
            value,
            each.place,
            each.comma,
            lambda rule, message: problems.add(path, name, rule, value, message),
        )
    return scalar.text(value) if _check(each, scalar, value, path, name, problems) else ""


def report_missing(problems: Problems, path: str, each: Field, name: str | None = None) -> None:
    """Records that a required value is missing; in a path, that is always fatal."""
    fatal = each.place in ("path", "key")
    problems.add(path, name or each.wire, "required", None, "must be given", fatal=fatal)
