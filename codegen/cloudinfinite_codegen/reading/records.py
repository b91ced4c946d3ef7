"""Reads the records of an XSD file: its complex types."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from xsdata.codegen.models import Attr, Class
from xsdata.models.enums import Tag

from ..errors import Mistakes, SpecError
from ..representation.types import (
    BUILT_IN,
    Condition,
    Field,
    Form,
    Graph,
    Location,
    OneOf,
    Record,
    Role,
    Step,
)
from ..representation.words import split_words
from .groups import Groups
from .source import B, SchemaFile, documentation_of, translation_of, words_of
from .text import read_flag

_UNBOUNDED = 2**31


def read_record(file: SchemaFile, declared: Class, groups: Groups) -> Record:
    """Reads an xs:complexType, with the fields of its groups in place.

    Raises:
        SpecError: A field is invalid.
    """
    element = file.declaration_of(declared)
    mistakes = Mistakes()
    fields: list[Field] = []
    documentation = ""
    with mistakes.gather():
        documentation = documentation_of(element, file.name, declared.name)
    for place, attribute in _attributes(file, declared, groups):
        with mistakes.gather():
            fields.append(_field(place, attribute))
    mistakes.settle()
    return Record(
        name=declared.name,
        words=words_of(file, element, declared.name),
        documentation=documentation,
        fields=tuple(fields),
        source=file.source_of(element),
        any_of=tuple(
            tuple(each.split())
            for each in filter(None, (element.get(B + "any-of") or "").split("|"))
        ),
        step=_step(file, element, declared.name),
        graph=_graph(element),
        documentation_zh=file.chinese_of(element),
    )


def _graph(element: etree._Element) -> Graph | None:
    given = element.get(B + "graph")
    if given is None:
        return None
    words = dict(word.split("=") for word in given.split())
    return Graph(
        edges=words["edges"],
        nodes=words["nodes"],
        start=words["start"],
        end=words["end"],
        kind=words["kind"],
        plan=split_words(words["plan"]),
    )


def _step(file: SchemaFile, element: etree._Element, name: str) -> Step | None:
    of, forms = element.get(B + "step-of"), element.get(B + "forms")
    within = element.get(B + "within")
    if of is None and forms is None and within is None:
        return None
    words = words_of(file, element, name)
    if not of or not forms or words[-1] != "step" or len(words) == 1:
        raise SpecError(
            *file.source_of(element),
            f"{name} is not a complete step",
            "give it a name ending in Step, b:step-of and b:forms",
        )
    return Step(of, words[:-1], within, tuple(map(_form, forms.split())))


def _form(text: str) -> Form:
    condition, colon, template = text.rpartition(":")
    return Form(template, Condition(*condition.split("=")) if colon else None)


def _attributes(
    file: SchemaFile, declared: Class, groups: Groups
) -> Iterator[tuple[SchemaFile, Attr]]:
    """Yields each field of a type or group, with its file."""
    for attribute in declared.attrs:
        if attribute.tag == Tag.GROUP:
            yield from _attributes(*groups[attribute.name], groups)
        else:
            yield file, attribute


def _field(file: SchemaFile, attribute: Attr) -> Field:
    # Use the names and texts from the file, because xsdata changes some.
    element = file.element_of(attribute)
    name = str(element.get("name"))
    fixed, default = element.get("fixed"), element.get("default")
    source = file.source_of(element)
    minimum = attribute.restrictions.min_occurs or 0
    maximum = attribute.restrictions.max_occurs or 0
    if maximum == 0:
        raise SpecError(*source, f"{name} occurs {minimum} to 0 times", "remove it")
    condition = element.get(B + "required-when")
    exemption = element.get(B + "required-unless")
    when, final = element.get(B + "when"), element.get(B + "final")
    role = element.get(B + "verdict")
    comma = element.get(B + "list") == "comma"
    many = maximum > 1
    names, type_name = _map(file, element)
    if comma and not many and not names:
        raise SpecError(
            *source, f"{name} is a comma list that cannot repeat", 'write maxOccurs="unbounded"'
        )
    if "" in (fixed, default):
        raise SpecError(
            *source, f"{name} has an empty fixed or default value", "remove fixed or default"
        )
    if fixed is not None and many:
        raise SpecError(*source, f"{name} is both fixed and repeated", "remove one of them")
    if condition and exemption:
        raise SpecError(
            *source, f"{name} has both b:required-when and b:required-unless", "remove one of them"
        )
    if (condition or exemption) and minimum:
        raise SpecError(
            *source, f"{name} is required both always and on a condition", 'write minOccurs="0"'
        )
    return Field(
        name=name,
        words=words_of(file, element, name),
        documentation=documentation_of(element, file.name, f"field {name}"),
        type=type_name,
        names=names,
        source=source,
        location=Location(element.get(B + "in") or "body"),
        required=minimum > 0,
        many=many,
        min_items=minimum if many else 0,
        max_items=maximum if many and maximum < _UNBOUNDED else None,
        comma=comma,
        json=element.get(B + "form") == "json",
        base64url=element.get(B + "form") == "base64url",
        fixed=fixed,
        default=default,
        required_when=tuple(Condition(*each.split("=", 1)) for each in (condition or "").split()),
        required_unless=_one_of(exemption) if exemption else None,
        when=_one_of(when) if when else None,
        role=Role(role) if role else None,
        label=element.get(B + "label"),
        final=_one_of(final) if final else None,
        deprecated=element.get(B + "deprecated"),
        always=read_flag(element, B + "always"),
        flatten=read_flag(element, B + "flatten"),
        secret=read_flag(element, B + "secret"),
        empty=read_flag(element, B + "empty"),
        depth=int(element.get(B + "depth") or 0) or None,
        job_of=element.get(B + "job-of"),
        documentation_zh=file.chinese_of(element),
        deprecated_zh=translation_of(file, element, "deprecated"),
    )


def _map(file: SchemaFile, element: etree._Element) -> tuple[str | None, str]:
    """Returns the type of the names, if the field is a map, and the type of the values."""
    type_name, values = str(element.get("type")), element.get(B + "map")
    names = element.get(B + "names")
    if values is None and names is None:
        return None, _type(type_name)
    if values is None or type_name != "xs:anyType":
        raise SpecError(
            *file.source_of(element),
            f"{element.get('name')} is an incomplete map",
            'write type="xs:anyType", the type of the values in b:map, and the type of the names '
            "in b:names",
        )
    return _type(names or "xs:string"), _type(values)


def _type(name: str) -> str:
    return BUILT_IN[name].value if name in BUILT_IN else name


def _one_of(text: str) -> OneOf:
    name, _, values = text.partition("=")
    return OneOf(name, tuple(values.split()))
