"""Example programs that make one call, made from sample requests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from cloudinfinite_codegen.representation.arguments import Argument, arguments_of
from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.types import Field, Kind, Location
from cloudinfinite_codegen.targets.python.formatting import formatted
from cloudinfinite_codegen.targets.python.names import argument, method, module_name

_BUCKET = "examplebucket-1250000000"
_REGION = "ap-beijing"


class Examples:
    """Writes example programs.

    Args:
        model: The model.
        package: The name of the package that the programs use.
    """

    def __init__(self, model: Model, package: str) -> None:
        self._model = model
        self._package = package

    def all(self, samples: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
        """Returns the formatted program for each operation.

        Args:
            samples: The fields of a request for each operation, by wire name.
        """
        programs = {
            f"{name}.py": self.program(self._model.operations[name], fields)
            for name, fields in samples.items()
        }
        return {path.removesuffix(".py"): text for path, text in formatted(programs).items()}

    def program(self, operation: Operation, fields: Mapping[str, Any]) -> str:
        """Returns a program that makes the call and prints the result."""
        given = self._arguments(operation, fields)
        called = f"client.{module_name(operation.family)}.{method(operation)}({', '.join(given)})"
        shown = self._shown(operation)
        lines = [f"answer = {called}", f"print({shown})"] if shown else [called]
        imports = {
            "Decimal(": "from decimal import Decimal",
            "datetime.": "from datetime import datetime",
        }
        head = [line for sign, line in imports.items() if sign in called]
        head += ["", f"from {self._package} import Client", ""]
        opened = f'with Client(bucket="{_BUCKET}", region="{_REGION}") as client:'
        return "\n".join([*head, opened, *(f"    {line}" for line in lines)]) + "\n"

    def _arguments(self, operation: Operation, fields: Mapping[str, Any]) -> list[str]:
        given = []
        for each in sorted(arguments_of(operation, self._model.records), key=_order):
            value = _at(fields, each.path)
            if value is None:
                continue
            written = self._value(each.field, value)
            by_place = each.required and _by_place(each)
            given.append(written if by_place else f"{argument(each.field.words)}={written}")
        if operation.takes_bytes:
            given.append(f"body={str(fields.get('body', '')).encode()!r}")
        return given

    def _shown(self, operation: Operation) -> str:
        if operation.answer == "binary":
            return "answer.content_type, len(answer.content)"
        if operation.answer == "text":
            return "answer.text"
        if not operation.response:
            return ""
        names = [argument(e.words) for e in self._model.records[operation.response].fields]
        names = [name for name in names if name != "request_id"] or names
        return f"answer.{names[0]}" if names else "answer"

    def _value(self, field: Field, value: Any) -> str:
        if field.names:
            entries = (
                f"{_text(name)}: {self._list(field, one) if field.comma else self._one(field, one)}"
                for name, one in value.items()
            )
            return f"{{{', '.join(entries)}}}"
        return self._list(field, value) if field.many else self._one(field, value)

    def _list(self, field: Field, values: list[Any]) -> str:
        return f"[{', '.join(self._one(field, each) for each in values)}]"

    def _one(self, field: Field, value: Any) -> str:
        record = self._model.records.get(field.type)
        if record is not None:
            held = {each.name: each for each in record.fields}
            entries = (
                f"{_text(argument(held[name].words))}: {self._value(held[name], one)}"
                for name, one in value.items()
            )
            return f"{{{', '.join(entries)}}}"
        kind, scalar = self._model.kind_of(field), self._model.scalars.get(field.type)
        if scalar is not None and value in scalar.or_words:
            return _text(value)
        if kind is Kind.INTEGER:
            return str(int(value))
        if kind is Kind.DECIMAL:
            text = str(value)
            return text if text.lstrip("-").isdigit() else f"Decimal({_text(text)})"
        if kind is Kind.BOOLEAN:
            return str(str(value).lower() in ("true", "1"))
        if kind is Kind.TIMESTAMP:
            return f"datetime.fromisoformat({_text(value)})"
        return _text(value) if isinstance(value, str) else repr(value)


def _order(each: Argument) -> tuple[bool, bool]:
    return (not _by_place(each), not each.required)


def _by_place(each: Argument) -> bool:
    """Returns whether an argument is positional: an object's key, or a job."""
    if each.field.job_of:
        return each.required
    return each.field.location in (Location.PATH, Location.KEY)


def _at(fields: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    value: Any = fields
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)
