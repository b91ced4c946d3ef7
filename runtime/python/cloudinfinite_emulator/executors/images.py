"""Jobs that process images: PicProcess, and the frames of Snapshot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from cloudinfinite.settings.pic_process import PicProcess
from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.reader import read

from ..images.errors import image_errors_as
from ..images.pillow import check
from ..images.reading import MOST_BYTES
from ..images.rules import parse
from ..jobs.work import JobFailure, Work
from .objects import Output, child, job_failures, open_address, open_object

if TYPE_CHECKING:
    from ..images.processing import Processed


def process_image(work: Work) -> Mapping[str, object]:
    """Processes the object by its rule."""
    settings = read(PicProcess, child(work, "PicProcess"), Report())
    output = Output(work)
    with job_failures(work), open_object(work) as file:
        data = file.read(MOST_BYTES + 1)
    from ..images.processing import etag

    processed = apply_rule(work, data, str(settings.process_rule or ""))
    output.put(output.key, processed.data)
    place = output.files()
    original: dict[str, object] = {"Key": work.key, "ETag": etag(data)}
    if settings.is_pic_info:
        with image_errors_as(JobFailure):
            from ..images.isolated import describe_isolated

            original["ImageInfo"] = describe_isolated(data).fields()
    stored = {"Key": output.key, **processed.fields()}
    result = {"OriginalInfo": original, "ProcessResults": {"Object": stored}}
    return {"PicProcessResult": result, "MediaResult": {"OutputFile": place}}


def apply_rule(work: Work, data: bytes, rule: str) -> Processed:
    """Applies a rule to an image.

    Raises:
        JobFailure: The rule or the image is invalid, or the emulator does not support it.
    """

    def fetch(url: str) -> bytes:
        with job_failures(work), open_address(work, url) as file:
            return file.read(MOST_BYTES + 1)

    with image_errors_as(JobFailure):
        check()
        from ..images.isolated import process_isolated

        return process_isolated(data, parse(rule), fetch)
