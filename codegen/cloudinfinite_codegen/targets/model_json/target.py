"""Renders `model.json`, and the schema that explains it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from ...representation.model import Model, Operation
from ...representation.operation_facts import Note, Recovery, Waiting
from ...representation.service_facts import Callback, CallbackJob, Family, Host, Once
from ...representation.types import Field, Kind, Record, Scalar, Step, Value
from ..heads import Heads
from .json_lines import to_lines

MODEL_VERSION = 3
"""The version of the format. Increase it when programs that read the file would have to change."""


class ModelJsonTarget:
    """Renders a model as JSON.

    Args:
        heads: Unused, because JSON has no comments.
        package: Unused, because a document has no package.
    """

    def __init__(self, heads: Heads, package: str) -> None:
        del heads, package

    def render(self, model: Model) -> dict[str, str]:
        """Returns the model and its schema."""
        schema = (Path(__file__).parent / "model.schema.json").read_text("utf-8")
        return {"model.json": export_model(model), "model.schema.json": schema}


def export_model(model: Model) -> str:
    """Returns the model as JSON text; the same spec always gives the same bytes."""
    service = model.service
    document = {
        "version": MODEL_VERSION,
        "service": {
            "name": service.name,
            "error": service.error,
            **_drop(
                {
                    "callback": service.callback,
                    "callbacks": [_callback(each) for each in service.callbacks],
                    "callback_jobs": [_callback_job(each) for each in service.callback_jobs],
                }
            ),
            "hosts": [_host(host) for host in service.hosts],
            "labels": [_drop(label._asdict()) for label in service.labels],
            "headers": [
                _drop(
                    {
                        "name": h.name,
                        "prefix": h.prefix,
                        "signed": h.signed,
                        "public": h.public,
                        "role": h.role,
                    }
                )
                for h in service.headers
            ],
            "statuses": [
                _drop({"first": rule.first, "last": rule.last, **rule.verdict._asdict()})
                for rule in service.statuses
            ],
            "errors": [
                _drop(
                    {
                        "code": e.code,
                        "status": e.status,
                        "number": e.number,
                        **e.verdict._asdict(),
                        "documentation": e.documentation,
                        "documentation_zh": e.documentation_zh,
                    }
                )
                for e in service.errors
            ],
            "signing": _numbers(service.signing._asdict()),
            "limits": service.limits._asdict(),
            "retry": _numbers(service.retry._asdict()),
            "waiting": _numbers(service.waiting._asdict()),
            "once": _once(service.once),
            "families": [_family(family) for family in service.families],
            "resources": [resource._asdict() for resource in service.resources],
        },
        "scalars": {name: _scalar(scalar) for name, scalar in model.scalars.items()},
        "records": {name: _record(model, record) for name, record in model.records.items()},
        "operations": {
            name: _operation(model, operation) for name, operation in model.operations.items()
        },
    }
    return to_lines(document)


def _scalar(scalar: Scalar) -> dict[str, Any]:
    return _drop(
        {
            "words": scalar.words,
            "kind": scalar.kind.value,
            "file": scalar.source.file,
            "documentation": scalar.documentation,
            "documentation_zh": scalar.documentation_zh,
            "values": [_value(value) for value in scalar.values],
            # Only plain texts have a length limit: a listed word is always long enough.
            "min_length": scalar.min_length or None
            if scalar.kind is Kind.STRING and not scalar.values
            else None,
            "max_length": scalar.max_length,
            "characters": None
            if scalar.characters is None
            else [[ord(low), ord(high)] for low, high in scalar.characters],
            "characters_in_words": scalar.characters_in_words,
            "characters_in_words_zh": scalar.characters_in_words_zh,
            "minimum": scalar.minimum,
            "maximum": scalar.maximum,
            "width": scalar.width,
            "exclusive_minimum": scalar.exclusive_minimum,
            "exclusive_maximum": scalar.exclusive_maximum,
            "unset": scalar.unset,
            "or_words": scalar.or_words,
            "suggests": [each._asdict() for each in scalar.suggests],
        }
    )


def _value(value: Value) -> dict[str, Any]:
    return _drop(
        {
            "value": value.value,
            "words": value.words,
            "documentation": value.documentation,
            "documentation_zh": value.documentation_zh,
        }
    )


def _record(model: Model, record: Record) -> dict[str, Any]:
    facts = _drop(
        {
            "words": record.words,
            "file": record.source.file,
            "documentation": record.documentation,
            "documentation_zh": record.documentation_zh,
            "in_requests": record.name in model.requested,
            "in_answers": record.name in model.answered,
            "any_of": record.any_of,
            "step": _step(record.step) if record.step else None,
            "graph": record.graph._asdict() if record.graph else None,
        }
    )
    # Present even if empty, because nearly every type has fields and readers expect the key.
    return {**facts, "fields": [_field(field) for field in record.fields]}


def _step(step: Step) -> dict[str, Any]:
    forms = [
        _drop({"template": form.template, "when": form.condition and form.condition._asdict()})
        for form in step.forms
    ]
    return _drop({"of": step.of, "words": step.words, "within": step.within, "forms": forms})


def _field(field: Field) -> dict[str, Any]:
    return _drop(
        {
            "name": field.name,
            "words": field.words,
            "type": field.type,
            "in": field.location.value,
            "required": field.required,
            "many": field.many,
            "names": field.names,
            "min_items": field.min_items or None,
            "max_items": field.max_items,
            "list": "comma" if field.comma else None,
            "form": "json" if field.json else "base64url" if field.base64url else None,
            "fixed": field.fixed,
            "default": field.default,
            "required_when": [condition._asdict() for condition in field.required_when],
            "required_unless": field.required_unless._asdict() if field.required_unless else None,
            "when": field.when._asdict() if field.when else None,
            "verdict": field.role.value if field.role else None,
            "label": field.label,
            "final": field.final._asdict() if field.final else None,
            "always": field.always or None,
            "flatten": field.flatten or None,
            "secret": field.secret or None,
            "empty": field.empty or None,
            "depth": field.depth,
            "job_of": field.job_of,
            "deprecated": field.deprecated,
            "deprecated_zh": field.deprecated_zh,
            "documentation": field.documentation,
            "documentation_zh": field.documentation_zh,
        }
    )


def _operation(model: Model, operation: Operation) -> dict[str, Any]:
    return _drop(
        {
            "words": operation.words,
            "family": operation.family,
            "call": operation.call,
            "file": operation.source.file,
            "method": operation.method,
            "path": operation.path,
            "host": operation.host,
            "safe": operation.safe,
            "presigned": model.presigned(operation) or None,
            "params": operation.params,
            "request": operation.request,
            "body": operation.body,
            "response": operation.response,
            "answer": operation.answer,
            **operation.unusual_roots,
            "summary": operation.summary,
            "summary_zh": operation.summary_zh,
            "details": operation.details,
            "details_zh": operation.details_zh,
            "preconditions": _preconditions(operation.preconditions),
            "actions": [
                _drop(
                    {
                        "name": a.name,
                        "doubtful": a.doubtful or None,
                        "doubt": a.text,
                        "doubt_zh": a.text_zh,
                    }
                )
                for a in operation.actions
            ],
            "failures": _failures(operation.failures),
            "paging": _paging(model, operation),
            "waiting": _waiting(operation.waiting) if operation.waiting else None,
            "recovery": _recovery(operation.recovery) if operation.recovery else None,
            "pages": [_drop(page._asdict()) for page in operation.pages],
        }
    )


def _numbers(facts: dict[str, Any]) -> dict[str, Any]:
    """Writes whole numbers without a fraction, as every language does."""
    return {
        key: int(value) if isinstance(value, float) and value.is_integer() else value
        for key, value in facts.items()
    }


def _once(once: Once) -> dict[str, Any]:
    return {
        **_numbers({"validity": once.validity, "settle": once.settle, "pause": once.pause}),
        "mark_length": once.mark,
        "mark_characters": once.alphabet,
    }


def _callback(callback: Callback) -> dict[str, Any]:
    return _drop({"record": callback.record, "field": callback.field, "values": callback.values})


def _callback_job(job: CallbackJob) -> dict[str, Any]:
    return _drop({name: value for name, value in job._asdict().items() if name != "line"})


def _host(host: Host) -> dict[str, Any]:
    # Each operation says whether it can be presigned.
    return _drop({**host._asdict(), "presigned": None})


def _family(family: Family) -> dict[str, Any]:
    return _drop(
        {
            "name": family.name,
            "words": family.name.split("_"),
            "summary": family.summary,
            "summary_zh": family.summary_zh,
            "details": family.details,
            "details_zh": family.details_zh,
            "preconditions": _preconditions(family.preconditions),
            "failures": _failures(family.failures),
        }
    )


def _preconditions(notes: tuple[Note, ...]) -> list[dict[str, Any]]:
    return [
        _drop({"error": note.name, "text": note.text, "text_zh": note.text_zh}) for note in notes
    ]


def _failures(notes: tuple[Note, ...]) -> list[dict[str, Any]]:
    return [
        _drop({"code": note.name, "text": note.text, "text_zh": note.text_zh}) for note in notes
    ]


def _paging(model: Model, operation: Operation) -> dict[str, Any] | None:
    paging = operation.paging
    if paging is None:
        return None
    full = {"parameter": paging.size, "most": model.full_page(operation)} if paging.size else None
    return _drop({**paging._asdict(), "size": full})


def _waiting(waiting: Waiting) -> dict[str, Any]:
    facts = _drop(asdict(waiting))
    # Present even if empty, because nearly every call has it and readers expect the key.
    return {**facts, "cancelled": waiting.cancelled}


def _recovery(recovery: Recovery) -> dict[str, Any]:
    carry = [{"parameter": parameter, "field": field} for parameter, field in recovery.carry]
    return _drop({**asdict(recovery), "carry": carry})


def _drop(document: dict[str, Any]) -> dict[str, Any]:
    """Removes empty values: None, empty texts and empty lists."""
    return {
        key: value
        for key, value in document.items()
        if value is not None and value != "" and value != () and value != []
    }
