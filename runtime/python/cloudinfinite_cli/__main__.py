"""`cloudinfinite`: the command line."""

from __future__ import annotations

import sys

try:
    import click
except ModuleNotFoundError as missing:
    sys.exit(f'the command line needs {missing.name}: pip install "cloudinfinite[cli]"')

from .application import Application
from .session import Probe, Program

PROGRAM = Program(
    name="cloudinfinite",
    package="cloudinfinite",
    probe=Probe("DescribeCiService", "Status", "on", "buckets bind-service"),
)
"""The program that this command line runs."""


def main() -> None:
    """Runs the command line and exits the process."""
    application = Application(PROGRAM)
    try:
        sys.exit(application.main(prog_name=PROGRAM.name, standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        from .failures import INTERRUPTED

        click.echo("interrupted", err=True)
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
