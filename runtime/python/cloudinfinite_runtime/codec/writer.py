"""Values to elements and parameters, checked and written in one pass, by the table of a type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from ..model import Model
from ..problems import Problems, is_list, is_set, join
from . import lexical
from .scalars import Scalar
from .table import Field, Table, table_of
from .texts import examine_carriage

Writer = Callable[[Any, str, str, Problems], str]
"""Takes a value, the element's name, its path and the problems; gives markup."""


@dataclass(slots=True)
class Parameters:
    """Where the parameters of one request travel, as text.

    Attributes:
        path: Values for the placeholders of the path, decoded.
        query: Query parameters in the order of sending; None as a value makes a flag.
        headers: Header fields.
    """

    path: dict[str, str] = field(default_factory=dict)
    query: list[tuple[str, str | None]] = field(default_factory=list)
    # A header that the caller adds may be a token.
    headers: dict[str, str] = field(default_factory=dict, repr=False)


def write(value: Model, name: str, path: str, problems: Problems) -> str:
    """Writes a value as an element, and records what is wrong with it.

    What is written serves for nothing if one of the problems is fatal.
    """
    return _writer_of(type(value))(value, name, path, problems)


def write_parameters(value: Model, parameters: Parameters, problems: Problems) -> None:
    """Puts a value's fields where they travel, and records what is wrong with them."""
    table = table_of(type(value))
    for each in table.fields:
        _put_parameter(each, getattr(value, each.name), parameters, problems)
    _check_relations(table, value, "", problems)


_writers: dict[type[Model], Writer] = {}


def _writer_of(model: type[Model]) -> Writer:
    writer = _writers.get(model)
    if writer is None:
        writer = _writers[model] = _make_writer(table_of(model))
    return writer


Step = tuple[Field, str, str, Callable[[object], str | None] | None]


def _make_writer(table: Table) -> Writer:
    """A function that writes a type: what can be known before a value comes is in its cells."""
    steps = [_step(each) for each in table.fields]
    names = [each.name for each in table.fields]
    values_of = attrgetter(*names) if len(names) > 1 else lambda v: [getattr(v, n) for n in names]
    related = bool(table.any_of) or any(
        each.required_when or each.required_unless for each in table.fields
    )

    def write_record(value: Any, name: str, path: str, problems: Problems) -> str:
        parts = [f"<{name}>"]
        for (each, opening, closing, markup), item in zip(steps, values_of(value), strict=True):
            if markup is not None:
                if item is None:
                    if each.required:
                        _missing(problems, path, each)
                    continue
                text = markup(item)
                if text is not None:
                    parts.append(f"{opening}{text}{closing}")
                    continue
            if each.fixed is not None:
                parts.append(f"{opening}{lexical.escape(each.fixed)}{closing}")
            elif each.many:
                parts += _write_list(each, item, path, problems)
            else:
                parts.append(_write_item(each, item, each.wire, path, problems, each.required))
        if related:
            _check_relations(table, value, path, problems)
        parts.append(f"</{name}>")
        return "".join(parts)

    return write_record


def _step(each: Field) -> Step:
    """A field with its tags, and the quick way to its text, if there is one."""
    quick = each.scalar is not None and not each.many and each.fixed is None
    markup = each.scalar.markup if quick and each.scalar is not None else None
    return each, f"<{each.wire}>", f"</{each.wire}>", markup


def _write_list(each: Field, items: Any, path: str, problems: Problems) -> Iterator[str]:
    if not _check_list(each, items, path, problems):
        return
    if each.comma:
        texts = _item_texts(each, items, path, problems)
        yield f"<{each.wire}>{lexical.escape(','.join(texts))}</{each.wire}>"
        return
    for index, item in enumerate(items):
        yield _write_item(each, item, f"{each.wire}[{index}]", path, problems, True)


def _write_item(
    each: Field, item: Any, name: str, path: str, problems: Problems, required: bool
) -> str:
    """One value of a field as an element; `name` is its step of the path."""
    if item is None:
        if required:
            _missing(problems, path, each, name)
        return ""
    if each.scalar is not None:
        text = _checked_text(each.scalar, item, path, name, problems)
        return f"<{each.wire}>{lexical.escape(text)}</{each.wire}>"
    if not isinstance(item, each.record):
        problems.add(path, name, "type", item, f"must be of type {each.record.__name__}")
        return ""
    return _writer_of(each.record)(item, each.wire, join(path, name), problems)


