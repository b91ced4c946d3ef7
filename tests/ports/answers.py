"""Decodes responses and callbacks, with `generated/model.json` alone."""

import base64
from typing import Any
from xml.etree.ElementTree import Element

from . import wire
from .interpreter import MODEL, RECORDS, SCALARS, SERVICE, fields_of, is_word
from .wire import Document, UnreadableError

DETAILS = ("code", "message", "resource", "request_id", "trace_id")


def answer(operation: str, status: int, headers: dict[str, str], body: bytes) -> dict[str, Any]:
    """Returns the result of a response; its `kind` is `answer`, `service` or `decode`."""
    facts = MODEL["operations"][operation]
    response, root = facts.get("response"), facts.get("response_root", "Response")
    form = facts.get("answer")
    small, ids = {name.lower(): value for name, value in headers.items()}, dict[str, str]()
    for header in reversed(SERVICE["headers"]):
        if small.get(header["name"]):
            ids[header.get("role", "")] = small[header["name"]]
    is_json = form == "json" and not body.lstrip(b"\xef\xbb\xbf\xfe\xff\0 \t\r\n").startswith(b"<")
    try:
        read = wire.read_object if is_json and 200 <= status < 300 else wire.read_xml
        document: Document | None = read(body)
    except UnreadableError:
        document = None
    tag = document.root.tag if document else None
    if not 200 <= status < 300 or (tag == "Error" and form in (None, "json")):
        fields = decode(SERVICE["error"], document) if document else {}
        texts = {n.lower(): t for n, t in fields.items()} if document else wire.read_json(body)
        known = {name: texts.get(name.replace("_", ""), "").strip(wire.SPACE) for name in DETAILS}
        error = {name: text or None for name, text in known.items()}
        error["request_id"] = error["request_id"] or ids.get("request-id")
        error["trace_id"] = error["trace_id"] or ids.get("trace-id")
        return {"kind": "service", "error": {**error, "status": status}}
    unreadable = {"status": status, "request_id": ids.get("request-id")}
    if form in ("binary", "text"):
        content = {"content_type": small.get("content-type")}
        if form == "binary":
            content["content"] = base64.b64encode(body).decode()
        else:
            try:
                content["text"] = body.removeprefix(b"\xef\xbb\xbf").decode()
            except UnicodeDecodeError:
                return {"kind": "decode", "error": unreadable}
        named = {"request_id": ids.get("request-id"), "trace_id": ids.get("trace-id")}
        return {"kind": "answer", "fields": {}, **content, **named, "anomalies": []}
    if (response and tag != root) or (document is None and b"<Error" in body):
        return {"kind": "decode", "error": unreadable}
    try:
        fields = decode(response, document) if document and response else {}
    except UnreadableError:
        return {"kind": "decode", "error": unreadable}
    found = document.anomalies if document and response else []
    named = {
        "request_id": ids.get("request-id") or fields.get("RequestId"),
        "trace_id": ids.get("trace-id"),
    }
    return {"kind": "answer", "fields": fields, **named, "anomalies": found}


def callback(body: bytes) -> dict[str, Any]:
    """Decodes a callback that the service posted to a user's server."""
    document = wire.read_callback(body)
    if document.root.tag != "Response":
        raise UnreadableError(document.root.tag)
    record = _record_of(document.root)
    fields = decode(record, document)
    if not fields and not document.anomalies:
        raise wire.UnreadableError("the body has no content")
    return {"record": record, "fields": fields, "anomalies": document.anomalies}


def _record_of(root: Element) -> str:
    """Returns the record of a callback, from the first matching row."""
    for row in SERVICE.get("callbacks", ()):
        child = root.find(row["field"])
        if child is not None:
            text = (child.text or "").strip(wire.SPACE)
            if "values" not in row or text in row["values"]:
                return str(row["record"])
    return str(SERVICE["callback"])


def named_jobs(record: str, fields: Any) -> list[dict[str, Any]]:
    """Returns the jobs in a callback, each with the operations that may look it up."""
    rows = [row for row in SERVICE.get("callback_jobs", ()) if row["record"] == record]
    jobs: list[dict[str, Any]] = []
    for path in dict.fromkeys(tuple(row["path"]) for row in rows):
        *way, name = path
        for holder in _at(fields, way):
            lookups = [
                row["operation"]
                for row in rows
                if tuple(row["path"]) == path
                and ("field" not in row or holder.get(row["field"]) in row["values"])
            ]
            if holder.get(name) and lookups:
                jobs.append({"id": holder[name], "lookups": lookups})
    return [job for number, job in enumerate(jobs) if job not in jobs[:number]]


def _at(fields: Any, way: list[str]) -> list[Any]:
    """Returns the records at a path."""
    if not way:
        return [fields]
    held = fields.get(way[0], [])
    return [end for each in (held if type(held) is list else [held]) for end in _at(each, way[1:])]


def verdict(kind: str, fields: Any, above: tuple[tuple[str, Any], ...] = ()) -> Any:
    """Returns the verdict on some content, or None if there is none yet."""
    roles = {field.get("verdict"): field for field in RECORDS[kind]["fields"]}
    if whole := roles.get("whole"):
        held = fields.get(whole["name"])
        inner = ((kind, fields), *above)
        return None if held is None else verdict(whole["type"], held, inner)
    suggestion = _suggestion(kind, fields, above)
    return suggestion and _completed(kind, fields, suggestion, above)


