"""The root of the command line: one group per family, and the general commands."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

import click

from cloudinfinite_runtime import VERSION

from .requesting import request_command
from .session import Program, Session, general_options
from .surface import Surface, spelt

# Commands import what they need when they run, so that help and completion stay fast.
Kind: TypeAlias = Literal["call", "presign"]
"""Whether a command makes its call or prints its URL."""

_WIDTH = {"max_content_width": 100, "help_option_names": ["-h", "--help"]}


class FamilyGroup(click.Group):
    """The commands of a family, each created on first use.

    Args:
        surface: The calls of the generated package.
        family: The command name of the family.
        kind: What its commands do.
    """

    def __init__(self, surface: Surface, family: str, kind: Kind = "call") -> None:
        super().__init__(family, help=surface.family_summary(family), context_settings=_WIDTH)
        self._surface = surface
        self._kind = kind

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Returns the command names of the calls."""
        family = self.name or ""
        names = sorted(self._surface.families[family])
        if self._kind == "presign":
            return [each for each in names if self._surface.has_url(family, each)]
        return names

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Creates a command."""
        if cmd_name not in self.list_commands(ctx):
            return None
        from .commands import CallCommand, PresignCommand

        made = PresignCommand if self._kind == "presign" else CallCommand
        command = made(self._surface, self.name or "", cmd_name)
        command.context_settings = dict(_WIDTH)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the commands without creating them."""
        family = self.name or ""
        names = self.list_commands(ctx)
        with formatter.section("Commands"):
            formatter.write_dl([(name, self._surface.text(family, name).summary) for name in names])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Resolves a command, or suggests similar ones."""
        _check_command(self, ctx, args)
        return super().resolve_command(ctx, args)


class Families(click.Group):
    """A group with one subgroup per family, and any commands added to it.

    Args:
        surface: The calls of the generated package.
        name: The name of the group.
        kind: What the commands of a family do.
        settings: Further arguments for `click.Group`.
    """

    def __init__(self, surface: Surface, name: str, kind: Kind, **settings: object) -> None:
        super().__init__(name, context_settings=dict(_WIDTH), **settings)  # type: ignore[arg-type]
        self._surface = surface
        self._kind = kind

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Returns the families with a command of this kind, and the other commands."""
        return [*self._families(), *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Creates the group of a family, or returns another command."""
        if cmd_name in self._surface.families:
            return FamilyGroup(self._surface, cmd_name, self._kind)
        return super().get_command(ctx, cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the families, then the other commands."""
        families = [(each, self._surface.family_summary(each)) for each in self._families()]
        with formatter.section("Calls"):
            formatter.write_dl(families)
        others = [(name, each.get_short_help_str(100)) for name, each in self.commands.items()]
        if others:
            with formatter.section("Commands"):
                formatter.write_dl(others)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Resolves a command, or suggests similar ones."""
        _check_command(self, ctx, args)
        return super().resolve_command(ctx, args)

    def _families(self) -> list[str]:
        if self._kind == "call":
            return list(self._surface.families)
        return [
            family
            for family, calls in self._surface.families.items()
            if any(self._surface.has_url(family, each) for each in calls)
        ]


class Application(Families):
    """The root of the command line.

    Args:
        program: Its name, its generated package and its probe.
    """

    def __init__(self, program: Program) -> None:
        surface = Surface(program.package)
        super().__init__(
            surface,
            program.name,
            "call",
            params=[*general_options(), _version(program)],
            help=(
                "Calls Cloud Infinite. Each call is a command of its family; COMMAND --help shows "
                "its arguments, limits and permissions."
            ),
        )
        self._program = program
        self.add_command(
            Families(
                surface,
                "presign",
                "presign",
                help="Print a call as a URL that anyone can use.",
            )
        )
        others = (_policy(surface), _doctor(), _completion(self), _mcp())
        for each in (request_command(surface), *others):
            self.add_command(each)

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: object,
    ) -> click.Context:
        """Creates the context, with the program as its object."""
        return super().make_context(info_name, args, parent, obj=self._program, **extra)

    def invoke(self, ctx: click.Context) -> object:
        """Runs a command, and turns its errors into messages and exit codes."""
        from .failures import explained

        with explained(debug=bool(ctx.params.get("debug"))):
            return super().invoke(ctx)


def _check_command(group: click.Group, ctx: click.Context, args: list[str]) -> None:
    name = args[0] if args else ""
    if name.startswith("-") or group.get_command(ctx, name) is not None or ctx.resilient_parsing:
        return
    from cloudinfinite_runtime.nearby import calls_near

    near = [spelt(each) for each in calls_near(name, group.list_commands(ctx))]
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise click.UsageError(f"there is no command {name!r}.{hint}", ctx)


def _version(program: Program) -> click.Parameter:
    def show(ctx: click.Context, param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            click.echo(f"{program.name} {VERSION}")
            ctx.exit()

    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help="Print the version and exit.",
    )


def _policy(surface: Surface) -> click.Command:
    def run(calls: tuple[str, ...], owner: str | None, **options: object) -> None:
        from cloudinfinite_runtime.policy import required_policy

        session = Session.of(click.get_current_context())
        names = [each.replace("-", "_") for each in calls]
        policy = required_policy(
            surface.operations,
            surface.client._service,
            names,
            region=session.region or "",
            bucket=session.bucket or "",
            owner=owner,
            calls=surface.calls,
        )
        from .failures import as_options

        click.echo(str(policy))
        for doubt in policy.doubts:
            click.echo(f"review {doubt.action}: {as_options(doubt.reason)}", err=True)

    return click.Command(
        "policy",
        callback=run,
        params=[
            click.Argument(["calls"], nargs=-1, required=True, metavar="FAMILY.COMMAND..."),
            click.Option(
                ["--owner"], metavar="NUMBER", help="The account (UIN) that owns the bucket."
            ),
            *general_options(),
        ],
        help=(
            "Print the smallest policy for a key that makes these calls, ready to paste into the "
            "console. Points to review before you grant it are printed to standard error."
        ),
    )


def _doctor() -> click.Command:
    def run(**options: object) -> None:
        from .doctor import examine

        session = Session.of(click.get_current_context())
        if not examine(session):
            raise click.exceptions.Exit(1)

    return click.Command(
        "doctor",
        callback=run,
        params=general_options(),
        help=(
            "Check settings, keys, clock and bucket, and suggest fixes. Exits with 1 if anything "
            "is wrong."
        ),
    )


def _mcp() -> click.Command:
    def run(folder: Path | None, **options: object) -> None:
        from .agents import server_of

        server_of(Session.of(click.get_current_context()), folder).run("stdio")

    return click.Command(
        "mcp",
        callback=run,
        params=[
            click.Option(
                ["--folder"],
                type=click.Path(exists=True, file_okay=False, path_type=Path),
                metavar="FOLDER",
                help="Send files from this folder, and save files in it.",
            ),
            *general_options(),
        ],
        short_help="Serve tools for agents over the Model Context Protocol.",
        help=(
            "Serve two tools for agents over the Model Context Protocol: one describes calls, the "
            "other makes them. Calls that cost money or change something are dry runs by default."
        ),
    )


def _completion(application: Application) -> click.Command:
    def run(shell: str) -> None:
        from .completion import script

        click.echo(script(application, shell), nl=False)

    return click.Command(
        "completion",
        callback=run,
        params=[click.Argument(["shell"], type=click.Choice(("bash", "zsh", "fish")))],
        help='Print a script that completes commands: eval "$(cloudinfinite completion bash)".',
    )
