"""Turns the replies of a stub into what a transport returns."""

from __future__ import annotations

from typing import Any

from ..codec.mapping import from_dict, to_dict
from ..codec.problems import Problems
from ..codec.table import table_of
from ..codec.writer import write
from ..errors import CloudInfiniteError, ConfigurationError, ServiceError, TransportError
from ..http import Headers, HttpResponse
from ..model import Answer, BaseRecord, BinaryAnswer, EmptyAnswer, ResponseMetadata, TextAnswer
from ..operation import CONTENTS, ERROR_ROOT, Operation
from ..representation import shorten
from ..service import Service

Reply = Answer | ServiceError | TransportError | HttpResponse
"""The outcome of a call: an answer, an error, a broken connection, or arbitrary bytes."""

_XML = Headers({"Content-Type": "application/xml"})


def wire(operation: Operation[Any], reply: Reply) -> HttpResponse | TransportError:
    """Makes what a transport returns or raises for this reply.

    It is decoded right away, to ensure that a client will get exactly this reply.

    Raises:
        ConfigurationError: The operation can never have this outcome.
    """
    if isinstance(reply, HttpResponse | TransportError):
        return reply
    if isinstance(reply, ServiceError):
        return _refusal(operation, reply)
    if isinstance(reply, Answer):
        return _success(operation, reply)
    # A DecodeError, for example, results from an HttpResponse that cannot be parsed.
    raise _never(
        operation,
        "a reply is an answer, a ServiceError, a TransportError or an HttpResponse, "
        f"not {shorten(reply)}",
    )


def _success(operation: Operation[Any], answer: Answer) -> HttpResponse:
    metadata = answer.metadata
    model = operation.response or CONTENTS.get(operation.answer, EmptyAnswer)
    if not isinstance(answer, model):
        raise _never(operation, f"it answers with {model.__name__}, not {type(answer).__name__}")
    body, kind = b"", _XML
    try:
        if isinstance(answer, BinaryAnswer | TextAnswer):
            body = answer.content if isinstance(answer, BinaryAnswer) else answer.text.encode()
            kind = Headers({"Content-Type": answer.content_type} if answer.content_type else {})
        elif operation.response is not None:
            # Unlike the encoder, this reports the path of each value of a wrong type.
            answer = from_dict(model, to_dict(answer))
            if operation.answer == "json":
                body = answer.to_json().encode()
                kind = Headers({"Content-Type": "application/json"})
            else:
                body = _body(answer, operation.response_root)
    except ValueError as error:
        raise _never(operation, f"this answer cannot be encoded: {error}") from None
    headers = kind.updated(_ids(operation.service, metadata)).updated(metadata.headers)
    response = HttpResponse(metadata.status or 200, headers, body)
    try:
        again = operation.decode_response(response)
    except CloudInfiniteError as error:
        raise _never(operation, f"this answer could not be decoded: {error}") from None
    if again != answer:
        raise _never(operation, f"this answer would be decoded as {again!r}")
    return response


def _body(value: BaseRecord, root: str) -> bytes:
    """Encodes a value as a body, even if it breaks limits of requests."""
    problems = Problems()
    markup = write(value, root, root, problems)
    problems.raise_if_any(validate=False)
    return markup.encode("utf-8")


def _ids(service: Service, metadata: ResponseMetadata) -> dict[str, str]:
    ids = {}
    if metadata.request_id is not None:
        ids[service.request_id_headers[0]] = metadata.request_id
    if metadata.trace_id is not None:
        ids[service.trace_id_headers[0]] = metadata.trace_id
    return ids


def _refusal(operation: Operation[Any], error: ServiceError) -> HttpResponse:
    model = operation.service.error()
    details = {name: getattr(error, name, None) for name in table_of(model).by_name}
    body = error.body
    if not body:
        try:
            body = _body(from_dict(model, to_dict(model(**details))), ERROR_ROOT)
        except (TypeError, ValueError) as reason:
            raise _never(operation, f"this error cannot be encoded: {reason}") from None
    response = HttpResponse(error.status, _XML.updated(error.headers), body)
    again = _failure(operation, response)
    if not 200 <= error.status <= 599 or again is None:
        raise _never(operation, f"status {error.status} never means this error")
    if not isinstance(again, type(error)):
        name = type(again).__name__
        raise _never(operation, f"this {type(error).__name__} would be decoded as {name}: {again}")
    for name, value in details.items():
        if value is not None and value != getattr(again, name):
            decoded = getattr(again, name)
            raise _never(operation, f"the error's {name} would be decoded as {decoded!r}")
    return response


def _failure(operation: Operation[Any], response: HttpResponse) -> ServiceError | None:
    try:
        operation.decode_response(response)
    except ServiceError as error:
        return error
    except CloudInfiniteError:
        pass
    return None


def _never(operation: Operation[Any], why: str) -> ConfigurationError:
    return ConfigurationError(f"{operation.name} can never have this outcome: {why}")
