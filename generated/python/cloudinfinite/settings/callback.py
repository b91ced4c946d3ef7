# Generated from spec/settings/callback.xsd (ce7545dd166b367c).
# Do not edit: change the spec and run `make generate`.
"""`CallBackMqConfig` and `KafkaConfig`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, Url, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required

CALL_BACK_ADDRESS = Url(or_words=("no",))
"""An http or https address that receives the callback, or the word `no` to turn off the queue's
callback.
"""

MQ_NAME = Text(min_length=1)
"""The name of a TDMQ topic or queue."""


class CallBackFormat(OpenEnum):
    """The format of the callback body."""

    XML: ClassVar[CallBackFormat] = word("XML")
    """XML, with the same elements as a response."""
    JSON: ClassVar[CallBackFormat] = word("JSON")
    """JSON, with element names as keys."""


CallBackFormatValue = CallBackFormat | Literal["XML", "JSON"]
"""A value of `CallBackFormat`: a member or its text."""


class CallBackType(OpenEnum):
    """The delivery method of a callback."""

    URL: ClassVar[CallBackType] = word("Url")
    """Posted to the address in CallBack."""
    TDMQ: ClassVar[CallBackType] = word("TDMQ")
    """Sent to the message queue in CallBackMqConfig."""
    KAFKA: ClassVar[CallBackType] = word("Kafka")
    """Sent to the Kafka topic in CallBackKafkaConfig."""


CallBackTypeValue = CallBackType | Literal["Url", "TDMQ", "Kafka"]
"""A value of `CallBackType`: a member or its text."""


class MqRegion(OpenEnum):
    """The region of a TDMQ message queue."""

    SH: ClassVar[MqRegion] = word("sh")
    """Shanghai."""
    BJ: ClassVar[MqRegion] = word("bj")
    """Beijing."""
    GZ: ClassVar[MqRegion] = word("gz")
    """Guangzhou."""
    CD: ClassVar[MqRegion] = word("cd")
    """Chengdu."""
    HK: ClassVar[MqRegion] = word("hk")
    """Hong Kong."""


MqRegionValue = MqRegion | Literal["sh", "bj", "gz", "cd", "hk"]
"""A value of `MqRegion`: a member or its text."""


class MqMode(OpenEnum):
    """The delivery mode of a TDMQ message queue."""

    TOPIC: ClassVar[MqMode] = word("Topic")
    """To every subscriber of a topic."""
    QUEUE: ClassVar[MqMode] = word("Queue")
    """To one consumer of a queue."""


MqModeValue = MqMode | Literal["Topic", "Queue"]
"""A value of `MqMode`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class CallBackMqConfig(BaseRecord):
    """The TDMQ message queue that receives the callback."""

    mq_region: MqRegionValue | None = field(metadata=element("MqRegion", MqRegion, required=True))
    """The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`."""
    mq_mode: MqModeValue | None = field(metadata=element("MqMode", MqMode, required=True))
    """Whether MqName is a topic or a queue. The vendor's documentation calls it required but also
    gives Queue as the default, so it is always sent. One of `Topic`, `Queue`.
    """
    mq_name: str | None = field(metadata=element("MqName", MQ_NAME, required=True))
    """The name of the topic or queue. Not empty."""


class CallBackMqConfigDict(TypedDict, total=False):
    """`CallBackMqConfig` as a mapping."""

    mq_region: Required[MqRegionValue]
    mq_mode: Required[MqModeValue]
    mq_name: Required[str]


@dataclass(slots=True, kw_only=True, repr=False)
class KafkaConfig(BaseRecord):
    """The Kafka topic that receives callbacks."""

    region: str | None = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the Kafka instance, such as ap-beijing."""
    instance_id: str | None = field(metadata=element("InstanceId", ANY_TEXT, required=True))
    """The ID of the Kafka instance, such as `ckafka-1a2b3c4d`."""
    topic: str | None = field(metadata=element("Topic", ANY_TEXT, required=True))
    """The name of the topic."""


class KafkaConfigDict(TypedDict, total=False):
    """`KafkaConfig` as a mapping."""

    region: Required[str]
    instance_id: Required[str]
    topic: Required[str]
