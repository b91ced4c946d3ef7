# Generated from spec/settings/image_rule.xsd (97a327f1e78eb307).
# Do not edit: change the spec and run `make generate`.
"""`ThumbnailStep`, `CutStep`, `CropStep`, `FaceCropStep`, `CircleStep`, `RoundCornersStep`,
`RotateStep`, `AutoOrientStep`, `FlipStep`, `FormatStep`, `ReduceFramesStep`, `InterlaceStep`,
`QualityStep`, `RelativeQualityStep`, `LowestQualityStep`, `BlurStep`, `SharpenStep`,
`BrightnessStep`, `ContrastStep`, `GrayscaleStep`, `StripStep`, `LimitSizeStep`, `IgnoreErrorStep`,
`ViewStep`, `WatermarkTextStep`, `WatermarkImageStep` and `StyleStep`.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.scalar import BINARY_FLAG
from cloudinfinite_runtime.codec.builders import Steps, StepsText
from cloudinfinite_runtime.codec.scalars import DecimalNumber, Integer
from cloudinfinite_runtime.codec.table import Step, element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

IMAGE_RULE = StepsText(min_length=1)
"""An image processing rule, such as `imageMogr2/thumbnail/200x/format/webp`. Up to ten parts,
joined by `|`, are applied in order.
"""

IMAGE_LENGTH = Integer(minimum=1, maximum=9999)
"""A width, a height or a radius, in pixels."""

IMAGE_OFFSET = Integer(minimum=0)
"""A distance in pixels."""

IMAGE_AREA = Integer(minimum=1)
"""A number of pixels."""

IMAGE_SCALE = Integer(minimum=1)
"""A percentage of a length."""

IMAGE_QUALITY = Integer(minimum=0, maximum=100)
"""A quality, in percent."""

IMAGE_ANGLE = Integer(minimum=0, maximum=360)
"""An angle in degrees, clockwise."""

IMAGE_CHANGE = Integer(minimum=-100, maximum=100)
"""An adjustment from -100 to 100; 0 leaves the image unchanged."""

IMAGE_SHARPNESS = Integer(minimum=10, maximum=300)
"""The amount of sharpening; 70 is recommended."""

IMAGE_BLUR_RADIUS = Integer(minimum=1, maximum=50)
"""The radius of a blur, in pixels."""

IMAGE_BLUR_SIGMA = DecimalNumber(minimum=0, exclusive_minimum=True)
"""The standard deviation of a blur."""

IMAGE_FRAMES = Integer(minimum=1, maximum=100)
"""The number of frames to keep; 1 keeps up to 30."""

IMAGE_OPACITY = Integer(minimum=1, maximum=100)
"""The opacity of a watermark, in percent."""

IMAGE_SHARE = Integer(minimum=1, maximum=1000)
"""A proportion, in thousandths."""

IMAGE_FONT_SIZE = Integer(minimum=1)
"""A font size, in points."""

IMAGE_MODE = Integer(minimum=1, maximum=5)
"""A mode for fitting an image into a box, from 1 to 5."""

STYLE_WORD = Text(
    min_length=1,
    characters=(("A", "Z"), ("a", "z"), ("0", "9"), ("-", "-"), ("_", "_"), (".", ".")),
    says="letters, digits, '-', '_' and '.'",
)
"""The name of a style."""

SIZE_LIMIT = Text(
    min_length=2, characters=(("0", "9"), ("k", "k"), ("m", "m")), says="digits, 'k' and 'm'"
)
"""A file size such as `15k` (KB) or `2m` (MB)."""


class ImageFit(OpenEnum):
    """The mode for fitting an image to a width and a height."""

    MOST: ClassVar[ImageFit] = word("most")
    """Fit inside the box, keeping the aspect ratio."""
    LEAST: ClassVar[ImageFit] = word("least")
    """Cover the box, keeping the aspect ratio."""
    EXACT: ClassVar[ImageFit] = word("exact")
    """Stretch to the box, ignoring the aspect ratio."""
    SHRINK: ClassVar[ImageFit] = word("shrink")
    """Fit inside the box, keeping the aspect ratio; never enlarges the image."""
    ENLARGE: ClassVar[ImageFit] = word("enlarge")
    """Fit inside the box, keeping the aspect ratio; never shrinks the image."""


ImageFitValue = ImageFit | Literal["most", "least", "exact", "shrink", "enlarge"]
"""A value of `ImageFit`: a member or its text."""


class ImageGravity(OpenEnum):
    """A position on a three-by-three grid."""

    NORTH_WEST: ClassVar[ImageGravity] = word("northwest")
    """Top left."""
    NORTH: ClassVar[ImageGravity] = word("north")
    """Top centre."""
    NORTH_EAST: ClassVar[ImageGravity] = word("northeast")
    """Top right."""
    WEST: ClassVar[ImageGravity] = word("west")
    """Left."""
    CENTER: ClassVar[ImageGravity] = word("center")
    """Centre."""
    EAST: ClassVar[ImageGravity] = word("east")
    """Right."""
    SOUTH_WEST: ClassVar[ImageGravity] = word("southwest")
    """Bottom left."""
    SOUTH: ClassVar[ImageGravity] = word("south")
    """Bottom centre."""
    SOUTH_EAST: ClassVar[ImageGravity] = word("southeast")
    """Bottom right."""


ImageGravityValue = ImageGravity | Literal[
    "northwest", "north", "northeast", "west", "center", "east", "southwest", "south", "southeast"
]  # fmt: skip
"""A value of `ImageGravity`: a member or its text."""


class ImageFlip(OpenEnum):
    """The direction in which to flip an image."""

    VERTICAL: ClassVar[ImageFlip] = word("vertical")
    """Vertically."""
    HORIZONTAL: ClassVar[ImageFlip] = word("horizontal")
    """Horizontally."""


ImageFlipValue = ImageFlip | Literal["vertical", "horizontal"]
"""A value of `ImageFlip`: a member or its text."""


class ImageFormat(OpenEnum):
    """An image format."""

    JPG: ClassVar[ImageFormat] = word("jpg")
    """JPEG."""
    BMP: ClassVar[ImageFormat] = word("bmp")
    """BMP."""
    GIF: ClassVar[ImageFormat] = word("gif")
    """GIF."""
    PNG: ClassVar[ImageFormat] = word("png")
    """PNG."""
    WEBP: ClassVar[ImageFormat] = word("webp")
    """WebP."""
    YJPEG: ClassVar[ImageFormat] = word("yjpeg")
    """Optimised JPEG."""
    TPG: ClassVar[ImageFormat] = word("tpg")
    """TPG; must be enabled first."""
    HEIF: ClassVar[ImageFormat] = word("heif")
    """HEIF; must be enabled first."""
    AVIF: ClassVar[ImageFormat] = word("avif")
    """AVIF; must be enabled first."""


ImageFormatValue = ImageFormat | Literal[
    "jpg", "bmp", "gif", "png", "webp", "yjpeg", "tpg", "heif", "avif"
]  # fmt: skip
"""A value of `ImageFormat`: a member or its text."""


class WatermarkOverflow(OpenEnum):
    """How to handle a watermark that is larger than the image."""

    SCALE: ClassVar[WatermarkOverflow] = word("1")
    """Scale the watermark down."""
    CROP: ClassVar[WatermarkOverflow] = word("2")
    """Crop the watermark."""


WatermarkOverflowValue = WatermarkOverflow | Literal["1", "2"]
"""A value of `WatermarkOverflow`: a member or its text."""


class WatermarkScale(OpenEnum):
    """The reference for the size of a watermark."""

    BY_WIDTH: ClassVar[WatermarkScale] = word("1")
    """The width of the image."""
    BY_HEIGHT: ClassVar[WatermarkScale] = word("2")
    """The height of the image."""
    BY_AREA: ClassVar[WatermarkScale] = word("3")
    """The area of the image; the proportion is at most 250 thousandths."""


WatermarkScaleValue = WatermarkScale | WatermarkOverflow | Literal["1", "2", "3"]
"""A value of `WatermarkScale`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ThumbnailStep(BaseRecord):
    """Scale an image. Set a width and a height, one of them, an area, or a percentage."""

    _step: ClassVar[Step] = Step(
        "imageMogr2",
        (
            ("thumbnail/!{Scale}p", None),
            ("thumbnail/!{ScaleWidth}px", None),
            ("thumbnail/!x{ScaleHeight}p", None),
            ("thumbnail/!{Width}x{Height}r", ("Fit", "least")),
            ("thumbnail/{Width}x{Height}!", ("Fit", "exact")),
            ("thumbnail/{Width}x{Height}>", ("Fit", "shrink")),
            ("thumbnail/{Width}x{Height}<", ("Fit", "enlarge")),
            ("thumbnail/{Width}x{Height}[/pad/{Pad}][/color/{Color}]", ("Fit", "most")),
            ("thumbnail/{Width}x{Height}[/pad/{Pad}][/color/{Color}]", None),
            ("thumbnail/{Width}x", None),
            ("thumbnail/x{Height}", None),
            ("thumbnail/{Area}@", None),
        ),
    )

    width: int | None = field(default=None, metadata=element("Width", IMAGE_LENGTH))
    """The width. If set alone, the height follows the aspect ratio. 1 to 9999."""
    height: int | None = field(default=None, metadata=element("Height", IMAGE_LENGTH))
    """The height. If set alone, the width follows the aspect ratio. 1 to 9999."""
    fit: ImageFitValue | None = field(
        default=None, metadata=element("Fit", ImageFit, default="most")
    )
    """The fit mode if both width and height are set. One of `most`, `least`, `exact`, `shrink`,
    `enlarge`. Default: `most`.
    """
    pad: int | None = field(default=None, metadata=element("Pad", BINARY_FLAG, default="0"))
    """Whether to centre the image and fill the rest of the box: 1 for yes. 0 to 1. Default: `0`."""
    color: str | None = field(
        default=None, metadata=element("Color", ANY_TEXT, base64url=True, default="#FFFFFF")
    )
    """The fill colour, such as `#FF0000`. Default: `#FFFFFF`."""
    scale: int | None = field(default=None, metadata=element("Scale", IMAGE_SCALE))
    """The width and height, in percent of the original. At least 1."""
    scale_width: int | None = field(default=None, metadata=element("ScaleWidth", IMAGE_SCALE))
    """The width, in percent of the original; the height is kept. At least 1."""
    scale_height: int | None = field(default=None, metadata=element("ScaleHeight", IMAGE_SCALE))
    """The height, in percent of the original; the width is kept. At least 1."""
    area: int | None = field(default=None, metadata=element("Area", IMAGE_AREA))
    """The maximum area, in pixels. At least 1."""


