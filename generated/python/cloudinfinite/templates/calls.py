# Generated from spec/service.xml spec/templates/create_animation_template.xsd
#   spec/templates/create_concat_template.xsd spec/templates/create_high_speed_hd_template.xsd
#   spec/templates/create_image_ocr_template.xsd spec/templates/create_noise_reduction_template.xsd
#   spec/templates/create_pic_process_template.xsd spec/templates/create_smart_cover_template.xsd
#   spec/templates/create_snapshot_template.xsd
#   spec/templates/create_speech_recognition_template.xsd
#   spec/templates/create_super_resolution_template.xsd
#   spec/templates/create_transcode_pro_template.xsd spec/templates/create_transcode_template.xsd
#   spec/templates/create_tts_template.xsd spec/templates/create_video_enhance_template.xsd
#   spec/templates/create_video_montage_template.xsd
#   spec/templates/create_video_process_template.xsd
#   spec/templates/create_video_target_rec_template.xsd
#   spec/templates/create_voice_separate_template.xsd spec/templates/create_watermark_template.xsd
#   spec/templates/delete_media_template.xsd spec/templates/describe_media_templates.xsd
#   spec/templates/update_animation_template.xsd spec/templates/update_concat_template.xsd
#   spec/templates/update_high_speed_hd_template.xsd spec/templates/update_image_ocr_template.xsd
#   spec/templates/update_noise_reduction_template.xsd
#   spec/templates/update_pic_process_template.xsd spec/templates/update_smart_cover_template.xsd
#   spec/templates/update_snapshot_template.xsd
#   spec/templates/update_speech_recognition_template.xsd
#   spec/templates/update_super_resolution_template.xsd
#   spec/templates/update_transcode_pro_template.xsd spec/templates/update_transcode_template.xsd
#   spec/templates/update_tts_template.xsd spec/templates/update_video_enhance_template.xsd
#   spec/templates/update_video_montage_template.xsd
#   spec/templates/update_video_process_template.xsd
#   spec/templates/update_video_target_rec_template.xsd
#   spec/templates/update_voice_separate_template.xsd spec/templates/update_watermark_template.xsd
#   (69e7e1eae07299a5).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from cloudinfinite.settings.animation import (
        AnimationContainer,
        AnimationContainerDict,
        AnimationVideo,
        AnimationVideoDict,
    )
    from cloudinfinite.settings.audio_mix import AudioMix, AudioMixDict
    from cloudinfinite.settings.concat_template import ConcatTemplate, ConcatTemplateDict
    from cloudinfinite.settings.image_ocr import ImageOcr, ImageOcrDict
    from cloudinfinite.settings.noise_reduction import NoiseReduction, NoiseReductionDict
    from cloudinfinite.settings.pic_process import PicProcess, PicProcessDict
    from cloudinfinite.settings.smart_cover import SmartCover, SmartCoverDict
    from cloudinfinite.settings.snapshot import Snapshot, SnapshotDict
    from cloudinfinite.settings.speech_recognition import SpeechRecognition, SpeechRecognitionDict
    from cloudinfinite.settings.super_resolution import (
        SuperResolutionTargetValue,
        SuperResolutionVersionValue,
    )
    from cloudinfinite.settings.transcode import (
        MediaTimeInterval,
        MediaTimeIntervalDict,
        TranscodeAudio,
        TranscodeAudioDict,
        TranscodeContainer,
        TranscodeContainerDict,
        TranscodeVideo,
        TranscodeVideoDict,
        TransConfig,
        TransConfigDict,
    )
    from cloudinfinite.settings.transcode_pro import (
        TranscodeProAudio,
        TranscodeProAudioDict,
        TranscodeProContainer,
        TranscodeProContainerDict,
        TranscodeProVideo,
        TranscodeProVideoDict,
    )
    from cloudinfinite.settings.tts import TtsCodecValue, TtsModeValue
    from cloudinfinite.settings.video_enhance import VideoEnhance, VideoEnhanceDict
    from cloudinfinite.settings.video_montage import (
        VideoMontageAudio,
        VideoMontageAudioDict,
        VideoMontageContainer,
        VideoMontageContainerDict,
        VideoMontageVideo,
        VideoMontageVideoDict,
    )
    from cloudinfinite.settings.video_process import (
        ColorEnhance,
        ColorEnhanceDict,
        MsSharpen,
        MsSharpenDict,
    )
    from cloudinfinite.settings.video_target_rec import VideoTargetRec, VideoTargetRecDict
    from cloudinfinite.settings.voice_separate import (
        VoiceSeparateAudio,
        VoiceSeparateAudioDict,
        VoiceSeparateModeValue,
    )
    from cloudinfinite.settings.watermark import Watermark, WatermarkDict
    from cloudinfinite.templates.delete_media_template import DeleteMediaTemplateResponse
    from cloudinfinite.templates.describe_media_templates import DescribeMediaTemplatesResponse
    from cloudinfinite.templates.template import (
        Template,
        TemplateAnswer,
        TemplateCategoryValue,
        TemplateTagFilterValue,
    )
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.settings.options import CallOptions


