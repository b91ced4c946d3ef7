"""Reads an XSD file twice: with xsdata for the declarations, and with lxml for the annotations.

xsdata's raw classes have names, types, occurrence, defaults and facets, but no lines. Annotations
make up most of a file, so xsdata does not see them. Its index of an attribute is the position of
the element in document order, without annotations, and joins the two readings.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from lxml import etree
from xsdata.codegen.mappers.schema import SchemaMapper
from xsdata.codegen.models import Attr, Class
from xsdata.codegen.parsers.schema import SchemaParser
from xsdata.formats.dataclass.context import XmlContext
from xsdata.models.xsd import Schema

from ..errors import Mistakes, SpecError
from ..representation.operation_facts import Source
from ..representation.words import split_words
from .schemas import XS, compile_schema, parse
from .text import line_of, read_text
from .translations import Translations, take_translations

BINDING_NAMESPACE = "urn:cloudinfinite:binding"
B = f"{{{BINDING_NAMESPACE}}}"

SHARED_FOLDERS = ("common", "settings", "results")
"""Folders that contain only types. Every other folder is a family."""

OTHER_FOLDERS = ("conformance", "pages", "vectors")
"""Folders that the generator does not read."""

_SUBSET = frozenset(
    XS + name
    for name in (
        "schema",
        "include",
        "annotation",
        "appinfo",
        "documentation",
        "simpleType",
        "complexType",
        "sequence",
        "group",
        "element",
        "restriction",
        "enumeration",
        "pattern",
        "minLength",
        "maxLength",
        "minInclusive",
        "maxInclusive",
        "minExclusive",
        "maxExclusive",
    )
)
_WORDS_ON = {
    XS + "element": {
        "in",
        "list",
        "required-when",
        "required-unless",
        "flatten",
        "always",
        "when",
        "job-of",
        "map",
        "names",
        "secret",
        "empty",
        "depth",
        "form",
        "verdict",
        "label",
        "final",
        "deprecated",
        "deprecated-zh",
        "words",
    },
    XS + "simpleType": {
        "kind",
        "unset",
        "or-words",
        "characters",
        "characters-zh",
        "suggests",
        "words",
    },
    XS + "complexType": {"any-of", "graph", "step-of", "within", "forms", "words"},
    XS + "enumeration": {"words"},
}
_ATTRIBUTES_ON = {
    XS + "schema": set[str](),
    XS + "include": {"schemaLocation"},
    XS + "simpleType": {"name"},
    XS + "complexType": {"name"},
    XS + "sequence": set[str](),
    XS + "group": {"name", "ref"},
    XS + "element": {"name", "type", "minOccurs", "maxOccurs", "default", "fixed"},
    XS + "restriction": {"base"},
}

_AS_DECLARED = "write it as binding.xsd declares it"

# Shared, because building xsdata's context takes as long as reading a file.
_CONTEXT = XmlContext()


class Binding:
    """The vocabulary of `binding.xsd`."""

    def __init__(self, path: Path) -> None:
        self._schema = compile_schema(path, path.name)

    def check(self, element: etree._Element, file: str) -> None:
        """Validates an element of the vocabulary.

        Raises:
            SpecError: The element is invalid.
        """
        if not self._schema.validate(element):
            mistakes = Mistakes()
            for entry in self._findings():
                with mistakes.gather():
                    raise SpecError(file, entry.line, entry.message, _AS_DECLARED)
            mistakes.settle()

    def check_attributes(self, element: etree._Element, file: str) -> None:
        """Validates the attributes that the vocabulary adds to an XSD element.

        Raises:
            SpecError: An attribute is unknown, is not allowed here, or has an invalid value.
        """
        gathered = etree.Element(B + "annotations")
        for key, value in element.attrib.items():
            name = etree.QName(key)
            if name.namespace is None:
                continue
            allowed = _WORDS_ON.get(str(element.tag), set())
            if name.namespace != BINDING_NAMESPACE or name.localname not in allowed:
                raise SpecError(
                    file,
                    line_of(element),
                    f"the annotation {name.localname} is not allowed on "
                    f"xs:{etree.QName(element).localname}",
                    f"use one of: {', '.join(sorted(allowed)) or 'none is allowed here'}; "
                    "declare new words in binding.xsd first",
                )
            gathered.set(str(key), str(value))
        if not self._schema.validate(gathered):
            raise SpecError(
                file,
                line_of(element),
                self._findings()[0].message,
                _AS_DECLARED,
            )

    def _findings(self) -> list[etree._LogEntry]:
        """Returns the errors of the last validation."""
        return list(cast("list[etree._LogEntry]", self._schema.error_log))


@dataclass(frozen=True)
class SchemaFile:
    """A feed, or a file of shared types.

    Attributes:
        name: The path relative to the spec folder, with forward slashes.
        elements: The elements outside annotations in document order; xsdata's index of the first
            is 1.
        classes: The classes that xsdata made from the top level.
        chinese: The Chinese texts, which have been removed from the tree.
    """

    name: str
    root: etree._Element
    elements: tuple[etree._Element, ...]
    classes: tuple[Class, ...]
    chinese: Translations

    def element_of(self, attribute: Attr) -> etree._Element:
        """Returns the XSD element of an attribute of a class."""
        return self.elements[attribute.index - 1]

    def declaration_of(self, declared: Class) -> etree._Element:
        """Returns the XSD element of a class."""
        for element in self.root:
            if (
                element.get("name") == declared.name
                and etree.QName(element).localname == declared.tag[:1].lower() + declared.tag[1:]
            ):
                return element
        raise LookupError(declared.name)

    def chinese_of(self, element: etree._Element) -> str:
        """Returns the Chinese documentation of a declaration; empty if there is none."""
        documentation = element.find(f"{XS}annotation/{XS}documentation")
        return "" if documentation is None else self.chinese.get(documentation, "")

    def source_of(self, element: etree._Element) -> Source:
        """Returns the place of an element."""
        return Source(self.name, line_of(element))


def read_schema_file(path: Path, spec: Path, binding: Binding) -> SchemaFile:
    """Reads an XSD file, which must be a valid schema.

    Raises:
        SpecError: The file uses something outside the spec's subset of XML Schema.
    """
    name = path.relative_to(spec).as_posix()
    root = parse(path, name)
    chinese = take_translations(root, name)
    mistakes = Mistakes()
    for element in root.iter(etree.Element):
        if str(element.tag).startswith(XS):
            with mistakes.gather():
                _check_subset(element, name)
                binding.check_attributes(element, name)
    for element in root.findall(XS + "include"):
        included = (path.parent / str(element.get("schemaLocation"))).resolve()
        if not (included.is_file() and included.is_relative_to(spec.resolve())):
            with mistakes.gather():
                raise SpecError(
                    name,
                    line_of(element),
                    f"{element.get('schemaLocation')} is not a file in the spec folder",
                    f"move it into {SHARED_FOLDERS[0]} and include it by its relative path",
                )
    mistakes.settle()
    elements = tuple(_outside_annotations(root))
    bare = deepcopy(root)
    etree.strip_elements(bare, XS + "annotation")
    return SchemaFile(name, root, elements, classes_of(etree.tostring(bare)), chinese)


def _outside_annotations(element: etree._Element) -> Iterator[etree._Element]:
    yield element
    for child in element:
        if child.tag != XS + "annotation":
            yield from _outside_annotations(child)


def classes_of(content: bytes) -> tuple[Class, ...]:
    """Returns the classes that xsdata makes from the top level of a file without annotations."""
    # xsdata needs an address to resolve includes against, but does not open them.
    parser = SchemaParser(location="file:///spec/folder/file.xsd", context=_CONTEXT)
    schema: Schema = parser.from_bytes(content)
    return tuple(SchemaMapper.map(schema))


def documentation_of(element: etree._Element, file: str, what: str) -> str:
    """Returns the documentation of a declaration, as one line.

    Raises:
        SpecError: There is none, or it uses words from one programming language.
    """
    documentation = element.find(f"{XS}annotation/{XS}documentation")
    text = "" if documentation is None else read_text(documentation, file, what)
    if not text:
        raise SpecError(
            file,
            line_of(element),
            f"{what} has no documentation",
            "say in xs:documentation what it means, its unit and its limits",
        )
    return text


def words_of(file: SchemaFile, element: etree._Element, name: str) -> tuple[str, ...]:
    """Returns the words of a name, from `b:words` or from its capital letters.

    Raises:
        SpecError: The name has no letters or digits.
    """
    given = element.get(B + "words")
    words = tuple(given.split()) if given else split_words(name)
    if not words:
        raise SpecError(
            *file.source_of(element),
            f"the name {name!r} has no letters or digits",
            "name it with b:words",
        )
    return words


def translation_of(file: SchemaFile, element: etree._Element, word: str) -> str:
    """Returns the Chinese text of an attribute; empty if there is none.

    Raises:
        SpecError: The attribute has no English text.
    """
    text = element.get(f"{B}{word}-zh") or ""
    if text and not element.get(B + word):
        raise SpecError(
            *file.source_of(element),
            f"b:{word}-zh has no English text",
            f"write the English text into b:{word}",
        )
    return text


def _check_subset(element: etree._Element, file: str) -> None:
    line = line_of(element)
    local = etree.QName(element).localname
    if element.tag not in _SUBSET:
        raise SpecError(
            file,
            line,
            f"xs:{local} is not used in this spec",
            "use named types, xs:sequence and xs:element; see spec/README.md",
        )
    for key in element.attrib:
        allowed = _ATTRIBUTES_ON.get(str(element.tag))
        if etree.QName(key).namespace is None and allowed is not None and key not in allowed:
            raise SpecError(
                file,
                line,
                f"xs:{local} has the attribute {key!s}, which this spec does not use",
                f"remove {key!s}",
            )
    parent = element.getparent()
    if parent is None:
        return
    if element.tag == XS + "documentation" and (len(element) or element.getprevious() is not None):
        raise SpecError(
            file,
            line,
            "the documentation is not a single plain text",
            "write one xs:documentation, first in its annotation, containing only text",
        )
    if element.tag == XS + "appinfo":
        of_schema = parent.getparent() is element.getroottree().getroot()
        for child in element:
            if child.tag != B + "operation" or not of_schema:
                raise SpecError(
                    file,
                    line_of(child),
                    f"{etree.QName(child).localname} is not allowed in xs:appinfo here",
                    "use xs:appinfo only for b:operation, in the annotation of the file itself",
                )
    if element.tag in (XS + "complexType", XS + "simpleType") and parent.tag != XS + "schema":
        raise SpecError(
            file,
            line,
            "anonymous types are not allowed",
            "declare a named type at the top level of the file, and refer to it",
        )
    if element.tag == XS + "sequence" and parent.tag not in (XS + "complexType", XS + "group"):
        raise SpecError(
            file,
            line,
            "a sequence is nested in a sequence",
            "put all elements into one xs:sequence",
        )
    if element.get("ref") is not None and parent.tag != XS + "sequence":
        raise SpecError(
            file, line, "a group is outside of a sequence", "refer to it inside the sequence"
        )
    if element.tag == XS + "element" and element.get("type") is None:
        raise SpecError(
            file,
            line,
            f"element {element.get('name')} has no type",
            "add the attribute type",
        )
