"""The calls of a family: methods, inputs and tables."""

from __future__ import annotations

from dataclasses import dataclass

from ...representation.model import Model, Operation
from ...representation.operation_facts import Paging
from ...representation.service_facts import Family
from ...representation.types import Field
from ..prose import failures, one_of, pages, permissions, preconditions
from .docs import comment, done, section
from .names import (
    all_waiter,
    exported,
    iterator,
    method,
    operation_table,
    presigner,
    service_type,
    streamer,
    waiter,
)
from .tables import Tables, answer_type
from .types import Struct, Types


@dataclass(frozen=True, slots=True)
class Procedure:
    """A method based on a call: it iterates over pages, waits for a job, presigns or streams."""

    name: str
    doc: str
    item: str = ""
    """The type of an item or of the job."""
    many: str = ""
    """The method for several jobs."""
    many_doc: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """Everything that is generated for a call."""

    name: str
    doc: str
    table: str
    input: Struct
    answer: str
    declared: list[tuple[str, str]]
    """The variables of the tables, with their values."""
    iterator: Procedure | None
    waiter: Procedure | None
    presigner: Procedure | None
    streamer: Procedure | None


class Calls:
    """Writes the calls of one model.

    Args:
        model: The model.
        types: Its types.
        tables: Its tables.
    """

    def __init__(self, model: Model, types: Types, tables: Tables) -> None:
        self._model = model
        self._types = types
        self._tables = tables

    def family(self, family: Family) -> str:
        """Returns the comment of a family."""
        name = service_type(family.name)
        words = family.name.replace("_", " ")
        paragraphs = [f"{name} makes the calls of the {words} family.", family.summary]
        paragraphs += family.details
        if family.preconditions:
            paragraphs += section(
                "Before you make these calls", preconditions(family.preconditions)
            )
        if family.failures:
            paragraphs += section("Errors common to these calls", failures(family.failures))
        return comment(paragraphs)

    def call(self, operation: Operation) -> Call:
        """Returns everything that is generated for a call."""
        name, table = method(operation), operation_table(operation.name)
        declared = []
        if operation.params:
            declared.append((f"{table}Params", self._tables.arguments(operation, operation.params)))
        if operation.request:
            declared.append((f"{table}Body", self._tables.arguments(operation, operation.request)))
        actions = [each.name for each in operation.actions]
        declared.append((table, self._tables.operation(operation, actions)))
        return Call(
            name,
            comment(self._paragraphs(operation)),
            table,
            self._types.input(operation, name),
            answer_type(operation),
            declared,
            self._iterator(operation),
            self._waiter(operation),
            self._presigner(operation),
            self._streamer(operation),
        )

    def _paragraphs(self, operation: Operation) -> list[str]:
        paragraphs = [done(method(operation), operation.summary), *operation.details]
        if operation.recovery:
            listing = iterator(self._model.operations[operation.recovery.operation])
            paragraphs.append(
                "With WithCreateOnce, the client adds a mark to the request. If the outcome of the "
                f"call is unknown, it looks for the mark with {listing}."
            )
        if not operation.safe:
            paragraphs.append(
                "A cancelled call may still have taken effect. If its outcome is unknown for any "
                "other reason, the error is an *OutcomeUnknownError."
            )
        paragraphs += section("Before you make this call", preconditions(operation.preconditions))
        paragraphs += section("Errors", failures(operation.failures))
        paragraphs += section("CAM actions", permissions(operation))
        paragraphs += section("Pages", pages(operation))
        return paragraphs

    def _iterator(self, operation: Operation) -> Procedure | None:
        paging = operation.paging
        if paging is None:
            return None
        items_field = self._field(operation.response, paging.items)
        most = self._model.full_page(operation) if paging.size else None
        sentences = [f"{iterator(operation)} iterates over all pages of {method(operation)}."]
        if paging.size and most:
            size = exported(self._field(operation.params, paging.size).words)
            sentences.append(f"{size} defaults to {most} here.")
        if isinstance(paging, Paging):
            token = exported(self._field(operation.params, paging.token).words)
            following = exported(self._field(operation.response, paging.next).words)
            sentences.append(f"To resume after a page, put its {following} into {token}.")
        return Procedure(
            iterator(operation), comment([" ".join(sentences)]), self._types.item(items_field)
        )

    def _waiter(self, operation: Operation) -> Procedure | None:
        waiting = operation.waiting
        if waiting is None:
            return None
        job = self._field(operation.response, waiting.item)
        many = all_waiter(operation)
        ends = f"its state is {one_of((*waiting.failed, *waiting.cancelled))}"
        doc = [
            f"{waiter(operation)} looks up a job with {method(operation)} until it has ended, and "
            f"returns it. The error is a *JobError if {ends}, if the job does not exist, or if it "
            "has not ended in time; see WithWaitTimeout."
        ]
        all_doc = [
            f"{many} waits until all of several jobs have ended, and returns them in the given "
            "order. The error is a *JobsError if any of them did not succeed."
        ]
        return Procedure(
            waiter(operation), comment(doc), self._types.item(job), many, comment(all_doc)
        )

    def _presigner(self, operation: Operation) -> Procedure | None:
        if not self._model.presigned(operation):
            return None
        doc = (
            f"{presigner(operation)} returns a signed URL for {method(operation)}, and sends "
            "nothing. Anyone who has the URL can make the call until it expires; see WithExpires."
        )
        return Procedure(presigner(operation), comment([doc]))

    def _streamer(self, operation: Operation) -> Procedure | None:
        if operation.answer != "binary":
            return None
        doc = (
            f"{streamer(operation)} streams the response of {method(operation)}, which may be of "
            "any size. Close the stream."
        )
        return Procedure(streamer(operation), comment([doc]))

    def _field(self, record: str | None, name: str) -> Field:
        fields = self._model.records[record or ""].fields
        return next(field for field in fields if field.name == name)
