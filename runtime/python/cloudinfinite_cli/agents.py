"""Tools for agents, over the Model Context Protocol: one describes calls, the other makes them.

There are two tools rather than one per call, since hundreds of tools would fill an agent's context.
"""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cloudinfinite_runtime import VERSION
from cloudinfinite_runtime.codec.mapping import to_dict
from cloudinfinite_runtime.codec.table import WireRecord
from cloudinfinite_runtime.model import TextAnswer
from cloudinfinite_runtime.nearby import calls_near
from cloudinfinite_runtime.operation import Operation

from .arguments import Argument, ArgumentError, Given, arguments_of, fields_of
from .documentation import fields_text
from .dry_run import AnyCredentials, DryTransport, would_send
from .failures import explained
from .help import first_paragraph, metavar, words_of
from .session import Session
from .surface import spelt

if TYPE_CHECKING:
    from mcp.server.mcpserver import MCPServer

MOST_FOUND = 20
"""The maximum number of calls that a search returns."""

_OPTION = re.compile(r"--([a-z][a-z0-9.-]*)")
_OF_THE_SERVER = frozenset({"bucket", "region", "endpoint-url", "profile", "folder", "debug"})
_LOOKS_UP = ("Describe", "List", "Get")

INSTRUCTIONS = """\
Cloud Infinite processes, inspects and moderates media in an object store. Use describe to find a \
call and its arguments, then call. Calls that cost money or change something are dry runs unless \
dry_run is false: look at the request first, and ask the user before you send it."""


def looks_up(operation: Operation[Any]) -> bool:
    """Whether a call only looks something up, so that it costs and changes nothing."""
    actions = [each.partition(":")[2] for each in operation.actions]
    return (
        operation.method == "GET"
        and operation.host != "object"
        and operation.answer in ("xml", "json")
        and all(each.startswith(_LOOKS_UP) for each in actions)
    )


class Tools:
    """The two tools.

    Args:
        session: The settings.
        folder: The only folder whose files may be read and written; None for no files.
    """

    def __init__(self, session: Session, folder: Path | None) -> None:
        self._session = session
        self._surface = session.surface
        self._folder = None if folder is None else folder.resolve()

    def describe(self, about: str = "", argument: str = "") -> dict[str, Any]:
        """Describes the available calls.

        Args:
            about: A family, such as `media`, to list its calls; a call, such as
                `media.create-info-job`, to get its arguments and permissions; or any words to
                search for. Leave it empty to list all families.
            argument: An argument of the call to describe in detail, such as `transcode.video`.
        """
        families = self._surface.families
        name = spelt(about.strip())
        if not name:
            return {
                "families": {each: self._surface.family_summary(each) for each in families},
            }
        if name in families:
            texts = {each: self._surface.text(name, each).summary for each in families[name]}
            return {"family": name, "calls": {f"{name}.{each}": s for each, s in texts.items()}}
        found = self._find(name)
        if found is None:
            return {"found": self._search(about)}
        family, command = found
        operation = self._surface.operation(family, command)
        if argument:
            return {"argument": argument, **_parts(operation, argument)}
        text = self._surface.text(family, command)
        return {
            "call": f"{family}.{command}",
            "summary": text.summary,
            "details": text.paragraphs,
            "dry_run_by_default": not looks_up(operation),
            "arguments": {
                each.field.name: _argument(each, text.arguments.get(each.field.name, ""))
                for each in arguments_of(operation).values()
            },
            **{_key(name): items for name, items in text.sections.items()},
        }

    def call(
        self,
        call: str,
        arguments: dict[str, Any] | None = None,
        dry_run: bool | None = None,
        wait_seconds: float = 0,
        max_items: int = 20,
        file: str = "",
    ) -> dict[str, Any]:
        """Validates a call and makes it.

        Args:
            call: The call, such as `media.create-info-job`.
            arguments: Its arguments, as `describe` lists them; records and lists as JSON.
            dry_run: Whether to return the request instead of sending it. By default, only calls
                that look something up are sent.
            wait_seconds: How long to wait for the job that the call creates or looks up.
            max_items: The maximum number of items to return from a list.
            file: The file to send as the body, or to save a binary answer to.
        """
        found = self._find(spelt(call.strip()))
        if found is None:
            near = ", ".join(self._search(call))
            hint = f"did you mean one of {near}?" if near else "describe lists all calls"
            raise ArgumentError(f"there is no call {call!r}; {hint}")
        operation = self._surface.operation(*found)
        with explained(operation, debug=self._session.debug):
            given = Given(operation)
            given.document(arguments or {})
            fields = operation.fields_from_wire(given.mapping(self._session.labels))
            if operation.body == "binary":
                fields["body"] = self._place(file)
            extras = {"create_once": True} if operation.recovery is not None else {}
            if (not looks_up(operation)) if dry_run is None else dry_run:
                return self._dry(operation, fields, extras)
            return self._send(operation, fields, extras, wait_seconds, max_items, file)

    def _send(
        self,
        operation: Operation[Any],
        fields: dict[str, Any],
        extras: dict[str, Any],
        wait_seconds: float,
        max_items: int,
        file: str,
    ) -> dict[str, Any]:
        with closing(self._session.client()) as client:
            if operation.answer == "binary":
                place = self._place(file)
                with client._stream(operation, fields, {}) as answer:
                    answer.save(place)
                return {"saved": str(place), "bytes": place.stat().st_size}
            if operation.paging is not None:
                items: Iterator[Any] = iter(client._iterate(operation, fields, {}))
                return {"items": [_plain(each) for each in islice(items, max_items)]}
            options: Any = extras
            answer = client._call(operation, fields, options)
            look_up = self._surface.look_up_of(operation)
            if wait_seconds and look_up is not None:
                return {"job": _plain(client._wait(look_up, answer, wait_seconds, None, {}))}
            if isinstance(answer, TextAnswer):
                return {"text": answer.text}
            return {"answer": to_dict(answer)}

    def _dry(
        self, operation: Operation[Any], fields: dict[str, Any], extras: dict[str, Any]
    ) -> dict[str, Any]:
        keys = AnyCredentials(self._session.credentials)
        with closing(self._session.client(transport=DryTransport(), credentials=keys)) as client:
            request = would_send(client, operation, fields, extras)
        said = "Nothing was sent. Call again with dry_run=false to send it."
        return {"dry_run": True, "request": request, "note": said}

    def _find(self, name: str) -> tuple[str, str] | None:
        """Returns the family and the command of a call; None if there is no such call."""
        family, _, command = name.partition(".")
        if command in self._surface.families.get(family, {}):
            return family, command
        return None

    def _search(self, words: str) -> dict[str, str]:
        """Returns the calls with these words in their name or summary, or with a similar name."""
        texts = {
            f"{family}.{command}": self._surface.text(family, command).summary
            for family, commands in self._surface.families.items()
            for command in commands
        }
        wanted = words.lower().replace("-", " ").replace("_", " ").replace(".", " ").split()
        found = [
            place
            for place, summary in texts.items()
            if all(word in f"{place} {summary}".lower() for word in wanted)
        ]
        near = found or [each for word in wanted for each in calls_near(word, texts)]
        return {place: texts[place] for place in dict.fromkeys(near[:MOST_FOUND])}

    def _place(self, file: str) -> Path:
        if self._folder is None:
            raise ArgumentError(
                "this call needs a file; start the server with --folder to allow it"
            )
        place = (self._folder / file).resolve()
        if not file or place == self._folder or not place.is_relative_to(self._folder):
            raise ArgumentError(f"file must name a file in {self._folder}")
        return place


