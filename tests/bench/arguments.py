"""The calls that are measured, with their arguments as each side takes them.

What the client's methods are called, and how their arguments are built, stands only here.
"""

from __future__ import annotations

from typing import Any

from cloudinfinite import OPERATIONS

from . import inputs
from .inputs import Trigger

FIRST_CALL = """
answer = client.media.create_info_job(object="uploads/demo.mp4")
assert answer.jobs_detail[0].state == "Submitted" and not answer.metadata.anomalies
"""
"""The first call of a program, as its text; `client` is there."""

FIRST_CALL_OFFICIALLY = """
answer = client.ci_create_media_jobs(
    Bucket=bucket, Jobs={"Tag": "MediaInfo", "Input": {"Object": "uploads/demo.mp4"}}, Lst={}
)
assert answer["JobsDetail"][0]["State"] == "Submitted"
"""


def fields_of(trigger: Trigger) -> dict[str, Any]:
    """The arguments of the call that starts a workflow on many objects."""
    return {
        "name": trigger.name,
        "prefix": trigger.prefix,
        "workflow_ids": trigger.workflow,
        "start": trigger.start,
        "end": trigger.end,
    }


def mapping_of(trigger: Trigger) -> dict[str, Any]:
    """The same request's body as the official SDK takes it."""
    shape = "%Y-%m-%dT%H:%M:%S%z"
    return {
        "Name": trigger.name,
        "Type": "Workflow",
        "Input": {"Prefix": trigger.prefix},
        "Operation": {
            "TimeInterval": {
                "Start": trigger.start.strftime(shape),
                "End": trigger.end.strftime(shape),
            },
            "WorkflowIds": trigger.workflow,
        },
    }


def encode(trigger: Trigger) -> bytes:
    """The request's body, validated and encoded."""
    return OPERATIONS["TriggerInventoryWorkflow"].encode_request(**fields_of(trigger)).body


def start(client: Any, trigger: Trigger) -> Any:
    """The call, by either of our clients, whose methods are alike."""
    return client.batch.trigger_workflow(**fields_of(trigger))


def start_officially(client: Any, trigger: Trigger) -> Any:
    """The call, by the official SDK."""
    return client.ci_create_inventory_trigger_jobs(
        Bucket=inputs.BUCKET, JobBody=mapping_of(trigger)
    )


def look(client: Any, job_id: str) -> Any:
    """The look-up of one job, by either of our clients."""
    return client.batch.describe_job(job_id=job_id)


def look_officially(client: Any, job_id: str) -> Any:
    """The look-up, by the official SDK."""
    return client.ci_get_inventory_trigger_jobs(Bucket=inputs.BUCKET, JobID=job_id)


def page(client: Any, size: int) -> Any:
    """The first page of jobs, oldest first."""
    return client.batch.describe_jobs(size=size, order_by_time="Asc")


def wait(client: Any, job_id: str) -> Any:
    """The wait for the end of a job."""
    return client.batch.wait(job_id)
