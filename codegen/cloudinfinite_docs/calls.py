"""The pages of calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from lxml import etree

from cloudinfinite_codegen.representation.arguments import arguments_of
from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.service_facts import Family
from cloudinfinite_codegen.representation.types import Field
from cloudinfinite_codegen.targets.prose import Prose
from cloudinfinite_codegen.targets.python.names import (
    argument,
    iterator,
    method,
    module_name,
    presigner,
    streamer,
    waiter,
)

from .commands import command
from .fields import Fields
from .languages import Language
from .markup import code, link, text
from .places import CODES, Places, call_page, way
from .samples import Sample
from .signatures import go_signature, typescript_signature

_SITES = {"en": "English", "zh": "中文"}
_LABELS = {
    "bucket": "examplebucket-1250000000",
    "region": "ap-beijing",
    "appid": "1250000000",
}
"""Example values for the names in host templates."""


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab with code."""

    title: str
    language: str
    code: str


@dataclass(frozen=True, slots=True)
class CallPage:
    """The contents of a call's page. All texts are Markdown.

    Attributes:
        name: The Python name, within the family.
        wire: The name in the API.
        summary: What it does, as a plain sentence.
        paragraphs: More about it.
        glance: The most important facts, each with a title.
        tabs: The example, and the signatures in the other languages.
        alternatives: Which arguments it needs at least one of.
        arguments: The arguments; empty if there are none.
        records: How to write records among the arguments; empty if there are none.
        answer: A description of the answer.
        fields: The fields of the answer.
        response: A sample response, and its language; empty if there is none.
        before: The preconditions.
        errors: The errors of the call, and what they mean.
        common: A sentence about the errors of all calls of the family.
        permissions: The permissions that the caller needs.
        pages: The vendor's pages.
    """

    name: str
    wire: str
    summary: str
    paragraphs: list[str]
    glance: list[tuple[str, str]]
    tabs: list[Tab]
    alternatives: list[str]
    arguments: str
    records: str
    answer: str
    fields: str
    response: tuple[str, str]
    before: list[str]
    errors: list[str]
    common: str
    permissions: list[str]
    pages: list[str]


