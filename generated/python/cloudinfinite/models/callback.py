# Generated from spec/common/callback.xsd (6d1eba4d332cc957).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/callback.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from cloudinfinite_runtime.model import Model, element
from cloudinfinite_runtime.open_enum import OpenEnum


class CallBackFormat(OpenEnum):
    """The form of a callback's body.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("XML", "JSON")

    XML: ClassVar["CallBackFormat"]
    """The same elements as in an answer."""
    JSON: ClassVar["CallBackFormat"]
    """The same names as JSON keys."""


CallBackFormat.XML = CallBackFormat("XML")
CallBackFormat.JSON = CallBackFormat("JSON")

CallBackFormatValue = CallBackFormat | Literal["XML", "JSON"]
"""What a request takes for a CallBackFormat."""


class CallBackType(OpenEnum):
    """The way that a callback takes.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("Url", "TDMQ")

    URL: ClassVar["CallBackType"]
    """Posted to the address in CallBack."""
    TDMQ: ClassVar["CallBackType"]
    """Sent to the message queue in CallBackMqConfig."""


CallBackType.URL = CallBackType("Url")
CallBackType.TDMQ = CallBackType("TDMQ")

CallBackTypeValue = CallBackType | Literal["Url", "TDMQ"]
"""What a request takes for a CallBackType."""


class MqRegion(OpenEnum):
    """The region of a TDMQ message queue.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("sh", "bj", "gz", "cd", "hk")

    SH: ClassVar["MqRegion"]
    """Shanghai."""
    BJ: ClassVar["MqRegion"]
    """Beijing."""
    GZ: ClassVar["MqRegion"]
    """Guangzhou."""
    CD: ClassVar["MqRegion"]
    """Chengdu."""
    HK: ClassVar["MqRegion"]
    """Hong Kong."""


MqRegion.SH = MqRegion("sh")
MqRegion.BJ = MqRegion("bj")
MqRegion.GZ = MqRegion("gz")
MqRegion.CD = MqRegion("cd")
MqRegion.HK = MqRegion("hk")

MqRegionValue = MqRegion | Literal["sh", "bj", "gz", "cd", "hk"]
"""What a request takes for a MqRegion."""


class MqMode(OpenEnum):
    """How a TDMQ message queue hands out its messages.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("Topic", "Queue")

    TOPIC: ClassVar["MqMode"]
    """To every subscriber of a topic."""
    QUEUE: ClassVar["MqMode"]
    """To one reader of a queue."""


MqMode.TOPIC = MqMode("Topic")
MqMode.QUEUE = MqMode("Queue")

MqModeValue = MqMode | Literal["Topic", "Queue"]
"""What a request takes for a MqMode."""


@dataclass(slots=True, kw_only=True, repr=False)
class CallBackMqConfig(Model):
    """The TDMQ message queue that gets the callback."""

    mq_region: MqRegionValue = field(metadata=element("MqRegion"))
    """The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`."""
    mq_mode: MqModeValue = field(metadata=element("MqMode"))
    """Whether MqName is a topic or a queue. The pages call it required and give Queue as the
    default, so it is always sent. One of `Topic`, `Queue`.
    """
    mq_name: str = field(metadata=element("MqName"))
    """The name of the topic or queue. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class CallBackMqConfigEcho(Model):
    """The TDMQ message queue of a callback, as an answer repeats it."""

    mq_region: MqRegionValue | None = field(default=None, metadata=element("MqRegion"))
    """The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`."""
    mq_mode: MqModeValue | None = field(default=None, metadata=element("MqMode"))
    """Whether MqName is a topic or a queue. One of `Topic`, `Queue`."""
    mq_name: str | None = field(default=None, metadata=element("MqName"))
    """The name of the topic or queue. Not empty."""
