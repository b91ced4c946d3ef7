"""An operation of the service: encodes requests, and decodes answers and errors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

from lxml.etree import _Element

from .codec.anomaly import MissingElementError, Report
from .codec.document import DocumentError, parse_document
from .codec.mapping import Filler, check_fixed
from .codec.parameters import (
    Parameters,
    add_fields,
    add_headers,
    add_members,
    add_query,
    write_parameters,
)
from .codec.problems import Problems, join
from .codec.reader import error_from_element, error_from_response, read
from .codec.table import Field, argument_of, names_of, table_of
from .codec.writer import writer_of
from .dataclass import dataclass
from .errors import DecodeError
from .http import MAX_BODY, Headers, HttpRequest, HttpResponse, first
from .model import Answer, BaseRecord, BinaryAnswer, EmptyAnswer, ResponseMetadata, TextAnswer
from .service import NumberedPaging, Paging, Recovery, Service, Waiting

A = TypeVar("A", bound=Answer)

REQUEST_ROOT = "Request"
RESPONSE_ROOT = "Response"
ERROR_ROOT = "Error"

CONTENTS: Mapping[str, type[Answer]] = {"binary": BinaryAnswer, "text": TextAnswer}
"""The answer types whose content is not parsed, by format."""

CONTENT_TYPES: Mapping[str, str] = {
    "xml": "application/xml",
    "json": "application/json",
    "binary": "application/octet-stream",
}
"""The content types of request bodies, by format."""

_NO_PARAMETERS = Parameters()
_OF_A_BODY = {form: Headers({"Content-Type": kind}) for form, kind in CONTENT_TYPES.items()}

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Operation(Generic[A]):
    """An operation as a plain value; it does no I/O.

    Attributes:
        name: Its name in the spec, such as ``DescribeJob``.
        method: The HTTP verb.
        path: The template of its path, such as ``/jobs/{JobId}``.
        service: The service that it belongs to.
        host: The kind of host that serves it.
        family: The family of operations that it belongs to.
        call: The name of its method in that family.
        subjects: Parameters that take a job's id, and the operations that look these jobs up.
        schema: The spec file that describes it.
        summary: What it does, in one sentence.
        params: The type of its parameters in path, query and headers, or None.
        request: The type of its body, or None.
        response: The type of its answer, or None if it returns only a status.
        request_root: The root element of its body.
        response_root: The root element of its answer.
        body: The format of its body: ``xml``, ``json``, or untyped ``binary``.
        answer: The format of its answer: ``xml``, ``json``, or untyped ``binary`` or ``text``.
        safe: Whether sending it twice is harmless.
        actions: The permissions that it needs, with alternatives where the documentation disagrees.
        doubts: The permissions that it may not need, each with the reason.
        pages: The addresses of the documentation that describes it.
        paging: How to get the next page, if it lists in pages.
        waiting: How to wait for the job that it looks up, if it looks one up.
        recovery: How to find what it created after its answer was lost, if that is possible.
    """

    name: str
    method: str
    path: str
    service: Service
    host: str = "bucket"
    family: str = ""
    call: str = ""
    subjects: Mapping[str, str] = field(default_factory=dict)
    schema: str = ""
    summary: str = ""
    params: type[BaseRecord] | None = None
    request: type[BaseRecord] | None = None
    response: type[A] | None = None
    request_root: str = REQUEST_ROOT
    response_root: str = RESPONSE_ROOT
    body: str = "xml"
    answer: str = "xml"
    safe: bool = False
    actions: tuple[str, ...] = ()
    doubts: Mapping[str, str] = field(default_factory=dict)
    pages: tuple[str, ...] = ()
    paging: Paging | NumberedPaging | None = None
    waiting: Waiting | None = None
    recovery: Recovery | None = None

    @property
    def discriminators(self) -> dict[str, str]:
        """Body fields with a fixed text, which distinguish operations on the same path."""
        fields = table_of(self.request).fields if self.request else ()
        return {each.wire: each.fixed for each in fields if each.fixed is not None}

    def encode_request(
        self,
        /,
        *,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        **fields: Any,
    ) -> HttpRequest:
        """Encodes the request, ready to be addressed and signed.

        Args:
            validate: False sends values that break limits of the spec, which come from
                documentation that may be wrong. Values that cannot be encoded are still rejected.
            extra_fields: Extra body elements, by wire name and nested as needed. They are merged
                into existing elements of the same name.
            extra_query: Extra query parameters; a value of None makes a flag.
            extra_headers: Extra header fields; never Authorization, Host, or those that frame a
                request.
            fields: Parameters and body fields by their Python names, and `body` if the body is
                binary.

        Raises:
            ValidationError: Fields are unknown, missing or break a rule; the error lists them all.
            ConfigurationError: Only the transport may set one of the `extra_headers`, or the body
                cannot be sent.
            OSError: There is no file for the body.
        """
        problems = Problems()
        parameters = Parameters() if self.params is not None else _NO_PARAMETERS
        markup, upload = "", None
        given = fields.pop("body", None) if self.body == "binary" else None
        if self.params is not None:
            write_parameters(self.params, fields, parameters, problems)
        headers: Mapping[str, str] = parameters.headers
        if self.request is not None:
            writer = writer_of(self.request)
            problems.as_elements = self.body == "xml"
            markup = writer.arguments(fields, self.request_root, self.request_root, problems)
            if headers:
                parameters.headers["Content-Type"] = CONTENT_TYPES[self.body]
            else:
                headers = _OF_A_BODY[self.body]
        if self.body == "binary":
            headers = {**_OF_A_BODY[self.body].updated(headers)}
            if given is None:
                problems.add("", "body", "required", None, "is required", fatal=True)
        if not self._names.issuperset(fields):
            for name in fields:
                if name not in self._names:
                    problems.unknown("", name, self._names)
        if problems.items:
            problems.raise_if_any(self.name, validate, lambda path: self._argument(path, fields))
        if self.body == "json" and self.request is not None:
            from .codec.json_form import json_arguments  # here, since few calls need it

            markup = json_arguments(self.request, fields)
        content = markup.encode()
        if given is not None:
            from .bodies import upload_of  # here, since few calls need it

            content, upload = upload_of(given)
        if extra_fields or extra_query or extra_headers:
            parameters = Parameters(parameters.path, [*parameters.query], dict(headers))
            content = self._add_extras(
                parameters, content, extra_fields or {}, extra_query or {}, extra_headers or {}
            )
            headers = parameters.headers
        path = self._path(parameters) if "{" in self.path else self.path
        query = tuple(parameters.query)
        return HttpRequest(self.method, path, query, headers, content, self.host, upload)

    @cached_property
    def _names(self) -> frozenset[str]:
        """The Python names of all fields."""
        types = [each for each in (self.params, self.request) if each is not None]
        return frozenset().union(*map(names_of, types))

    def _argument(self, path: str, given: Mapping[str, Any]) -> str | None:
        """Returns the argument that a path of wire names refers to, as the caller wrote it."""
        if path == "body" and self.body == "binary":
            return path
        root, _, within = path.partition(".")
        model, path = (self.request, within) if root == self.request_root else (self.params, path)
        return argument_of(model, path, given) if model is not None else None

    def _path(self, parameters: Parameters) -> str:
        return _PLACEHOLDER.sub(lambda match: parameters.path[match[1]], self.path)

    def _add_extras(
        self,
        parameters: Parameters,
        content: bytes,
        fields: Mapping[str, Any],
        query: Mapping[str, str | None],
        headers: Mapping[str, str],
    ) -> bytes:
        problems = Problems()
        if fields and self.request is None:
            problems.add("", "extra_fields", "unknown-field", None, "has no body to go into")
        elif fields and self.body == "json":
            content = add_members(content, fields, self.request_root, problems)
        elif fields:
            content = add_fields(content, fields, self.request_root, problems)
        add_query(parameters, query, problems)
        add_headers(parameters, headers, problems)
        problems.raise_if_any(self.name)
        return content

    def fields_from_wire(self, mapping: Mapping[str, Any]) -> dict[str, Any]:
        """Converts parameters and body fields by wire name into keywords for `encode_request`.

        Values may be anything that `from_dict` accepts.

        Raises:
            ValidationError: Fields are unknown, or have values of the wrong type.
        """
        problems = Problems()
        known: dict[str, tuple[str, Field]] = {}
        if self.request is not None:
            for wire, each in table_of(self.request).by_wire.items():
                known[wire] = (self.request_root, each)
        if self.params is not None:
            for wire, each in table_of(self.params).by_wire.items():
                known[wire] = ("", each)
        fields: dict[str, Any] = {}
        if not isinstance(mapping, Mapping):
            problems.add("", "", "type", mapping, "must be a mapping of fields")
            mapping = {}
        filler = Filler(problems)
        for wire, value in mapping.items():
            if wire == "body" and self.body == "binary":
                fields["body"] = value
                continue
            if wire not in known:
                problems.unknown("", str(wire), known)
                continue
            path, each = known[wire]
            if each.fixed is not None:
                check_fixed(each, value, path, problems)
            elif value is not None:
                fields[each.name] = filler.field(each, value, join(path, wire))
        problems.raise_if_any(self.name)
        return fields

    def decode_response(self, response: HttpResponse) -> A:
        """Decodes the answer and its metadata.

        Raises:
            ServiceError: The status is not 2xx, or the body is an error.
            DecodeError: The status is 2xx, but the body is not an answer of this operation.
        """
        if not 200 <= response.status < 300:
            raise error_from_response(self.service, self.name, response)
        report = Report()
        answer: Answer
        if self.answer in CONTENTS:
            answer = self._decode_content(response)
        elif self.response is None:
            answer = self._decode_nothing(response)
        else:
            try:
                root = self._parse(response.body, report)
                if root.tag == ERROR_ROOT:
                    raise error_from_element(self.service, self.name, response, root)
                if root.tag != self.response_root:
                    raise DocumentError(f"its root is {root.tag}, not {self.response_root}")
                answer = read(self.response, root, report)
            except (DocumentError, MissingElementError) as error:
                raise self._undecodable(response, error.reason) from None
        headers = Headers.of(response.headers)
        said = getattr(answer, "request_id", None)
        answer.metadata = ResponseMetadata(
            status=response.status,
            headers=headers,
            request_id=first(headers, self.service.request_id_headers) or said,
            trace_id=first(headers, self.service.trace_id_headers),
            body=response.body,
            anomalies=tuple(report.anomalies),
        )
        return cast(A, answer)

    def _parse(self, body: bytes, report: Report) -> _Element:
        if self.answer == "json":
            from .codec.json_form import BEFORE_A_DOCUMENT, parse_json

            # Errors are always XML.
            if not body.lstrip(BEFORE_A_DOCUMENT).startswith(b"<"):
                return parse_json(body, report)
        return parse_document(body, report)

    def _decode_content(self, response: HttpResponse) -> BinaryAnswer | TextAnswer:
        # Only the status distinguishes an error from an image that contains the same bytes.
        said = response.headers.get("content-type")
        if len(response.body) > MAX_BODY:
            raise self._undecodable(response, f"it is larger than {MAX_BODY} bytes")
        if self.answer == "binary":
            return BinaryAnswer(content=response.body, content_type=said)
        try:
            text = response.body.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise self._undecodable(response, "it is not UTF-8 text") from None
        return TextAnswer(text=text, content_type=said)

    def _decode_nothing(self, response: HttpResponse) -> EmptyAnswer:
        # No body is expected, so it matters only if it reports an error.
        try:
            root = parse_document(response.body)
        except DocumentError as error:
            if b"<Error" in response.body:
                raise self._undecodable(response, error.reason) from None
            return EmptyAnswer()
        if root.tag == ERROR_ROOT:
            raise error_from_element(self.service, self.name, response, root)
        return EmptyAnswer()

    def _undecodable(self, response: HttpResponse, reason: str) -> DecodeError:
        return DecodeError(
            reason,
            status=response.status,
            request_id=first(response.headers, self.service.request_id_headers),
            operation=self.name,
            headers=response.headers,
            body=response.body,
        )

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"
