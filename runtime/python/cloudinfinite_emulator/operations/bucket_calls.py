"""Calls that enable, disable and list the processing of buckets, or change their play keys."""

from __future__ import annotations

import secrets
from datetime import datetime
from functools import partial

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..elements import element, time_text
from ..jobs.job import Kind
from ..resources.processing import BOUND, PATHS
from .call import Call, Content
from .paging import page_of


def ensure_enabled(call: Call, kind: Kind) -> None:
    """Refuses the call if jobs of this kind are not enabled for the bucket."""
    if not call.account.processing.allows(call.bucket, kind):
        raise Refusal(
            "MediaBucketUnBinded",
            f"{call.bucket} is not bound, or its jobs of this kind ({kind.name}) are disabled",
        )


def enable(call: Call, path: str) -> list[_Element]:
    """Enables a kind of processing."""
    since = call.account.processing.enable(path, call.bucket)
    if since is None:
        raise Refusal("MediaBucketAlreadyBinded", f"{path} is already enabled for {call.bucket}")
    call.account.processing.enable(BOUND, call.bucket)
    return [_described(call, PATHS[path], call.bucket, since)]


def disable(call: Call, path: str) -> list[_Element]:
    """Disables a kind of processing."""
    if not call.account.processing.disable(path, call.bucket):
        raise Refusal("MediaBucketUnBinded", f"{path} is not enabled for {call.bucket}")
    return [element("BucketName", call.bucket)]


def list_enabled(call: Call, path: str) -> list[_Element]:
    """Lists the buckets with a kind of processing enabled."""
    regions, names = call.parameters["regions"], call.parameters["bucketNames"]
    found = call.account.processing.enabled(path).items()
    served = not regions or call.region in regions or "All" in regions
    listed = [
        (name, since)
        for name, since in sorted(found)
        if served
        and (not names or name in names)
        and name.startswith(call.first("bucketName") or "")
    ]
    return page_of(call, listed, lambda each: _described(call, f"{PATHS[path]}List", *each))


def bind(call: Call) -> list[_Element]:
    """Binds a bucket; does nothing if it is already bound."""
    call.account.processing.enable(BOUND, call.bucket)
    return [element("CIBucket", {"BucketId": call.bucket, "Region": call.region})]


def unbind(call: Call) -> list[_Element]:
    """Unbinds a bucket."""
    call.account.processing.disable(BOUND, call.bucket)
    return []


def describe_bound(call: Call) -> Content:
    """Returns whether a bucket is bound."""
    state = "on" if call.bucket in call.account.processing.enabled(BOUND) else "off"
    return Content(f"<CIStatus>{state}</CIStatus>".encode(), "application/xml")


def list_bound(call: Call) -> list[_Element]:
    """Lists the bound buckets."""
    wanted = call.first("bucketName")
    found = []
    for full, since in sorted(call.account.processing.enabled(BOUND).items()):
        name, _, number = full.rpartition("-")
        # The emulator has no bucket tags.
        if (
            wanted in (None, name, full)
            and call.first("region") in (None, call.region)
            and not call.first("tagKey")
        ):
            fields = {"BucketName": name, "AppId": number, "CreateTime": time_text(since)}
            found.append({**fields, "Region": call.region, "Status": "on"})
    return page_of(call, found, partial(element, "CIBucketList"))


def create_play_keys(call: Call) -> list[_Element]:
    """Creates or replaces the play keys of a bucket."""
    keys = {name: secrets.token_hex(16) for name in ("MasterPlayKey", "BackupPlayKey")}
    call.account.play_keys.put(call.bucket, keys)
    return [element("PlayKeyList", keys)]


def describe_play_keys(call: Call) -> list[_Element]:
    """Returns the play keys of a bucket, if it has any."""
    keys = call.account.play_keys.get(call.bucket)
    return [element("PlayKeyList", keys)] if keys else []


def change_play_keys(call: Call) -> list[_Element]:
    """Replaces one or both play keys of a bucket."""
    keys = dict(call.account.play_keys.get(call.bucket) or {})
    for parameter, name in (("masterPlayKey", "MasterPlayKey"), ("backupPlayKey", "BackupPlayKey")):
        if (given := call.first(parameter)) is not None:
            keys[name] = given
    call.account.play_keys.put(call.bucket, keys)
    return [element("PlayKeyList", keys)]


def _described(call: Call, name: str, bucket: str, since: datetime) -> _Element:
    return element(
        name,
        {
            "BucketId": bucket,
            "Name": bucket,
            "Region": call.region,
            "CreateTime": time_text(since),
        },
    )
