"""Calls that process an image by rules, and calls on the styles that rules may name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final
from urllib.parse import unquote, urlsplit

from lxml.etree import _Element

from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.json_form import parse_json

from ..checks.refusal import Refusal
from ..elements import element
from ..images.errors import image_errors_as
from ..images.pillow import check
from ..images.reading import MOST_BYTES
from ..images.rules import RuleError, UnsupportedRule, parse
from ..objects.content_type import content_type
from .call import Call, Content
from .object_access import open_object, store_object

_LARGEST_UPLOAD: Final = 20 * 1024 * 1024
_MOST_STYLES: Final = 1000


def show_processed(call: Call) -> Content:
    """Returns a processed image."""
    with image_errors_as(Refusal):
        check()
        from ..images.isolated import process_isolated

        steps = parse(call.first("rule") or "", _styles(call))
        processed = process_isolated(
            _content(call, call.first("ObjectKey")), steps, partial(_fetch, call)
        )
    return Content(processed.data, processed.content_type)


def show_original(call: Call) -> Content:
    """Returns an image as it is stored."""
    key = call.first("ObjectKey") or ""
    kind = content_type(key)
    return Content(_content(call, key), kind)


def store_processed(call: Call) -> list[_Element]:
    """Processes an image in the bucket, and stores the results."""
    return _process(call, None)


def upload_processed(call: Call) -> list[_Element]:
    """Stores an image, and the results of processing it."""
    if len(call.content) > _LARGEST_UPLOAD:
        raise Refusal("InvalidArgument", f"the image has more than {_LARGEST_UPLOAD} bytes")
    return _process(call, call.content)


def set_style(call: Call) -> list[_Element]:
    """Defines or replaces a style of the bucket."""
    name, body = call.body.findtext("StyleName") or "", call.body.findtext("StyleBody") or ""
    styles = _styles(call)
    with image_errors_as(Refusal):
        steps = parse(body, styles)
    if name not in styles and len(styles) >= _MOST_STYLES:
        raise Refusal(
            "InvalidArgument",
            f"the bucket already has the maximum number of styles, {_MOST_STYLES}",
        )
    if not steps or "style/" in body:
        raise Refusal("InvalidArgument", "StyleBody: a style cannot name another")
    call.account.images.put_style(call.bucket, name, body)
    return []


def describe_styles(call: Call) -> list[_Element]:
    """Returns all styles of the bucket, or those with the given names."""
    styles = _styles(call)
    wanted = {each.text or "" for each in call.body.findall("StyleName")} or styles.keys()
    return [
        element("StyleRule", {"StyleName": name, "StyleBody": body})
        for name, body in sorted(styles.items())
        if name in wanted
    ]


def delete_styles(call: Call) -> list[_Element]:
    """Removes styles of the bucket; ignores those that do not exist."""
    for each in call.body.findall("StyleName"):
        call.account.images.remove_style(call.bucket, each.text or "")
    return []


def _process(call: Call, uploaded: bytes | None) -> list[_Element]:
    key = call.first("ObjectKey") or ""
    operations = parse_json((call.first("Pic-Operations") or "{}").encode(), Report())
    rules = operations.findall("rules")
    with image_errors_as(Refusal):
        check()
        from ..images.isolated import describe_isolated, process_isolated
        from ..images.processing import etag

        steps = [parse(each.findtext("rule") or "", _styles(call)) for each in rules]
        targets = [_target(call, key, each) for each in rules]
        # Nothing is stored if anything fails.
        data = _content(call, key) if uploaded is None else uploaded
        processed = [process_isolated(data, each, partial(_fetch, call)) for each in steps]
        is_asked = operations.findtext("is_pic_info") == "1"
        original_info = describe_isolated(data) if is_asked else None
    if uploaded is not None:
        store_object(call.account.bucket(call.bucket), key, uploaded)
        call.account.uploaded(call.bucket, key)
    for (name, place), result in zip(targets, processed, strict=True):
        store_object(call.account.bucket(name), place, result.data)
    original: dict[str, object] = _place(call, call.bucket, key)
    stored = dict(zip(targets, processed, strict=True)).get((call.bucket, key))
    original["ETag"] = etag(data if stored is None else stored.data)
    if original_info is not None:
        original["ImageInfo"] = original_info.fields()
    results = element("ProcessResults")
    results.extend(
        element("Object", {**_place(call, name, place), **result.fields()})
        for (name, place), result in zip(targets, processed, strict=True)
    )
    return [element("OriginalInfo", original), results]


def _place(call: Call, bucket: str, key: str) -> dict[str, object]:
    return {"Key": key, "Location": f"{bucket}.cos.{call.region}.myqcloud.com/{key}"}


def _target(call: Call, key: str, rule: _Element) -> tuple[str, str]:
    """Returns the bucket and the key for a result."""
    name, place = rule.findtext("bucket") or call.bucket, rule.findtext("fileid") or ""
    try:
        call.account.bucket(name)
    except KeyError:
        raise Refusal(
            "WriteTargetBucketDenied", f"rules.bucket: the emulator has no bucket {name[:80]!r}"
        ) from None
    folder = key.rpartition("/")[0]
    found = place[1:] if place.startswith("/") else f"{folder}/{place}" if folder else place
    if not found or found.endswith("/"):
        raise Refusal("InvalidArgument", "rules.fileid: it must not end with a slash")
    return name, found


def _content(call: Call, key: str | None) -> bytes:
    with open_object(call, key) as file:
        return file.read(MOST_BYTES + 1)


def _fetch(call: Call, url: str) -> bytes:
    """Fetches an image from the call's bucket by its address on the store's host."""
    try:
        parts = urlsplit(url)
        bucket, _, rest = (parts.hostname or "").partition(".")
    except ValueError:
        raise RuleError(f"watermark/image: {url[:80]!r} is not an address") from None
    if parts.scheme != "http" or not rest or bucket != call.bucket:
        raise RuleError(f"watermark/image: {url[:80]!r} does not begin with http://{call.bucket}.")
    if parts.query.startswith(("imageMogr2", "imageView2", "watermark")):
        raise UnsupportedRule("a rule for the image of a watermark")
    return _content(call, unquote(parts.path[1:]))


def _styles(call: Call) -> Mapping[str, str]:
    return call.account.images.styles(call.bucket)
