"""Inspecting a media file, and importing PyAV."""

from __future__ import annotations

import io
import time

import av
from av.stream import Stream

from cloudinfinite_emulator.media import media_info
from cloudinfinite_emulator.media.samples import make_mp4

from .plan import Plan
from .processes import run_program
from .table import Row
from .timing import Contender, Figure, race

_CALLS = 20
_LOADED = """
import time
before = time.process_time()
import av
print(time.process_time() - before)
"""


def measure(plan: Plan) -> list[Row]:
    """Returns rows of inspecting a small mp4 compared with a bare open, and of importing PyAV."""
    data = make_mp4()
    assert media_info(io.BytesIO(data))["Stream"]

    def ours() -> None:
        for _ in range(_CALLS):
            media_info(io.BytesIO(data))

    def bare() -> None:
        for _ in range(_CALLS):
            _read(data)

    contenders = [
        Contender("ours", lambda: ours, calls=_CALLS),
        Contender("av.open", lambda: bare, calls=_CALLS),
    ]
    # FFmpeg decodes in its own threads.
    run = race(contenders, plan.rounds(60), clock=time.process_time, collector=True)
    loading = Figure.least(run_program(_LOADED).json() for _ in range(plan.rounds(16)))
    return [
        Row.of(
            f"media_info of a small mp4 ({len(data):,} bytes) to a bare open",
            run.ratio("ours", "av.open"),
            bar=1.5,
            medians=run.medians(),
        ),
        Row.of("import av, by the first call that needs it", loading, scale=1e3, unit="ms"),
    ]


def _read(data: bytes) -> list[tuple[object, ...]]:
    """Does what a program would do to list the streams of a file."""
    with av.open(io.BytesIO(data), "r") as container:
        return [
            *(
                (stream.codec_context.name, stream.width, stream.height, *_times(stream))
                for stream in container.streams.video
            ),
            *(
                (stream.codec_context.name, stream.rate, *_times(stream))
                for stream in container.streams.audio
            ),
        ]


def _times(stream: Stream) -> tuple[object, ...]:
    return stream.time_base, stream.start_time, stream.duration