def _suggestion(kind: str, fields: Any, above: tuple[tuple[str, Any], ...]) -> str | None:
    roles = {field.get("verdict"): field for field in RECORDS[kind]["fields"]}
    field = roles.get("suggestion")
    value = fields.get(field["name"]) if field else None
    if field is None or not value:
        return None
    known = {row["value"]: row["meaning"] for row in SCALARS[field["type"]]["suggests"]}
    found = str(known.get(value, "review"))
    final = field.get("final")
    for name, holder in ((kind, fields), *above) if final else ():
        if final["field"] in fields_of(name):
            state = holder.get(final["field"])
            return None if found == "pass" and state not in (None, *final["values"]) else found
    return found


def _completed(kind: str, fields: Any, found: str, above: tuple[tuple[str, Any], ...]) -> Any:
    roles = {field.get("verdict"): field["name"] for field in RECORDS[kind]["fields"]}
    label, score = fields.get(roles.get("label")) or None, fields.get(roles.get("score"))
    parts = _parts(kind, fields, found, ((kind, fields), *above)) if found != "pass" else []
    parts = [part for part in parts if part["suggestion"] == found]
    if label is not None:
        parts = [part for part in parts if part["label"] in (None, label)]
    if parts:
        best = max(parts, key=lambda part: (int(part["score"] or -1), part["label"] is not None))
        label = best["label"] if label is None else label
        score = best["score"] if score is None else score
    return {"suggestion": found, "label": label, "score": score}


def _parts(kind: str, fields: Any, found: str, above: tuple[tuple[str, Any], ...]) -> list[Any]:
    parts = []
    for field in (field for field in RECORDS[kind]["fields"] if field.get("verdict") == "part"):
        value, name = fields.get(field["name"], []), field["type"]
        for part in value if field["many"] else [value] if value != [] else []:
            own: str | None = found
            if "suggestion" in {each.get("verdict") for each in RECORDS[name]["fields"]}:
                own = _suggestion(name, part, above)
            else:
                parts += _parts(name, part, found, ((name, part), *above))
            if own:
                inner = _completed(name, part, own, above)
                parts.append({**inner, "label": field.get("label", inner["label"])})
    return parts


def decode(kind: str, document: Document, each: Element | None = None) -> Any:
    """Returns the value of an element, by default the root, or None."""
    each = document.root if each is None else each
    if kind == "tree":
        return document.read_tree(each)
    if kind not in RECORDS:
        return decode_scalar(SCALARS.get(kind, {"kind": kind}), document, each)
    known, values = fields_of(kind), dict[str, Any]()
    own = [field for field in known.values() if field["in"] == "text"]
    values |= {f["name"]: v for f in own if (v := decode(f["type"], document, each)) is not None}
    if not own and ((each.text or "").strip(wire.SPACE) or any(child.tail for child in each)):
        document.report(each, "unexpected-content")
    for child in each if not own else ():
        field = known.get(child.tag)
        if field is None or (not field["many"] and child.tag in values):
            document.report(child, "repeated-element" if field else "unknown-element")
        elif "names" in field:
            values[child.tag] = decode_map(field, document, child)
        elif found := decode_field(field, document, child):
            if field["many"]:
                values.setdefault(child.tag, []).extend(found)
            else:
                values[child.tag] = found[0]
    if lacking := {name for name, field in known.items() if field.get("always")} - values.keys():
        raise UnreadableError(f"no {lacking}")
    return {name: v for name, v in values.items() if v != {} or "names" not in known[name]}


def decode_map(field: dict[str, Any], document: Document, each: Element) -> dict[str, Any]:
    """Decodes a map. Of several elements with one name, the first that has a value counts."""
    if any(child.tail for child in each) or (each.text or "").strip(wire.SPACE):
        document.report(each, "unexpected-content")
    values = dict[str, Any]()
    for child in each:
        name = document.names.get(child, child.tag)
        if name in values and "list" not in field:
            document.report(child, "repeated-element")
        elif found := decode_field(field, document, child):
            values[name] = values.get(name, []) + found if "list" in field else found[0]
    return values


def decode_field(field: dict[str, Any], document: Document, child: Element) -> list[Any]:
    """Returns the value of a field's element, or the items in its text, without absent values."""
    if field.get("list") != "comma":
        found = [decode(field["type"], document, child)]
    else:
        facts = SCALARS.get(field["type"], {"kind": field["type"]})
        if len(child):
            document.report(child, "unexpected-content")
        items = [item.strip(wire.SPACE) for item in (child.text or "").split(",")]
        found = [read(facts, document, child, item) for item in items if item]
    return [value for value in found if value is not None]


def decode_scalar(facts: dict[str, Any], document: Document, each: Element) -> Any:
    if len(each):
        document.report(each, "unexpected-content")
    return read(facts, document, each, each.text or "")


def read(facts: dict[str, Any], document: Document, each: Element, text: str) -> Any:
    """Returns the value of an element's text."""
    kind, values = facts["kind"], facts.get("values")
    if kind not in wire.KINDS and not values:
        return text
    text = text.strip(wire.SPACE)
    if values:
        if text and all(text != value["value"] for value in values):
            document.report(each, "unknown-value")
        return text
    if is_word(facts, text):
        return text
    try:
        value = None if text in ("", *facts.get("unset", ())) else wire.parse(kind, text)
    except ValueError:
        document.report(each, "undecodable-value")
        return None
    return value if value is None or kind == "boolean" else wire.write(kind, value)
