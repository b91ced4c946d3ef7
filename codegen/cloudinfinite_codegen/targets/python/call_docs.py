"""The docstrings of call methods."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...representation.arguments import Argument
from ...representation.model import Model, Operation
from ...representation.operation_facts import Recovery
from ...representation.service_facts import Family
from ..prose import LOOKING_UP, Prose, failures, one_of, pages, permissions, preconditions
from .docs import section
from .imports import Expression
from .names import argument, iterator, method, streamer

_CONTENTS = {
    "binary": "The bytes, at most 32 MiB, and their `content_type`. `{stream}` has no limit.",
    "text": "The text and its `content_type`.",
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a method.

    Attributes:
        name: The name.
        annotation: The type that a caller may pass.
        given: The argument in the spec.
        by_place: Whether it may be passed by position.
    """

    name: str
    annotation: Expression
    given: Argument
    by_place: bool = False


class CallDocs:
    """Writes the docstrings of one operation's methods.

    Args:
        model: The spec.
        operation: The operation.
        parameters: All parameters of the method.
    """

    def __init__(self, model: Model, operation: Operation, parameters: Sequence[Parameter]) -> None:
        self._model = model
        self._operation = operation
        self._parameters = parameters
        self._name = method(operation)
        self._prose = Prose(model, argument)

    @staticmethod
    def family(model: Model, family: Family) -> list[str]:
        """Returns the docstring of a family: what applies to all its calls."""
        paragraphs = [family.summary, *family.details]
        paragraphs.append(
            "Every call also takes the options of `CallOptions`, such as `timeout`. Times are "
            "aware datetimes, sent with a precision of seconds. If an argument breaks a limit, a "
            "call raises `ValidationError` before it sends anything. If the service refuses a "
            "call, it raises `ServiceError`. A creating call raises `OutcomeUnknownError` if it "
            "may have created something."
        )
        if any(map(model.presigned, model.families()[family.name])):
            paragraphs.append(
                "A method whose name ends in `_url` sends nothing. It returns a signed URL, with "
                "which anyone can make the call, any number of times, until it expires."
            )
        if any(each.answer == "binary" for each in model.families()[family.name]):
            paragraphs.append(
                "A method whose name ends in `_stream` is used in a `with` statement. Its "
                "`StreamedAnswer` yields the bytes as they arrive, without a size limit."
            )
        if family.preconditions:
            needs = _listed(preconditions(family.preconditions))
            paragraphs.append(section("Before you make these calls", needs))
        if family.failures:
            paragraphs.append(section("Errors common to these calls", failures(family.failures)))
        return paragraphs

    def call(self) -> list[str]:
        """Returns the docstring of the call itself."""
        operation = self._operation
        paragraphs = [operation.summary, *operation.details]
        if operation.recovery:
            paragraphs.append(self._once(operation.recovery))
        paragraphs += self._prose.alternatives([each.given for each in self._parameters])
        if operation.preconditions:
            paragraphs.append(
                section(
                    "Before you make this call", _listed(preconditions(operation.preconditions))
                )
            )
        if self._parameters or operation.takes_bytes:
            paragraphs.append(section("Args", self._described()))
        return [
            *paragraphs,
            section("Returns", [self._answer()]),
            *self._refusals(),
            *self._actions(operation.recovery),
            section("Pages", pages(operation)),
        ]

    def presigner(self) -> list[str]:
        """Returns the docstring of the method that returns a presigned URL."""
        return [
            f"Return a signed URL for `{self._name}`, which takes the same arguments.",
            "It is valid for `expires` seconds, a whole number.",
        ]

    def streamer(self) -> list[str]:
        """Returns the docstring of the method that streams the response."""
        return [f"Stream the response of `{self._name}`, which takes the same arguments."]

    def iterator(self) -> list[str]:
        """Returns the docstring of the method that iterates over pages."""
        paging = self._operation.paging
        assert paging is not None  # noqa: S101 - the caller checks
        pages = f"Iterate over all pages of `{self._name}`, with the same arguments; see `Pager`."
        size = self._prose.full_page(self._operation, paging)
        return [f"{pages} {size}".rstrip(), self._prose.resuming(self._operation, paging)]

    def waiter(self) -> list[str]:
        """Returns the docstring of the method that waits for a job."""
        waiting = self._operation.waiting
        assert waiting is not None  # noqa: S101 - the caller checks
        failed = [f"JobFailedError: The job's state is {one_of(waiting.failed)}."]
        if waiting.cancelled:
            failed.append(f"JobCancelledError: The job's state is {one_of(waiting.cancelled)}.")
        return [
            "Wait until a job succeeds, and return it. For a list, wait for all of its jobs.",
            f"{self._looks()} {LOOKING_UP} If one job of a list fails, the wait for the others "
            "continues, and the error is raised when all have ended, with `jobs` and `others`. To "
            "stop earlier, raise an exception in `on_progress`.",
            section(
                "Args",
                [
                    "job: The job's id, the job itself, or the response that created it; or a list "
                    "of these.",
                    "timeout: The longest wait, in seconds; `math.inf` for no limit.",
                    "on_progress: A function that is called with each job after each lookup.",
                ],
            ),
            section(
                "Raises",
                [
                    *failed,
                    "JobNotFoundError: The job does not exist.",
                    "WaitTimeoutError: The job is still running; `others` has the other unfinished "
                    "jobs.",
                ],
            ),
        ]

    def _looks(self) -> str:
        """Says how jobs are looked up."""
        waiting = self._operation.waiting
        assert waiting is not None  # noqa: S101 - the caller checks
        identity = self._model.field(self._operation.params, waiting.id)
        if not identity.many:
            return f"It looks up each job with `{self._name}`."
        most = self._model.service.waiting.together
        most = min(most, identity.max_items or most)
        return f"It looks up jobs with `{self._name}`, up to {most} per request."

    def _once(self, recovery: Recovery) -> str:
        path = recovery.mark
        holder = next(e for e in self._parameters if e.given.path == path[: len(e.given.path)])
        name, field = holder.name, holder.given.field
        for step in path[len(holder.given.path) :]:
            field = self._model.field(field.type, step)
            name += f".{argument(field.words)}"
        listing = iterator(self._model.operations[recovery.operation])
        return self._prose.marking("create_once=True", name, field, listing)

    def _described(self) -> Iterable[str]:
        # In the order of the method's parameters.
        yield from map(self._parameter, (each for each in self._parameters if each.by_place))
        if self._operation.takes_bytes:
            yield (
                "body: The content: bytes, a text, a path, a file opened in binary mode, or a "
                "`Body`."
            )
        yield from map(self._parameter, (each for each in self._parameters if not each.by_place))

    def _parameter(self, each: Parameter) -> str:
        return f"{each.name}: {self._prose.argument(each.given)}"

    def _answer(self) -> str:
        if self._operation.answer in _CONTENTS:
            return _CONTENTS[self._operation.answer].format(stream=streamer(self._operation))
        if not self._operation.response:
            return "An empty response, with only `metadata`."
        return self._model.records[self._operation.response].documentation

    def _refusals(self) -> Iterable[str]:
        refusals = [f"ServiceError: {text}" for text in failures(self._operation.failures)]
        if self._operation.waiting:
            refusals.append(
                "NotFoundError: The job does not exist; with `missing_ok=True` the response says "
                "so instead."
            )
        if refusals:
            yield section("Raises", refusals)

    def _actions(self, recovery: Recovery | None) -> Iterable[str]:
        entries = permissions(self._operation)
        if recovery:
            listing = self._model.operations[recovery.operation]
            entries += [f"{action.name}: Only with `create_once`." for action in listing.actions]
        if entries:
            yield section("CAM actions", entries)


def _listed(entries: Iterable[str]) -> Iterable[str]:
    return (f"* {entry}" for entry in entries)
