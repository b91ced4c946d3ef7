"""Checks of callbacks: how they are identified, and how their jobs are looked up."""

from __future__ import annotations

from ..errors import Mistakes, SpecError
from ..representation.model import Model
from ..representation.named_jobs import fields_along
from ..representation.operation_facts import Source
from ..representation.service_facts import Callback, CallbackJob
from ..representation.types import Kind, Location
from .conditions import check_values


def check_callbacks(model: Model) -> None:
    """Checks that each row names fields that exist and are suitable.

    Raises:
        SpecError: The mistakes that can be found in one run.
    """
    mistakes = Mistakes()
    for callback in model.service.callbacks:
        with mistakes.gather():
            _check(model, callback)
    for job in model.service.callback_jobs:
        with mistakes.gather():
            _check_job(model, job)
    mistakes.settle()


def _check(model: Model, callback: Callback) -> None:
    place = Source(model.service.source.file, callback.line)
    if model.service.callback is None:
        raise SpecError(
            *place,
            f"no type is declared for callbacks other than {callback.record}",
            "name it in the attribute callback of service",
        )
    record = model.records[callback.record]
    field = next((each for each in record.fields if each.name == callback.field), None)
    if field is None or field.location is not Location.BODY:
        raise SpecError(
            *place,
            f"{callback.field} identifies a callback, but is not a field of {record.name}",
            "name a field of the type",
        )
    if callback.values:
        check_values(model, place, f"the callback {record.name}", field, callback.values)


def _check_job(model: Model, job: CallbackJob) -> None:
    place = Source(model.service.source.file, job.line)
    if job.record not in {
        model.service.callback,
        *(each.record for each in model.service.callbacks),
    }:
        raise SpecError(
            *place,
            f"{job.record} is not the type of a callback",
            "name a type from a row callback, or from the attribute callback of service",
        )
    try:
        *above, held = fields_along(model, job.record, job.path)
    except LookupError as error:
        raise SpecError(
            *place,
            f"{error.args[0]} in the path {'/'.join(job.path)} is not a field",
            f"start at a field of {job.record}, and name one field of each type on the way",
        ) from None
    if held.many or model.kind_of(held) is not Kind.STRING:
        raise SpecError(
            *place,
            f"{held.name} cannot be an id, because it is not a single text",
            "end the path at the text that has the id",
        )
    operation = model.operations.get(job.operation)
    if operation is None or operation.waiting is None:
        raise SpecError(
            *place,
            f"{job.operation} is not an operation that looks up a job",
            "name an operation with b:waiting",
        )
    if job.field is not None:
        holder = model.records[above[-1].type if above else job.record]
        field = next((each for each in holder.fields if each.name == job.field), None)
        # The enumeration may lack some values, because it lists only those of other families.
        if field is None or field.many or model.kind_of(field) is not Kind.STRING:
            raise SpecError(
                *place,
                f"{job.field} is not a single text of {holder.name}, which has the id",
                "name a field next to the id that is a single text",
            )
