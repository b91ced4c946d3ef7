"""The rules of the wire that no schema contains: signing, scalars, bytes to a tree.

This is the second half of the port in `interpreter.py`. `spec/PORTING.md` has the same rules in
prose. Nothing here comes from the runtime, not even the XML parser.
"""

import hashlib
import hmac
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.sax import saxutils

MOMENT = r"####-##-##[T ]##:##:##(\.#{1,9})?(Z|[+-]##:?[0-5]#)".replace("#", "[0-9]")
KINDS: dict[str, tuple[str, Any]] = {
    "integer": (r"[+-]?[0-9]{1,64}", int),
    "decimal": (r"[+-]?(?=\.?[0-9])(?!(\.?[0-9]){65}|\.[0-9]{64})[0-9]*\.?[0-9]*", Decimal),
    "boolean": (r"(?ai:true|false)|0|1", lambda text: text.lower() in ("true", "1")),
    "timestamp": (MOMENT, datetime.fromisoformat),
}
NOT_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
NOT_IN_A_SEGMENT = re.compile(r"[/\\?#%\0-\x1f\x7f-\x9f]|\A\.{0,2}\Z")
NO_KEY = re.compile(r"\A\Z|\A[/\\]|[\r\n\x18-\x1b]|(\A|/)\.{1,2}(/|\Z)")
NOT_IN_A_HEADER = re.compile(r"[^\t -~]|\A[ \t]|[ \t]\Z")
NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_.-]|\A(?![A-Za-z_])")
URL = re.compile(r"(?ai:https?)://[^ \t\r\n/?#@]+([/?#][^ \t\r\n]*)?")
# Errors of form are reported before limits are checked. No request with a fatal error can be sent.
FORM = {"type", "unknown-field", "fixed"}
FATAL = FORM | {"timestamp", "xml-characters", "query-name", "header-value", "list-item"}
FATAL |= {"element-name"}
FATAL |= {"path-segment", "object-key"}
SPACE, MAX_DEPTH, MAX_JSON_DEPTH = " \t\r\n", 256, 64
MOST_ANOMALIES, MAX_CALLBACK = 1000, 1024 * 1024
MAX_TREE_DEPTH = 64
MAX_JSON_ELEMENTS = 250_000
# The first bytes take precedence over the encoding in the declaration.
MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
MARKS |= {b"<\0?\0": "utf-16-le", b"\0<\0?": "utf-16-be"}
DECLARED = re.compile(rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']""")
ENCODINGS = {"utf-8", "us-ascii", "iso-8859-1"}


def sign(method: str, path: str, params: Any, headers: Any, key: dict[str, str]) -> dict[str, str]:
    """Returns the steps of a signature. `key` has key_time, secret_id, secret_key or sign_key."""
    both = [sorted((encode_url(n).lower(), v or "") for n, v in each) for each in (params, headers)]
    lines = ["&".join(f"{name}={encode_url(value)}" for name, value in each) for each in both]
    names = [";".join(name for name, _ in each) for each in both]
    http_string = f"{method.lower()}\n{path}\n{lines[0]}\n{lines[1]}\n"
    digest, time = hashlib.sha1(http_string.encode()).hexdigest(), key["key_time"]
    sign_key = key.get("sign_key") or hmac_sha1(key["secret_key"], time)
    signature = hmac_sha1(sign_key, f"sha1\n{time}\n{digest}\n")
    return {
        "sign_key": sign_key,
        "http_string": http_string,
        "http_string_sha1": digest,
        "header_list": names[1],
        "param_list": names[0],
        "signature": signature,
        "authorization": f"q-sign-algorithm=sha1&q-ak={key.get('secret_id')}"
        f"&q-sign-time={time}&q-key-time={time}"
        f"&q-header-list={names[1]}&q-url-param-list={names[0]}&q-signature={signature}",
    }


def hmac_sha1(key: str, text: str) -> str:
    """Returns the digest as hexadecimal text, which is also the key of the next step."""
    return hmac.new(key.encode(), text.encode(), hashlib.sha1).hexdigest()


def encode_url(text: str, safe: str = "") -> str:
    """Percent-encodes everything but letters, digits and `-._~`."""
    return quote(text, safe=f"-._~{safe}")


def parse(kind: str, text: Any) -> Any:
    """Parses a text. Raises ValueError for a text of another kind, TypeError for a non-text."""
    if kind == "boolean" and isinstance(text, bool):
        return text
    shape, make = KINDS.get(kind, (r"[\s\S]*" if kind in ("string", "url") else "(?!)", str))
    if not re.fullmatch(shape, text):
        raise ValueError(f"not of the kind {kind}")
    return make(text)


def write(kind: str, value: Any) -> str:
    """Returns the text of a value. Raises ValueError if a number has too many digits."""
    if kind == "timestamp":
        text: str = value.isoformat(timespec="seconds")
        if len(text) > len("2022-06-27T15:23:10+08:00"):  # the offset is not in whole minutes
            text = value.astimezone(UTC).isoformat(timespec="seconds")
        return text[:22] + text[23:]
    text = format(value or abs(value), "f") if kind == "decimal" else str(value)
    if kind in ("integer", "decimal"):
        parse(kind, text)
    return text.lower() if kind == "boolean" else text


def are_equal(kind: str, text: str, other: str) -> bool:
    """Whether two texts have the same value."""
    return text == other or (
        kind == "decimal" and "" not in (text, other) and Decimal(text) == Decimal(other)
    )


def rules_broken_by(text: str, field: dict[str, Any]) -> Iterator[str]:
    """Yields the rules of its place that a text breaks."""
    if NOT_XML.search(text):
        yield "xml-characters"
    if field["in"] == "path" and NOT_IN_A_SEGMENT.search(text):
        yield "path-segment"
    if field["in"] == "key" and NO_KEY.search(text):
        yield "object-key"
    if field["in"] == "rule" and not text:
        yield "query-name"
    if field["in"] == "header" and NOT_IN_A_HEADER.search(text):
        yield "header-value"
    if "list" in field and "," in text:
        yield "list-item"


def rules_broken_by_tree(given: Any, deep: int = 1) -> Iterator[str]:
    """Yields the rules that a tree of arbitrary elements breaks."""
    for name, value in given.items():
        if NOT_IN_A_NAME.search(name) or deep > MAX_TREE_DEPTH:
            yield "type"
        if value is None:
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                yield from rules_broken_by_tree(each, deep + 1)
            elif not isinstance(each, str):
                yield "type"
            elif NOT_XML.search(each):
                yield "xml-characters"


def write_tree(given: Any) -> str:
    """Writes a tree of arbitrary elements as XML."""
    if not isinstance(given, dict):
        return escape(given) if isinstance(given, str) else ""
    both = [(k, v if isinstance(v, list) else [v]) for k, v in given.items() if v is not None]
    return "".join(f"<{name}>{write_tree(v)}</{name}>" for name, many in both for v in many)


def is_made_of(text: str, ranges: list[list[int]]) -> bool:
    """Whether every code point of a text is in one of the ranges."""
    return all(any(low <= ord(c) <= high for low, high in ranges) for c in text)


def is_address(text: str, words: list[str]) -> bool:
    """Whether a text is an address, or an allowed word. Illegal XML characters are another rule."""
    return bool(text in words or NOT_XML.search(text) or URL.fullmatch(text))


def escape(text: str) -> str:
    """Escapes a text for XML, including carriage returns, which parsers turn into line feeds."""
    return saxutils.escape(text, {"\r": "&#13;"})


class RefusedError(Exception):
    """The fields cannot be sent. The argument is a set of problems, each a path and a rule."""


class UnreadableError(Exception):
    """The body could not be parsed."""


class Tree(ElementTree.TreeBuilder):
    """Builds a tree, and refuses DOCTYPEs."""

    def doctype(self, *_: object) -> None:
        raise UnreadableError("a DOCTYPE")


class Pairs(list[Any]):
    """A JSON object with all its members, including duplicates."""


class Document:
    """A tree of elements without namespaces, and its anomalies in order."""

    def __init__(self, root: Element) -> None:
        self.root, self._found, self._more = root, list[dict[str, str]](), 0
        self.names = dict[Element, str]()  # JSON names that are not valid names of elements
        self._paths = {root: local_name(root)}
        level, uris = [root], dict[str, Element]()
        for _ in range(MAX_DEPTH):
            level = [child for each in level for child in each]
        if level:
            raise UnreadableError("too deep")
        for each in root.iter():
            total, seen = Counter(local_name(child) for child in each), Counter[str]()
            for child in each:
                name = local_name(child)
                number = f"[{seen[name]}]" if total[name] > 1 else ""
                self._paths[child] = f"{self._paths[each]}.{name}{number}"
                seen[name] += 1
            if total and not (each.text or "").strip(SPACE):
                each.text = None  # white space beside elements is ignored
            for child in each:
                child.tail = child.tail if (child.tail or "").strip(SPACE) else None
            if each.tag.startswith("{"):
                uris.setdefault(each.tag[1:].rpartition("}")[0], each)
                each.tag = local_name(each)
        for uri, each in uris.items():
            self.report(each, "namespace", uri)

    def report(self, each: Element, kind: str, text: str | None = None) -> None:
        """Records an anomaly, with the element's text or, if it has children, its XML."""
        if len(self._found) == MOST_ANOMALIES:
            self._more += 1
            return
        shown = (xml_of(each) if len(each) else each.text or "") if text is None else text
        self._found.append({"path": self._paths[each], "kind": kind, "text": shown})

    @property
    def anomalies(self) -> list[dict[str, str]]:
        """The anomalies, and the number of further ones."""
        more = {"path": self.root.tag, "kind": "more", "text": f"{self._more} more"}
        return self._found + [more] * (self._more > 0)

    def read_tree(self, each: Element) -> dict[str, Any]:
        """Reads a tree of arbitrary elements as a mapping."""
        if (each.text or "").strip(SPACE) or any(child.tail for child in each):
            self.report(each, "unexpected-content")
        found = dict[str, list[Any]]()
        for child in each:
            value = self.read_tree(child) if len(child) else child.text or ""
            found.setdefault(child.tag, []).append(value)
        return {name: both if len(both) > 1 else both[0] for name, both in found.items()}


def read_xml(body: bytes) -> Document:
    """Parses XML."""
    parser = ElementTree.XMLParser(target=Tree())
    try:
        text = body.decode(encoding_of(body))
        if "\0" in text:  # the parser would mistake it for UTF-16
            raise UnreadableError("a null byte")
        parser.feed(text)
        return Document(parser.close())
    except (ElementTree.ParseError, UnicodeDecodeError) as error:
        raise UnreadableError(str(error)) from None


def read_callback(body: bytes) -> Document:
    """Parses the XML or JSON of a callback."""
    if len(body) > MAX_CALLBACK:
        raise UnreadableError("too large")
    if body.lstrip(b"\xef\xbb\xbf\xfe\xff\0 \t\r\n")[:1] not in (b"{", b"["):
        return read_xml(body)
    return read_object(body)


def read_object(body: bytes) -> Document:
    """Parses a JSON object."""
    try:
        data = load_json(body, object_pairs_hook=Pairs, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(str(error)) from None
    root = Element("Response")
    names = dict[Element, str]()
    odd = list(fill(root, data, MAX_JSON_DEPTH, names))
    if sum(1 for _ in root.iter()) > MAX_JSON_ELEMENTS:
        raise UnreadableError("too many values")
    document = Document(root)
    document.names = names
    for each in odd:
        document.report(each, "undecodable-value")
    if not isinstance(data, Pairs):
        raise UnreadableError("not an object")
    return document


def quote_json(text: str) -> str:
    """Returns a text as a JSON string in U+0020 to U+007E."""
    return json.dumps(text).replace("\x7f", "\\u007f")


def load_json(body: bytes, **hooks: Any) -> Any:
    """Parses JSON, with integers as texts. Raises ValueError for bytes in another encoding."""
    return json.loads(body.decode(json.detect_encoding(body)), parse_int=str, **hooks)


def fill(element: Element, value: Any, depth: int, names: dict[Element, str]) -> Iterator[Element]:
    """Puts a JSON value into an element, and yields elements whose text XML cannot hold."""
    if isinstance(value, Pairs):
        if depth == 0:
            raise UnreadableError("too deep")
        for name, item in value:
            tag = NOT_IN_A_NAME.sub("_", name)
            for each, left in items_of(item, depth - 1):
                child = ElementTree.SubElement(element, tag)
                names |= {child: NOT_XML.sub("\ufffd", name)} if tag != name else {}
                yield from fill(child, each, left, names)
    elif value is not None:
        text = str(value).lower() if isinstance(value, bool) else str(value)
        element.text = NOT_XML.sub("\ufffd", text)
        if element.text != text:
            yield element


def items_of(value: Any, depth: int) -> Iterator[tuple[Any, int]]:
    """Yields the values of nested lists, with the remaining depth for each."""
    if type(value) is list:
        if depth == 0:
            raise UnreadableError("too deep")
        for each in value:
            yield from items_of(each, depth - 1)
    elif value is not None:
        yield value, depth


def encoding_of(body: bytes) -> str:
    """Returns the encoding from the byte order mark or the declaration, or else UTF-8."""
    for mark, encoding in MARKS.items():
        if body.startswith(mark):
            return encoding
    declared = DECLARED.match(body)
    encoding = declared[1].decode().lower() if declared else "utf-8"
    if encoding not in ENCODINGS:
        raise UnreadableError(f"the encoding {encoding}")
    return encoding


def local_name(each: Element) -> str:
    """Returns an element's name without its namespace."""
    return each.tag.rpartition("}")[2]


def xml_of(each: Element) -> str:
    """Writes an element as XML, without attributes."""
    inside = escape(each.text or "")
    inside += "".join(xml_of(child) + escape(child.tail or "") for child in each)
    return f"<{each.tag}>{inside}</{each.tag}>" if inside else f"<{each.tag}/>"


def read_json(body: bytes) -> dict[str, str]:
    """Returns the texts and integers of a JSON object by name, ignoring case and `_`."""
    try:
        data = load_json(body)
    except (ValueError, RecursionError):
        return {}
    found = dict[str, str]()
    for name in sorted(data) if isinstance(data, dict) else ():
        if isinstance(data[name], str) and data[name].strip(SPACE):
            found.setdefault(name.replace("_", "").lower(), data[name])
    return found