def _checked_text(scalar: Scalar, value: Any, path: str, name: str, problems: Problems) -> str:
    """The wire text of a value, whatever limits it breaks; empty if it has none."""
    scalar.check(problems, value, path, name)
    try:
        return scalar.text(value)
    except (ValueError, TypeError, AttributeError):
        # A value of another type, which the check has named.
        return ""


def _check_list(each: Field, items: Any, path: str, problems: Problems) -> bool:
    """Records what a list breaks by its type and length; True if the check can go on inside it.

    None is an empty list, which cannot be told from an absent one on the wire.
    """
    if items is None:
        items = ()
    if not is_list(items):
        problems.add(path, each.wire, "type", items, "must be a list")
        return False
    if not items and each.required:
        _missing(problems, path, each)
    if each.max_items is not None and len(items) > each.max_items:
        plural = "" if each.max_items == 1 else "s"
        wanted = f"must have at most {each.max_items} item{plural}"
        problems.add(path, each.wire, "max-items", items, wanted)
    return bool(items)


def _put_parameter(
    each: Field, value: Any, parameters: Parameters, problems: Problems
) -> None:
    text: str | None
    if each.fixed is not None:
        text = each.fixed
    elif each.many:
        if not _check_list(each, value, "", problems):
            return
        text = ",".join(_item_texts(each, value, "", problems))
    elif value is None:
        if each.required:
            _missing(problems, "", each)
        return
    else:
        assert each.scalar is not None, each  # noqa: S101 - the generator sees to it
        text = _carried_text(each, each.scalar, value, "", each.wire, problems)
    if each.place == "flag":
        if text != "true":
            return
        text = None
    if each.place == "path":
        parameters.path[each.wire] = text or ""
    elif each.place == "header":
        parameters.headers[each.wire] = text or ""
    else:
        parameters.query.append((each.wire, text))


def _item_texts(each: Field, items: Any, path: str, problems: Problems) -> list[str]:
    """The texts of the items of a comma list."""
    texts = []
    for index, item in enumerate(items):
        name = f"{each.wire}[{index}]"
        if item is None:
            _missing(problems, path, each, name)
        elif each.scalar is not None:
            texts.append(_carried_text(each, each.scalar, item, path, name, problems))
    return texts


def _carried_text(
    each: Field, scalar: Scalar, value: Any, path: str, name: str, problems: Problems
) -> str:
    """The wire text of a value that must not change the shape of what carries it."""
    if isinstance(value, str):
        examine_carriage(
            value,
            each.place,
            each.comma,
            lambda rule, message: problems.add(path, name, rule, value, message),
        )
    return _checked_text(scalar, value, path, name, problems)


def _missing(problems: Problems, path: str, each: Field, name: str | None = None) -> None:
    """Records that a required value is missing; without one in the path there is no path."""
    fatal = each.place == "path"
    problems.add(path, name or each.wire, "required", None, "must be given", fatal=fatal)


def _check_relations(table: Table, value: Any, path: str, problems: Problems) -> None:
    """Records what fields break between them."""
    by_wire = table.by_wire

    def given(wire: str) -> object:
        return getattr(value, by_wire[wire].name)

    if table.any_of and not any(is_set(given(wire)) for wire in table.any_of):
        wanted = ", ".join(table.any_of)
        problems.add(path, "", "any-of", value, f"must have at least one of {wanted}")
    for each in table.fields:
        if is_set(given(each.wire)):
            continue
        if each.required_when and all(given(wire) == wanted for wire, wanted in each.required_when):
            words = " and ".join(f"{wire} is {wanted}" for wire, wanted in each.required_when)
            problems.add(path, each.wire, "required-when", None, f"must be given when {words}")
        if each.required_unless and given(each.required_unless[0]) not in each.required_unless[1]:
            sibling, values = each.required_unless
            words = f"{sibling} is not {' or '.join(values)}"
            problems.add(path, each.wire, "required-when", None, f"must be given when {words}")
