"""The executors of the emulator, by Tag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..jobs.work import Executor, Work
from . import copying, files, snapshots, transcoding
from .places import failing, source


def media_info(work: Work) -> Mapping[str, object]:
    """Opens the object, and describes its streams and its container."""
    with failing():
        # The first job that needs FFmpeg's libraries loads them.
        from ..media.info import media_info as read

        with source(work) as file:
            return {"MediaInfo": read(file)}


def simulate(work: Work) -> Mapping[str, object]:
    """Does nothing, successfully."""
    return {}


EXECUTORS: Final[Mapping[str, Executor]] = {
    "Animation": snapshots.animate,
    "Concat": transcoding.concat,
    "FileCompress": files.compress,
    "FileHashCode": files.hash_file,
    "FileUncompress": files.uncompress,
    "MediaInfo": media_info,
    "Segment": copying.segment,
    "Snapshot": snapshots.snapshot,
    "StreamExtract": copying.extract,
    "Transcode": transcoding.transcode,
}
