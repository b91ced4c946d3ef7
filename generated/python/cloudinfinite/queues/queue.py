# Generated from spec/queues/queue.xsd (f101d85fb715a7e3).
# Do not edit: change the spec and run `make generate`.
"""`UnknownQueues`, `QueueListParams`, `QueueListResponse`, `QueueParams`, `QueueSettings` and
`UpdateQueueResponse`, and their parts.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.paging import PAGE_NUMBER
from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite.settings.callback import MQ_NAME, CallBackFormat, CallBackType, MqMode, MqRegion
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, Url, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackTypeValue,
        MqModeValue,
        MqRegionValue,
    )

QUEUE_PAGE_SIZE = Integer(minimum=1)
"""The maximum number of queues per page. The upper limit is undocumented."""

QUEUE_NAME = Text(
    min_length=1,
    max_length=128,
    characters=(
        ("一", "龥"),
        ("A", "Z"),
        ("a", "z"),
        ("0", "9"),
        ("_", "_"),
        ("-", "-"),
        ("*", "*"),
    ),
    says="Chinese characters, letters, digits, '_', '-' and '*'",
)
"""The name of a queue."""

QUEUE_CALL_BACK_ADDRESS = Url()
"""An http or https address."""


class QueueState(OpenEnum):
    """Whether a queue runs its jobs."""

    ACTIVE: ClassVar[QueueState] = word("Active")
    """The jobs in the queue run."""
    PAUSED: ClassVar[QueueState] = word("Paused")
    """The jobs in the queue wait; running jobs continue."""


QueueStateValue = QueueState | Literal["Active", "Paused"]
"""A value of `QueueState`: a member or its text."""


class SwitchState(OpenEnum):
    """Whether a feature is on."""

    ON: ClassVar[SwitchState] = word("On")
    """On."""
    OFF: ClassVar[SwitchState] = word("Off")
    """Off."""


SwitchStateValue = SwitchState | Literal["On", "Off"]
"""A value of `SwitchState`: a member or its text."""


class QueueEvent(OpenEnum):
    """An event that triggers a queue's callback."""

    TASK_FINISH: ClassVar[QueueEvent] = word("TaskFinish")
    """A job ended."""
    WORKFLOW_FINISH: ClassVar[QueueEvent] = word("WorkflowFinish")
    """A workflow run ended."""
    TRANSCODING_FINISH: ClassVar[QueueEvent] = word("TransCodingFinish")
    """A document was converted."""


QueueEventValue = QueueEvent | Literal["TaskFinish", "WorkflowFinish", "TransCodingFinish"]
"""A value of `QueueEvent`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class QueueNotification(BaseRecord):
    """The callbacks of a queue."""

    state: SwitchStateValue | None = field(
        default=None, metadata=element("State", SwitchState, default="Off", empty=True)
    )
    """Whether callbacks are on. One of `On`, `Off`. Default: `Off`."""
    event: list[QueueEventValue] = field(
        default_factory=list,
        metadata=element(
            "Event", QueueEvent, many=True, comma=True, required_when=(("State", "On"),)
        ),
    )
    """The events that trigger a callback. One of `TaskFinish`, `WorkflowFinish`,
    `TransCodingFinish`. Required if `state` is `On`.
    """
    result_format: CallBackFormatValue | None = field(
        default=None, metadata=element("ResultFormat", CallBackFormat, default="XML", empty=True)
    )
    """The format of a callback's body. One of `XML`, `JSON`. Default: `XML`."""
    type: CallBackTypeValue | None = field(
        default=None,
        metadata=element("Type", CallBackType, empty=True, required_when=(("State", "On"),)),
    )
    """The delivery method of the callbacks. One of `Url`, `TDMQ`, `Kafka`. Required if `state` is
    `On`.
    """
    url: str | None = field(
        default=None,
        metadata=element(
            "Url",
            QUEUE_CALL_BACK_ADDRESS,
            empty=True,
            required_when=(("State", "On"), ("Type", "Url")),
        ),
    )
    """The address that receives the callbacks. It must not be in a private network. Required if
    `state` is `On` and `type` is `Url`.
    """
    mq_mode: MqModeValue | None = field(
        default=None,
        metadata=element(
            "MqMode",
            MqMode,
            default="Queue",
            empty=True,
            required_when=(("State", "On"), ("Type", "TDMQ")),
        ),
    )
    """Whether MqName is a topic or a queue. One of `Topic`, `Queue`. Default: `Queue`. Required if
    `state` is `On` and `type` is `TDMQ`.
    """
    mq_region: MqRegionValue | None = field(
        default=None,
        metadata=element(
            "MqRegion", MqRegion, empty=True, required_when=(("State", "On"), ("Type", "TDMQ"))
        ),
    )
    """The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`. Required if `state` is
    `On` and `type` is `TDMQ`.
    """
    mq_name: str | None = field(
        default=None,
        metadata=element(
            "MqName", MQ_NAME, empty=True, required_when=(("State", "On"), ("Type", "TDMQ"))
        ),
    )
    """The name of the topic or queue. Not empty. Required if `state` is `On` and `type` is
    `TDMQ`.
    """


