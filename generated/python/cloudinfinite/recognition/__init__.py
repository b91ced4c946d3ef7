# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""What the service recognises in texts, images and sound."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.common.job import JobState as JobState
    from cloudinfinite.common.job import JobStateValue as JobStateValue
    from cloudinfinite.recognition.ai_job import AiJobDetail as AiJobDetail
    from cloudinfinite.recognition.ai_job import AiJobInput as AiJobInput
    from cloudinfinite.recognition.ai_job import AiJobOperation as AiJobOperation
    from cloudinfinite.recognition.ai_job import AiJobTag as AiJobTag
    from cloudinfinite.recognition.ai_job import AiJobTagValue as AiJobTagValue
    from cloudinfinite.recognition.ai_job import AiTranslateResult as AiTranslateResult
    from cloudinfinite.recognition.ai_job import CreateAiJobResponse as CreateAiJobResponse
    from cloudinfinite.recognition.cancel_ai_job import CancelAiJobParams as CancelAiJobParams
    from cloudinfinite.recognition.create_translation_job import (
        CreateTranslationJobRequest as CreateTranslationJobRequest,
    )
    from cloudinfinite.recognition.create_translation_job import (
        TranslationJobOperation as TranslationJobOperation,
    )
    from cloudinfinite.recognition.create_words_generalize_job import (
        CreateWordsGeneralizeJobRequest as CreateWordsGeneralizeJobRequest,
    )
    from cloudinfinite.recognition.create_words_generalize_job import (
        WordsGeneralizeJobOperation as WordsGeneralizeJobOperation,
    )
    from cloudinfinite.recognition.describe_ai_job import DescribeAiJobParams as DescribeAiJobParams
    from cloudinfinite.recognition.describe_ai_job import (
        DescribeAiJobResponse as DescribeAiJobResponse,
    )
    from cloudinfinite.results.words_generalize_result import (
        WordsGeneralizeLabel as WordsGeneralizeLabel,
    )
    from cloudinfinite.results.words_generalize_result import (
        WordsGeneralizeResult as WordsGeneralizeResult,
    )
    from cloudinfinite.results.words_generalize_result import (
        WordsGeneralizeToken as WordsGeneralizeToken,
    )
    from cloudinfinite.settings.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.settings.callback import CallBackFormatValue as CallBackFormatValue
    from cloudinfinite.settings.callback import CallBackMqConfig as CallBackMqConfig
    from cloudinfinite.settings.callback import CallBackMqConfigDict as CallBackMqConfigDict
    from cloudinfinite.settings.callback import CallBackType as CallBackType
    from cloudinfinite.settings.callback import CallBackTypeValue as CallBackTypeValue
    from cloudinfinite.settings.callback import MqMode as MqMode
    from cloudinfinite.settings.callback import MqModeValue as MqModeValue
    from cloudinfinite.settings.callback import MqRegion as MqRegion
    from cloudinfinite.settings.callback import MqRegionValue as MqRegionValue
    from cloudinfinite.settings.job_input import JobInput as JobInput
    from cloudinfinite.settings.job_output import JobOutput as JobOutput
    from cloudinfinite.settings.job_output import JobOutputDict as JobOutputDict
    from cloudinfinite.settings.translation import Translation as Translation
    from cloudinfinite.settings.translation import TranslationBasicType as TranslationBasicType
    from cloudinfinite.settings.translation import (
        TranslationBasicTypeValue as TranslationBasicTypeValue,
    )
    from cloudinfinite.settings.translation import TranslationDict as TranslationDict
    from cloudinfinite.settings.translation import TranslationInput as TranslationInput
    from cloudinfinite.settings.translation import TranslationLanguage as TranslationLanguage
    from cloudinfinite.settings.translation import (
        TranslationLanguageValue as TranslationLanguageValue,
    )
    from cloudinfinite.settings.translation import TranslationSourceType as TranslationSourceType
    from cloudinfinite.settings.translation import (
        TranslationSourceTypeValue as TranslationSourceTypeValue,
    )
    from cloudinfinite.settings.translation import TranslationTargetType as TranslationTargetType
    from cloudinfinite.settings.translation import (
        TranslationTargetTypeValue as TranslationTargetTypeValue,
    )
    from cloudinfinite.settings.words_generalize import NerMethod as NerMethod
    from cloudinfinite.settings.words_generalize import NerMethodValue as NerMethodValue
    from cloudinfinite.settings.words_generalize import SegMethod as SegMethod
    from cloudinfinite.settings.words_generalize import SegMethodValue as SegMethodValue
    from cloudinfinite.settings.words_generalize import WordsGeneralize as WordsGeneralize
    from cloudinfinite.settings.words_generalize import WordsGeneralizeDict as WordsGeneralizeDict
else:
    # Hidden from type checkers, which would take any name for granted.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.common.job": "JobState JobStateValue",
            "cloudinfinite.recognition.ai_job": (
                "AiJobDetail AiJobInput AiJobOperation AiJobTag AiJobTagValue "
                "AiTranslateResult CreateAiJobResponse"
            ),
            "cloudinfinite.recognition.cancel_ai_job": "CancelAiJobParams",
            "cloudinfinite.recognition.create_translation_job": (
                "CreateTranslationJobRequest TranslationJobOperation"
            ),
            "cloudinfinite.recognition.create_words_generalize_job": (
                "CreateWordsGeneralizeJobRequest WordsGeneralizeJobOperation"
            ),
            "cloudinfinite.recognition.describe_ai_job": (
                "DescribeAiJobParams DescribeAiJobResponse"
            ),
            "cloudinfinite.results.words_generalize_result": (
                "WordsGeneralizeLabel WordsGeneralizeResult WordsGeneralizeToken"
            ),
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackMqConfig CallBackMqConfigDict "
                "CallBackType CallBackTypeValue MqMode MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.job_input": "JobInput",
            "cloudinfinite.settings.job_output": "JobOutput JobOutputDict",
            "cloudinfinite.settings.translation": (
                "Translation TranslationBasicType TranslationBasicTypeValue TranslationDict "
                "TranslationInput TranslationLanguage TranslationLanguageValue "
                "TranslationSourceType TranslationSourceTypeValue TranslationTargetType "
                "TranslationTargetTypeValue"
            ),
            "cloudinfinite.settings.words_generalize": (
                "NerMethod NerMethodValue SegMethod SegMethodValue WordsGeneralize "
                "WordsGeneralizeDict"
            ),
        },
    )