@dataclass(slots=True, kw_only=True, repr=False)
class CutStep(BaseRecord):
    """Cut a rectangle out of an image."""

    _step: ClassVar[Step] = Step("imageMogr2", (("cut/{Width}x{Height}x{Dx}x{Dy}", None),))

    width: int = field(metadata=element("Width", IMAGE_LENGTH, required=True))
    """The width of the rectangle. 1 to 9999."""
    height: int = field(metadata=element("Height", IMAGE_LENGTH, required=True))
    """The height of the rectangle. 1 to 9999."""
    dx: int = field(metadata=element("Dx", IMAGE_OFFSET, required=True))
    """The distance from the left edge. At least 0."""
    dy: int = field(metadata=element("Dy", IMAGE_OFFSET, required=True))
    """The distance from the top edge. At least 0."""


@dataclass(slots=True, kw_only=True, repr=False)
class CropStep(BaseRecord):
    """Crop an image to a size."""

    _step: ClassVar[Step] = Step(
        "imageMogr2",
        (
            ("crop/{Width}x{Height}[/gravity/{Gravity}]", None),
            ("crop/{Width}x[/gravity/{Gravity}]", None),
            ("crop/x{Height}[/gravity/{Gravity}]", None),
        ),
    )

    width: int | None = field(default=None, metadata=element("Width", IMAGE_LENGTH))
    """The width. 1 to 9999."""
    height: int | None = field(default=None, metadata=element("Height", IMAGE_LENGTH))
    """The height. 1 to 9999."""
    gravity: ImageGravityValue | None = field(
        default=None, metadata=element("Gravity", ImageGravity)
    )
    """The part to keep. One of the values of `ImageGravity`."""