class QueueNotificationDict(TypedDict, total=False):
    """`QueueNotification` as a mapping."""

    state: SwitchStateValue
    event: Sequence[QueueEventValue]
    result_format: CallBackFormatValue
    type: CallBackTypeValue
    url: str
    mq_mode: MqModeValue
    mq_region: MqRegionValue
    mq_name: str


@dataclass(slots=True, kw_only=True, repr=False)
class Queue(BaseRecord):
    """A queue of jobs."""

    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The ID of the queue. Not empty."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the queue."""
    state: QueueStateValue | None = field(default=None, metadata=element("State", QueueState))
    """Whether the queue runs its jobs. One of `Active`, `Paused`."""
    notify_config: QueueNotification | None = field(
        default=None, metadata=element("NotifyConfig", QueueNotification)
    )
    """The callbacks of the queue."""
    max_size: int | None = field(default=None, metadata=element("MaxSize", ANY_INTEGER))
    """The maximum number of jobs in the queue."""
    max_concurrent: int | None = field(default=None, metadata=element("MaxConcurrent", ANY_INTEGER))
    """The maximum number of jobs that run at the same time."""
    category: str | None = field(default=None, metadata=element("Category", ANY_TEXT))
    """The kind of queue, such as Transcoding."""
    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """The time of the last change."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The creation time."""


@dataclass(slots=True, kw_only=True, repr=False)
class UnknownQueues(BaseRecord):
    """Queue IDs that do not exist."""

    queue_id: list[str] = field(
        default_factory=list, metadata=element("QueueID", ANY_TEXT, many=True)
    )
    """The IDs."""


@dataclass(slots=True, kw_only=True, repr=False)
class QueueListParams(BaseRecord):
    """The arguments of `client.queues.describe_pic_process_queues`."""

    queue_ids: list[str] = field(
        default_factory=list,
        metadata=element(
            "queueIds", IDENTIFIER, place="query", many=True, comma=True, max_items=10
        ),
    )
    state: QueueStateValue | None = field(
        default=None, metadata=element("state", QueueState, place="query")
    )
    page_number: int | None = field(
        default=None, metadata=element("pageNumber", PAGE_NUMBER, place="query", default="1")
    )
    page_size: int | None = field(
        default=None, metadata=element("pageSize", QUEUE_PAGE_SIZE, place="query", default="10")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class QueueListResponse(Answer):
    """One page of queues."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The number of queues on all pages."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The page number."""
    page_size: int | None = field(default=None, metadata=element("PageSize", ANY_INTEGER))
    """The maximum number of queues per page."""
    queue_list: list[Queue] = field(
        default_factory=list, metadata=element("QueueList", Queue, many=True)
    )
    """The queues on this page."""
    non_exist_ids: list[str] = field(
        default_factory=list, metadata=element("NonExistPIDs", ANY_TEXT, many=True)
    )
    """The requested IDs that do not exist."""


@dataclass(slots=True, kw_only=True, repr=False)
class QueueParams(BaseRecord):
    """The arguments of `client.queues.update_pic_process_queue`."""

    queue_id: str = field(metadata=element("queueId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class QueueSettings(BaseRecord):
    """The arguments of `client.queues.update_pic_process_queue`."""

    name: str = field(metadata=element("Name", QUEUE_NAME, required=True))
    state: QueueStateValue = field(metadata=element("State", QueueState, required=True))
    notify_config: QueueNotification = field(
        metadata=element("NotifyConfig", QueueNotification, required=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateQueueResponse(Answer):
    """The changed queue."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    queue: Queue | None = field(default=None, metadata=element("Queue", Queue))
    """The queue."""
