"""The stubs: a method a call, one that goes through its pages, one that waits for its job."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..model import Model, Operation, Record
from .call_docs import CallDocs
from .docs import docstring
from .imports import Imports, Need, runtime
from .mode import MODES, Mode
from .names import argument, iterator, module, module_name, waiter
from .renderer import Renderer
from .view_maker import ViewMaker
from .views import FieldView


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a stub.

    Attributes:
        name: Its name.
        doc: Its docstring.
        item: The type of what it gives one by one, or in the end; empty for the call itself.
    """

    name: str
    doc: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Stub:
    """The methods of one operation.

    Attributes:
        load: The module of the operation's value.
        fields: What the caller gives.
        answer: The type of the answer.
        identity: The argument of a wait.
        call: The call.
        iterator: What goes through its pages, if it has any.
        waiter: What waits for the job that it looks up, if it looks one up.
    """

    load: str
    fields: list[FieldView]
    answer: str
    identity: str
    call: Method
    iterator: Method | None
    waiter: Method | None


def families_of(model: Model) -> dict[str, list[Operation]]:
    """The operations of each family, sorted by its name."""
    families: dict[str, list[Operation]] = defaultdict(list)
    for operation in model.operations.values():
        families[operation.family].append(operation)
    return dict(sorted(families.items()))


def family_files(model: Model, views: ViewMaker, renderer: Renderer) -> dict[str, str]:
    """A module a family and mode."""
    files = {}
    for family, operations in families_of(model).items():
        for mode in MODES:
            files[f"families/{module_name(family)}{mode.suffix}.py"] = _family(
                model, views, renderer, family, operations, mode
            )
    files["families/__init__.py"] = renderer.render(
        "folder", doc="Stubs, a module a family and kind of client."
    )
    return files


def _family(
    model: Model,
    views: ViewMaker,
    renderer: Renderer,
    family: str,
    operations: list[Operation],
    mode: Mode,
) -> str:
    imports = Imports(renderer.package)
    imports.add("collections.abc", "Mapping")
    imports.add("typing", "Any")
    maker = _StubMaker(model, views, renderer, imports, mode)
    stubs = [maker.stub(operation) for operation in operations]
    return renderer.render(
        "family",
        sorted({operation.source.file for operation in operations}),
        family=family,
        mode=mode,
        stubs=stubs,
        imports=imports.render(f"families.{module_name(family)}{mode.suffix}"),
    )


class _StubMaker:
    """Makes the stubs of one module, and imports what they need."""

    def __init__(
        self, model: Model, views: ViewMaker, renderer: Renderer, imports: Imports, mode: Mode
    ) -> None:
        self._model = model
        self._views = views
        self._package = renderer.package
        self._imports = imports
        self._mode = mode

    def stub(self, operation: Operation) -> Stub:
        """The methods of an operation."""
        names = [name for name in (operation.params, operation.request) if name]
        fields = tuple(each for name in names for each in self._model.records[name].fields)
        views = [self._views.field(each) for each in fields if each.fixed is None]
        for view in views:
            self._imports.write(view.item)
            if view.field.many:
                self._imports.add("collections.abc", "Sequence")
        docs = CallDocs(self._model, operation, fields)
        if operation.response:
            self._import(self._model.records[operation.response])
        else:
            self._imports.use(runtime("model", "EmptyAnswer"))
        identity = operation.waiting.id if operation.waiting else None
        return Stub(
            load=f"{self._package}.operations.{module(operation.source)}",
            fields=views,
            answer=operation.response or "EmptyAnswer",
            identity=next((view.argument for view in views if view.name == identity), ""),
            call=Method(argument(operation.words), docstring(docs.call(), 8)),
            iterator=self._iterator(operation, docs),
            waiter=self._waiter(operation, docs),
        )

    def _iterator(self, operation: Operation, docs: CallDocs) -> Method | None:
        if not operation.paging:
            return None
        self._imports.use(runtime("calling.paging", f"{self._mode.prefix}Pager"))
        item = self._held(operation, operation.paging.items)
        return Method(iterator(operation.words), docstring(docs.iterator(item), 8), item)

    def _waiter(self, operation: Operation, docs: CallDocs) -> Method | None:
        if not operation.waiting:
            return None
        self._imports.add("collections.abc", "Callable")
        item = self._held(operation, operation.waiting.item)
        return Method(waiter(operation.words), docstring(docs.waiter(), 8), item)

    def _held(self, operation: Operation, name: str) -> str:
        """The type of what a field of the answer holds."""
        answer = self._model.records[operation.response or ""]
        view = next(self._views.field(field) for field in answer.fields if field.name == name)
        self._imports.write(view.decoded)
        return view.decoded.code

    def _import(self, record: Record) -> None:
        self._imports.use(Need(f"{self._package}.models.{module(record.source)}", record.name))
