"""What a type checker and an editor know. Each test is a fault that users of another SDK meet.

There, a checker skips the package: texts for numbers and misspelt results pass, up to 22 arguments
go by their place alone, and no call says what it answers with.
"""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path

import pytest

from cloudinfinite import OPERATIONS, Client, Credentials

from ..processes import run

MARK = "# wrong: "
PROGRAM = """
from typing import assert_type

from cloudinfinite import Client

with Client(bucket="examplebucket-1250000000", region="ap-beijing") as client:
    page = client.batch.describe_jobs(size=10, states=["Running"])
    client.batch.describe_jobs(size="10")  # wrong: a text for a number
    client.batch.describe_jobs(states=["Runing"])  # wrong: a misspelt word
    client.batch.describe_jobs(sise=10)  # wrong: a misspelt argument
    client.media.create_info_job(object=["demo.mp4"])  # wrong: a list for a text
    client.media.create_info_jobs()  # wrong: a misspelt call
    client.medium  # wrong: a misspelt family
    print(page.JobsDetail)  # wrong: a name of the wire
    print(page.jobs_details)  # wrong: a misspelt result
    print(page["JobsDetail"])  # wrong: an answer is no dictionary
    for job in page.jobs_detail:
        assert_type(job.progress, int | None)
        print(job.jobid)  # wrong: a misspelt result further in
        print(job.name.upper())  # wrong: what may not be there
        print(job.progress == "100" or job.progress + "%")  # wrong: a number is no text
"""


def test_misspelt_results_and_wrong_types_are_found_by_mypy(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", "cache"]
    done = run([*command, program.name], check=False, cwd=tmp_path)
    found = {int(line) for line in re.findall(r"program\.py:(\d+): error: ", done.stdout)}
    lines = PROGRAM.splitlines()
    assert found == {number for number, line in enumerate(lines, 1) if MARK in line}, done.stdout


CLIENT = Client(credentials=Credentials("i", "k"), endpoint_url="http://a.example")
# Of each operation the call: at run time, an asynchronous client has the same ones.
CALLS = {
    name: getattr(type(getattr(CLIENT, operation.family)), operation.call)
    for name, operation in OPERATIONS.items()
}
each_call = pytest.mark.parametrize("name", CALLS)


@each_call
def test_no_argument_but_what_is_looked_up_goes_by_its_place(name: str) -> None:
    _, *parameters = inspect.signature(CALLS[name]).parameters.values()
    placed = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    assert placed == (["job_id"] if name.endswith("Job") and OPERATIONS[name].safe else [])


@each_call
def test_every_argument_has_a_type(name: str) -> None:
    signature = inspect.signature(CALLS[name])
    _, *parameters = signature.parameters.values()
    assert {each.annotation for each in parameters}.isdisjoint((signature.empty, "Any"))


@each_call
def test_every_call_says_what_it_answers_with(name: str) -> None:
    response = OPERATIONS[name].response
    named = "EmptyAnswer" if response is None else response.__name__
    assert inspect.signature(CALLS[name]).return_annotation == named
