"""Renders the whole Go package."""

from __future__ import annotations

import re
from pathlib import Path

from ...representation.model import Model
from ...representation.service_facts import Family, Judgement
from ...representation.types import Record, Scalar
from ..heads import Heads
from ..naming import folder_and_stem
from ..target import PackageError
from ..templates import environment
from .callbacks import confirmed, reader_doc
from .calls import Calls
from .checks import check_names
from .docs import comment
from .literals import duration, number, struct, text, texts
from .names import family_field, record_table, scalar_table, service_type
from .tables import Tables
from .types import Types

FOLDER = "go"
"""The folder of the package in the generated tree."""

MODULE = "github.com/cloudinfinite/cloudinfinite-go"
"""The Go module of the runtime and of the service's package."""

_KEYWORDS = frozenset(
    {"break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough"}
    | {"for", "func", "go", "goto", "if", "import", "interface", "map", "package", "range"}
    | {"return", "select", "struct", "switch", "type", "var"}
)


class GoTarget:
    """Renders a model as one Go package.

    Args:
        heads: Unused, because Go has its own convention for heads.
        package: The name of the package.

    Raises:
        PackageError: The name is not a valid package name.
    """

    def __init__(self, heads: Heads, package: str) -> None:
        if not re.fullmatch("[a-z][a-z0-9]*", package) or package in _KEYWORDS:
            raise PackageError(f"{package} is not a valid name of a Go package")
        del heads
        self._package = package
        self._environment = environment(
            Path(__file__).parent / "templates",
            text=text,
            texts=texts,
            duration=duration,
            number=number,
            family_field=family_field,
            service_type=service_type,
        )
        self._environment.globals["verdict"] = _verdict

    def render(self, model: Model) -> dict[str, str]:
        """Returns every file of the package, by path.

        Raises:
            SpecError: A name is not valid in Go.
        """
        types, tables = Types(model), Tables(model)
        check_names(model, types)
        calls = Calls(model, types, tables)
        files: dict[str, str] = {}
        for folder, (scalars, records) in _folders(model).items():
            files |= self._types(folder, scalars, records, model, types, tables)
        for family, operations in model.families().items():
            facts = next(each for each in model.service.families if each.name == family)
            made = [calls.call(each) for each in operations]
            files[f"{family}_calls.go"] = self._file(
                "calls",
                family=family,
                doc=calls.family(facts),
                calls=made,
                needs_time=types.needs_time(each.input for each in made),
                needs_iter=any(each.iterator for each in made),
            )
        files["client.go"] = self._file(
            "client", families=[(each.name, _family_doc(each.summary)) for each in _used(model)]
        )
        files["service.go"] = self._file(
            "service", service=model.service, codes=_codes(model), loops=tables.loops()
        )
        files["operations.go"] = self._file(
            "operations", operations=list(model.operations), steps=_steps(model)
        )
        files["cloudinfinite.go" if self._is_whole else "package.go"] = self._file(
            "package", whole=self._is_whole
        )
        if model.service.callback:
            methods = confirmed(model)
            files["callbacks.go"] = self._file(
                "callbacks",
                service=model.service,
                doc=reader_doc(model, bool(methods)),
                confirmed=methods,
            )
        module = MODULE if self._is_whole else f"{MODULE}/{self._package}"
        deep = "../.." if self._is_whole else "../../../../.."
        files["go.mod"] = self._file("go_mod", module=module, root=MODULE, deep=deep)
        return {f"{FOLDER}/{path}": content for path, content in files.items()}

    @property
    def _is_whole(self) -> bool:
        return self._package == "cloudinfinite"

    def _types(
        self,
        folder: str,
        scalars: list[Scalar],
        records: list[Record],
        model: Model,
        types: Types,
        tables: Tables,
    ) -> dict[str, str]:
        structs = [types.struct(each) for each in records]
        return {
            f"{folder}_types.go": self._file(
                "types",
                enumerations=[types.enumeration(each) for each in scalars if each.values],
                builders=[types.builder(each) for each in scalars if model.steps(each)],
                structs=structs,
                plans=[types.plan(each, each.graph) for each in records if each.graph],
                needs_time=types.needs_time(structs),
            ),
            f"{folder}_tables.go": self._file(
                "tables",
                tables=[
                    *((scalar_table(each.name), tables.scalar(each)) for each in scalars),
                    *((record_table(each.name), tables.record(each)) for each in records),
                ],
            ),
        }

    def _file(self, template: str, **context: object) -> str:
        source = self._environment.get_template(f"{template}.jinja2")
        return source.render(package=self._package, **context)


def _folders(model: Model) -> dict[str, tuple[list[Scalar], list[Record]]]:
    """Returns the types of each folder of the spec, except the records that inputs replace."""
    inputs = {
        name
        for each in model.operations.values()
        for name in (each.params, each.request)
        if name is not None
    }
    folders: dict[str, tuple[list[Scalar], list[Record]]] = {}

    def place(declared: Scalar | Record) -> tuple[list[Scalar], list[Record]]:
        return folders.setdefault(folder_and_stem(declared.source)[0], ([], []))

    for scalar in model.scalars.values():
        place(scalar)[0].append(scalar)
    for record in model.records.values():
        if record.name not in inputs:
            place(record)[1].append(record)
    return {name: held for name, held in folders.items() if any(held)}


def _used(model: Model) -> list[Family]:
    families = model.families()
    return [each for each in model.service.families if each.name in families]


def _verdict(verdict: Judgement) -> str:
    parts = zip(("Kind", "Again", "Outcome"), verdict, strict=True)
    return struct("core.Verdict", [(name, text(value) if value else None) for name, value in parts])


def _family_doc(summary: str) -> str:
    return comment([summary], 1)


def _codes(model: Model) -> list[tuple[str, str, str]]:
    """Returns the constants of the error codes: name, code and comment."""
    found: dict[str, tuple[str, str, str]] = {}
    for each in model.service.errors:
        name = "Code" + re.sub(r"[^A-Za-z0-9]", "", each.code)
        found.setdefault(name, (name, each.code, comment([each.documentation], 1)))
    return list(found.values())


def _steps(model: Model) -> list[str]:
    return [each.name for each in model.records.values() if each.step]
