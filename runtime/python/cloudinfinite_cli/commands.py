"""Commands that make a call or print its URL."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from cloudinfinite_runtime.operation import Operation

from .arguments import ArgumentError, Given, fields_of, parse_json
from .calling import WAIT_SECONDS, Caller
from .documentation import Formatter
from .failures import explained
from .help import names_of, words_of, write_call, write_circumstances, write_parts
from .session import Session, general_options
from .surface import Surface


class CallContext(click.Context):
    """The context of a call's command."""

    formatter_class = Formatter


class CallCommand(click.Command):
    """A command whose arguments are the fields of a request.

    Args:
        surface: The calls of the generated package.
        family: The command name of the family.
        name: The command name of the call.
    """

    context_class = CallContext

    def __init__(self, surface: Surface, family: str, name: str) -> None:
        self._surface = surface
        self._family = family
        self._operation = surface.operation(family, name)
        super().__init__(
            name,
            params=[*self._options(self._operation), *general_options()],
            short_help=self._operation.summary,
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parses the call's arguments, and leaves the options to click's parser."""
        given = Given(self._operation)
        ctx.obj = given
        try:
            rest = self._take(given, list(args), ctx.resilient_parsing)
        except ArgumentError as error:
            if not ctx.resilient_parsing:
                raise click.UsageError(str(error), ctx) from None
            rest = []
        # Shell completion needs them too: the last words decide what may follow.
        ctx.meta["words"] = args
        return super().parse_args(ctx, rest)

    def invoke(self, ctx: click.Context) -> None:
        """Makes the call."""
        session = Session.of(ctx)
        options = ctx.params
        with explained(self._operation, debug=session.debug):
            given: Given = ctx.obj
            if options.get("json"):
                given.document(_json_in(options["json"]))
            mapping = given.mapping(session.labels)
            fields = self._operation.fields_from_wire(mapping)
            if options.get("body"):
                fields["body"] = body_of(options["body"])
            self._run(Caller(session, self._operation, options), fields, _extras(options))

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes usage, arguments, options, then errors and permissions."""
        text = self._surface.text(self._family, self.name or "")
        known = names_of(self._operation, self._surface)
        self.format_usage(ctx, formatter)
        write_call(formatter, self._operation, text, known)
        self.format_options(ctx, formatter)
        write_circumstances(formatter, text, known)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the options that are not arguments of the call."""
        own = [each for each in self.get_params(ctx) if each.name not in _GENERAL]
        general = [each for each in self.params if each.name in _GENERAL]
        for heading, params in (("Options", own), ("General options", general)):
            rows = [found for each in params if (found := each.get_help_record(ctx))]
            with formatter.section(heading):
                formatter.write_dl(rows)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Returns what follows the command's name in the usage line."""
        return ["[ARGUMENTS]", "[OPTIONS]"]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Completes the name of an argument or option, or the value of the last argument."""
        words: list[str] = ctx.meta.get("words", [])
        given = Given(self._operation)
        last = words[-1][2:] if words and words[-1].startswith("--") else ""
        if last and not incomplete.startswith("-") and given.takes(last):
            try:
                values = words_of(given.find(last))
            except ArgumentError:
                values = []
            return [CompletionItem(each) for each in values if each.startswith(incomplete)]
        names = [f"--{name}" for name in _names(given, incomplete.removeprefix("--"))]
        found = [CompletionItem(name) for name in names if name.startswith(incomplete)]
        return [*found, *super().shell_complete(ctx, incomplete)]

    def _run(self, caller: Caller, fields: dict[str, Any], extras: dict[str, Any]) -> None:
        caller.call(fields, extras)

    def _take(self, given: Given, words: list[str], lenient: bool) -> list[str]:
        """Parses the call's arguments, and returns the remaining words."""
        flags = {
            name: isinstance(each, click.Option) and (each.is_flag or each.count)
            for each in self.params
            for name in each.opts
        }
        flags["--help"] = flags["-h"] = True
        rest: list[str] = []
        while words:
            word = words.pop(0)
            option, equals, value = word.partition("=")
            name = option.removeprefix("--")
            follows = value if equals else words[0] if words else ""
            if option in flags and not _is_argument(given, name, follows):
                rest.append(word)
                if not flags[option] and not equals and words:
                    rest.append(words.pop(0))
            elif not word.startswith("--") or not name:
                first = next(iter(given.arguments), "json")
                raise ArgumentError(
                    f"the name of an argument is missing before {word!r}, as in --{first} {word}"
                )
            elif name.startswith("no-") and given.is_flag(name[3:]) and not equals:
                given.option(name[3:], "false")
            elif given.is_flag(name) and not equals:
                has_value = bool(words) and words[0] in ("true", "false")
                given.option(name, words.pop(0) if has_value else "true")
            else:
                given.find(name)
                if not equals and not words:
                    if lenient:
                        break
                    raise ArgumentError(f"--{name} needs a value")
                given.option(name, value if equals else words.pop(0))
        return rest

    def _options(self, operation: Operation[Any]) -> Iterator[click.Parameter]:
        yield click.Option(
            ["--json"],
            metavar="FILE",
            help="Read arguments from a JSON file, or from standard input (-).",
        )
        yield click.Option(
            ["--explain"],
            metavar="ARGUMENT",
            is_eager=True,
            expose_value=False,
            callback=self._explain,
            help="Explain an argument and its parts, and exit.",
        )
        if operation.body == "binary":
            yield click.Option(["--body"], metavar="FILE", hidden=True)
        yield from self._more_options(operation)
        yield click.Option(
            ["--no-validate"], is_flag=True, help="Send values that break limits of the spec."
        )
        yield click.Option(
            ["--extra-query"],
            multiple=True,
            metavar="NAME=VALUE",
            help="Send a query parameter that the spec lacks.",
        )

    def _more_options(self, operation: Operation[Any]) -> Iterator[click.Parameter]:
        yield click.Option(
            ["--extra-header"],
            multiple=True,
            metavar="NAME=VALUE",
            help="Send a header field that the spec lacks.",
        )
        if operation.request is not None:
            yield click.Option(
                ["--extra-fields"], metavar="JSON", help="Send body fields that the spec lacks."
            )
        yield click.Option(
            ["--dry-run"],
            is_flag=True,
            help="Print the request, without its signature and secrets, instead of sending it.",
        )
        if not operation.safe and operation.recovery is not None:
            yield click.Option(
                ["--create-once"],
                is_flag=True,
                help="If the response is lost, find out what was created.",
            )
        if self._surface.look_up_of(operation) is not None:
            yield click.Option(
                ["--wait"], is_flag=True, help="Wait until the job has ended, and print it."
            )
            yield click.Option(
                ["--wait-timeout"],
                type=float,
                metavar="SECONDS",
                help=f"How long to wait for the job; {WAIT_SECONDS:g} by default.",
            )
        if operation.waiting is not None:
            yield click.Option(
                ["--missing-ok"], is_flag=True, help="Accept that a job does not exist."
            )
        if operation.paging is not None:
            yield click.Option(
                ["--max-items"],
                type=click.IntRange(1),
                metavar="N",
                help="Stop after this many items; by default, all pages are read.",
            )
            yield click.Option(["--one-page"], is_flag=True, help="Print a single page, unchanged.")
        if operation.answer in ("binary", "text"):
            yield click.Option(
                ["--out"], metavar="FILE", help="Where to save the result; - for standard output."
            )

    def _explain(self, ctx: click.Context, param: click.Parameter, value: str | None) -> None:
        if value is None or ctx.resilient_parsing:
            return
        name = value.removeprefix("--").removesuffix(".…").removesuffix(".")
        try:
            field = Given(self._operation).find(name)
        except ArgumentError as error:
            raise click.UsageError(str(error), ctx) from None
        formatter = ctx.make_formatter()
        write_parts(formatter, name, field)
        click.echo(formatter.getvalue().rstrip("\n"))
        ctx.exit()


class PresignCommand(CallCommand):
    """A command that prints a call as a URL instead of making it."""

    def _more_options(self, operation: Operation[Any]) -> Iterator[click.Parameter]:
        yield click.Option(
            ["--expires"],
            type=int,
            default=3600,
            show_default=True,
            metavar="SECONDS",
            help="How long the URL stays valid.",
        )

    def _run(self, caller: Caller, fields: dict[str, Any], extras: dict[str, Any]) -> None:
        allowed = {name: each for name, each in extras.items() if name in _OF_URLS}
        expires: int = click.get_current_context().params["expires"]
        caller.presign(fields, expires, allowed)


_GENERAL = {each.name for each in general_options()}
_OF_URLS = ("validate", "extra_query")


def _is_argument(given: Given, name: str, value: str) -> bool:
    """Whether an option that shares its name with a general one is an argument of this call.

    An argument for a record counts only if its value is JSON.
    """
    argument = given.arguments.get(name)
    if argument is None:
        return False
    if argument.field.scalar is not None:
        return True
    try:
        return value[:1] in ("{", "[") and isinstance(parse_json(value), dict | list)
    except ValueError:
        return False


def _names(given: Given, incomplete: str) -> list[str]:
    """Returns the options that complete a name by one more part."""
    above, dot, _ = incomplete.rpartition(".")
    if not dot:
        return [
            f"{name}." if each.field.scalar is None else name
            for name, each in given.arguments.items()
        ]
    try:
        field = given.find(above)
    except ArgumentError:
        return []
    if field.scalar is not None:
        return []
    return [
        f"{above}.{name}{'.' if each.scalar is None else ''}"
        for name, each in fields_of(field.record).items()
    ]


def _extras(options: dict[str, Any]) -> dict[str, Any]:
    """Returns the `CallOptions` that the command's options set."""
    extras: dict[str, Any] = {}
    if options.get("no_validate"):
        extras["validate"] = False
    for name in ("create_once", "missing_ok"):
        if options.get(name):
            extras[name] = True
    for name, option in (("extra_query", "--extra-query"), ("extra_headers", "--extra-header")):
        if pairs := options.get(name.removesuffix("s")):
            extras[name] = pairs_of(pairs, option)
    if text := options.get("extra_fields"):
        try:
            extras["extra_fields"] = parse_json(text)
        except ValueError as error:
            raise ArgumentError(f"--extra-fields: {error}") from None
        if not isinstance(extras["extra_fields"], dict):
            raise ArgumentError("--extra-fields must be a JSON object")
    return extras


def pairs_of(texts: Iterable[str], option: str) -> dict[str, str]:
    """Parses the ``NAME=VALUE`` texts of an option that may be repeated."""
    return dict(_pair(each, option) for each in texts)


def _pair(text: str, option: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise ArgumentError(f"{option} takes a name and a value: NAME=VALUE")
    return name, value


def _json_in(place: str) -> Any:
    text = sys.stdin.read() if place == "-" else Path(place).read_text("utf-8-sig")
    try:
        return parse_json(text)
    except ValueError as error:
        raise ArgumentError(f"--json {place}: {error}") from None


def body_of(place: str) -> Path | bytes:
    """Returns the body that an option names: a file, or standard input."""
    return sys.stdin.buffer.read() if place == "-" else Path(place)
