"""Calls on tables of hot words."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from lxml.etree import _Element

from ..checks.facts import OperationFacts
from ..checks.refusal import Refusal
from ..elements import copies, element, plain, time_text, to_moment
from ..jobs.job import Kind
from ..state.reading import read_time
from ..state.shelf import joined
from .bucket_calls import ensure_enabled
from .call import Call, Handler

_PATH: Final = "asrhotvocabtable"
_MOST: Final = 10_000


def vocabulary_handler(operation: OperationFacts) -> Handler | None:
    """Returns the handler of an operation on tables of hot words; None for other operations."""
    first, *rest = operation.path.strip("/").split("/")
    return _CALLS.get((operation.method, len(rest))) if first == _PATH else None


def _create(call: Call) -> list[_Element]:
    ensure_enabled(call, Kind.SPEECH)
    tables = call.account.vocabulary_tables
    if len(tables) >= _MOST:
        raise Refusal("InvalidArgument", f"the emulator keeps at most {_MOST} tables of hot words")
    table_id, now = uuid.uuid4().hex, _now(call)
    _put(call, table_id, now, now, copies(call.body))
    return _done(table_id)


def _update(call: Call) -> list[_Element]:
    table_id = call.body.findtext("TableId") or ""
    table = _find(call, table_id)
    content = [each for each in copies(call.body) if each.tag != "TableId"]
    _put(call, table_id, table["created"], _now(call), content)
    return _done(table_id)


def _describe(call: Call) -> list[_Element]:
    return _fields(_find(call, call.first("tableId") or ""))


def _delete(call: Call) -> list[_Element]:
    table = _find(call, call.first("tableId") or "")
    call.account.vocabulary_tables.remove(joined(call.bucket, table["id"]))
    return []


def _list(call: Call) -> list[_Element]:
    every = call.account.vocabulary_tables.all().values()
    found = [each for each in every if each["bucket"] == call.bucket]
    offset, limit = call.number("offset", 0), call.number("limit", 10)
    page = found[offset : offset + limit]
    return [
        element("TotalCount", str(len(found))),
        *(element("VocabularyTable", _fields(each)) for each in page),
    ]


def _put(call: Call, table_id: str, created: str, updated: str, content: list[_Element]) -> None:
    document = {
        "bucket": call.bucket,
        "id": table_id,
        "created": created,
        "updated": updated,
        "content": plain(element("Table", content)) or {},
    }
    call.account.vocabulary_tables.put(joined(call.bucket, table_id), document)


def _find(call: Call, table_id: str) -> Mapping[str, Any]:
    found = call.account.vocabulary_tables.get(joined(call.bucket, table_id))
    if found is None:
        raise Refusal(
            "InvalidArgument", f"the bucket {call.bucket} has no table of hot words {table_id!r}"
        )
    return found


def _now(call: Call) -> str:
    return to_moment(call.account.clock.now()).isoformat()


def _done(table_id: str) -> list[_Element]:
    fields = {"Code": "Success", "Message": "", "TableId": table_id}
    return [element(name, text) for name, text in fields.items()]


def _fields(table: Mapping[str, Any]) -> list[_Element]:
    return [
        element("TableId", table["id"]),
        *element("Table", table["content"]),
        element("CreateTime", time_text(read_time(table["created"]))),
        element("UpdateTime", time_text(read_time(table["updated"]))),
    ]


_CALLS: Final[Mapping[tuple[str, int], Handler]] = {
    ("POST", 0): _create,
    ("PUT", 0): _update,
    ("GET", 0): _list,
    ("GET", 1): _describe,
    ("DELETE", 1): _delete,
}
"""The handlers, by method and number of path segments after the first."""
