"""Image processing in a separate process gives the same results as in this one."""

from __future__ import annotations

import io
import time

import pytest
from PIL import Image

from cloudinfinite_emulator.images import isolated
from cloudinfinite_emulator.images.processing import describe, process
from cloudinfinite_emulator.images.reading import ImageError, average_color, exif_data, image_info
from cloudinfinite_emulator.images.rules import RuleError, UnsupportedRule, parse
from cloudinfinite_emulator.images.similarity import fingerprint
from cloudinfinite_emulator.media.error import MediaError
from cloudinfinite_emulator.media.isolation import Limits

from ..media.files import png

IMAGE = png(30, 20)
STAMP = "watermark/1/image/aHR0cDovL2EvYi5wbmc="


def absent(url: str) -> bytes:
    raise KeyError(url)


def test_results_are_the_same() -> None:
    for read in (image_info, average_color, exif_data):
        assert isolated.inspect_isolated(read, io.BytesIO(IMAGE)) == read(io.BytesIO(IMAGE))
    assert isolated.describe_isolated(IMAGE) == describe(IMAGE)
    assert isolated.fingerprint_isolated(IMAGE) == fingerprint(IMAGE)
    for rule in ("imageMogr2/rotate/90", "imageMogr2/format/jpg", STAMP):
        steps = parse(rule)
        here = process(IMAGE, steps, lambda url: IMAGE)
        assert isolated.process_isolated(IMAGE, steps, lambda url: IMAGE) == here


def test_errors_are_the_same() -> None:
    with pytest.raises(ImageError, match="not a readable image"):
        isolated.inspect_isolated(image_info, io.BytesIO(b"text"))
    with pytest.raises(ImageError):
        isolated.fingerprint_isolated(b"text")
    with pytest.raises(KeyError):
        isolated.process_isolated(IMAGE, parse(STAMP), absent)
    for rule, kind in (
        ("imageMogr2/cut/1x1x90x90", RuleError),
        ("imageMogr2/format/heif", UnsupportedRule),
    ):
        with pytest.raises(kind) as here:
            process(IMAGE, parse(rule), absent)
        with pytest.raises(kind) as there:
            isolated.process_isolated(IMAGE, parse(rule), absent)
        assert str(there.value) == str(here.value)


def test_work_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolated, "_LIMITS", Limits(1024**3, 0.1))
    target = io.BytesIO()
    Image.effect_noise((4000, 4000), 90).save(target, "PNG", compress_level=0)
    began = time.monotonic()
    with pytest.raises(MediaError, match="too much memory or time"):
        isolated.describe_isolated(target.getvalue())
    assert time.monotonic() - began < 30
