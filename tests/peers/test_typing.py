"""What type checkers and editors know. Each test is a bug that users of another SDK meet.

Type checkers skip that SDK: strings pass for numbers, misspelt results go unnoticed, up to 22
arguments are positional, and no call declares its result.
"""

from __future__ import annotations

import inspect

from cloudinfinite import OPERATIONS, Client, Credentials, EmptyAnswer
from cloudinfinite_runtime.codec.table import table_of
from cloudinfinite_runtime.operation import CONTENTS

CLIENT = Client(credentials=Credentials("i", "k"), endpoint_url="http://a.example")
# The method of each operation; at run time, an asynchronous client has the same ones.
CALLS = {
    name: getattr(type(getattr(CLIENT, operation.family)), operation.call)
    for name, operation in OPERATIONS.items()
}


def parameters(name: str) -> list[inspect.Parameter]:
    _, *found = inspect.signature(CALLS[name]).parameters.values()
    return found


def test_only_path_parameters_are_positional() -> None:
    placed = {
        name: [each.name for each in parameters(name) if each.kind is each.POSITIONAL_OR_KEYWORD]
        for name in CALLS
    }
    assert placed == {
        name: [
            field.name
            for field in (table_of(operation.params).fields if operation.params else ())
            if field.place in ("path", "key")
        ]
        for name, operation in OPERATIONS.items()
    }
    assert max(map(len, placed.values())) == 1


def test_every_argument_has_a_type() -> None:
    untyped = (inspect.Parameter.empty, "Any")
    untyped_arguments = {
        name: [p.name for p in parameters(name) if p.annotation in untyped] for name in CALLS
    }
    assert {name: names for name, names in untyped_arguments.items() if names} == {}


def test_every_call_declares_its_answer() -> None:
    declared = {name: inspect.signature(call).return_annotation for name, call in CALLS.items()}
    assert declared == {
        name: (each.response or CONTENTS.get(each.answer, EmptyAnswer)).__name__
        for name, each in OPERATIONS.items()
    }
