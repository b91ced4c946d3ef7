# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""What a program must be allowed to do, as a policy."""

from __future__ import annotations

from collections.abc import Iterable

from cloudinfinite.operations import OPERATIONS
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime import policy


def required_policy(
    names: Iterable[str], *, region: str, bucket: str, owner: str | None = None
) -> policy.Policy:
    """Makes the smallest policy for a program that calls these operations.

    What an operation looks up to find out whether it was carried out is granted with it.

    Args:
        names: The operations that are called, in any order, by their names in the spec or as a
            client calls them, such as `media.describe_job`.
        region: The bucket's region.
        bucket: The bucket's full name.
        owner: The number (UIN) of the account that owns the bucket. A permission whose resource is
            named by it is granted on every resource without it.

    Returns:
        The policy. `str` of it is JSON, ready to be pasted; `doubts` says what to look at before.

    Raises:
        ConfigurationError: There is no such operation, none is named, or another argument is not of
            the form that the spec asks for.
    """
    return policy.required_policy(
        OPERATIONS, SERVICE, names, region=region, bucket=bucket, owner=owner
    )