class TemplatesCalls(Calls):
    """Templates: stored settings that jobs and workflows refer to by ID.

    The Tag of a template determines which kind of job can use it. You can send the settings of a
    listed template back with the update operation for its Tag.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite. A bucket that was unbound manually cannot use
            this operation. Otherwise the call fails with MediaBucketUnBinded.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def create_animation_template(
        self,
        *,
        name: str,
        container: AnimationContainer | AnimationContainerDict,
        video: AnimationVideo | AnimationVideoDict | None = None,
        time_interval: MediaTimeInterval | MediaTimeIntervalDict | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for animated images.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            container: The container format.
            video: The frames.
            time_interval: The part of the video to use.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49906 (en)
        """
        from cloudinfinite.templates.create_animation_template import OPERATION

        return self._client._call(
            OPERATION,
            {"name": name, "container": container, "video": video, "time_interval": time_interval},
            options,
        )

    def create_concat_template(
        self,
        *,
        name: str,
        concat_template: ConcatTemplate | ConcatTemplateDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for concatenating audio and video.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            concat_template: The concatenation settings. Each fragment needs a Mode.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49907 (en)
        """
        from cloudinfinite.templates.create_concat_template import OPERATION

        return self._client._call(
            OPERATION, {"name": name, "concat_template": concat_template}, options
        )

    def create_high_speed_hd_template(
        self,
        *,
        name: str,
        container: TranscodeContainer | TranscodeContainerDict,
        video: TranscodeVideo | TranscodeVideoDict,
        audio: TranscodeAudio | TranscodeAudioDict | None = None,
        time_interval: MediaTimeInterval | MediaTimeIntervalDict | None = None,
        trans_config: TransConfig | TransConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for top-speed transcoding.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            container: The container: mp4, flv or hls.
            video: The video settings: H.264 or H.265.
            audio: The audio settings: aac or mp3.
            time_interval: The part of the source to transcode.
            trans_config: Additional settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49908 (en)
        """
        from cloudinfinite.templates.create_high_speed_hd_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "name": name,
                "container": container,
                "video": video,
                "audio": audio,
                "time_interval": time_interval,
                "trans_config": trans_config,
            },
            options,
        )

    def create_image_ocr_template(
        self, *, name: str, image_ocr: ImageOcr | ImageOcrDict, **options: Unpack[CallOptions]
    ) -> TemplateAnswer:
        """Create a template for text recognition.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            image_ocr: The recognition settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49919 (en)
        """
        from cloudinfinite.templates.create_image_ocr_template import OPERATION

        return self._client._call(OPERATION, {"name": name, "image_ocr": image_ocr}, options)

    def create_noise_reduction_template(
        self,
        *,
        name: str,
        noise_reduction: NoiseReduction | NoiseReductionDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for noise reduction.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            noise_reduction: The noise reduction settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73377 (en)
        """
        from cloudinfinite.templates.create_noise_reduction_template import OPERATION

        return self._client._call(
            OPERATION, {"name": name, "noise_reduction": noise_reduction}, options
        )

    def create_pic_process_template(
        self, *, name: str, pic_process: PicProcess | PicProcessDict, **options: Unpack[CallOptions]
    ) -> TemplateAnswer:
        """Create a template for image processing.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            pic_process: The image processing settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73037 (en)
        """
        from cloudinfinite.templates.create_pic_process_template import OPERATION

        return self._client._call(OPERATION, {"name": name, "pic_process": pic_process}, options)

    def create_smart_cover_template(
        self, *, name: str, smart_cover: SmartCover | SmartCoverDict, **options: Unpack[CallOptions]
    ) -> TemplateAnswer:
        """Create a template for video covers.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            smart_cover: The cover image settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/50614 (en)
        """
        from cloudinfinite.templates.create_smart_cover_template import OPERATION

        return self._client._call(OPERATION, {"name": name, "smart_cover": smart_cover}, options)

    def create_snapshot_template(
        self, *, name: str, snapshot: Snapshot | SnapshotDict, **options: Unpack[CallOptions]
    ) -> TemplateAnswer:
        """Create a template for snapshots.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            snapshot: The frames to capture, and the image settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49909 (en)
        """
        from cloudinfinite.templates.create_snapshot_template import OPERATION

        return self._client._call(OPERATION, {"name": name, "snapshot": snapshot}, options)

    def create_speech_recognition_template(
        self,
        *,
        name: str,
        speech_recognition: SpeechRecognition | SpeechRecognitionDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for speech recognition.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            speech_recognition: The recognition settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/50303 (en)
        """
        from cloudinfinite.templates.create_speech_recognition_template import OPERATION

        return self._client._call(
            OPERATION, {"name": name, "speech_recognition": speech_recognition}, options
        )

    def create_super_resolution_template(
        self,
        *,
        name: str,
        resolution: SuperResolutionTargetValue,
        enable_scale_up: bool | None = None,
        version: SuperResolutionVersionValue | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for super resolution.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            resolution: The source and target resolutions. One of `sdtohd`, `hdto4k`.
            enable_scale_up: Whether to scale automatically. Default: `false`.
            version: The edition of the algorithm. One of `Base`, `Enhance`. Default: `Base`.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49910 (en)
        """
        from cloudinfinite.templates.create_super_resolution_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "name": name,
                "resolution": resolution,
                "enable_scale_up": enable_scale_up,
                "version": version,
            },
            options,
        )

    def create_transcode_pro_template(
        self,
        *,
        name: str,
        container: TranscodeProContainer | TranscodeProContainerDict,
        video: TranscodeProVideo | TranscodeProVideoDict,
        audio: TranscodeProAudio | TranscodeProAudioDict | None = None,
        time_interval: MediaTimeInterval | MediaTimeIntervalDict | None = None,
        trans_config: TransConfig | TransConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for professional transcoding.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            container: The container format.
            video: The video settings of transcoding.
            audio: The audio settings. If omitted, the output has no audio.
            time_interval: The part of the source to transcode.
            trans_config: Additional settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49912 (en)
        """
        from cloudinfinite.templates.create_transcode_pro_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "name": name,
                "container": container,
                "video": video,
                "audio": audio,
                "time_interval": time_interval,
                "trans_config": trans_config,
            },
            options,
        )

    def create_transcode_template(
        self,
        *,
        name: str,
        container: TranscodeContainer | TranscodeContainerDict,
        video: TranscodeVideo | TranscodeVideoDict | None = None,
        audio: TranscodeAudio | TranscodeAudioDict | None = None,
        time_interval: MediaTimeInterval | MediaTimeIntervalDict | None = None,
        trans_config: TransConfig | TransConfigDict | None = None,
        audio_mix: AudioMix | AudioMixDict | None = None,
        audio_mix_array: Sequence[AudioMix | AudioMixDict] | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for transcoding.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            container: The container format.
            video: The video settings. If omitted, the output has no video.
            audio: The audio settings. If omitted, the output has no audio.
            time_interval: The part of the source to transcode.
            trans_config: Additional settings.
            audio_mix: A sound to mix in; not allowed with Audio.Remove.
            audio_mix_array: Sounds to mix in; not allowed with Audio.Remove. At most 2 items.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49911 (en)
        """
        from cloudinfinite.templates.create_transcode_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "name": name,
                "container": container,
                "video": video,
                "audio": audio,
                "time_interval": time_interval,
                "trans_config": trans_config,
                "audio_mix": audio_mix,
                "audio_mix_array": audio_mix_array,
            },
            options,
        )

    def create_tts_template(
        self,
        *,
        name: str,
        mode: TtsModeValue | None = None,
        codec: TtsCodecValue | None = None,
        voice_type: str | None = None,
        volume: int | None = None,
        speed: int | None = None,
        emotion: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for text to speech.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            mode: The synthesis mode, which determines whether text is converted immediately. One of
                `Asyc`, `Sync`. Default: `Asyc`.
            codec: The audio format. If omitted: wav for immediate conversion, pcm in the
                background. One of `wav`, `mp3`, `pcm`.
            voice_type: The voice; the documentation of TtsTpl lists some voices. Default: `ruxue`.
            volume: The volume. -10 to 10. Default: `0`.
            speed: The speaking rate. 50 to 200. Default: `100`.
            emotion: The emotion, such as arousal, for voices that support several emotions.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49913 (en)
        """
        from cloudinfinite.templates.create_tts_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "name": name,
                "mode": mode,
                "codec": codec,
                "voice_type": voice_type,
                "volume": volume,
                "speed": speed,
                "emotion": emotion,
            },
            options,
        )

    def create_video_enhance_template(
        self,
        *,
        name: str,
        video_enhance: VideoEnhance | VideoEnhanceDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for enhancing video in several ways at once.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            video_enhance: The video enhancement settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49919 (en)
        """
        from cloudinfinite.templates.create_video_enhance_template import OPERATION

        return self._client._call(
            OPERATION, {"name": name, "video_enhance": video_enhance}, options
        )

    def create_video_montage_template(
        self,
        *,
        name: str,
        container: VideoMontageContainer | VideoMontageContainerDict,
        video: VideoMontageVideo | VideoMontageVideoDict,
        duration: Decimal | int | None = None,
        scene: str | None = None,
        audio: VideoMontageAudio | VideoMontageAudioDict | None = None,
        audio_mix: Sequence[AudioMix | AudioMixDict] | None = None,
        audio_mix_array: Sequence[AudioMix | AudioMixDict] | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for video highlights.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            container: The container format.
            video: The video settings of transcoding.
            duration: The duration, in seconds, to the millisecond; the duration of the video if
                omitted.
            scene: The kind of scene, such as `Soccer`.
            audio: The audio settings of transcoding.
            audio_mix: Sounds to mix in; not allowed with Audio.Remove.
            audio_mix_array: Sounds to mix in; not allowed with Audio.Remove.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49914 (en)
        """
        from cloudinfinite.templates.create_video_montage_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "name": name,
                "container": container,
                "video": video,
                "duration": duration,
                "scene": scene,
                "audio": audio,
                "audio_mix": audio_mix,
                "audio_mix_array": audio_mix_array,
            },
            options,
        )

    def create_video_process_template(
        self,
        *,
        name: str,
        color_enhance: ColorEnhance | ColorEnhanceDict | None = None,
        ms_sharpen: MsSharpen | MsSharpenDict | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for enhancing video.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        At least one of `color_enhance`, `ms_sharpen` is required.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            color_enhance: The colour enhancement settings.
            ms_sharpen: The detail enhancement settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49915 (en)
        """
        from cloudinfinite.templates.create_video_process_template import OPERATION

        return self._client._call(
            OPERATION,
            {"name": name, "color_enhance": color_enhance, "ms_sharpen": ms_sharpen},
            options,
        )

    def create_video_target_rec_template(
        self,
        *,
        name: str,
        video_target_rec: VideoTargetRec | VideoTargetRecDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for detecting people, pets, cars, faces and licence plates in video.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            video_target_rec: The targets to detect, and the processing of the detected targets.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73147 (en)
        """
        from cloudinfinite.templates.create_video_target_rec_template import OPERATION

        return self._client._call(
            OPERATION, {"name": name, "video_target_rec": video_target_rec}, options
        )

    def create_voice_separate_template(
        self,
        *,
        name: str,
        audio_mode: VoiceSeparateModeValue,
        audio_config: VoiceSeparateAudio | VoiceSeparateAudioDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Create a template for voice separation.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            audio_mode: The parts to write. One of `IsAudio`, `IsBackground`, `AudioAndBackground`.
            audio_config: The audio settings of transcoding.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49916 (en)
        """
        from cloudinfinite.templates.create_voice_separate_template import OPERATION

        return self._client._call(
            OPERATION,
            {"name": name, "audio_mode": audio_mode, "audio_config": audio_config},
            options,
        )

    def create_watermark_template(
        self, *, name: str, watermark: Watermark | WatermarkDict, **options: Unpack[CallOptions]
    ) -> TemplateAnswer:
        """Create a template for watermarks.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 43
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_templates`.

        Args:
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            watermark: The watermark.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: CreatedTemplateNumLimit: The account has reached the maximum number of
                templates.

        CAM actions:
            ci:CreateMediaTemplate
            ci:DescribeMediaTemplates: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49917 (en)
        """
        from cloudinfinite.templates.create_watermark_template import OPERATION

        return self._client._call(OPERATION, {"name": name, "watermark": watermark}, options)

    def delete_template(
        self, template_id: str, **options: Unpack[CallOptions]
    ) -> DeleteMediaTemplateResponse:
        """Delete a template.

        Args:
            template_id: The ID of the template. Not empty.

        Returns:
            The template that was deleted.

        Raises:
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:DeleteMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49918 (en)
        """
        from cloudinfinite.templates.delete_media_template import OPERATION

        return self._client._call(OPERATION, {"template_id": template_id}, options)

    def describe_templates(
        self,
        *,
        tag: TemplateTagFilterValue | None = None,
        category: TemplateCategoryValue | None = None,
        ids: Sequence[str] | None = None,
        name: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeMediaTemplatesResponse:
        """List templates, page by page.

        A list by IDs is not paged; the response also contains the requested IDs that do not exist.

        Args:
            tag: Includes only templates of this kind. One of the values of `TemplateTagFilter`.
                Default: `All`.
            category: Includes only templates in this category. One of `Custom`, `Official`.
                Default: `Custom`.
            ids: Includes only the templates with these IDs. Not empty.
            name: Includes only templates whose names begin with this text.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The number of templates per page. At least 1. Default: `10`.

        Returns:
            One page of templates.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeMediaTemplates

        Pages:
            https://www.tencentcloud.com/document/product/1045/49919 (en)
            https://www.tencentcloud.com/document/product/1045/51271 (en)
        """
        from cloudinfinite.templates.describe_media_templates import OPERATION

        return self._client._call(
            OPERATION,
            {
                "tag": tag,
                "category": category,
                "ids": ids,
                "name": name,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_templates(
        self,
        *,
        tag: TemplateTagFilterValue | None = None,
        category: TemplateCategoryValue | None = None,
        ids: Sequence[str] | None = None,
        name: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Template, DescribeMediaTemplatesResponse]:
        """Iterate over all pages of `describe_templates`, with the same arguments; see `Pager`.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.templates.describe_media_templates import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "tag": tag,
                "category": category,
                "ids": ids,
                "name": name,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def update_animation_template(
        self,
        template_id: str,
        *,
        name: str,
        container: AnimationContainer | AnimationContainerDict,
        video: AnimationVideo | AnimationVideoDict | None = None,
        time_interval: MediaTimeInterval | MediaTimeIntervalDict | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for animated images.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            container: The container format.
            video: The frames.
            time_interval: The part of the video to use.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49906 (en)
        """
        from cloudinfinite.templates.update_animation_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "template_id": template_id,
                "name": name,
                "container": container,
                "video": video,
                "time_interval": time_interval,
            },
            options,
        )

    def update_concat_template(
        self,
        template_id: str,
        *,
        name: str,
        concat_template: ConcatTemplate | ConcatTemplateDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for concatenating audio and video.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            concat_template: The concatenation settings. Each fragment needs a Mode.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49907 (en)
        """
        from cloudinfinite.templates.update_concat_template import OPERATION

        return self._client._call(
            OPERATION,
            {"template_id": template_id, "name": name, "concat_template": concat_template},
            options,
        )

    def update_high_speed_hd_template(
        self,
        template_id: str,
        *,
        name: str,
        container: TranscodeContainer | TranscodeContainerDict,
        video: TranscodeVideo | TranscodeVideoDict,
        audio: TranscodeAudio | TranscodeAudioDict | None = None,
        time_interval: MediaTimeInterval | MediaTimeIntervalDict | None = None,
        trans_config: TransConfig | TransConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for top-speed transcoding.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            container: The container: mp4, flv or hls.
            video: The video settings: H.264 or H.265.
            audio: The audio settings: aac or mp3.
            time_interval: The part of the source to transcode.
            trans_config: Additional settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49908 (en)
        """
        from cloudinfinite.templates.update_high_speed_hd_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "template_id": template_id,
                "name": name,
                "container": container,
                "video": video,
                "audio": audio,
                "time_interval": time_interval,
                "trans_config": trans_config,
            },
            options,
        )

    def update_image_ocr_template(
        self,
        template_id: str,
        *,
        name: str,
        image_ocr: ImageOcr | ImageOcrDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for text recognition.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            image_ocr: The recognition settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49919 (en)
        """
        from cloudinfinite.templates.update_image_ocr_template import OPERATION

        return self._client._call(
            OPERATION, {"template_id": template_id, "name": name, "image_ocr": image_ocr}, options
        )

    def update_noise_reduction_template(
        self,
        template_id: str,
        *,
        name: str,
        noise_reduction: NoiseReduction | NoiseReductionDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for noise reduction.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            noise_reduction: The noise reduction settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/73378 (en)
        """
        from cloudinfinite.templates.update_noise_reduction_template import OPERATION

        return self._client._call(
            OPERATION,
            {"template_id": template_id, "name": name, "noise_reduction": noise_reduction},
            options,
        )

    def update_pic_process_template(
        self,
        template_id: str,
        *,
        name: str,
        pic_process: PicProcess | PicProcessDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for image processing.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            pic_process: The image processing settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/73038 (en)
        """
        from cloudinfinite.templates.update_pic_process_template import OPERATION

        return self._client._call(
            OPERATION,
            {"template_id": template_id, "name": name, "pic_process": pic_process},
            options,
        )

    def update_smart_cover_template(
        self,
        template_id: str,
        *,
        name: str,
        smart_cover: SmartCover | SmartCoverDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for video covers.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            smart_cover: The cover image settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/73162 (en)
        """
        from cloudinfinite.templates.update_smart_cover_template import OPERATION

        return self._client._call(
            OPERATION,
            {"template_id": template_id, "name": name, "smart_cover": smart_cover},
            options,
        )

    def update_snapshot_template(
        self,
        template_id: str,
        *,
        name: str,
        snapshot: Snapshot | SnapshotDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for snapshots.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            snapshot: The frames to capture, and the image settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/72959 (en)
        """
        from cloudinfinite.templates.update_snapshot_template import OPERATION

        return self._client._call(
            OPERATION, {"template_id": template_id, "name": name, "snapshot": snapshot}, options
        )

    def update_speech_recognition_template(
        self,
        template_id: str,
        *,
        name: str,
        speech_recognition: SpeechRecognition | SpeechRecognitionDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for speech recognition.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            speech_recognition: The recognition settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/50303 (en)
        """
        from cloudinfinite.templates.update_speech_recognition_template import OPERATION

        return self._client._call(
            OPERATION,
            {"template_id": template_id, "name": name, "speech_recognition": speech_recognition},
            options,
        )

    def update_super_resolution_template(
        self,
        template_id: str,
        *,
        name: str,
        resolution: SuperResolutionTargetValue,
        enable_scale_up: bool | None = None,
        version: SuperResolutionVersionValue | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for super resolution.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            resolution: The source and target resolutions. One of `sdtohd`, `hdto4k`.
            enable_scale_up: Whether to scale automatically. Default: `false`.
            version: The edition of the algorithm. One of `Base`, `Enhance`. Default: `Base`.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49910 (en)
        """
        from cloudinfinite.templates.update_super_resolution_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "template_id": template_id,
                "name": name,
                "resolution": resolution,
                "enable_scale_up": enable_scale_up,
                "version": version,
            },
            options,
        )

    def update_transcode_pro_template(
        self,
        template_id: str,
        *,
        name: str,
        container: TranscodeProContainer | TranscodeProContainerDict,
        video: TranscodeProVideo | TranscodeProVideoDict,
        audio: TranscodeProAudio | TranscodeProAudioDict | None = None,
        time_interval: MediaTimeInterval | MediaTimeIntervalDict | None = None,
        trans_config: TransConfig | TransConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for professional transcoding.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            container: The container format.
            video: The video settings of transcoding.
            audio: The audio settings. If omitted, the output has no audio.
            time_interval: The part of the source to transcode.
            trans_config: Additional settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49912 (en)
        """
        from cloudinfinite.templates.update_transcode_pro_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "template_id": template_id,
                "name": name,
                "container": container,
                "video": video,
                "audio": audio,
                "time_interval": time_interval,
                "trans_config": trans_config,
            },
            options,
        )

    def update_transcode_template(
        self,
        template_id: str,
        *,
        name: str,
        container: TranscodeContainer | TranscodeContainerDict,
        video: TranscodeVideo | TranscodeVideoDict | None = None,
        audio: TranscodeAudio | TranscodeAudioDict | None = None,
        time_interval: MediaTimeInterval | MediaTimeIntervalDict | None = None,
        trans_config: TransConfig | TransConfigDict | None = None,
        audio_mix: AudioMix | AudioMixDict | None = None,
        audio_mix_array: Sequence[AudioMix | AudioMixDict] | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for transcoding.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            container: The container format.
            video: The video settings. If omitted, the output has no video.
            audio: The audio settings. If omitted, the output has no audio.
            time_interval: The part of the source to transcode.
            trans_config: Additional settings.
            audio_mix: A sound to mix in; not allowed with Audio.Remove.
            audio_mix_array: Sounds to mix in; not allowed with Audio.Remove. At most 2 items.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49911 (en)
        """
        from cloudinfinite.templates.update_transcode_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "template_id": template_id,
                "name": name,
                "container": container,
                "video": video,
                "audio": audio,
                "time_interval": time_interval,
                "trans_config": trans_config,
                "audio_mix": audio_mix,
                "audio_mix_array": audio_mix_array,
            },
            options,
        )

    def update_tts_template(
        self,
        template_id: str,
        *,
        name: str,
        mode: TtsModeValue | None = None,
        codec: TtsCodecValue | None = None,
        voice_type: str | None = None,
        volume: int | None = None,
        speed: int | None = None,
        emotion: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for text to speech.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            mode: The synthesis mode, which determines whether text is converted immediately. One of
                `Asyc`, `Sync`. Default: `Asyc`.
            codec: The audio format. If omitted: wav for immediate conversion, pcm in the
                background. One of `wav`, `mp3`, `pcm`.
            voice_type: The voice; the documentation of TtsTpl lists some voices. Default: `ruxue`.
            volume: The volume. -10 to 10. Default: `0`.
            speed: The speaking rate. 50 to 200. Default: `100`.
            emotion: The emotion, such as arousal, for voices that support several emotions.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49913 (en)
        """
        from cloudinfinite.templates.update_tts_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "template_id": template_id,
                "name": name,
                "mode": mode,
                "codec": codec,
                "voice_type": voice_type,
                "volume": volume,
                "speed": speed,
                "emotion": emotion,
            },
            options,
        )

    def update_video_enhance_template(
        self,
        template_id: str,
        *,
        name: str,
        video_enhance: VideoEnhance | VideoEnhanceDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for enhancing video in several ways at once.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            video_enhance: The video enhancement settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49919 (en)
        """
        from cloudinfinite.templates.update_video_enhance_template import OPERATION

        return self._client._call(
            OPERATION,
            {"template_id": template_id, "name": name, "video_enhance": video_enhance},
            options,
        )

    def update_video_montage_template(
        self,
        template_id: str,
        *,
        name: str,
        container: VideoMontageContainer | VideoMontageContainerDict,
        video: VideoMontageVideo | VideoMontageVideoDict,
        duration: Decimal | int | None = None,
        scene: str | None = None,
        audio: VideoMontageAudio | VideoMontageAudioDict | None = None,
        audio_mix: Sequence[AudioMix | AudioMixDict] | None = None,
        audio_mix_array: Sequence[AudioMix | AudioMixDict] | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for video highlights.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            container: The container format.
            video: The video settings of transcoding.
            duration: The duration, in seconds, to the millisecond; the duration of the video if
                omitted.
            scene: The kind of scene, such as `Soccer`.
            audio: The audio settings of transcoding.
            audio_mix: Sounds to mix in; not allowed with Audio.Remove.
            audio_mix_array: Sounds to mix in; not allowed with Audio.Remove.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49914 (en)
        """
        from cloudinfinite.templates.update_video_montage_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "template_id": template_id,
                "name": name,
                "container": container,
                "video": video,
                "duration": duration,
                "scene": scene,
                "audio": audio,
                "audio_mix": audio_mix,
                "audio_mix_array": audio_mix_array,
            },
            options,
        )

    def update_video_process_template(
        self,
        template_id: str,
        *,
        name: str,
        color_enhance: ColorEnhance | ColorEnhanceDict | None = None,
        ms_sharpen: MsSharpen | MsSharpenDict | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for enhancing video.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        At least one of `color_enhance`, `ms_sharpen` is required.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            color_enhance: The colour enhancement settings.
            ms_sharpen: The detail enhancement settings.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49915 (en)
        """
        from cloudinfinite.templates.update_video_process_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "template_id": template_id,
                "name": name,
                "color_enhance": color_enhance,
                "ms_sharpen": ms_sharpen,
            },
            options,
        )

    def update_video_target_rec_template(
        self,
        template_id: str,
        *,
        name: str,
        video_target_rec: VideoTargetRec | VideoTargetRecDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for detecting people, pets, cars, faces and licence plates in video.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            video_target_rec: The targets to detect, and the processing of the detected targets.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/73148 (en)
        """
        from cloudinfinite.templates.update_video_target_rec_template import OPERATION

        return self._client._call(
            OPERATION,
            {"template_id": template_id, "name": name, "video_target_rec": video_target_rec},
            options,
        )

    def update_voice_separate_template(
        self,
        template_id: str,
        *,
        name: str,
        audio_mode: VoiceSeparateModeValue,
        audio_config: VoiceSeparateAudio | VoiceSeparateAudioDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for voice separation.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            audio_mode: The parts to write. One of `IsAudio`, `IsBackground`, `AudioAndBackground`.
            audio_config: The audio settings of transcoding.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49916 (en)
        """
        from cloudinfinite.templates.update_voice_separate_template import OPERATION

        return self._client._call(
            OPERATION,
            {
                "template_id": template_id,
                "name": name,
                "audio_mode": audio_mode,
                "audio_config": audio_config,
            },
            options,
        )

    def update_watermark_template(
        self,
        template_id: str,
        *,
        name: str,
        watermark: Watermark | WatermarkDict,
        **options: Unpack[CallOptions],
    ) -> TemplateAnswer:
        """Update a template for watermarks.

        Takes the same fields as the call that creates the template. It is undocumented whether
        omitted fields keep their values, so send all fields.

        Args:
            template_id: The ID of the template. Not empty.
            name: The name of the template, which must be unique. 1 to 64 characters: Chinese
                characters, letters, digits, '_', '-' and '*'.
            watermark: The watermark.

        Returns:
            The template after the change.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: TemplateNameDuplicate: Another template of the bucket has this name.
            ServiceError: TemplateNotFound: The bucket has no template with this ID.

        CAM actions:
            ci:UpdateMediaTemplate

        Pages:
            https://www.tencentcloud.com/document/product/1045/49917 (en)
        """
        from cloudinfinite.templates.update_watermark_template import OPERATION

        return self._client._call(
            OPERATION, {"template_id": template_id, "name": name, "watermark": watermark}, options
        )
