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
"""The calls of `AsyncClient.templates`: the same as in `Client.templates`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Unpack

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
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.settings.options import CallOptions
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.templates.calls import TemplatesCalls as AsyncTemplatesCalls

if TYPE_CHECKING:

    class AsyncTemplatesCalls(AsyncCalls):
        """See `TemplatesCalls`."""

        async def create_animation_template(
            self,
            *,
            name: str,
            container: AnimationContainer | AnimationContainerDict,
            video: AnimationVideo | AnimationVideoDict | None = None,
            time_interval: MediaTimeInterval | MediaTimeIntervalDict | None = None,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_animation_template`."""
            ...

        async def create_concat_template(
            self,
            *,
            name: str,
            concat_template: ConcatTemplate | ConcatTemplateDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_concat_template`."""
            ...

        async def create_high_speed_hd_template(
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
            """See `TemplatesCalls.create_high_speed_hd_template`."""
            ...

        async def create_image_ocr_template(
            self, *, name: str, image_ocr: ImageOcr | ImageOcrDict, **options: Unpack[CallOptions]
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_image_ocr_template`."""
            ...

        async def create_noise_reduction_template(
            self,
            *,
            name: str,
            noise_reduction: NoiseReduction | NoiseReductionDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_noise_reduction_template`."""
            ...

        async def create_pic_process_template(
            self,
            *,
            name: str,
            pic_process: PicProcess | PicProcessDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_pic_process_template`."""
            ...

        async def create_smart_cover_template(
            self,
            *,
            name: str,
            smart_cover: SmartCover | SmartCoverDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_smart_cover_template`."""
            ...

        async def create_snapshot_template(
            self, *, name: str, snapshot: Snapshot | SnapshotDict, **options: Unpack[CallOptions]
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_snapshot_template`."""
            ...

        async def create_speech_recognition_template(
            self,
            *,
            name: str,
            speech_recognition: SpeechRecognition | SpeechRecognitionDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_speech_recognition_template`."""
            ...

        async def create_super_resolution_template(
            self,
            *,
            name: str,
            resolution: SuperResolutionTargetValue,
            enable_scale_up: bool | None = None,
            version: SuperResolutionVersionValue | None = None,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_super_resolution_template`."""
            ...

        async def create_transcode_pro_template(
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
            """See `TemplatesCalls.create_transcode_pro_template`."""
            ...

        async def create_transcode_template(
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
            """See `TemplatesCalls.create_transcode_template`."""
            ...

        async def create_tts_template(
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
            """See `TemplatesCalls.create_tts_template`."""
            ...

        async def create_video_enhance_template(
            self,
            *,
            name: str,
            video_enhance: VideoEnhance | VideoEnhanceDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_video_enhance_template`."""
            ...

        async def create_video_montage_template(
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
            """See `TemplatesCalls.create_video_montage_template`."""
            ...

        async def create_video_process_template(
            self,
            *,
            name: str,
            color_enhance: ColorEnhance | ColorEnhanceDict | None = None,
            ms_sharpen: MsSharpen | MsSharpenDict | None = None,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_video_process_template`."""
            ...

        async def create_video_target_rec_template(
            self,
            *,
            name: str,
            video_target_rec: VideoTargetRec | VideoTargetRecDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_video_target_rec_template`."""
            ...

        async def create_voice_separate_template(
            self,
            *,
            name: str,
            audio_mode: VoiceSeparateModeValue,
            audio_config: VoiceSeparateAudio | VoiceSeparateAudioDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_voice_separate_template`."""
            ...

        async def create_watermark_template(
            self, *, name: str, watermark: Watermark | WatermarkDict, **options: Unpack[CallOptions]
        ) -> TemplateAnswer:
            """See `TemplatesCalls.create_watermark_template`."""
            ...

        async def delete_template(
            self, template_id: str, **options: Unpack[CallOptions]
        ) -> DeleteMediaTemplateResponse:
            """See `TemplatesCalls.delete_template`."""
            ...

        async def describe_templates(
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
            """See `TemplatesCalls.describe_templates`."""
            ...

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
        ) -> AsyncPager[Template, DescribeMediaTemplatesResponse]:
            """See `TemplatesCalls.iter_templates`."""
            ...

        async def update_animation_template(
            self,
            template_id: str,
            *,
            name: str,
            container: AnimationContainer | AnimationContainerDict,
            video: AnimationVideo | AnimationVideoDict | None = None,
            time_interval: MediaTimeInterval | MediaTimeIntervalDict | None = None,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_animation_template`."""
            ...

        async def update_concat_template(
            self,
            template_id: str,
            *,
            name: str,
            concat_template: ConcatTemplate | ConcatTemplateDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_concat_template`."""
            ...

        async def update_high_speed_hd_template(
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
            """See `TemplatesCalls.update_high_speed_hd_template`."""
            ...

        async def update_image_ocr_template(
            self,
            template_id: str,
            *,
            name: str,
            image_ocr: ImageOcr | ImageOcrDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_image_ocr_template`."""
            ...

        async def update_noise_reduction_template(
            self,
            template_id: str,
            *,
            name: str,
            noise_reduction: NoiseReduction | NoiseReductionDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_noise_reduction_template`."""
            ...

        async def update_pic_process_template(
            self,
            template_id: str,
            *,
            name: str,
            pic_process: PicProcess | PicProcessDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_pic_process_template`."""
            ...

        async def update_smart_cover_template(
            self,
            template_id: str,
            *,
            name: str,
            smart_cover: SmartCover | SmartCoverDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_smart_cover_template`."""
            ...

        async def update_snapshot_template(
            self,
            template_id: str,
            *,
            name: str,
            snapshot: Snapshot | SnapshotDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_snapshot_template`."""
            ...

        async def update_speech_recognition_template(
            self,
            template_id: str,
            *,
            name: str,
            speech_recognition: SpeechRecognition | SpeechRecognitionDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_speech_recognition_template`."""
            ...

        async def update_super_resolution_template(
            self,
            template_id: str,
            *,
            name: str,
            resolution: SuperResolutionTargetValue,
            enable_scale_up: bool | None = None,
            version: SuperResolutionVersionValue | None = None,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_super_resolution_template`."""
            ...

        async def update_transcode_pro_template(
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
            """See `TemplatesCalls.update_transcode_pro_template`."""
            ...

        async def update_transcode_template(
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
            """See `TemplatesCalls.update_transcode_template`."""
            ...

        async def update_tts_template(
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
            """See `TemplatesCalls.update_tts_template`."""
            ...

        async def update_video_enhance_template(
            self,
            template_id: str,
            *,
            name: str,
            video_enhance: VideoEnhance | VideoEnhanceDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_video_enhance_template`."""
            ...

        async def update_video_montage_template(
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
            """See `TemplatesCalls.update_video_montage_template`."""
            ...

        async def update_video_process_template(
            self,
            template_id: str,
            *,
            name: str,
            color_enhance: ColorEnhance | ColorEnhanceDict | None = None,
            ms_sharpen: MsSharpen | MsSharpenDict | None = None,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_video_process_template`."""
            ...

        async def update_video_target_rec_template(
            self,
            template_id: str,
            *,
            name: str,
            video_target_rec: VideoTargetRec | VideoTargetRecDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_video_target_rec_template`."""
            ...

        async def update_voice_separate_template(
            self,
            template_id: str,
            *,
            name: str,
            audio_mode: VoiceSeparateModeValue,
            audio_config: VoiceSeparateAudio | VoiceSeparateAudioDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_voice_separate_template`."""
            ...

        async def update_watermark_template(
            self,
            template_id: str,
            *,
            name: str,
            watermark: Watermark | WatermarkDict,
            **options: Unpack[CallOptions],
        ) -> TemplateAnswer:
            """See `TemplatesCalls.update_watermark_template`."""
            ...
