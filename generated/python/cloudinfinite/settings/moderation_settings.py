# Generated from spec/settings/moderation_settings.xsd (4694f078aca0752c).
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
"""Content in Base64."""

DATA_ID = Text(max_length=512)
"""Any text; returned with the result. At most 512 bytes in UTF-8."""

USER_INFO_TEXT = Text(max_length=128)
"""A detail about the author: at most 128 bytes in UTF-8."""

DETECT_SCENE = Text(min_length=1)
"""A kind of content to look for, such as Porn or Ads."""

NUMERIC_SWITCH = Integer(minimum=0, maximum=1)
"""0 for off, 1 for on."""

FREEZE_SCORE = Integer(minimum=0, maximum=100)
"""A score from 0 to 100."""

CALLBACK_PARTS = Integer(minimum=1, maximum=2)
"""Which parts of the content a callback reports: 1 for all, 2 for only those that violate the
policy.
"""

FRAME_COUNT = Integer(minimum=0, exclusive_minimum=True, maximum=10000)
"""How many frames to take: 1 to 10000."""

FRAME_INTERVAL = DecimalNumber(minimum=0, exclusive_minimum=True, maximum=60)
"""More than 0 and at most 60, with up to three decimals."""


class CallbackVersion(OpenEnum):
    """How detailed a callback is."""

    SIMPLE: ClassVar[CallbackVersion] = word("Simple")
    """Only the verdicts."""
    DETAIL: ClassVar[CallbackVersion] = word("Detail")
    """Everything that a lookup of the job returns."""


CallbackVersionValue = CallbackVersion | Literal["Simple", "Detail"]
"""A value of `CallbackVersion`: a member or its text."""


class CaptureMode(OpenEnum):
    """How the frames of a video are chosen."""

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
    """Who posted the content, and where. The service returns it with the result and checks it
    against the account's lists.
    """

    token_id: str | None = field(default=None, metadata=element("TokenId", USER_INFO_TEXT))
    """The author's account. At most 128 characters."""
    nickname: str | None = field(default=None, metadata=element("Nickname", USER_INFO_TEXT))
    """The author's nickname. At most 128 characters."""
    device_id: str | None = field(default=None, metadata=element("DeviceId", USER_INFO_TEXT))
    """The author's device. At most 128 characters."""
    app_id: str | None = field(default=None, metadata=element("AppId", USER_INFO_TEXT))
    """The app that the content comes from. At most 128 characters."""
    room: str | None = field(default=None, metadata=element("Room", USER_INFO_TEXT))
    """The room that it was posted in. At most 128 characters."""
    ip: str | None = field(default=None, metadata=element("IP", USER_INFO_TEXT))
    """The author's IP address. At most 128 characters."""
    type: str | None = field(default=None, metadata=element("Type", USER_INFO_TEXT))
    """The kind of business that it belongs to. At most 128 characters."""
    receive_token_id: str | None = field(
        default=None, metadata=element("ReceiveTokenId", USER_INFO_TEXT)
    )
    """The account that the content is for. At most 128 characters."""
    gender: str | None = field(default=None, metadata=element("Gender", USER_INFO_TEXT))
    """The author's gender. At most 128 characters."""
    level: str | None = field(default=None, metadata=element("Level", USER_INFO_TEXT))
    """The author's level. At most 128 characters."""
    role: str | None = field(default=None, metadata=element("Role", USER_INFO_TEXT))
    """The author's role. At most 128 characters."""


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
    """The scores at which the service freezes an object. A kind of content without a score never
    freezes it.
    """

    porn_score: int | None = field(default=None, metadata=element("PornScore", FREEZE_SCORE))
    """Freeze the object if its score for pornography is at least this. 0 to 100."""
    ads_score: int | None = field(default=None, metadata=element("AdsScore", FREEZE_SCORE))
    """Freeze the object if its score for advertising is at least this. 0 to 100."""
    illegal_score: int | None = field(default=None, metadata=element("IllegalScore", FREEZE_SCORE))
    """Freeze the object if its score for illegal content is at least this. 0 to 100."""
    terrorism_score: int | None = field(
        default=None, metadata=element("TerrorismScore", FREEZE_SCORE)
    )
    """Freeze the object if its score for terrorism is at least this. 0 to 100."""
    politics_score: int | None = field(
        default=None, metadata=element("PoliticsScore", FREEZE_SCORE)
    )
    """Freeze the object if its score for politics is at least this. 0 to 100."""
    abuse_score: int | None = field(default=None, metadata=element("AbuseScore", FREEZE_SCORE))
    """Freeze the object if its score for abuse is at least this. 0 to 100."""
    teenager_score: int | None = field(
        default=None, metadata=element("TeenagerScore", FREEZE_SCORE)
    )
    """Freeze the object if its score for content unsuitable for minors is at least this. 0 to
    100.
    """


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
    """Where to record a live stream."""

    path: str | None = field(default=None, metadata=element("Path", ANY_TEXT))
    """A folder of the bucket. The playlist is stored as PATH/JOBID.m3u8, its segments as
    PATH/JOBID-TIME.ts.
    """


class StorageConfDict(TypedDict, total=False):
    """`StorageConf` as a mapping."""

    path: str


@dataclass(slots=True, kw_only=True, repr=False)
class CaptureSettings(BaseRecord):
    """Which frames of a video to check."""

    mode: CaptureModeValue | None = field(default=None, metadata=element("Mode", CaptureMode))
    """How the frames are chosen. One of `Interval`, `Average`, `Fps`."""
    count: int = field(metadata=element("Count", FRAME_COUNT, required=True))
    """The most frames to take. More than 0 and at most 10000."""
    time_interval: Decimal | int | None = field(
        default=None, metadata=element("TimeInterval", FRAME_INTERVAL)
    )
    """The seconds between two frames, or with the mode Fps the frames per second. Without it every
    frame is taken, up to Count. The mode Average ignores it. More than 0 and at most 60.
    """


class CaptureSettingsDict(TypedDict, total=False):
    """`CaptureSettings` as a mapping."""

    mode: CaptureModeValue
    count: Required[int]
    time_interval: Decimal | int