@dataclass(slots=True, kw_only=True, repr=False)
class FaceCropStep(BaseRecord):
    """Scale and crop an image around the faces in it."""

    _step: ClassVar[Step] = Step("imageMogr2", (("scrop/{Width}x{Height}", None),))

    width: int = field(metadata=element("Width", IMAGE_LENGTH, required=True))
    """The width. 1 to 9999."""
    height: int = field(metadata=element("Height", IMAGE_LENGTH, required=True))
    """The height. 1 to 9999."""


@dataclass(slots=True, kw_only=True, repr=False)
class CircleStep(BaseRecord):
    """Crop an image to a circle around its centre. Not supported for GIF."""

    _step: ClassVar[Step] = Step("imageMogr2", (("iradius/{Radius}", None),))

    radius: int = field(metadata=element("Radius", IMAGE_LENGTH, required=True))
    """The radius. 1 to 9999."""


@dataclass(slots=True, kw_only=True, repr=False)
class RoundCornersStep(BaseRecord):
    """Round the corners of an image. Not supported for GIF."""

    _step: ClassVar[Step] = Step("imageMogr2", (("rradius/{Radius}", None),))

    radius: int = field(metadata=element("Radius", IMAGE_LENGTH, required=True))
    """The radius of the corners. 1 to 9999."""


@dataclass(slots=True, kw_only=True, repr=False)
class RotateStep(BaseRecord):
    """Rotate an image."""

    _step: ClassVar[Step] = Step("imageMogr2", (("rotate/{Degrees}", None),))

    degrees: int = field(metadata=element("Degrees", IMAGE_ANGLE, required=True))
    """The angle. 0 to 360."""


@dataclass(slots=True, kw_only=True, repr=False)
class AutoOrientStep(BaseRecord):
    """Rotate an image according to its EXIF data."""

    _step: ClassVar[Step] = Step("imageMogr2", (("auto-orient", None),))


