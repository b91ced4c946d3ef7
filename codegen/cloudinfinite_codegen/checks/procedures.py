"""Checks of paging, waiting and recovery."""

from __future__ import annotations

from ..errors import SpecError
from ..representation.model import Model, Operation
from ..representation.operation_facts import NumberedPaging, Paging, Recovery, Waiting
from ..representation.types import Field, Kind


def check_procedures(model: Model, operation: Operation) -> None:
    """Checks the paging, waiting and recovery of an operation against the types.

    Raises:
        SpecError: The first mistake.
    """
    for field in _fields(model, operation.params).values():
        _check_job(model, field)
    for field in _fields(model, operation.request).values():
        if field.job_of:
            raise SpecError(
                *field.source, "b:job-of is used in a body", "use it on parameters only"
            )
    if operation.paging:
        _check_paging(model, operation, operation.paging)
    if operation.waiting:
        _check_waiting(model, operation, operation.waiting)
    if operation.recovery:
        _check_recovery(model, operation, operation.recovery)


def _check_job(model: Model, field: Field) -> None:
    if field.job_of is None:
        return
    subject = model.operations.get(field.job_of)
    if subject is None or subject.waiting is None:
        raise SpecError(
            *field.source,
            f"{field.job_of} does not look up a job by an id that {field.name} can take",
            "name an operation that has b:waiting",
        )
    if model.kind_of(field) is not Kind.STRING:
        raise SpecError(
            *field.source, f"{field.name} takes the id of a job, but is not a text", "use a text"
        )


def _check_paging(model: Model, operation: Operation, paging: Paging | NumberedPaging) -> None:
    params = _fields(model, operation.params)
    answer = _fields(model, operation.response)
    if isinstance(paging, Paging):
        if not _is_text(model, params.get(paging.token)):
            raise SpecError(
                *operation.source,
                f"the paging token {paging.token} is not a text parameter",
                "name a field of the params type",
            )
        response_field, fits = paging.next, _is_text(model, answer.get(paging.next))
        remedy = "name a single text of the response in next, and a repeated field in items"
    else:
        if _kind(model, params.get(paging.page)) is not Kind.INTEGER:
            raise SpecError(
                *operation.source,
                f"the page number {paging.page} is not a whole-number parameter",
                "name a field of the params type",
            )
        response_field, fits = paging.total, _kind(model, answer.get(paging.total)) is Kind.INTEGER
        remedy = "name a single whole number of the response in total, a repeated field in items"
    items = answer.get(paging.items)
    for name, is_right in (
        (response_field, fits),
        (paging.items, items is not None and items.many),
    ):
        if not is_right:
            raise SpecError(
                *operation.source, f"paging names {name}, which has the wrong form", remedy
            )
    if paging.size and model.full_page(operation) is None:
        raise SpecError(
            *operation.source,
            f"the page size {paging.size} is not a whole-number parameter with a maximum",
            "name a field of the params type whose type has a maximum, or remove size",
        )


def _check_waiting(model: Model, operation: Operation, waiting: Waiting) -> None:
    if not operation.safe:
        raise SpecError(
            *operation.source,
            "waiting repeats the call, but the call is not safe",
            "remove b:waiting, or declare the call safe",
        )
    params = _fields(model, operation.params)
    identity = params.get(waiting.id)
    needed = _needed(model, operation.params) + _needed(model, operation.request)
    if identity is None or model.kind_of(identity) is not Kind.STRING or needed != [waiting.id]:
        raise SpecError(
            *operation.source,
            f"waiting can provide only {waiting.id}",
            "name the text parameter that takes the id; no other may be required",
        )
    answer = _fields(model, operation.response)
    item = answer.get(waiting.item)
    if item is None or item.type not in model.records:
        raise SpecError(
            *operation.source,
            f"waiting names {waiting.item}, which is not a record in the response",
            "name the response field that holds the job",
        )
    missing = answer.get(waiting.missing or "")
    if waiting.missing and (
        missing is None or not missing.many or model.kind_of(missing) is not Kind.STRING
    ):
        raise SpecError(
            *operation.source,
            f"waiting names {waiting.missing}, which is not a repeated text in the response",
            "name the response field that holds the ids without a job, or remove missing",
        )
    job = _fields(model, item.type)
    for name in (waiting.key, waiting.code, waiting.message):
        if name is not None and not _is_text(model, job.get(name)):
            raise SpecError(
                *operation.source,
                f"waiting names {name}, which is not a single text of {item.type}",
                "name fields of the job in key, code and message",
            )
    _check_states(model, operation, waiting, job.get(waiting.state))


def _check_states(
    model: Model, operation: Operation, waiting: Waiting, state: Field | None
) -> None:
    scalar = None if state is None or state.many else model.scalars.get(state.type)
    values = [value.value for value in scalar.values] if scalar else []
    if not values:
        raise SpecError(
            *operation.source,
            f"the state {waiting.state} is not a single value of an enumeration",
            "name the field of the job that holds its state",
        )
    seen: set[str] = set()
    for value in (*waiting.success, *waiting.failed, *waiting.cancelled):
        if value not in values or value in seen:
            raise SpecError(
                *operation.source,
                f"waiting lists the state {value}, which does not exist or is listed twice",
                f"list each of {', '.join(values)} at most once",
            )
        seen.add(value)


