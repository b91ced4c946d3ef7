import traceback
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cloudinfinite
from cloudinfinite_runtime.codec.problems import Problem, Problems, ValidationError
from cloudinfinite_runtime.credentials.provider import NoCredentialsError
from cloudinfinite_runtime.errors import (
    CloudInfiniteError,
    ConfigurationError,
    CredentialsError,
    DecodeError,
    JobError,
    NotFoundError,
    OutcomeUnknownError,
    PagingError,
    ServiceError,
    TransportError,
)
from cloudinfinite_runtime.http import Headers, HttpRequest
from cloudinfinite_runtime.representation import describe_body, printable

from .copies import copies_of

texts = st.none() | st.text()


@given(st.text())
def test_printable_text_is_one_line_of_limited_length(text: str) -> None:
    shown = printable(text)
    assert shown.isprintable()
    assert len(shown) <= 1000


@given(st.binary())
def test_a_body_is_described_in_one_line_of_limited_length(body: bytes) -> None:
    shown = describe_body(body)
    assert shown.isprintable()
    assert len(shown) <= 200 + len("begins with ")


@given(
    st.integers(100, 999), texts, texts, texts, st.binary(), st.dictionaries(st.text(), st.text())
)
def test_service_errors_can_be_printed_and_pickled(
    status: int,
    code: str | None,
    message: str | None,
    request_id: str | None,
    body: bytes,
    headers: Any,
) -> None:
    error = ServiceError(
        status=status,
        code=code,
        message=message,
        request_id=request_id,
        body=body,
        headers=headers,
        operation="BakeCake",
    )
    shown = str(error)
    assert shown.isprintable()
    assert f"(BakeCake, status {status}" in shown
    same(error)


def same(error: CloudInfiniteError) -> None:
    """Checks that an error survives pickling and copying."""
    for back in copies_of(error):
        assert type(back) is type(error)
        assert str(back) == str(error)
        assert vars(back) == vars(error)
        assert back.args == error.args


def problem(path: str, rule: str = "type", value: object = 1) -> Problem:
    return Problem(path, rule, value, "must be a str", True)


ERRORS: list[Callable[[], CloudInfiniteError]] = [
    lambda: CloudInfiniteError("a"),
    lambda: CredentialsError("a"),
    lambda: NoCredentialsError("a"),
    lambda: ConfigurationError("a"),
    lambda: PagingError("a"),
    lambda: TransportError("a", operation="b", sent=False),
    lambda: DecodeError("a", status=200, headers={"a": "b"}, body=b"c"),
    lambda: ServiceError(status=500),
    lambda: NotFoundError(status=404, code="NoSuchKey", headers={"a": "b"}),
    lambda: ValidationError([problem("a"), problem("b")], "c"),
    lambda: JobError("failed", job_id="a", job=problem("b")),
    lambda: OutcomeUnknownError(
        "a", operation="b", request=HttpRequest("GET", "/"), cause=TransportError("c")
    ),
]


# The last one contains another error, and errors compare by identity.
@pytest.mark.parametrize("make", ERRORS[:-1])
def test_errors_can_be_pickled(make: Callable[[], CloudInfiniteError]) -> None:
    error = make()
    error.add_note("seen")
    same(error)


@pytest.mark.parametrize("make", ERRORS)
def test_errors_show_their_text_in_every_form(
    make: Callable[[], CloudInfiniteError],
) -> None:
    error = make()
    name = type(error).__name__
    assert repr(error) == f"{name}({str(error)!r})"
    assert error.args
    assert all(error.args)
    assert traceback.format_exception_only(error)[0].startswith(f"cloudinfinite.{name}: ")


@given(st.integers(1, 100), st.text(max_size=2000))
def test_a_representation_fits_a_terminal(number: int, text: str) -> None:
    for error in (
        ValidationError([problem(f"{text}{n}") for n in range(number)]),
        ServiceError(status=400, code=text, message=text * number),
        JobError(text, job_id=text),
        ConfigurationError(text),
    ):
        assert len(repr(error)) < 10 * 80
        assert "\n" not in repr(error)


def test_every_error_shows_its_public_name() -> None:
    kinds = {CloudInfiniteError}
    while more := {subclass for kind in kinds for subclass in kind.__subclasses__()} - kinds:
        kinds |= more
    ours = [kind for kind in kinds if kind.__module__.partition(".")[0].startswith("cloudinf")]
    assert len(ours) > 20
    for kind in ours:
        assert kind.__module__ == "cloudinfinite"
        assert getattr(cloudinfinite, kind.__name__) is kind


@pytest.mark.parametrize("job_id", [["a"], None, 5, b"x", {"a": 1}])
def test_an_error_with_invalid_details_can_be_printed(job_id: Any) -> None:
    error = JobError("failed", job_id=job_id, code=job_id, message=job_id)
    assert repr(job_id) in str(error)
    assert "exception str() failed" not in "".join(traceback.format_exception_only(error))


