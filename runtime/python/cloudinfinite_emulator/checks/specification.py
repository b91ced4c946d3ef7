"""The spec folder: feeds read once, with what their XSD and the binding vocabulary say."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from lxml import etree
from lxml.etree import _Element

XS = "{http://www.w3.org/2001/XMLSchema}"
B = "{urn:cloudinfinite:binding}"

_LIST = "media/describe_media_jobs.xsd"
_PACKAGE = Path(__file__).resolve().parents[1]


def spec_folder() -> Path:
    """Finds the spec: in a wheel inside this package, in a source checkout beside `runtime/`.

    Raises:
        FileNotFoundError: It is in neither place.
    """
    places = (_PACKAGE / "spec", _PACKAGE.parents[2] / "spec")
    for place in places:
        if (place / "binding.xsd").is_file():
            return place
    raise FileNotFoundError(
        f"the spec is neither in {places[0]} nor in {places[1]}; install the package again"
    )


@dataclass(frozen=True, slots=True)
class Field:
    """An element of a container, or a parameter.

    Attributes:
        name: Its name on the wire.
        type_name: Its type's name.
        required: Whether it must occur.
        at_most: How often it may occur; None for any number of times.
        default: The value that counts when it is not given.
        location: Where a parameter travels: path, query, flag or header.
        comma: Whether its values travel as one text with commas.
        required_when: The sibling and the value that make it required.
    """

    name: str
    type_name: str
    required: bool
    at_most: int | None
    default: str | None
    location: str
    comma: bool
    required_when: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Container:
    """A named type with fields, in schema order."""

    fields: Mapping[str, Field]
    any_of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A named type of texts.

    Attributes:
        kind: What the text means; None for what the XSD alone tells.
        or_words: Words that are allowed beside what the kind allows.
        words: The words of an enumeration.
    """

    kind: str | None
    or_words: tuple[str, ...]
    words: tuple[str, ...] = ()


class Feed:
    """One feed with everything it includes.

    Attributes:
        operation: What the operation block says: name, method, path, params, request, response.
        containers: Types with fields, by name.
        scalars: Types of texts, by name.
    """

    def __init__(self, path: Path) -> None:
        # Flattened into one document, so that no loader has to follow includes through odd paths.
        schema = etree.Element(XS + "schema")
        schema.extend(_declarations(path.resolve(), set()))
        block = schema.find(f"{XS}annotation/{XS}appinfo/{B}operation")
        self.operation: dict[str, str] = {}
        if block is not None:
            self.operation.update((str(key), str(value)) for key, value in block.attrib.items())
        if params := self.operation.get("params"):
            # Parameters are no element on the wire; as a root they can be validated like a body.
            etree.SubElement(schema, XS + "element", name=params, type=params)
        self.containers = {
            str(each.get("name")): _container(each) for each in schema.iterfind(XS + "complexType")
        }
        self.scalars = {
            str(each.get("name")): _scalar(each) for each in schema.iterfind(XS + "simpleType")
        }
        self._schema = etree.XMLSchema(schema)
        self._lock = threading.Lock()

    def xsd_errors(self, root: _Element) -> list[etree._LogEntry]:
        """What the XSD alone finds in a tree whose children stand in schema order."""
        # The log belongs to the schema, which services in several threads share.
        with self._lock:
            self._schema.validate(root)
            # The stubs do not say that a log can be walked through.
            return list(cast("list[etree._LogEntry]", self._schema.error_log))


class Specification:
    """The feeds of a spec folder, each read when it is first asked for.

    Args:
        folder: The folder; None for the packaged spec.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = spec_folder() if folder is None else folder
        self._feeds: dict[str, Feed] = {}
        self._lock = threading.Lock()

    def feed(self, name: str) -> Feed:
        """The feed in a file of the folder, such as ``media/create_media_info_job.xsd``."""
        with self._lock:
            if name not in self._feeds:
                self._feeds[name] = Feed(self.folder / name)
            return self._feeds[name]

    @property
    def tags(self) -> tuple[str, ...]:
        """The Tags of media jobs that the service's pages name."""
        feed = self.feed(_LIST)
        (field,) = (
            each
            for each in feed.containers[feed.operation["params"]].fields.values()
            if each.name == "tag"
        )
        return feed.scalars[field.type_name].words


def _declarations(path: Path, seen: set[Path]) -> Iterator[_Element]:
    if path in seen:
        return
    seen.add(path)
    for child in etree.fromstring(path.read_bytes(), etree.XMLParser(remove_comments=True)):
        if child.tag == XS + "include":
            included = path.parent / str(child.get("schemaLocation"))
            yield from _declarations(included.resolve(), seen)
        else:
            yield child


def _container(declared: _Element) -> Container:
    fields = (_field(each) for each in declared.iterfind(f"{XS}sequence/{XS}element"))
    return Container(
        {each.name: each for each in fields}, tuple((declared.get(B + "any-of") or "").split())
    )


def _field(declared: _Element) -> Field:
    most = str(declared.get("maxOccurs") or 1)
    field, _, value = (declared.get(B + "required-when") or "").partition("=")
    return Field(
        name=str(declared.get("name")),
        type_name=str(declared.get("type")),
        required=declared.get("minOccurs") != "0",
        at_most=None if most == "unbounded" else int(most),
        default=declared.get("default"),
        location=declared.get(B + "in") or "body",
        comma=declared.get(B + "list") == "comma",
        required_when=(field, value) if field else None,
    )


def _scalar(declared: _Element) -> Scalar:
    return Scalar(
        declared.get(B + "kind"),
        tuple((declared.get(B + "or-words") or "").split()),
        tuple(
            str(each.get("value")) for each in declared.iterfind(f"{XS}restriction/{XS}enumeration")
        ),
    )
