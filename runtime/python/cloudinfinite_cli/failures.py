"""Error messages and exit codes of the command line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from cloudinfinite_runtime.codec.problems import Problem, ValidationError, join
from cloudinfinite_runtime.codec.table import WireRecord, table_of
from cloudinfinite_runtime.codec.texts import OpenEnum
from cloudinfinite_runtime.credentials.provider import NoCredentialsError
from cloudinfinite_runtime.errors import (
    AccessDeniedError,
    AuthenticationError,
    CloudInfiniteError,
    ConfigurationError,
    CredentialsError,
    DecodeError,
    JobError,
    NotFoundError,
    OutcomeUnknownError,
    PagingError,
    ServerError,
    ServiceError,
    ThrottledError,
    TransportError,
    WaitTimeoutError,
)
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.representation import printable

from .arguments import ArgumentError
from .surface import spelt

_ARGUMENT = re.compile(r"\b([a-z_]+)=(?=[,;) ]|$)")
_SETTING = re.compile(r"\bpass --(bucket|region)\b")
_NO_KEY = (
    "there is no key to sign with; set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or name "
    "a profile of the vendor's tools with --profile (the command doctor lists all places)"
)

USAGE = 2
INTERRUPTED = 130

EXIT_CODES: tuple[tuple[type[Exception], int], ...] = (
    (ArgumentError, USAGE),
    (ValidationError, USAGE),
    (CredentialsError, 3),
    (ConfigurationError, 3),
    (AuthenticationError, 5),
    (AccessDeniedError, 5),
    (NotFoundError, 6),
    (ThrottledError, 7),
    (ServerError, 7),
    (TransportError, 7),
    (ServiceError, 4),
    (OutcomeUnknownError, 8),
    (DecodeError, 9),
    (PagingError, 9),
    (WaitTimeoutError, 11),
    (JobError, 10),
    (OSError, 12),
)
"""Errors and their exit codes; the first match counts."""


class Failed(click.ClickException):
    """A failure that ends the command.

    Args:
        message: What happened.
        exit_code: The exit code of the process.
    """

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code  # type: ignore[misc]


@contextmanager
def explained(operation: Operation[Any] | None = None, *, debug: bool = False) -> Iterator[None]:
    """Turns errors into messages for the user.

    Args:
        operation: The called operation; messages name its fields as options.
        debug: Whether to raise errors unchanged, so that their tracebacks are shown.
    """
    try:
        yield
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except BrokenPipeError:
        raise
    except Exception as error:
        if debug:
            raise
        # Raised outside the handler, so that its context does not hold the original error.
        failure = _failure(error, operation)
    else:
        return
    raise failure from None


def _failure(error: Exception, operation: Operation[Any] | None) -> click.ClickException:
    code = next((code for kind, code in EXIT_CODES if isinstance(error, kind)), 1)
    if isinstance(error, ValidationError) and operation is not None:
        return Failed(_refusal(error, operation), code)
    if isinstance(error, NoCredentialsError):
        return Failed(_NO_KEY, code)
    if isinstance(error, ConfigurationError):
        return Failed(as_options(str(error)), code)
    if isinstance(error, CredentialsError):
        # The command line has no argument for a key.
        return Failed(str(error).partition(", or pass credentials=")[0], code)
    if isinstance(error, OSError) and not isinstance(error, CloudInfiniteError):
        place = f"{error.filename}: " if error.filename else ""
        return Failed(f"{place}{error.strerror or type(error).__name__}", code)
    if code == 1 and not isinstance(error, CloudInfiniteError):
        return Failed(f"unexpected {type(error).__name__}; --debug shows where", code)
    return Failed(str(error), code)


def as_options(text: str) -> str:
    """Replaces a client's arguments (``bucket=``) in a text by options (``--bucket``)."""
    said = _ARGUMENT.sub(lambda match: f"--{spelt(match[1])}", text)
    return _SETTING.sub(lambda match: f"{match[0]} or set CLOUDINFINITE_{match[1].upper()}", said)


def _refusal(error: ValidationError, operation: Operation[Any]) -> str:
    lines = [_problem(each, operation) for each in error.problems[:20]]
    if len(error.problems) > len(lines):
        lines.append(f"and {len(error.problems) - len(lines)} more")
    if len(lines) == 1:
        return lines[0]
    return "\n  ".join([f"{len(error.problems)} arguments are wrong", *lines])


def _problem(problem: Problem, operation: Operation[Any]) -> str:
    if problem.rule == "any-of":
        # The value is the whole record, and the message has wire names.
        names = problem.message.rpartition(" of ")[2].split(", ")
        options = [option_of(join(problem.path, name), operation) or name for name in names]
        return f"give at least one of {', '.join(options)}"
    place, _, said = str(problem).partition(f" {problem.message}")
    option = option_of(problem.path, operation) if problem.path else None
    rest = said.rpartition(" [")[0] if said.endswith("]") else said
    if isinstance(problem.value, OpenEnum):
        rest = rest.replace(repr(problem.value), repr(str(problem.value)))
    message = problem.message.replace("must be given", "is required")
    _, dot, name = (option or "").rpartition(".")
    if dot and problem.rule == "required" and name in operation.service.labels:
        message += f"; set it once with --{name} or CLOUDINFINITE_{name.upper()}"
    return f"{printable(option or place)} {message}{rest}"


def option_of(path: str, operation: Operation[Any]) -> str | None:
    """Returns the option for a path such as ``Request.Output.Object``; None if there is none."""
    if path == "body" and operation.body == "binary":
        return "--body"
    root, _, within = path.partition(".")
    model: type[WireRecord] | None = operation.params
    if operation.request is not None and root == operation.request_root:
        model, path = operation.request, within
    names: list[str] = []
    steps = path.replace("[", ".").replace("]", "").split(".") if path else []
    while steps and model is not None:
        field = table_of(model).by_wire.get(steps.pop(0))
        if field is None:
            return None
        if not field.flatten:
            names.append(spelt(field.name))
        if field.names is not None and steps:
            names.append(steps.pop(0))
        while steps and steps[0].isdecimal():
            names.append(steps.pop(0))
        model = None if field.scalar is not None else field.record
    return f"--{'.'.join(names)}" if names else None
