"""Makes the calls of a command and prints the results."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

import click

from cloudinfinite_runtime.client import BaseClient
from cloudinfinite_runtime.codec.mapping import to_dict
from cloudinfinite_runtime.codec.table import WireRecord
from cloudinfinite_runtime.model import EmptyAnswer, TextAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.streamed import saved_at

from .dry_run import AnyCredentials, DryTransport, as_text, would_send
from .output import Printer, is_terminal
from .progress import receiving, watching
from .session import Session

STANDARD_OUTPUT = "-"

WAIT_SECONDS = 3600.0
"""The default limit for waiting for a job."""


class Caller:
    """Makes one call with the options of its command.

    Args:
        session: The settings.
        operation: The operation.
        options: The options of the command.
    """

    def __init__(
        self, session: Session, operation: Operation[Any], options: dict[str, Any]
    ) -> None:
        self._session = session
        self._operation = operation
        self._options = options
        self._printer: Printer = session.printer()

    def call(self, fields: dict[str, Any], extras: dict[str, Any]) -> None:
        """Makes the call and prints the result.

        Args:
            fields: The fields of the request.
            extras: The options of the call.
        """
        if self._options.get("dry_run"):
            self._dry(fields, extras)
            return
        with closing(self._session.client()) as client:
            if self._operation.answer == "binary":
                self._save(client, fields, extras)
            elif self._operation.paging is not None and not self._options.get("one_page"):
                self._list(client, fields, extras)
            else:
                self._make(client, fields, extras)

    def presign(self, fields: dict[str, Any], expires: int, extras: dict[str, Any]) -> None:
        """Prints the call as a URL."""
        with closing(self._session.client()) as client:
            made: Any = extras
            click.echo(client._presign(self._operation, fields, expires, made))

    def _dry(self, fields: dict[str, Any], extras: dict[str, Any]) -> None:
        keys = AnyCredentials(self._session.credentials)
        with closing(self._session.client(transport=DryTransport(), credentials=keys)) as client:
            request = would_send(client, self._operation, fields, extras)
        if self._printer.form == "table":
            click.echo(as_text(request))
        else:
            self._printer.one(request)

    def _make(self, client: BaseClient, fields: dict[str, Any], extras: dict[str, Any]) -> None:
        given: Any = extras
        waiting = self._operation.waiting
        if self._options.get("wait") and waiting is not None and fields.get(waiting.id):
            self._wait(client, self._operation, fields[waiting.id], extras)
            return
        answer = client._call(self._operation, fields, given)
        if self._options.get("wait"):
            look_up = self._session.surface.look_up_of(self._operation)
            if look_up is not None:
                self._wait(client, look_up, answer, extras)
                return
        if isinstance(answer, TextAnswer):
            self._write_text(answer.text)
        elif not isinstance(answer, EmptyAnswer):
            self._printer.one(to_dict(answer))

    def _wait(
        self, client: BaseClient, look_up: Operation[Any], target: object, extras: dict[str, Any]
    ) -> None:
        waiting = look_up.waiting
        assert waiting is not None  # noqa: S101 - look_up_of ensures it
        given = self._options.get("wait_timeout")
        seconds = WAIT_SECONDS if given is None else given
        options: Any = {name: extras[name] for name in ("validate",) if name in extras}
        jobs = target if isinstance(target, list) else getattr(target, waiting.item, None)
        if isinstance(jobs, list):
            target = jobs[0] if len(jobs) == 1 else jobs
        seen: dict[str, None] = {}

        def note(job: Any) -> None:
            seen[str(getattr(job, waiting.key))] = None
            tell(job)

        try:
            with watching(waiting) as tell:
                found = client._wait(look_up, target, seconds, note, options)
        except KeyboardInterrupt:
            click.echo(f"no longer waiting for {', '.join(seen) or 'the job'}", err=True)
            raise
        made = [to_dict(each) for each in found] if isinstance(found, list) else to_dict(found)
        self._printer.one(made)

    def _list(self, client: BaseClient, fields: dict[str, Any], extras: dict[str, Any]) -> None:
        given: Any = extras
        items: Iterator[Any] = iter(client._iterate(self._operation, fields, given))
        self._printer.many(
            to_dict(each) if isinstance(each, WireRecord) else each
            for each in islice(items, self._options.get("max_items"))
        )

    def _save(self, client: BaseClient, fields: dict[str, Any], extras: dict[str, Any]) -> None:
        place = self._options.get("out")
        if place is None and is_terminal():
            raise click.UsageError("the answer is binary: save it with --out FILE, or pass --out -")
        given: Any = extras
        with client._stream(self._operation, fields, given) as answer:
            if place is None or place == STANDARD_OUTPUT:
                output = sys.stdout.buffer
                for piece in answer.iter_bytes():
                    output.write(piece)
                output.flush()
                return
            with receiving(answer, place) as tell, saved_at(place) as file:
                for piece in answer.iter_bytes():
                    file.write(piece)
                    tell(len(piece))
        click.echo(f"saved {place} ({Path(place).stat().st_size} bytes)", err=True)

    def _write_text(self, text: str) -> None:
        place = self._options.get("out")
        if place is None or place == STANDARD_OUTPUT:
            click.echo(text, nl=not text.endswith("\n"))
        else:
            Path(place).write_text(text, "utf-8")
            click.echo(f"saved {place}", err=True)
