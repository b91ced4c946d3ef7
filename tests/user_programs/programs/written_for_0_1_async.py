"""A user's asynchronous program, written for version 0.1, which must always type-check."""

import asyncio
import math
import time
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime
from typing import assert_type

import cloudinfinite
from cloudinfinite import (
    AsyncClient,
    AsyncPager,
    AsyncTransport,
    Attempt,
    CreateOnce,
    CredentialProvider,
    Credentials,
    HttpResponse,
    RetryPolicy,
    SignedRequest,
    Timeout,
    batch,
    media,
)


@contextmanager
def span(attempt: Attempt) -> Generator[None, None, None]:
    """A hook that runs code before and after an attempt."""
    began = time.monotonic()
    try:
        yield
    finally:
        print(attempt.operation, attempt.number, attempt.status, attempt.error, attempt.request_id)
        print(attempt.host, attempt.path, attempt.wait, time.monotonic() - began)


def count(attempt: Attempt) -> AbstractContextManager[None]:
    """A hook that runs code only before an attempt."""
    print(attempt.started)
    return nullcontext()


class Vault:
    """A provider of credentials."""

    def credentials(self) -> Credentials:
        """Returns the current credentials."""
        return Credentials("id", "key", token="token", expires=datetime(2030, 1, 1, tzinfo=UTC))


class Recording(AsyncTransport):
    """A custom transport that wraps another."""

    def __init__(self, inner: AsyncTransport) -> None:
        self.inner = inner

    async def send(self, exchange: SignedRequest) -> HttpResponse:
        """Prints each exchange."""
        response = await self.inner.send(exchange)
        print(exchange.method, response.status, response.headers.get("x-ci-request-id"))
        return response

    async def aclose(self) -> None:
        """Closes the wrapped transport."""
        await self.inner.aclose()


def show(job: batch.InventoryTriggerJobDetail) -> None:
    """Prints a job's progress."""
    print(job.state, job.operation)


async def tell(job: media.MediaJobDetail) -> None:
    """Prints a job's progress, asynchronously."""
    await asyncio.sleep(0)
    print(job.state)


async def create(client: AsyncClient) -> str:
    """Creates exactly one job."""
    once = client.with_options(
        create_once=CreateOnce(validity=30, settle=10), timeout=600, retries=RetryPolicy(5, 0.1, 5)
    )
    assert_type(once, AsyncClient)
    started = await once.batch.trigger_workflow(
        name="demo",
        prefix="input/",
        workflow_ids="w1",
    )
    assert_type(started, batch.TriggerInventoryWorkflowResponse)
    print(started.metadata.recovered, [each.number for each in started.metadata.attempts])
    return started.jobs_detail.job_id


async def walk(client: AsyncClient) -> None:
    """Iterates over lists."""
    jobs = client.batch.iter_jobs(states=["Running"], type="Workflow", size=100)
    assert_type(
        jobs,
        AsyncPager[batch.InventoryTriggerJobDetail, batch.DescribeInventoryTriggerJobsResponse],
    )
    async for job in jobs:
        assert_type(job, batch.InventoryTriggerJobDetail)
    async for page in jobs.pages():
        assert_type(page.next_token, str | None)
    ids = [job.job_id async for job in client.media.iter_jobs(tag="MediaInfo", validate=False)]
    assert_type(ids, list[str])
    page_by_hand = await client.media.describe_jobs(tag=media.MediaJobTag.TRANSCODE, size=10)
    assert_type(page_by_hand.jobs_detail, list[media.MediaJobDetail])


async def wait(client: AsyncClient, job_id: str) -> None:
    """Waits for jobs, and handles every way a wait can end."""
    try:
        done = await client.batch.wait(job_id, timeout=math.inf, on_progress=show)
        assert_type(done, batch.InventoryTriggerJobDetail)
        seen: list[media.MediaJobDetail] = []
        found = await client.media.wait("j1", timeout=60, on_progress=seen.append)
        assert_type(found.state, media.JobStateValue)
        print((await client.media.wait(found, on_progress=tell)).operation)
    except cloudinfinite.JobFailedError as error:
        assert_type(error.code, str | None)
        assert_type(error.message, str | None)
    except (cloudinfinite.JobCancelledError, cloudinfinite.JobNotFoundError) as error:
        print(error.job_id, error.job)
    except cloudinfinite.WaitTimeoutError as error:
        assert_type(error.state, str | None)
    except cloudinfinite.JobError as error:
        raise SystemExit(str(error)) from error


async def look(client: AsyncClient) -> None:
    """Looks up jobs, and handles every error."""
    try:
        async with asyncio.timeout(5):
            looked = await client.media.describe_job(job_id=["j1", "j2"])
        assert_type(looked.non_exist_job_ids, list[str])
        cancelled = await client.media.cancel_job(job_id="j1", extra_query={"force": None})
        assert_type(cancelled, cloudinfinite.EmptyAnswer)
        answer = await client.call("CreateMediaInfoJob", {"Input": {"Object": "a.mp4"}})
        print(answer.metadata.anomalies)
    except cloudinfinite.ValidationError as error:
        print(error.path, error.rule, error.value)
    except cloudinfinite.OutcomeUnknownError as error:
        assert_type(error.cause, cloudinfinite.CloudInfiniteError)
        assert_type(error.request, cloudinfinite.HttpRequest)
        print(error.found, error.operation, error.request_id)
    except cloudinfinite.AccessDeniedError as error:
        assert_type(error.actions, tuple[str, ...])
    except (
        cloudinfinite.InvalidRequestError,
        cloudinfinite.AuthenticationError,
        cloudinfinite.NotFoundError,
        cloudinfinite.ConflictError,
        cloudinfinite.LimitExceededError,
        cloudinfinite.ThrottledError,
        cloudinfinite.ServerError,
    ) as error:
        assert_type(error.status, int)
        assert_type(error.code, str | None)
    except cloudinfinite.ServiceError as error:
        print(error.request_id, error.trace_id, error.resource, error.meaning)
    except cloudinfinite.TransportError as error:
        assert_type(error.sent, bool)
    except cloudinfinite.DecodeError as error:
        assert_type(error.body, bytes)
    except (
        cloudinfinite.PagingError,
        cloudinfinite.CredentialsError,
        cloudinfinite.ConfigurationError,
    ) as error:
        print(error)
    except cloudinfinite.CloudInfiniteError as error:
        assert_type(error.attempts, tuple[Attempt, ...])


async def main(transport: AsyncTransport) -> None:
    """Uses every call in every allowed way."""
    provider: CredentialProvider = Vault()
    async with AsyncClient(
        bucket="examplebucket-1250000000",
        region="ap-beijing",
        credentials=cloudinfinite.RefreshingProvider(provider),
        timeout=Timeout(connect=3, read=10, total=100),
        retries=4,
        create_once=True,
        proxy="",
        verify="bundle.pem",
        certificate=("certificate.pem", "key.pem"),
        pool_size=8,
        user_agent="gallery/2.1",
        hooks=[span, count],
    ) as client:
        assert_type(client, AsyncClient)
        job_id = await create(client)
        async with asyncio.TaskGroup() as group:
            looking = group.create_task(look(client.with_options(retries=0, hooks=())))
            group.create_task(walk(client))
            group.create_task(wait(client.with_options(timeout=5.0), job_id))
        assert_type(looking.result(), None)
    other = AsyncClient(
        endpoint_url="http://127.0.0.1:8080",
        credentials=Credentials("id", "key"),
        transport=Recording(transport),
    )
    await asyncio.gather(look(other), other.batch.describe_job(job_id="b1"))
    await other.aclose()
