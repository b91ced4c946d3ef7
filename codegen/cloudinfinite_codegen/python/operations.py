"""The operations of a package, each a value in a module of its own."""

from __future__ import annotations

from ..model import Model, Operation
from ..operation_facts import Paging, Recovery, Waiting
from .imports import Expression, Imports, Need, runtime
from .names import argument, module
from .renderer import Renderer
from .view_maker import ViewMaker
from .views import RecordView


def operation_files(model: Model, views: ViewMaker, renderer: Renderer) -> dict[str, str]:
    """A module an operation, and the mapping of them all."""
    operations = model.operations.values()
    files = {
        f"operations/{module(operation.source)}.py": _operation(model, views, renderer, operation)
        for operation in operations
    }
    places = {operation.name: module(operation.source) for operation in operations}
    files["operations/__init__.py"] = renderer.render("operations_index", places=places)
    return files


def _operation(model: Model, views: ViewMaker, renderer: Renderer, operation: Operation) -> str:
    imports = Imports(renderer.package)
    imports.add("typing", "Final")
    imports.use(runtime("operation", "Operation"), Need(f"{renderer.package}.service", "SERVICE"))
    records: dict[str, RecordView] = {}
    for word, name in (
        ("params", operation.params),
        ("request", operation.request),
        ("response", operation.response),
    ):
        if name:
            records[word] = view = views.record(model.records[name])
            imports.write(
                view.type,
                view.encoder,
                view.decoder if word != "params" else None,
                view.validator if word != "response" else None,
            )
            imports.use(runtime("codec", "ParameterCodec" if word == "params" else "Codec"))
    if not operation.response:
        imports.use(runtime("model", "EmptyAnswer"))
    procedures = _Names(model, operation).procedures()
    imports.write(*procedures.values())
    body = model.records[operation.request].fields if operation.request else ()
    return renderer.render(
        "operation",
        [operation.source.file],
        operation=operation,
        views=records,
        procedures=procedures,
        doubts={action.name: action.text for action in operation.actions if action.doubtful},
        discriminators={each.name: each.fixed for each in body if each.fixed is not None},
        imports=imports.render(f"operations.{module(operation.source)}"),
    )


class _Names:
    """What an operation says of others, its wire names turned into those of Python."""

    def __init__(self, model: Model, operation: Operation) -> None:
        self._model = model
        self._operation = operation

    def procedures(self) -> dict[str, Expression]:
        """The arguments paging, waiting and recovery, as far as there are any."""
        operation = self._operation
        calls = {}
        if operation.paging:
            calls["paging"] = self._paging(operation.paging)
        if operation.waiting:
            calls["waiting"] = self._waiting(operation.waiting)
        if operation.recovery:
            calls["recovery"] = self._recovery(operation.recovery)
        return calls

    def _paging(self, paging: Paging) -> Expression:
        params, answer = self._operation.params, self._operation.response
        return _call(
            "Paging",
            token=self._name(params, paging.token),
            next=self._name(answer, paging.next),
            items=self._name(answer, paging.items),
        )

    def _waiting(self, waiting: Waiting) -> Expression:
        params, answer = self._operation.params, self._operation.response
        job = self._type(answer, waiting.item)
        return _call(
            "Waiting",
            id=self._name(params, waiting.id),
            item=self._name(answer, waiting.item),
            key=self._name(job, waiting.key),
            state=self._name(job, waiting.state),
            success=waiting.success,
            failed=waiting.failed,
            cancelled=waiting.cancelled,
            code=self._name(job, waiting.code),
            message=self._name(job, waiting.message),
            missing=self._name(answer, waiting.missing) if waiting.missing else None,
        )

    def _recovery(self, recovery: Recovery) -> Expression:
        request, answer = self._operation.request, self._operation.response
        params = self._model.operations[recovery.operation].params
        return _call(
            "Recovery",
            mark=self._path(request, recovery.mark),
            operation=recovery.operation,
            match=self._path(self._type(answer, recovery.item), recovery.match),
            item=self._name(answer, recovery.item),
            by=self._name(params, recovery.by) if recovery.by else None,
            since=self._name(params, recovery.since) if recovery.since else None,
            carry={
                self._name(params, parameter): self._name(request, field)
                for parameter, field in recovery.carry
            }
            or None,
        )

    def _name(self, record: str | None, name: str) -> str:
        fields = self._model.records[record or ""].fields
        return next(argument(field.words) for field in fields if field.name == name)

    def _type(self, record: str | None, name: str) -> str:
        fields = self._model.records[record or ""].fields
        return next(field.type for field in fields if field.name == name)

    def _path(self, record: str | None, path: tuple[str, ...]) -> tuple[str, ...]:
        names = []
        for name in path:
            names.append(self._name(record, name))
            record = self._type(record, name)
        return tuple(names)


def _call(name: str, **arguments: object) -> Expression:
    """A constructor call, without arguments that are not known."""
    said = [f"{key}={value!r}" for key, value in arguments.items() if value is not None]
    return Expression(f"{name}({', '.join(said)})", (runtime("procedures", name),))
