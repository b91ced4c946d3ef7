"""Jobs that copy streams without encoding them: Segment and StreamExtract."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from fractions import Fraction

from cloudinfinite.settings.segment import Segment
from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.reader import read

from ..jobs.work import JobFailure, Work
from .objects import Output, child, job_failures, open_object, refuse_unsupported


def segment(work: Work) -> Mapping[str, object]:
    """Copies the object into another container, in one piece or in segments."""
    refuse_unsupported(
        work,
        "Segment/HlsEncrypt/IsHlsEncrypt",
        "Segment/StartTime",
        "Segment/EndTime",
        "Segment/TranscodeIndex",
    )
    settings = read(Segment, child(work, "Segment"), Report())
    format = str(settings.format or "")
    output = Output(work)
    with job_failures(work):
        from ..media.containers import container_of
        from ..media.isolation import ENCODING, run_isolated
        from ..media.remuxing import cut, remux

        container = container_of(format)
        if container.is_split:
            raise JobFailure(
                "NotImplemented", f"the emulator does not copy into {format} yet; transcode instead"
            )
        with open_object(work) as file:
            if settings.duration is None:
                kinds = ("video", "audio") if container.video else ("audio",)
                pieces = [run_isolated(ENCODING, remux, file, container.muxer, kinds=kinds)]
            else:
                seconds = Fraction(settings.duration)
                pieces = run_isolated(ENCODING, cut, file, container.muxer, seconds, format)
    for number, piece in enumerate(pieces):
        output.put(output.numbered(output.key, number, len(pieces)), piece)
    return {"MediaResult": {"OutputFile": output.files()}}


def extract(work: Work) -> Mapping[str, object]:
    """Copies single streams of the object into separate files."""
    output = Output(work)
    with job_failures(work):
        from ..media.containers import container_of
        from ..media.isolation import ENCODING, run_isolated
        from ..media.remuxing import remux

        for each in child(work, "Output").iterfind("StreamExtract"):
            index, key = each.findtext("Index") or "", each.findtext("Object") or ""
            if not index.isdecimal():
                raise JobFailure(
                    "InvalidArgument", f"StreamExtract.Index: {index!r} is not an index"
                )
            extension = posixpath.splitext(key)[1].removeprefix(".")
            with open_object(work) as file:
                muxer = container_of(extension).muxer
                data = run_isolated(ENCODING, remux, file, muxer, index=int(index))
            output.put(key, data)
    return {"MediaResult": {"OutputFile": output.files()}}
