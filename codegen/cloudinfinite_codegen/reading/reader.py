"""Reads the spec folder into the model."""

from __future__ import annotations

from pathlib import Path

from xsdata.models.enums import Tag

from ..checks.model import check_model
from ..errors import Mistakes, SpecError
from ..representation.model import Model, Operation
from ..representation.types import Record, Scalar, closure
from .groups import Groups, read_groups
from .operations import read_operation
from .records import read_record
from .scalars import read_scalar
from .schemas import are_schemas, compile_schema
from .service import read_service
from .source import OTHER_FOLDERS, SHARED_FOLDERS, Binding, SchemaFile, read_schema_file

_SHARED = " or ".join(SHARED_FOLDERS)


def read_spec(spec: Path) -> Model:
    """Reads, checks and joins every file of a spec.

    Args:
        spec: The folder with `binding.xsd`, `service.xml`, `errors.xml` and one folder per family.

    Raises:
        SpecError: The spec has a mistake. If it has several independent mistakes, the error
            reports all of them.
    """
    binding = Binding(spec / "binding.xsd")
    service = read_service(spec, binding)
    folders = {*SHARED_FOLDERS, *(family.name for family in service.families)}
    scalars: dict[str, Scalar] = {}
    records: dict[str, Record] = {}
    operations: dict[str, Operation] = {}
    files: list[SchemaFile] = []
    mistakes = Mistakes()
    places = [path.relative_to(spec) for path in sorted(spec.rglob("*.xsd"))]
    names = [
        place.as_posix()
        for place in places
        if place.parts[0] not in OTHER_FOLDERS and place.as_posix() != "binding.xsd"
    ]
    valid = are_schemas(spec, names)
    for name in names:
        with mistakes.gather():
            _check_place(Path(name))
            if not valid:
                compile_schema(spec / name, name)
            file = read_schema_file(spec / name, spec, binding)
            _check_family(file, folders)
            files.append(file)
    mistakes.settle()
    groups: Groups = {}
    with mistakes.gather():
        groups = read_groups(files)
    mistakes.settle()
    for file in files:
        _read_types(file, groups, scalars, records, mistakes)
        with mistakes.gather():
            _read_operation(file, binding, operations)
    mistakes.settle()
    requests = [name for o in operations.values() for name in (o.params, o.request) if name]
    requests += [record.name for record in records.values() if record.step]
    answers = [service.error, *(o.response for o in operations.values() if o.response)]
    answers += [service.callback] if service.callback else []
    answers += [callback.record for callback in service.callbacks]
    model = Model(
        service=service,
        scalars=scalars,
        records=records,
        operations=operations,
        requested=closure(requests, records, scalars),
        answered=closure(answers, records, scalars),
    )
    check_model(model)
    return model


def _check_place(place: Path) -> None:
    if len(place.parts) != 2:
        raise SpecError(
            place.as_posix(),
            1,
            "the file is not in the folder of a family",
            f"move it directly into the folder of a family, or into {_SHARED}",
        )


def _check_family(file: SchemaFile, folders: set[str]) -> None:
    folder = Path(file.name).parent.name
    if folder not in folders:
        raise SpecError(
            file.name,
            1,
            f"the folder {folder} is not a family in service.xml",
            f"declare the family there, or move the file into {_SHARED}",
        )


def _read_types(
    file: SchemaFile,
    groups: Groups,
    scalars: dict[str, Scalar],
    records: dict[str, Record],
    mistakes: Mistakes,
) -> None:
    for declared in file.classes:
        if declared.tag in (Tag.ELEMENT, Tag.GROUP):
            continue
        source = file.source_of(file.declaration_of(declared))
        other = scalars.get(declared.name) or records.get(declared.name)
        with mistakes.gather():
            if other is not None:
                raise SpecError(
                    *source,
                    f"the type {declared.name} is also declared in {other.source.file}",
                    "rename or share it: type names must be unique in the whole spec",
                )
            if declared.tag == "SimpleType":
                scalars[declared.name] = read_scalar(file, declared)
            else:
                records[declared.name] = read_record(file, declared, groups)


def _read_operation(file: SchemaFile, binding: Binding, operations: dict[str, Operation]) -> None:
    operation = read_operation(file, binding)
    if operation is None:
        return
    other = operations.setdefault(operation.name, operation)
    if other is not operation:
        raise SpecError(
            *operation.source,
            f"the operation {operation.name} is also declared in {other.source.file}",
            "rename one of them: operation names must be unique in the whole spec",
        )
