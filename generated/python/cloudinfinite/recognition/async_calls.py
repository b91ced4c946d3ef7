# Generated from spec/service.xml spec/recognition/analyze_images.xsd
#   spec/recognition/apply_face_effect.xsd spec/recognition/assess_quality.xsd
#   spec/recognition/cancel_ai_job.xsd spec/recognition/color_image.xsd
#   spec/recognition/create_translation_job.xsd spec/recognition/create_words_generalize_job.xsd
#   spec/recognition/crop_image.xsd spec/recognition/cut_out_goods.xsd
#   spec/recognition/cut_out_person.xsd spec/recognition/cut_out_subject.xsd
#   spec/recognition/describe_ai_job.xsd spec/recognition/describe_ai_jobs.xsd
#   spec/recognition/detect_car.xsd spec/recognition/detect_face.xsd
#   spec/recognition/detect_label.xsd spec/recognition/detect_objects.xsd
#   spec/recognition/detect_pet.xsd spec/recognition/enhance_image.xsd
#   spec/recognition/enlarge_image.xsd spec/recognition/get_action_sequence.xsd
#   spec/recognition/get_live_code.xsd spec/recognition/make_qr_code.xsd
#   spec/recognition/read_qr_code.xsd spec/recognition/recognize_all.xsd
#   spec/recognition/recognize_body.xsd spec/recognition/recognize_card.xsd
#   spec/recognition/recognize_game.xsd spec/recognition/recognize_id_card.xsd
#   spec/recognition/recognize_liveness.xsd spec/recognition/recognize_logo.xsd
#   spec/recognition/recognize_text.xsd spec/recognition/repair_image.xsd
#   spec/recognition/translate_text.xsd spec/recognition/upload_and_recognize_id_card.xsd
#   spec/recognition/upload_and_recognize_liveness.xsd (3f0dba06b87ceaf0).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.recognition`: the same as in `Client.recognition`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractAsyncContextManager
    from datetime import datetime
    from typing import Unpack, overload

    from cloudinfinite.common.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.recognition.ai_job import AiJobDetail, AiJobTagValue, CreateAiJobResponse
    from cloudinfinite.recognition.analyze_images import (
        AnalyzeImagesResponse,
        ImageAnalysisPart,
        ImageAnalysisPartDict,
        ImageAnalysisTemplateValue,
        ImageAnalysisTypeValue,
    )
    from cloudinfinite.recognition.apply_face_effect import (
        ApplyFaceEffectResponse,
        FaceEffectValue,
        GenderChangeValue,
    )
    from cloudinfinite.recognition.assess_quality import AssessQualityResponse
    from cloudinfinite.recognition.describe_ai_job import DescribeAiJobResponse
    from cloudinfinite.recognition.describe_ai_jobs import DescribeAiJobsResponse
    from cloudinfinite.recognition.detect_car import DetectCarResponse
    from cloudinfinite.recognition.detect_face import DetectFaceResponse
    from cloudinfinite.recognition.detect_label import DetectLabelResponse, LabelSceneValue
    from cloudinfinite.recognition.detect_objects import DetectObjectsResponse
    from cloudinfinite.recognition.detect_pet import DetectPetResponse
    from cloudinfinite.recognition.enlarge_image import MagnificationValue
    from cloudinfinite.recognition.get_action_sequence import GetActionSequenceResponse
    from cloudinfinite.recognition.get_live_code import GetLiveCodeResponse
    from cloudinfinite.recognition.id_card import (
        CardSideValue,
        IdCardConfig,
        IdCardConfigDict,
        RecognizeIdCardResponse,
    )
    from cloudinfinite.recognition.liveness import LivenessResponse, LivenessTypeValue
    from cloudinfinite.recognition.make_qr_code import MakeQrCodeResponse
    from cloudinfinite.recognition.read_qr_code import ReadQrCodeResponse
    from cloudinfinite.recognition.recognize_all import RecognizeAllResponse
    from cloudinfinite.recognition.recognize_body import RecognizeBodyResponse
    from cloudinfinite.recognition.recognize_card import CardTypeValue, RecognizeCardResponse
    from cloudinfinite.recognition.recognize_game import RecognizeGameResponse
    from cloudinfinite.recognition.recognize_logo import RecognizeLogoResponse
    from cloudinfinite.recognition.recognize_text import RecognizeTextResponse
    from cloudinfinite.recognition.translate_text import TranslateTextResponse
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
        KafkaConfig,
        KafkaConfigDict,
    )
    from cloudinfinite.settings.image_ocr import TextLanguageValue, TextRecognitionValue
    from cloudinfinite.settings.job_output import JobOutput, JobOutputDict
    from cloudinfinite.settings.translation import (
        Translation,
        TranslationBasicTypeValue,
        TranslationDict,
        TranslationLanguageValue,
        TranslationSourceTypeValue,
    )
    from cloudinfinite.settings.words_generalize import WordsGeneralize, WordsGeneralizeDict
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.bodies import Body, Source
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer, EmptyAnswer, JobT
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
    from cloudinfinite_runtime.streamed import AsyncStreamedAnswer
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.recognition.calls import RecognitionCalls as AsyncRecognitionCalls

