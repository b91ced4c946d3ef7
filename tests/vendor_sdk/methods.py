"""Finds the request that each method of the vendor's SDK sends, and the equivalent calls.

Methods are found by introspection. Each is called with invented arguments and stopped before
anything is signed; its request identifies the operation.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from qcloud_cos import CosConfig, CosS3Client  # type: ignore[import-untyped]

from cloudinfinite import OPERATIONS
from cloudinfinite_runtime.codec.table import table_of
from cloudinfinite_runtime.operation import Operation

HOSTS = {"ci": "bucket", "pic": "image", "cos": "object"}
"""Kinds of host, by the part of the host name after the bucket."""

_INVENTED: dict[str, Any] = {
    "Bucket": "examplebucket-1250000000",
    "Key": "a.jpg",
    "Input": [{"Object": "a.jpg"}],
    "Request": {"StyleName": "s"},
    "DetectType": 1,
    "Rule": "imageMogr2/strip",
    "Width": 10,
    "Cover": 0,
    "UpdateState": "active",
    "ChannelNum": 1,
    "ResTextFormat": 1,
    "SpeechRecognition": {},
    "CompressType": "webp",
    "Template": {"Tag": "Transcode"},
    "JobBody": {"Type": "Workflow"},
    "Body": {},
    "FileHashCodeConfig": {},
    "FileCompressConfig": {},
    "FileUncompressConfig": {},
    "LocalFilePath": __file__,
}
_INVENTED_FOR: dict[str, dict[str, Any]] = {
    "ci_auditing_query_common": {"Type": "video"},
    "ci_auditing_submit_common": {"Type": "video"},
    "ci_create_media_jobs": {"Jobs": {"Tag": "Transcode"}},
    "ci_create_media_pic_jobs": {"Jobs": {"Tag": "PicProcess"}},
    "ci_list_media_pic_jobs": {"Tag": "PicProcess"},
    "ci_process": {"CiProcess": "AIBodyRecognition"},
    "ci_put_object": {"Body": b"x"},
}


@dataclass(frozen=True)
class Sent(Exception):
    """The request that a method would send.

    Attributes:
        method: The HTTP verb.
        url: The URL, perhaps with a query.
        given: Query, headers and body.
    """

    method: str
    url: str
    given: dict[str, Any]

    @property
    def host(self) -> str:
        """The kind of the host."""
        first, _, rest = urlsplit(self.url).netloc.partition(".")
        return "region" if first == "ci" else HOSTS.get(rest.partition(".")[0], "")

    @property
    def path(self) -> str:
        """The decoded path."""
        return unquote(urlsplit(self.url).path) or "/"

    @property
    def query(self) -> dict[str, str]:
        """The decoded query."""
        pairs = parse_qsl(urlsplit(self.url).query, keep_blank_values=True)
        texts = {name: _text(value) for name, value in (self.given.get("params") or {}).items()}
        return {**dict(pairs), **texts}

    @property
    def body(self) -> str:
        """The body, or an empty text if it is a file."""
        return _text(self.given.get("data") or "")


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode()
    return value if isinstance(value, str) else ""


@cache
def methods() -> dict[str, Sent]:
    """Returns the SDK's methods that call Cloud Infinite, with their requests."""
    client = CosS3Client(CosConfig(Region="ap-beijing", SecretId="a", SecretKey="b"))

    def send_request(method: str, url: str, *_: Any, **given: Any) -> None:
        raise Sent(method, url, given)

    client.send_request = send_request
    found: dict[str, Sent] = {}
    for name, function in inspect.getmembers(CosS3Client, inspect.isfunction):
        if name.startswith("_"):
            continue
        sent = _sent(client, name, function)
        if name.startswith("ci_") and sent is None:
            raise AssertionError(f"{name} sends nothing with the invented arguments")
        is_ours = name.startswith("ci_") or "ci-process" in (sent.query if sent else ())
        if sent is not None and (is_ours or sent.host not in ("", "object")):
            found[name] = sent
    return found


def _sent(client: Any, name: str, function: Any) -> Sent | None:
    arguments = {
        each.name: _INVENTED.get(each.name, "x")
        for each in list(inspect.signature(function).parameters.values())[1:]
        if each.kind not in (each.VAR_KEYWORD, each.VAR_POSITIONAL)
        and (each.default is each.empty or each.name == "Key")
    }
    try:
        getattr(client, name)(**{**arguments, **_INVENTED_FOR.get(name, {})})
    except Sent as sent:
        return sent
    except Exception:
        # A method of the object store, which needs other arguments.
        return None
    return None


def calls_of(sent: Sent) -> list[str]:
    """Returns the calls that match a request best."""
    fitting = {
        f"{each.family}.{each.call}": count
        for each in OPERATIONS.values()
        if (count := _in_common(each, sent)) is not None
    }
    most = max(fitting.values(), default=0)
    return sorted(name for name, count in fitting.items() if count == most)


def _in_common(operation: Operation[Any], sent: Sent) -> int | None:
    """Returns the number of an operation's fixed texts in a request, or None if one differs."""
    pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(operation.path))
    pattern = pattern.replace("[^/]+", ".+") if operation.host == "object" else pattern
    if (operation.method, operation.host) != (sent.method, sent.host):
        return None
    if not re.fullmatch(pattern, sent.path):
        return None
    texts = [*_fixed(operation)]
    query = sent.query
    for name, text in texts:
        if query.get(name) != text and query.get(name.partition("=")[0]) != text:
            return None
    tags = operation.discriminators
    if any(f"<{name}>{text}</{name}>" not in sent.body for name, text in tags.items()):
        return None
    return len(texts) + len(tags)


def _fixed(operation: Operation[Any]) -> Iterator[tuple[str, str]]:
    """Yields the fixed parameters in the query of an operation."""
    for each in table_of(operation.params).fields if operation.params else ():
        if each.fixed is not None and each.place == "query":
            yield each.wire, each.fixed
        elif each.fixed is not None and each.place in ("flag", "rule"):
            yield each.wire if each.place == "flag" else each.fixed, ""