def server_of(session: Session, folder: Path | None) -> MCPServer:
    """Creates the MCP server.

    Args:
        session: The settings.
        folder: The folder for files; see `Tools`.

    Raises:
        click.ClickException: The extra ``mcp`` is not installed.
    """
    try:
        from mcp.server.mcpserver import MCPServer
        from mcp.server.mcpserver.exceptions import ToolError
        from mcp.types import ToolAnnotations
    except ModuleNotFoundError:
        raise click.ClickException(
            'the tools need the MCP SDK: pip install "cloudinfinite[mcp]"'
        ) from None
    tools = Tools(session, folder)
    server = MCPServer(session.program.name, instructions=INSTRUCTIONS, version=VERSION)
    # Programs use these hints to decide what an agent may do without asking.
    reads = ToolAnnotations(read_only_hint=True, open_world_hint=False)
    acts = ToolAnnotations(read_only_hint=False, destructive_hint=True, idempotent_hint=False)
    for method, hints in ((tools.describe, reads), (tools.call, acts)):
        tool = _explained(method, ToolError, debug=session.debug)
        server.tool(description=inspect.getdoc(method), annotations=hints)(tool)
    return server


def _explained(
    method: Callable[..., dict[str, Any]], error: type[Exception], *, debug: bool
) -> Callable[..., dict[str, Any]]:
    """Wraps a tool so that its errors have messages for an agent."""

    @functools.wraps(method)
    def tool(*given: Any, **named: Any) -> dict[str, Any]:
        try:
            with explained(debug=debug):
                return method(*given, **named)
        except click.ClickException as failure:
            said = _OPTION.sub(_as_key, failure.format_message())
        raise error(said)

    return tool


def _as_key(option: re.Match[str]) -> str:
    """Replaces an argument's option by its key; the server's own options stay options."""
    name = option[1]
    return option[0] if name in _OF_THE_SERVER else name.replace("-", "_")


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return to_dict(value) if isinstance(value, WireRecord) else value


def _argument(argument: Argument, meaning: str) -> dict[str, Any]:
    field = argument.field
    facts: dict[str, Any] = {"type": metavar(field), "meaning": meaning}
    if argument.is_required:
        facts["required"] = True
    if field.many:
        facts["list"] = True
    if words := words_of(field):
        facts["one_of"] = words
    if field.scalar is None:
        facts["type"] = "map of records" if field.names is not None else "record"
        facts["parts"] = [each.name for each in fields_of(field.record).values()]
    return facts


def _parts(operation: Operation[Any], argument: str) -> dict[str, Any]:
    field = Given(operation).find(spelt(argument))
    if field.scalar is not None:
        return _argument(Argument((field,)), "")
    texts = fields_text(field.record)
    return {
        "meaning": first_paragraph(field.record),
        "parts": {
            each.name: _argument(Argument((each,)), texts.get(each.name, ""))
            for each in fields_of(field.record).values()
        },
    }


def _key(section: str) -> str:
    return section.lower().replace(" ", "_")
