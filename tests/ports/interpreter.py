"""A small port that reads only `generated/model.json`.

This module interprets the model; `wire.py` has the rules that no model contains. Values look as in
`spec/vectors/`: wire names, numbers and times as texts, and no entries for absent fields.
"""

import base64
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from tests.model import MODEL as MODEL

from . import wire
from .wire import RefusedError

SERVICE, SCALARS, RECORDS = MODEL["service"], MODEL["scalars"], MODEL["records"]
# Each returns whether the text t breaks a limit of the scalar s.
LIMITS: dict[str, Any] = {
    "enumeration": lambda t, s: all(t != v["value"] for v in s.get("values", [{"value": t}])),
    "minimum": lambda t, s: (
        ("minimum" in s and Decimal(t) < Decimal(s["minimum"]))
        or ("exclusive_minimum" in s and Decimal(t) <= Decimal(s["exclusive_minimum"]))
    ),
    "maximum": lambda t, s: (
        ("maximum" in s and Decimal(t) > Decimal(s["maximum"]))
        or ("exclusive_maximum" in s and Decimal(t) >= Decimal(s["exclusive_maximum"]))
    ),
    "min-length": lambda t, s: s["kind"] == "string" and len(t) < s.get("min_length", 0),
    "max-length": lambda t, s: len(t) > s.get("max_length", len(t)),
    "characters": lambda t, s: "characters" in s and not wire.is_made_of(t, s["characters"]),
    "url": lambda t, s: s["kind"] == "url" and not wire.is_address(t, s.get("or_words", [])),
}
EMPTY: tuple[Any, ...] = (None, "", [])

Problems = set[tuple[str, str]]
Fields = dict[str, dict[str, Any]]


def fields_of(record: str | None) -> Fields:
    return {field["name"]: field for field in RECORDS[record].get("fields", [])} if record else {}


def encode(operation: str, given: dict[str, Any], validate: bool = True) -> dict[str, Any]:
    """Encodes fields as a request, or raises RefusedError."""
    facts = MODEL["operations"][operation]
    params, body = facts.get("params"), facts.get("request")
    own = {name: value for name, value in given.items() if name in fields_of(params)}
    rest = {name: value for name, value in given.items() if name in fields_of(body)}
    sent = {"body"} if facts.get("body") == "binary" else set()
    found = {(name, "unknown-field") for name in given.keys() - own.keys() - rest.keys() - sent}
    found |= {(name, "required") for name in sent if given.get(name) is None}
    in_path, query, headers = dict[str, str](), list[list[str | None]](), dict[str, str]()
    for field, texts in texts_of(params, own, "", found) if params else ():
        name, text = field["name"], ",".join(texts)
        if field.get("form") and texts and not any(rule in wire.FORM for _, rule in found):
            text = json_of(field["type"], own[name])
        if field["in"] == "flag":
            query += [[name, None]] * (text in ("true", "1"))
        elif texts:
            query += [[name, text]] * (field["in"] == "query")
            query += [[text, None]] * (field["in"] == "rule")
            {"path": in_path, "key": in_path, "header": headers}.get(field["in"], {})[name] = text
    in_parameters = found
    found = set()
    root = facts.get("request_root", "Request")
    content = f"<{root}>{markup(body, rest, root, found)}</{root}>" if body else ""
    # Only in XML bodies are the names of a map also names of elements.
    of_names = in_parameters if facts.get("body") != "json" else in_parameters | found
    found = (in_parameters | found) - {each for each in of_names if each[1] == "element-name"}
    found = {problem for problem in found if problem[1] in wire.FORM} or found
    fatal = {(name, "required") for name in (*re.findall(r"\{(.*?)\}", facts["path"]), *sent)}
    if found := {p for p in found if validate or p[1] in wire.FATAL or p in fatal}:
        raise RefusedError(found)
    kind = {"Content-Type": "application/xml"} if body else {}
    if body and facts.get("body") == "json":
        kind, content = {"Content-Type": "application/json"}, json_of(body, rest)
    if sent:
        kind, content = {"Content-Type": "application/octet-stream"}, given["body"]
    return {
        "method": facts["method"],
        "path": re.sub(r"\{(.*?)\}", lambda match: in_path.get(match[1], ""), facts["path"]),
        "query": query,
        "headers": kind | headers,
        "body": content,
    }


def json_of(record: str, given: dict[str, Any]) -> str:
    """Returns a record as compact ASCII JSON, with its fields in the order of the model."""
    parts = []
    for name, field in fields_of(record).items():
        value = field.get("fixed", given.get(name))
        if value is None and is_always_sent(field):
            value = {}
        if value is None or ((field["many"] or "names" in field) and not value):
            continue
        if "names" in field:
            one = {**field, "many": "list" in field}
            inside = [f"{wire.quote_json(k)}:{json_value(one, v)}" for k, v in entries_of(value)]
            if inside:
                parts.append(f"{wire.quote_json(name)}:{{{','.join(inside)}}}")
            continue
        parts.append(f"{wire.quote_json(name)}:{json_value(field, value)}")
    return f"{{{','.join(parts)}}}"


