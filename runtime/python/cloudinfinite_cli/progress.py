"""Progress displays, shown on standard error if it is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from cloudinfinite_runtime.service import Waiting
from cloudinfinite_runtime.streamed import StreamedAnswer


@contextmanager
def watching(waiting: Waiting) -> Iterator[Callable[[Any], object]]:
    """Shows the state of each job being waited for; yields a function to call after each lookup."""
    if not sys.stderr.isatty():
        yield lambda job: None
        return
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=_console(), transient=True) as progress:
        tasks: dict[str, Any] = {}

        def tell(job: Any) -> None:
            name = getattr(job, waiting.key) or "the job"
            if name not in tasks:
                tasks[name] = progress.add_task(name, total=None)
            done = _percentage(job)
            progress.update(
                tasks[name],
                description=f"{name} {getattr(job, waiting.state) or ''}",
                total=None if done is None else 100,
                completed=done or 0,
            )

        yield tell


@contextmanager
def receiving(answer: StreamedAnswer, name: str) -> Iterator[Callable[[int], object]]:
    """Shows how much of a file has arrived; yields a function to call with each piece's size."""
    if not sys.stderr.isatty():
        yield lambda size: None
        return
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
    )
    with Progress(*columns, console=_console(), transient=True) as progress:
        task = progress.add_task(name, total=answer.size)
        yield lambda size: progress.update(task, advance=size)


def _percentage(job: Any) -> int | None:
    found = getattr(job, "progress", None)
    try:
        return None if found is None else int(found)
    except ValueError:
        return None


def _console() -> Any:
    from rich.console import Console

    return Console(stderr=True, markup=False, highlight=False, emoji=False)
