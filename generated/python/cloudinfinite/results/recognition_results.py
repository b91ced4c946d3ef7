# Generated from spec/results/recognition_results.xsd (07d5fc0fb2da7c5a).
# Do not edit: change the spec and run `make generate`.
"""`ImageFinding`, `ImagePoint` and `QrCode`, and their parts."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class ImageBox(BaseRecord):
    """A rectangle in an image, in pixels."""

    x: int | None = field(default=None, metadata=element("X", ANY_INTEGER))
    """The x coordinate of the top left corner."""
    y: int | None = field(default=None, metadata=element("Y", ANY_INTEGER))
    """The y coordinate of the top left corner."""
    width: int | None = field(default=None, metadata=element("Width", ANY_INTEGER))
    """The width of the rectangle."""
    height: int | None = field(default=None, metadata=element("Height", ANY_INTEGER))
    """The height of the rectangle."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageFinding(BaseRecord):
    """An object, a person or an animal detected in an image."""

    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the object, person or animal."""
    score: int | None = field(default=None, metadata=element("Score", ANY_INTEGER))
    """The confidence. Higher values are more certain."""
    location: ImageBox | None = field(default=None, metadata=element("Location", ImageBox))
    """The position."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImagePoint(BaseRecord):
    """A point in an image, in pixels."""

    x: int | None = field(default=None, metadata=element("X", ANY_INTEGER))
    """The x coordinate."""
    y: int | None = field(default=None, metadata=element("Y", ANY_INTEGER))
    """The y coordinate."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageOutline(BaseRecord):
    """An area of an image, given by its corners."""

    point: list[str] = field(default_factory=list, metadata=element("Point", ANY_TEXT, many=True))
    """The corners, each as x and y in pixels, such as `12,34`."""


@dataclass(slots=True, kw_only=True, repr=False)
class QrCode(BaseRecord):
    """A code detected in an image."""

    code_url: str | None = field(default=None, metadata=element("CodeUrl", ANY_TEXT))
    """The content of the code, which is not necessarily an address."""
    code_location: ImageOutline | None = field(
        default=None, metadata=element("CodeLocation", ImageOutline)
    )
    """The position of the code."""