def _check_recovery(model: Model, operation: Operation, recovery: Recovery) -> None:
    if operation.safe:
        raise SpecError(
            *operation.source,
            "a safe call needs no recovery, because it can be retried",
            "remove b:recovery",
        )
    if not _takes_a_mark(model, operation.request, recovery.mark):
        raise SpecError(
            *operation.source,
            f"a mark cannot be added to {'.'.join(recovery.mark)}",
            "name a text of the request, not in a list nor in a record that may be left out and "
            f"has required fields, with room for a hyphen and {model.service.once.mark} of "
            f"{model.service.once.alphabet}",
        )
    listing = model.operations.get(recovery.operation)
    if listing is None or listing.paging is None:
        raise SpecError(
            *operation.source,
            f"{recovery.operation} is not an operation with pages",
            "name an operation with b:paging",
        )
    own = _fields(model, operation.response).get(recovery.item)
    items = _fields(model, listing.response).get(listing.paging.items)
    if own is None or items is None or own.type != items.type or own.type not in model.records:
        raise SpecError(
            *operation.source,
            f"{recovery.item} of the response does not hold what {recovery.operation} lists",
            "name the response field that has the same type as the listed items",
        )
    if not _is_text(model, _follow(model, own.type, recovery.match)):
        raise SpecError(
            *operation.source,
            f"{'.'.join(recovery.match)} cannot return a mark",
            f"name a text of {own.type}, not in a list",
        )
    _check_narrowing(model, operation, recovery, listing, listing.paging)


def _check_narrowing(
    model: Model,
    operation: Operation,
    recovery: Recovery,
    listing: Operation,
    paging: Paging | NumberedPaging,
) -> None:
    """Checks the parameters that narrow the list."""
    params = _fields(model, listing.params)
    request = _fields(model, operation.request)
    for name, kind in ((recovery.by, Kind.STRING), (recovery.since, Kind.TIMESTAMP)):
        if name is not None and _kind(model, params.get(name)) is not kind:
            raise SpecError(
                *operation.source,
                f"{name} is not a parameter of {listing.name} that takes one {kind}",
                "name a text in by, and a timestamp in since",
            )
    for name, source in recovery.carry:
        kinds = {_kind(model, params.get(name)), _kind(model, request.get(source))}
        if None in kinds or len(kinds) > 1:
            raise SpecError(
                *operation.source,
                f"the field {source} cannot fill the parameter {name} of {listing.name}",
                "name single fields of the same kind",
            )
    filled = [name for name, _ in recovery.carry]
    named = [name for name in (*paging.parameters, recovery.by, recovery.since, *filled) if name]
    if len(named) != len(set(named)):
        raise SpecError(
            *operation.source,
            f"a parameter of {listing.name} is set twice",
            "name a parameter once in by, since and carry, but not the token or size of a page",
        )
    for name in _needed(model, listing.params):
        if name not in filled:
            raise SpecError(
                *operation.source,
                f"{listing.name} requires {name}, which nothing sets",
                "set it with carry",
            )


def _fields(model: Model, name: str | None) -> dict[str, Field]:
    record = model.records.get(name or "")
    return {field.name: field for field in record.fields} if record else {}


def _follow(model: Model, name: str | None, path: tuple[str, ...]) -> Field | None:
    """Returns the field at the end of a path; None if the path leads through a list."""
    *above, last = path
    for step in above:
        field = _fields(model, name).get(step)
        if field is None or field.many:
            return None
        name = field.type
    return _fields(model, name).get(last)


def _kind(model: Model, field: Field | None) -> Kind | None:
    """Returns the kind of a single scalar; None for anything else."""
    return None if field is None or field.many else model.kind_of(field)


def _is_text(model: Model, field: Field | None) -> bool:
    """Returns whether a field is a single text, and not an enumeration."""
    scalar = model.scalars.get(field.type) if field else None
    return _kind(model, field) is Kind.STRING and not (scalar and scalar.values)


def _takes_a_mark(model: Model, request: str | None, path: tuple[str, ...]) -> bool:
    field = _follow(model, request, path)
    if field is None or field.fixed is not None or not _is_text(model, field):
        return False
    for length in range(1, len(path)):
        step = _follow(model, request, path[:length])
        # If the caller omits this record, the client creates it just for the mark.
        if step and not step.required and any(_needed(model, step.type)):
            return False
    scalar, once = model.scalars.get(field.type), model.service.once
    if scalar is None:
        return True
    if scalar.max_length is not None and scalar.max_length < once.longest_mark:
        return False
    ranges = scalar.characters
    return ranges is None or all(
        any(low <= each <= high for low, high in ranges) for each in f"-{once.alphabet}"
    )


def _needed(model: Model, name: str | None) -> list[str]:
    """Returns the names of the fields that a new record needs."""
    fields = _fields(model, name).values()
    return [field.name for field in fields if field.required and field.fixed is None]
