# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Queues, in which jobs wait to be run."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.queues.describe_media_queues import (
        DescribeMediaQueuesParams as DescribeMediaQueuesParams,
    )
    from cloudinfinite.queues.describe_media_queues import (
        DescribeMediaQueuesResponse as DescribeMediaQueuesResponse,
    )
    from cloudinfinite.queues.describe_media_queues import MediaQueueCategory as MediaQueueCategory
    from cloudinfinite.queues.describe_media_queues import (
        MediaQueueCategoryValue as MediaQueueCategoryValue,
    )
    from cloudinfinite.queues.queue import Queue as Queue
    from cloudinfinite.queues.queue import QueueEvent as QueueEvent
    from cloudinfinite.queues.queue import QueueEventValue as QueueEventValue
    from cloudinfinite.queues.queue import QueueNotification as QueueNotification
    from cloudinfinite.queues.queue import QueueState as QueueState
    from cloudinfinite.queues.queue import QueueStateValue as QueueStateValue
    from cloudinfinite.queues.queue import SwitchState as SwitchState
    from cloudinfinite.queues.queue import SwitchStateValue as SwitchStateValue
    from cloudinfinite.settings.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.settings.callback import CallBackFormatValue as CallBackFormatValue
    from cloudinfinite.settings.callback import CallBackType as CallBackType
    from cloudinfinite.settings.callback import CallBackTypeValue as CallBackTypeValue
else:
    # Hidden from type checkers, which would take any name for granted.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.queues.describe_media_queues": (
                "DescribeMediaQueuesParams DescribeMediaQueuesResponse MediaQueueCategory "
                "MediaQueueCategoryValue"
            ),
            "cloudinfinite.queues.queue": (
                "Queue QueueEvent QueueEventValue QueueNotification QueueState "
                "QueueStateValue SwitchState SwitchStateValue"
            ),
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackType CallBackTypeValue"
            ),
        },
    )
