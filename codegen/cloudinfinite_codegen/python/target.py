"""The whole Python package, as text by path."""

from __future__ import annotations

import hashlib
import json
import textwrap
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..model import Location, Model, Operation, Record, Scalar
from ..words import snake_case
from .checks import check_names
from .docs import BUILT_IN_KINDS, WIDTH, docstring, quote, stub_paragraphs
from .names import Imports, argument, class_name, module, module_name
from .views import FieldView, RecordView, ScalarView, Views, carrier, rule_expression

_RUNTIME_NAMES = {
    "Anomaly": "anomaly",
    "CloudInfiniteError": "errors",
    "ConfigurationError": "errors",
    "Credentials": "credentials",
    "CredentialsError": "errors",
    "DecodeError": "errors",
    "EmptyAnswer": "model",
    "HttpRequest": "http",
    "HttpResponse": "http",
    "Problem": "problem",
    "ResponseMetadata": "model",
    "ServiceError": "errors",
    "Timeout": "timeout",
    "TransportError": "errors",
    "ValidationError": "errors",
    "from_dict": "mapping",
    "sign_request": "signing",
    "to_dict": "mapping",
}
"""Names of the runtime that are public under the package, and their modules."""


@dataclass
class TypeFile:
    """The types of one file of the spec."""

    name: str
    stem: str
    scalars: list[ScalarView] = field(default_factory=list)
    records: list[RecordView] = field(default_factory=list)


def _literal(value: str) -> str:
    """A text as a literal, in several lines if it is long."""
    lines = textwrap.wrap(
        value,
        WIDTH - 30,
        expand_tabs=False,
        replace_whitespace=False,
        drop_whitespace=False,
        break_long_words=False,
    )
    literals = [json.dumps(line, ensure_ascii=False) for line in lines or [""]]
    return literals[0] if len(literals) == 1 else f"({' '.join(literals)})"


def _use_rule(expression: str, imports: Imports) -> None:
    """Import what the constructor call of a rule needs."""
    imports.runtime("rules", expression.partition("(")[0])
    if "Decimal(" in expression:
        imports.add("decimal", "Decimal")