def test_the_hierarchy_of_errors() -> None:
    kinds = [ServiceError, DecodeError, ValidationError, TransportError, CredentialsError]
    assert all(issubclass(kind, CloudInfiniteError) for kind in (*kinds, ConfigurationError))
    assert issubclass(ValidationError, ValueError)
    assert issubclass(ConfigurationError, ValueError)
    assert not issubclass(CloudInfiniteError, ValueError)


@pytest.mark.parametrize(
    ("details", "shown"),
    [
        (
            {"status": 400, "code": "Bad", "message": "no flour", "request_id": "r-1"},
            "Bad: no flour (BakeCake, status 400, request id r-1)",
        ),
        (
            {"status": 429, "code": "Busy", "meaning": "slow down"},
            "Busy: slow down (BakeCake, status 429)",
        ),
        ({"status": 400, "code": "Bad"}, "Bad (BakeCake, status 400)"),
        ({"status": 400, "message": "no\nflour"}, "no flour (BakeCake, status 400)"),
        (
            {"status": 502},
            "the response gives no reason; its body is empty (BakeCake, status 502)",
        ),
        (
            {"status": 502, "body": b"<html>\n<h1>Bad \x00 Gateway</h1>"},
            r"the response gives no reason; its body begins with <html> <h1>Bad \x00 Gateway</h1> "
            "(BakeCake, status 502)",
        ),
        (
            {"status": 502, "body": b"\xff\xfe"},
            "the response gives no reason; its body begins with \N{REPLACEMENT CHARACTER}"
            "\N{REPLACEMENT CHARACTER} (BakeCake, status 502)",
        ),
        (
            {"status": 302, "headers": {"Location": "http://b/c?key=hush"}},
            "redirects to http://b/c; redirects are not followed (BakeCake, status 302)",
        ),
        (
            {"status": 301, "code": "Moved", "headers": {"location": "http://b"}},
            "Moved: redirects to http://b; redirects are not followed (BakeCake, status 301)",
        ),
        (
            {"status": 400, "code": "Bad", "headers": {"Location": "http://hush"}},
            "Bad (BakeCake, status 400)",
        ),
    ],
)
def test_service_errors_read_well(details: dict[str, Any], shown: str) -> None:
    assert str(ServiceError(operation="BakeCake", **details)) == shown


def test_a_long_message_is_truncated() -> None:
    shown = str(ServiceError(status=400, message="x" * 100_000))
    assert shown.endswith("... (status 400)")
    assert len(shown) < 1100


def test_decode_errors_read_well() -> None:
    error = DecodeError("it is empty", status=200, operation="BakeCake", request_id="r-1")
    assert str(error) == (
        "the response could not be parsed: it is empty; its body is empty "
        "(BakeCake, status 200, request id r-1)"
    )
    assert error.headers == Headers()


def test_validation_errors_read_well() -> None:
    error = ValidationError([problem("Request.Name", value=3)], "BakeCake")
    assert str(error) == "BakeCake: Request.Name must be a str (got 3) [type]"
    assert (error.path, error.rule, error.value) == ("Request.Name", "type", 3)
    error = ValidationError([problem("a"), problem("b", value=None)])
    assert str(error) == "2 problems\n  a must be a str (got 1) [type]\n  b must be a str [type]"


def test_only_the_first_of_many_problems_are_shown() -> None:
    error = ValidationError([problem(f"a{number}") for number in range(1000)])
    lines = str(error).splitlines()
    assert lines[0] == "1000 problems"
    assert lines[20:] == ["  a19 must be a str (got 1) [type]", "  and 980 more"]
    assert len(str(ValidationError([problem("a")] * 20)).splitlines()) == 21


def test_a_problem_names_the_argument_of_the_caller() -> None:
    problems = Problems()
    problems.add("Request.Operation", "WorkflowIds", "required", None, "must be given")
    problems.add("", "size", "type", "x", "must be an int")
    problems.add("Request", "New", "type", "x", "must be an int")
    names = {"Request.Operation.WorkflowIds": "workflow_ids", "size": "size"}
    with pytest.raises(ValidationError) as caught:
        problems.raise_if_any("Do", argument_at=names.get)
    assert str(caught.value) == (
        "Do: 3 problems\n"
        "  workflow_ids (Request.Operation.WorkflowIds) must be given [required]\n"
        "  size must be an int (got 'x') [type]\n"
        "  Request.New must be an int (got 'x') [type]"
    )
    assert caught.value.argument == "workflow_ids"
    assert caught.value.path == "Request.Operation.WorkflowIds"
    same(caught.value)


def test_a_transport_error_says_whether_the_request_may_have_arrived() -> None:
    assert str(TransportError("no connection", operation="BakeCake", sent=False)) == (
        "BakeCake: no connection"
    )
    assert str(TransportError("it broke")) == "it broke; the request may have been carried out"


def test_header_values_are_not_shown() -> None:
    headers = {"Authorization": "hush", "Set-Cookie": "hush"}
    errors = [
        ServiceError(status=500, headers=headers),
        DecodeError("x", status=200, headers=headers),
    ]
    assert not any("hush" in str(error) + repr(error) for error in errors)
