# Generated from spec/settings/snapshot.xsd (3311b09a75f91d08).
# Do not edit: change the spec and run `make generate`.
"""`Snapshot` and `SnapshotOutput`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.settings.image_rule import IMAGE_RULE
from cloudinfinite.settings.transcode import PIXEL_LENGTH
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, DecimalNumber, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Required

    from cloudinfinite.settings.image_rule import ImageRule

SNAPSHOT_INTERVAL = DecimalNumber(minimum=0, exclusive_minimum=True, maximum=3600)
"""The interval between frames in seconds, more than 0 and at most 3600, to the millisecond."""

SNAPSHOT_COUNT = Integer(minimum=1, maximum=10000)
"""The number of frames, from 1 to 10000."""

BLACK_LEVEL = Integer(minimum=0, maximum=100)
"""The percentage of black pixels at which a frame counts as black, from 30 to 100; may be lower if
the check for black frames is off.
"""

PIXEL_BLACK_THRESHOLD = Integer(minimum=0, maximum=255)
"""The maximum brightness of a black pixel, from 0 to 255."""

SPRITE_CELL_LENGTH = Integer(minimum=8, maximum=4096)
"""The width or height of a frame in a sprite, in pixels, from 8 to 4096."""

SPRITE_GAP = Integer(minimum=0, maximum=1024)
"""The spacing in a sprite, in pixels, from 0 to 1024."""

SPRITE_GRID = Integer(minimum=1, maximum=10000)
"""The number of rows or columns of a sprite, from 1 to 10000."""


class SnapshotMode(OpenEnum):
    """The frame selection mode."""

    INTERVAL: ClassVar[SnapshotMode] = word("Interval")
    """One every TimeInterval seconds, starting at Start; every frame if TimeInterval is omitted. At
    most Count.
    """
    AVERAGE: ClassVar[SnapshotMode] = word("Average")
    """Count frames, evenly spaced from Start to the end."""
    KEY_FRAME: ClassVar[SnapshotMode] = word("KeyFrame")
    """Key frames only."""


SnapshotModeValue = SnapshotMode | Literal["Interval", "Average", "KeyFrame"]
"""A value of `SnapshotMode`: a member or its text."""


class SnapshotOutMode(OpenEnum):
    """The images to write."""

    ONLY_SNAPSHOT: ClassVar[SnapshotOutMode] = word("OnlySnapshot")
    """The frames."""
    ONLY_SPRITE: ClassVar[SnapshotOutMode] = word("OnlySprite")
    """The sprites."""
    SNAPSHOT_AND_SPRITE: ClassVar[SnapshotOutMode] = word("SnapshotAndSprite")
    """Both."""


SnapshotOutModeValue = SnapshotOutMode | Literal["OnlySnapshot", "OnlySprite", "SnapshotAndSprite"]
"""A value of `SnapshotOutMode`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SpriteSnapshotConfig(BaseRecord):
    """The layout of sprites."""

    cell_width: int | None = field(default=None, metadata=element("CellWidth", SPRITE_CELL_LENGTH))
    """The width of a frame; by default, the width as captured. 8 to 4096."""
    cell_height: int | None = field(
        default=None, metadata=element("CellHeight", SPRITE_CELL_LENGTH)
    )
    """The height of a frame; by default, the height as captured. 8 to 4096."""
    padding: int | None = field(default=None, metadata=element("Padding", SPRITE_GAP, default="0"))
    """The spacing between frames. 0 to 1024. Default: `0`."""
    margin: int | None = field(default=None, metadata=element("Margin", SPRITE_GAP, default="0"))
    """The margin around the frames. 0 to 1024. Default: `0`."""
    color: str | None = field(metadata=element("Color", ANY_TEXT, required=True))
    """The colour of the spacing, as a colour name of FFmpeg, such as Azure."""
    columns: int | None = field(metadata=element("Columns", SPRITE_GRID, required=True))
    """The number of columns. 1 to 10000."""
    lines: int | None = field(metadata=element("Lines", SPRITE_GRID, required=True))
    """The number of rows. 1 to 10000."""
    scale_method: str | None = field(default=None, metadata=element("ScaleMethod", ANY_TEXT))
    """The scaling mode of the frames."""


class SpriteSnapshotConfigDict(TypedDict, total=False):
    """`SpriteSnapshotConfig` as a mapping."""

    cell_width: int
    cell_height: int
    padding: int
    margin: int
    color: Required[str]
    columns: Required[int]
    lines: Required[int]
    scale_method: str


