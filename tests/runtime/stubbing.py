"""A stub of the real service, and calls to it without a client."""

from collections.abc import Mapping
from typing import Any, ClassVar

import pytest

import cloudinfinite
from cloudinfinite import media
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.http import Headers, HttpRequest, SignedRequest, Transport
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.stubs.stub import BaseStub
from cloudinfinite_runtime.wire.endpoint import Endpoint, resolve
from cloudinfinite_runtime.wire.signing import authorize

OPERATIONS = cloudinfinite.OPERATIONS
CANCEL, LIST, MEDIA = (
    OPERATIONS[name] for name in ("CancelMediaJob", "DescribeMediaJobs", "CreateMediaInfoJob")
)
PLACE = {"bucket": "examplebucket-1250000000", "region": "ap-beijing"}
HOST = Endpoint("https", "examplebucket-1250000000.ci.ap-beijing.myqcloud.com")
"""The endpoint of most calls."""
KEYS = Credentials("toy-id-0000", "toy-key-1111", "toy-token-2222")
PAGE = media.DescribeMediaJobsResponse(next_token="2")


class Stub(BaseStub):
    _operations: ClassVar[Mapping[str, Operation[Any]]] = OPERATIONS


def signed(
    request: HttpRequest, operation: Operation[Any], endpoint: Endpoint | None = None
) -> SignedRequest:
    endpoint = endpoint or resolve(operation.service, operation.host, **PLACE)
    return SignedRequest(
        url=endpoint.url + request.target,
        method=request.method,
        headers=Headers({"User-Agent": "toy"}).updated(
            authorize(request, endpoint, KEYS, operation.service, 1.7e9)
        ),
        body=request.body,
        connect=1,
        read=1,
        deadline=float("inf"),
        safe=operation.safe,
    )


def exchange(operation: Operation[Any], /, **arguments: Any) -> SignedRequest:
    return signed(operation.encode_request(**arguments), operation)


def call(stub: Transport, operation: Operation[Any], /, **arguments: Any) -> Any:
    return operation.decode_response(stub.send(exchange(operation, **arguments)))


def list_jobs(stub: Transport) -> Any:
    return call(stub, LIST, tag="MediaInfo")


def failure(stub: BaseStub, sent: SignedRequest) -> str:
    with pytest.raises(AssertionError) as caught:
        stub.send(sent)
    assert not stub.requests
    with pytest.raises(AssertionError) as again:
        stub.assert_done()
    assert str(again.value) == str(caught.value)
    for secret in (KEYS.secret_key, str(KEYS.token), sent.headers.get("Authorization")):
        assert not secret or secret not in str(caught.value)
    return str(caught.value)
