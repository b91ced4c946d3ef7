"""The permissions that a program's key needs, as a policy to grant."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .codec.problems import similar
from .errors import ConfigurationError
from .wire.endpoint import check_label

if TYPE_CHECKING:
    from .operation import Operation
    from .service import Service

_EVERY_RESOURCE = "*"


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """Something in a policy to review before granting it.

    Attributes:
        action: The permission in doubt.
        reason: Why the permission may be unnecessary, or too broad.
    """

    action: str
    reason: str


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy for the account's access management (CAM). `str` returns JSON, ready to paste.

    Attributes:
        document: The policy: one statement per resource, with the actions granted on it.
        doubts: What to review before granting it, in the order of the actions.
    """

    document: dict[str, Any]
    doubts: tuple[Doubt, ...] = ()

    def __str__(self) -> str:
        return json.dumps(self.document, indent=2)


def required_policy(
    operations: Mapping[str, Operation[Any]],
    service: Service,
    names: Iterable[str],
    *,
    region: str,
    bucket: str,
    owner: str | None = None,
    calls: Mapping[str, str] | None = None,
) -> Policy:
    """Creates the smallest policy for a program that calls these operations.

    It includes the lookups that `create_once` relies on.

    Args:
        operations: All operations by their names in the spec.
        service: The service that they belong to.
        names: The operations that are called, in any order, by their names in the spec
            (``DescribeJob``) or in a client (``media.describe_job``).
        region: The bucket's region, such as ``ap-beijing``.
        bucket: The bucket, with the account number: ``examplebucket-1250000000``.
        owner: The number (UIN) of the account that owns the bucket, such as ``100000000001``.
            Without it, permissions whose resources include it are granted on every resource.
        calls: The operation of each name in a client. Without it, all operations are loaded if such
            a name is given.

    Raises:
        ConfigurationError: An operation does not exist, no operation is given, or another argument
            does not have the form that the spec requires.
    """
    parts = _parts(service, region, bucket, owner)
    certain: set[str] = set()
    doubtful: set[tuple[str, str]] = set()
    for operation in _called(operations, names, calls):
        for action in operation.actions:
            if action in operation.doubts:
                doubtful.add((action, operation.doubts[action]))
            else:
                certain.add(action)
    # A permission is not in doubt if any other operation certainly needs it.
    doubts = {Doubt(action, reason) for action, reason in doubtful if action not in certain}
    granted: dict[str, list[str]] = {}
    for action in sorted(certain | {action for action, _ in doubtful}):
        resource, reason = _resource(service, action, parts)
        granted.setdefault(resource, []).append(action)
        if reason is not None:
            doubts.add(Doubt(action, reason))
    statements = [
        {"effect": "allow", "action": granted[resource], "resource": [resource]}
        for resource in sorted(granted)
    ]
    return Policy({"version": "2.0", "statement": statements}, tuple(sorted(doubts)))


def _called(
    operations: Mapping[str, Operation[Any]],
    names: Iterable[str],
    calls: Mapping[str, str] | None,
) -> list[Operation[Any]]:
    # A plain string means a single name.
    names = [names] if isinstance(names, str) else list(names)
    if not names:
        raise ConfigurationError("name at least one operation that the program calls")
    if calls is None and not all(name in operations for name in names):
        calls = {f"{each.family}.{each.call}": name for name, each in operations.items()}
    by_call = calls or {}
    called: set[str] = set()
    for name in names:
        known = name if name in operations else by_call.get(str(name))
        if known is None:
            hint = similar(str(name), [*operations, *by_call])
            raise ConfigurationError(f"there is no operation {name!r}{hint}")
        called.add(known)
    for name in tuple(called):
        recovery = operations[name].recovery
        if recovery is not None:
            called.add(recovery.operation)
    return [operations[name] for name in called]


def _parts(service: Service, region: str, bucket: str, owner: str | None) -> dict[str, str | None]:
    """Returns the values for a resource template, none of which can contain a wildcard."""
    for name, value in (("region", region), ("bucket", bucket)):
        if value is None:
            raise ConfigurationError(f"{name} is required to name the resources; pass {name}=")
        check_label(service, name, value)
    if owner is not None and re.fullmatch(r"[0-9]{1,20}", str(owner)) is None:
        raise ConfigurationError(
            f"owner must be the number (UIN) of the bucket's account, digits only, not {owner!a}"
        )
    appid = bucket.rpartition("-")[2]
    return {"region": region, "bucket": bucket, "appid": appid, "owner": owner}


def _resource(
    service: Service, action: str, parts: Mapping[str, str | None]
) -> tuple[str, str | None]:
    """Returns the resource that a permission is granted on, and any doubt about it."""
    beginning = action.partition(":")[0]
    template = service.resources.get(beginning)
    if template is None:
        return _EVERY_RESOURCE, f"granted on every resource, since {beginning} names none"
    if parts["owner"] is None and "{owner}" in template:
        return _EVERY_RESOURCE, "granted on every resource, since owner= is not given"
    return template.format_map(parts), None