@dataclass(slots=True, kw_only=True, repr=False)
class FlipStep(BaseRecord):
    """Flip an image."""

    _step: ClassVar[Step] = Step("imageMogr2", (("flip/{Direction}", None),))

    direction: ImageFlipValue = field(metadata=element("Direction", ImageFlip, required=True))
    """The direction. One of `vertical`, `horizontal`."""


@dataclass(slots=True, kw_only=True, repr=False)
class FormatStep(BaseRecord):
    """Convert an image to another format."""

    _step: ClassVar[Step] = Step("imageMogr2", (("format/{Format}", None),))

    format: ImageFormatValue = field(metadata=element("Format", ImageFormat, required=True))
    """The target format. One of the values of `ImageFormat`."""


@dataclass(slots=True, kw_only=True, repr=False)
class ReduceFramesStep(BaseRecord):
    """Reduce the number of frames of a GIF."""

    _step: ClassVar[Step] = Step("imageMogr2", (("cgif/{Frames}", None),))

    frames: int = field(metadata=element("Frames", IMAGE_FRAMES, required=True))
    """The number of frames to keep. 1 to 100."""


@dataclass(slots=True, kw_only=True, repr=False)
class InterlaceStep(BaseRecord):
    """Set whether a JPEG is progressive or baseline."""

    _step: ClassVar[Step] = Step("imageMogr2", (("interlace/{Mode}", None), ("interlace/1", None)))

    mode: int | None = field(default=None, metadata=element("Mode", BINARY_FLAG, default="1"))
    """1 for progressive, 0 for baseline. 0 to 1. Default: `1`."""


@dataclass(slots=True, kw_only=True, repr=False)
class QualityStep(BaseRecord):
    """Set the quality of a JPEG or WebP image; without force, at most the quality of the
    original.
    """

    _step: ClassVar[Step] = Step(
        "imageMogr2",
        (
            ("quality/{Quality}!", ("Force", "1")),
            ("quality/{Quality}", ("Force", "0")),
            ("quality/{Quality}", None),
        ),
    )

    quality: int = field(metadata=element("Quality", IMAGE_QUALITY, required=True))
    """The quality. 0 to 100."""
    force: int | None = field(default=None, metadata=element("Force", BINARY_FLAG, default="0"))
    """Whether the quality may exceed that of the original: 1 for yes. 0 to 1. Default: `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class RelativeQualityStep(BaseRecord):
    """Set the quality of an image relative to the original."""

    _step: ClassVar[Step] = Step("imageMogr2", (("rquality/{Quality}", None),))

    quality: int = field(metadata=element("Quality", IMAGE_QUALITY, required=True))
    """The percentage. 0 to 100."""


@dataclass(slots=True, kw_only=True, repr=False)
class LowestQualityStep(BaseRecord):
    """Set the minimum quality of an image."""

    _step: ClassVar[Step] = Step("imageMogr2", (("lquality/{Quality}", None),))

    quality: int = field(metadata=element("Quality", IMAGE_QUALITY, required=True))
    """The quality. 0 to 100."""


@dataclass(slots=True, kw_only=True, repr=False)
class BlurStep(BaseRecord):
    """Blur an image."""

    _step: ClassVar[Step] = Step("imageMogr2", (("blur/{Radius}x{Sigma}", None),))

    radius: int = field(metadata=element("Radius", IMAGE_BLUR_RADIUS, required=True))
    """The radius. 1 to 50."""
    sigma: Decimal | int = field(metadata=element("Sigma", IMAGE_BLUR_SIGMA, required=True))
    """The standard deviation. More than 0."""


@dataclass(slots=True, kw_only=True, repr=False)
class SharpenStep(BaseRecord):
    """Sharpen an image."""

    _step: ClassVar[Step] = Step("imageMogr2", (("sharpen/{Value}", None),))

    value: int = field(metadata=element("Value", IMAGE_SHARPNESS, required=True))
    """The amount of sharpening. 10 to 300."""


@dataclass(slots=True, kw_only=True, repr=False)
class BrightnessStep(BaseRecord):
    """Adjust the brightness of an image."""

    _step: ClassVar[Step] = Step("imageMogr2", (("bright/{Value}", None),))

    value: int = field(metadata=element("Value", IMAGE_CHANGE, required=True))
    """The adjustment. -100 to 100."""


@dataclass(slots=True, kw_only=True, repr=False)
class ContrastStep(BaseRecord):
    """Adjust the contrast of an image."""

    _step: ClassVar[Step] = Step("imageMogr2", (("contrast/{Value}", None),))

    value: int = field(metadata=element("Value", IMAGE_CHANGE, required=True))
    """The adjustment. -100 to 100."""


@dataclass(slots=True, kw_only=True, repr=False)
class GrayscaleStep(BaseRecord):
    """Convert an image to grayscale."""

    _step: ClassVar[Step] = Step("imageMogr2", (("grayscale/1", None),))


@dataclass(slots=True, kw_only=True, repr=False)
class StripStep(BaseRecord):
    """Remove EXIF and other metadata from an image."""

    _step: ClassVar[Step] = Step("imageMogr2", (("strip", None),))


@dataclass(slots=True, kw_only=True, repr=False)
class LimitSizeStep(BaseRecord):
    """Limit the size of a JPEG file."""

    _step: ClassVar[Step] = Step("imageMogr2", (("size-limit/{Size}!", None),))

    size: str = field(metadata=element("Size", SIZE_LIMIT, required=True))
    """The maximum size. At least 2 characters: digits, 'k' and 'm'."""


@dataclass(slots=True, kw_only=True, repr=False)
class IgnoreErrorStep(BaseRecord):
    """Return the original image instead of an error if it is too large to process."""

    _step: ClassVar[Step] = Step("imageMogr2", (("ignore-error/1", None),))


@dataclass(slots=True, kw_only=True, repr=False)
class ViewStep(BaseRecord):
    """Fit an image into a box, in one of five modes.

    A request needs at least one of `width`, `height`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Width", "Height"),)

    _step: ClassVar[Step] = Step(
        None,
        (
            (
                "imageView2/{Mode}[/w/{Width}][/h/{Height}][/format/{Format}][/q/{Quality}][/rq/{RelativeQuality}][/lq/{LowestQuality}]",
                None,
            ),
        ),
    )

    mode: int = field(metadata=element("Mode", IMAGE_MODE, required=True))
    """The mode. 1: cover the box and crop. 2: fit inside the box. 3: cover the box. 4: cover the
    box, by longer and shorter side. 5: like 4, and crop. 1 to 5.
    """
    width: int | None = field(default=None, metadata=element("Width", IMAGE_LENGTH))
    """The width of the box; in modes 4 and 5, the length of its longer side. 1 to 9999."""
    height: int | None = field(default=None, metadata=element("Height", IMAGE_LENGTH))
    """The height of the box; in modes 4 and 5, the length of its shorter side. 1 to 9999."""
    format: ImageFormatValue | None = field(default=None, metadata=element("Format", ImageFormat))
    """The output format. One of the values of `ImageFormat`."""
    quality: int | None = field(default=None, metadata=element("Quality", IMAGE_QUALITY))
    """The absolute quality. 0 to 100."""
    relative_quality: int | None = field(
        default=None, metadata=element("RelativeQuality", IMAGE_QUALITY)
    )
    """The quality, in percent of the original. 0 to 100."""
    lowest_quality: int | None = field(
        default=None, metadata=element("LowestQuality", IMAGE_QUALITY)
    )
    """The minimum quality. 0 to 100."""


