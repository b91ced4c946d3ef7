"""The filters between decoding and encoding a video."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final, Protocol

from .error import MediaError
from .pyav import load
from .rotation import MAX_PIXELS
from .settings import VideoSettings

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

TICK: Final = Fraction(1, 90_000)
"""The time base of frames; the durations at all common frame rates are multiples of it."""

_QUARTERS: Final = {90: ["transpose=clock"], 180: ["hflip", "vflip"], 270: ["transpose=cclock"]}


@dataclass(frozen=True, slots=True)
class Layer:
    """An image that covers a part of a video.

    Attributes:
        pixels: Its pixels, row by row, as red, green, blue and opacity.
        width: Its width.
        height: Its height.
        x: Its left edge, as an expression of FFmpeg's ``overlay``.
        y: Its top edge, as another expression.
        start: When it appears, in seconds.
        end: When it disappears; None for never.
    """

    pixels: bytes
    width: int
    height: int
    x: str
    y: str
    start: Fraction = Fraction(0)
    end: Fraction | None = None


class Overlay(Protocol):
    """Makes a layer that fits the size of a video."""

    def layer(self, width: int, height: int) -> Layer:
        """Returns the layer for a video of this size.

        Raises:
            MediaError: The layer cannot be made.
        """


class Filter:
    """Scales, rotates and decorates frames.

    Args:
        first: The first frame, which determines the size.
        wanted: How the video is encoded.
        overlays: The overlays, from the lowest.

    Attributes:
        width: The width of the output.
        height: The height of the output.

    Raises:
        MediaError: The output would be too large.
    """

    def __init__(
        self, first: VideoFrame, wanted: VideoSettings, overlays: Sequence[Overlay] = ()
    ) -> None:
        av = load()
        degrees = (wanted.rotation - first.rotation) % 360
        turned = degrees in (90, 270)
        across, down = (first.height, first.width) if turned else (first.width, first.height)
        self.width, self.height = size_of(across, down, wanted)
        graph = self._graph = av.filter.Graph()
        last = self._source = graph.add_buffer(
            width=first.width, height=first.height, format=first.format, time_base=TICK
        )
        steps = list(_QUARTERS.get(degrees, [f"rotate={degrees}*PI/180"] if degrees else []))
        steps.append(f"scale={self.width}:{self.height}")
        if wanted.rate is not None:
            # A part may be shorter than a frame.
            steps.append(f"fps={wanted.rate}:eof_action=pass")
        for step in steps:
            name, _, arguments = step.partition("=")
            node = graph.add(name, arguments) if arguments else graph.add(name)
            last.link_to(node)
            last = node
        still = []
        for overlay in overlays:
            layer = overlay.layer(self.width, self.height)
            source = graph.add_buffer(
                width=layer.width, height=layer.height, format="rgba", time_base=TICK
            )
            node = graph.add("overlay", _placing(layer))
            last.link_to(node, 0, 0)
            source.link_to(node, 0, 1)
            still.append((source, layer))
            last = node
        for name, arguments in (("format", wanted.pixels), ("buffersink", "")):
            node = graph.add(name, arguments) if arguments else graph.add(name)
            last.link_to(node)
            last = node
        self._sink = last
        graph.configure()
        for source, layer in still:
            source.push(_frame(layer))
            # The last frame of a source stays after the source has ended.
            source.push(None)

    def put(self, frame: VideoFrame | None) -> Iterator[VideoFrame]:
        """Adds a frame, or None at the end, and yields the frames that are ready."""
        av = load()
        self._source.push(frame)
        while True:
            try:
                yield self._sink.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return


def size_of(width: int, height: int, wanted: VideoSettings) -> tuple[int, int]:
    """Returns the size of a video after encoding, in even numbers.

    Raises:
        MediaError: The size would be too large.
    """
    across, down = wanted.width, wanted.height
    if wanted.is_long_first and height > width:
        across, down = down, across
    if across and not down:
        down = round(Fraction(height * across, width))
    elif down and not across:
        across = round(Fraction(width * down, height))
    elif not across:
        across, down = width, height
    across, down = max(across // 2, 1) * 2, max(down // 2, 1) * 2
    if across * down > MAX_PIXELS or max(across, down) >= 2**14:
        raise MediaError(
            "InvalidArgument", f"the video would have {across} by {down} pixels, which is too large"
        )
    return across, down


def _placing(layer: Layer) -> str:
    text = f"x={layer.x}:y={layer.y}"
    if layer.start or layer.end is not None:
        end = "1e9" if layer.end is None else f"{float(layer.end):.3f}"
        text += f":enable='between(t,{float(layer.start):.3f},{end})'"
    return text


def _frame(layer: Layer) -> VideoFrame:
    frame: VideoFrame = load().VideoFrame(layer.width, layer.height, "rgba")
    plane = frame.planes[0]
    row = layer.width * 4
    gap = bytes(plane.line_size - row)
    rows = (layer.pixels[at : at + row] + gap for at in range(0, row * layer.height, row))
    plane.update(b"".join(rows))
    frame.pts, frame.time_base = 0, TICK
    return frame
