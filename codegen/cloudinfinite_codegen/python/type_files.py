"""The modules of types, and those of their codecs: one of each for a file of the spec."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..model import Location, Model, Record, Scalar
from .imports import Expression, Imports, runtime
from .names import module
from .renderer import Renderer
from .view_maker import ViewMaker
from .views import RecordView, ScalarView


@dataclass
class TypeFile:
    """The types of one file of the spec."""

    name: str
    stem: str
    scalars: list[ScalarView] = field(default_factory=list)
    records: list[RecordView] = field(default_factory=list)

    @property
    def enumerations(self) -> list[ScalarView]:
        """The scalars that are types of their own."""
        return [view for view in self.scalars if view.scalar.values]

    @property
    def has_codecs(self) -> bool:
        """Whether there is anything to write, read or check."""
        scalars = any(view.requested or view.unset_name for view in self.scalars)
        return scalars or bool(self.records)


def type_files(model: Model, views: ViewMaker, renderer: Renderer) -> dict[str, str]:
    """All modules of types and codecs, and the index of the types."""
    files = {}
    for file in _type_files(model, views):
        if file.records or file.enumerations:
            files[f"models/{file.stem}.py"] = _models(file, renderer)
        if file.has_codecs:
            files[f"codecs/{file.stem}.py"] = _codecs(file, renderer)
    files["codecs/__init__.py"] = renderer.render(
        "folder", doc="Encoders, decoders and validators, a module a file of the spec."
    )
    enumerations = [scalar for scalar in model.scalars.values() if scalar.values]
    declared: list[Record | Scalar] = [*enumerations, *model.records.values()]
    places = {each.name: module(each.source) for each in declared}
    files["models/__init__.py"] = renderer.render(
        "models_index", places=dict(sorted(places.items()))
    )
    return files


def _type_files(model: Model, views: ViewMaker) -> Iterable[TypeFile]:
    files: dict[str, TypeFile] = {}

    def file_of(declared: Scalar | Record) -> TypeFile:
        name = declared.source.file
        return files.setdefault(name, TypeFile(name, module(declared.source)))

    for scalar in model.scalars.values():
        file_of(scalar).scalars.append(views.scalar(scalar))
    for record in _in_order(model):
        file_of(record).records.append(views.record(record))
    return files.values()


def _in_order(model: Model) -> list[Record]:
    """Each record behind those that it is made of, since annotations are evaluated."""
    ordered: dict[str, Record] = {}

    def place(record: Record) -> None:
        for each in record.fields:
            if each.type in model.records and each.type not in ordered:
                place(model.records[each.type])
        ordered.setdefault(record.name, record)

    for record in model.records.values():
        place(record)
    return list(ordered.values())


def _models(file: TypeFile, renderer: Renderer) -> str:
    imports = Imports(renderer.package)
    if file.records:
        imports.add("dataclasses", "dataclass", "field")
    if file.enumerations:
        imports.add("typing", "ClassVar")
        imports.use(runtime("open_enum", "OpenEnum"))
        if any(view.requested for view in file.enumerations):
            imports.add("typing", "Literal")
    for record in file.records:
        imports.write(record.base)
        if record.root:
            imports.add("typing", "ClassVar")
        for view in record.fields:
            imports.use(*view.model_needs)
    return renderer.render(
        "models", [file.name], file=file, imports=imports.render(f"models.{file.stem}")
    )


def _codecs(file: TypeFile, renderer: Renderer) -> str:
    imports = Imports(renderer.package)
    imports.write(*(scalar.rule for scalar in file.scalars if scalar.requested))
    own_rules: dict[str, Expression] = {}
    for record in file.records:
        imports.use(*record.codec_needs)
        own_rules |= record.own_rules
    return renderer.render(
        "codecs",
        [file.name],
        file=file,
        own_rules=own_rules,
        location=Location,
        imports=imports.render(f"codecs.{file.stem}"),
    )
