# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Queues: hold jobs until they run."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.queues.describe_asr_queues import (
        DescribeAsrQueuesResponse as DescribeAsrQueuesResponse,
    )
    from cloudinfinite.queues.describe_doc_process_queues import (
        DescribeDocProcessQueuesResponse as DescribeDocProcessQueuesResponse,
    )
    from cloudinfinite.queues.describe_media_queues import (
        DescribeMediaQueuesParams as DescribeMediaQueuesParams,
    )
    from cloudinfinite.queues.describe_media_queues import MediaQueueCategory as MediaQueueCategory
    from cloudinfinite.queues.describe_media_queues import (
        MediaQueueCategoryValue as MediaQueueCategoryValue,
    )
    from cloudinfinite.queues.queue import Queue as Queue
    from cloudinfinite.queues.queue import QueueEvent as QueueEvent
    from cloudinfinite.queues.queue import QueueEventValue as QueueEventValue
    from cloudinfinite.queues.queue import QueueListParams as QueueListParams
    from cloudinfinite.queues.queue import QueueListResponse as QueueListResponse
    from cloudinfinite.queues.queue import QueueNotification as QueueNotification
    from cloudinfinite.queues.queue import QueueNotificationDict as QueueNotificationDict
    from cloudinfinite.queues.queue import QueueParams as QueueParams
    from cloudinfinite.queues.queue import QueueSettings as QueueSettings
    from cloudinfinite.queues.queue import QueueState as QueueState
    from cloudinfinite.queues.queue import QueueStateValue as QueueStateValue
    from cloudinfinite.queues.queue import SwitchState as SwitchState
    from cloudinfinite.queues.queue import SwitchStateValue as SwitchStateValue
    from cloudinfinite.queues.queue import UnknownQueues as UnknownQueues
    from cloudinfinite.queues.queue import UpdateQueueResponse as UpdateQueueResponse
    from cloudinfinite.settings.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.settings.callback import CallBackFormatValue as CallBackFormatValue
    from cloudinfinite.settings.callback import CallBackType as CallBackType
    from cloudinfinite.settings.callback import CallBackTypeValue as CallBackTypeValue
    from cloudinfinite.settings.callback import MqMode as MqMode
    from cloudinfinite.settings.callback import MqModeValue as MqModeValue
    from cloudinfinite.settings.callback import MqRegion as MqRegion
    from cloudinfinite.settings.callback import MqRegionValue as MqRegionValue
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.queues.describe_asr_queues": "DescribeAsrQueuesResponse",
            "cloudinfinite.queues.describe_doc_process_queues": "DescribeDocProcessQueuesResponse",
            "cloudinfinite.queues.describe_media_queues": (
                "DescribeMediaQueuesParams MediaQueueCategory MediaQueueCategoryValue"
            ),
            "cloudinfinite.queues.queue": (
                "Queue QueueEvent QueueEventValue QueueListParams QueueListResponse "
                "QueueNotification QueueNotificationDict QueueParams QueueSettings QueueState"
                " QueueStateValue SwitchState SwitchStateValue UnknownQueues "
                "UpdateQueueResponse"
            ),
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackType CallBackTypeValue MqMode "
                "MqModeValue MqRegion MqRegionValue"
            ),
        },
    )
