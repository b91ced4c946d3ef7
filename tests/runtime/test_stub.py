import asyncio
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from cloudinfinite import Client, media
from cloudinfinite_runtime.codec.mapping import from_dict
from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.codec.table import table_of
from cloudinfinite_runtime.errors import ConfigurationError, TransportError
from cloudinfinite_runtime.http import AsyncTransport, HttpResponse
from cloudinfinite_runtime.model import Answer, BinaryAnswer, EmptyAnswer, TextAnswer
from cloudinfinite_runtime.settings.retry import RetryPolicy
from cloudinfinite_runtime.stubs.received import Received

from ..bindings.strategies import MODEL, VALUES, records
from ..samples import EXAMPLES
from .stubbing import (
    CANCEL,
    KEYS,
    LIST,
    OPERATIONS,
    PAGE,
    Stub,
    call,
    exchange,
    failure,
    list_jobs,
)

JOB = media.MediaJobDetail(job_id="j1", state="Submitted")
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff"))
KINDS = st.sampled_from([None, "image/png", "text/html; charset=utf-8"])
GONE = TransportError("the connection is down", sent=False)


@st.composite
def arguments(draw: st.DrawFn, name: str) -> dict[str, Any]:
    """Draws valid arguments of an operation."""
    facts, drawn = MODEL["operations"][name], {}
    for part in ("params", "request"):
        if part in facts:
            drawn.update(VALUES.arguments(draw(records(facts[part]))))
    if facts.get("body") == "binary":
        drawn["body"] = draw(st.binary(max_size=100))
    try:
        OPERATIONS[name].encode_request(**drawn)
    except ValidationError:
        reject()  # a text that a path, or a comma-separated list, cannot contain
    return drawn


@st.composite
def answers(draw: st.DrawFn, name: str) -> Answer:
    facts = MODEL["operations"][name]
    if facts.get("answer") == "binary":
        return BinaryAnswer(content=draw(st.binary()), content_type=draw(KINDS))
    if facts.get("answer") == "text":
        return TextAnswer(text=draw(TEXTS), content_type=draw(KINDS))
    answer = draw(records(facts["response"])) if "response" in facts else EmptyAnswer()
    assert isinstance(answer, Answer)
    return answer


@pytest.mark.parametrize("name", EXAMPLES)
@given(data=st.data())
def test_any_call_is_decoded_and_any_answer_returned(name: str, data: st.DataObject) -> None:
    operation = OPERATIONS[name]
    answer, given = data.draw(answers(name)), data.draw(arguments(name))
    with Stub() as stub:
        stub.add(name, answer)
        assert call(stub, operation, **given) == answer
    (taken,) = stub.requests
    assert taken.operation == name
    assert taken.signed == exchange(operation, **given)
    if operation.request is None:
        assert taken.body is None
    else:
        assert isinstance(taken.body, operation.request)
        sent = VALUES.arguments(taken.body)
        assert sent == {key: given[key] for key in sent}
    if operation.params is not None:
        parameters: dict[str, Any] = {
            key: "true" if text is None else text for key, text in taken.parameters.items()
        }
        for each in table_of(operation.params).fields:
            if each.json and each.wire in parameters:
                parameters[each.wire] = json.loads(parameters[each.wire])
        read = VALUES.arguments(from_dict(operation.params, parameters))
        assert read == {key: given[key] for key in read}


@given(st.data(), st.lists(st.sampled_from(sorted(OPERATIONS)), min_size=1, max_size=4))
def test_calls_must_come_in_the_expected_order(data: st.DataObject, names: list[str]) -> None:
    stub = Stub()
    for name in names:
        stub.add(name, HttpResponse(500))
    order = data.draw(st.permutations(names))
    sent = {name: exchange(OPERATIONS[name], **data.draw(arguments(name))) for name in set(names)}
    # A request of one call may also be valid for another: a single job is a list of one.
    meant = {
        name: [each.name for each in Received(signed).meaning(OPERATIONS.values())]
        for name, signed in sent.items()
    }
    wrong = next((i for i, name in enumerate(names) if name not in meant[order[i]]), None)
    for name in order[:wrong]:
        assert stub.send(sent[name]).status == 500
    assert [each.operation for each in stub.requests] == names[:wrong]
    if wrong is None:
        stub.assert_done()
        return
    with pytest.raises(AssertionError) as caught:
        stub.send(sent[order[wrong]])
    assert f"\n- {names[wrong]}: " in str(caught.value)
    assert f"\n+ {' or '.join(meant[order[wrong]])}: " in str(caught.value)
    with pytest.raises(AssertionError):
        stub.assert_done()


def test_replies_can_be_repeated() -> None:
    stub = Stub()
    stub.add("DescribeMediaJobs", PAGE, GONE, times=2)
    for _ in range(2):
        assert list_jobs(stub) == PAGE
        with pytest.raises(TransportError) as caught:
            list_jobs(stub)
        assert (caught.value.reason, caught.value.sent) == (GONE.reason, False)
        # The client changes the error that it gets, which must be a copy.
        assert caught.value is not GONE
        assert caught.value.operation is None
        caught.value.operation = "DescribeMediaJobs"
    stub.assert_done()


