"""A program that uses the temporary feed, run against a fake server."""

import sys

from cloudinfinite import Client, Credentials, ValidationError
from cloudinfinite.media import UpdateProbeQueueResponse

with Client(
    credentials=Credentials("AKIDexample", "key-for-tests"), endpoint_url=sys.argv[1]
) as client:
    answer: UpdateProbeQueueResponse = client.media.update_queue(
        queue_id="p 1", x_ci_probe="mark", name="new & better", job_level=2
    )
    print(answer.state, answer.size, answer.metadata.request_id)
    try:
        client.media.update_queue(queue_id="..", name="n", job_level=3)
    except ValidationError as error:
        print(sorted((problem.path, problem.argument, problem.rule) for problem in error.problems))
    try:
        client.media.update_queue(queue_id="a/b", name="n", validate=False)
    except ValidationError as error:
        print(error.path, error.rule)
