from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, ClassVar

import pytest

from cloudinfinite import media
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.http import HttpResponse
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.stubs.stub import BaseStub
from cloudinfinite_runtime.wire.endpoint import resolve

from .stubbing import (
    HOST,
    LIST,
    MEDIA,
    OPERATIONS,
    PAGE,
    PLACE,
    Stub,
    call,
    exchange,
    failure,
    signed,
)
from .toy import TOY

ODD_BODY = b"<Request><Tag>MediaInfo</Tag><Input><Object>o</Object></Input>%s</Request>"


@pytest.mark.parametrize(
    ("method", "target", "body"),
    [
        ("GET", "/", b""),
        ("GET", "/jobs/", b""),
        ("GET", "/jobs/a/b", b""),
        ("PATCH", "/jobs", b""),
        ("PUT", "/jobs/j", b""),  # without its flag, it is no cancellation
        ("PUT", "/jobs/j?cancel=no", b""),
        ("POST", "/job", b"<Request><Tag>MediaInfo</Tag></Request>"),
    ],
)
def test_a_request_that_is_no_call_is_reported(method: str, target: str, body: bytes) -> None:
    stub = Stub()
    stub.add("CancelMediaJob", EmptyAnswer())
    sent = replace(exchange(LIST, tag="MediaInfo"), url=HOST.url + target, method=method, body=body)
    shown = target.replace("=no", "")
    assert f"\n+ no operation of the spec: {method} {shown}\n" in failure(stub, sent)


@pytest.mark.parametrize(
    ("more", "message", "lenient"),
    [
        (b"<New>1</New>", "Request.New is not in the spec (got '1') [unknown-element]", True),
        (
            b"<QueueId/>",
            "Request.QueueId must have at least 1 character (got '') [min-length]",
            True,
        ),
        (b"<Tag>x</Tag>", "Request.Tag[1] is not in the spec (got 'x') [repeated-element]", True),
        (
            b"<CallBackType>TDMQ</CallBackType>",
            "Request.CallBackMqConfig must be given when CallBackType is TDMQ [required-when]",
            True,
        ),
    ],
)
def test_an_invalid_body_is_reported(more: bytes, message: str, lenient: bool) -> None:
    request = replace(MEDIA.encode_request(input=media.JobInput(object="o")), body=ODD_BODY % more)
    stub = Stub()
    stub.add("CreateMediaInfoJob", HttpResponse(200))
    assert failure(stub, signed(request, MEDIA)).splitlines() == [
        "CreateMediaInfoJob: the request breaks the spec",
        f"  {message}",
        "  a stub with strict=False accepts this",
    ]
    stub = Stub(strict=False)
    stub.add("CreateMediaInfoJob", HttpResponse(200))
    assert stub.send(signed(request, MEDIA)).status == 200
    assert isinstance(stub.requests[0].body, media.CreateMediaInfoJobRequest)


def test_a_missing_required_field_is_reported() -> None:
    sent = exchange(MEDIA, validate=False, extra_fields={"New": "1"})
    stub = Stub()
    stub.add("CreateMediaInfoJob", HttpResponse(200))
    assert "\n  Request.Input must be given [required]\n" in failure(stub, sent)
    stub = Stub(strict=False)
    stub.add("CreateMediaInfoJob", HttpResponse(200))
    assert stub.send(sent).status == 200
    body = stub.requests[0].body
    assert isinstance(body, media.CreateMediaInfoJobRequest)
    assert body.input is None
    assert stub.requests[0].signed.body == sent.body


def test_a_body_with_another_root_is_refused() -> None:
    request = MEDIA.encode_request(input=media.JobInput(object="o"))
    other = replace(request, body=request.body.replace(b"Request>", b"Question>"))
    stub = Stub(strict=False)
    stub.add("CreateMediaInfoJob", HttpResponse(200))
    message = "the body cannot be parsed: its root is Question, not Request"
    assert message in failure(stub, signed(other, MEDIA))


