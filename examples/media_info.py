"""Inspects a media file in a bucket, and prints its format."""

from cloudinfinite import Client

with Client(bucket="examplebucket-1250000000", region="ap-beijing") as client:
    created = client.media.create_info_job(object="uploads/demo.mp4")
    job = client.media.wait(created, timeout=600)
    info = job.operation and job.operation.media_info
    print(job.job_id, job.state, info and info.format)
