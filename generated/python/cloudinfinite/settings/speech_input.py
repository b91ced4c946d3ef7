# Generated from spec/settings/speech_input.xsd (18b9b386821340db).
# Do not edit: change the spec and run `make generate`.
"""`SpeechInput`."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import Url
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

SPEECH_URL = Url()
"""The address of a publicly accessible recording."""


@dataclass(slots=True, kw_only=True, repr=False)
class SpeechInput(BaseRecord):
    """The recording to recognise.

    A request needs at least one of `object`, `url`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Object", "Url"),)

    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the recording in the bucket. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", SPEECH_URL))
    """The address of the recording; ignored if Object is set."""
