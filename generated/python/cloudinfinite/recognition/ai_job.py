# Generated from spec/recognition/ai_job.xsd (91b079bef1ecfc16).
# Do not edit: change the spec and run `make generate`.
"""`CreateAiJobResponse`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA, JobState
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.settings.translation import (
    TranslationBasicType,
    TranslationLanguage,
    TranslationSourceType,
)
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.common.job import JobStateValue
    from cloudinfinite.results.translation_result import AiTranslateResult
    from cloudinfinite.results.words_generalize_result import WordsGeneralizeResult
    from cloudinfinite.settings.job_output import JobOutput
    from cloudinfinite.settings.translation import (
        Translation,
        TranslationBasicTypeValue,
        TranslationLanguageValue,
        TranslationSourceTypeValue,
    )
    from cloudinfinite.settings.words_generalize import WordsGeneralize


class AiJobTag(OpenEnum):
    """The kind of AI job."""

    TRANSLATION: ClassVar[AiJobTag] = word("Translation")
    """Translates a file."""
    WORDS_GENERALIZE: ClassVar[AiJobTag] = word("WordsGeneralize")
    """Segments text into words."""


AiJobTagValue = AiJobTag | Literal["Translation", "WordsGeneralize"]
"""A value of `AiJobTag`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class AiJobInput(BaseRecord):
    """The file that an AI job processes, as in the request."""

    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the file. Not empty."""
    lang: TranslationLanguageValue | None = field(
        default=None, metadata=element("Lang", TranslationLanguage, when=("Tag", ("Translation",)))
    )
    """The language of the file. One of the values of `TranslationLanguage`. Only if `Tag` is
    `Translation`.
    """
    type: TranslationSourceTypeValue | None = field(
        default=None,
        metadata=element("Type", TranslationSourceType, when=("Tag", ("Translation",))),
    )
    """The type of the file. One of the values of `TranslationSourceType`. Only if `Tag` is
    `Translation`.
    """
    basic_type: TranslationBasicTypeValue | None = field(
        default=None,
        metadata=element("BasicType", TranslationBasicType, when=("Tag", ("Translation",))),
    )
    """The original type of the file. One of `docx`, `pptx`, `txt`. Only if `Tag` is
    `Translation`.
    """


@dataclass(slots=True, kw_only=True, repr=False)
class AiJobOperation(BaseRecord):
    """The settings of an AI job and, once it has ended, its result."""

    translation: Translation | None = field(
        default=None,
        metadata=element(
            "Translation", "..settings.translation:Translation", when=("Tag", ("Translation",))
        ),
    )
    """The target of the translation. Only if `Tag` is `Translation`."""
    ai_translate_result: AiTranslateResult | None = field(
        default=None,
        metadata=element(
            "AITranslateResult",
            "..results.translation_result:AiTranslateResult",
            when=("Tag", ("Translation",)),
        ),
    )
    """The translation, if no file was written. Only if `Tag` is `Translation`."""
    words_generalize: WordsGeneralize | None = field(
        default=None,
        metadata=element(
            "WordsGeneralize",
            "..settings.words_generalize:WordsGeneralize",
            when=("Tag", ("WordsGeneralize",)),
        ),
    )
    """The segmentation settings. Only if `Tag` is `WordsGeneralize`."""
    words_generalize_result: WordsGeneralizeResult | None = field(
        default=None,
        metadata=element(
            "WordsGeneralizeResult",
            "..results.words_generalize_result:WordsGeneralizeResult",
            when=("Tag", ("WordsGeneralize",)),
        ),
    )
    """The words; absent until the job has ended. Only if `Tag` is `WordsGeneralize`."""
    output: JobOutput | None = field(
        default=None,
        metadata=element(
            "Output", "..settings.job_output:JobOutput", when=("Tag", ("Translation",))
        ),
    )
    """The output location. Only if `Tag` is `Translation`."""
    no_need_output: bool | None = field(
        default=None, metadata=element("NoNeedOutput", ANY_BOOLEAN, when=("Tag", ("Translation",)))
    )
    """Whether the job writes no file. Only if `Tag` is `Translation`."""
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the job's details and callback. At most 1024 characters:
    printable ASCII.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, default="0")
    )
    """The priority of the job in its queue. 0 to 2. Default: `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class AiJobDetail(BaseRecord):
    """An AI job."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code, if the job failed. The vendor documents none for other jobs, but they often
    have `Success`, so check State.
    """
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason why the job failed."""
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The ID of the job. Not empty."""
    state: JobStateValue = field(metadata=element("State", JobState, always=True))
    """The state of the job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """When the job was created."""
    end_time: datetime | None = field(default=None, metadata=element("EndTime", TIMESTAMP))
    """When the job ended; absent until then."""
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue of the job. Not empty."""
    tag: AiJobTagValue | None = field(default=None, metadata=element("Tag", AiJobTag))
    """The kind of job. One of `Translation`, `WordsGeneralize`."""
    start_time: datetime | None = field(default=None, metadata=element("StartTime", TIMESTAMP))
    """The start time; absent until the job starts."""
    input: AiJobInput | None = field(default=None, metadata=element("Input", AiJobInput))
    """The file to process."""
    operation: AiJobOperation | None = field(
        default=None, metadata=element("Operation", AiJobOperation)
    )
    """The settings and, once the job has ended, the result."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateAiJobResponse(Answer):
    """The AI job that was created."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[AiJobDetail] = field(
        metadata=element("JobsDetail", AiJobDetail, many=True, always=True)
    )
    """The jobs; one for this call."""
