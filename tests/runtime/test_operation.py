from dataclasses import field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_runtime.codec.anomaly import Anomaly
from cloudinfinite_runtime.codec.mapping import to_dict
from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.errors import CloudInfiniteError, DecodeError, ServiceError
from cloudinfinite_runtime.http import HttpRequest, HttpResponse
from cloudinfinite_runtime.model import Answer, BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation

from .strategies import CAKES, ERROR, bakes, bodies, names
from .toy import BAKE, LIST, TOY, WIPE, BakeRequest, Cake, CakesAnswer, Layer, Mood

TOP = Layer(name="t")
HEADERS = {"X-Toy-Request-Id": "r-head", "X-Toy-Trace-Id": "t-head"}


def refused(
    operation: Operation[Any] = BAKE, validate: bool = True, **fields: Any
) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        operation.encode_request(validate=validate, **fields)
    assert caught.value.operation == operation.name
    return [(problem.path, problem.rule) for problem in caught.value.problems]


@given(bodies, st.sampled_from([200, 204, 299, 301, 400, 404, 500]), st.sampled_from([BAKE, WIPE]))
def test_any_response_is_decoded_or_raises_a_known_error(
    body: bytes, status: int, operation: Operation[Any]
) -> None:
    response = HttpResponse(status, HEADERS, body)
    try:
        answer = operation.decode_response(response)
    except CloudInfiniteError as error:
        found: Any = error
    else:
        assert 200 <= status < 300
        found = answer.metadata
    assert (found.status, found.body) == (status, body)
    assert found.request_id


@given(bakes, names)
def test_wire_names_make_the_same_request(bake: BakeRequest, oven: str) -> None:
    values = {name: getattr(bake, name) for name in BakeRequest.__slots__ if name != "type"}
    request = BAKE.encode_request(validate=False, oven_id=oven, moods=[Mood.SOUR], **values)
    fields = BAKE.fields_from_wire({**to_dict(bake), "OvenId": oven, "moods": "Sour"})
    assert BAKE.encode_request(validate=False, **fields) == request
    root = etree.fromstring(request.body)
    assert root.tag == "Request"
    assert root.findtext("Type") == "Cake"
    assert root.findtext("Name") == bake.name
    assert [tag.text or "" for tag in root.findall("Tags")] == bake.tags


@given(st.text())
def test_a_path_parameter_cannot_change_the_path(oven: str) -> None:
    try:
        request = BAKE.encode_request(oven_id=oven, name="a", top=TOP)
    except ValidationError:
        return
    assert request.path == f"/ovens/{oven}/bake"
    assert request.target.count("/") == 3


@given(
    st.dictionaries(
        st.sampled_from(["name", "top", "oven_id", "due", "layers"]), st.text() | st.none()
    )
)
def test_unwritable_values_are_refused_even_without_validation(fields: dict[str, Any]) -> None:
    # Whatever is wrong, only a ValidationError may be raised.
    try:
        request = BAKE.encode_request(validate=False, **fields)
    except ValidationError as error:
        rules = {problem.rule for problem in error.problems}
        fatal = {"type", "path-segment", "xml-characters", "required"}
        if not rules <= fatal:
            raise
        return
    etree.fromstring(request.body)


def test_a_request_is_encoded() -> None:
    request = BAKE.encode_request(
        oven_id="7", name="abc", top=TOP, moods=["Sweet", Mood.SOUR], dry=True, note="e"
    )
    assert request == HttpRequest(
        "POST",
        "/ovens/7/bake",
        (("moods", "Sweet,Sour"), ("dry", None)),
        {"x-toy-note": "e", "Content-Type": "application/xml"},
        b"<Request><Type>Cake</Type><Name>abc</Name><Top><Name>t</Name></Top></Request>",
        "bucket",
    )


def test_a_request_without_a_body_has_no_content_type() -> None:
    assert LIST.encode_request() == HttpRequest("GET", "/cakes")


def test_none_means_absent() -> None:
    plain = BAKE.encode_request(oven_id="7", name="abc", top=TOP)
    assert plain == BAKE.encode_request(
        oven_id="7", name="abc", top=TOP, moods=None, layers=None, weight=None, note=None
    )


def test_all_problems_are_reported_at_once() -> None:
    assert refused(oven_id="a/b", name="ABC", layers=[TOP] * 3, nmae="x", mood="Sour") == [
        ("OvenId", "path-segment"),
        ("Request.Name", "characters"),
        ("Request.Top", "required"),
        ("Request.Layers", "max-items"),
        ("Request.Due", "required-when"),
        ("nmae", "unknown-field"),
    ]