class PythonTarget:
    """Renders one model as a package.

    Raises:
        SpecError: A name cannot stand in Python.
    """

    def __init__(self, model: Model, spec: Path, package: str) -> None:
        check_names(model)
        self._model = model
        self._spec = spec
        self._package = package
        self._views = Views(model)
        self._environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # noqa: S701 - the output is Python, not a page
        )
        self._environment.filters["text"] = _literal
        self._environment.filters["quoted"] = quote
        self._environment.filters["docstring"] = lambda text: docstring([text], 0)
        self._environment.filters["class_name"] = class_name
        self._environment.filters["module_name"] = module_name
        self._environment.filters["tuple_of"] = lambda values: repr(tuple(values))

    def render(self) -> dict[str, str]:
        """Every file of the package: path relative to the package's parent folder, and text."""
        files = {}
        for file in self._type_files():
            if file.records or any(view.scalar.values for view in file.scalars):
                files[f"models/{file.stem}.py"] = self._models(file)
            if file.records or any(view.requested or view.unset_name for view in file.scalars):
                files[f"codecs/{file.stem}.py"] = self._codecs(file)
        for operation in self._model.operations.values():
            files[f"operations/{module(operation.source)}.py"] = self._operation(operation)
        families: dict[str, list[Operation]] = defaultdict(list)
        for operation in self._model.operations.values():
            families[operation.family].append(operation)
        for family, operations in families.items():
            files[f"families/{module_name(family)}.py"] = self._family(family, operations)
        files["service.py"] = self._service()
        callback = self._model.service.callback
        if callback:
            files["callbacks.py"] = self._callbacks(callback)
        names = sorted(
            [*(s.name for s in self._model.scalars.values() if s.values), *self._model.records]
        )
        places = {
            name: module((self._model.scalars.get(name) or self._model.records[name]).source)
            for name in names
        }
        files["models/__init__.py"] = self._template("models_index", places=places)
        files["operations/__init__.py"] = self._template(
            "operations_index",
            places={o.name: module(o.source) for o in self._model.operations.values()},
        )
        for folder, doc in (
            ("codecs", "Encoders, decoders and validators, a module a file of the spec."),
            ("families", "Stubs, a module a family."),
        ):
            files[f"{folder}/__init__.py"] = self._template("folder", doc=doc)
        files["client.py"] = self._template(
            "client", families=sorted(families), service=self._model.service.name
        )
        files["__init__.py"] = self._template(
            "package",
            runtime=_RUNTIME_NAMES,
            service=self._model.service.name,
            callback=callback,
        )
        files["py.typed"] = ""
        return {f"{self._package}/{path}": text for path, text in files.items()}

    def _type_files(self) -> Iterable[TypeFile]:
        files: dict[str, TypeFile] = {}

        def file_of(declared: Scalar | Record) -> TypeFile:
            name = declared.source.file
            return files.setdefault(name, TypeFile(name, module(declared.source)))

        for scalar in self._model.scalars.values():
            file_of(scalar).scalars.append(self._views.scalar(scalar))
        for record in self._in_order(self._model.records.values()):
            file_of(record).records.append(self._views.record(record))
        return files.values()

    def _in_order(self, records: Iterable[Record]) -> list[Record]:
        """Each record behind those that it is made of, since annotations are evaluated."""
        ordered: dict[str, Record] = {}

        def place(record: Record) -> None:
            for each in record.fields:
                if each.type in self._model.records and each.type not in ordered:
                    place(self._model.records[each.type])
            ordered.setdefault(record.name, record)

        for record in records:
            place(record)
        return list(ordered.values())

    def _models(self, file: TypeFile) -> str:
        imports = Imports(self._package)
        if file.records:
            imports.add("dataclasses", "dataclass", "field")
        enumerations = [view for view in file.scalars if view.scalar.values]
        if enumerations:
            imports.add("typing", "ClassVar")
            imports.runtime("open_enum", "OpenEnum")
            if any(view.requested for view in enumerations):
                imports.add("typing", "Literal")
        for record in file.records:
            imports.runtime("model", record.base)
            if record.root:
                imports.add("typing", "ClassVar")
            for view in record.fields:
                imports.runtime("model", view.metadata.partition("(")[0])
                self._views.use(view, imports, values=view.field.fixed is None)
        return self._template(
            "models",
            [file.name],
            file=file,
            enumerations=enumerations,
            imports=imports.render(f"models.{file.stem}"),
        )

    def _codecs(self, file: TypeFile) -> str:
        imports = Imports(self._package)
        own_rules: dict[str, str] = {}
        for scalar in file.scalars:
            if scalar.requested:
                _use_rule(scalar.rule, imports)
        for record in file.records:
            if record.is_params:
                imports.runtime("codec", "Parameters")
            else:
                imports.add("lxml.etree", "_Element")
                imports.runtime("anomaly", "Report")
                imports.runtime("document", "children")
            if record.requested:
                imports.runtime("problems", "Problems")
            imports.model(record.record)
            for view in record.fields:
                self._use_codecs(record, view, imports, own_rules)
        return self._template(
            "codecs",
            [file.name],
            file=file,
            own_rules=own_rules,
            location=Location,
            imports=imports.render(f"codecs.{file.stem}"),
        )

    def _use_codecs(
        self, record: RecordView, view: FieldView, imports: Imports, own_rules: dict[str, str]
    ) -> None:
        model = self._model
        if view.record:
            declared = model.records[view.record]
            self._views.use(view, imports)
            other = self._views.record(declared)
            names = [other.encoder, other.decoder] + ([other.validator] if record.requested else [])
            imports.codec(declared, *names)
            if record.requested:
                imports.runtime(
                    "rules", "check_list", "check_model"
                ) if view.field.many else imports.runtime("rules", "check_model")
            return
        scalar = model.scalars.get(view.field.type)
        if view.writer and view.field.fixed is None and view.field.location is not Location.FLAG:
            imports.runtime("scalars", view.writer)
        if not record.is_params:
            imports.runtime("scalars", view.reader.partition("(")[0])
            if not view.writer and view.field.fixed is None:
                imports.runtime("scalars", "escape")
            if scalar and scalar.values:
                imports.model(scalar)
            if view.field.many or not (scalar and scalar.values):
                self._views.use(view, imports, values=True)
            if scalar and scalar.unset:
                imports.codec(scalar, f"{view.reader.rpartition(', ')[2].rstrip(')')}")
        if record.requested and view.rule and view.field.fixed is None:
            if view.rule.startswith("_"):
                kind = scalar.kind if scalar else BUILT_IN_KINDS[view.field.type]
                expression = rule_expression(scalar, kind, carrier(view.field))
                own_rules[view.rule] = expression
                _use_rule(expression, imports)
            elif scalar:
                imports.codec(scalar, view.rule)
            if view.field.many:
                imports.runtime("rules", "check_list")

    def _operation(self, operation: Operation) -> str:
        imports = Imports(self._package)
        imports.runtime("operation", "Operation")
        imports.add("typing", "Final")
        imports.add(f"{self._package}.service", "SERVICE")
        views: dict[str, RecordView] = {}
        for word, name in (
            ("params", operation.params),
            ("request", operation.request),
            ("response", operation.response),
        ):
            if name:
                record = self._model.records[name]
                views[word] = view = self._views.record(record)
                imports.model(record)
                functions = [view.encoder]
                if word != "params":
                    functions.append(view.decoder)
                if word != "response":
                    functions.append(view.validator)
                imports.codec(record, *functions)
                imports.runtime("codec", "ParameterCodec" if word == "params" else "Codec")
        if not operation.response:
            imports.runtime("model", "EmptyAnswer")
        body = self._model.records[operation.request].fields if operation.request else ()
        discriminators = {each.name: each.fixed for each in body if each.fixed is not None}
        return self._template(
            "operation",
            [operation.source.file],
            operation=operation,
            views=views,
            discriminators=discriminators,
            imports=imports.render(f"operations.{module(operation.source)}"),
        )

    def _family(self, family: str, operations: list[Operation]) -> str:
        imports = Imports(self._package)
        imports.add("collections.abc", "Mapping")
        imports.add("typing", "Any")
        stubs = []
        for operation in operations:
            names = [name for name in (operation.params, operation.request) if name]
            fields = tuple(each for name in names for each in self._model.records[name].fields)
            views = [self._views.field(each) for each in fields if each.fixed is None]
            for view in views:
                self._views.use(view, imports, values=True)
                if view.field.many:
                    imports.add("collections.abc", "Sequence")
            if operation.response:
                imports.model(self._model.records[operation.response])
            else:
                imports.runtime("model", "EmptyAnswer")
            stubs.append(
                {
                    "name": argument(operation.words),
                    "load": imports.operation(operation),
                    "fields": views,
                    "answer": operation.response or "EmptyAnswer",
                    "doc": docstring(stub_paragraphs(self._model, operation, fields), 8),
                }
            )
        sources = sorted({operation.source.file for operation in operations})
        return self._template(
            "family",
            sources,
            family=family,
            stubs=stubs,
            imports=imports.render(f"families.{family}"),
        )

    def _callbacks(self, name: str) -> str:
        record = self._model.records[name]
        return self._template(
            "callbacks",
            ["service.xml"],
            callback=self._views.record(record),
            stem=module(record.source),
        )

    def _service(self) -> str:
        service = self._model.service
        record = self._model.records[service.error]
        return self._template(
            "service",
            ["service.xml", "errors.xml"],
            service=service,
            error=self._views.record(record),
            stem=module(record.source),
        )

    def _template(self, name: str, sources: Iterable[str] = (), **context: object) -> str:
        header = "# Generated from the spec. Do not edit: change the spec and run `make generate`."
        sources = list(sources)
        if sources:
            content = b"".join((self._spec / source).read_bytes() for source in sources)
            digest = hashlib.sha256(content).hexdigest()[:16]
            names = "".join(f" spec/{source}" for source in sources)
            header = textwrap.fill(
                f"Generated from{names} ({digest}).",
                initial_indent="# ",
                subsequent_indent="#   ",
                width=WIDTH,
                break_on_hyphens=False,
            )
            header += "\n# Do not edit: change the spec and run `make generate`."
        template = self._environment.get_template(f"{name}.py.jinja2")
        return template.render(
            header=header, package=self._package, snake_case=snake_case, **context
        )
