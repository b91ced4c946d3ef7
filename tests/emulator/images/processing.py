"""Sample images, and helpers that process them."""

from __future__ import annotations

import base64
import io
from typing import Any

from hypothesis import strategies as st
from PIL import Image

from cloudinfinite_emulator.images.processing import Processed, process
from cloudinfinite_emulator.images.rules import parse

from .test_reading import drawn

LOGO = drawn("png", 40, 20, (255, 0, 0))


def b64(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def run(data: bytes, rule: str, logo: bytes = LOGO) -> Processed:
    def fetch(url: str) -> bytes:
        assert url == "http://a/logo.png"
        return logo

    return process(data, parse(rule), fetch)


def opened(processed: Processed) -> Image.Image:
    image = Image.open(io.BytesIO(processed.data))
    image.load()
    assert image.size == (processed.width, processed.height)
    return image


def photo(format: str = "jpeg", width: int = 60, height: int = 40, **more: Any) -> bytes:
    """Returns an image in which no two columns are equal."""
    target = io.BytesIO()
    gradient = Image.linear_gradient("L").rotate(90).resize((width, height))
    Image.merge("RGB", [gradient, gradient.transpose(Image.Transpose.ROTATE_180), gradient]).save(
        target, format, **more
    )
    return target.getvalue()


def animation(frames: int = 40, side: int = 10) -> bytes:
    target = io.BytesIO()
    images = [Image.new("RGB", (side, side), (each * 5, 0, 0)) for each in range(frames)]
    images[0].save(target, "gif", save_all=True, append_images=images[1:], duration=20)
    return target.getvalue()


SIDES = st.integers(1, 200)
