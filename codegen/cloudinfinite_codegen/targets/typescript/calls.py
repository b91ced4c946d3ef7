"""The functions of an operation, and the type of its arguments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...representation.arguments import Argument, arguments_of
from ...representation.model import Model, Operation
from ...representation.types import Location
from .call_docs import CallDocs
from .docs import comment
from .layout import returned, signature
from .names import (
    answer_type,
    arguments_type,
    call,
    constant,
    iterator,
    member,
    module,
    presigner,
    streamer,
    waiter,
)
from .tables import Need
from .types import Types

_PLAIN_ANSWERS = frozenset({"BinaryAnswer", "EmptyAnswer", "TextAnswer"})


@dataclass(frozen=True, slots=True)
class Function:
    """An exported function: its name, and its code with the comment."""

    name: str
    code: str


class Calls:
    """Writes the functions of one operation."""

    def __init__(self, model: Model, operation: Operation, types: Types, need: Need) -> None:
        self._model = model
        self._operation = operation
        self._types = types
        self._need = need
        self._arguments = arguments_of(operation, model.records)
        self._docs = CallDocs(model, operation, self._arguments)

    @property
    def takes_arguments(self) -> bool:
        """Returns whether the call takes arguments."""
        return bool(self._arguments) or self._operation.takes_bytes

    def interface(self) -> str:
        """Returns the type of the arguments; empty if there are none."""
        if not self.takes_arguments:
            return ""
        operation = self._operation
        name = arguments_type(operation)
        doc = comment([f"The arguments of `{call(operation)}`.", *self._docs.alternatives()])
        members = []
        if operation.takes_bytes:
            body = self._need("Body", "core/types")
            body_doc = comment(
                ["The content: bytes, a text, or a source that is read while it is sent."], "  "
            )
            members.append(f"{body_doc}  body: {body};\n")
        for each in self._arguments:
            members.append(self._member(each))
        return f"{doc}export interface {name} {{\n{''.join(members)}}}\n"

    def _member(self, each: Argument) -> str:
        doc = comment([self._docs.argument(each)], "  ")
        mark = "" if each.required else "?"
        return f"{doc}  {member(each.field.words)}{mark}: {self._type(each)};\n"

    def _type(self, each: Argument) -> str:
        waiting = self._operation.waiting
        is_id = waiting is not None and each.field.name == waiting.id
        if each.field.location is not Location.BODY and (each.field.job_of or is_id):
            job = self._need("JobReference", "core/types")
            return f"{job} | readonly {job}[]" if each.field.many else job
        found = self._types.field(each.field, sent=True)
        for name, place in found.needs:
            self._need(name, place)
        return found.code

    def functions(self) -> list[Function]:
        """Returns the functions, with the call itself first."""
        operation = self._operation
        table = constant(operation)
        client = f"client: {self._need('BaseClient', 'core/client')}"
        answer = f"{self._need('Answer', 'core/types')}<{self._answer()}>"
        given = self._given()
        passed = ["client", table, "args" if given else "{}"]
        looks = operation.waiting is not None
        if not looks and any(each.field.job_of for each in self._arguments):
            passed[-1] = f"{self._need('withIds', 'core/jobs')}({table}, args)"
        options = (
            f"options?: {self._need('LookUpOptions' if looks else 'CallOptions', 'core/types')}"
        )
        helper = self._need(self._helper(), "core/call")
        functions = [
            self._function(
                call(operation),
                self._docs.call(),
                [client, *given, options],
                f"Promise<{answer}>",
                helper,
                [*passed, "options"],
            )
        ]
        if self._model.presigned(operation):
            url_options = f"options?: {self._need('UrlOptions', 'core/types')}"
            functions.append(
                self._function(
                    presigner(operation),
                    self._docs.presigner(),
                    [client, *given, url_options],
                    "Promise<string>",
                    self._need("makeUrl", "core/call"),
                    [*passed, "options"],
                )
            )
        if operation.answer == "binary":
            stream = self._need("StreamedAnswer", "core/types")
            functions.append(
                self._function(
                    streamer(operation),
                    self._docs.streamer(),
                    [client, *given, f"options?: {self._need('CallOptions', 'core/types')}"],
                    f"Promise<{stream}>",
                    self._need("makeStream", "core/streaming"),
                    [*passed, "options"],
                )
            )
        if operation.paging:
            functions.append(self._iterator(client, given, passed))
        if operation.waiting:
            functions += self._waiters(client, table)
        return functions

    def _helper(self) -> str:
        """Returns the runtime function that makes the call."""
        if self._operation.waiting:
            return "makeLookUp"
        return "makeCreation" if self._operation.recovery else "makeCall"

    def _given(self) -> list[str]:
        if not self.takes_arguments:
            return []
        name = arguments_type(self._operation)
        is_needed = self._operation.takes_bytes or any(each.required for each in self._arguments)
        return [f"args: {name}" if is_needed else f"args: {name} = {{}}"]

    def _answer(self) -> str:
        name = answer_type(self._operation)
        if name in _PLAIN_ANSWERS:
            return self._need(name, "core/types")
        return self._need(name, module(self._model.records[name].source))

    def _item(self, name: str) -> str:
        response = self._model.records[self._operation.response or ""]
        field = next(field for field in response.fields if field.name == name)
        found = self._types.item(field, sent=False)
        for each, place in found.needs:
            self._need(each, place)
        return found.code

    def _iterator(self, client: str, given: list[str], passed: list[str]) -> Function:
        paging = self._operation.paging
        assert paging is not None  # noqa: S101 - the caller checks
        pager = self._need("Pager", "core/paging")
        options = f"options?: {self._need('CallOptions', 'core/types')}"
        item = self._item(paging.items)
        whole = f"{self._need('Answer', 'core/types')}<{self._answer()}>"
        return self._function(
            iterator(self._operation),
            self._docs.iterator(),
            [client, *given, options],
            f"Pager<{item}, {whole}>",
            f"new {pager}",
            [*passed, "options"],
        )

    def _waiters(self, client: str, table: str) -> list[Function]:
        waiting = self._operation.waiting
        assert waiting is not None  # noqa: S101 - the caller checks
        job = self._need("JobReference", "core/types")
        item = self._item(waiting.item)
        options = f"options?: {self._need('WaitOptions', 'core/types')}<{item}>"
        name, helper = waiter(self._operation), self._need("waitForJobs", "core/waiting")
        overloads = "".join(
            comment(paragraphs)
            + _signature(name, [client, given, options], f"Promise<{result}>", ";")
            for paragraphs, given, result in (
                (["Wait until several jobs succeed."], f"jobs: readonly {job}[]", f"{item}[]"),
                (self._docs.waiter(), f"job: {job}", item),
            )
        )
        both = _signature(
            name,
            [client, f"job: {job} | readonly {job}[]", options],
            f"Promise<{item} | {item}[]>",
            " {",
        )
        return [
            Function(
                name, f"{overloads}{both}  return {helper}(client, {table}, job, options);\n}}\n"
            )
        ]

    def _function(
        self,
        name: str,
        doc: Sequence[str],
        parameters: list[str],
        result: str,
        helper: str,
        passed: list[str],
    ) -> Function:
        head = _signature(name, parameters, result, " {")
        return Function(name, f"{comment(doc)}{head}{returned(helper, passed)}}}\n")


def _signature(name: str, parameters: list[str], result: str, end: str) -> str:
    return signature(f"export function {name}", parameters, result, end)
