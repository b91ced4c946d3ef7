"""Jobs that make images from a video: Snapshot and Animation."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from cloudinfinite.settings.animation import Animation
from cloudinfinite.settings.snapshot import Snapshot
from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.reader import read

from ..jobs.work import JobFailure, Work
from .images import apply_rule
from .objects import Output, child, job_failures, open_object, refuse_unsupported

_DEFAULT_RATE = Decimal(10)


def snapshot(work: Work) -> Mapping[str, object]:
    """Stores frames of the object, sprites of them, or both."""
    refuse_unsupported(work, "Snapshot/IsCheckBlack")
    settings = read(Snapshot, child(work, "Snapshot"), Report())
    mode = str(settings.snapshot_out_mode or "OnlySnapshot")
    output = Output(work)
    pattern = child(work, "Output").findtext("SpriteObject") or ""
    with job_failures(work), open_object(work) as file:
        from ..media.isolation import ENCODING, run_isolated
        from ..media.snapshots import Choice, Grid, make_sprites, take_frames

        choice = Choice(
            str(settings.mode or "Interval"),
            Fraction(settings.start or 0),
            None if settings.time_interval is None else Fraction(settings.time_interval),
            settings.count or 1,
            is_spread=bool(settings.is_check_count),
        )
        timed_frames = run_isolated(
            ENCODING, take_frames, file, choice, settings.width or 0, settings.height or 0
        )
        frames = [frame for _, frame in timed_frames]
        if settings.ci_param:
            frames = [apply_rule(work, frame, str(settings.ci_param)).data for frame in frames]
        result: dict[str, object] = {}
        if mode != "OnlySprite":
            for number, ((time, _), frame) in enumerate(zip(timed_frames, frames, strict=True)):
                output.put(output.numbered(output.key, number, len(frames), time), frame)
            result["OutputFile"] = output.files()
        if mode != "OnlySnapshot":
            config = settings.sprite_snapshot_config
            if config is None:
                raise JobFailure("InvalidArgument", "Snapshot.SpriteSnapshotConfig is missing")
            grid = Grid(
                config.columns or 1,
                config.lines or 1,
                config.cell_width or 0,
                config.cell_height or 0,
                config.padding or 0,
                config.margin or 0,
                str(config.color or "white"),
            )
            sheets = run_isolated(ENCODING, make_sprites, frames, grid)
            for number, sheet in enumerate(sheets):
                output.put(output.numbered(pattern, number, len(sheets)), sheet)
            result["SpriteOutputFile"] = output.files()
    return {"MediaResult": result}


def animate(work: Work) -> Mapping[str, object]:
    """Makes an animated image from a part of the object."""
    refuse_unsupported(work, "Animation/Video/AnimateOnlyKeepKeyFrame")
    settings = read(Animation, child(work, "Animation"), Report())
    video, interval = settings.video, settings.time_interval
    format = str(settings.container.format if settings.container is not None else "gif")
    rate = Fraction((video and (video.animate_frames_per_second or video.fps)) or _DEFAULT_RATE)
    if video is not None and video.animate_time_interval_of_frame:
        rate = 1 / Fraction(video.animate_time_interval_of_frame)
    start = Fraction((interval and interval.start) or 0)
    output = Output(work)
    with job_failures(work), open_object(work) as file:
        from ..media.animations import animate as make_animation
        from ..media.isolation import ENCODING, run_isolated
        from ..media.settings import TimeRange

        length = None if interval is None or interval.duration is None else interval.duration
        data = run_isolated(
            ENCODING,
            make_animation,
            file,
            TimeRange(start, None if length is None else start + Fraction(length)),
            format=format,
            rate=rate,
            width=(video and video.width) or 0,
            height=(video and video.height) or 0,
            quality=(video and video.quality) or 75,
        )
    output.put(output.key, data)
    return {"MediaResult": {"OutputFile": output.files()}}
