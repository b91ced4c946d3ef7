"""The calls of a family: methods that make calls, iterate over pages and wait for jobs."""

from __future__ import annotations

from dataclasses import dataclass

from ...representation.arguments import Argument, arguments_of
from ...representation.model import Model, Operation
from ...representation.types import Location
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
"""The name prefixes of the synchronous and the asynchronous client."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method.

    Attributes:
        name: The name.
        doc: The docstring.
        item: The type of each item, or of the final result; empty for the call itself.
    """

    name: str
    doc: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """The methods of one operation.

    Attributes:
        load: The module that defines the operation.
        parameters: The parameters, required ones first.
        body: The type of a body of bytes; empty otherwise.
        options: The type of the options.
        answer: The type of the answer.
        call: The method that makes the call.
        presigner: The method that returns a presigned URL, if there is one.
        streamer: The method that streams a response of bytes, if there is one.
        iterator: The method that iterates over pages, if there is one.
        waiter: The method that waits for the job that the call looks up, if there is one.
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
    """Renders one module for each family and kind of client."""
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
    """Makes the methods of one module, and collects their imports."""

    def __init__(self, model: Model, views: ViewMaker, renderer: Renderer, prefix: str) -> None:
        self._model = model
        self._views = views
        self._prefix = prefix
        self._package = renderer.package
        self.imports = Imports(renderer.package)
        client = runtime(f"{'async_' if prefix else ''}client", f"{prefix}Calls")
        unpack = Need("typing", "Unpack")
        if prefix:
            # The module of asynchronous calls contains only annotations.
            self.imports.annotate(unpack, client)
        else:
            self.imports.write(unpack, client)

    def family(self, name: str) -> list[str]:
        """Returns the docstring of the class."""
        family = next(each for each in self._model.service.families if each.name == name)
        if self._prefix:
            return [f"See `{class_name(name)}`."]
        return CallDocs.family(self._model, family)

    def call(self, operation: Operation) -> Call:
        """Returns the methods of an operation."""
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
        # A parameter that takes a job's id also takes the job, or the response that created it.
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
        """Returns the type of a field of the answer."""
        answer = self._model.records[operation.response or ""]
        field = next(field for field in answer.fields if field.name == name)
        item = self._views.types.item(field, sent=False)
        self.imports.annotate(item)
        return item.code


def _sequence(item: Expression, code: str) -> Expression:
    """Returns the annotation of a sequence of such items."""
    return Expression(code, (*item.needs, Need("collections.abc", "Sequence")))
