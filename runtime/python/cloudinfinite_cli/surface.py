"""The calls of a generated package, with their operations and docs, loaded on first use."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .documentation import CallText, first_sentence, read_call

if TYPE_CHECKING:
    from cloudinfinite_runtime.client import BaseClient, Calls
    from cloudinfinite_runtime.operation import Operation


def spelt(name: str) -> str:
    """Converts a Python name for the command line: ``describe_job`` to ``describe-job``."""
    return name.rstrip("_").replace("_", "-")


class Surface:
    """The commands that a generated package offers.

    Args:
        package: The name of the package.
    """

    def __init__(self, package: str) -> None:
        self.package = package

    @cached_property
    def operations(self) -> Mapping[str, Operation[Any]]:
        """All operations, by their names in the spec."""
        found: Mapping[str, Operation[Any]] = self._module("operations").OPERATIONS
        return found

    @cached_property
    def calls(self) -> Mapping[str, str]:
        """The names of the operations by call, such as ``media.describe_job``."""
        found: Mapping[str, str] = self._module("operations").CALLS
        return found

    @cached_property
    def client(self) -> type[BaseClient]:
        """The client class."""
        found: type[BaseClient] = self._module("client").Client
        return found

    @cached_property
    def families(self) -> dict[str, dict[str, str]]:
        """The families by command name, each with its methods by command name."""
        families: dict[str, dict[str, str]] = {}
        for place in self.calls:
            family, _, call = place.partition(".")
            families.setdefault(spelt(family), {})[spelt(call)] = call
        return dict(sorted(families.items()))

    @cached_property
    def commands(self) -> dict[str, str]:
        """The full command of each operation, such as ``media describe-job``."""
        return {name: " ".join(map(spelt, place.split("."))) for place, name in self.calls.items()}

    def family_summary(self, family: str) -> str:
        """Returns the summary of a family, in one sentence."""
        return first_sentence(self._module(family.replace("-", "_")).__doc__ or "")

    def operation(self, family: str, command: str) -> Operation[Any]:
        """Returns the operation of a command."""
        place = f"{family.replace('-', '_')}.{self.families[family][command]}"
        return self.operations[self.calls[place]]

    def text(self, family: str, command: str) -> CallText:
        """Returns the documentation of a command."""
        method = getattr(self._calls(family), self.families[family][command])
        return read_call(method.__doc__ or "")

    def lists(self, family: str) -> dict[str, str]:
        """Returns the command for each method that iterates over a list."""
        commands = {call: command for command, call in self.families[family].items()}
        iterators = [name for name in vars(self._calls(family)) if name.startswith("iter_")]
        return {
            name: command
            for name in iterators
            for call, command in commands.items()
            if call.partition("_")[2] == name.removeprefix("iter_")
            and call.partition("_")[0] in ("describe", "list", "search", "query")
        }

    def has_url(self, family: str, command: str) -> bool:
        """Whether a call can be made as a presigned URL."""
        return hasattr(self._calls(family), f"{self.families[family][command]}_url")

    def look_up_of(self, operation: Operation[Any]) -> Operation[Any] | None:
        """Returns the operation that looks up the job that this one creates or looks up, or None.

        A job is created with POST at a path, and looked up below that path.
        """
        if operation.waiting is not None:
            return operation
        if operation.method != "POST":
            return None
        family = spelt(operation.family)
        for command in self._look_ups(family):
            each = self.operation(family, command)
            above = each.path.rpartition("/")[0]
            if each.waiting is not None and (each.host, above) == (operation.host, operation.path):
                return each
        return None

    def _look_ups(self, family: str) -> list[str]:
        """Returns the commands whose results can be waited for.

        Loading all operations would take longer than a call, so they are found by the names of
        the waits: `wait` belongs to `describe_job`, `wait_for_run` to `describe_run`, and
        `wait_for_image` to `describe_image_job`.
        """
        waits = [name for name in vars(self._calls(family)) if name.partition("_")[0] == "wait"]
        subjects = {name.removeprefix("wait").removeprefix("_for_") or "job" for name in waits}
        subjects |= {f"{name}_job" for name in subjects}
        calls = self.families[family].items()
        return [command for command, call in calls if call.partition("_")[2] in subjects]

    def _calls(self, family: str) -> type[Calls]:
        from cloudinfinite_runtime.client import Calls

        module = self._module(f"{family.replace('-', '_')}.calls")
        return next(
            each
            for each in vars(module).values()
            if inspect.isclass(each)
            and issubclass(each, Calls)
            and each.__module__ == module.__name__
        )

    def _module(self, name: str) -> Any:
        return import_module(f"{self.package}.{name}")