if TYPE_CHECKING:

    class AsyncRecognitionCalls(AsyncCalls):
        """See `RecognitionCalls`."""

        async def analyze_images(
            self,
            *,
            parts: Sequence[ImageAnalysisPart | ImageAnalysisPartDict],
            type: ImageAnalysisTypeValue,
            template: ImageAnalysisTemplateValue | None = None,
            model: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AnalyzeImagesResponse:
            """See `RecognitionCalls.analyze_images`."""
            ...

        async def apply_face_effect(
            self,
            key: str | None = None,
            *,
            type: FaceEffectValue,
            detect_url: str | None = None,
            whitening: int | None = None,
            smoothing: int | None = None,
            face_lifting: int | None = None,
            eye_enlarging: int | None = None,
            gender: GenderChangeValue | None = None,
            age: int | None = None,
            **options: Unpack[CallOptions],
        ) -> ApplyFaceEffectResponse:
            """See `RecognitionCalls.apply_face_effect`."""
            ...

        async def apply_face_effect_url(
            self,
            key: str | None = None,
            *,
            type: FaceEffectValue,
            detect_url: str | None = None,
            whitening: int | None = None,
            smoothing: int | None = None,
            face_lifting: int | None = None,
            eye_enlarging: int | None = None,
            gender: GenderChangeValue | None = None,
            age: int | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.apply_face_effect_url`."""
            ...

        async def assess_quality(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AssessQualityResponse:
            """See `RecognitionCalls.assess_quality`."""
            ...

        async def assess_quality_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.assess_quality_url`."""
            ...

        async def cancel_ai_job(
            self, job_id: str | BaseRecord, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `RecognitionCalls.cancel_ai_job`."""
            ...

        async def color_image(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `RecognitionCalls.color_image`."""
            ...

        async def color_image_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.color_image_url`."""
            ...

        def color_image_stream(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `RecognitionCalls.color_image_stream`."""
            ...

        async def create_translation_job(
            self,
            *,
            object: str,
            lang: TranslationLanguageValue,
            type: TranslationSourceTypeValue,
            translation: Translation | TranslationDict,
            queue_id: str,
            basic_type: TranslationBasicTypeValue | None = None,
            output: JobOutput | JobOutputDict | None = None,
            no_need_output: bool | None = None,
            user_data: str | None = None,
            job_level: int | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateAiJobResponse:
            """See `RecognitionCalls.create_translation_job`."""
            ...

        async def create_words_generalize_job(
            self,
            *,
            object: str,
            words_generalize: WordsGeneralize | WordsGeneralizeDict,
            queue_id: str,
            user_data: str | None = None,
            job_level: int | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateAiJobResponse:
            """See `RecognitionCalls.create_words_generalize_job`."""
            ...

        async def crop_image(
            self,
            key: str | None = None,
            *,
            width: int,
            height: int,
            detect_url: str | None = None,
            fixed: int | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `RecognitionCalls.crop_image`."""
            ...

        async def crop_image_url(
            self,
            key: str | None = None,
            *,
            width: int,
            height: int,
            detect_url: str | None = None,
            fixed: int | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.crop_image_url`."""
            ...

        def crop_image_stream(
            self,
            key: str | None = None,
            *,
            width: int,
            height: int,
            detect_url: str | None = None,
            fixed: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `RecognitionCalls.crop_image_stream`."""
            ...

        async def cut_out_goods(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            center: int | None = None,
            padding: str | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `RecognitionCalls.cut_out_goods`."""
            ...

        async def cut_out_goods_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            center: int | None = None,
            padding: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.cut_out_goods_url`."""
            ...

        def cut_out_goods_stream(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            center: int | None = None,
            padding: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `RecognitionCalls.cut_out_goods_stream`."""
            ...

        async def cut_out_person(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            center: int | None = None,
            padding: str | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `RecognitionCalls.cut_out_person`."""
            ...

        async def cut_out_person_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            center: int | None = None,
            padding: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.cut_out_person_url`."""
            ...

        def cut_out_person_stream(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            center: int | None = None,
            padding: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `RecognitionCalls.cut_out_person_stream`."""
            ...

        async def cut_out_subject(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            center: int | None = None,
            padding: str | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `RecognitionCalls.cut_out_subject`."""
            ...

        async def cut_out_subject_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            center: int | None = None,
            padding: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.cut_out_subject_url`."""
            ...

        def cut_out_subject_stream(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            center: int | None = None,
            padding: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `RecognitionCalls.cut_out_subject_stream`."""
            ...

        async def describe_ai_job(
            self,
            job_id: str | BaseRecord | Sequence[str | BaseRecord],
            **options: Unpack[LookUpOptions],
        ) -> DescribeAiJobResponse:
            """See `RecognitionCalls.describe_ai_job`."""
            ...

        @overload
        async def wait_for_ai(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[AiJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> AiJobDetail: ...

        @overload
        async def wait_for_ai(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[AiJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[AiJobDetail]: ...

        async def wait_for_ai(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[AiJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> AiJobDetail | list[AiJobDetail]:
            """See `RecognitionCalls.wait_for_ai`."""
            ...

        async def describe_ai_jobs(
            self,
            *,
            queue_id: str,
            tag: AiJobTagValue,
            workflow_id: str | None = None,
            inventory_trigger_job_id: str | BaseRecord | None = None,
            input_object: str | None = None,
            order_by_time: SortOrderValue | None = None,
            next_token: str | None = None,
            size: int | None = None,
            states: Sequence[JobStateFilterValue] | None = None,
            start_creation_time: datetime | None = None,
            end_creation_time: datetime | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeAiJobsResponse:
            """See `RecognitionCalls.describe_ai_jobs`."""
            ...

        def iter_ai_jobs(
            self,
            *,
            queue_id: str,
            tag: AiJobTagValue,
            workflow_id: str | None = None,
            inventory_trigger_job_id: str | BaseRecord | None = None,
            input_object: str | None = None,
            order_by_time: SortOrderValue | None = None,
            next_token: str | None = None,
            size: int | None = None,
            states: Sequence[JobStateFilterValue] | None = None,
            start_creation_time: datetime | None = None,
            end_creation_time: datetime | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[AiJobDetail, DescribeAiJobsResponse]:
            """See `RecognitionCalls.iter_ai_jobs`."""
            ...

        async def detect_car(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            **options: Unpack[CallOptions],
        ) -> DetectCarResponse:
            """See `RecognitionCalls.detect_car`."""
            ...

        async def detect_car_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.detect_car_url`."""
            ...

        async def detect_face(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            max_faces: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DetectFaceResponse:
            """See `RecognitionCalls.detect_face`."""
            ...

        async def detect_face_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            max_faces: int | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.detect_face_url`."""
            ...

        async def detect_label(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            scenes: Sequence[LabelSceneValue] | None = None,
            **options: Unpack[CallOptions],
        ) -> DetectLabelResponse:
            """See `RecognitionCalls.detect_label`."""
            ...

        async def detect_label_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            scenes: Sequence[LabelSceneValue] | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.detect_label_url`."""
            ...

        async def detect_objects(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            **options: Unpack[CallOptions],
        ) -> DetectObjectsResponse:
            """See `RecognitionCalls.detect_objects`."""
            ...

        async def detect_objects_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.detect_objects_url`."""
            ...

        async def detect_pet(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            **options: Unpack[CallOptions],
        ) -> DetectPetResponse:
            """See `RecognitionCalls.detect_pet`."""
            ...

        async def detect_pet_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.detect_pet_url`."""
            ...

        async def enhance_image(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            denoise: int | None = None,
            sharpen: int | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `RecognitionCalls.enhance_image`."""
            ...

        async def enhance_image_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            denoise: int | None = None,
            sharpen: int | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.enhance_image_url`."""
            ...

        def enhance_image_stream(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            denoise: int | None = None,
            sharpen: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `RecognitionCalls.enhance_image_stream`."""
            ...

        async def enlarge_image(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            magnify: MagnificationValue | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `RecognitionCalls.enlarge_image`."""
            ...

        async def enlarge_image_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            magnify: MagnificationValue | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.enlarge_image_url`."""
            ...

        def enlarge_image_stream(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            magnify: MagnificationValue | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `RecognitionCalls.enlarge_image_stream`."""
            ...

        async def get_action_sequence(
            self, **options: Unpack[CallOptions]
        ) -> GetActionSequenceResponse:
            """See `RecognitionCalls.get_action_sequence`."""
            ...

        async def get_action_sequence_url(
            self, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `RecognitionCalls.get_action_sequence_url`."""
            ...

        async def get_live_code(self, **options: Unpack[CallOptions]) -> GetLiveCodeResponse:
            """See `RecognitionCalls.get_live_code`."""
            ...

        async def get_live_code_url(
            self, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `RecognitionCalls.get_live_code_url`."""
            ...

        async def make_qr_code(
            self,
            *,
            content: str,
            width: int,
            mode: int | None = None,
            **options: Unpack[CallOptions],
        ) -> MakeQrCodeResponse:
            """See `RecognitionCalls.make_qr_code`."""
            ...

        async def make_qr_code_url(
            self,
            *,
            content: str,
            width: int,
            mode: int | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.make_qr_code_url`."""
            ...

        async def read_qr_code(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            cover: int | None = None,
            bar_type: int | None = None,
            **options: Unpack[CallOptions],
        ) -> ReadQrCodeResponse:
            """See `RecognitionCalls.read_qr_code`."""
            ...

        async def read_qr_code_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            cover: int | None = None,
            bar_type: int | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.read_qr_code_url`."""
            ...

        async def recognize_all(
            self,
            key: str,
            *,
            detect_type: Sequence[str] | None = None,
            **options: Unpack[CallOptions],
        ) -> RecognizeAllResponse:
            """See `RecognitionCalls.recognize_all`."""
            ...

        async def recognize_all_url(
            self,
            key: str,
            *,
            detect_type: Sequence[str] | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.recognize_all_url`."""
            ...

        async def recognize_body(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            **options: Unpack[CallOptions],
        ) -> RecognizeBodyResponse:
            """See `RecognitionCalls.recognize_body`."""
            ...

        async def recognize_body_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.recognize_body_url`."""
            ...

        async def recognize_card(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            card_type: CardTypeValue | None = None,
            **options: Unpack[CallOptions],
        ) -> RecognizeCardResponse:
            """See `RecognitionCalls.recognize_card`."""
            ...

        async def recognize_card_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            card_type: CardTypeValue | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.recognize_card_url`."""
            ...

        async def recognize_game(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            **options: Unpack[CallOptions],
        ) -> RecognizeGameResponse:
            """See `RecognitionCalls.recognize_game`."""
            ...

        async def recognize_game_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.recognize_game_url`."""
            ...

        async def recognize_id_card(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            card_side: CardSideValue | None = None,
            checks: IdCardConfig | IdCardConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> RecognizeIdCardResponse:
            """See `RecognitionCalls.recognize_id_card`."""
            ...

        async def recognize_id_card_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            card_side: CardSideValue | None = None,
            checks: IdCardConfig | IdCardConfigDict | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.recognize_id_card_url`."""
            ...

        async def recognize_liveness(
            self,
            key: str,
            *,
            id_number: str,
            name: str,
            type: LivenessTypeValue,
            challenge: str | None = None,
            best_frames: int | None = None,
            **options: Unpack[CallOptions],
        ) -> LivenessResponse:
            """See `RecognitionCalls.recognize_liveness`."""
            ...

        async def recognize_liveness_url(
            self,
            key: str,
            *,
            id_number: str,
            name: str,
            type: LivenessTypeValue,
            challenge: str | None = None,
            best_frames: int | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.recognize_liveness_url`."""
            ...

        async def recognize_logo(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            ignore_error: int | None = None,
            **options: Unpack[CallOptions],
        ) -> RecognizeLogoResponse:
            """See `RecognitionCalls.recognize_logo`."""
            ...

        async def recognize_logo_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            ignore_error: int | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.recognize_logo_url`."""
            ...

        async def recognize_text(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            type: TextRecognitionValue | None = None,
            language: TextLanguageValue | None = None,
            is_pdf: bool | None = None,
            pdf_page_number: int | None = None,
            is_word: bool | None = None,
            enable_word_polygon: bool | None = None,
            **options: Unpack[CallOptions],
        ) -> RecognizeTextResponse:
            """See `RecognitionCalls.recognize_text`."""
            ...

        async def recognize_text_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            type: TextRecognitionValue | None = None,
            language: TextLanguageValue | None = None,
            is_pdf: bool | None = None,
            pdf_page_number: int | None = None,
            is_word: bool | None = None,
            enable_word_polygon: bool | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.recognize_text_url`."""
            ...

        async def repair_image(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            mask_picture: str | None = None,
            mask_polygon: str | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `RecognitionCalls.repair_image`."""
            ...

        async def repair_image_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            mask_picture: str | None = None,
            mask_polygon: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.repair_image_url`."""
            ...

        def repair_image_stream(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            mask_picture: str | None = None,
            mask_polygon: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `RecognitionCalls.repair_image_stream`."""
            ...

        async def translate_text(
            self,
            *,
            input_text: str,
            source_lang: str,
            target_lang: str,
            text_domain: str | None = None,
            text_style: str | None = None,
            **options: Unpack[CallOptions],
        ) -> TranslateTextResponse:
            """See `RecognitionCalls.translate_text`."""
            ...

        async def translate_text_url(
            self,
            *,
            input_text: str,
            source_lang: str,
            target_lang: str,
            text_domain: str | None = None,
            text_style: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `RecognitionCalls.translate_text_url`."""
            ...

        async def upload_and_recognize_id_card(
            self,
            key: str,
            *,
            body: bytes | str | Body | Source,
            card_side: CardSideValue | None = None,
            checks: IdCardConfig | IdCardConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> RecognizeIdCardResponse:
            """See `RecognitionCalls.upload_and_recognize_id_card`."""
            ...

        async def upload_and_recognize_liveness(
            self,
            key: str,
            *,
            body: bytes | str | Body | Source,
            id_number: str,
            name: str,
            type: LivenessTypeValue,
            challenge: str | None = None,
            best_frames: int | None = None,
            **options: Unpack[CallOptions],
        ) -> LivenessResponse:
            """See `RecognitionCalls.upload_and_recognize_liveness`."""
            ...
