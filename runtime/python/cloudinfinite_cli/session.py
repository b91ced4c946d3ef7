"""The settings of one invocation, and the client that uses them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .output import FORMATS, Printer
from .surface import Surface

# The library is loaded only when a command needs it; help and completion do not.
if TYPE_CHECKING:
    from cloudinfinite_runtime.client import BaseClient
    from cloudinfinite_runtime.credentials.provider import CredentialProvider


class Probe(NamedTuple):
    """A call that checks whether a bucket is ready for other calls.

    Attributes:
        operation: The operation, which needs no fields.
        field: The wire name of the field to check in its answer.
        ready: The field's value if the bucket is ready.
        remedy: The command that makes the bucket ready.
    """

    operation: str
    field: str
    ready: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Program:
    """A program with a command line.

    Attributes:
        name: The name of the program.
        package: The generated package with the calls.
        probe: The call that `doctor` uses to check the bucket.
    """

    name: str
    package: str
    probe: Probe


def general_options() -> list[click.Parameter]:
    """Creates the options that every command accepts, before or after its name."""
    return [
        click.Option(["--bucket"], metavar="NAME", help="The bucket, with the account's number."),
        click.Option(["--region"], metavar="NAME", help="The bucket's region."),
        click.Option(
            ["--endpoint-url"], metavar="URL", help="Call this address instead of the service."
        ),
        click.Option(
            ["--profile"],
            metavar="NAME",
            help="Sign with the key of this profile of the vendor's tools.",
        ),
        click.Option(
            ["--timeout"], type=float, metavar="SECONDS", help="The total time limit of each call."
        ),
        click.Option(["--retries"], type=int, metavar="N", help="The maximum number of retries."),
        click.Option(
            ["--output"],
            type=click.Choice(FORMATS),
            help="How to print results: by default a table in a terminal, else JSON.",
        ),
        click.Option(
            ["--query"], metavar="EXPRESSION", help="Print what this JMESPath expression selects."
        ),
        click.Option(
            ["--debug"], is_flag=True, help="Log each attempt, and show tracebacks of errors."
        ),
    ]


class Session:
    """One invocation.

    Args:
        program: The program.
        options: The values of the general options; None for those that were not given.
    """

    def __init__(self, program: Program, options: Mapping[str, Any]) -> None:
        self.program = program
        self.surface = Surface(program.package)
        self._options = options
        if self.debug:
            from cloudinfinite_runtime.settings.options import switch_on

            switch_on("debug")

    @classmethod
    def of(cls, context: click.Context) -> Session:
        """Creates the session of a command. Options after its name override those before it."""
        program: Program = context.find_root().obj
        options = dict(context.find_root().params)
        given = context.params.items()
        options |= {k: each for k, each in given if each is not None and each is not False}
        return cls(program, options)

    def given(self, name: str) -> Any:
        """Returns the value of a general option; None if it was not given."""
        return self._options.get(name)

    @property
    def debug(self) -> bool:
        """Whether to log attempts and show tracebacks."""
        return bool(self._options.get("debug"))

    @property
    def bucket(self) -> str | None:
        """The bucket, from an option or the environment."""
        return self._setting("bucket")

    @property
    def region(self) -> str | None:
        """The region, from an option or the environment."""
        return self._setting("region")

    @property
    def output(self) -> str | None:
        """The output format, from an option; None if it was not given."""
        return self._options.get("output")

    @property
    def query(self) -> str | None:
        """The JMESPath expression for results, or None."""
        return self._options.get("query")

    @property
    def endpoint_url(self) -> str | None:
        """The address to call instead of the service, from an option or the environment."""
        return self._setting("endpoint_url")

    @property
    def labels(self) -> dict[str, str | None]:
        """The parts of the service's host that users provide: bucket and region."""
        labels = self.surface.client._service.labels
        return {name: self._setting(name) for name, each in labels.items() if each.of is None}

    @property
    def credentials(self) -> CredentialProvider | None:
        """The provider that the options name; None for the default one."""
        name = self._options.get("profile")
        if not name:
            return None
        from cloudinfinite_runtime.credentials.sources import (
            TCCLI_FOLDER,
            ProfileProvider,
            TccliProvider,
            look,
        )

        if look(os.path.expanduser(f"{TCCLI_FOLDER}/{os.path.basename(name)}.credential")):
            return TccliProvider(name)
        return ProfileProvider(name)

    def client(self, **more: Any) -> BaseClient:
        """Creates a client with these settings."""
        from cloudinfinite_runtime.settings.network import Timeout

        seconds = self._options.get("timeout")
        settings: dict[str, Any] = {
            "bucket": self._options.get("bucket"),
            "region": self._options.get("region"),
            "endpoint_url": self._options.get("endpoint_url"),
            "timeout": None if seconds is None else Timeout(total=seconds),
            "retries": self._options.get("retries"),
            "credentials": self.credentials,
            "user_agent": os.environ.get("CLOUDINFINITE_USER_AGENT") or "command-line",
        }
        return self.surface.client(**{**settings, **more})

    def printer(self) -> Printer:
        """Creates the printer for results."""
        return Printer(self.output, self.query)

    def _setting(self, name: str) -> str | None:
        found: str | None = self._options.get(name)
        return found or os.environ.get(f"CLOUDINFINITE_{name.upper()}") or None
