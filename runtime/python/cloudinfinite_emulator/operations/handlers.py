"""The handlers of all operations.

Method and path alone determine those for jobs and templates, so new operations on them need no code
here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property, partial
from typing import Final

from ..checks.facts import Facts, OperationFacts
from ..checks.specification import packaged
from ..jobs.job import Kind
from .call import Handler
from .image_search_calls import search_handler
from .image_setting_calls import setting_handler
from .job_calls import cancel_job, create_batch_job, create_job, describe_jobs, list_jobs
from .moderation_calls import moderation_handler
from .object_handlers import object_handler
from .resource_handlers import resource_handler
from .shape import Shape
from .template_calls import TEMPLATE_CALLS
from .workflow_calls import WORKFLOW_PATHS, workflow_handler

JOB_KINDS: Final[Mapping[str, Kind]] = {
    "inventorytriggerjob": Kind.BATCH,
    "jobs": Kind.MEDIA,
    "pic_jobs": Kind.PICTURE,
    "ai_jobs": Kind.AI,
    "asr_jobs": Kind.SPEECH,
    "doc_jobs": Kind.DOCUMENT,
    "file_jobs": Kind.FILE,
}
"""The kinds of jobs, by the first segment of their paths."""


def _handler_of(operation: OperationFacts, facts: Facts) -> Handler | None:
    segments = operation.path.strip("/").split("/")
    if segments[0] in WORKFLOW_PATHS:
        return workflow_handler(operation, facts)
    if segments[0] == "template":
        return TEMPLATE_CALLS.get((operation.method, len(segments)))
    kind = JOB_KINDS.get(segments[0])
    if kind is None:
        return (
            resource_handler(operation, facts)
            or object_handler(operation, facts)
            or setting_handler(operation, facts)
            or search_handler(operation, facts)
            or moderation_handler(operation, facts)
        )
    shape = Shape.of_answer(operation, facts)
    create = create_batch_job if kind is Kind.BATCH else create_job
    match operation.method, len(segments):
        case "POST", 1:
            return partial(create, kind=kind, shape=shape)
        case "GET", 1:
            return partial(list_jobs, kind=kind, shape=shape)
        case "GET", 2:
            return partial(describe_jobs, kind=kind, shape=shape)
        case "PUT", 2:
            return partial(cancel_job, kind=kind)
    return None


def handlers_of(facts: Facts) -> dict[str, Handler]:
    """Returns the handlers for the operations of a spec, by name."""
    handlers = {name: _handler_of(each, facts) for name, each in facts.operations.items()}
    return {name: handler for name, handler in handlers.items() if handler is not None}


class _Handlers(Mapping[str, Handler]):
    """The handlers for the packaged spec, which is loaded on first use."""

    @cached_property
    def _handlers(self) -> Mapping[str, Handler]:
        return handlers_of(packaged().facts)

    def __getitem__(self, name: str) -> Handler:
        return self._handlers[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._handlers)

    def __len__(self) -> int:
        return len(self._handlers)


HANDLERS: Final[Mapping[str, Handler]] = _Handlers()
"""The handlers, by operation name; all other operations get a NotImplemented response."""
