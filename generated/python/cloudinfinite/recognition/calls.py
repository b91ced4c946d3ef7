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
"""The calls of `Client.recognition`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

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
    from cloudinfinite_runtime.bodies import Body, Source
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer, EmptyAnswer, JobT
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
    from cloudinfinite_runtime.streamed import StreamedAnswer


class RecognitionCalls(Calls):
    """Recognition: analyse text, images and audio, and edit images with AI.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    A method whose name ends in `_url` sends nothing. It returns a signed URL, with which anyone can
    make the call, any number of times, until it expires.

    A method whose name ends in `_stream` is used in a `with` statement. Its `StreamedAnswer` yields
    the bytes as they arrive, without a size limit.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite, and AI content recognition is enabled for it.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def analyze_images(
        self,
        *,
        parts: Sequence[ImageAnalysisPart | ImageAnalysisPartDict],
        type: ImageAnalysisTypeValue,
        template: ImageAnalysisTemplateValue | None = None,
        model: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyzeImagesResponse:
        """Describe images, or answer questions about them, with a multimodal model.

        Supports JPEG, PNG, WebP, BMP, AVIF, HEIF and GIF images of up to 10 MB and 7680 by 4320
        pixels.

        A bucket accepts one call per second. The call is available in Beijing, Shanghai, Guangzhou,
        Chengdu, Nanjing and Chongqing.

        Each image is billed, including repeats after a failure.

        Args:
            parts: The images and texts, in order.
            type: The task for the model. One of `Description`, `Custom`.
            template: The purpose of the description. One of `general`, `ecommerce`.
            model: The name of the model, such as `qwen3.5-4b`.

        Returns:
            The response of the model.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:CreateImageAnalysisJob

        Pages:
            https://cloud.tencent.com/document/api/460/134575 (zh, 2026-08-25)
            https://cloud.tencent.com/document/product/436/134625 (zh, 2026-07-21)
        """
        from cloudinfinite.recognition.analyze_images import OPERATION

        return self._client._call(
            OPERATION, {"parts": parts, "type": type, "template": template, "model": model}, options
        )

    def apply_face_effect(
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
        """Change the faces in an image, or cut out a person.

        An image can be up to 5 MB; for face-segmentation, up to 2000 by 2000 pixels.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            type: The effect to apply. One of `face-beautify`, `face-gender-transformation`,
                `face-age-transformation`, `face-segmentation`.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            whitening: For face-beautify: the strength of skin brightening. 0 to 100. Default: `30`.
            smoothing: For face-beautify: the strength of skin smoothing. 0 to 100. Default: `10`.
            face_lifting: For face-beautify: the strength of face slimming. 0 to 100. Default: `70`.
            eye_enlarging: For face-beautify: the strength of eye enlargement. 0 to 100. Default:
                `70`.
            gender: For face-gender-transformation: the direction of the change. One of `0`, `1`.
                Required if `type` is `face-gender-transformation`.
            age: For face-age-transformation: the target age. 10 to 80. Required if `type` is
                `face-age-transformation`.

        Returns:
            The processed image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateFaceEffectJob

        Pages:
            https://cloud.tencent.com/document/product/460/47197 (zh)
        """
        from cloudinfinite.recognition.apply_face_effect import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "type": type,
                "detect_url": detect_url,
                "whitening": whitening,
                "smoothing": smoothing,
                "face_lifting": face_lifting,
                "eye_enlarging": eye_enlarging,
                "gender": gender,
                "age": age,
            },
            options,
        )

    def apply_face_effect_url(
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
        """Return a signed URL for `apply_face_effect`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.apply_face_effect import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "type": type,
                "detect_url": detect_url,
                "whitening": whitening,
                "smoothing": smoothing,
                "face_lifting": face_lifting,
                "eye_enlarging": eye_enlarging,
                "gender": gender,
                "age": age,
            },
            expires,
            options,
        )

    def assess_quality(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AssessQualityResponse:
        """Assess the quality of an image.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.

        Returns:
            The quality of an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateAssessQualityJob

        Pages:
            https://cloud.tencent.com/document/product/460/63228 (zh)
        """
        from cloudinfinite.recognition.assess_quality import OPERATION

        return self._client._call(OPERATION, {"key": key, "detect_url": detect_url}, options)

    def assess_quality_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `assess_quality`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.assess_quality import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "detect_url": detect_url}, expires, options
        )

    def cancel_ai_job(
        self, job_id: str | BaseRecord, **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Cancel an AI job.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: The job does not exist or can no longer be cancelled.

        Pages:
            https://github.com/tencentyun/intlcloud-documents (en)
        """
        from cloudinfinite.recognition.cancel_ai_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    def color_image(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Colourise a black and white image.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `color_image_stream` has no limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateAIImageColoringJob

        Pages:
            https://cloud.tencent.com/document/product/460/83794 (zh)
        """
        from cloudinfinite.recognition.color_image import OPERATION

        return self._client._call(OPERATION, {"key": key, "detect_url": detect_url}, options)

    def color_image_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `color_image`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.color_image import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "detect_url": detect_url}, expires, options
        )

    def color_image_stream(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `color_image`, which takes the same arguments."""
        from cloudinfinite.recognition.color_image import OPERATION

        return self._client._stream(OPERATION, {"key": key, "detect_url": detect_url}, options)

    def create_translation_job(
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
        """Create a job that translates a file.

        The call immediately returns the job's ID. Once the job has ended, the translated file is in
        the output bucket. Each job is billed, so do not blindly retry a call whose outcome is
        unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_ai_jobs`.

        Args:
            object: The key of the file in the bucket. Not empty.
            lang: The language of the file. One of the values of `TranslationLanguage`.
            type: The type of the file. One of the values of `TranslationSourceType`.
            translation: The target of the translation.
            queue_id: The queue for the job. Not empty.
            basic_type: The original type of the file; only for PDF and images. For an image without
                it, the response contains the translation. One of `docx`, `pptx`, `txt`.
            output: The output location. Required unless NoNeedOutput is true.
            no_need_output: Whether to write no file and return the translation only in the job's
                details; for images only.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            call_back_format: The format of the callback. Takes precedence over the queue's setting.
                One of `XML`, `JSON`. Default: `XML`.
            call_back_type: The delivery method of the callback. Takes precedence over the queue's
                setting. One of `Url`, `TDMQ`, `Kafka`. Default: `Url`.
            call_back: The address that receives the callback. Takes precedence over the queue's
                setting. Use `no` to turn off the queue's callback.
            call_back_mq_config: The message queue that receives the callback. Required if
                `call_back_type` is `TDMQ`.
            call_back_kafka_config: The Kafka topic that receives the callback. Required if
                `call_back_type` is `Kafka`.

        Returns:
            The AI job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49788 (en)
        """
        from cloudinfinite.recognition.create_translation_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "lang": lang,
                "type": type,
                "translation": translation,
                "queue_id": queue_id,
                "basic_type": basic_type,
                "output": output,
                "no_need_output": no_need_output,
                "user_data": user_data,
                "job_level": job_level,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_words_generalize_job(
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
        """Create a job that segments a text into words.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        words. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_ai_jobs`.

        Args:
            object: The key of the object in the bucket. Not empty.
            words_generalize: The word segmentation settings.
            queue_id: The queue for the job. Not empty.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            call_back_format: The format of the callback. Takes precedence over the queue's setting.
                One of `XML`, `JSON`. Default: `XML`.
            call_back_type: The delivery method of the callback. Takes precedence over the queue's
                setting. One of `Url`, `TDMQ`, `Kafka`. Default: `Url`.
            call_back: The address that receives the callback. Takes precedence over the queue's
                setting. Use `no` to turn off the queue's callback.
            call_back_mq_config: The message queue that receives the callback. Required if
                `call_back_type` is `TDMQ`.
            call_back_kafka_config: The Kafka topic that receives the callback. Required if
                `call_back_type` is `Kafka`.

        Returns:
            The AI job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49790 (en)
        """
        from cloudinfinite.recognition.create_words_generalize_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "words_generalize": words_generalize,
                "queue_id": queue_id,
                "user_data": user_data,
                "job_level": job_level,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def crop_image(
        self,
        key: str | None = None,
        *,
        width: int,
        height: int,
        detect_url: str | None = None,
        fixed: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Crop an image to its main subject.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            width: The width of the result. Together with the height, it determines the aspect
                ratio. At least 1.
            height: The height of the result. Together with the width, it determines the aspect
                ratio. At least 1.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            fixed: 1 to crop to exactly this width and height; 0 to crop to their aspect ratio. 0 to
                1. Default: `0`.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `crop_image_stream` has no limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateAIImageCropJob

        Pages:
            https://cloud.tencent.com/document/product/460/83791 (zh)
        """
        from cloudinfinite.recognition.crop_image import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "width": width,
                "height": height,
                "detect_url": detect_url,
                "fixed": fixed,
            },
            options,
        )

    def crop_image_url(
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
        """Return a signed URL for `crop_image`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.crop_image import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "width": width,
                "height": height,
                "detect_url": detect_url,
                "fixed": fixed,
            },
            expires,
            options,
        )

    def crop_image_stream(
        self,
        key: str | None = None,
        *,
        width: int,
        height: int,
        detect_url: str | None = None,
        fixed: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `crop_image`, which takes the same arguments."""
        from cloudinfinite.recognition.crop_image import OPERATION

        return self._client._stream(
            OPERATION,
            {
                "key": key,
                "width": width,
                "height": height,
                "detect_url": detect_url,
                "fixed": fixed,
            },
            options,
        )

    def cut_out_goods(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        center: int | None = None,
        padding: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Cut out the products in an image (goods matting).

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            center: Whether to centre the cutout in the image. 0 to 1. Default: `0`.
            padding: The margin around the cutout, in pixels: horizontal, an x, vertical, such as
                `20x10`; at most 1000 each. No margin by default. At least 3 characters: digits and
                'x'.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `cut_out_goods_stream` has no
                limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateGoodsMattingJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/72933 (en, 2025-09)
            https://cloud.tencent.com/document/product/436/79733 (zh)
        """
        from cloudinfinite.recognition.cut_out_goods import OPERATION

        return self._client._call(
            OPERATION,
            {"key": key, "detect_url": detect_url, "center": center, "padding": padding},
            options,
        )

    def cut_out_goods_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        center: int | None = None,
        padding: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `cut_out_goods`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.cut_out_goods import OPERATION

        return self._client._presign(
            OPERATION,
            {"key": key, "detect_url": detect_url, "center": center, "padding": padding},
            expires,
            options,
        )

    def cut_out_goods_stream(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        center: int | None = None,
        padding: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `cut_out_goods`, which takes the same arguments."""
        from cloudinfinite.recognition.cut_out_goods import OPERATION

        return self._client._stream(
            OPERATION,
            {"key": key, "detect_url": detect_url, "center": center, "padding": padding},
            options,
        )

    def cut_out_person(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        center: int | None = None,
        padding: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Cut out the people in an image (portrait matting).

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            center: Whether to centre the cutout in the image. 0 to 1. Default: `0`.
            padding: The margin around the cutout, in pixels: horizontal, an x, vertical, such as
                `20x10`; at most 1000 each. No margin by default. At least 3 characters: digits and
                'x'.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `cut_out_person_stream` has no
                limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateAIPortraitMattingJob

        Pages:
            https://cloud.tencent.com/document/product/460/106751 (zh, 2024-07-08)
        """
        from cloudinfinite.recognition.cut_out_person import OPERATION

        return self._client._call(
            OPERATION,
            {"key": key, "detect_url": detect_url, "center": center, "padding": padding},
            options,
        )

    def cut_out_person_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        center: int | None = None,
        padding: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `cut_out_person`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.cut_out_person import OPERATION

        return self._client._presign(
            OPERATION,
            {"key": key, "detect_url": detect_url, "center": center, "padding": padding},
            expires,
            options,
        )

    def cut_out_person_stream(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        center: int | None = None,
        padding: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `cut_out_person`, which takes the same arguments."""
        from cloudinfinite.recognition.cut_out_person import OPERATION

        return self._client._stream(
            OPERATION,
            {"key": key, "detect_url": detect_url, "center": center, "padding": padding},
            options,
        )

    def cut_out_subject(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        center: int | None = None,
        padding: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Cut out the main subject of an image (picture matting).

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            center: Whether to centre the cutout in the image. 0 to 1. Default: `0`.
            padding: The margin around the cutout, in pixels: horizontal, an x, vertical, such as
                `20x10`; at most 1000 each. No margin by default. At least 3 characters: digits and
                'x'.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `cut_out_subject_stream` has no
                limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://www.tencentcloud.com/document/product/1045/72932 (en, 2025-09)
            https://cloud.tencent.com/document/product/460/106750 (zh)
        """
        from cloudinfinite.recognition.cut_out_subject import OPERATION

        return self._client._call(
            OPERATION,
            {"key": key, "detect_url": detect_url, "center": center, "padding": padding},
            options,
        )

    def cut_out_subject_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        center: int | None = None,
        padding: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `cut_out_subject`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.cut_out_subject import OPERATION

        return self._client._presign(
            OPERATION,
            {"key": key, "detect_url": detect_url, "center": center, "padding": padding},
            expires,
            options,
        )

    def cut_out_subject_stream(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        center: int | None = None,
        padding: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `cut_out_subject`, which takes the same arguments."""
        from cloudinfinite.recognition.cut_out_subject import OPERATION

        return self._client._stream(
            OPERATION,
            {"key": key, "detect_url": detect_url, "center": center, "padding": padding},
            options,
        )

    def describe_ai_job(
        self,
        job_id: str | BaseRecord | Sequence[str | BaseRecord],
        **options: Unpack[LookUpOptions],
    ) -> DescribeAiJobResponse:
        """Look up one or more AI jobs.

        Args:
            job_id: One or more job IDs. Not empty. You can also pass the job itself, or the
                response that created it.

        Returns:
            The AI jobs that were found.

        Raises:
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        Pages:
            https://github.com/tencentyun/intlcloud-documents (en)
        """
        from cloudinfinite.recognition.describe_ai_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait_for_ai(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[AiJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> AiJobDetail: ...

    @overload
    def wait_for_ai(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[AiJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[AiJobDetail]: ...

    def wait_for_ai(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[AiJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> AiJobDetail | list[AiJobDetail]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up jobs with `describe_ai_job`, up to 50 per request. The first lookup is
        immediate; the interval then grows to half a minute. If one job of a list fails, the wait
        for the others continues, and the error is raised when all have ended, with `jobs` and
        `others`. To stop earlier, raise an exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobCancelledError: The job's state is `Cancel`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
        """
        from cloudinfinite.recognition.describe_ai_job import OPERATION

        found: AiJobDetail | list[AiJobDetail] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_ai_jobs(
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
        """List the AI jobs of a queue, page by page.

        Args:
            queue_id: The queue that contains the jobs. Not empty.
            tag: Includes only jobs of this kind. One of `Translation`, `WordsGeneralize`.
            workflow_id: Includes only jobs created by this workflow.
            inventory_trigger_job_id: Includes only jobs created by this batch job. You can also
                pass the job itself, or the response that created it.
            input_object: Includes only jobs on the object with this exact key.
            order_by_time: The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`.
            next_token: The token from the previous page; the list continues from there.
            size: The maximum number of jobs per page. 1 to 100. Default: `10`.
            states: Includes only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. Default: `All`.
            start_creation_time: Includes only jobs created at or after this time.
            end_creation_time: Includes only jobs created at or before this time.

        Returns:
            One page of AI jobs.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://www.tencentcloud.com/document/product/436/49385 (en, 2022-10)
            https://github.com/tencentyun/intlcloud-documents (en)
        """
        from cloudinfinite.recognition.describe_ai_jobs import OPERATION

        return self._client._call(
            OPERATION,
            {
                "queue_id": queue_id,
                "tag": tag,
                "workflow_id": workflow_id,
                "inventory_trigger_job_id": inventory_trigger_job_id,
                "input_object": input_object,
                "order_by_time": order_by_time,
                "next_token": next_token,
                "size": size,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
            },
            options,
        )

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
    ) -> Pager[AiJobDetail, DescribeAiJobsResponse]:
        """Iterate over all pages of `describe_ai_jobs`, with the same arguments; see `Pager`.
        `size` defaults to 100 here.

        To resume after a page, pass its `next_token` as `next_token`.
        """
        from cloudinfinite.recognition.describe_ai_jobs import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "queue_id": queue_id,
                "tag": tag,
                "workflow_id": workflow_id,
                "inventory_trigger_job_id": inventory_trigger_job_id,
                "input_object": input_object,
                "order_by_time": order_by_time,
                "next_token": next_token,
                "size": size,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
            },
            options,
        )

    def detect_car(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DetectCarResponse:
        """Detect vehicles and their licence plates in an image.

        An image can be up to 4 MB in Base64. It should have more than 50 by 50 pixels, and an
        aspect ratio below 5:1.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.

        Returns:
            The vehicles in an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateLicensePlateJob

        Pages:
            https://www.tencentcloud.com/zh/document/product/1045/73054 (zh, 2025-09)
            https://www.tencentcloud.com/zh/document/product/436/75089 (zh, 2026-01)
        """
        from cloudinfinite.recognition.detect_car import OPERATION

        return self._client._call(OPERATION, {"key": key, "detect_url": detect_url}, options)

    def detect_car_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `detect_car`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.detect_car import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "detect_url": detect_url}, expires, options
        )

    def detect_face(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        max_faces: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DetectFaceResponse:
        """Detect faces in an image.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            max_faces: The maximum number of faces to detect, largest first. A lower number is
                faster. 1 to 120. Default: `1`.

        Returns:
            The faces in an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateFaceEffectJob: On the call's page; the permissions page names another.
            ci:CreateDetectFaceJob: Only on the permissions page.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48831 (en, 2025-09)
            https://cloud.tencent.com/document/product/460/63223 (zh)
        """
        from cloudinfinite.recognition.detect_face import OPERATION

        return self._client._call(
            OPERATION, {"key": key, "detect_url": detect_url, "max_faces": max_faces}, options
        )

    def detect_face_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        max_faces: int | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `detect_face`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.detect_face import OPERATION

        return self._client._presign(
            OPERATION,
            {"key": key, "detect_url": detect_url, "max_faces": max_faces},
            expires,
            options,
        )

    def detect_label(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        scenes: Sequence[LabelSceneValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> DetectLabelResponse:
        """Find the labels that describe an image.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            scenes: The kinds of images to find labels for; camera by default. Each kind adds its
                own labels. One of `web`, `camera`, `album`, `news`.

        Returns:
            The labels of an image: Labels for a single scene, or separate lists for several scenes.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateDetectLabelJob

        Pages:
            https://cloud.tencent.com/document/product/460/39082 (zh)
            https://www.tencentcloud.com/zh/document/api/436/75083 (zh)
        """
        from cloudinfinite.recognition.detect_label import OPERATION

        return self._client._call(
            OPERATION, {"key": key, "detect_url": detect_url, "scenes": scenes}, options
        )

    def detect_label_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        scenes: Sequence[LabelSceneValue] | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `detect_label`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.detect_label import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "detect_url": detect_url, "scenes": scenes}, expires, options
        )

    def detect_objects(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DetectObjectsResponse:
        """Detect the main objects in an image.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.

        Returns:
            The objects in an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/97979 (zh)
        """
        from cloudinfinite.recognition.detect_objects import OPERATION

        return self._client._call(OPERATION, {"key": key, "detect_url": detect_url}, options)

    def detect_objects_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `detect_objects`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.detect_objects import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "detect_url": detect_url}, expires, options
        )

    def detect_pet(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DetectPetResponse:
        """Detect pets in an image.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.

        Returns:
            The pets in an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreatePetDetectJob

        Pages:
            https://cloud.tencent.com/document/product/460/95753 (zh)
        """
        from cloudinfinite.recognition.detect_pet import OPERATION

        return self._client._call(OPERATION, {"key": key, "detect_url": detect_url}, options)

    def detect_pet_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `detect_pet`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.detect_pet import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "detect_url": detect_url}, expires, options
        )

    def enhance_image(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        denoise: int | None = None,
        sharpen: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Enhance an image: reduce noise and sharpen.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            denoise: The strength of noise reduction. The documented maximum is 5. 0 to 10. Default:
                `3`.
            sharpen: The strength of sharpening. The documented maximum is 5. 0 to 10.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `enhance_image_stream` has no
                limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateAIEnhanceImageJob: On the call's page; the permissions page names another.
            ci:CreateEnhanceImageJob: Only on the permissions page.

        Pages:
            https://cloud.tencent.com/document/product/460/83792 (zh)
        """
        from cloudinfinite.recognition.enhance_image import OPERATION

        return self._client._call(
            OPERATION,
            {"key": key, "detect_url": detect_url, "denoise": denoise, "sharpen": sharpen},
            options,
        )

    def enhance_image_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        denoise: int | None = None,
        sharpen: int | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `enhance_image`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.enhance_image import OPERATION

        return self._client._presign(
            OPERATION,
            {"key": key, "detect_url": detect_url, "denoise": denoise, "sharpen": sharpen},
            expires,
            options,
        )

    def enhance_image_stream(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        denoise: int | None = None,
        sharpen: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `enhance_image`, which takes the same arguments."""
        from cloudinfinite.recognition.enhance_image import OPERATION

        return self._client._stream(
            OPERATION,
            {"key": key, "detect_url": detect_url, "denoise": denoise, "sharpen": sharpen},
            options,
        )

    def enlarge_image(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        magnify: MagnificationValue | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Enlarge an image and reconstruct details (super-resolution).

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            magnify: The magnification factor. One of `2`, `4`. Default: `2`.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `enlarge_image_stream` has no
                limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateAISuperResolutionJob: On the Chinese page; the English page names another.
            ci:CreateSuperResolutionJob: Only on the English page.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73041 (en, 2025-09)
            https://cloud.tencent.com/document/product/460/83793 (zh)
        """
        from cloudinfinite.recognition.enlarge_image import OPERATION

        return self._client._call(
            OPERATION, {"key": key, "detect_url": detect_url, "magnify": magnify}, options
        )

    def enlarge_image_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        magnify: MagnificationValue | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `enlarge_image`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.enlarge_image import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "detect_url": detect_url, "magnify": magnify}, expires, options
        )

    def enlarge_image_stream(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        magnify: MagnificationValue | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `enlarge_image`, which takes the same arguments."""
        from cloudinfinite.recognition.enlarge_image import OPERATION

        return self._client._stream(
            OPERATION, {"key": key, "detect_url": detect_url, "magnify": magnify}, options
        )

    def get_action_sequence(self, **options: Unpack[CallOptions]) -> GetActionSequenceResponse:
        """Get actions for a person to perform in a video.

        Pass the result to the liveness check as the challenge.

        Returns:
            A challenge for the liveness check.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateGetActionSequenceJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/49896 (en)
        """
        from cloudinfinite.recognition.get_action_sequence import OPERATION

        return self._client._call(OPERATION, {}, options)

    def get_action_sequence_url(self, *, expires: int = 600, **options: Unpack[UrlOptions]) -> str:
        """Return a signed URL for `get_action_sequence`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.get_action_sequence import OPERATION

        return self._client._presign(OPERATION, {}, expires, options)

    def get_live_code(self, **options: Unpack[CallOptions]) -> GetLiveCodeResponse:
        """Get digits for a person to read out in a video.

        Pass the result to the liveness check as the challenge.

        Returns:
            A challenge for the liveness check.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateGetLiveCodeJob

        Pages:
            https://cloud.tencent.com/document/product/436/54076 (zh, 2024-04-03)
            https://cloud.tencent.com/document/product/460/108758 (zh)
        """
        from cloudinfinite.recognition.get_live_code import OPERATION

        return self._client._call(OPERATION, {}, options)

    def get_live_code_url(self, *, expires: int = 600, **options: Unpack[UrlOptions]) -> str:
        """Return a signed URL for `get_live_code`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.get_live_code import OPERATION

        return self._client._presign(OPERATION, {}, expires, options)

    def make_qr_code(
        self, *, content: str, width: int, mode: int | None = None, **options: Unpack[CallOptions]
    ) -> MakeQrCodeResponse:
        """Create a QR code or a bar code.

        Each call is billed, including repeats after a failure.

        Args:
            content: The text of the code. Not empty.
            width: The width of the image, in pixels. The height is determined automatically. At
                least 1.
            mode: The kind of code: 0 for a QR code, 1 for a bar code. 0 to 1. Default: `0`.

        Returns:
            The code.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateQRcodeGenerateJob

        Pages:
            https://cloud.tencent.com/document/product/436/54071 (zh)
        """
        from cloudinfinite.recognition.make_qr_code import OPERATION

        return self._client._call(
            OPERATION, {"content": content, "width": width, "mode": mode}, options
        )

    def make_qr_code_url(
        self,
        *,
        content: str,
        width: int,
        mode: int | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `make_qr_code`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.make_qr_code import OPERATION

        return self._client._presign(
            OPERATION, {"content": content, "width": width, "mode": mode}, expires, options
        )

    def read_qr_code(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        cover: int | None = None,
        bar_type: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ReadQrCodeResponse:
        """Read the QR codes and bar codes in an image.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            cover: Whether to return the image with its codes pixelated: 0 for no, 1 for yes. 0 to
                1. Default: `0`.
            bar_type: The codes to read: 0 for both kinds, 1 for QR codes, 2 for bar codes. 0 to 2.
                Default: `0`.

        Returns:
            The codes in an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateDetectQRcodeJob

        Pages:
            https://cloud.tencent.com/document/product/436/54070 (zh)
        """
        from cloudinfinite.recognition.read_qr_code import OPERATION

        return self._client._call(
            OPERATION,
            {"key": key, "detect_url": detect_url, "cover": cover, "bar_type": bar_type},
            options,
        )

    def read_qr_code_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        cover: int | None = None,
        bar_type: int | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `read_qr_code`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.read_qr_code import OPERATION

        return self._client._presign(
            OPERATION,
            {"key": key, "detect_url": detect_url, "cover": cover, "bar_type": bar_type},
            expires,
            options,
        )

    def recognize_all(
        self, key: str, *, detect_type: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> RecognizeAllResponse:
        """Detect vehicles, pedestrians and pets in an image in a single call.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_type: The targets to detect: `DetectVehicle`, `DetectPedestrian`, `DetectPet`.

        Returns:
            The detection results, by kind.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateAiRecognitionJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/49896 (en)
        """
        from cloudinfinite.recognition.recognize_all import OPERATION

        return self._client._call(OPERATION, {"key": key, "detect_type": detect_type}, options)

    def recognize_all_url(
        self,
        key: str,
        *,
        detect_type: Sequence[str] | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `recognize_all`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.recognize_all import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "detect_type": detect_type}, expires, options
        )

    def recognize_body(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RecognizeBodyResponse:
        """Detect people in an image.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.

        Returns:
            The people in an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/436/83728 (zh)
            https://cloud.tencent.com/document/product/460/83196 (zh)
        """
        from cloudinfinite.recognition.recognize_body import OPERATION

        return self._client._call(OPERATION, {"key": key, "detect_url": detect_url}, options)

    def recognize_body_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `recognize_body`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.recognize_body import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "detect_url": detect_url}, expires, options
        )

    def recognize_card(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        card_type: CardTypeValue | None = None,
        **options: Unpack[CallOptions],
    ) -> RecognizeCardResponse:
        """Read an identity card or a driving licence.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            card_type: The kind of card. One of `IDCard`, `DriverLicense`. Default: `DriverLicense`.

        Returns:
            The text on a card.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/96767 (zh)
        """
        from cloudinfinite.recognition.recognize_card import OPERATION

        return self._client._call(
            OPERATION, {"key": key, "detect_url": detect_url, "card_type": card_type}, options
        )

    def recognize_card_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        card_type: CardTypeValue | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `recognize_card`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.recognize_card import OPERATION

        return self._client._presign(
            OPERATION,
            {"key": key, "detect_url": detect_url, "card_type": card_type},
            expires,
            options,
        )

    def recognize_game(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RecognizeGameResponse:
        """Recognise the game shown in an image.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.

        Returns:
            The game in an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/93153 (zh)
        """
        from cloudinfinite.recognition.recognize_game import OPERATION

        return self._client._call(OPERATION, {"key": key, "detect_url": detect_url}, options)

    def recognize_game_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `recognize_game`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.recognize_game import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "detect_url": detect_url}, expires, options
        )

    def recognize_id_card(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        card_side: CardSideValue | None = None,
        checks: IdCardConfig | IdCardConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> RecognizeIdCardResponse:
        """Read a Chinese identity card, and check whether the image is genuine.

        An image can be up to 7 MB in Base64. It should have at least 500 by 800 pixels, and the
        card should fill most of it.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            card_side: The side of the card; detected automatically by default. One of `FRONT`,
                `BACK`.
            checks: The additional details to return.

        Returns:
            The text on a card.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateIDCardOCRJob

        Pages:
            https://cloud.tencent.com/document/product/460/48638 (zh)
        """
        from cloudinfinite.recognition.recognize_id_card import OPERATION

        return self._client._call(
            OPERATION,
            {"key": key, "detect_url": detect_url, "card_side": card_side, "checks": checks},
            options,
        )

    def recognize_id_card_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        card_side: CardSideValue | None = None,
        checks: IdCardConfig | IdCardConfigDict | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `recognize_id_card`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.recognize_id_card import OPERATION

        return self._client._presign(
            OPERATION,
            {"key": key, "detect_url": detect_url, "card_side": card_side, "checks": checks},
            expires,
            options,
        )

    def recognize_liveness(
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
        """Check that the person in a video is alive and is who they claim to be.

        Compares the face with the photo held by the authorities.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the video in the bucket. Not empty.
            id_number: The person's identity card number. Not empty.
            name: The person's name. Not empty.
            type: The task that the person performs in the video. One of `LIP`, `ACTION`, `SILENT`.
            challenge: The digits to read out, or the order of actions, as issued by the service.
                Not empty. Required unless `type` is `SILENT`.
            best_frames: The number of frames of the video to return. 1 to 10. Default: `1`.

        Returns:
            The outcome of a liveness check.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateLivenessRecognitionJob

        Pages:
            https://cloud.tencent.com/document/product/460/100272 (zh, 2024-10-17)
            https://cloud.tencent.com/document/product/460/108759 (zh)
        """
        from cloudinfinite.recognition.recognize_liveness import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "id_number": id_number,
                "name": name,
                "type": type,
                "challenge": challenge,
                "best_frames": best_frames,
            },
            options,
        )

    def recognize_liveness_url(
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
        """Return a signed URL for `recognize_liveness`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.recognize_liveness import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "id_number": id_number,
                "name": name,
                "type": type,
                "challenge": challenge,
                "best_frames": best_frames,
            },
            expires,
            options,
        )

    def recognize_logo(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        ignore_error: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RecognizeLogoResponse:
        """Recognise the logos in an image.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            ignore_error: Whether to suppress the error if the image cannot be processed, for
                example because it is too large: 0 for no, 1 for yes. 0 to 1.

        Returns:
            The logos in an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/79736 (zh)
        """
        from cloudinfinite.recognition.recognize_logo import OPERATION

        return self._client._call(
            OPERATION, {"key": key, "detect_url": detect_url, "ignore_error": ignore_error}, options
        )

    def recognize_logo_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        ignore_error: int | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `recognize_logo`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.recognize_logo import OPERATION

        return self._client._presign(
            OPERATION,
            {"key": key, "detect_url": detect_url, "ignore_error": ignore_error},
            expires,
            options,
        )

    def recognize_text(
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
        """Recognise the text in an image, or on a page of a PDF file.

        An image can be up to 7 MB in Base64. It should have at least 600 by 800 pixels.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            type: The recognition mode. One of `general`, `accurate`, `efficient`, `fast`,
                `handwriting`. Default: `general`.
            language: The language, for general. One of the values of `TextLanguage`. Default: `zh`.
            is_pdf: Whether to recognise PDF files as well, for general and fast. Default: `false`.
            pdf_page_number: The page of a PDF file to recognise; only with ispdf. At least 1.
                Default: `1`.
            is_word: Whether to return words and characters as well, for general and accurate.
                Default: `false`.
            enable_word_polygon: Whether to return the corners of each word, for handwriting.
                Default: `false`.

        Returns:
            The text in an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateOCRJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/73116 (en, 2025-09)
            https://www.tencentcloud.com/document/product/1045/49147 (en, 2024-02)
        """
        from cloudinfinite.recognition.recognize_text import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "detect_url": detect_url,
                "type": type,
                "language": language,
                "is_pdf": is_pdf,
                "pdf_page_number": pdf_page_number,
                "is_word": is_word,
                "enable_word_polygon": enable_word_polygon,
            },
            options,
        )

    def recognize_text_url(
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
        """Return a signed URL for `recognize_text`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.recognize_text import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "detect_url": detect_url,
                "type": type,
                "language": language,
                "is_pdf": is_pdf,
                "pdf_page_number": pdf_page_number,
                "is_word": is_word,
                "enable_word_polygon": enable_word_polygon,
            },
            expires,
            options,
        )

    def repair_image(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        mask_picture: str | None = None,
        mask_polygon: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Remove an element, such as a logo, from an image, and fill the gap.

        Without a mask, the service looks for common logos.

        Each call is billed, including repeats after a failure.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            mask_picture: The http or https address of a mask image, in URL-safe Base64. White areas
                of the mask are removed from the image. The service must be able to read the mask.
                Not empty: letters, digits, '-', '_' and '='.
            mask_polygon: The corners of the area to remove, in URL-safe Base64. If both masks are
                specified, the image takes precedence. Not empty: letters, digits, '-', '_' and '='.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `repair_image_stream` has no limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateImageRepairJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/73045 (en, 2025-09)
            https://cloud.tencent.com/document/product/460/79042 (zh, 2024-04)
        """
        from cloudinfinite.recognition.repair_image import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "detect_url": detect_url,
                "mask_picture": mask_picture,
                "mask_polygon": mask_polygon,
            },
            options,
        )

    def repair_image_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        mask_picture: str | None = None,
        mask_polygon: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `repair_image`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.repair_image import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "detect_url": detect_url,
                "mask_picture": mask_picture,
                "mask_polygon": mask_polygon,
            },
            expires,
            options,
        )

    def repair_image_stream(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        mask_picture: str | None = None,
        mask_polygon: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `repair_image`, which takes the same arguments."""
        from cloudinfinite.recognition.repair_image import OPERATION

        return self._client._stream(
            OPERATION,
            {
                "key": key,
                "detect_url": detect_url,
                "mask_picture": mask_picture,
                "mask_polygon": mask_polygon,
            },
            options,
        )

    def translate_text(
        self,
        *,
        input_text: str,
        source_lang: str,
        target_lang: str,
        text_domain: str | None = None,
        text_style: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TranslateTextResponse:
        """Translate a short text.

        The text is part of the address, so it must be short. To translate files, create a job.

        Each call is billed, including repeats after a failure.

        Args:
            input_text: The text. Not empty.
            source_lang: The language of the text, such as zh or en. Not empty.
            target_lang: The target language, such as en. Not empty.
            text_domain: The subject of the text, such as ecommerce. Default: `general`.
            text_style: The kind of text, such as title. Default: `sentence`.

        Returns:
            The translation.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/83547 (zh)
        """
        from cloudinfinite.recognition.translate_text import OPERATION

        return self._client._call(
            OPERATION,
            {
                "input_text": input_text,
                "source_lang": source_lang,
                "target_lang": target_lang,
                "text_domain": text_domain,
                "text_style": text_style,
            },
            options,
        )

    def translate_text_url(
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
        """Return a signed URL for `translate_text`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.recognition.translate_text import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "input_text": input_text,
                "source_lang": source_lang,
                "target_lang": target_lang,
                "text_domain": text_domain,
                "text_style": text_style,
            },
            expires,
            options,
        )

    def upload_and_recognize_id_card(
        self,
        key: str,
        *,
        body: bytes | str | Body | Source,
        card_side: CardSideValue | None = None,
        checks: IdCardConfig | IdCardConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> RecognizeIdCardResponse:
        """Upload an image of a Chinese identity card, and read the card.

        An image can be up to 7 MB in Base64. It should have at least 500 by 800 pixels, and the
        card should fill most of it.

        Replaces an object with the same key.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the image. Not empty.
            body: The content: bytes, a text, a path, a file opened in binary mode, or a `Body`.
            card_side: The side of the card; detected automatically by default. One of `FRONT`,
                `BACK`.
            checks: The additional details to return.

        Returns:
            The text on a card.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateIDCardOCRJob

        Pages:
            https://cloud.tencent.com/document/product/460/48638 (zh)
        """
        from cloudinfinite.recognition.upload_and_recognize_id_card import OPERATION

        return self._client._call(
            OPERATION, {"body": body, "key": key, "card_side": card_side, "checks": checks}, options
        )

    def upload_and_recognize_liveness(
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
        """Upload a video, and check that the person in it is alive and is who they claim to be.

        Replaces an object with the same key.

        Compares the face with the photo held by the authorities.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the video. Not empty.
            body: The content: bytes, a text, a path, a file opened in binary mode, or a `Body`.
            id_number: The person's identity card number. Not empty.
            name: The person's name. Not empty.
            type: The task that the person performs in the video. One of `LIP`, `ACTION`, `SILENT`.
            challenge: The digits to read out, or the order of actions, as issued by the service.
                Not empty. Required unless `type` is `SILENT`.
            best_frames: The number of frames of the video to return. 1 to 10. Default: `1`.

        Returns:
            The outcome of a liveness check.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateLivenessRecognitionJob

        Pages:
            https://cloud.tencent.com/document/product/460/100272 (zh, 2024-10-17)
            https://cloud.tencent.com/document/product/460/108759 (zh)
        """
        from cloudinfinite.recognition.upload_and_recognize_liveness import OPERATION

        return self._client._call(
            OPERATION,
            {
                "body": body,
                "key": key,
                "id_number": id_number,
                "name": name,
                "type": type,
                "challenge": challenge,
                "best_frames": best_frames,
            },
            options,
        )
