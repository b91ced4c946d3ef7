"""Writes the reference: pages of calls, families, shared types and error codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.service_facts import ErrorCode, Family
from cloudinfinite_codegen.representation.types import Record, Scalar
from cloudinfinite_codegen.targets.naming import pascal_case
from cloudinfinite_codegen.targets.python.names import method, method_name
from cloudinfinite_codegen.targets.templates import environment

from .callbacks import callback_rows
from .calls import CallPages
from .facts import Facts
from .fields import Fields
from .languages import Language
from .markup import cell, code, fence, indented, link, text
from .places import (
    CALLBACKS,
    CALLS,
    CODES,
    TYPES,
    Places,
    call_page,
    family_page,
    file_page,
    way,
)

_MOST_USERS = 12
"""If more calls than this use a type, they are not listed."""


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call in a table."""

    name: str
    wire: str
    place: str
    description: str


@dataclass(frozen=True, slots=True)
class TypeSection:
    """A type on the page of its file. All texts are Markdown."""

    name: str
    description: str
    notes: list[str]
    fields: str
    values: str
    users: str


class Reference:
    """Writes the reference of one model, in one language.

    Args:
        model: The model.
        places: Finds the pages of shared types.
        language: The language.
        calls: Makes the pages of the calls.
    """

    def __init__(self, model: Model, places: Places, language: Language, calls: CallPages) -> None:
        self._model = model
        self._language = language
        self._phrases = language.phrases
        self._places = places
        self._facts = Facts(model, language)
        self._calls = calls
        self._users = _users(model)
        self._environment = environment(
            Path(__file__).parent / "templates",
            text=text,
            fence=lambda content, name: fence(name, content),
            indented=lambda block: indented(block, 4),
            json=_quoted,
        )

    def pages(self) -> dict[str, str]:
        """Returns every page, by path."""
        pages = {
            call_page(each): self._render("call", page=self._calls.page(each))
            for each in self._model.operations.values()
        }
        families = self._model.families()
        declared = {each.name: each for each in self._model.service.families}
        for name, operations in families.items():
            pages[family_page(name)] = self._family(declared[name], operations)
        for file, names in self._places.files().items():
            pages[file_page(file)] = self._types(file, names)
        pages[TYPES] = self._type_files()
        pages[CODES] = self._render(
            "errors", rows=[self._code(each) for each in self._model.service.errors]
        )
        if self._model.service.callback:
            rows = callback_rows(self._model, self._places, self._language)
            pages[CALLBACKS] = self._render("callbacks", rows=list(rows))
        # Last, because it needs the counts of translations from all other pages.
        pages[CALLS] = self._all(declared, families)
        return pages

    def _render(self, template: str, **context: object) -> str:
        found = self._environment.get_template(f"{template}.md.jinja2")
        return found.render(phrases=self._phrases, **context)

    def _rows(self, page: str, operations: list[Operation]) -> list[CallRow]:
        return [
            CallRow(
                method(each),
                each.name,
                way(page, call_page(each)),
                cell(text(self._language.of(each, "summary"))),
            )
            for each in operations
        ]

    def _family(self, family: Family, operations: list[Operation]) -> str:
        language = self._language
        return self._render(
            "family",
            name=f"client.{family.name}",
            summary=text(language.of(family, "summary")),
            paragraphs=[text(each) for each in language.all_of(family, "details")],
            calls=self._rows(family_page(family.name), operations),
            failures=[
                f"{code(each.name)}{self._phrases.colon}{text(language.of(each, 'text'))}"
                for each in family.failures
            ],
        )

    def _all(self, declared: Mapping[str, Family], families: dict[str, list[Operation]]) -> str:
        phrases, language = self._phrases, self._language
        summary = [phrases.reference_summary.format(len(self._model.operations))]
        if language.missing and phrases.untranslated:
            summary.append(phrases.untranslated.format(language.asked, language.missing))
        rows = [
            {
                "name": name,
                "place": way(CALLS, family_page(name)),
                "description": text(language.of(declared[name], "summary")),
                "calls": self._rows(CALLS, operations),
            }
            for name, operations in families.items()
        ]
        return self._render("calls", summary=language.sentences(summary), families=rows)

    def _types(self, file: str, names: list[str]) -> str:
        page = file_page(file)
        return self._render(
            "types",
            title=_title(file),
            types=[self._type(page, name) for name in sorted(names, key=self._rank)],
        )

    def _rank(self, name: str) -> int:
        """Returns the sort key of a type: records first, then enumerations, then other scalars."""
        scalar = self._model.scalars.get(name)
        return 0 if scalar is None else 1 if scalar.values else 2

    def _type(self, page: str, name: str) -> TypeSection:
        declared = self._model.records.get(name) or self._model.scalars[name]
        fields = Fields(self._model, self._places, self._language, page)
        record = declared if isinstance(declared, Record) else None
        scalar = declared if isinstance(declared, Scalar) else None
        return TypeSection(
            name=name,
            description=text(self._language.of(declared)),
            notes=list(self._notes(page, declared)),
            fields=fields.declared(record) if record else "",
            values=fields.values(scalar) if scalar else "",
            users=self._phrases.joined.join(
                link(code(f"{each.family}.{method(each)}"), way(page, call_page(each)))
                for each in self._users.get(name, ())
            ),
        )

    def _notes(self, page: str, declared: Record | Scalar) -> Iterator[str]:
        if isinstance(declared, Scalar):
            yield self._facts.limits(declared)
            if steps := self._model.steps(declared):
                yield self._phrases.steps.format(self._phrases.joined.join(map(self._step, steps)))
            return
        if declared.step:
            whole = self._places.type(declared.step.of)
            yield self._phrases.step.format(
                declared.step.of,
                way(page, whole) if whole else "",
                method_name(declared.step.words),
            )
        names = {each.name: each for each in declared.fields}
        for choice in declared.any_of:
            choices = self._phrases.joined.join(code(method_name(names[n].words)) for n in choice)
            yield self._phrases.any_of.format(choices)

    def _step(self, record: Record) -> str:
        words = record.step.words if record.step else ()
        return link(code(f".{method_name(words)}()"), f"#{record.name}")

    def _type_files(self) -> str:
        folders: dict[str, list[dict[str, str]]] = {}
        for file, names in self._places.files().items():
            shown = self._phrases.joined.join(
                link(code(name), f"{way(TYPES, file_page(file))}#{name}") for name in names
            )
            entry = {"name": _title(file), "place": way(TYPES, file_page(file)), "types": shown}
            folders.setdefault(PurePosixPath(file).parent.name, []).append(entry)
        return self._render("type_files", folders=sorted(folders.items()))

    def _code(self, row: ErrorCode) -> dict[str, str]:
        phrases = self._phrases
        again = {
            "any": phrases.again_any,
            "safe": phrases.again_safe,
            "clock": phrases.again_clock,
        }
        kind = row.verdict.kind
        return {
            "code": row.code,
            "status": str(row.status or ""),
            "kind": code(f"{pascal_case(tuple(kind.split('-')))}Error") if kind else "",
            "again": again.get(row.verdict.again or "", phrases.again_never),
            "description": cell(text(self._language.of(row))),
        }


def _users(model: Model) -> dict[str, list[Operation]]:
    """Returns the calls that use each type, directly or not; empty if there are too many."""
    found: dict[str, list[Operation]] = {}
    for operation in model.operations.values():
        queue = [e for e in (operation.params, operation.request, operation.response) if e]
        seen: set[str] = set()
        while queue:
            name = queue.pop()
            if name in seen:
                continue
            seen.add(name)
            found.setdefault(name, []).append(operation)
            record = model.records.get(name)
            queue += [each.type for each in record.fields] if record else []
    return {name: users for name, users in found.items() if len(users) <= _MOST_USERS}


def _title(file: str) -> str:
    path = PurePosixPath(file)
    return f"{path.parent.name}/{path.stem}"


def _quoted(words: str) -> str:
    """Quotes a text for the metadata at the top of a page."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'
