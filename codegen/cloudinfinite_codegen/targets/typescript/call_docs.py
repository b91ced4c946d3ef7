"""The comments of the functions of calls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...representation.arguments import Argument
from ...representation.model import Model, Operation
from ...representation.operation_facts import Recovery
from ..prose import LOOKING_UP, Prose, failures, one_of, pages, permissions, preconditions
from .docs import entries
from .names import call, iterator, member, streamer


class CallDocs:
    """Writes the comments of one operation's functions.

    Args:
        model: The spec.
        operation: The operation.
        arguments: The arguments.
    """

    def __init__(self, model: Model, operation: Operation, arguments: Sequence[Argument]) -> None:
        self._model = model
        self._operation = operation
        self._arguments = arguments
        self._prose = Prose(model, member)

    def alternatives(self) -> Iterable[str]:
        """Says which arguments the call needs at least one of."""
        return self._prose.alternatives(self._arguments)

    def argument(self, each: Argument) -> str:
        """Describes an argument."""
        return self._prose.argument(each)

    def call(self) -> list[str]:
        """Returns the comment of the call itself."""
        operation = self._operation
        paragraphs = [operation.summary, *operation.details]
        if operation.answer == "binary":
            paragraphs.append(
                f"The response holds at most 32 MiB; `{streamer(operation)}` has no limit."
            )
        if operation.recovery:
            paragraphs.append(self._once(operation.recovery))
        if operation.preconditions:
            needs = preconditions(operation.preconditions)
            paragraphs.append(entries("Before you make this call:", needs))
        if operation.failures:
            paragraphs.append(entries("Service errors:", failures(operation.failures)))
        actions = permissions(operation)
        if operation.recovery:
            listing = self._model.operations[operation.recovery.operation]
            actions += [f"{action.name}: Only with `createOnce`." for action in listing.actions]
        if actions:
            paragraphs.append(entries("CAM actions:", actions))
        if operation.pages:
            paragraphs.append(entries("Pages:", pages(operation)))
        return paragraphs

    def _once(self, recovery: Recovery) -> str:
        names = []
        record = self._operation.request
        for step in recovery.mark:
            field = self._model.field(record, step)
            names += [] if field.flatten else [member(field.words)]
            record = field.type
        listing = iterator(self._model.operations[recovery.operation])
        return self._prose.marking("createOnce: true", ".".join(names), field, listing)

    def presigner(self) -> list[str]:
        """Returns the comment of the function that returns a presigned URL."""
        name = call(self._operation)
        return [
            f"Return a signed URL for `{name}`, which takes the same arguments. Nothing is sent. "
            "Anyone who has the URL can make the call, any number of times, until it expires."
        ]

    def streamer(self) -> list[str]:
        """Returns the comment of the function that streams the response."""
        return [
            f"Stream the response of `{call(self._operation)}`, which takes the same arguments."
        ]

    def iterator(self) -> list[str]:
        """Returns the comment of the function that iterates over pages."""
        paging = self._operation.paging
        assert paging is not None  # noqa: S101 - the caller checks
        pages = f"Iterate over all pages of `{call(self._operation)}`, with the same arguments."
        size = self._prose.full_page(self._operation, paging)
        return [f"{pages} {size}".rstrip(), self._prose.resuming(self._operation, paging)]

    def waiter(self) -> list[str]:
        """Returns the comment of the function that waits for a job."""
        waiting = self._operation.waiting
        assert waiting is not None  # noqa: S101 - the caller checks
        name = call(self._operation)
        thrown = [f"JobFailedError: the job's state is {one_of(waiting.failed)}."]
        if waiting.cancelled:
            thrown.append(f"JobCancelledError: the job's state is {one_of(waiting.cancelled)}.")
        thrown += [
            "JobNotFoundError: the job does not exist.",
            "WaitTimeoutError: the job is still running.",
        ]
        return [
            "Wait until a job succeeds, and return it. Pass its id, the job itself, or the "
            "response that created it.",
            f"It looks up the job with `{name}`. {LOOKING_UP}",
            entries("Errors:", thrown),
        ]
