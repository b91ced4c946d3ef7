# Generated from spec/queues/queue.xsd (295b67574a2466e7).
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
"""How many queues a page may hold; the greatest number is on no page."""


class QueueState(OpenEnum):
    """Whether a queue hands out its jobs."""

    ACTIVE: ClassVar[QueueState] = word("Active")
    """Jobs are taken from it and run."""
    PAUSED: ClassVar[QueueState] = word("Paused")
    """Jobs stay in it; those that run already go on."""


QueueStateValue = QueueState | Literal["Active", "Paused"]
"""A word of `QueueState`: a member, or its text."""


class SwitchState(OpenEnum):
    """Whether something is done at all."""

    ON: ClassVar[SwitchState] = word("On")
    """It is done."""
    OFF: ClassVar[SwitchState] = word("Off")
    """It is not done."""


SwitchStateValue = SwitchState | Literal["On", "Off"]
"""A word of `SwitchState`: a member, or its text."""


class QueueEvent(OpenEnum):
    """What causes a callback of a queue."""

    TASK_FINISH: ClassVar[QueueEvent] = word("TaskFinish")
    """A job has ended."""
    WORKFLOW_FINISH: ClassVar[QueueEvent] = word("WorkflowFinish")
    """A run of a workflow has ended."""


QueueEventValue = QueueEvent | Literal["TaskFinish", "WorkflowFinish"]
"""A word of `QueueEvent`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class QueueNotification(BaseRecord):
    """The callbacks of a queue."""

    url: str | None = field(default=None, metadata=element("Url", ANY_TEXT))
    """The address that callbacks are posted to."""
    state: SwitchStateValue | None = field(default=None, metadata=element("State", SwitchState))
    """Whether there are callbacks. One of `On`, `Off`."""
    type: CallBackTypeValue | None = field(default=None, metadata=element("Type", CallBackType))
    """How callbacks travel. One of `Url`, `TDMQ`, `Kafka`."""
    event: list[QueueEventValue] = field(
        default_factory=list, metadata=element("Event", QueueEvent, many=True, comma=True)
    )
    """What causes a callback. One of `TaskFinish`, `WorkflowFinish`."""
    result_format: CallBackFormatValue | None = field(
        default=None, metadata=element("ResultFormat", CallBackFormat)
    )
    """The form of a callback's body. One of `XML`, `JSON`."""


@dataclass(slots=True, kw_only=True, repr=False)
class Queue(BaseRecord):
    """A queue in which jobs wait until they are run."""

    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue's id. Not empty."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The queue's name."""
    state: QueueStateValue | None = field(default=None, metadata=element("State", QueueState))
    """Whether its jobs are run. One of `Active`, `Paused`."""
    notify_config: QueueNotification | None = field(
        default=None, metadata=element("NotifyConfig", QueueNotification)
    )
    """What is posted when its jobs end, and where."""
    max_size: int | None = field(default=None, metadata=element("MaxSize", ANY_INTEGER))
    """The most jobs that it can hold."""
    max_concurrent: int | None = field(default=None, metadata=element("MaxConcurrent", ANY_INTEGER))
    """The most of its jobs that run at once."""
    category: str | None = field(default=None, metadata=element("Category", ANY_TEXT))
    """The kind of queue, such as Transcoding."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """When it was last changed."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """When it was made."""
