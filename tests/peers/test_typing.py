"""What a type checker and an editor know. Each test is a fault that users of another SDK meet.

There, a checker skips the package: texts for numbers and misspelt results pass, up to 22 arguments
go by their place alone, and no call says what it answers with.
"""

from __future__ import annotations

import inspect

import pytest

from cloudinfinite import OPERATIONS, Client, Credentials

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
