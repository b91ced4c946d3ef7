"""The docstrings of calls: what a call does, takes, answers and raises."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...representation.arguments import Argument
from ...representation.model import Field, Model, Operation
from ...representation.operation_facts import Paging, Recovery
from ...representation.service_facts import Family
from ..prose import Prose, failures, one_of, pages, permissions, preconditions
from .docs import section
from .imports import Expression
from .names import argument, iterator, method, streamer

_CONTENTS = {
    "binary": "The bytes, up to 32 MiB, with their `content_type`. `{stream}` has no limit.",
    "text": "The text, with its `content_type`.",
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a method.

    Attributes:
        name: Its name.
        annotation: The type of what a caller gives.
        given: What it is in the spec.
        by_place: Whether it may be given without its name.
    """

    name: str
    annotation: Expression
    given: Argument
    by_place: bool = False


class CallDocs:
    """The paragraphs of one operation's methods.

    Args:
        model: The spec.
        operation: The operation.
        parameters: Everything that a caller gives.
    """

    def __init__(self, model: Model, operation: Operation, parameters: Sequence[Parameter]) -> None:
        self._model = model
        self._operation = operation
        self._parameters = parameters
        self._name = method(operation)
        self._prose = Prose(model, argument)

    @staticmethod
    def family(model: Model, family: Family) -> list[str]:
        """What holds for every call of a family."""
        paragraphs = [family.summary, *family.details]
        paragraphs.append(
            "Every call also takes the options of `CallOptions`, such as `timeout`. Times are "
            "aware datetimes, sent to the second. A call raises `ValidationError` before it sends "
            "what breaks a limit, and `ServiceError` where the service refuses; one that creates "
            "something raises `OutcomeUnknownError` where nothing tells whether it did."
        )
        if any(map(model.presigned, model.families()[family.name])):
            paragraphs.append(
                "A method whose name ends with `_url` sends nothing: it returns a signed URL with "
                "which anyone can make the call once or often, for as long as it is valid."
            )
        if any(each.answer == "binary" for each in model.families()[family.name]):
            paragraphs.append(
                "A method whose name ends with `_stream` goes into a `with` statement, whose "
                "`StreamedAnswer` has the bytes while they come in, however many there are."
            )
        if family.preconditions:
            told = _listed(preconditions(family.preconditions))
            paragraphs.append(section("Before any of these calls", told))
        if family.failures:
            paragraphs.append(section("Errors of any of these calls", failures(family.failures)))
        return paragraphs

    def call(self) -> list[str]:
        """What the call does."""
        operation = self._operation
        paragraphs = [operation.summary, *operation.details]
        if operation.recovery:
            paragraphs.append(self._once(operation.recovery))
        paragraphs += self._prose.alternatives([each.given for each in self._parameters])
        if operation.preconditions:
            paragraphs.append(
                section("Before you call it", _listed(preconditions(operation.preconditions)))
            )
        if self._parameters or operation.body:
            paragraphs.append(section("Args", self._described()))
        return [
            *paragraphs,
            section("Returns", [self._answer()]),
            *self._refusals(),
            *self._actions(operation.recovery),
            section("Pages", pages(operation)),
        ]

    def presigner(self) -> list[str]:
        """What giving it as a presigned URL does."""
        return [
            f"Return a URL that makes the call `{self._name}`, with the same arguments.",
            "It is valid for `expires` seconds, a whole number.",
        ]

    def streamer(self) -> list[str]:
        """What streaming its answer does."""
        return [f"Stream what `{self._name}` returns, with the same arguments."]

    def iterator(self) -> list[str]:
        """What going through its pages does."""
        paging, answer = self._operation.paging, self._operation.response
        assert paging is not None  # noqa: S101 - whoever asks knows
        params = self._operation.params
        full = ""
        if paging.size:
            size = argument(self._field(params, paging.size).words)
            full = f" Without `{size}`, a page is of {self._model.full_page(self._operation)}."
        if isinstance(paging, Paging):
            token = argument(self._field(params, paging.token).words)
            following = argument(self._field(answer, paging.next).words)
            resume = f"To resume after a page, pass its `{following}` as `{token}`."
        else:
            number = argument(self._field(params, paging.page).words)
            resume = f"To start from a later page, pass its number as `{number}`."
        return [
            f"Iterate over what `{self._name}` lists, with the same arguments: see `Pager`.{full}",
            resume,
        ]

    def waiter(self) -> list[str]:
        """What waiting for its job does."""
        waiting = self._operation.waiting
        assert waiting is not None  # noqa: S101 - whoever asks knows
        failed = [f"JobFailedError: The job's state is {one_of(waiting.failed)}."]
        if waiting.cancelled:
            failed.append(f"JobCancelledError: The job's state is {one_of(waiting.cancelled)}.")
        return [
            "Wait until a job has succeeded, and return it; of a list, wait for each.",
            f"{self._looks()} The first look is at once, and the time to the next grows to half a "
            "minute. One job of a list that fails does not end the wait for the others: its error "
            "comes when all have ended, with `jobs` and `others`. For less patience, raise in "
            "`on_progress`.",
            section(
                "Args",
                [
                    "job: The job's id, the job, or the answer that created it; or a list of them.",
                    "timeout: The longest wait, in seconds; `math.inf` for no limit.",
                    "on_progress: Called with each job after each look.",
                ],
            ),
            section(
                "Raises",
                [
                    *failed,
                    "JobNotFoundError: There is no such job.",
                    "WaitTimeoutError: The job goes on; `others` has those that do so too.",
                ],
            ),
        ]

    def _looks(self) -> str:
        """How jobs are looked up."""
        waiting = self._operation.waiting
        assert waiting is not None  # noqa: S101 - whoever asks knows
        identity = self._field(self._operation.params, waiting.id)
        if not identity.many:
            return f"Each job is looked up with `{self._name}`."
        most = self._model.service.waiting.together
        most = min(most, identity.max_items or most)
        return f"Jobs are looked up with `{self._name}`, up to {most} by one request."

    def _once(self, recovery: Recovery) -> str:
        path = recovery.mark
        holder = next(e for e in self._parameters if e.given.path == path[: len(e.given.path)])
        name, field = holder.name, holder.given.field
        for step in path[len(holder.given.path) :]:
            field = self._field(field.type, step)
            name += f".{argument(field.words)}"
        listing = self._model.operations[recovery.operation]
        scalar = self._model.scalars.get(field.type)
        room = scalar.max_length if scalar else None
        longest = self._model.service.once.longest_mark
        rest = f" and leaves {room - longest} for yours." if room else "."
        return (
            "With `create_once=True`, a call whose outcome is unknown is looked up with "
            f"`{iterator(listing)}`, by a mark of {longest} characters that is appended "
            f"to `{name}`{rest}"
        )

    def _described(self) -> Iterable[str]:
        # A method has them in the same order.
        yield from map(self._parameter, (each for each in self._parameters if each.by_place))
        if self._operation.body:
            yield (
                "body: The bytes: as they are, a text, a path, a file that is open for reading "
                "bytes, or a `Body`."
            )
        yield from map(self._parameter, (each for each in self._parameters if not each.by_place))

    def _parameter(self, each: Parameter) -> str:
        record, field = self._model.records[each.given.record], each.given.field
        text = self._prose.field(record, field)
        if field.required and not each.given.required:
            text += f" Required with any other field of `{record.name}`."
        if each.given.field.job_of:
            text += " The job itself will do, or the answer that created it."
        return f"{each.name}: {text}"

    def _answer(self) -> str:
        if self._operation.answer in _CONTENTS:
            return _CONTENTS[self._operation.answer].format(stream=streamer(self._operation))
        if not self._operation.response:
            return "An answer with nothing but `metadata`."
        return self._model.records[self._operation.response].documentation

    def _refusals(self) -> Iterable[str]:
        refusals = [f"ServiceError: {told}" for told in failures(self._operation.failures)]
        if self._operation.waiting:
            refusals.append(
                "NotFoundError: There is no such job; with `missing_ok=True` the answer says so."
            )
        if refusals:
            yield section("Raises", refusals)

    def _actions(self, recovery: Recovery | None) -> Iterable[str]:
        entries = permissions(self._operation)
        if recovery:
            listing = self._model.operations[recovery.operation]
            entries += [f"{action.name}: With `create_once` only." for action in listing.actions]
        if entries:
            yield section("CAM actions", entries)

    def _field(self, record: str | None, name: str) -> Field:
        fields = self._model.records[record or ""].fields
        return next(field for field in fields if field.name == name)


def _listed(entries: Iterable[str]) -> Iterable[str]:
    return (f"* {entry}" for entry in entries)
