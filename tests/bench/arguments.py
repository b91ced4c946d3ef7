"""The measured calls, with their arguments for each client.

Only this module knows the names and arguments of the client's methods.
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
"""The source of a program's first call, with a given `client`."""

FIRST_CALL_OFFICIALLY = """
answer = client.ci_create_media_jobs(
    Bucket=bucket, Jobs={"Tag": "MediaInfo", "Input": {"Object": "uploads/demo.mp4"}}, Lst={}
)
assert answer["JobsDetail"][0]["State"] == "Submitted"
"""


def fields_of(trigger: Trigger) -> dict[str, Any]:
    """Returns the arguments of the call that starts a workflow on many objects."""
    return {
        "name": trigger.name,
        "prefix": trigger.prefix,
        "workflow_ids": trigger.workflow,
        "start": trigger.start,
        "end": trigger.end,
    }


def mapping_of(trigger: Trigger) -> dict[str, Any]:
    """Returns the body of the same request for the official SDK."""
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
    """Returns the body of the request, validated and encoded."""
    return OPERATIONS["TriggerInventoryWorkflow"].encode_request(**fields_of(trigger)).body


def start(client: Any, trigger: Trigger) -> Any:
    """Starts the workflow with either of our clients."""
    return client.batch.trigger_workflow(**fields_of(trigger))


def start_officially(client: Any, trigger: Trigger) -> Any:
    """Starts the workflow with the official SDK."""
    return client.ci_create_inventory_trigger_jobs(
        Bucket=inputs.BUCKET, JobBody=mapping_of(trigger)
    )


def look(client: Any, job_id: str) -> Any:
    """Looks up a job with either of our clients."""
    return client.batch.describe_job(job_id=job_id)


def look_officially(client: Any, job_id: str) -> Any:
    """Looks up a job with the official SDK."""
    return client.ci_get_inventory_trigger_jobs(Bucket=inputs.BUCKET, JobID=job_id)


def page(client: Any, size: int) -> Any:
    """Returns the first page of jobs, oldest first."""
    return client.batch.describe_jobs(size=size, order_by_time="Asc")


def wait(client: Any, job_id: str) -> Any:
    """Waits for a job."""
    return client.batch.wait(job_id)
