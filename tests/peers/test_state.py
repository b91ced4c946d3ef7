"""A call leaves no state behind. Each test is a bug that users of another SDK meet.

In that SDK, what one call sets for one tenant is sent by the next call for another.
"""

from __future__ import annotations

import copy
import inspect
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import AsyncClient, Client, ValidationError, media
from cloudinfinite.batch.calls import BatchCalls
from cloudinfinite.media.calls import MediaCalls
from cloudinfinite.settings import CallBackMqConfig, MqMode

from ..runtime.fault_server import FaultServer, read_fields
from ..samples import OF_EACH_SHAPE
from .calls import REQUESTS, client_of, create, good, page


def gist(request: bytes) -> tuple[bytes, dict[str, str], bytes]:
    """Returns the parts of a request that do not depend on the time."""
    head, _, body = request.partition(b"\r\n\r\n")
    timed = ("authorization", "date")
    fields = {name: "" if name in timed else value for name, value in read_fields(request).items()}
    return head.split(b"\r\n")[0], fields, body


def test_a_second_call_inherits_nothing_from_the_first(server: FaultServer) -> None:
    server.behaviours = [page("")]
    with client_of(server) as client:
        create(client)
    with client_of(server) as client:
        client.media.create_info_job(
            object="first.mp4",
            user_data="tenant-a",
            job_level=2,
            queue_id="tenant-a",
            call_back="https://tenant-a.example.com/",
            extra_fields={"Conf": {"BizType": "tenant-a"}},
            extra_query={"tenant": "a"},
            extra_headers={"x-ci-tenant": "a"},
        )
        create(client)
    alone, first, second = map(gist, server.requests)
    assert b"<BizType>tenant-a</BizType>" in first[2]
    assert second == alone


def test_any_sequence_of_calls_sends_the_same_requests_as_single_calls(server: FaultServer) -> None:
    cases = [each for each in REQUESTS if each["operation"] in OF_EACH_SHAPE]

    def send(client: Client, case: dict[str, Any]) -> tuple[bytes, dict[str, str], bytes]:
        server.behaviours = [good(case["operation"])]
        client.call(case["operation"], case["fields"], validate=case.get("validate", True))
        return gist(server.requests[-1])

    alone = []
    for case in cases:
        with client_of(server) as client:
            alone.append(send(client, case))

    @given(st.lists(st.sampled_from(range(len(cases))), min_size=2, max_size=8))
    def check(order: list[int]) -> None:
        with client_of(server) as client:
            for number in order:
                assert send(client, cases[number]) == alone[number]

    check()


def test_a_failed_call_leaves_nothing_behind(server: FaultServer) -> None:
    server.behaviours = [page("")]
    with client_of(server) as client:
        create(client)
        with pytest.raises(ValidationError):
            create(client, queue_id="", extra_query={"tenant": "a"})
        with pytest.raises(ValidationError):
            create(client, extra_fields={"Conf": {"BizType": "a"}, "not a name": 1})
        create(client)
    before, after = map(gist, server.requests)
    assert after == before


def test_a_call_does_not_change_its_arguments(server: FaultServer) -> None:
    server.behaviours = [page("")]
    arguments: dict[str, Any] = {
        "call_back_mq_config": CallBackMqConfig(
            mq_region="bj", mq_mode=MqMode.QUEUE, mq_name="mine"
        ),
        "extra_fields": {"Conf": {"DetectType": ["Porn", "Ads"]}},
        "extra_query": {"flag": None},
        "extra_headers": {"x-ci-mark": "m"},
    }
    fields = {"Input": {"Object": "demo.mp4"}, "Operation": {"JobLevel": 1}}
    before = copy.deepcopy((arguments, fields))
    with client_of(server) as client:
        create(client, **arguments)
        client.call("CreateMediaInfoJob", fields)
    assert (arguments, fields) == before


@pytest.mark.parametrize("kind", [Client, AsyncClient, BatchCalls, MediaCalls])
def test_defaults_are_immutable(kind: type) -> None:
    methods = [method for _, method in inspect.getmembers(kind, inspect.isfunction)]
    parameters = [each for method in methods for each in inspect.signature(method).parameters]
    assert not {"body", "states", "object"}.isdisjoint(parameters)
    for method in methods:
        for each in inspect.signature(method).parameters.values():
            # These are immutable; a tuple is empty.
            assert each.default in (None, True, False, (), each.empty) or isinstance(
                each.default, int | float | str
            ), (method, each)


def test_changing_one_answer_does_not_change_the_next(server: FaultServer) -> None:
    server.behaviours = [page("")]
    with client_of(server) as client:
        first = client.media.describe_jobs(tag="MediaInfo")
        first.jobs_detail.append(media.MediaJobDetail(job_id="mine", state="Success"))
        (job,) = client.media.describe_jobs(tag="MediaInfo").jobs_detail
    assert job.job_id == "j1"