@pytest.mark.parametrize(
    ("extra", "message"),
    [
        ({"sizes": "3"}, "sizes is not a parameter of this operation; did you mean size"),
        ({"size": "3000"}, "size must be at most 100 (got 3000) [maximum]"),
        ({"size": "three"}, "size must be an integer (got 'three') [type]"),
        ({"states": "Running,Odd"}, "states[1] must be one of"),
        ({"startCreationTime": "now"}, "startCreationTime must be a time with an offset"),
    ],
)
def test_invalid_parameters_are_reported(extra: dict[str, str], message: str) -> None:
    sent = exchange(LIST, tag="MediaInfo", extra_query=extra)
    strict, lenient = Stub(), Stub(strict=False)
    for stub in (strict, lenient):
        stub.add("DescribeMediaJobs", PAGE)
    text = failure(strict, sent)
    assert f"\n  {message}" in text
    if "strict=False" in text:
        lenient.send(sent)
        ((name, value),) = extra.items()
        assert lenient.requests[0].parameters == {"tag": "MediaInfo", name: value}
    else:
        assert message in failure(lenient, sent)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"headers": {"Authorization": ""}}, "there is no signature"),
        ({"headers": {"x-ci-new": "1"}}, "the header field x-ci-new is not signed"),
        ({"headers": {"Host": "other"}}, f"the header field host is not {HOST.host}"),
        (
            {"headers": {"Authorization": "q-header-list=content-type;host&q-url-param-list=tag"}},
            "the header field content-type is signed but missing",
        ),
        (
            {"headers": {"Authorization": "q-header-list=&q-url-param-list=tag"}},
            "the header field host is not signed",
        ),
        ({"url": f"{HOST.url}/jobs?tag=MediaInfo&size=3"}, "the signed query parameters differ"),
        ({"body": b"<Request/>"}, "there is a body, but the operation has none"),
        ({"url": f"{HOST.url}/jobs?tag=Tts&tag=Tts"}, "tag is given more than once"),
    ],
)
def test_a_request_that_the_client_never_sends_is_refused(
    change: dict[str, Any], message: str
) -> None:
    sent = exchange(LIST, tag="MediaInfo")
    if "headers" in change:
        change = {"headers": sent.headers.updated(change["headers"])}
    stub = Stub(strict=False)
    stub.add("DescribeMediaJobs", PAGE)
    assert message in failure(stub, replace(sent, **change))


@dataclass(slots=True, kw_only=True, repr=False)
class ViewParams(BaseRecord):
    kind: str = field(
        default="small",
        init=False,
        metadata=element("kind", ANY_TEXT, place="query", fixed="small"),
    )
    date: str | None = field(default=None, metadata=element("date", ANY_TEXT, place="query"))
    note: str | None = field(default=None, metadata=element("x-toy-note", ANY_TEXT, place="header"))


def view(name: str, path: str, params: type[BaseRecord] | None = None) -> Operation[EmptyAnswer]:
    return Operation[EmptyAnswer](name=name, method="GET", path=path, service=TOY, params=params)


ANY = view("AnyView", "/views")
SMALL = view("SmallView", "/views", ViewParams)
TWIN = view("TwinView", "/views")


class ViewStub(BaseStub):
    _operations: ClassVar[Mapping[str, Operation[Any]]] = MappingProxyType(
        {each.name: each for each in (ANY, SMALL, TWIN)}
    )


def test_a_fixed_parameter_identifies_an_operation_and_headers_are_read() -> None:
    stub = ViewStub()
    stub.add("SmallView", EmptyAnswer())
    assert "\n+ AnyView or TwinView: GET /views\n" in failure(stub, exchange(ANY))
    stub = ViewStub()
    stub.add("SmallView", EmptyAnswer())
    stub.add("TwinView", EmptyAnswer())
    call(stub, SMALL, note="n")
    # A request that may be either of two operations counts as the expected one.
    call(stub, ANY)
    assert [each.operation for each in stub.requests] == ["SmallView", "TwinView"]
    # The Date header of every request is not the parameter with that name.
    assert stub.requests[0].parameters == {"kind": "small", "x-toy-note": "n"}


