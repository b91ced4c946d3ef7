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

from cloudinfinite import OPERATIONS, AsyncClient, Client
from cloudinfinite_codegen.words import snake_case, split_words

from ..processes import run

MARK = "# wrong: "
PROGRAM = """
from typing import assert_type

from cloudinfinite import Client, models

with Client(bucket="examplebucket-1250000000", region="ap-beijing") as client:
    page = client.batch.describe_jobs(size=10, states=["Running"])
    client.batch.describe_jobs(size="10")  # wrong: a text for a number
    client.batch.describe_jobs(states=["Runing"])  # wrong: a misspelt word
    client.batch.describe_jobs(sise=10)  # wrong: a misspelt argument
    client.media.create_info_job(input="demo.mp4")  # wrong: a text for a type
    client.create_media_info_jobs()  # wrong: a misspelt call
    print(page.JobsDetail)  # wrong: a name of the wire
    print(page.jobs_details)  # wrong: a misspelt result
    print(page["JobsDetail"])  # wrong: an answer is no dictionary
    for job in page.jobs_detail:
        assert_type(job.progress, int | None)
        print(job.jobid)  # wrong: a misspelt result further in
        print(job.name.upper())  # wrong: what may not be there
        print(job.progress == "100" or job.progress + "%")  # wrong: a number is no text
"""


def test_misspelt_results_and_wrong_types_are_found_by_mypy(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    # Kept from run to run, since reading the standard library takes most of the time.
    assert request.config.cache is not None
    cache = str(request.config.cache.mkdir("mypy"))
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", cache]
    done = run([*command, program.name], check=False, cwd=tmp_path)
    found = {int(line) for line in re.findall(r"program\.py:(\d+): error: ", done.stdout)}
    lines = PROGRAM.splitlines()
    assert found == {number for number, line in enumerate(lines, 1) if MARK in line}, done.stdout


# What calls are named after, and how.
METHODS = {name: snake_case(split_words(name)) for name in OPERATIONS}


def signatures(kind: type) -> list[inspect.Signature]:
    """What each call of a client takes and gives."""
    return [inspect.signature(getattr(kind, method)) for method in METHODS.values()]


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_no_argument_goes_by_its_place(kind: type) -> None:
    for signature in signatures(kind):
        _, *parameters = signature.parameters.values()
        assert {each.kind for each in parameters} == {inspect.Parameter.KEYWORD_ONLY}


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_every_argument_has_a_type(kind: type) -> None:
    for signature in signatures(kind):
        _, *parameters = signature.parameters.values()
        assert {each.annotation for each in parameters}.isdisjoint((signature.empty, "Any"))


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_every_call_says_what_it_answers_with(kind: type) -> None:
    for signature, operation in zip(signatures(kind), OPERATIONS.values(), strict=True):
        response = operation.response
        named = "EmptyAnswer" if response is None else response.model.__name__
        assert signature.return_annotation == named
