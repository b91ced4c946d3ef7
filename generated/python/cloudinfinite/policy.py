# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""The permissions that a program needs, as a policy."""

from __future__ import annotations

from collections.abc import Iterable

from cloudinfinite.operations import CALLS, OPERATIONS
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime import policy


def required_policy(
    names: Iterable[str], *, region: str, bucket: str, owner: str | None = None
) -> policy.Policy:
    """Returns the smallest policy for a program that calls these operations.

    The policy also covers the lookups that find out the outcome of a call.

    Args:
        names: The operations, in any order, by their names in the spec or those of a client's
            methods, such as `media.describe_job`.
        region: The bucket's region.
        bucket: The bucket's full name.
        owner: The number (UIN) of the account that owns the bucket. Without it, permissions whose
            resource contains the number are granted on every resource.

    Returns:
        The policy. `str` turns it into JSON, ready to paste; `doubts` lists what to review first.

    Raises:
        ConfigurationError: An operation does not exist, no operation is named, or another argument
            is malformed.
    """
    return policy.required_policy(
        OPERATIONS, SERVICE, names, region=region, bucket=bucket, owner=owner, calls=CALLS
    )