class CallPages:
    """Makes the pages of the calls of one model, in one language.

    Args:
        model: The model.
        places: Finds the pages of shared types.
        language: The language.
        samples: A sample for each operation.
        examples: An example program for each operation.
    """

    def __init__(
        self,
        model: Model,
        places: Places,
        language: Language,
        samples: Mapping[str, Sample],
        examples: Mapping[str, str],
    ) -> None:
        self._model = model
        self._places = places
        self._language = language
        self._phrases = language.phrases
        self._samples = samples
        self._examples = examples

    def page(self, operation: Operation) -> CallPage:
        """Returns the page of an operation."""
        model, language = self._model, self._language
        fields = Fields(model, self._places, language, call_page(operation))
        arguments = sorted(
            arguments_of(operation, model.records), key=lambda each: not each.required
        )
        given = fields.given(arguments, body=operation.takes_bytes)
        answer = model.records.get(operation.response or "")
        sample = self._samples.get(operation.name)
        return CallPage(
            name=method(operation),
            wire=operation.name,
            summary=language.of(operation, "summary"),
            paragraphs=[text(each) for each in language.all_of(operation, "details")],
            glance=list(self._glance(operation)),
            tabs=list(self._tabs(operation, sample)),
            alternatives=self._alternatives(operation),
            arguments=given,
            records=self._phrases.records.format(module_name(operation.family))
            if any(each.field.type in model.records for each in arguments)
            else "",
            answer=self._answer(operation),
            fields=fields.answered(answer) if answer else "",
            response=_response(sample.response if sample else ""),
            before=list(self._before(operation)),
            errors=[
                f"{code(each.name)}{self._phrases.colon}{text(language.of(each, 'text'))}"
                for each in operation.failures
            ],
            common=self._common(operation),
            permissions=list(self._permissions(operation)),
            pages=[
                link(
                    self._phrases.page_of.format(_SITES.get(each.language, each.language)),
                    each.href,
                )
                + (f" ({self._phrases.updated.format(each.updated)})" if each.updated else "")
                for each in operation.pages
            ],
        )

    def _glance(self, operation: Operation) -> Iterator[tuple[str, str]]:
        phrases = self._phrases
        host = next(each for each in self._model.service.hosts if each.kind == operation.host)
        yield phrases.request, code(f"{operation.method} {host.template}{operation.path}")
        repeats = phrases.repeats_always if operation.safe else phrases.repeats_never
        once = phrases.repeats_once if operation.recovery else ""
        yield phrases.repeats, self._language.sentences([repeats, once])
        if more := self._language.sentences(self._more(operation)):
            yield phrases.more, more

    def _more(self, operation: Operation) -> Iterator[str]:
        phrases = self._phrases
        if operation.paging:
            yield phrases.more_iterator.format(iterator(operation))
        if operation.waiting:
            yield phrases.more_waiter.format(waiter(operation))
        if self._model.presigned(operation):
            yield phrases.more_url.format(presigner(operation))
        if operation.answer == "binary":
            yield phrases.more_stream.format(streamer(operation))
        look = self._looks_up(operation)
        if look is not None:
            name = f"client.{look.family}.{waiter(look)}"
            target = way(call_page(operation), call_page(look))
            yield phrases.more_wait_for.format(name, target)

    def _looks_up(self, operation: Operation) -> Operation | None:
        """Returns the operation that looks up the job that a call creates, if there is one."""
        if operation.safe or operation.waiting:
            return None
        made = {f.type for f in self._fields(operation.response) if f.type in self._model.records}
        for each in self._model.operations.values():
            if each.waiting is None or each.family != operation.family:
                continue
            jobs = {f.type for f in self._fields(each.response) if f.name == each.waiting.item}
            if jobs & made:
                return each
        return None

    def _fields(self, record: str | None) -> tuple[Field, ...]:
        found = self._model.records.get(record or "")
        return found.fields if found else ()

    def _tabs(self, operation: Operation, sample: Sample | None) -> Iterator[Tab]:
        if operation.name in self._examples:
            yield Tab("Python", "python", self._examples[operation.name].rstrip())
        if sample is not None:
            line = command(self._model, operation, sample.fields)
            yield Tab(self._phrases.command_line, "sh", line)
        yield Tab("TypeScript", "typescript", typescript_signature(self._model, operation))
        yield Tab("Go", "go", go_signature(operation))
        if sample is not None:
            yield Tab("HTTP", "http", self._request(operation, sample))

    def _request(self, operation: Operation, sample: Sample) -> str:
        """Returns the request on the wire, without the signature."""
        request = sample.request
        query = "&".join(
            quote(name, safe="/") + ("" if value is None else f"={quote(value, safe='')}")
            for name, value in request["query"]
        )
        host = next(each for each in self._model.service.hosts if each.kind == operation.host)
        name = host.template
        for label, value in _LABELS.items():
            name = name.replace(f"{{{label}}}", value)
        target = quote(request["path"], safe="/") + (f"?{query}" if query else "")
        lines = [f"{request['method']} {target} HTTP/1.1", f"Host: {name}"]
        lines += [f"{name}: {value}" for name, value in request["headers"].items()]
        body = _pretty(request.get("body") or "")
        return "\n".join([*lines, "", body]).rstrip()

    def _alternatives(self, operation: Operation) -> list[str]:
        arguments = arguments_of(operation, self._model.records)
        prose = Prose(self._model, argument)
        return [
            self._phrases.any_of.format(self._phrases.joined.join(map(code, names)))
            for names in prose.choices(arguments)
        ]

    def _answer(self, operation: Operation) -> str:
        if operation.answer == "binary":
            return self._phrases.answer_binary
        if operation.answer == "text":
            return self._phrases.answer_text
        if not operation.response:
            return self._phrases.answer_empty
        meaning = text(self._language.of(self._model.records[operation.response]))
        return f"{code(operation.response)}{self._phrases.colon}{meaning}"

    def _before(self, operation: Operation) -> Iterator[str]:
        family = self._family(operation)
        for note in (*family.preconditions, *operation.preconditions):
            otherwise = self._phrases.otherwise.format(note.name) if note.name else ""
            yield self._language.sentences([text(self._language.of(note, "text")), otherwise])

    def _common(self, operation: Operation) -> str:
        names = [code(each.name) for each in self._family(operation).failures]
        if not names:
            return ""
        codes = way(call_page(operation), CODES)
        return self._phrases.errors_of_all.format(self._phrases.joined.join(names), codes)

    def _permissions(self, operation: Operation) -> Iterator[str]:
        for each in operation.actions:
            remark = text(self._language.of(each, "text"))
            yield code(each.name) + (f"{self._phrases.colon}{remark}" if remark else "")
        if operation.recovery:
            listing = self._model.operations[operation.recovery.operation]
            for each in listing.actions:
                yield f"{code(each.name)}{self._phrases.colon}{self._phrases.only_once}"

    def _family(self, operation: Operation) -> Family:
        return next(e for e in self._model.service.families if e.name == operation.family)


def _response(body: str) -> tuple[str, str]:
    if not body:
        return "", ""
    return ("json" if body.lstrip().startswith(("{", "[")) else "xml"), _pretty(body)


def _pretty(body: str) -> str:
    """Formats a body, with one element per line if it is XML."""
    if not body.startswith("<"):
        return body
    try:
        root = etree.fromstring(
            body.encode(), etree.XMLParser(resolve_entities=False, no_network=True)
        )
    except etree.XMLSyntaxError:
        return body
    etree.indent(root)
    return etree.tostring(root, encoding="unicode")
