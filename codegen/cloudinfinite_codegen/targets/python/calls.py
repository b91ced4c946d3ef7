"""The calls of a family: a method for each call, for its pages, and for waiting for its job."""

from __future__ import annotations

from dataclasses import dataclass

from ...representation.arguments import Argument, arguments_of
from ...representation.model import Location, Model, Operation
from .call_docs import CallDocs, Parameter
from .docs import docstring
from .imports import Expression, Imports, Need, runtime
from .names import (
    answer_class,
    argument,
    class_name,
    iterator,
    method,
    module,
    module_name,
    presigner,
    streamer,
    waiter,
)
from .renderer import Renderer
from .views import ViewMaker

MODES = ("", "Async")
"""What the names of the synchronous and of the asynchronous client begin with."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method.

    Attributes:
        name: Its name.
        doc: Its docstring.
        item: The type of what it gives one by one, or in the end; empty for the call itself.
    """

    name: str
    doc: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """The methods of one operation.

    Attributes:
        load: The module of the operation's value.
        parameters: What the caller gives; what must be given comes first.
        body: The type of its body, if that is bytes; empty otherwise.
        options: The type of its options.
        answer: The type of the answer.
        call: The call.
        presigner: What gives it as a presigned URL, if that is possible.
        streamer: What streams its answer, if that is bytes.
        iterator: What goes through its pages, if it has any.
        waiter: What waits for the job that it looks up, if it looks one up.
    """

    load: str
    parameters: list[Parameter]
    body: str
    options: str
    answer: str
    call: Method
    presigner: Method | None
    streamer: Method | None
    iterator: Method | None
    waiter: Method | None


def call_files(model: Model, views: ViewMaker, renderer: Renderer) -> dict[str, str]:
    """One module for each family and kind of client."""
    files = {}
    for family, operations in model.families().items():
        for prefix in MODES:
            own = f"{module_name(family)}.{prefix.lower()}{'_' if prefix else ''}calls"
            maker = _CallMaker(model, views, renderer, prefix)
            calls = [maker.call(operation) for operation in operations]
            files[f"{own.replace('.', '/')}.py"] = renderer.render(
                "calls",
                ["service.xml", *sorted({operation.source.file for operation in operations})],
                family=next(each for each in model.service.families if each.name == family),
                doc=docstring(maker.family(family)),
                prefix=prefix,
                expires=model.service.signing.url,
                calls=calls,
                imports=maker.imports.render(own),
            )
    return files