def json_value(field: dict[str, Any], value: Any) -> str:
    listed = value.split(",") if field["many"] and isinstance(value, str) else value
    items = [json_item(field, each) for each in (listed if field["many"] else [value])]
    if field.get("list"):
        given = value.split(",") if isinstance(value, str) else value
        joined = [text_of(field, each, "", set()) for each in given]
        items = [wire.quote_json(",".join(joined))]
    return f"[{','.join(items)}]" if field["many"] and not field.get("list") else items[0]


def json_item(field: dict[str, Any], given: Any) -> str:
    if field["type"] in RECORDS:
        return json_of(field["type"], given)
    text = text_of(field, given, "", set())
    scalar = SCALARS.get(field["type"], {"kind": field["type"]})
    is_bare = scalar["kind"] in ("integer", "decimal", "boolean") and not is_word(scalar, given)
    return text if is_bare else wire.quote_json(text)


def markup(record: str, given: dict[str, Any], path: str, found: Problems) -> str:
    content = ""
    for field, texts in texts_of(record, given, path, found):
        is_joined = "list" in field and "names" not in field and texts
        for text in [",".join(texts)] if is_joined else texts:
            is_markup = field["type"] in {*RECORDS, "tree"} or "names" in field
            inside = text if is_markup else wire.escape(text)
            content += f"<{field['name']}>{inside}</{field['name']}>"
    return content


def texts_of(record: str, given: Any, path: str, found: Problems) -> Iterator[tuple[Any, Any]]:
    """Yields each field with the texts to send, and adds any problems to `found`."""
    known = fields_of(record)
    dot = f"{path}." if path else ""
    found |= {(dot + name, "unknown-field") for name in given.keys() - known.keys()}
    for names in RECORDS[record].get("any_of", ()):
        if all(given.get(name) in EMPTY for name in names):
            found.add((path, "any-of"))
    if graph := RECORDS[record].get("graph"):
        found |= {(dot + each.rstrip("."), "graph") for each in problems_of_graph(graph, given)}
    for name, field in known.items():
        value, here, fixed = given.get(name), dot + name, field.get("fixed")
        if "names" in field:
            yield field, entries_of_map(field, value, here, found)
            if value in (None, {}) and is_needed(field, given, known):
                found.add((here, "required-when"))
            continue
        if value is None and "." not in path and is_always_sent(field):
            value = {}
        if field["many"] and isinstance(value, str) and field["type"] not in RECORDS:
            value = value.split(",") if value else []
        items = [] if value is None else value if field["many"] else [value]
        if not isinstance(items, list):
            found.add((here, "type"))
            items = []
        elif fixed is None and field["required"] and not items:
            found.add((here, "required"))
        if fixed is not None and value is not None:
            both = [text_of(field, each, here, set()) for each in (value, fixed)]
            found |= set() if wire.are_equal(kind_of(field), *both) else {(here, "fixed")}
        if 0 < len(items) < field.get("min_items", 0):
            found.add((here, "min-items"))
        if len(items) > field.get("max_items", len(items)):
            found.add((here, "max-items"))
        if items and "depth" in field and depth_of(path, name) >= field["depth"]:
            found.add((here, "max-depth"))
            items = []
        if value in EMPTY and is_needed(field, given, known):
            found.add((here, "required-when"))
        texts = [
            text_of(field, item, f"{here}[{index}]" if field["many"] else here, found)
            for index, item in enumerate(items if fixed is None else [])
        ]
        yield field, texts if fixed is None else [fixed]


def depth_of(path: str, name: str) -> int:
    """Returns the nesting depth of a record within records of the same type."""
    steps = [step.partition("[")[0] for step in path.split(".")]
    return len(steps) - max((n for n, step in enumerate(steps) if step != name), default=0)


def entries_of(value: Any) -> list[tuple[str, Any]]:
    return [(k, v.split(",") if v == "" else v) for k, v in value.items() if v not in (None, [])]


def entries_of_map(field: dict[str, Any], given: Any, here: str, found: Problems) -> list[str]:
    """Returns the markup of a map, with one element per entry, or nothing if it is empty."""
    if given is not None and not isinstance(given, dict):
        found.add((here, "type"))
        return []
    content = ""
    for name, value in entries_of(given or {}):
        place = f"{here}.{name}" if name else here
        text_of({"type": field["names"], "in": "body"}, name, place, found)
        found |= {(place, "element-name")} if wire.NOT_IN_A_NAME.search(name) else set()
        items = value.split(",") if "list" in field and isinstance(value, str) else value
        if "list" not in field:
            inside = text_of(field, value, place, found)
        elif isinstance(items, list):
            texts = [text_of(field, v, f"{place}[{n}]", found) for n, v in enumerate(items)]
            inside = ",".join(texts)
        else:
            found.add((place, "type"))
            inside = ""
        inside = inside if field["type"] in {*RECORDS, "tree"} else wire.escape(inside)
        content += f"<{name}>{inside}</{name}>"
    if field["required"] and not content:
        found.add((here, "required"))
    return [content] if content else []


