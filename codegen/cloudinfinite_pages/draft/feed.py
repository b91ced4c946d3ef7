"""Drafts a feed from facts. It generates at once, and marks every decision for a person."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from cloudinfinite_codegen.checks.operations import RESERVED_ARGUMENTS
from cloudinfinite_codegen.generate import UNFINISHED
from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.representation.words import snake_case, split_words

from ..compare.hold_calls import HOSTS
from ..compare.identity import path_of_call
from ..compare.printed import Edition
from ..page import (
    CallFact,
    FieldFact,
    FieldType,
    Language,
    Limits,
    PageFacts,
    Place,
    Requiredness,
)
from .known import KnownTypes
from .markup import attribute, documented, to_decide, to_document
from .scalars import Shape, declaration, distinct, shape_of
from .union import answers_json, call_of, newest_first, patterns, union_of

_TYPE_NAME = re.compile(r"(?=.*[a-z])[A-Z][A-Za-z0-9]*")
_NCNAME = re.compile(r"[A-Za-z_][\w.\-]*")
_CONDITION = re.compile(r"[^=\s]+")
_UNFIT = re.compile(r"[^A-Za-z0-9]")
_ANYWHERE = "https://example.com/TODO"
_ROOTS = {Place.REQUEST: "Request", Place.RESPONSE: "Response"}
_OPEN = (FieldType.CONTAINER, FieldType.NOT_PRINTED)


def draft_feed(model: Model, family: str, operation: str, editions: Sequence[Edition]) -> str:
    """Returns the text of a feed.

    Args:
        model: The spec without the operation.
        family: The folder for the feed.
        operation: The name of the operation.
        editions: The editions of its page.
    """
    return "\n".join(_Draft(model, family, operation, editions).lines()) + "\n"


@dataclass(frozen=True)
class _Field:
    """A field of a type in the draft."""

    fact: FieldFact
    type: str
    shape: Shape
    where: str = ""


class _Draft:
    """Writes one feed, and collects its includes and types."""

    def __init__(
        self, model: Model, family: str, operation: str, editions: Sequence[Edition]
    ) -> None:
        self._model = model
        self._family = family
        self._name = operation
        self._editions = editions
        self._union = union_of(editions)
        self._known = KnownTypes(model, family)
        call = call_of(editions) or CallFact("GET", "/TODO", (), (), "", 0)
        self._call = replace(call, path=path_of_call(call.path))
        self._includes: set[str] = set()
        self._types: list[str] = []
        self._taken = set(self._known.words)
        self._records: dict[tuple[_Field, ...], str] = {}
        self._shapes: dict[tuple[str, ...], str] = {}
        self._is_json = answers_json(editions)
        self._roots = {place: self._root_of(place, usual) for place, usual in _ROOTS.items()}

    def lines(self) -> Iterator[str]:
        """Yields the lines of the file."""
        names = {"params": self._record(f"{self._name}Params", self._params)}
        for place, usual in _ROOTS.items():
            wanted = any(other == place for other, _ in self._union)
            inside = partial(self._within, place, self._roots[place])
            names[usual.casefold()] = self._root(f"{self._name}{usual}", inside) if wanted else ""
        yield '<?xml version="1.0" encoding="utf-8"?>'
        yield (
            '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" '
            'xmlns:b="urn:cloudinfinite:binding">'
        )
        yield from (f'  <xs:include schemaLocation="{file}"/>' for file in sorted(self._includes))
        yield from ("", "  <xs:annotation>", "    <xs:appinfo>")
        yield from self._operation(names)
        yield from ("    </xs:appinfo>", "  </xs:annotation>", "")
        for place, usual in _ROOTS.items():
            if (type_ := names[usual.casefold()]) and self._roots[place]:
                yield f'  <xs:element name="{self._roots[place]}" type="{type_}"/>'
        yield from self._types
        yield "</xs:schema>"

    def _operation(self, names: Mapping[str, str]) -> Iterator[str]:
        method, types = self._call.method, [f'{w}="{n}"' for w, n in names.items() if n]
        if self._is_json:
            types.append('answer="json"' if names["response"] else 'answer="text"')
        safe = "false" if method == "POST" else "true"
        yield (
            f'      <b:operation name="{self._name}" method="{method}" path="{self._path()}" '
            f'host="{self._host()}" safe="{safe}"'
        )
        yield f"                   {' '.join(types)}>" if types else "      >"
        yield f"        <b:summary>{UNFINISHED}: describe what the call does.</b:summary>"
        actions = dict.fromkeys(one.name for e in self._editions for one in e.facts.actions)
        yield from (f'        <b:action name="{name}"/>' for name in actions)
        yield from self._pages()
        for _, path in patterns(self._editions):
            yield f"        {to_decide(f'the fields that the page lists as {path}')}"
        for (place, path), fact in self._union.items():
            if (
                place in _ROOTS
                and self._roots[Place(place)]
                and path.partition(".")[0] not in _ROOTS.values()
            ):
                yield f"        {to_decide(f'where {path} ({fact.type}) of the {place} belongs')}"
        yield "      </b:operation>"

    def _pages(self) -> Iterator[str]:
        pages: dict[str, PageFacts] = {}
        for edition in newest_first(self._editions):
            pages.setdefault(edition.facts.href or _ANYWHERE, edition.facts)
        for href, facts in pages.items():
            updated = f' updated="{facts.updated}"' if facts.updated else ""
            language = "en" if facts.language is Language.UNKNOWN else facts.language
            yield f'        <b:page href="{attribute(href)}" language="{language}"{updated}/>'

    def _path(self) -> str:
        def filled(match: re.Match[str]) -> str:
            return f"{{{_UNFIT.sub('', match[1])}}}"

        return re.sub(r"\{([^{}]*)\}", filled, self._call.path)

    def _host(self) -> str:
        for host in self._model.service.hosts:
            if HOSTS.get(host.template.partition(".{region}")[0]) == self._call.host:
                return host.kind
        return self._model.service.hosts[0].kind

    def _params(self) -> list[_Field]:
        found: list[_Field] = []
        in_path = re.findall(r"\{([^{}]*)\}", self._call.path)
        rows: dict[str, FieldFact] = {}
        for (place, path), fact in self._union.items():
            sent = place in (Place.QUERY, Place.HEADER) and not fact.under
            if sent and not self._is_common(fact):
                # The query and the headers may share a name.
                rows.setdefault(path, fact)
        for name in in_path:
            fact = rows.pop(name, FieldFact(Place.QUERY, "", name))
            plain = FieldFact(
                Place.QUERY, "", _UNFIT.sub("", name), FieldType.STRING,
                required=Requiredness.REQUIRED, limits=fact.limits,
            )  # fmt: skip
            found.append(self._field(plain, "path"))
        for name, fact in rows.items():
            if name in self._call.flags:
                found.append(_Field(fact, "xs:boolean", Shape("xs:boolean"), "flag"))
            elif _NCNAME.fullmatch(name):
                where = "header" if fact.place is Place.HEADER else "query"
                if fact.type is FieldType.CONTAINER:
                    fact = FieldFact(fact.place, "", name, FieldType.STRING, fact.many)
                found.append(self._field(fact, where))
        return found

    def _is_common(self, fact: FieldFact) -> bool:
        name = fact.name.lower()
        return fact.place is Place.HEADER and any(
            name.startswith(header.name) if header.prefix else name == header.name
            for header in self._model.service.headers
        )

    def _root_of(self, place: Place, usual: str) -> str:
        """Returns the root of a body: the field of its place without a parent.

        If there are several, because rows lack their parent, it is the one that contains most rows,
        unless the usual root is on the page. A JSON response has none.
        """
        if place is Place.RESPONSE and self._is_json:
            return ""
        here = [fact for (other, _), fact in self._union.items() if other == place]
        tops = [fact.name for fact in here if not fact.under]
        within = Counter(fact.under.partition(".")[0] for fact in here)
        if len(tops) > 1:
            is_usual = usual in within or usual in tops
            is_usual |= any((place, usual) in each.sampled for each in self._editions)
            tops = [] if is_usual else [name for name in tops if within[name] > len(here) / 2]
        return tops[0] if tops and _NCNAME.fullmatch(tops[0]) else usual

    def _within(self, place: Place, root: str) -> list[_Field]:
        """Returns the fields of a body, or the text of a response that is only a text."""
        alone = self._union.get((place, root))
        if place is Place.REQUEST or alone is None or alone.type in _OPEN:
            return self._inside(place, root)
        limits = Limits(values=alone.limits.values)
        text = replace(alone, name="Text", many=False, limits=limits)
        return [self._field(text, "text")]

    def _inside(self, place: Place, path: str) -> list[_Field]:
        return [
            self._field(fact)
            for (other, _), fact in self._union.items()
            if other == place and fact.under == path and _NCNAME.fullmatch(fact.name)
        ]

    def _field(self, fact: FieldFact, where: str = "") -> _Field:
        asked = fact.place is not Place.RESPONSE
        if fact.type is FieldType.CONTAINER:
            return _Field(fact, self._container(fact), Shape(""), where)
        shape = shape_of(fact, asked)
        if self._fixed(fact, shape):
            return _Field(fact, "xs:string", shape, where)
        if name := self._known.scalar(fact):
            return _Field(fact, self._include(name), shape, where)
        if shape.is_plain:
            return _Field(fact, shape.base, shape, where)
        key = (shape.base, shape.attributes, *shape.facets, "", *shape.values)
        if key not in self._shapes:
            name = self._free_name(fact)
            self._shapes[key] = name
            self._types += ["", *declaration(name, shape)]
        return _Field(fact, self._shapes[key], shape, where)

    def _container(self, fact: FieldFact) -> str:
        if name := self._known.record(fact, self._union):
            return self._include(name)
        inside = partial(self._inside, fact.place, fact.path)
        return self._record(self._free_name(fact), inside) or "xs:anyType"

    def _record(self, name: str, inside: Callable[[], list[_Field]]) -> str:
        """Declares a type; returns ``""`` if it would have no fields."""
        place = len(self._types)
        fields = inside()
        # Containers with the same fields share a type.
        key = tuple(replace(each, fact=_bare(each.fact)) for each in fields)
        if key and key not in self._records:
            self._records[key] = self._declare(name, fields, place)
        return self._records.get(key, "")

    def _root(self, name: str, inside: Callable[[], list[_Field]]) -> str:
        """Declares the type of a root, which may have no fields."""
        place = len(self._types)
        return self._declare(name, inside(), place)

    def _declare(self, name: str, fields: Sequence[_Field], place: int) -> str:
        """Declares a type before the types of its fields."""
        words: set[tuple[str, ...]] = {tuple(each.split("_")) for each in RESERVED_ARGUMENTS}
        words |= {("self",), ("options",)}
        siblings = {each.fact.name: each for each in fields}
        lines = ["", f'  <xs:complexType name="{name}">', f"    {to_document(name)}"]
        lines.append("    <xs:sequence>")
        for each in fields:
            own = split_words(each.fact.name)
            found = distinct(own or ("value",), words)
            lines += self._element(
                each, siblings, "" if found == own else f' b:words="{" ".join(found)}"'
            )
        self._types[place:place] = [*lines, "    </xs:sequence>", "  </xs:complexType>"]
        return name

    def _element(self, each: _Field, siblings: Mapping[str, _Field], spelt: str) -> Iterator[str]:
        fact, shape, doubts = each.fact, each.shape, list(each.shape.doubts)
        asked, fixed = fact.place is not Place.RESPONSE, self._fixed(fact, shape)
        needed = asked and fact.required is Requiredness.REQUIRED
        said = [f'name="{fact.name}"', f'type="{each.type}"']
        if each.where == "flag":
            said.append('fixed="true"')
        elif not needed and each.where != "path":
            said.append('minOccurs="0"')
        many = fact.many and each.where not in ("path", "flag")
        if many:
            most = fact.limits.max_items or 0
            said.append(f'maxOccurs="{most if most > 1 else "unbounded"}"')
        if fixed:
            said.append(f'fixed="{attribute(fixed)}"')
        elif shape.default and not needed:
            said.append(f'default="{attribute(shape.default)}"')
        elif shape.default:
            doubts.append(
                f"its default: the page says {shape.default}, but also that the field is required"
            )
        if each.where:
            said.append(f'b:in="{each.where}"' + (' b:list="comma"' if many else ""))
        if asked and fact.required is Requiredness.CONDITIONAL:
            if condition := self._condition(fact, siblings):
                said.append(f'b:required-when="{attribute(condition)}"')
            else:
                doubts.append("when it is required: the page only says sometimes")
        if each.type == "xs:anyType":
            doubts.append("its fields, which are on another page")
        yield from (f"      {to_decide(doubt)}" for doubt in doubts)
        yield f"      <xs:element {' '.join(said)}{spelt}>"
        text, agreed = self._known.documentation(fact.name)
        perhaps = documented(f"{UNFINISHED}: perhaps: {text}") if text else to_document(fact.name)
        yield f"        {documented(text) if agreed else perhaps}"
        yield "      </xs:element>"

    def _fixed(self, fact: FieldFact, shape: Shape) -> str:
        """Returns the only value of a field that identifies the call; else ``""``."""
        values = fact.limits.values
        alone = fact.required is Requiredness.REQUIRED and len(values) == 1 and not fact.many
        tops = {Place.REQUEST: self._roots[Place.REQUEST], Place.QUERY: ""}
        on_top = fact.place in tops and fact.under == tops[fact.place]
        return values[0] if alone and on_top and shape.base == "xs:string" else ""

    def _condition(self, fact: FieldFact, siblings: Mapping[str, _Field]) -> str:
        """Returns when a field is required, if the conditions are about texts beside it."""
        said = []
        for field, value in fact.conditions:
            name = field.rpartition(".")[2]
            other = siblings.get(name)
            if other is None or other.fact.many or other.fact.type is not FieldType.STRING:
                return ""
            known = other.shape.values or other.fact.limits.values
            if (known and value not in known) or other.shape.base != "xs:string":
                return ""
            if not _CONDITION.fullmatch(value):
                return ""
            said.append(f"{name}={value}")
        return " ".join(said)

    def _free_name(self, fact: FieldFact) -> str:
        """Returns an unused name for the type of a field."""
        own = "".join(
            part[:1].upper() + part[1:] for part in re.findall(r"[A-Za-z0-9]+", fact.name)
        )
        parent = fact.under.rpartition(".")[2]
        # A single word is too general for the name of a type.
        tries = [own] if len(split_words(own)) > 1 else []
        tries += [f"{parent}{own}"] if parent and parent not in self._roots.values() else []
        tries += [f"{self._name}{own}", *(f"{self._name}{own}{n}" for n in range(2, 1000))]
        name = next(
            each
            for each in tries
            if _TYPE_NAME.fullmatch(each) and split_words(each) not in self._taken
        )
        self._taken.add(split_words(name))
        return name

    def _include(self, type_: str) -> str:
        source = self._known.source(type_)
        if source:
            self._includes.add(os.path.relpath(source.file, self._family).replace(os.sep, "/"))
        return type_


def _bare(fact: FieldFact) -> FieldFact:
    """Returns a fact without its position."""
    return replace(fact, parent="", under="", line=0)


def feed_path(family: str, operation: str) -> str:
    """Returns the path of a feed in the spec."""
    return f"{family}/{snake_case(split_words(operation))}.xsd"