class _CallMaker:
    """Makes the methods of one module, and imports what they need."""

    def __init__(self, model: Model, views: ViewMaker, renderer: Renderer, prefix: str) -> None:
        self._model = model
        self._views = views
        self._prefix = prefix
        self._package = renderer.package
        self.imports = Imports(renderer.package)
        client = runtime(f"{'async_' if prefix else ''}client", f"{prefix}Calls")
        unpack = Need("typing", "Unpack")
        if prefix:
            # There is nothing but annotations in the module of asynchronous calls.
            self.imports.annotate(unpack, client)
        else:
            self.imports.write(unpack, client)

    def family(self, name: str) -> list[str]:
        """The docstring of the class."""
        family = next(each for each in self._model.service.families if each.name == name)
        if self._prefix:
            return [f"See `{class_name(name)}`."]
        return CallDocs.family(self._model, family)

    def call(self, operation: Operation) -> Call:
        """The methods of an operation."""
        arguments = arguments_of(operation, self._model.records)
        parameters = [self._parameter(each) for each in arguments]
        parameters.sort(key=lambda each: (not each.by_place, not each.given.required))
        self.imports.annotate(*(each.annotation for each in parameters))
        options = "LookUpOptions" if operation.waiting else "CallOptions"
        self.imports.annotate(runtime("settings.options", options))
        docs = CallDocs(self._model, operation, parameters)
        if operation.response:
            self.imports.annotate(self._views.types.named(self._model.records[operation.response]))
        else:
            self.imports.annotate(runtime("model", answer_class(operation)))
        name = method(operation)
        return Call(
            load=f"{self._package}.{module(operation.source)}",
            parameters=parameters,
            body=self._body(operation),
            options=options,
            answer=answer_class(operation),
            call=Method(name, self._doc(operation, name, docs.call())),
            presigner=self._presigner(operation, docs),
            streamer=self._streamer(operation, docs),
            iterator=self._iterator(operation, docs),
            waiter=self._waiter(operation, docs),
        )

    def _doc(self, operation: Operation, name: str, paragraphs: list[str]) -> str:
        if not self._prefix:
            return docstring(paragraphs, 8)
        return docstring([f"See `{class_name(operation.family)}.{name}`."], 8)

    def _parameter(self, given: Argument) -> Parameter:
        field = given.field
        name = argument(field.words)
        # What takes a job's id takes the job itself too, or what created it.
        if field.job_of:
            job = Expression("str | BaseRecord", (runtime("model", "BaseRecord"),))
            if field.many:
                job = _sequence(job, "str | BaseRecord | Sequence[str | BaseRecord]")
            return Parameter(name, job, given, by_place=given.required)
        annotation = self._views.types.all_given(field)
        return Parameter(
            name, annotation, given, by_place=field.location in (Location.PATH, Location.KEY)
        )

    def _body(self, operation: Operation) -> str:
        if not operation.takes_bytes:
            return ""
        self.imports.annotate(runtime("bodies", "Body"), runtime("bodies", "Source"))
        return "bytes | str | Body | Source"

    def _presigner(self, operation: Operation, docs: CallDocs) -> Method | None:
        if not self._model.presigned(operation):
            return None
        self.imports.annotate(runtime("settings.options", "UrlOptions"))
        name = presigner(operation)
        return Method(name, self._doc(operation, name, docs.presigner()))

    def _streamer(self, operation: Operation, docs: CallDocs) -> Method | None:
        if operation.answer != "binary":
            return None
        manager = "AbstractAsyncContextManager" if self._prefix else "AbstractContextManager"
        answer = f"{self._prefix}StreamedAnswer"
        self.imports.annotate(Need("contextlib", manager), runtime("streamed", answer))
        name = streamer(operation)
        return Method(name, self._doc(operation, name, docs.streamer()), f"{manager}[{answer}]")

    def _iterator(self, operation: Operation, docs: CallDocs) -> Method | None:
        if not operation.paging:
            return None
        pager = f"{self._prefix}Pager"
        self.imports.annotate(runtime("calling.paging", pager))
        name = iterator(operation)
        item = self._held(operation, operation.paging.items)
        return Method(name, self._doc(operation, name, docs.iterator()), item)

    def _waiter(self, operation: Operation, docs: CallDocs) -> Method | None:
        if not operation.waiting:
            return None
        self.imports.annotate(
            Need("collections.abc", "Callable"),
            runtime("settings.options", "WaitOptions"),
            runtime("model", "BaseRecord"),
            runtime("model", "JobT"),
        )
        overload = Need("typing", "overload")
        if self._prefix:
            self.imports.annotate(overload)
        else:
            self.imports.write(overload)
        if self._prefix:
            self.imports.annotate(Need("collections.abc", "Awaitable"))
        name = waiter(operation)
        item = self._held(operation, operation.waiting.item)
        return Method(name, self._doc(operation, name, docs.waiter()), item)

    def _held(self, operation: Operation, name: str) -> str:
        """The type of what a field of the answer holds."""
        answer = self._model.records[operation.response or ""]
        field = next(field for field in answer.fields if field.name == name)
        item = self._views.types.item(field, sent=False)
        self.imports.annotate(item)
        return item.code


def _sequence(item: Expression, code: str) -> Expression:
    """An annotation that has a sequence of such items."""
    return Expression(code, (*item.needs, Need("collections.abc", "Sequence")))
