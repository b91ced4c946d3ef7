"""A round trip of every operation: ``python -m cloudinfinite_emulator.demo``.

Each step prints the call as it stands in this file, what went over the wire, and what came back.
"""

from __future__ import annotations

import inspect
import sys
import textwrap
from collections.abc import Callable
from operator import attrgetter
from typing import TypeVar

import requests

from cloudinfinite import Client, Credentials, ServiceError, ValidationError, models

from .incoming import Incoming
from .server import LocalService

_WIDTH = 95

A = TypeVar("A")


def start_a_batch(client: Client) -> models.TriggerInventoryWorkflowResponse:
    """Start a batch job that runs a workflow on every object under a prefix."""
    return client.trigger_inventory_workflow(
        name="nightly",
        input=models.InventoryTriggerInput(prefix="uploads/"),
        operation=models.InventoryWorkflowOperation(workflow_ids="w7476ff3564ee45b7b490"),
    )


def list_batches(client: Client) -> models.DescribeInventoryTriggerJobsResponse:
    """List the batch jobs that wait or run."""
    return client.describe_inventory_trigger_jobs(states=["Submitted", "Running"], size=10)


def ask_about_a_file(client: Client) -> models.CreateMediaInfoJobResponse:
    """Create a job that finds out about a media file."""
    return client.create_media_info_job(
        input=models.MediaInfoJobInput(object="uploads/demo.mp4"),
        operation=models.MediaJobOptions(user_data="order 4711", job_level=1),
    )


def pass_a_bad_argument(client: Client) -> models.TriggerInventoryWorkflowResponse:
    """Pass an argument that breaks a limit: an empty Input would mean the whole bucket."""
    return client.trigger_inventory_workflow(
        name="everything",
        input=models.InventoryTriggerInput(),
        operation=models.InventoryWorkflowOperation(workflow_ids="w7476ff3564ee45b7b490"),
    )


def sign_with_a_wrong_key(client: Client) -> models.DescribeInventoryTriggerJobsResponse:
    """Sign with a key that is not the one of this SecretId."""
    return client.describe_inventory_trigger_jobs(size=1)


class DemoError(Exception):
    """A step did not give what it should."""


class Demo:
    """The steps, told as they go.

    Args:
        service: The service that they talk to.
    """

    def __init__(self, service: LocalService) -> None:
        self._service = service
        self._steps = 0
        self._session = requests.Session()
        # A proxy of this machine has no way to a port of this process.
        self._session.trust_env = False

    def run(self) -> None:
        """Takes every step.

        Raises:
            DemoError: A step did not give what it should.
        """
        key = self._service.credentials
        with self._session, self._client(key) as client:
            self._batches(client)
            self._media(client)
            self._bad_argument(client)
            with self._client(Credentials(key.secret_id, "another-key")) as stranger:
                self._wrong_key(stranger)

    def _client(self, credentials: Credentials) -> Client:
        service = self._service
        return Client(
            bucket=service.bucket,
            region=service.region,
            credentials=credentials,
            endpoint_url=service.endpoint_url,
            session=self._session,
        )

    def _batches(self, client: Client) -> None:
        started = self._take(start_a_batch, client)
        detail = started.jobs_detail
        _expect(detail is not None and detail.state == "Submitted", "the batch job is Submitted")
        _show(started, "jobs_detail.job_id", "jobs_detail.state", "jobs_detail.creation_time")
        _expect(started.metadata.anomalies == (), "the spec covers the answer")
        page = self._take(list_batches, client)
        for job in page.jobs_detail:
            _show(job, "job_id", "name", "type", "state", "operation.workflow_ids", of="job")
        ids = [job.job_id for job in page.jobs_detail]
        _expect(detail is not None and ids == [detail.job_id], "the list has the one batch job")
        _expect(page.metadata.anomalies == (), "the spec covers the answer")

    def _media(self, client: Client) -> None:
        created = self._take(ask_about_a_file, client)
        _expect(len(created.jobs_detail) == 1, "the answer has one job")
        job = created.jobs_detail[0]
        _expect(job.tag == "MediaInfo", "the job's Tag is MediaInfo")
        _expect(job.operation is not None and job.operation.job_level == 1, "its level came back")
        _show(job, "job_id", "tag", "state", "input.bucket_id", of="jobs_detail[0]")
        _show(job, "operation.user_data", "operation.job_level", of="jobs_detail[0]")
        _expect(created.metadata.anomalies == (), "the spec covers the answer")

    def _bad_argument(self, client: Client) -> None:
        before = len(self._service.requests)
        try:
            self._take(pass_a_bad_argument, client)
        except ValidationError as error:
            for line in textwrap.wrap(f"ValidationError: {error}", _WIDTH):
                print(f"   < {line}")
            _expect(error.rule == "any-of", "the broken rule is named")
        else:
            raise DemoError("the bad argument was accepted")
        _expect(len(self._service.requests) == before, "nothing was sent")

    def _wrong_key(self, client: Client) -> None:
        try:
            self._take(sign_with_a_wrong_key, client)
        except ServiceError as error:
            print(f"   < ServiceError: {(error.message or '').partition(';')[0]}")
            _show(error, "code", "status", "request_id", of="error")
            _expect(error.code == "InvalidAuthorization", "the code tells what is wrong")
            _expect(error.status == 401, "the status is 401")
        else:
            raise DemoError("the wrong key was accepted")

    def _take(self, step: Callable[[Client], A], client: Client) -> A:
        self._steps += 1
        print(f"\n{self._steps}. {step.__doc__}\n")
        # The code that is printed is the code that is run.
        call = inspect.getsource(step).partition("return ")[2]
        print(textwrap.indent(textwrap.dedent(f"    {call}"), "   "), end="")
        before = len(self._service.requests)
        try:
            return step(client)
        finally:
            sent = self._service.requests[before:]
            for line in _wire(sent[-1]) if sent else ["nothing was sent"]:
                print(f"   > {line}")


def main() -> int:
    """Runs the demonstration and gives the exit code: 0 if every step gave what it should."""
    with LocalService() as service:
        print(f"A local service listens on {service.endpoint_url}; it verifies signatures and")
        print("holds bodies against the schema. Each step: the call, > the wire, < the result.")
        try:
            Demo(service).run()
        except DemoError as error:
            print(f"\nNot as it should be: {error}", file=sys.stderr)
            return 1
    print("\nEvery step gave what it should.")
    return 0


def _wire(request: Incoming) -> list[str]:
    # Broken between tags, so that it reads on a terminal; on the wire it is one line.
    body = textwrap.wrap(request.body.decode().replace("><", "> <"), _WIDTH)
    shown = [line.replace("> <", "><") for line in body]
    return [f"{request.method} {request.target} HTTP/1.1", *shown]


def _show(value: object, *paths: str, of: str = "answer") -> None:
    for path in paths:
        found = attrgetter(path)(value)
        print(f"   < {of}.{path} = {found}  ({type(found).__name__})")


def _expect(holds: bool, what: str) -> None:
    if not holds:
        raise DemoError(f"it does not hold that {what}")


if __name__ == "__main__":
    sys.exit(main())
