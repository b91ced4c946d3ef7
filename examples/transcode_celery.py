"""Transcodes videos in Celery tasks that do not keep a worker waiting.

Start a worker, then give the program the key of a video:

CELERY_BROKER_URL=redis://localhost celery --app transcode_celery worker
python transcode_celery.py uploads/demo.mp4
"""

import os
import sys
from functools import cache

from celery import Celery, chain
from celery.result import AsyncResult

from cloudinfinite import Client, JobFailedError, WaitTimeoutError
from cloudinfinite.media import JobOutput, Transcode, TranscodeContainer, TranscodeVideo

BUCKET, REGION = "examplebucket-1250000000", "ap-beijing"
SMALL = Transcode(
    container=TranscodeContainer(format="WebM"), video=TranscodeVideo(codec="VP8", width=320)
)
app = Celery(
    "transcode_celery",
    broker=os.environ.get("CELERY_BROKER_URL", "memory://"),
    backend=os.environ.get("CELERY_RESULT_BACKEND", "cache+memory://"),
)


@cache
def client() -> Client:
    """Returns one client per worker process, even after a fork."""
    return Client(bucket=BUCKET, region=REGION)


# A job is billed, so the task must not be repeated: no retries, and no acks_late.
@app.task
def create(key: str) -> str:
    """Creates the job; `create_once` finds out what happened if the response is lost."""
    created = client().media.create_transcode_job(
        object=key,
        output=JobOutput(region=REGION, bucket=BUCKET, object=f"small/{key}.webm"),
        transcode=SMALL,
        create_once=True,
    )
    return created.jobs_detail[0].job_id


# A lookup is free and safe. Between two lookups, the worker is free for other tasks.
@app.task(
    autoretry_for=(WaitTimeoutError,),
    retry_backoff=5,
    retry_backoff_max=60,
    max_retries=None,
    throws=(JobFailedError,),
)
def follow(job_id: str) -> str:
    """Returns the key of the result once the job has succeeded."""
    job = client().media.wait(job_id, timeout=1)
    output = job.operation and job.operation.output
    return output.object or "" if output else ""


def transcode(key: str) -> AsyncResult[str]:
    return chain(create.s(key), follow.s()).delay()


if __name__ == "__main__":
    print(transcode(sys.argv[1]).get())
