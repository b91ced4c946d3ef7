"""Writes the fields of calls and types as nested lists."""

from __future__ import annotations

from collections.abc import Iterable

from cloudinfinite_codegen.representation.arguments import Argument
from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.representation.types import Field, Record, Scalar
from cloudinfinite_codegen.targets.python.names import argument

from .facts import Facts, joined, type_name
from .languages import Language
from .markup import code, indented, link, text
from .places import Places, way

_FEW = 12
"""A shared enumeration with more values than this is linked instead of listed."""
_MANY = 30
"""A shared record in an answer with more fields than this is linked instead of listed."""


class Fields:
    """Writes the fields of one page.

    A type that the page has already described is linked instead of repeated.

    Args:
        model: The model.
        places: Finds the pages of shared types.
        language: The language of the page.
        page: The page.
    """

    def __init__(self, model: Model, places: Places, language: Language, page: str) -> None:
        self._model = model
        self._places = places
        self._language = language
        self._phrases = language.phrases
        self._page = page
        self._facts = Facts(model, language)
        self._shown: dict[str, str] = {}

    def given(self, arguments: Iterable[Argument], *, body: bool) -> str:
        """Returns the arguments of a call, with everything in them."""
        entries = []
        if body:
            entries.append(
                self._entry("body", "`bytes | str | Body`", [self._phrases.required], "")
                + self._paragraphs([self._phrases.body])
            )
        for each in arguments:
            record = self._model.records[each.record]
            entries.append(self._given(record, each))
        return "\n".join(entries)

    def answered(self, record: Record) -> str:
        """Returns the fields of an answer, with links to large shared records."""
        return "\n".join(
            self._field(record, each, f"answer.{argument(each.words)}", 0, sent=False)
            for each in record.fields
        )

    def declared(self, record: Record) -> str:
        """Returns the fields of a type, without nested fields."""
        anchor = f"{record.name}."
        return "\n".join(
            self._field(record, each, anchor + argument(each.words), None, sent=True)
            for each in record.fields
        )

    def values(self, scalar: Scalar) -> str:
        """Returns the values of an enumeration, with their meaning."""
        return "\n".join(
            f"- {code(value.value)}{self._phrases.colon}{text(self._language.of(value))}"
            for value in scalar.values
        )

    def _given(self, record: Record, each: Argument) -> str:
        field, name = each.field, argument(each.field.words)
        more = []
        if field.required and not each.required:
            more.append(self._phrases.required_with.format(record.name))
        if field.job_of:
            more.append(self._phrases.job_itself)
        return self._field(
            record, field, name, 0, required=each.required, wire=".".join(each.path), more=more
        )

    def _field(
        self,
        record: Record,
        field: Field,
        anchor: str,
        depth: int | None,
        *,
        sent: bool = True,
        required: bool | None = None,
        wire: str = "",
        more: Iterable[str] = (),
    ) -> str:
        """Returns one field, with its nested fields.

        Args:
            record: The record that contains it.
            field: The field.
            anchor: The anchor on the page.
            depth: The nesting depth; None omits nested fields.
            sent: Whether callers pass it.
            required: Whether it is required. By default, the field decides.
            wire: The wire name. By default, the name of the field.
            more: More sentences.
        """
        must = field.required if required is None else required
        flags = [f"*{self._phrases.required}*{{ .required }}"] if must and sent else []
        inner, pointer = self._inside(field, anchor, depth, sent)
        sentences = [
            text(self._language.of(field)),
            *self._facts.of(record, field),
            *more,
            pointer,
        ]
        head = self._entry(
            argument(field.words),
            self._named(field),
            flags,
            wire or field.name,
            anchor,
        )
        return head + self._paragraphs([self._language.sentences(sentences)]) + inner

    def _entry(self, name: str, type_: str, flags: list[str], wire: str, anchor: str = "") -> str:
        place = f"{{ #{anchor or name} }}"
        wired = f"{code(wire)}{{ .wire }}" if wire else ""
        return f"- **{code(name)}**{place} {joined([type_, *flags])} {wired}".rstrip() + "\n"

    def _paragraphs(self, sentences: list[str]) -> str:
        return "".join(f"\n{indented(each, 4)}\n" for each in sentences if each)

    def _named(self, field: Field) -> str:
        scalar = self._model.scalars.get(field.type)
        # The limits of a plain text or number are shown with the field.
        is_plain = scalar is not None and not scalar.values and not self._model.steps(scalar)
        place = None if is_plain else self._places.type(field.type)
        return link(code(type_name(self._model, field)), way(self._page, place) if place else "")

    def _inside(self, field: Field, anchor: str, depth: int | None, sent: bool) -> tuple[str, str]:
        """Returns the nested fields or values as a list, or a sentence that links to them."""
        name = field.type
        record, scalar = self._model.records.get(name), self._model.scalars.get(name)
        if record is None and not (scalar and scalar.values):
            return "", ""
        place = self._places.type(name)
        shared = way(self._page, place) if place else ""
        if name in self._shown:
            above = self._shown[name]
            if record is None:
                return "", self._phrases.values_elsewhere.format(name, f"#{above}")
            return "", self._phrases.same_as.format(above, above)
        if scalar is not None:
            # The type next to the field's name links to the shared type.
            if shared and (depth is None or len(scalar.values) > _FEW):
                return "", ""
            self._shown[name] = anchor
            return "\n" + indented(self.values(scalar), 4) + "\n", ""
        assert record is not None  # noqa: S101 - one of the two was found
        if depth is None or (not sent and shared and (depth > 0 or len(record.fields) > _MANY)):
            return "", ""
        self._shown[name] = anchor
        lines = [
            self._field(record, each, f"{anchor}.{argument(each.words)}", depth + 1, sent=sent)
            for each in record.fields
            if not (sent and each.fixed is not None)
        ]
        return "\n" + indented("\n".join(lines), 4) + "\n", ""
