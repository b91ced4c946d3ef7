"""The command `request`, which signs, sends and retries requests that the spec lacks."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, unquote_plus

import click
from click.shell_completion import CompletionItem

from .session import Session, general_options
from .surface import Surface

if TYPE_CHECKING:
    from cloudinfinite_runtime.client import BaseClient

METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE")
STANDARD_OUTPUT = "-"


class Host(click.ParamType):  # type: ignore[type-arg]  # generic in new versions only
    """An option's type: a kind of host. The service is loaded only when it is needed.

    Args:
        surface: The calls of the generated package.
    """

    name = "host"

    def __init__(self, surface: Surface) -> None:
        self._surface = surface

    @property
    def kinds(self) -> tuple[str, ...]:
        """All kinds of hosts."""
        return tuple(self._surface.client._service.hosts)

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Returns the value if it is a kind of host, and fails otherwise."""
        if value not in self.kinds:
            self.fail(f"unknown kind of host {value!r}; choose from {', '.join(self.kinds)}")
        return value

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Returns all kinds for the help."""
        return f"[{'|'.join(self.kinds)}]"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Completes a kind of host."""
        return [CompletionItem(each) for each in self.kinds if each.startswith(incomplete)]


def request_command(surface: Surface) -> click.Command:
    """Creates the command `request`.

    Args:
        surface: The calls of the generated package.
    """

    def run(**options: Any) -> None:
        _send(Session.of(click.get_current_context()), options)

    return click.Command(
        "request",
        callback=run,
        params=[
            click.Argument(
                ["method"], type=click.Choice(METHODS, case_sensitive=False), metavar="METHOD"
            ),
            click.Argument(["path"]),
            click.Option(
                ["--extra-query"],
                multiple=True,
                metavar="NAME=VALUE",
                help="Send a query parameter. The path may also contain some: '/jobs?size=10'.",
            ),
            click.Option(
                ["--extra-header"], multiple=True, metavar="NAME=VALUE", help="Send a header field."
            ),
            click.Option(["--body"], metavar="FILE", help="Send this file, or standard input (-)."),
            click.Option(
                ["--host"],
                type=Host(surface),
                default="bucket",
                show_default=True,
                help="The kind of host to send it to.",
            ),
            click.Option(
                ["--safe"],
                is_flag=True,
                help="Retry it like GET and HEAD, since sending it twice does no harm.",
            ),
            click.Option(
                ["--out"], metavar="FILE", help="Where to save the answer; - for standard output."
            ),
            click.Option(
                ["--dry-run"],
                is_flag=True,
                help="Print the request, without its signature, instead of sending it.",
            ),
            *general_options(),
        ],
        help=(
            "Send a request that the spec lacks, signed and retried like any call. The answer is "
            "printed unchanged; with --output or --query, JSON is formatted."
        ),
    )


def _send(session: Session, options: dict[str, Any]) -> None:
    from .commands import body_of, pairs_of

    path, query = _address(options["path"])
    method: str = options["method"]
    request: dict[str, Any] = {
        "query": [*query, *pairs_of(options["extra_query"], "--extra-query").items()],
        "headers": pairs_of(options["extra_header"], "--extra-header"),
        "body": body_of(options["body"]) if options["body"] else None,
        "host": options["host"],
        "safe": True if options["safe"] else None,
    }
    if options["dry_run"]:
        _dry(session, method, path, request)
        return
    place = options["out"]
    with closing(session.client()) as client:
        if place and place != STANDARD_OUTPUT:
            _save(client, method, path, request, place)
            return
        answer = client.request(method, path, **request)
    _print(session, answer.tree, answer.metadata.body, is_wanted=bool(place))


def _dry(session: Session, method: str, path: str, request: dict[str, Any]) -> None:
    from .dry_run import AnyCredentials, DryTransport, as_text, caught

    keys = AnyCredentials(session.credentials)
    printer = session.printer()
    with closing(session.client(transport=DryTransport(), credentials=keys)) as client:
        would = caught(client, lambda: client.request(method, path, **request))
    if printer.form == "table":
        click.echo(as_text(would))
    else:
        printer.one(would)


def _save(client: BaseClient, method: str, path: str, request: dict[str, Any], place: str) -> None:
    from cloudinfinite_runtime.streamed import saved_at

    from .progress import receiving

    with (
        client.stream(method, path, **request) as answer,
        receiving(answer, place) as tell,
        saved_at(place) as file,
    ):
        for piece in answer.iter_bytes():
            file.write(piece)
            tell(len(piece))
    click.echo(f"saved {place} ({Path(place).stat().st_size} bytes)", err=True)


def _print(session: Session, tree: Any, body: bytes, *, is_wanted: bool) -> None:
    from .output import is_terminal

    is_json = isinstance(tree, dict | list)
    if session.query and not is_json:
        raise click.UsageError("--query works on JSON answers only; this answer is not JSON")
    if is_json and (session.query or session.output):
        session.printer().one(tree)
        return
    for_people = is_terminal() and not is_wanted
    if for_people and not _is_text(body):
        raise click.UsageError(
            f"the answer is binary ({len(body)} bytes): save it with --out FILE, or pass --out -"
        )
    click.echo(body, nl=for_people and body[-1:] not in (b"", b"\n"))


def _address(text: str) -> tuple[str, list[tuple[str, str | None]]]:
    """Splits an address without a host into its path and query, decoded."""
    path, _, query = text.partition("?")
    if not path.startswith("/"):
        raise click.UsageError(f"the path must begin with a slash, like /jobs, not {text!r}")
    pairs = [each.partition("=") for each in query.split("&") if each]
    return unquote(path), [
        (unquote_plus(name), unquote_plus(value) if equals else None)
        for name, equals, value in pairs
    ]


def _is_text(body: bytes) -> bool:
    try:
        return "\0" not in body.decode("utf-8")
    except UnicodeDecodeError:
        return False
