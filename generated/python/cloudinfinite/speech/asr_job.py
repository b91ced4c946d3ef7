# Generated from spec/speech/asr_job.xsd (f35f5206a9daafef).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.texts import OpenEnum, word


class AsrJobTag(OpenEnum):
    """The kind of job on this path."""

    SPEECH_RECOGNITION: ClassVar[AsrJobTag] = word("SpeechRecognition")
    """Recognises speech."""


AsrJobTagValue = AsrJobTag | Literal["SpeechRecognition"]
"""A value of `AsrJobTag`: a member or its text."""
