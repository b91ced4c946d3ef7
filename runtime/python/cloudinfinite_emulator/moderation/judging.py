"""Moderation jobs: read the content, and apply the rules."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping

from lxml.etree import _Element

from ..jobs.work import JobFailure
from ..objects.bucket import Bucket, NoSuchKey
from .rules import Moderation


def judge(rules: Moderation, bucket: Bucket, given: _Element | None) -> Mapping[str, object]:
    """Returns the verdict on the content that a request names.

    Args:
        rules: The rules to apply.
        bucket: The bucket of the object.
        given: The request's Input.

    Raises:
        JobFailure: The object does not exist, or the Content is not Base64.
    """
    key = _text(given, "Object")
    content: bytes | None = None
    if key:
        content = _read(bucket, key)
    elif text := _text(given, "Content"):
        try:
            content = base64.b64decode(text, validate=True)
        except binascii.Error as error:
            raise JobFailure("InvalidArgument", f"the Content is not Base64: {error}") from None
    suggestion, label, score = rules.judge(key or _text(given, "Url"), content).verdict
    return {"Suggestion": suggestion, "Label": label, "Score": str(score)}


def _read(bucket: Bucket, key: str) -> bytes:
    try:
        with bucket.open(key) as file:
            return file.read()
    except NoSuchKey:
        raise JobFailure("ResourceNotFound", f"there is no object {key} in {bucket.name}") from None


def _text(given: _Element | None, name: str) -> str:
    return "" if given is None else given.findtext(name) or ""