def test_the_path_with_fewer_variables_matches() -> None:
    @dataclass(slots=True, kw_only=True, repr=False)
    class Params(BaseRecord):
        id: str = field(metadata=element("id", ANY_TEXT, place="path", required=True))

    gap = view("Gap", "/views/{id}", Params)
    plain = view("Plain", "/views/all")

    class GapStub(BaseStub):
        _operations: ClassVar[Mapping[str, Operation[Any]]] = {"Gap": gap, "Plain": plain}

    stub = GapStub()
    stub.add("Gap", EmptyAnswer())
    stub.add("Plain", EmptyAnswer())
    call(stub, gap, id="ä b")
    assert stub.requests[0].parameters == {"id": "ä b"}
    call(stub, plain)
    stub.assert_done()
    stub = GapStub()
    stub.add("Gap", EmptyAnswer())
    assert "\n+ Plain: GET /views/all\n" in failure(stub, exchange(plain))


OWN = "http://127.0.0.1:8080"


@pytest.mark.parametrize("endpoint_url", [None, OWN])
@pytest.mark.parametrize(
    ("name", "given", "parameters"),
    [
        ("DescribeCiService", {}, {}),
        ("DescribeStyle", {}, {"style": None}),
        ("DetectPet", {"key": "_image/a.jpg"}, {"ObjectKey": "_image/a.jpg"}),
        ("DetectPet", {"detect_url": "http://x/"}, {"detect-url": "http://x/"}),
        ("DescribeMediaJob", {"job_id": ["j"]}, {"jobId": "j"}),
    ],
)
def test_calls_to_different_kinds_of_hosts_are_distinguished(
    name: str, given: dict[str, Any], parameters: dict[str, str | None], endpoint_url: str | None
) -> None:
    operation = OPERATIONS[name]
    stub = Stub()
    stub.add(name, HttpResponse(500))
    endpoint = resolve(operation.service, operation.host, **PLACE, endpoint_url=endpoint_url)
    sent = signed(operation.encode_request(**given), operation, endpoint)
    assert stub.send(sent).status == 500
    (taken,) = stub.requests
    assert {key: taken.parameters[key] for key in parameters} == parameters
    assert set(taken.parameters) - set(parameters) <= {"ci-process"}


def test_a_call_to_the_wrong_kind_of_host_is_not_recognised() -> None:
    operation = OPERATIONS["DescribeCiService"]
    for endpoint_url in (None, OWN):
        stub = Stub()
        stub.add("DescribeCiService", HttpResponse(200))
        elsewhere = resolve(operation.service, "object", **PLACE, endpoint_url=endpoint_url)
        sent = signed(operation.encode_request(), operation, elsewhere)
        assert "\n+ no operation of the spec: GET " in failure(stub, sent)


def test_fixed_values_take_precedence_over_the_path() -> None:
    @dataclass(slots=True, kw_only=True, repr=False)
    class Params(BaseRecord):
        key: str | None = field(default=None, metadata=element("key", ANY_TEXT, place="key"))
        act: str = field(
            default="work",
            init=False,
            metadata=element("act", ANY_TEXT, place="query", fixed="work"),
        )

    work, plain = view("Work", "/{key}", Params), view("Plain", "/")

    class WorkStub(BaseStub):
        _operations: ClassVar[Mapping[str, Operation[Any]]] = {"Work": work, "Plain": plain}

    for key in ("a/b", None):
        stub = WorkStub()
        stub.add("Work", EmptyAnswer())
        call(stub, work, key=key)
        stub.assert_done()
