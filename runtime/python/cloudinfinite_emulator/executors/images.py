"""Jobs that process images: PicProcess, and the frames of Snapshot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from cloudinfinite.settings.pic_process import PicProcess
from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.reader import read

from ..images.library import check
from ..images.reading import MOST_BYTES
from ..images.rules import parse
from ..images.telling import telling
from ..jobs.work import JobFailure, Work
from .places import Output, at_address, child, failing, source

if TYPE_CHECKING:
    from ..images.processing import Processed


def process_image(work: Work) -> Mapping[str, object]:
    """Processes the object by its rule."""
    settings = read(PicProcess, child(work, "PicProcess"), Report())
    output = Output(work)
    with failing(work), source(work) as file:
        data = file.read(MOST_BYTES + 1)
    from ..images.processing import etag

    made = ruled(work, data, str(settings.process_rule or ""))
    output.put(output.key, made.data)
    place = output.files()
    original: dict[str, object] = {"Key": work.key, "ETag": etag(data)}
    if settings.is_pic_info:
        with telling(JobFailure):
            from ..images.working import described

            original["ImageInfo"] = described(data).told()
    stored = {"Key": output.key, **made.told()}
    told = {"OriginalInfo": original, "ProcessResults": {"Object": stored}}
    return {"PicProcessResult": told, "MediaResult": {"OutputFile": place}}


def ruled(work: Work, data: bytes, rule: str) -> Processed:
    """Applies a rule to an image.

    Raises:
        JobFailure: The rule or the image is invalid, or the emulator does not support it.
    """

    def fetch(url: str) -> bytes:
        with failing(work), at_address(work, url) as file:
            return file.read(MOST_BYTES + 1)

    with telling(JobFailure):
        check()
        from ..images.working import processed

        return processed(data, parse(rule), fetch)