def problems_of_graph(graph: dict[str, Any], given: Any) -> Iterator[str]:
    """Yields the places where edges and nodes do not form a graph."""
    edges, nodes = given.get(graph["edges"]), given.get(graph["nodes"])
    if not (edges and nodes and isinstance(edges, dict) and isinstance(nodes, dict)):
        return
    lists = {k: v.split(",") if isinstance(v, str) else v for k, v in edges.items()}
    lists = {name: value for name, value in lists.items() if isinstance(value, list)}

    def reached(name: str) -> set[str]:
        found, queue = set[str](), [name]
        while queue:
            new = {each for each in lists.get(queue.pop(), ()) if isinstance(each, str)} - found
            found |= new
            queue += new
        return found

    for name, others in lists.items():
        yield from [f"{graph['edges']}.{name}"] * (name not in nodes or name in reached(name))
        for index, other in enumerate(others):
            if not isinstance(other, str) or other not in {*nodes, graph["end"]}:
                yield f"{graph['edges']}.{name}[{index}]"
    if graph["start"] not in nodes:
        yield f"{graph['nodes']}.{graph['start']}"
        return
    for name in nodes.keys() - reached(graph["start"]) - {graph["start"]}:
        yield f"{graph['nodes']}.{name}"


def kind_of(field: dict[str, Any]) -> str:
    kind: str = SCALARS.get(field["type"], {"kind": field["type"]})["kind"]
    return kind


def is_always_sent(field: dict[str, Any]) -> bool:
    """Whether a flattened record is sent even if none of its fields is given."""
    if not (field.get("flatten") and field["required"]):
        return False
    needs = any(
        each["required"] and "fixed" not in each for each in fields_of(field["type"]).values()
    )
    return not needs and not RECORDS[field["type"]].get("any_of")


def is_needed(field: dict[str, Any], given: dict[str, Any], known: Fields) -> bool:
    def word(name: str) -> Any:
        return known[name].get("fixed") if given.get(name) is None else given[name]

    if conditions := field.get("required_when"):
        return all(word(each["field"]) == each["value"] for each in conditions)
    unless = field.get("required_unless")
    return unless is not None and word(unless["field"]) not in unless["values"]


def text_of(field: dict[str, Any], given: Any, here: str, found: Problems) -> str:
    scalar = SCALARS.get(field["type"], {"kind": field["type"]})
    if field.get("empty") and given == "":
        return ""
    if (kind := scalar["kind"]) in RECORDS and isinstance(given, dict):
        return markup(kind, given, here, found)
    if kind == "tree" and isinstance(given, dict):
        found |= {(here, rule) for rule in wire.rules_broken_by_tree(given)}
        return wire.write_tree(given)
    try:
        text = given if is_word(scalar, given) else wire.write(kind, wire.parse(kind, given))
    except (TypeError, ValueError):
        found.add((here, "type"))
        return ""
    limits = {} if is_word(scalar, text) else LIMITS
    broken = {rule for rule, breaks in limits.items() if breaks(text, scalar)}
    found |= {(here, rule) for rule in broken | set(wire.rules_broken_by(text, field))}
    return text


def is_word(scalar: dict[str, Any], text: Any) -> bool:
    return text in scalar.get("or_words", ()) and scalar["kind"] != "url"


def steps(kind: str, given: list[Any]) -> str:
    """Builds a text from steps (names and fields), or raises RefusedError."""
    known = {
        " ".join(r["step"]["words"]): (name, r["step"])
        for name, r in RECORDS.items()
        if r.get("step", {}).get("of") == kind
    }
    text = ""
    for name, fields in given:
        record, step = known[name]
        texts, found = dict[str, str](), Problems()
        for field, each in texts_of(record, fields, "", found):
            if each and field.get("form"):
                each = [base64.urlsafe_b64encode(each[0].encode()).decode().rstrip("=")]
            texts |= {field["name"]: each[0]} if each else {}
        written = next(filter(None, (fit(form, texts) for form in step["forms"])), None)
        if found or written is None:
            raise RefusedError(found or {("", "form")})
        begin, *others = text.rpartition("|")[2].split("/")
        word = step.get("within")
        goes_on = word is not None and begin == word and written.split("/")[0] not in others
        part = written if goes_on or word is None else f"{word}/{written}"
        text += f"{'/' if goes_on else '|' if text else ''}{part}"
    return text


def fit(form: dict[str, Any], texts: dict[str, str]) -> str | None:
    """Writes a step in one form if it has a place for exactly these fields, or returns None."""
    template, places = form["template"], set(re.findall(r"\{(.+?)\}", form["template"]))
    if when := form.get("when"):
        if texts.get(when["field"]) != when["value"]:
            return None
        places |= {when["field"]}
    for piece, name in re.findall(r"(\[[^\]]*\{(.+?)\}\])", template):
        template = template.replace(piece, piece[1:-1] if name in texts else "")
    needed = set(re.findall(r"\{(.+?)\}", template))
    if not needed <= texts.keys() <= places:
        return None
    return re.sub(r"\{(.+?)\}", lambda place: texts[place[1]], template)
