"""Transcodes a video in a bucket, shows the progress, and downloads the result.

It takes the key of the video and the path to save to:

python transcode.py uploads/demo.mp4 small.webm
"""

import sys

from cloudinfinite import Client, JobFailedError, WaitTimeoutError
from cloudinfinite.media import (
    JobOutput,
    MediaJobDetail,
    Transcode,
    TranscodeContainer,
    TranscodeVideo,
)

BUCKET, REGION = "examplebucket-1250000000", "ap-beijing"
SMALL = Transcode(
    container=TranscodeContainer(format="WebM"), video=TranscodeVideo(codec="VP8", width=320)
)


def show(job: MediaJobDetail) -> None:
    print(f"{job.state} {job.progress or 0}%")


def transcode(client: Client, key: str, result: str) -> MediaJobDetail:
    """Creates exactly one job, even if a response is lost, and waits for it."""
    created = client.media.create_transcode_job(
        object=key,
        output=JobOutput(region=REGION, bucket=BUCKET, object=result),
        transcode=SMALL,
        create_once=True,
    )
    return client.media.wait(created, timeout=3600, on_progress=show)


def main(key: str, path: str) -> None:
    result = f"small/{key}.webm"
    with Client(bucket=BUCKET, region=REGION) as client:
        try:
            transcode(client, key, result)
        except JobFailedError as error:
            sys.exit(f"{key} cannot be transcoded: {error.code}: {error.message}")
        except WaitTimeoutError as error:
            sys.exit(f"{key} takes longer than an hour; look at the job {error.job_id} again later")
        with client.stream("GET", f"/{result}", host="object") as answer:
            answer.save(path)
    print(f"saved {path}")


if __name__ == "__main__":
    main(*sys.argv[1:])