def test_problems_name_the_arguments_of_the_caller() -> None:
    with pytest.raises(ValidationError) as caught:
        BAKE.encode_request(
            oven_id="a/b", moods=["a,b"], top={"name": "t", "height": 0}, layers=[TOP, 3], nmae="x"
        )
    assert [(each.path, each.argument) for each in caught.value.problems] == [
        ("OvenId", "oven_id"),
        ("moods[0]", "moods[0]"),
        ("moods[0]", "moods[0]"),
        ("Request.Name", "name"),
        ("Request.Top.Height", "top.height"),
        ("Request.Layers[1]", "layers[1]"),
        ("nmae", None),
    ]
    assert "top.height (Request.Top.Height) must be at least 1" in str(caught.value)


def test_names_that_begin_like_the_root_are_told_apart() -> None:
    @dataclass(slots=True, kw_only=True, repr=False)
    class Params(BaseRecord):
        request_id: str = field(metadata=element("RequestId", ANY_TEXT, place="query"))

    @dataclass(slots=True, kw_only=True, repr=False)
    class Body(BaseRecord):
        cake_request: Layer = field(metadata=element("CakeRequest", Layer))

    operation = Operation[EmptyAnswer](
        name="Odd", method="PUT", path="/", service=TOY, params=Params, request=Body
    )
    with pytest.raises(ValidationError) as caught:
        operation.encode_request(request_id=1, cake_request=Layer(name="LOUD"))
    assert [(each.path, each.argument) for each in caught.value.problems] == [
        ("RequestId", "request_id"),
        ("Request.CakeRequest.Name", "cake_request.name"),
    ]


def test_a_fixed_field_cannot_be_set() -> None:
    assert refused(oven_id="7", name="a", top=TOP, type="Bread") == [("type", "unknown-field")]
    assert refused(LIST, size=3) == [("size", "unknown-field")]


def test_skipping_validation_still_refuses_unwritable_values() -> None:
    request = BAKE.encode_request(validate=False, oven_id="7", name="LOUD", mood="New")
    assert request.body == b"<Request><Type>Cake</Type><Name>LOUD</Name><Mood>New</Mood></Request>"
    assert refused(validate=False, name="\x00", nmae="x", moods=["a,b"], note="a\n", due=3) == [
        ("OvenId", "required"),
        ("moods[0]", "list-item"),
        ("x-toy-note", "header-value"),
        ("Request.Name", "xml-characters"),
        ("Request.Due", "type"),
        ("nmae", "unknown-field"),
    ]


def test_fields_are_converted_from_wire_names() -> None:
    fields = BAKE.fields_from_wire(
        {
            "OvenId": "7",
            "moods": "Sweet",
            "Type": "Cake",
            "Top": {"Name": "t"},
            "Weight": "1.5",
            "Due": None,
        }
    )
    assert fields.pop("top") == TOP
    assert {name: str(value) for name, value in fields.items()} == {
        "oven_id": "7",
        "moods": "[Mood('Sweet')]",
        "weight": "1.5",
    }


def test_invalid_fields_by_wire_name_are_reported() -> None:
    wrong: dict[Any, Any] = {"ovenid": "7", "Type": "Bread", "Top": {"Hight": 1}, 3: 4}
    with pytest.raises(ValidationError) as caught:
        BAKE.fields_from_wire({**wrong, "since": "now", "Weight": "x"})
    assert caught.value.operation == "BakeCake"
    assert [(p.path, p.rule) for p in caught.value.problems] == [
        ("ovenid", "unknown-field"),
        ("Request.Type", "fixed"),
        ("Request.Top.Hight", "unknown-field"),
        ("3", "unknown-field"),
        ("since", "type"),
        ("Request.Weight", "type"),
    ]
    assert "did you mean OvenId?" in str(caught.value)
    assert "did you mean Height?" in str(caught.value)


def test_a_missing_nested_field_is_left_to_validation() -> None:
    fields = BAKE.fields_from_wire({"OvenId": "7", "Name": "a", "Top": {"Height": 1}})
    assert refused(**fields) == [("Request.Top.Name", "required")]


def test_an_answer_is_decoded() -> None:
    answer = LIST.decode_response(HttpResponse(200, HEADERS, CAKES))
    assert [cake.id for cake in answer.cakes] == ["a", "b"]
    assert answer.cakes[0].mood is not None
    metadata = answer.metadata
    assert (metadata.status, metadata.request_id, metadata.trace_id) == (200, "r-head", "t-head")
    assert (metadata.body, metadata.anomalies) == (CAKES, ())
    assert dict(metadata.headers) == HEADERS


