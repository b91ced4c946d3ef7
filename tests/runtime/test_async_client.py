"""The asynchronous client over real sockets."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from cloudinfinite import AsyncClient, Client
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.errors import (
    ConfigurationError,
    CredentialsError,
    OutcomeUnknownError,
    ServiceError,
    ThrottledError,
    TransportError,
)
from cloudinfinite_runtime.settings.network import Timeout

from ..waiting import SOON
from .async_calls import CREATE, KEYS, NO_DELAY, Recorder, SlowProvider, client, state_of
from .async_calls import nothing_left as nothing_left
from .async_servers import Crowd, Silence, becomes_true, connections_closed, job_response
from .fault_server import FaultServer, error, hang_up, read_fields, too_many, unavailable

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("nothing_left")]


async def test_both_clients_send_the_same_requests(server: FaultServer) -> None:
    server.behaviours = [job_response("j1")]
    async with client(server, user_agent="gallery/2.1") as asynchronous:
        await asynchronous.batch.describe_job(job_id="j1")
        await asynchronous.call("CancelInventoryTriggerJob", {"jobId": "j1"})
        await asynchronous.batch.trigger_workflow(**CREATE)

    def synchronously() -> None:
        settings: Any = {"credentials": KEYS, "endpoint_url": server.url}
        with Client(**settings, user_agent="gallery/2.1") as synchronous:
            synchronous.batch.describe_job(job_id="j1")
            synchronous.call("CancelInventoryTriggerJob", {"jobId": "j1"})
            synchronous.batch.trigger_workflow(**CREATE)

    await anyio.to_thread.run_sync(synchronously)
    assert len(server.requests) == 6
    for one, other in zip(server.requests[:3], server.requests[3:], strict=True):
        assert one.split(b"\r\n")[0] == other.split(b"\r\n")[0]
        assert one.partition(b"\r\n\r\n")[2] == other.partition(b"\r\n\r\n")[2]
        fields, others = read_fields(one), read_fields(other)
        for name in ("date", "authorization"):
            del fields[name], others[name]
        assert fields == others


async def test_concurrent_calls_get_their_own_answers() -> None:
    names = [f"j{number}" for number in range(64)]
    got: dict[str, str | None] = {}

    async def ask(asynchronous: AsyncClient, name: str) -> None:
        got[name] = await state_of(asynchronous, name)

    with Crowd(len(names)) as crowd:
        async with client(crowd, retries=0) as asynchronous, anyio.create_task_group() as group:
            for name in names:
                group.start_soon(ask, asynchronous, name)
        assert got == dict.fromkeys(names, "Running")
        assert crowd.connections == len(names)
        await connections_closed(crowd)


async def test_a_slow_provider_blocks_no_other_task_and_is_called_once_per_attempt(
    server: FaultServer,
) -> None:
    server.behaviours = [unavailable(), unavailable(), job_response("j1")]
    provider = SlowProvider(lambda: KEYS)
    async with (
        client(server, credentials=provider, retries=NO_DELAY) as asynchronous,
        anyio.create_task_group() as group,
    ):
        group.start_soon(state_of, asynchronous)
        await becomes_true(provider.asked.is_set)
        # The loop continues although the provider has not returned yet.
        for _ in range(10):
            await anyio.sleep(0)
        assert server.requests == []
        provider.may_answer.set()
    assert len(provider.threads) == len(server.requests) == 3
    assert threading.current_thread() not in provider.threads


@pytest.mark.parametrize("kind", [CredentialsError, LookupError])
async def test_the_error_of_a_provider_is_raised(
    server: FaultServer, kind: type[Exception]
) -> None:
    def give() -> Credentials:
        raise kind("the vault is closed")

    provider = SlowProvider(give)
    provider.may_answer.set()
    async with client(server, credentials=provider) as asynchronous:
        with pytest.raises(kind, match="the vault is closed"):
            await state_of(asynchronous)
    assert len(provider.threads) == 1
    assert server.requests == []


async def test_a_failing_provider_does_not_hide_earlier_attempts(
    server: FaultServer,
) -> None:
    server.behaviours = [too_many()]

    def give() -> Credentials:
        if len(provider.threads) == 2:
            raise CredentialsError("the vault is closed")
        return KEYS

    provider = SlowProvider(give)
    provider.may_answer.set()
    async with client(server, credentials=provider, retries=NO_DELAY) as asynchronous:
        with pytest.raises(CredentialsError) as failed:
            await state_of(asynchronous)
    assert len(server.requests) == 1
    assert [attempt.status for attempt in failed.value.attempts][:1] == [429]


async def test_errors_list_all_attempts(server: FaultServer) -> None:
    server.behaviours = [hang_up, unavailable(), too_many()]
    async with client(server, retries=NO_DELAY) as asynchronous:
        with pytest.raises(ThrottledError, match="3 attempts") as failed:
            await state_of(asynchronous)
        assert [attempt.status for attempt in failed.value.attempts] == [None, 503, 429]
        server.behaviours = [hang_up]
        with pytest.raises(OutcomeUnknownError) as unknown:
            await asynchronous.batch.trigger_workflow(**CREATE)
        assert len(unknown.value.attempts) == 1
        assert isinstance(unknown.value.cause, TransportError)
    assert len(server.requests) == 4
    await connections_closed(server)


async def test_the_total_timeout_covers_all_attempts(server: FaultServer) -> None:
    server.behaviours = [unavailable(), Silence()]
    began = time.monotonic()
    async with client(server, timeout=Timeout(total=0.3), retries=NO_DELAY) as asynchronous:
        with pytest.raises(TransportError) as late:
            await state_of(asynchronous)
    assert 0.25 < time.monotonic() - began < SOON
    *before, last = late.value.attempts
    # On a busy machine, the first attempt may use up the time.
    assert [attempt.status for attempt in before] == [503][: len(before)]
    assert last.status is None
    await connections_closed(server)


async def test_with_options_shares_the_connections_and_the_end(server: FaultServer) -> None:
    server.behaviours = [job_response("j1"), unavailable(), job_response("j1")]
    recorder = Recorder()
    async with client(server) as asynchronous:
        other = asynchronous.with_options(retries=0, hooks=[recorder])
        assert type(other) is AsyncClient
        assert await state_of(asynchronous) == "Running"
        with pytest.raises(ServiceError):
            await state_of(other)
        assert await state_of(asynchronous) == "Running"
        assert recorder.begun == 1
        assert server.connections == 1
    assert repr(other) == f"<AsyncClient {server.url} closed>"
    with pytest.raises(ConfigurationError, match="this client is closed"):
        await state_of(other)
    await connections_closed(server)


async def test_a_closed_client_refuses_calls(server: FaultServer) -> None:
    asynchronous = client(server)
    assert repr(asynchronous) == f"<AsyncClient {server.url}>"
    listed = asynchronous.batch.iter_jobs()
    await asynchronous.aclose()
    await asynchronous.aclose()
    assert repr(asynchronous) == f"<AsyncClient {server.url} closed>"
    calls: list[Callable[[], Any]] = [
        lambda: state_of(asynchronous),
        lambda: asynchronous.call("DescribeInventoryTriggerJob", {"jobId": "j1"}),
        lambda: asynchronous.batch.wait("j1"),
        lambda: anext(aiter(listed)),
        lambda: anext(aiter(listed.pages())),
    ]
    for call in calls:
        with pytest.raises(ConfigurationError, match="this client is closed; create a new one"):
            await call()
    assert server.requests == []


async def test_no_representation_shows_a_secret(server: FaultServer) -> None:
    server.behaviours = [error("403 No", "AccessDenied")]
    async with client(server) as asynchronous:
        with pytest.raises(ServiceError) as failed:
            await state_of(asynchronous)
        shown = [repr(asynchronous), repr(vars(asynchronous)), repr(failed.value)]
    for secret in (KEYS.secret_key, str(KEYS.token), "q-signature"):
        assert not any(secret in text for text in [*shown, str(failed.value)])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "bucket is required"),
        ({"endpoint_url": "ftp://h"}, "must begin with http"),
        ({"endpoint_url": "http://h", "retries": -1}, "retries must be"),
        (
            {"transport": object(), "proxy": "", "verify": False},
            "proxy and verify cannot be combined with",
        ),
    ],
)
async def test_invalid_settings_are_reported_at_once(arguments: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        AsyncClient(credentials=KEYS, **arguments)
