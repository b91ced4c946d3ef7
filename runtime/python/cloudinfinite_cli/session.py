"""The settings of one invocation, and the client that they make."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .output import FORMATS, Printer
from .surface import Surface

# The library is loaded when a command needs it: help and completion do not.
if TYPE_CHECKING:
    from cloudinfinite_runtime.client import BaseClient
    from cloudinfinite_runtime.credentials.provider import CredentialProvider


class Probe(NamedTuple):
    """A call that tells whether a bucket is ready for the others.

    Attributes:
        operation: The operation, which needs no fields.
        field: The field of its answer, on the wire.
        ready: What the field says if the bucket is ready.
        remedy: The command that makes it ready.
    """

    operation: str
    field: str
    ready: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Program:
    """What a command line is for.

    Attributes:
        name: Its name.
        package: The generated package with the calls.
        probe: The call by which `doctor` looks whether the bucket is ready.
    """

    name: str
    package: str
    probe: Probe


def general_options() -> list[click.Parameter]:
    """The options that every command takes, before or after its name."""
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
            ["--timeout"], type=float, metavar="SECONDS", help="The time for each call, in all."
        ),
        click.Option(["--retries"], type=int, metavar="N", help="How often to retry a call."),
        click.Option(
            ["--output"],
            type=click.Choice(FORMATS),
            help="How to print results: by default a table in a terminal, else JSON.",
        ),
        click.Option(
            ["--query"], metavar="EXPRESSION", help="Print what this JMESPath expression selects."
        ),
        click.Option(
            ["--debug"], is_flag=True, help="Log each attempt, and show where errors come from."
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
        """The session of a command; options after its name take precedence over those before."""
        program: Program = context.find_root().obj
        options = dict(context.find_root().params)
        given = context.params.items()
        options |= {k: each for k, each in given if each is not None and each is not False}
        return cls(program, options)

    def given(self, name: str) -> Any:
        """The value of a general option; None if it was not given."""
        return self._options.get(name)

    @property
    def debug(self) -> bool:
        """Whether to say more than a user usually wants to know."""
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
        """How to print results, if an option says so."""
        return self._options.get("output")

    @property
    def query(self) -> str | None:
        """What to select of results."""
        return self._options.get("query")

    @property
    def endpoint_url(self) -> str | None:
        """What is called instead of the service, from an option or the environment."""
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
        """Makes the client."""
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
        """Makes what prints the results."""
        return Printer(self.output, self.query)

    def _setting(self, name: str) -> str | None:
        found: str | None = self._options.get(name)
        return found or os.environ.get(f"CLOUDINFINITE_{name.upper()}") or None
