"""Prints results as JSON, JSON lines or a table, after an optional query."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import click

FORMATS = ("table", "json", "jsonl")

_WIDEST = 40
_SHORTEST = 12


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout.isatty()


class Printer:
    """Prints results to standard output.

    Args:
        form: One of `FORMATS`; None for a table in a terminal, else JSON.
        query: A JMESPath expression to apply first, or None.

    Raises:
        click.UsageError: The query is not valid.
    """

    def __init__(self, form: str | None, query: str | None) -> None:
        self.form = form or ("table" if is_terminal() else "json")
        self._query = _compiled(query) if query else None

    def one(self, value: Any) -> None:
        """Prints one result."""
        found = value if self._query is None else self._query.search(value)
        if self.form == "json":
            click.echo(_pretty(found))
        elif self.form == "jsonl":
            for each in found if isinstance(found, list) else [found]:
                click.echo(_line(each))
        else:
            _print_table(found)

    def many(self, items: Iterator[Any]) -> None:
        """Prints the items of a list; as JSON lines, each one as soon as it arrives."""
        if self.form != "jsonl":
            self.one(list(items))
            return
        for each in items:
            found = each if self._query is None else self._query.search(each)
            if found is not None:
                click.echo(_line(found))


def _compiled(query: str) -> Any:
    import jmespath
    from jmespath.exceptions import JMESPathError

    try:
        return jmespath.compile(query)
    except JMESPathError as error:
        said = str(error).splitlines()[0].rstrip(":")
    raise click.UsageError(f"--query is not a valid JMESPath expression: {said}")


def _pretty(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, default=str)


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def _print_table(value: Any) -> None:
    if isinstance(value, str | int | float) or value is None:
        click.echo("" if value is None else str(value))
        return
    if isinstance(value, dict):
        # An answer that is mostly a list is shown as that list.
        lists = [name for name, each in value.items() if _is_records(each)]
        rest = {name: each for name, each in value.items() if name not in lists}
        if len(lists) == 1 and not any(isinstance(each, dict | list) for each in rest.values()):
            if rest:
                _print_pairs(rest)
            _print_rows(value[lists[0]])
            return
        _print_pairs(value)
    elif _is_records(value):
        _print_rows(value)
    elif not value:
        click.echo("nothing", err=True)
    else:
        for each in value:
            click.echo(each if isinstance(each, str) else _line(each))


def _is_records(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)


def _print_pairs(value: dict[str, Any]) -> None:
    table, console = _table()
    table.add_column(overflow="fold", no_wrap=True)
    table.add_column(overflow="fold")
    table.show_header = False
    for name, each in _flat(value):
        table.add_row(name, each)
    console.print(table)


def _print_rows(items: list[dict[str, Any]]) -> None:
    if len(items) == 1:
        _print_pairs(items[0])
        return
    rows = [dict(_flat(each)) for each in items]
    # Nested fields come last, since they are less likely to fit.
    filled = dict.fromkeys(name for row in rows for name, text in row.items() if text)
    names = sorted(filled, key=lambda name: name.count("."))
    table, console = _table()
    shown = _fitting(names, rows, console.width)
    for name in shown:
        table.add_column(name, overflow="fold", max_width=_WIDEST, min_width=_SHORTEST // 3)
    for row in rows:
        table.add_row(*(row.get(name, "") for name in shown))
    if left := len(names) - len(shown):
        table.caption = f"{left} more field{'s' if left > 1 else ''}; see them with --output json"
    console.print(table)


def _fitting(names: list[str], rows: list[dict[str, str]], width: int) -> list[str]:
    """Returns the columns that fit side by side; earlier ones take precedence."""
    shown: list[str] = []
    for name in names:
        widest = max(len(name), *(len(row.get(name, "")) for row in rows))
        needed = min(widest, _WIDEST) + 3
        if needed <= width or not shown:
            shown.append(name)
            width -= needed
    return shown


def _flat(value: dict[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for name, each in value.items():
        path = f"{above}.{name}" if above else name
        match each:
            case dict():
                yield from _flat(each, path)
            case list() if _is_records(each):
                for index, item in enumerate(each):
                    yield from _flat(item, f"{path}[{index}]")
            case list():
                yield path, ", ".join(map(_text, each))
            case _:
                yield path, _text(each)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else _line(value)


def _table() -> tuple[Any, Any]:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    # Answers are plain text, not markup.
    console = Console(file=sys.stdout, markup=False, highlight=False, emoji=False)
    return Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False), console
