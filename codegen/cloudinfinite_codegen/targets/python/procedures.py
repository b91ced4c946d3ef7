"""Paging, waiting and recovery, with Python names in place of wire names."""

from __future__ import annotations

from ...representation.model import Model, Operation
from ...representation.operation_facts import NumberedPaging, Paging, Recovery, Waiting
from .imports import Expression, runtime
from .names import argument


class Procedures:
    """The paging, waiting and recovery of one operation."""

    def __init__(self, model: Model, operation: Operation) -> None:
        self._model = model
        self._operation = operation

    def arguments(self) -> dict[str, Expression]:
        """Returns the arguments `paging`, `waiting` and `recovery` of the operation, if any."""
        operation = self._operation
        calls = {}
        if operation.paging:
            calls["paging"] = self._paging(operation.paging)
        if operation.waiting:
            calls["waiting"] = self._waiting(operation.waiting)
        if operation.recovery:
            calls["recovery"] = self._recovery(operation.recovery)
        return calls

    def _paging(self, paging: Paging | NumberedPaging) -> Expression:
        params, answer = self._operation.params, self._operation.response
        if isinstance(paging, Paging):
            form = {
                "token": self._name(params, paging.token),
                "next": self._name(answer, paging.next),
            }
        else:
            form = {
                "page": self._name(params, paging.page),
                "total": self._name(answer, paging.total),
            }
        return _call(
            type(paging).__name__,
            **form,
            items=self._name(answer, paging.items),
            size=self._name(params, paging.size) if paging.size else None,
            most=int(self._model.full_page(self._operation) or 0) or None,
        )

    def _waiting(self, waiting: Waiting) -> Expression:
        params, answer = self._operation.params, self._operation.response
        job = self._type(answer, waiting.item)
        return _call(
            "Waiting",
            id=self._name(params, waiting.id),
            item=self._name(answer, waiting.item),
            key=self._name(job, waiting.key),
            state=self._name(job, waiting.state),
            success=waiting.success,
            failed=waiting.failed,
            cancelled=waiting.cancelled,
            code=self._name(job, waiting.code) if waiting.code else None,
            message=self._name(job, waiting.message) if waiting.message else None,
            missing=self._name(answer, waiting.missing) if waiting.missing else None,
        )

    def _recovery(self, recovery: Recovery) -> Expression:
        request, answer = self._operation.request, self._operation.response
        params = self._model.operations[recovery.operation].params
        return _call(
            "Recovery",
            mark=self._path(request, recovery.mark),
            operation=recovery.operation,
            match=self._path(self._type(answer, recovery.item), recovery.match),
            item=self._name(answer, recovery.item),
            by=self._name(params, recovery.by) if recovery.by else None,
            since=self._name(params, recovery.since) if recovery.since else None,
            carry={
                self._name(params, parameter): self._name(request, field)
                for parameter, field in recovery.carry
            }
            or None,
        )

    def _name(self, record: str | None, name: str) -> str:
        fields = self._model.records[record or ""].fields
        return next(argument(field.words) for field in fields if field.name == name)

    def _type(self, record: str | None, name: str) -> str:
        fields = self._model.records[record or ""].fields
        return next(field.type for field in fields if field.name == name)

    def _path(self, record: str | None, path: tuple[str, ...]) -> tuple[str, ...]:
        names = []
        for name in path:
            names.append(self._name(record, name))
            record = self._type(record, name)
        return tuple(names)


def subjects_of(model: Model, operation: Operation) -> dict[str, str]:
    """Returns the arguments that take a job's id, with the operations that look the jobs up."""
    fields = model.records[operation.params].fields if operation.params else ()
    return {argument(field.words): field.job_of for field in fields if field.job_of}


def _call(name: str, **arguments: object) -> Expression:
    """Returns a constructor call, without arguments that are None."""
    given = [f"{key}={value!r}" for key, value in arguments.items() if value is not None]
    return Expression(f"{name}({', '.join(given)})", (runtime("service", name),))
