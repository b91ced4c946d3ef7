# Generated from spec/queues/queue.xsd (77d7dc9e5cde2bdb).
# Do not edit: change the spec and run `make generate`.
"""`Queue`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite.settings.callback import CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.settings.callback import CallBackFormatValue, CallBackTypeValue

PAGE_NUMBER = Integer(minimum=1)
"""The number of a page of a list, from 1."""

QUEUE_PAGE_SIZE = Integer(minimum=1)
"""The most queues that a page may hold; no page gives the maximum."""


class QueueState(OpenEnum):
    """Whether a queue runs its jobs."""

    ACTIVE: ClassVar[QueueState] = word("Active")
    """Its jobs run."""
    PAUSED: ClassVar[QueueState] = word("Paused")
    """Its jobs wait; those that are already running continue."""


QueueStateValue = QueueState | Literal["Active", "Paused"]
"""A word of `QueueState`: a member, or its text."""


class SwitchState(OpenEnum):
    """Whether something is on."""

    ON: ClassVar[SwitchState] = word("On")
    """On."""
    OFF: ClassVar[SwitchState] = word("Off")
    """Off."""


SwitchStateValue = SwitchState | Literal["On", "Off"]
"""A word of `SwitchState`: a member, or its text."""


class QueueEvent(OpenEnum):
    """An event that triggers a queue's callback."""

    TASK_FINISH: ClassVar[QueueEvent] = word("TaskFinish")
    """A job ended."""
    WORKFLOW_FINISH: ClassVar[QueueEvent] = word("WorkflowFinish")
    """A workflow run ended."""


QueueEventValue = QueueEvent | Literal["TaskFinish", "WorkflowFinish"]
"""A word of `QueueEvent`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class QueueNotification(BaseRecord):
    """The callbacks of a queue."""

    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address to post callbacks to."""
    state: SwitchStateValue | None = field(default=None, metadata=element("State", SwitchState))
    """Whether callbacks are on. One of `On`, `Off`."""
    type: CallBackTypeValue | None = field(default=None, metadata=element("Type", CallBackType))
    """How callbacks are delivered. One of `Url`, `TDMQ`."""
    event: list[QueueEventValue] = field(
        default_factory=list, metadata=element("Event", QueueEvent, many=True, comma=True)
    )
    """The events that trigger a callback. One of `TaskFinish`, `WorkflowFinish`."""
    result_format: CallBackFormatValue | None = field(
        default=None, metadata=element("ResultFormat", CallBackFormat)
    )
    """The format of a callback's body. One of `XML`, `JSON`."""


@dataclass(slots=True, kw_only=True, repr=False)
class Queue(BaseRecord):
    """A queue in which jobs wait to be run."""

    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue's id. Not empty."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The queue's name."""
    state: QueueStateValue | None = field(default=None, metadata=element("State", QueueState))
    """Whether it runs its jobs. One of `Active`, `Paused`."""
    notify_config: QueueNotification | None = field(
        default=None, metadata=element("NotifyConfig", QueueNotification)
    )
    """What is posted when its jobs end, and where."""
    max_size: int | None = field(default=None, metadata=element("MaxSize", ANY_INTEGER))
    """The most jobs that it can hold."""
    max_concurrent: int | None = field(default=None, metadata=element("MaxConcurrent", ANY_INTEGER))
    """The most jobs that it runs at once."""
    category: str | None = field(default=None, metadata=element("Category", ANY_TEXT))
    """The kind of queue, such as Transcoding."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """When it was last changed."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """When it was created."""
