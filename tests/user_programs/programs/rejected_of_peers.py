"""Mistakes that type checkers miss in programs that use another SDK."""

from typing import assert_type

from cloudinfinite import Client

with Client(bucket="examplebucket-1250000000", region="ap-beijing") as client:
    page = client.batch.describe_jobs(size=10, states=["Running"])
    client.batch.describe_jobs(size="10")  # type: ignore[arg-type] # wrong: a text for a number
    client.batch.describe_jobs(states=["Runing"])  # type: ignore[list-item] # wrong: a misspelt value
    client.batch.describe_jobs(sise=10)  # type: ignore[call-arg] # wrong: a misspelt argument
    client.media.create_info_job(object=["demo.mp4"])  # type: ignore[arg-type] # wrong: a list for a text
    client.media.create_info_jobs()  # type: ignore[attr-defined] # wrong: a misspelt call
    print(client.medium)  # type: ignore[attr-defined] # wrong: a misspelt family
    print(page.JobsDetail)  # type: ignore[attr-defined] # wrong: a wire name
    print(page.jobs_details)  # type: ignore[attr-defined] # wrong: a misspelt field
    print(page["JobsDetail"])  # type: ignore[index] # wrong: an answer is not a dictionary
    for job in page.jobs_detail:
        assert_type(job.progress, int | None)
        print(job.jobid)  # type: ignore[attr-defined] # wrong: a misspelt nested field
        print(job.name.upper())  # type: ignore[union-attr] # wrong: a value that may be None
        print(job.progress == "100" or job.progress + "%")  # type: ignore[comparison-overlap, operator] # wrong: a number is not a text
