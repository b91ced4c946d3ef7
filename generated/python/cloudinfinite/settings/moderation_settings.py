# Generated from spec/settings/moderation_settings.xsd (1c1c74bc62a79eef).
# Do not edit: change the spec and run `make generate`.
"""`ModerationUserInfo`, `FreezeSettings`, `StorageConf` and `CaptureSettings`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import DecimalNumber, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, Url, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Required

HTTP_ADDRESS = Url()
"""An http or https address."""

BASE64_TEXT = Text(
    min_length=1,
    characters=(("A", "Z"), ("a", "z"), ("0", "9"), ("+", "+"), ("/", "/"), ("=", "=")),
    says="Base64 characters (encode the content first)",
)
"""Content encoded in Base64."""

DATA_ID = Text(max_length=512)
"""A custom string, returned with the result; at most 512 bytes in UTF-8."""

USER_INFO_TEXT = Text(max_length=128)
"""A detail about the author; at most 128 bytes in UTF-8."""

DETECT_SCENE = Text(min_length=1)
"""A category of content to detect, such as Porn or Ads."""

NUMERIC_SWITCH = Integer(minimum=0, maximum=1)
"""0 for off, 1 for on."""

FREEZE_SCORE = Integer(minimum=0, maximum=100)
"""A score from 0 to 100."""

CALLBACK_PARTS = Integer(minimum=1, maximum=2)
"""Which parts of the content the callback reports: 1 for all parts, 2 for only those that violate
the policy.
"""

FRAME_COUNT = Integer(minimum=0, exclusive_minimum=True, maximum=10000)
"""The number of frames, from 1 to 10000."""

FRAME_INTERVAL = DecimalNumber(minimum=0, exclusive_minimum=True, maximum=60)
"""A number greater than 0 and up to 60, with at most three decimals."""


class CallbackVersion(OpenEnum):
    """The level of detail in a callback."""

    SIMPLE: ClassVar[CallbackVersion] = word("Simple")
    """The verdicts only."""
    DETAIL: ClassVar[CallbackVersion] = word("Detail")
    """Everything that a lookup of the job returns."""


CallbackVersionValue = CallbackVersion | Literal["Simple", "Detail"]
"""A value of `CallbackVersion`: a member or its text."""


class CaptureMode(OpenEnum):
    """The frame selection mode for a video."""

    INTERVAL: ClassVar[CaptureMode] = word("Interval")
    """One frame every TimeInterval seconds."""
    AVERAGE: ClassVar[CaptureMode] = word("Average")
    """Count frames, spread evenly over the video."""
    FPS: ClassVar[CaptureMode] = word("Fps")
    """TimeInterval frames per second."""


CaptureModeValue = CaptureMode | Literal["Interval", "Average", "Fps"]
"""A value of `CaptureMode`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ModerationUserInfo(BaseRecord):
    """Information about the author of the content and where it was posted. The service returns it
    with the result and checks it against the account's lists.
    """

    token_id: str | None = field(default=None, metadata=element("TokenId", USER_INFO_TEXT))
    """The account of the author. At most 128 characters."""
    nickname: str | None = field(default=None, metadata=element("Nickname", USER_INFO_TEXT))
    """The nickname of the author. At most 128 characters."""
    device_id: str | None = field(default=None, metadata=element("DeviceId", USER_INFO_TEXT))
    """The device of the author. At most 128 characters."""
    app_id: str | None = field(default=None, metadata=element("AppId", USER_INFO_TEXT))
    """The app where the content was posted. At most 128 characters."""
    room: str | None = field(default=None, metadata=element("Room", USER_INFO_TEXT))
    """The room where the content was posted. At most 128 characters."""
    ip: str | None = field(default=None, metadata=element("IP", USER_INFO_TEXT))
    """The IP address of the author. At most 128 characters."""
    type: str | None = field(default=None, metadata=element("Type", USER_INFO_TEXT))
    """The type of business that the content belongs to. At most 128 characters."""
    receive_token_id: str | None = field(
        default=None, metadata=element("ReceiveTokenId", USER_INFO_TEXT)
    )
    """The account of the recipient. At most 128 characters."""
    gender: str | None = field(default=None, metadata=element("Gender", USER_INFO_TEXT))
    """The gender of the author. At most 128 characters."""
    level: str | None = field(default=None, metadata=element("Level", USER_INFO_TEXT))
    """The level of the author. At most 128 characters."""
    role: str | None = field(default=None, metadata=element("Role", USER_INFO_TEXT))
    """The role of the author. At most 128 characters."""