def test_the_body_supplies_the_request_id_if_no_header_does() -> None:
    assert LIST.decode_response(HttpResponse(200, {}, CAKES)).metadata.request_id == "r-1"
    assert LIST.decode_response(HttpResponse(200, {}, b"<Response/>")).metadata.request_id is None


def test_unexpected_content_is_kept() -> None:
    body = (
        b"<Response xmlns='urn:x'><Cakes><Id>a</Id><Id>b</Id></Cakes>"
        b"<Cakes>loose<Count>many</Count><Mood>Salty</Mood><Icing><Color>red</Color></Icing></Cakes></Response>"
    )
    answer = LIST.decode_response(HttpResponse(200, {}, body))
    assert answer == CakesAnswer(cakes=[Cake(id="a"), Cake(mood=Mood("Salty"))])
    assert answer.metadata.anomalies == (
        Anomaly("Response", "namespace", "urn:x"),
        Anomaly("Response.Cakes[0].Id[1]", "repeated-element", "b"),
        Anomaly(
            "Response.Cakes[1]",
            "unexpected-content",
            "<Cakes>loose<Count>many</Count><Mood>Salty</Mood>"
            "<Icing><Color>red</Color></Icing></Cakes>",
        ),
        Anomaly("Response.Cakes[1].Count", "undecodable-value", "many"),
        Anomaly("Response.Cakes[1].Mood", "unknown-value", "Salty"),
        Anomaly("Response.Cakes[1].Icing", "unknown-element", "<Icing><Color>red</Color></Icing>"),
    )


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "it is empty"),
        (b"<html/>", "its root is html, not Response"),
        (b"{}", "it is not well-formed XML"),
        (CAKES[:-5], "it is not well-formed XML"),
        (b"<!DOCTYPE Response><Response/>", "it has a DOCTYPE"),
    ],
)
def test_an_invalid_body_is_a_decode_error(body: bytes, reason: str) -> None:
    with pytest.raises(DecodeError, match=reason) as caught:
        LIST.decode_response(HttpResponse(200, HEADERS, body))
    error = caught.value
    assert (error.status, error.body, error.operation) == (200, body, "ListCakes")
    assert (error.request_id, dict(error.headers)) == ("r-head", HEADERS)
    assert error.__cause__ is None
    assert error.__suppress_context__


@dataclass(slots=True, kw_only=True, repr=False)
class StrictAnswer(Answer):
    cakes: list[Cake] = field(metadata=element("Cakes", Cake, many=True, always=True))


def test_a_response_without_a_required_element_is_refused() -> None:
    strict = Operation[StrictAnswer](
        name="Strict", method="GET", path="/", service=TOY, response=StrictAnswer
    )
    with pytest.raises(DecodeError, match="Response has no Cakes"):
        strict.decode_response(HttpResponse(200, {}, b"<Response/>"))


@pytest.mark.parametrize("operation", [LIST, WIPE])
@pytest.mark.parametrize("status", [200, 302, 403])
def test_an_error_body_is_an_error_whatever_the_status(
    operation: Operation[Any], status: int
) -> None:
    with pytest.raises(ServiceError) as caught:
        operation.decode_response(HttpResponse(status, HEADERS, ERROR))
    assert (caught.value.code, caught.value.status) == ("Denied", status)
    assert caught.value.operation == operation.name


def test_a_redirect_is_an_error_that_names_its_target() -> None:
    with pytest.raises(ServiceError, match=r"redirects to https://other\.example\.com/; "):
        LIST.decode_response(HttpResponse(307, {"Location": "https://other.example.com/"}))


@pytest.mark.parametrize("body", [b"", b"OK", b"<Response/>", b"{}"])
def test_an_empty_answer_ignores_the_body(body: bytes) -> None:
    answer = WIPE.decode_response(HttpResponse(204, HEADERS, body))
    assert answer == EmptyAnswer()
    assert (answer.metadata.status, answer.metadata.body) == (204, body)
    assert answer.metadata.request_id == "r-head"


def test_a_truncated_error_is_not_a_success() -> None:
    with pytest.raises(DecodeError, match="not well-formed"):
        WIPE.decode_response(HttpResponse(200, {}, ERROR[:-10]))


def test_an_operation_is_an_immutable_value() -> None:
    assert repr(BAKE) == "<Operation BakeCake: POST /ovens/{OvenId}/bake>"
    with pytest.raises(AttributeError):
        BAKE.name = "x"  # type: ignore[misc]
    assert {BAKE: 1}[BAKE] == 1
