"""The docstrings of stubs: what a call does, takes, answers and raises."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Field, Model, Operation
from ..operation_facts import MARK_LENGTH, Recovery
from .docs import field_text, section
from .names import argument


class CallDocs:
    """The paragraphs of one operation's methods.

    Args:
        model: The spec.
        operation: The operation.
        fields: Everything that its request is made of.
    """

    def __init__(self, model: Model, operation: Operation, fields: tuple[Field, ...]) -> None:
        self._model = model
        self._operation = operation
        self._fields = fields
        self._name = argument(operation.words)

    def call(self) -> list[str]:
        """What the call does."""
        operation = self._operation
        paragraphs = [operation.summary, *operation.details]
        if operation.recovery:
            paragraphs.append(self._once(operation.recovery))
        if operation.preconditions:
            paragraphs.append(
                section(
                    "Before you call it",
                    (
                        f"* {note.text}" + (f" Otherwise: {note.name}." if note.name else "")
                        for note in operation.preconditions
                    ),
                )
            )
        return [
            *paragraphs,
            section("Args", self._arguments()),
            section("Returns", [self._answer()]),
            section("Raises", self._errors()),
            *self._actions(operation.recovery),
            section(
                "Pages",
                (
                    f"{page.href} ({page.language}{f', {page.updated}' if page.updated else ''})"
                    for page in operation.pages
                ),
            ),
        ]

    def iterator(self, item: str) -> list[str]:
        """What going through its pages does.

        Args:
            item: The type of the items.
        """
        paging, answer = self._operation.paging, self._operation.response
        assert paging is not None  # noqa: S101 - whoever asks knows
        assert answer is not None  # noqa: S101 - the checks saw to it
        token = argument(self._field(self._operation.params, paging.token).words)
        following = argument(self._field(answer, paging.next).words)
        return [
            f"Go through everything that `{self._name}` lists, page after page.",
            "Nothing is sent before the first item is asked for, and each page is asked for when "
            "it is needed. A page without items is not the end if it names a next one. "
            f"`.pages()` gives whole answers in place of items; to go on later behind one of them, "
            f"give its `{following}` as `{token}`.",
            section("Args", self._arguments()),
            section("Returns", [f"An iterable of {item}, which begins anew each time it is used."]),
            section(
                "Raises",
                [
                    "PagingError: A page names a token that was used before, so that the list "
                    "would never end.",
                    f"CloudInfiniteError: While it is gone through, as for `{self._name}`.",
                ],
            ),
            *self._actions(),
        ]

    def waiter(self) -> list[str]:
        """What waiting for its job does."""
        waiting = self._operation.waiting
        assert waiting is not None  # noqa: S101 - whoever asks knows
        identity = argument(self._field(self._operation.params, waiting.id).words)
        ended = (*waiting.success, *waiting.failed, *waiting.cancelled)
        return [
            "Wait until a job has ended well.",
            f"The job is looked up with `{self._name}`: at once, and then again and again, after a "
            "delay that grows from 1 to 30 seconds and has some chance in it. It goes on in every "
            f"state but {_listed(ended, 'and')}. A look that fails for a reason that passes does "
            "not end the wait, and a job that is not there yet has 15 seconds to appear.",
            section(
                "Args",
                [
                    f"{identity}: The job's id.",
                    "timeout: Seconds to wait at most; `math.inf` for as long as it takes.",
                    "on_progress: A plain function that is given the job after each look.",
                ],
            ),
            section("Returns", [f"The job, whose state is {_listed(waiting.success)}."]),
            section(
                "Raises",
                [
                    f"JobFailedError: The job's state is {_listed(waiting.failed)}; `code` and "
                    "`message` tell why.",
                    *(
                        [f"JobCancelledError: The job's state is {_listed(waiting.cancelled)}."]
                        if waiting.cancelled
                        else []
                    ),
                    "JobNotFoundError: There is no such job.",
                    "WaitTimeoutError: The time is over; the job goes on.",
                    "CloudInfiniteError: A look failed for a reason that stays, as for "
                    f"`{self._name}`.",
                ],
            ),
            *self._actions(),
        ]

    def _once(self, recovery: Recovery) -> str:
        path, record = [], self._operation.request
        for name in recovery.mark:
            field = self._field(record, name)
            path.append(argument(field.words))
            record = field.type
        listing = self._model.operations[recovery.operation]
        scalar = self._model.scalars.get(record or "")
        room = scalar.max_length if scalar else None
        return (
            "When its outcome is unknown, the call is not sent again by itself. Made through "
            "`client.with_options(create_once=True)`, it finds out what became of it: a mark of "
            f"its own goes to the end of `{'.'.join(path)}` (a hyphen and 20 letters and digits"
            + (f", which leaves room for {room - MARK_LENGTH} characters of yours" if room else "")
            + f") and is looked for with `{argument(listing.words)}`."
        )

    def _arguments(self) -> list[str]:
        return [
            *(
                f"{argument(field.words)}: {field_text(self._model, field)}"
                for field in self._fields
                if field.fixed is None
            ),
            "validate: False sends values that break the limits above, which are read off pages "
            "that may be wrong.",
            "extra_fields: More elements for the body, by wire names, for what the spec lacks."
            if self._operation.request
            else "extra_fields: Nothing here, since the request has no body.",
            "extra_query: More query parameters; None as a value makes a flag.",
            "extra_headers: More header fields, but never Authorization or Host.",
        ]

    def _answer(self) -> str:
        if not self._operation.response:
            return "Nothing but `metadata`: the status and the request id."
        return (
            f"{self._model.records[self._operation.response].documentation} `metadata` has the "
            "status, the request id and what was not understood."
        )

    def _errors(self) -> list[str]:
        failures = "; ".join(
            f"{note.name}: {note.text.rstrip('.')}" for note in self._operation.failures
        )
        errors = [
            "ValidationError: An argument breaks a limit; nothing was sent.",
            f"ServiceError: The service refused. {failures}."
            if failures
            else "ServiceError: The service refused.",
        ]
        if self._operation.safe:
            return [
                *errors,
                "DecodeError: The answer is none that the service is known to give.",
                "TransportError: No complete answer came in.",
            ]
        return [
            *errors,
            "OutcomeUnknownError: It may have been carried out, which no answer tells; it was not "
            "sent again.",
            "TransportError: The connection failed; nothing was sent.",
        ]

    def _actions(self, recovery: Recovery | None = None) -> Iterable[str]:
        entries = [
            f"{action.name}{f': {action.text}' if action.text else ''}"
            for action in self._operation.actions
        ]
        if recovery:
            listing = self._model.operations[recovery.operation]
            entries += [f"{action.name}: With `create_once` only." for action in listing.actions]
        if entries:
            yield section("CAM actions", entries)

    def _field(self, record: str | None, name: str) -> Field:
        fields = self._model.records[record or ""].fields
        return next(field for field in fields if field.name == name)


def _listed(values: tuple[str, ...], between: str = "or") -> str:
    *others, last = (f"`{value}`" for value in values)
    return f"{', '.join(others)} {between} {last}" if others else last
