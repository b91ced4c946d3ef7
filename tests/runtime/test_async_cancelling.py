"""Cancelled asynchronous calls end at once and leave nothing behind."""

from __future__ import annotations

import asyncio
import gc
import time
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from cloudinfinite import AsyncClient
from cloudinfinite_runtime.errors import (
    AccessDeniedError,
    CloudInfiniteError,
    OutcomeUnknownError,
)

from ..waiting import SOON
from .async_calls import CREATE, KEYS, NO_DELAY, Recorder, SlowProvider, client, state_of
from .async_calls import nothing_left as nothing_left
from .async_servers import Silence, becomes_true, connections_closed, job_response
from .fault_server import FaultServer, answer, error, too_many

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("nothing_left")]


async def test_a_cancelled_call_leaves_nothing_and_the_client_continues(
    server: FaultServer,
) -> None:
    silence, recorder = Silence(), Recorder()
    server.behaviours = [silence, job_response("j1")]
    async with client(server, hooks=[recorder]) as asynchronous:
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                group.start_soon(state_of, asynchronous)
                await silence.begins()
                scope.cancel()
        assert scope.cancelled_caught
        await connections_closed(server)
        (attempt,) = recorder.ended
        assert attempt.status is None
        assert attempt.error == "CancelledError"
        assert attempt.elapsed is not None
        assert await state_of(asynchronous) == "Running"
    assert recorder.begun == len(recorder.ended) == len(server.requests) == 2
    await connections_closed(server)


async def test_an_asyncio_task_can_be_cancelled(server: FaultServer) -> None:
    silence, recorder = Silence(), Recorder()
    server.behaviours = [silence, job_response("j1")]
    async with client(server, hooks=[recorder]) as asynchronous:
        task = asyncio.create_task(state_of(asynchronous))
        await silence.begins()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await connections_closed(server)
        assert len(recorder.ended) == 1
        assert await state_of(asynchronous) == "Running"


async def test_an_asyncio_timeout_ends_a_call(server: FaultServer) -> None:
    silence, recorder = Silence(), Recorder()
    server.behaviours = [silence, job_response("j1")]
    async with client(server, hooks=[recorder]) as asynchronous:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await state_of(asynchronous)
        await connections_closed(server)
        assert len(recorder.ended) == 1
        assert await state_of(asynchronous) == "Running"


async def test_an_asyncio_group_ends_when_one_call_fails(server: FaultServer) -> None:
    silence = Silence()
    server.behaviours = [*[silence] * 3, error("403 No", "AccessDenied"), job_response("j1")]

    async def make_four_calls(asynchronous: AsyncClient) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(3):
                group.create_task(state_of(asynchronous))
            await becomes_true(lambda: len(server.requests) == 3)
            group.create_task(state_of(asynchronous))

    async with client(server) as asynchronous:
        with pytest.RaisesGroup(AccessDeniedError):
            await make_four_calls(asynchronous)
        # The connection of the failed call is reused.
        await connections_closed(server, remaining=1)
        assert await state_of(asynchronous) == "Running"
    assert server.connections == 4


@pytest.mark.parametrize("behaviour", [too_many("100"), job_response("j1")], ids=["retry", "wait"])
async def test_a_sleeping_call_is_cancelled_at_once(server: FaultServer, behaviour: Any) -> None:
    server.behaviours = [behaviour]
    recorder = Recorder()
    async with client(server, hooks=[recorder]) as asynchronous:
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                group.start_soon(asynchronous.batch.wait, "j1")
                await becomes_true(lambda: bool(recorder.ended))
                # It is now sleeping before the next attempt or the next lookup.
                began = time.monotonic()
                scope.cancel()
        assert time.monotonic() - began < SOON
        assert len(server.requests) == 1
        server.behaviours = [job_response("j1", "Success")]
        done = await asynchronous.batch.wait("j1")
        assert done.state == "Success"


async def test_a_progress_callback_can_end_the_wait(server: FaultServer) -> None:
    server.behaviours = [job_response("j1")]

    def enough(_: object) -> None:
        raise LookupError("enough")

    async with client(server) as asynchronous:
        with pytest.raises(LookupError, match="enough"):
            await asynchronous.batch.wait("j1", on_progress=enough)
    assert len(server.requests) == 1


async def test_a_call_that_waits_for_a_provider_is_cancelled_at_once(server: FaultServer) -> None:
    provider = SlowProvider(lambda: KEYS)
    async with client(server, credentials=provider) as asynchronous:
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                group.start_soon(state_of, asynchronous)
                await becomes_true(provider.asked.is_set)
                scope.cancel()
        assert scope.cancelled_caught
        has_waited_for_it = provider.answered.is_set()
        provider.may_answer.set()
        await becomes_true(provider.answered.is_set)
    assert not has_waited_for_it
    assert server.requests == []


async def test_closing_ends_pending_calls(server: FaultServer) -> None:
    silence = Silence()
    server.behaviours = [silence]
    ends: list[CloudInfiniteError] = []

    async def call(asynchronous: AsyncClient, create: bool) -> None:
        try:
            if create:
                await asynchronous.batch.trigger_workflow(**CREATE)
            else:
                await state_of(asynchronous)
        except CloudInfiniteError as failure:
            ends.append(failure)

    asynchronous = client(server, retries=NO_DELAY)
    async with anyio.create_task_group() as group:
        group.start_soon(call, asynchronous, True)
        group.start_soon(call, asynchronous, False)
        await becomes_true(lambda: len(server.requests) == 2)
        await asynchronous.aclose()
        await connections_closed(server)
    # The outcome of the creating call is unknown.
    assert sum(isinstance(each, OutcomeUnknownError) for each in ends) == 1
    assert len(ends) == len(server.requests) == 2


async def test_an_abandoned_list_leaves_nothing_behind(server: FaultServer) -> None:
    detail = "<JobsDetail><JobId>j1</JobId><State>Running</State></JobsDetail>"
    page = f"{detail}{detail}<NextToken>1</NextToken>"
    server.behaviours = [answer(f"<Response>{page}</Response>".encode())]
    async with client(server) as asynchronous:
        async for job in asynchronous.batch.iter_jobs():
            assert job.job_id == "j1"
            break
        async for page_of_two in asynchronous.batch.iter_jobs().pages():
            assert len(page_of_two.jobs_detail) == 2
            break
        # A warning about a leftover would be raised here and fail the test.
        gc.collect()
        await anyio.lowlevel.checkpoint()
    assert len(server.requests) == 2