@dataclass(slots=True, kw_only=True, repr=False)
class Snapshot(BaseRecord):
    """Settings for capturing frames."""

    mode: SnapshotModeValue | None = field(
        default=None, metadata=element("Mode", SnapshotMode, default="Interval")
    )
    """The frame selection mode. One of `Interval`, `Average`, `KeyFrame`. Default: `Interval`."""
    start: Decimal | int | None = field(
        default=None, metadata=element("Start", ANY_DECIMAL, default="0")
    )
    """The time of the first frame, in seconds, to the millisecond. Default: `0`."""
    time_interval: Decimal | int | None = field(
        default=None, metadata=element("TimeInterval", SNAPSHOT_INTERVAL)
    )
    """The interval between frames in seconds. More than 0 and at most 3600."""
    count: int | None = field(metadata=element("Count", SNAPSHOT_COUNT, required=True))
    """The number of frames to capture. 1 to 10000."""
    width: int | None = field(default=None, metadata=element("Width", PIXEL_LENGTH))
    """The width. If only Height is set, the width follows the aspect ratio. If neither is set, the
    source size is kept. 128 to 4096.
    """
    height: int | None = field(default=None, metadata=element("Height", PIXEL_LENGTH))
    """The height. If only Width is set, the height follows the aspect ratio. If neither is set, the
    source size is kept. 128 to 4096.
    """
    ci_param: str | ImageRule | None = field(default=None, metadata=element("CIParam", IMAGE_RULE))
    """The image processing rule, such as `imageMogr2/format/png`. Not empty."""
    is_check_count: bool | None = field(
        default=None, metadata=element("IsCheckCount", ANY_BOOLEAN, default="false")
    )
    """Whether to space the frames evenly if the video is too short for Count frames. Default:
    `false`.
    """
    is_check_black: bool | None = field(
        default=None, metadata=element("IsCheckBlack", ANY_BOOLEAN, default="false")
    )
    """Whether to start with the first frame that is not black; only if Start is 0. Default:
    `false`.
    """
    black_level: int | None = field(default=None, metadata=element("BlackLevel", BLACK_LEVEL))
    """The percentage of black pixels at which a frame counts as black; only with IsCheckBlack. 0 to
    100.
    """
    pixel_black_threshold: int | None = field(
        default=None, metadata=element("PixelBlackThreshold", PIXEL_BLACK_THRESHOLD)
    )
    """The maximum brightness of a black pixel; only with IsCheckBlack. 0 to 255."""
    snapshot_out_mode: SnapshotOutModeValue | None = field(
        default=None, metadata=element("SnapshotOutMode", SnapshotOutMode, default="OnlySnapshot")
    )
    """The images to write. One of `OnlySnapshot`, `OnlySprite`, `SnapshotAndSprite`. Default:
    `OnlySnapshot`.
    """
    sprite_snapshot_config: SpriteSnapshotConfig | None = field(
        default=None, metadata=element("SpriteSnapshotConfig", SpriteSnapshotConfig)
    )
    """The layout of the sprites."""


class SnapshotDict(TypedDict, total=False):
    """`Snapshot` as a mapping."""

    mode: SnapshotModeValue
    start: Decimal | int
    time_interval: Decimal | int
    count: Required[int]
    width: int
    height: int
    ci_param: str | ImageRule
    is_check_count: bool
    is_check_black: bool
    black_level: int
    pixel_black_threshold: int
    snapshot_out_mode: SnapshotOutModeValue
    sprite_snapshot_config: SpriteSnapshotConfig | SpriteSnapshotConfigDict


@dataclass(slots=True, kw_only=True, repr=False)
class SnapshotOutput(BaseRecord):
    """The output location of captured frames. At least one of the two patterns is required.

    A request needs at least one of `object`, `sprite_object`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Object", "SpriteObject"),)

    region: str = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the bucket, such as ap-beijing."""
    bucket: str = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The full name of the bucket, in the form BucketName-APPID."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key pattern of the frames. It must contain `${Number}`, as in `snapshot-${Number}.jpg`.
    Not empty.
    """
    sprite_object: str | None = field(default=None, metadata=element("SpriteObject", OBJECT_KEY))
    """The key pattern of the sprites, which are JPEG files. It must contain `${Number}`. Not
    empty.
    """


class SnapshotOutputDict(TypedDict, total=False):
    """`SnapshotOutput` as a mapping."""

    region: Required[str]
    bucket: Required[str]
    object: str
    sprite_object: str