@pytest.mark.parametrize("times", [0, -1, True, 1.0, None])
def test_an_expectation_needs_a_reply(times: Any) -> None:
    with pytest.raises(ConfigurationError, match="at least one reply"):
        Stub().add("DescribeMediaJobs", PAGE, times=times)
    with pytest.raises(ConfigurationError, match="at least one reply"):
        Stub().add("DescribeMediaJobs")


def test_an_unexpected_call_is_reported() -> None:
    assert failure(Stub(), exchange(LIST, tag="MediaInfo", size=3)).splitlines() == [
        "this is not the next expected call",
        "- none",
        "+ DescribeMediaJobs: GET /jobs?tag&size",
        "called before: nothing",
        "still expected: nothing",
    ]


def test_a_call_other_than_the_expected_one_is_reported() -> None:
    stub = Stub()
    stub.add("TriggerInventoryJob", HttpResponse(500))
    stub.add("CancelMediaJob", EmptyAnswer())
    workflow = exchange(
        OPERATIONS["TriggerInventoryWorkflow"],
        name="n",
        prefix="p",
        workflow_ids="w",
    )
    assert failure(stub, workflow).splitlines() == [
        "this is not the next expected call",
        "- TriggerInventoryJob: POST /inventorytriggerjob, Type=Job",
        "+ TriggerInventoryWorkflow: POST /inventorytriggerjob",
        "called before: nothing",
        "still expected: TriggerInventoryJob, CancelMediaJob",
    ]


def test_a_swallowed_failure_is_raised_again() -> None:
    def program(stub: Stub) -> None:
        with stub:
            stub.add("CancelMediaJob", EmptyAnswer())
            with suppress(AssertionError):
                list_jobs(stub)
            call(stub, CANCEL, job_id="j")

    with pytest.raises(AssertionError, match="next expected call"):
        program(Stub())


def test_missing_calls_are_reported() -> None:
    stub = Stub()
    stub.add("DescribeMediaJobs", PAGE)
    stub.add("CancelMediaJob", EmptyAnswer())
    assert repr(stub) == "<Stub taken=0 expected=2>"
    with pytest.raises(AssertionError, match="never called: DescribeMediaJobs, CancelMediaJob"):
        stub.__exit__(None, None, None)
    with pytest.raises(ZeroDivisionError), stub:
        raise ZeroDivisionError


def test_a_stub_works_in_many_threads() -> None:
    stub = Stub()
    stub.add("DescribeMediaJobs", *(replace(PAGE, next_token=str(n)) for n in range(40)), times=2)
    with ThreadPoolExecutor(8) as pool:
        tokens = [page.next_token for page in pool.map(lambda _: list_jobs(stub), range(80))]
    assert sorted(map(int, tokens)) == sorted([*range(40)] * 2)
    assert len(stub.requests) == 80
    stub.assert_done()


def test_an_asynchronous_client_uses_the_asynchronous_interface() -> None:
    stub = Stub()
    stub.add("DescribeMediaJobs", PAGE, GONE)
    transport: AsyncTransport = stub.asynchronous

    async def use() -> None:
        response = await transport.send(exchange(LIST, tag="Tts"))
        assert LIST.decode_response(response) == PAGE
        with pytest.raises(TransportError, match="the connection is down"):
            await transport.send(exchange(LIST, tag="Tts"))
        await transport.aclose()

    asyncio.run(use())
    stub.assert_done()
    assert stub.requests[0].parameters == {"tag": "Tts"}


def test_requests_are_a_copy_and_show_no_secret() -> None:
    stub = Stub()
    stub.add("DescribeMediaJobs", PAGE)
    list_jobs(stub)
    (request,) = stub.requests
    stub.requests.clear()
    assert stub.requests == [request]
    for secret in (KEYS.secret_key, str(KEYS.token), request.signed.headers["authorization"]):
        assert secret not in repr(request)
    assert pickle.loads(pickle.dumps(request)).operation == "DescribeMediaJobs"
    stub.close()
    stub.close()


def client(stub: Stub, retries: int | RetryPolicy | None = 0) -> Client:
    return Client(
        bucket="examplebucket-1250000000",
        region="ap-beijing",
        credentials=KEYS,
        retries=retries,
        transport=stub,
    )


def test_a_client_works_with_a_stub() -> None:
    with Stub() as stub:
        stub.add(
            "CreateMediaInfoJob",
            media.CreateMediaInfoJobResponse(request_id="r", jobs_detail=[JOB]),
        )
        answer = client(stub).media.create_info_job(object="o")
        assert answer.metadata.request_id == "r"
    (request,) = stub.requests
    assert isinstance(request.body, media.CreateMediaInfoJobRequest)
    assert request.body.input.object == "o"
    assert request.signed.url.endswith("/jobs")


def test_a_client_retries_when_a_stub_breaks_the_connection() -> None:
    with Stub() as stub:
        stub.add("DescribeMediaJobs", GONE, GONE, PAGE)
        answer = client(stub, RetryPolicy(base=0)).media.describe_jobs(tag="Tts")
    assert [attempt.error for attempt in answer.metadata.attempts] == [GONE.reason] * 2 + [None]
    assert len(stub.requests) == 3
    assert not GONE.attempts


def test_the_client_does_not_handle_a_failure_of_the_test() -> None:
    stub = Stub()
    stub.add("DescribeMediaJobs", PAGE)
    with pytest.raises(AssertionError, match="next expected call"):
        client(stub, None).media.cancel_job(job_id="j")
    assert not stub.requests
