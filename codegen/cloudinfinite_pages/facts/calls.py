"""Request lines, hosts, permissions, date and language of a page."""

from __future__ import annotations

import re

from ..forms.cells import is_fields
from ..forms.document import Code, Document, Heading, Paragraph, Table
from ..forms.stacked import REQUEST_LINE
from ..forms.vocabulary import HOSTS, UPDATED
from ..page import ActionFact, CallFact, Language

_HOST = re.compile(
    r"Host: *(?P<host>(?:<[^<>\s]+>\.|[\w-]+\.)??(?P<service>ci|cos|pic))\.(?:<|[a-z]+-)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\s*download_url\?(\S+)\s*$")
"""How pages write a call whose URL is the address of an object."""
_BUCKET = re.compile(r"[\w-]+-[0-9]+\.(ci|cos|pic)")
_FILLED = re.compile(r"\{[^{}]*\}")
_PLACEHOLDER = re.compile(r"<([^<>]+)>")
# Not a placeholder.
_VALUE = re.compile(r"[\w.\-]+")
_ACTION = re.compile(r"(?<![A-Za-z0-9/])(ci:[A-Z][A-Za-z0-9]+|cam:[A-Za-z]+)")
_DATE = re.compile(rf"(?:{'|'.join(UPDATED)})\s*[:：]?\s*(\d{{4}}-\d\d-\d\d)", re.IGNORECASE)
_CHINESE = re.compile(r"[一-鿿]")


def read_calls(document: Document) -> tuple[CallFact, ...]:
    """Returns the request lines with placeholders, or the first line if all are examples."""
    templates: list[CallFact] = []
    examples: list[CallFact] = []
    for block in document.blocks:
        if not isinstance(block, Code):
            continue
        found = list(REQUEST_LINE.finditer(block.text))
        for number, match in enumerate(found):
            end = found[number + 1].start() if number + 1 < len(found) else len(block.text)
            line = block.line + block.text.count("\n", 0, match.start())
            call, template = _call(match[1], match[2], block.text[match.end() : end], line)
            known = templates if template else examples
            if all((call.method, call.path) != (one.method, one.path) for one in known):
                known.append(call)
        if address := _ADDRESS.match(block.text):
            templates.append(_call("GET", f"/<ObjectKey>?{address[1]}", "", block.line)[0])
    return tuple(one for one in templates if not _is_sample(one, templates)) or tuple(examples[:1])


def _is_sample(call: CallFact, templates: list[CallFact]) -> bool:
    """Returns whether another line is the same, with placeholders in place of values."""
    return any(
        one.method == call.method
        and one.path.count("{") > call.path.count("{")
        and one.path.strip("/").count("/") == call.path.strip("/").count("/") >= 1
        and re.fullmatch(r"[^/]+".join(map(re.escape, _FILLED.split(one.path))), call.path)
        for one in templates
    )


def _call(method: str, target: str, rest: str, line: int) -> tuple[CallFact, bool]:
    """Parses a request line; also returns whether it has placeholders."""
    host = _HOST.search(rest)
    path, _, query = target.partition("?")
    pairs = [part for part in query.split("&") if part]
    call = CallFact(
        method,
        _PLACEHOLDER.sub(lambda match: "{" + match[1] + "}", path) or "/",
        tuple(part.partition("=")[0] for part in pairs if "=" in part),
        tuple(part for part in pairs if "=" not in part),
        _host_kind(host["host"]) if host else "",
        line,
        tuple(part for part in pairs if _VALUE.fullmatch(part.partition("=")[2])),
    )
    return call, "<" in (host["host"] if host else path) or "<" in path or "<Region>" in rest


def _host_kind(host: str) -> str:
    host = host.casefold()
    if match := _BUCKET.fullmatch(host):
        host = f"<bucketname-appid>.{match[1]}"
    return HOSTS.get(host, "")


def read_actions(document: Document) -> tuple[ActionFact, ...]:
    """Returns the permissions in running text, each once."""
    found: dict[str, int] = {}
    for block in document.blocks:
        if isinstance(block, Paragraph):
            for match in _ACTION.finditer(block.text):
                found.setdefault(match[1], block.line + block.text.count("\n", 0, match.start()))
    return tuple(ActionFact(name, line) for name, line in found.items())


def read_date(document: Document) -> str:
    """Returns the date of the page."""
    for block in document.blocks:
        if isinstance(block, Paragraph | Heading) and (match := _DATE.search(block.text)):
            return match[1]
    return ""


def read_language(document: Document) -> tuple[Language, tuple[int, ...]]:
    """Returns the language of the page, and the lines of tables in another one."""
    headers: dict[Language, list[int]] = {Language.ENGLISH: [], Language.CHINESE: []}
    letters = chinese = 0
    for block in document.blocks:
        if isinstance(block, Table):
            if is_fields(block.header):
                text = " ".join(block.header)
                kind = Language.CHINESE if _CHINESE.search(text) else Language.ENGLISH
                headers[kind].append(block.line)
        elif not isinstance(block, Code):
            chinese += len(_CHINESE.findall(block.text))
            letters += len(block.text)
    few, many = sorted(headers, key=lambda kind: len(headers[kind]))
    if headers[many]:
        return many, tuple(headers[few])
    if not letters:
        return Language.UNKNOWN, ()
    return (Language.CHINESE if chinese * 10 > letters else Language.ENGLISH), ()
