"""The executors of the emulator, by Tag."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Final

from ..jobs.work import Executor, Work
from .objects import job_failures, open_object


def media_info(work: Work) -> Mapping[str, object]:
    """Describes the container and the streams of the object."""
    with job_failures(work):
        from ..media.info import media_info as read
        from ..media.isolation import INSPECTING, run_isolated

        with open_object(work) as file:
            return {"MediaInfo": run_isolated(INSPECTING, read, file)}


def simulate(work: Work) -> Mapping[str, object]:
    """Succeeds without doing anything."""
    return {}


def _lazy(module: str, name: str) -> Executor:
    """Returns an executor whose module is imported by its first job."""

    def execute(work: Work) -> Mapping[str, object]:
        done: Mapping[str, object] = getattr(import_module(f".{module}", __package__), name)(work)
        return done

    return execute


EXECUTORS: Final[Mapping[str, Executor]] = {
    "Animation": _lazy("snapshots", "animate"),
    "Concat": _lazy("transcoding", "concat"),
    "Condition": _lazy("conditions", "decide"),
    "FileCompress": _lazy("files", "compress"),
    "FileHashCode": _lazy("files", "hash_file"),
    "FileUncompress": _lazy("files", "uncompress"),
    "MediaInfo": media_info,
    "PicProcess": _lazy("images", "process_image"),
    "Segment": _lazy("copying", "segment"),
    "Snapshot": _lazy("snapshots", "snapshot"),
    "StreamExtract": _lazy("copying", "extract"),
    "StreamPack": _lazy("streams", "pack"),
    # It only specifies how the streams that follow are packed.
    "StreamPackConfig": simulate,
    "Transcode": _lazy("transcoding", "transcode"),
    "VideoStream": _lazy("streams", "make_stream"),
}