@dataclass(slots=True, kw_only=True, repr=False)
class WatermarkTextStep(BaseRecord):
    """Add a text watermark to an image."""

    _step: ClassVar[Step] = Step(
        None,
        (
            (
                "watermark/2/text/{Text}[/font/{Font}][/fontsize/{FontSize}][/fill/{Fill}][/dissolve/{Dissolve}][/gravity/{Gravity}][/dx/{Dx}][/dy/{Dy}][/batch/{Batch}][/degree/{Degree}][/shadow/{Shadow}]",
                None,
            ),
        ),
    )

    text: str = field(metadata=element("Text", ANY_TEXT, base64url=True, required=True))
    """The text of the watermark."""
    font: str | None = field(
        default=None, metadata=element("Font", ANY_TEXT, base64url=True, default="tahoma.ttf")
    )
    """The file name of a font that the service provides. Default: `tahoma.ttf`."""
    font_size: int | None = field(
        default=None, metadata=element("FontSize", IMAGE_FONT_SIZE, default="13")
    )
    """The font size. At least 1. Default: `13`."""
    color: str | None = field(
        default=None, metadata=element("Fill", ANY_TEXT, base64url=True, default="#3D3D3D")
    )
    """The colour, such as `#FF0000`. Default: `#3D3D3D`."""
    opacity: int | None = field(
        default=None, metadata=element("Dissolve", IMAGE_OPACITY, default="90")
    )
    """The opacity. 1 to 100. Default: `90`."""
    tile: int | None = field(default=None, metadata=element("Batch", BINARY_FLAG))
    """Whether to repeat the watermark across the image: 1 for yes. 0 to 1."""
    degrees: int | None = field(default=None, metadata=element("Degree", IMAGE_ANGLE, default="0"))
    """The angle of repeated watermarks. 0 to 360. Default: `0`."""
    gravity: ImageGravityValue | None = field(
        default=None, metadata=element("Gravity", ImageGravity, default="southeast")
    )
    """The position. One of the values of `ImageGravity`. Default: `southeast`."""
    dx: int | None = field(default=None, metadata=element("Dx", IMAGE_OFFSET, default="0"))
    """The horizontal offset from the position. At least 0. Default: `0`."""
    dy: int | None = field(default=None, metadata=element("Dy", IMAGE_OFFSET, default="0"))
    """The vertical offset from the position. At least 0. Default: `0`."""
    shadow: int | None = field(default=None, metadata=element("Shadow", IMAGE_QUALITY, default="0"))
    """The strength of the text shadow, in percent. 0 to 100. Default: `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class WatermarkImageStep(BaseRecord):
    """Add an image watermark from the same bucket."""

    _step: ClassVar[Step] = Step(
        None,
        (
            (
                "watermark/1/image/{Image}[/gravity/{Gravity}][/dx/{Dx}][/dy/{Dy}][/blogo/{Blogo}][/scatype/{ScaleType}][/spcent/{Share}][/dissolve/{Dissolve}][/batch/{Batch}][/degree/{Degree}]",
                None,
            ),
        ),
    )

    url: str = field(metadata=element("Image", ANY_TEXT, base64url=True, required=True))
    """The address of the watermark image in the bucket, which must start with `http://`."""
    gravity: ImageGravityValue | None = field(
        default=None, metadata=element("Gravity", ImageGravity, default="southeast")
    )
    """The position. One of the values of `ImageGravity`. Default: `southeast`."""
    dx: int | None = field(default=None, metadata=element("Dx", IMAGE_OFFSET, default="0"))
    """The horizontal offset from the position. At least 0. Default: `0`."""
    dy: int | None = field(default=None, metadata=element("Dy", IMAGE_OFFSET, default="0"))
    """The vertical offset from the position. At least 0. Default: `0`."""
    overflow: WatermarkOverflowValue | None = field(
        default=None, metadata=element("Blogo", WatermarkOverflow)
    )
    """How to handle a watermark that is larger than the image. One of `1`, `2`."""
    scale_type: WatermarkScaleValue | None = field(
        default=None, metadata=element("ScaleType", WatermarkScale)
    )
    """The reference for the size of the watermark; requires the proportion. One of `1`, `2`,
    `3`.
    """
    share: int | None = field(default=None, metadata=element("Share", IMAGE_SHARE))
    """The proportion of the watermark to the reference. 1 to 1000."""
    opacity: int | None = field(
        default=None, metadata=element("Dissolve", IMAGE_OPACITY, default="90")
    )
    """The opacity. 1 to 100. Default: `90`."""
    tile: int | None = field(default=None, metadata=element("Batch", BINARY_FLAG))
    """Whether to repeat the watermark across the image: 1 for yes. 0 to 1."""
    degrees: int | None = field(default=None, metadata=element("Degree", IMAGE_ANGLE, default="0"))
    """The angle of repeated watermarks. 0 to 360. Default: `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class StyleStep(BaseRecord):
    """Apply a style of the bucket to an image."""

    _step: ClassVar[Step] = Step(None, (("style/{Name}", None),))

    name: str = field(metadata=element("Name", STYLE_WORD, required=True))
    """The name of the style. Not empty: letters, digits, '-', '_' and '.'."""


class ImageRule(Steps):
    """An image processing rule, such as `imageMogr2/thumbnail/200x/format/webp`. Up to ten parts,
    joined by `|`, are applied in order.
    """

    __slots__ = ()

    def thumbnail(
        self,
        *,
        width: int | None = None,
        height: int | None = None,
        fit: ImageFitValue | None = None,
        pad: int | None = None,
        color: str | None = None,
        scale: int | None = None,
        scale_width: int | None = None,
        scale_height: int | None = None,
        area: int | None = None,
    ) -> Self:
        """Scale an image. Set a width and a height, one of them, an area, or a percentage.

        Args:
            width: The width. If set alone, the height follows the aspect ratio. 1 to 9999.
            height: The height. If set alone, the width follows the aspect ratio. 1 to 9999.
            fit: The fit mode if both width and height are set. One of `most`, `least`, `exact`,
                `shrink`, `enlarge`. Default: `most`.
            pad: Whether to centre the image and fill the rest of the box: 1 for yes. 0 to 1.
                Default: `0`.
            color: The fill colour, such as `#FF0000`. Default: `#FFFFFF`.
            scale: The width and height, in percent of the original. At least 1.
            scale_width: The width, in percent of the original; the height is kept. At least 1.
            scale_height: The height, in percent of the original; the width is kept. At least 1.
            area: The maximum area, in pixels. At least 1.
        """
        return self._with(
            "thumbnail",
            ThumbnailStep,
            {
                "width": width,
                "height": height,
                "fit": fit,
                "pad": pad,
                "color": color,
                "scale": scale,
                "scale_width": scale_width,
                "scale_height": scale_height,
                "area": area,
            },
        )

    def cut(self, *, width: int, height: int, dx: int, dy: int) -> Self:
        """Cut a rectangle out of an image.

        Args:
            width: The width of the rectangle. 1 to 9999.
            height: The height of the rectangle. 1 to 9999.
            dx: The distance from the left edge. At least 0.
            dy: The distance from the top edge. At least 0.
        """
        return self._with("cut", CutStep, {"width": width, "height": height, "dx": dx, "dy": dy})

    def crop(
        self,
        *,
        width: int | None = None,
        height: int | None = None,
        gravity: ImageGravityValue | None = None,
    ) -> Self:
        """Crop an image to a size.

        Args:
            width: The width. 1 to 9999.
            height: The height. 1 to 9999.
            gravity: The part to keep. One of the values of `ImageGravity`.
        """
        return self._with("crop", CropStep, {"width": width, "height": height, "gravity": gravity})

    def face_crop(self, *, width: int, height: int) -> Self:
        """Scale and crop an image around the faces in it.

        Args:
            width: The width. 1 to 9999.
            height: The height. 1 to 9999.
        """
        return self._with("face_crop", FaceCropStep, {"width": width, "height": height})

    def circle(self, radius: int) -> Self:
        """Crop an image to a circle around its centre. Not supported for GIF.

        Args:
            radius: The radius. 1 to 9999.
        """
        return self._with("circle", CircleStep, {"radius": radius})

    def round_corners(self, radius: int) -> Self:
        """Round the corners of an image. Not supported for GIF.

        Args:
            radius: The radius of the corners. 1 to 9999.
        """
        return self._with("round_corners", RoundCornersStep, {"radius": radius})

    def rotate(self, degrees: int) -> Self:
        """Rotate an image.

        Args:
            degrees: The angle. 0 to 360.
        """
        return self._with("rotate", RotateStep, {"degrees": degrees})

    def auto_orient(self) -> Self:
        """Rotate an image according to its EXIF data."""
        return self._with("auto_orient", AutoOrientStep, {})

    def flip(self, direction: ImageFlipValue) -> Self:
        """Flip an image.

        Args:
            direction: The direction. One of `vertical`, `horizontal`.
        """
        return self._with("flip", FlipStep, {"direction": direction})

    def format(self, format: ImageFormatValue) -> Self:
        """Convert an image to another format.

        Args:
            format: The target format. One of the values of `ImageFormat`.
        """
        return self._with("format", FormatStep, {"format": format})

    def reduce_frames(self, frames: int) -> Self:
        """Reduce the number of frames of a GIF.

        Args:
            frames: The number of frames to keep. 1 to 100.
        """
        return self._with("reduce_frames", ReduceFramesStep, {"frames": frames})

    def interlace(self, *, mode: int | None = None) -> Self:
        """Set whether a JPEG is progressive or baseline.

        Args:
            mode: 1 for progressive, 0 for baseline. 0 to 1. Default: `1`.
        """
        return self._with("interlace", InterlaceStep, {"mode": mode})

    def quality(self, quality: int, *, force: int | None = None) -> Self:
        """Set the quality of a JPEG or WebP image; without force, at most the quality of the
        original.

        Args:
            quality: The quality. 0 to 100.
            force: Whether the quality may exceed that of the original: 1 for yes. 0 to 1. Default:
                `0`.
        """
        return self._with("quality", QualityStep, {"quality": quality, "force": force})

    def relative_quality(self, quality: int) -> Self:
        """Set the quality of an image relative to the original.

        Args:
            quality: The percentage. 0 to 100.
        """
        return self._with("relative_quality", RelativeQualityStep, {"quality": quality})

    def lowest_quality(self, quality: int) -> Self:
        """Set the minimum quality of an image.

        Args:
            quality: The quality. 0 to 100.
        """
        return self._with("lowest_quality", LowestQualityStep, {"quality": quality})

    def blur(self, *, radius: int, sigma: Decimal | int) -> Self:
        """Blur an image.

        Args:
            radius: The radius. 1 to 50.
            sigma: The standard deviation. More than 0.
        """
        return self._with("blur", BlurStep, {"radius": radius, "sigma": sigma})

    def sharpen(self, value: int) -> Self:
        """Sharpen an image.

        Args:
            value: The amount of sharpening. 10 to 300.
        """
        return self._with("sharpen", SharpenStep, {"value": value})

    def brightness(self, value: int) -> Self:
        """Adjust the brightness of an image.

        Args:
            value: The adjustment. -100 to 100.
        """
        return self._with("brightness", BrightnessStep, {"value": value})

    def contrast(self, value: int) -> Self:
        """Adjust the contrast of an image.

        Args:
            value: The adjustment. -100 to 100.
        """
        return self._with("contrast", ContrastStep, {"value": value})

    def grayscale(self) -> Self:
        """Convert an image to grayscale."""
        return self._with("grayscale", GrayscaleStep, {})

    def strip(self) -> Self:
        """Remove EXIF and other metadata from an image."""
        return self._with("strip", StripStep, {})

    def limit_size(self, size: str) -> Self:
        """Limit the size of a JPEG file.

        Args:
            size: The maximum size. At least 2 characters: digits, 'k' and 'm'.
        """
        return self._with("limit_size", LimitSizeStep, {"size": size})

    def ignore_error(self) -> Self:
        """Return the original image instead of an error if it is too large to process."""
        return self._with("ignore_error", IgnoreErrorStep, {})

    def view(
        self,
        mode: int,
        *,
        width: int | None = None,
        height: int | None = None,
        format: ImageFormatValue | None = None,
        quality: int | None = None,
        relative_quality: int | None = None,
        lowest_quality: int | None = None,
    ) -> Self:
        """Fit an image into a box, in one of five modes.

        A request needs at least one of `width`, `height`.

        Args:
            mode: The mode. 1: cover the box and crop. 2: fit inside the box. 3: cover the box. 4:
                cover the box, by longer and shorter side. 5: like 4, and crop. 1 to 5.
            width: The width of the box; in modes 4 and 5, the length of its longer side. 1 to 9999.
            height: The height of the box; in modes 4 and 5, the length of its shorter side. 1 to
                9999.
            format: The output format. One of the values of `ImageFormat`.
            quality: The absolute quality. 0 to 100.
            relative_quality: The quality, in percent of the original. 0 to 100.
            lowest_quality: The minimum quality. 0 to 100.
        """
        return self._with(
            "view",
            ViewStep,
            {
                "mode": mode,
                "width": width,
                "height": height,
                "format": format,
                "quality": quality,
                "relative_quality": relative_quality,
                "lowest_quality": lowest_quality,
            },
        )

    def watermark_text(
        self,
        text: str,
        *,
        font: str | None = None,
        font_size: int | None = None,
        color: str | None = None,
        opacity: int | None = None,
        tile: int | None = None,
        degrees: int | None = None,
        gravity: ImageGravityValue | None = None,
        dx: int | None = None,
        dy: int | None = None,
        shadow: int | None = None,
    ) -> Self:
        """Add a text watermark to an image.

        Args:
            text: The text of the watermark.
            font: The file name of a font that the service provides. Default: `tahoma.ttf`.
            font_size: The font size. At least 1. Default: `13`.
            color: The colour, such as `#FF0000`. Default: `#3D3D3D`.
            opacity: The opacity. 1 to 100. Default: `90`.
            tile: Whether to repeat the watermark across the image: 1 for yes. 0 to 1.
            degrees: The angle of repeated watermarks. 0 to 360. Default: `0`.
            gravity: The position. One of the values of `ImageGravity`. Default: `southeast`.
            dx: The horizontal offset from the position. At least 0. Default: `0`.
            dy: The vertical offset from the position. At least 0. Default: `0`.
            shadow: The strength of the text shadow, in percent. 0 to 100. Default: `0`.
        """
        return self._with(
            "watermark_text",
            WatermarkTextStep,
            {
                "text": text,
                "font": font,
                "font_size": font_size,
                "color": color,
                "opacity": opacity,
                "tile": tile,
                "degrees": degrees,
                "gravity": gravity,
                "dx": dx,
                "dy": dy,
                "shadow": shadow,
            },
        )

    def watermark_image(
        self,
        url: str,
        *,
        gravity: ImageGravityValue | None = None,
        dx: int | None = None,
        dy: int | None = None,
        overflow: WatermarkOverflowValue | None = None,
        scale_type: WatermarkScaleValue | None = None,
        share: int | None = None,
        opacity: int | None = None,
        tile: int | None = None,
        degrees: int | None = None,
    ) -> Self:
        """Add an image watermark from the same bucket.

        Args:
            url: The address of the watermark image in the bucket, which must start with `http://`.
            gravity: The position. One of the values of `ImageGravity`. Default: `southeast`.
            dx: The horizontal offset from the position. At least 0. Default: `0`.
            dy: The vertical offset from the position. At least 0. Default: `0`.
            overflow: How to handle a watermark that is larger than the image. One of `1`, `2`.
            scale_type: The reference for the size of the watermark; requires the proportion. One of
                `1`, `2`, `3`.
            share: The proportion of the watermark to the reference. 1 to 1000.
            opacity: The opacity. 1 to 100. Default: `90`.
            tile: Whether to repeat the watermark across the image: 1 for yes. 0 to 1.
            degrees: The angle of repeated watermarks. 0 to 360. Default: `0`.
        """
        return self._with(
            "watermark_image",
            WatermarkImageStep,
            {
                "url": url,
                "gravity": gravity,
                "dx": dx,
                "dy": dy,
                "overflow": overflow,
                "scale_type": scale_type,
                "share": share,
                "opacity": opacity,
                "tile": tile,
                "degrees": degrees,
            },
        )

    def style(self, name: str) -> Self:
        """Apply a style of the bucket to an image.

        Args:
            name: The name of the style. Not empty: letters, digits, '-', '_' and '.'.
        """
        return self._with("style", StyleStep, {"name": name})