class ModerationUserInfoDict(TypedDict, total=False):
    """`ModerationUserInfo` as a mapping."""

    token_id: str
    nickname: str
    device_id: str
    app_id: str
    room: str
    ip: str
    type: str
    receive_token_id: str
    gender: str
    level: str
    role: str


@dataclass(slots=True, kw_only=True, repr=False)
class FreezeSettings(BaseRecord):
    """The scores at which the service freezes an object. A category without a score never freezes
    it.
    """

    porn_score: int | None = field(default=None, metadata=element("PornScore", FREEZE_SCORE))
    """The minimum pornography score that freezes the object. 0 to 100."""
    ads_score: int | None = field(default=None, metadata=element("AdsScore", FREEZE_SCORE))
    """The minimum advertising score that freezes the object. 0 to 100."""
    illegal_score: int | None = field(default=None, metadata=element("IllegalScore", FREEZE_SCORE))
    """The minimum illegal content score that freezes the object. 0 to 100."""
    terrorism_score: int | None = field(
        default=None, metadata=element("TerrorismScore", FREEZE_SCORE)
    )
    """The minimum terrorism score that freezes the object. 0 to 100."""
    politics_score: int | None = field(
        default=None, metadata=element("PoliticsScore", FREEZE_SCORE)
    )
    """The minimum political content score that freezes the object. 0 to 100."""
    abuse_score: int | None = field(default=None, metadata=element("AbuseScore", FREEZE_SCORE))
    """The minimum abuse score that freezes the object. 0 to 100."""
    teenager_score: int | None = field(
        default=None, metadata=element("TeenagerScore", FREEZE_SCORE)
    )
    """The minimum score for content unsuitable for minors that freezes the object. 0 to 100."""


class FreezeSettingsDict(TypedDict, total=False):
    """`FreezeSettings` as a mapping."""

    porn_score: int
    ads_score: int
    illegal_score: int
    terrorism_score: int
    politics_score: int
    abuse_score: int
    teenager_score: int


@dataclass(slots=True, kw_only=True, repr=False)
class StorageConf(BaseRecord):
    """The location for the recording of a live stream."""

    path: str | None = field(default=None, metadata=element("Path", ANY_TEXT))
    """A folder in the bucket. The playlist is stored as PATH/JOBID.m3u8, its segments as
    PATH/JOBID-TIME.ts.
    """


class StorageConfDict(TypedDict, total=False):
    """`StorageConf` as a mapping."""

    path: str


@dataclass(slots=True, kw_only=True, repr=False)
class CaptureSettings(BaseRecord):
    """Settings for the frames of a video to check."""

    mode: CaptureModeValue | None = field(default=None, metadata=element("Mode", CaptureMode))
    """The frame selection mode. One of `Interval`, `Average`, `Fps`."""
    count: int = field(metadata=element("Count", FRAME_COUNT, required=True))
    """The maximum number of frames to check. More than 0 and at most 10000."""
    time_interval: Decimal | int | None = field(
        default=None, metadata=element("TimeInterval", FRAME_INTERVAL)
    )
    """The seconds between two frames or, in mode Fps, the frames per second. If omitted, every
    frame is checked, up to Count. Ignored in mode Average. More than 0 and at most 60.
    """


class CaptureSettingsDict(TypedDict, total=False):
    """`CaptureSettings` as a mapping."""

    mode: CaptureModeValue
    count: Required[int]
    time_interval: Decimal | int
