"""Image processing in a separate process gives the same results as in this one."""

from __future__ import annotations

import io
import time

import pytest
from PIL import Image

from cloudinfinite_emulator.images import working
from cloudinfinite_emulator.images.likeness import fingerprint
from cloudinfinite_emulator.images.processing import describe, process
from cloudinfinite_emulator.images.reading import ImageError, average_color, exif_data, image_info
from cloudinfinite_emulator.images.rules import NotDone, RuleError, parse
from cloudinfinite_emulator.media.apart import Effort
from cloudinfinite_emulator.media.error import MediaError

from ..media.files import png

IMAGE = png(30, 20)
STAMP = "watermark/1/image/aHR0cDovL2EvYi5wbmc="


def absent(url: str) -> bytes:
    raise KeyError(url)


def test_results_are_the_same() -> None:
    for read in (image_info, average_color, exif_data):
        assert working.looked_at(read, io.BytesIO(IMAGE)) == read(io.BytesIO(IMAGE))
    assert working.described(IMAGE) == describe(IMAGE)
    assert working.fingerprint_of(IMAGE) == fingerprint(IMAGE)
    for rule in ("imageMogr2/rotate/90", "imageMogr2/format/jpg", STAMP):
        steps = parse(rule)
        here = process(IMAGE, steps, lambda url: IMAGE)
        assert working.processed(IMAGE, steps, lambda url: IMAGE) == here


def test_errors_are_the_same() -> None:
    with pytest.raises(ImageError, match="not a readable image"):
        working.looked_at(image_info, io.BytesIO(b"text"))
    with pytest.raises(ImageError):
        working.fingerprint_of(b"text")
    with pytest.raises(KeyError):
        working.processed(IMAGE, parse(STAMP), absent)
    for rule, kind in (
        ("imageMogr2/cut/1x1x90x90", RuleError),
        ("imageMogr2/format/heif", NotDone),
    ):
        with pytest.raises(kind) as here:
            process(IMAGE, parse(rule), absent)
        with pytest.raises(kind) as there:
            working.processed(IMAGE, parse(rule), absent)
        assert str(there.value) == str(here.value)


def test_work_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "_WORKING", Effort(1024**3, 0.1))
    target = io.BytesIO()
    Image.effect_noise((4000, 4000), 90).save(target, "PNG", compress_level=0)
    began = time.monotonic()
    with pytest.raises(MediaError, match="too much memory or time"):
        working.described(target.getvalue())
    assert time.monotonic() - began < 30
