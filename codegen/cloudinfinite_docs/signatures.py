"""The signatures of calls in other languages."""

from __future__ import annotations

from cloudinfinite_codegen.representation.arguments import arguments_of
from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.targets.go import names as go
from cloudinfinite_codegen.targets.go.tables import answer_type
from cloudinfinite_codegen.targets.typescript import names as typescript


def typescript_signature(model: Model, operation: Operation) -> str:
    """Returns the declaration of the TypeScript function."""
    options = "LookUpOptions" if operation.waiting else "CallOptions"
    arguments = arguments_of(operation, model.records)
    parameters = ["client: BaseClient"]
    if arguments or operation.takes_bytes:
        must = operation.takes_bytes or any(each.required for each in arguments)
        parameters.append(f"args: {typescript.arguments_type(operation)}{'' if must else ' = {}'}")
    parameters += [f"options?: {options}"]
    lines = "".join(f"  {each},\n" for each in parameters)
    answer = typescript.answer_type(operation)
    return f"function {typescript.call(operation)}(\n{lines}): Promise<Answer<{answer}>>"


def go_signature(operation: Operation) -> str:
    """Returns the declaration of the Go method."""
    service = go.service_type(operation.family)
    return (
        f"func (s *{service}) {go.method(operation)}(\n"
        "\tctx context.Context,\n"
        f"\tinput *{go.input_type(operation)},\n"
        "\toptions ...Option,\n"
        f") (*{answer_type(operation)}, error)"
    )
