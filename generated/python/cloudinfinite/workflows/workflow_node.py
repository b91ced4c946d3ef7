# Generated from spec/workflows/workflow_node.xsd (870541933cf2a8cb).
# Do not edit: change the spec and run `make generate`.
"""`WorkflowTopology`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY
from cloudinfinite.queues.queue import SwitchState
from cloudinfinite.settings.callback import MQ_NAME, CallBackFormat, CallBackType, MqMode, MqRegion
from cloudinfinite_runtime.codec.builders import Plan
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, Integer
from cloudinfinite_runtime.codec.table import Graph, element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, Self

    from cloudinfinite.queues.queue import SwitchStateValue
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackTypeValue,
        MqModeValue,
        MqRegionValue,
    )
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr, SdrToHdrDict
    from cloudinfinite.settings.segment import Segment, SegmentDict
    from cloudinfinite.settings.segment_video_body import SegmentVideoBody, SegmentVideoBodyDict
    from cloudinfinite.settings.smart_cover import SmartCover, SmartCoverDict
    from cloudinfinite.settings.watermark import (
        DigitalWatermark,
        DigitalWatermarkDict,
        RemoveWatermark,
        RemoveWatermarkDict,
    )

WORKFLOW_NODE_NAME = Text(
    min_length=1,
    characters=(("A", "Z"), ("a", "z"), ("0", "9"), ("_", "_")),
    says="letters, digits and '_'",
)
"""The name of a node: `Start`, or the kind of the node, `_` and any letters and digits, such as
`Transcode_1`. In `Dependencies`, `End` is the end of the workflow.
"""

STREAM_BANDWIDTH = Integer(minimum=0, maximum=2000000000)
"""A limit in bits per second; 0 means no limit."""


class WorkflowNodeType(OpenEnum):
    """The kind of a node."""

    START: ClassVar[WorkflowNodeType] = word("Start")
    """The start of the workflow. Each workflow has exactly one."""
    SNAPSHOT: ClassVar[WorkflowNodeType] = word("Snapshot")
    """Captures frames."""
    ANIMATION: ClassVar[WorkflowNodeType] = word("Animation")
    """Creates an animated image."""
    SMART_COVER: ClassVar[WorkflowNodeType] = word("SmartCover")
    """Selects cover images."""
    TRANSCODE: ClassVar[WorkflowNodeType] = word("Transcode")
    """Transcodes."""
    CONCAT: ClassVar[WorkflowNodeType] = word("Concat")
    """Concatenates the file with other files."""
    VOICE_SEPARATE: ClassVar[WorkflowNodeType] = word("VoiceSeparate")
    """Separates vocals from the background."""
    VIDEO_MONTAGE: ClassVar[WorkflowNodeType] = word("VideoMontage")
    """Creates a highlight video."""
    STREAM_PACK_CONFIG: ClassVar[WorkflowNodeType] = word("StreamPackConfig")
    """Starts adaptive bitrate streaming, and specifies how to package the streams. A workflow has
    at most one such node; it follows the start node, and `VideoStream` nodes follow it.
    """
    VIDEO_STREAM: ClassVar[WorkflowNodeType] = word("VideoStream")
    """Creates one stream for adaptive bitrate streaming. The `StreamPack` node follows it."""
    STREAM_PACK: ClassVar[WorkflowNodeType] = word("StreamPack")
    """Packages the streams. A workflow has at most one such node, and no node follows it."""
    SDR_TO_HDR: ClassVar[WorkflowNodeType] = word("SDRtoHDR")
    """Converts SDR to HDR."""
    VIDEO_PROCESS: ClassVar[WorkflowNodeType] = word("VideoProcess")
    """Enhances colours and sharpness."""
    SCF: ClassVar[WorkflowNodeType] = word("SCF")
    """Calls a cloud function."""
    SUPER_RESOLUTION: ClassVar[WorkflowNodeType] = word("SuperResolution")
    """Increases the resolution."""
    SEGMENT: ClassVar[WorkflowNodeType] = word("Segment")
    """Remuxes media or splits it into segments."""
    PIC_PROCESS: ClassVar[WorkflowNodeType] = word("PicProcess")
    """Processes images."""
    TTS: ClassVar[WorkflowNodeType] = word("Tts")
    """Converts text to speech."""
    SPEECH_RECOGNITION: ClassVar[WorkflowNodeType] = word("SpeechRecognition")
    """Converts speech to text."""
    VIDEO_ENHANCE: ClassVar[WorkflowNodeType] = word("VideoEnhance")
    """Enhances a video."""
    CONDITION: ClassVar[WorkflowNodeType] = word("Condition")
    """Determines whether the following nodes run."""
    MEDIA_INFO: ClassVar[WorkflowNodeType] = word("MediaInfo")
    """Inspects the file, so that a condition can follow."""
    AI_RECOGNITION: ClassVar[WorkflowNodeType] = word("AIRecognition")
    """Recognises content."""
    SEGMENT_VIDEO_BODY: ClassVar[WorkflowNodeType] = word("SegmentVideoBody")
    """Extracts a person from a video."""
    HIGH_SPEED_HD: ClassVar[WorkflowNodeType] = word("HighSpeedHd")
    """Transcodes with top-speed codec settings."""


WorkflowNodeTypeValue = WorkflowNodeType | Literal[
    "Start", "Snapshot", "Animation", "SmartCover", "Transcode", "Concat", "VoiceSeparate",
    "VideoMontage", "StreamPackConfig", "VideoStream", "StreamPack", "SDRtoHDR", "VideoProcess",
    "SCF", "SuperResolution", "Segment", "PicProcess", "Tts", "SpeechRecognition", "VideoEnhance",
    "Condition", "MediaInfo", "AIRecognition", "SegmentVideoBody", "HighSpeedHd"
]  # fmt: skip
"""A value of `WorkflowNodeType`: a member or its text."""


class WorkflowEvent(OpenEnum):
    """An event of a workflow."""

    TASK_FINISH: ClassVar[WorkflowEvent] = word("TaskFinish")
    """A job ended."""
    WORKFLOW_FINISH: ClassVar[WorkflowEvent] = word("WorkflowFinish")
    """A run ended."""
    WORKFLOW_START: ClassVar[WorkflowEvent] = word("WorkflowStart")
    """A run started. It appears in samples, but not in any table."""


WorkflowEventValue = WorkflowEvent | Literal["TaskFinish", "WorkflowFinish", "WorkflowStart"]
"""A value of `WorkflowEvent`: a member or its text."""


class StreamPackType(OpenEnum):
    """The packaging format of streams."""

    HLS: ClassVar[StreamPackType] = word("HLS")
    """HLS."""
    DASH: ClassVar[StreamPackType] = word("DASH")
    """DASH."""


StreamPackTypeValue = StreamPackType | Literal["HLS", "DASH"]
"""A value of `StreamPackType`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowNotification(BaseRecord):
    """The callbacks of a workflow."""

    state: SwitchStateValue | None = field(default=None, metadata=element("State", SwitchState))
    """Whether callbacks are on. One of `On`, `Off`."""
    url: str | None = field(
        default=None, metadata=element("Url", ANY_TEXT, required_when=(("Type", "Url"),))
    )
    """The address that receives the callbacks, which must be public. Required if `type` is
    `Url`.
    """
    event: list[WorkflowEventValue] = field(
        metadata=element("Event", WorkflowEvent, many=True, comma=True, required=True)
    )
    """The events that trigger a callback. One of `TaskFinish`, `WorkflowFinish`,
    `WorkflowStart`.
    """
    type: CallBackTypeValue | None = field(metadata=element("Type", CallBackType, required=True))
    """The delivery method of the callbacks. One of `Url`, `TDMQ`, `Kafka`."""
    result_format: CallBackFormatValue | None = field(
        default=None, metadata=element("ResultFormat", CallBackFormat, default="XML")
    )
    """The format of a callback's body. One of `XML`, `JSON`. Default: `XML`."""
    mq_region: MqRegionValue | None = field(
        default=None, metadata=element("MqRegion", MqRegion, required_when=(("Type", "TDMQ"),))
    )
    """The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`. Required if `type` is
    `TDMQ`.
    """
    mq_mode: MqModeValue | None = field(
        default=None, metadata=element("MqMode", MqMode, required_when=(("Type", "TDMQ"),))
    )
    """The type of the message queue: topic or queue. One of `Topic`, `Queue`. Required if `type` is
    `TDMQ`.
    """
    mq_name: str | None = field(
        default=None, metadata=element("MqName", MQ_NAME, required_when=(("Type", "TDMQ"),))
    )
    """The name of the queue. Not empty. Required if `type` is `TDMQ`."""


class WorkflowNotificationDict(TypedDict, total=False):
    """`WorkflowNotification` as a mapping."""

    state: SwitchStateValue
    url: str
    event: Required[Sequence[WorkflowEventValue]]
    type: Required[CallBackTypeValue]
    result_format: CallBackFormatValue
    mq_region: MqRegionValue
    mq_mode: MqModeValue
    mq_name: str


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowFilter(BaseRecord):
    """The kinds of files that start a workflow: those whose field is true."""

    state: SwitchStateValue | None = field(
        default=None, metadata=element("State", SwitchState, default="Off")
    )
    """Whether the filter is on. One of `On`, `Off`. Default: `Off`."""
    video: bool | None = field(
        default=None, metadata=element("Video", ANY_BOOLEAN, default="false")
    )
    """Video files, by extension. Default: `false`."""
    audio: bool | None = field(
        default=None, metadata=element("Audio", ANY_BOOLEAN, default="false")
    )
    """Audio files, by extension. Default: `false`."""
    image: bool | None = field(
        default=None, metadata=element("Image", ANY_BOOLEAN, default="false")
    )
    """Image files, by extension. Default: `false`."""
    content_type: bool | None = field(
        default=None, metadata=element("ContentType", ANY_BOOLEAN, default="false")
    )
    """Files with a media content type. Default: `false`."""
    custom: bool | None = field(
        default=None, metadata=element("Custom", ANY_BOOLEAN, default="false")
    )
    """Files with one of the extensions in `CustomExts`. Default: `false`."""
    custom_exts: str | None = field(default=None, metadata=element("CustomExts", ANY_TEXT))
    """Up to ten extensions, joined by `/`; required if `Custom` is true."""
    all_file: bool | None = field(
        default=None, metadata=element("AllFile", ANY_BOOLEAN, default="false")
    )
    """All files. Default: `false`."""


class WorkflowFilterDict(TypedDict, total=False):
    """`WorkflowFilter` as a mapping."""

    state: SwitchStateValue
    video: bool
    audio: bool
    image: bool
    content_type: bool
    custom: bool
    custom_exts: str
    all_file: bool


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowStart(BaseRecord):
    """The objects that start a workflow, and the callback settings."""

    object_prefix: str | None = field(metadata=element("ObjectPrefix", OBJECT_KEY, required=True))
    """The key prefix of the objects that start the workflow. Not empty."""
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue for media jobs. Not empty."""
    pic_process_queue_id: str | None = field(
        default=None, metadata=element("PicProcessQueueId", IDENTIFIER)
    )
    """The queue for image jobs; required if there is a `PicProcess` node. Not empty."""
    speech_recognition_queue_id: str | None = field(
        default=None, metadata=element("SpeechRecognitionQueueId", IDENTIFIER)
    )
    """The queue for speech jobs; required if there is a `SpeechRecognition` node. Not empty."""
    ai_process_queue_id: str | None = field(
        default=None, metadata=element("AIProcessQueueId", IDENTIFIER)
    )
    """The queue for recognition jobs; required if there is an AI node. Not empty."""
    notify_config: WorkflowNotification | None = field(
        default=None, metadata=element("NotifyConfig", WorkflowNotification)
    )
    """The callbacks for when jobs and runs end. If absent, the settings of the queue apply."""
    ext_filter: WorkflowFilter | None = field(
        default=None, metadata=element("ExtFilter", WorkflowFilter)
    )
    """The kinds of files that start the workflow. If the filter is absent or off, all kinds do."""


class WorkflowStartDict(TypedDict, total=False):
    """`WorkflowStart` as a mapping."""

    object_prefix: Required[str]
    queue_id: str
    pic_process_queue_id: str
    speech_recognition_queue_id: str
    ai_process_queue_id: str
    notify_config: WorkflowNotification | WorkflowNotificationDict
    ext_filter: WorkflowFilter | WorkflowFilterDict


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowTranscodeInput(BaseRecord):
    """Additional input settings of a `Transcode` node."""

    speed_transcoding_queue_id: str | None = field(
        default=None, metadata=element("SpeedTranscodingQueueId", IDENTIFIER)
    )
    """The queue for accelerated transcoding. Not empty."""


class WorkflowTranscodeInputDict(TypedDict, total=False):
    """`WorkflowTranscodeInput` as a mapping."""

    speed_transcoding_queue_id: str


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowFunction(BaseRecord):
    """A cloud function."""

    region: str | None = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the function, such as ap-beijing."""
    function_name: str | None = field(metadata=element("FunctionName", ANY_TEXT, required=True))
    """The name."""
    namespace: str | None = field(default=None, metadata=element("Namespace", ANY_TEXT))
    """The namespace of the function."""
    alias: str | None = field(default=None, metadata=element("Alias", ANY_TEXT))
    """The alias of the function."""


class WorkflowFunctionDict(TypedDict, total=False):
    """`WorkflowFunction` as a mapping."""

    region: Required[str]
    function_name: Required[str]
    namespace: str
    alias: str


@dataclass(slots=True, kw_only=True, repr=False)
class StreamPackConfig(BaseRecord):
    """The packaging settings of adaptive bitrate streaming."""

    pack_type: StreamPackTypeValue | None = field(
        default=None, metadata=element("PackType", StreamPackType, default="HLS")
    )
    """The packaging format. One of `HLS`, `DASH`. Default: `HLS`."""
    ignore_failed_stream: bool | None = field(
        default=None, metadata=element("IgnoreFailedStream", ANY_BOOLEAN, default="true")
    )
    """Whether to package the other streams if one fails. Default: `true`."""


class StreamPackConfigDict(TypedDict, total=False):
    """`StreamPackConfig` as a mapping."""

    pack_type: StreamPackTypeValue
    ignore_failed_stream: bool


@dataclass(slots=True, kw_only=True, repr=False)
class StreamPackStream(BaseRecord):
    """A stream to package."""

    video_stream_name: str | None = field(
        metadata=element("VideoStreamName", WORKFLOW_NODE_NAME, required=True)
    )
    """The name of the `VideoStream` node that creates the stream. Not empty: letters, digits and
    '_'.
    """
    bandwidth: int | None = field(
        default=None, metadata=element("BandWidth", STREAM_BANDWIDTH, default="0")
    )
    """The bandwidth limit of the stream. 0 to 2000000000. Default: `0`."""


class StreamPackStreamDict(TypedDict, total=False):
    """`StreamPackStream` as a mapping."""

    video_stream_name: Required[str]
    bandwidth: int


@dataclass(slots=True, kw_only=True, repr=False)
class StreamPackInfo(BaseRecord):
    """The streams to package."""

    video_stream_config: list[StreamPackStream] = field(
        default_factory=list, metadata=element("VideoStreamConfig", StreamPackStream, many=True)
    )
    """The settings of each stream."""


class StreamPackInfoDict(TypedDict, total=False):
    """`StreamPackInfo` as a mapping."""

    video_stream_config: Sequence[StreamPackStream | StreamPackStreamDict]


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowCondition(BaseRecord):
    """A condition on the media file."""

    express: str | None = field(default=None, metadata=element("Express", ANY_TEXT))
    """The expression to evaluate. Its syntax is undocumented."""


class WorkflowConditionDict(TypedDict, total=False):
    """`WorkflowCondition` as a mapping."""

    express: str


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowOutput(BaseRecord):
    """The output location of a node. Keys may contain `${InputPath}`, `${InputName}`,
    `${InputNameAndExt}`, `${RunId}`, `${Ext}`, `${Jobid}`, `${Number}` and `${Time}`.
    """

    region: str | None = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the bucket, such as ap-beijing."""
    bucket: str | None = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The full name of the bucket: BucketName-APPID."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The output key. For several files, it must contain `${Number}`. Not empty."""
    sprite_object: str | None = field(default=None, metadata=element("SpriteObject", OBJECT_KEY))
    """The key of the sprites created by a `Snapshot` node. Not empty."""
    au_object: str | None = field(default=None, metadata=element("AuObject", OBJECT_KEY))
    """The key of the voice file extracted by a `VoiceSeparate` node. Not empty."""


class WorkflowOutputDict(TypedDict, total=False):
    """`WorkflowOutput` as a mapping."""

    region: Required[str]
    bucket: Required[str]
    object: str
    sprite_object: str
    au_object: str


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowOperation(BaseRecord):
    """The action of a node. Each kind of node uses some of these fields."""

    template_id: str | None = field(
        default=None,
        metadata=element(
            "TemplateId",
            IDENTIFIER,
            when=(
                "Type",
                (
                    "Snapshot",
                    "Animation",
                    "SmartCover",
                    "Transcode",
                    "Concat",
                    "VoiceSeparate",
                    "VideoMontage",
                    "VideoStream",
                    "VideoProcess",
                    "SuperResolution",
                    "PicProcess",
                    "Tts",
                    "SpeechRecognition",
                    "VideoEnhance",
                    "HighSpeedHd",
                ),
            ),
        ),
    )
    """The template with the settings. Not empty. Only if `Type` is `Snapshot`, `Animation`,
    `SmartCover`, `Transcode`, `Concat`, `VoiceSeparate`, `VideoMontage`, `VideoStream`,
    `VideoProcess`, `SuperResolution`, `PicProcess`, `Tts`, `SpeechRecognition`, `VideoEnhance` or
    `HighSpeedHd`.
    """
    transcode_template_id: str | None = field(
        default=None,
        metadata=element(
            "TranscodeTemplateId",
            IDENTIFIER,
            when=("Type", ("SDRtoHDR", "VideoProcess", "SuperResolution")),
        ),
    )
    """The transcoding template for the result. Not empty. Only if `Type` is `SDRtoHDR`,
    `VideoProcess` or `SuperResolution`.
    """
    watermark_template_id: list[str] = field(
        default_factory=list,
        metadata=element(
            "WatermarkTemplateId",
            IDENTIFIER,
            many=True,
            max_items=3,
            when=(
                "Type",
                ("Transcode", "SDRtoHDR", "VideoProcess", "SuperResolution", "VideoStream"),
            ),
        ),
    )
    """The watermark templates to use. Not empty. At most 3 items. Only if `Type` is `Transcode`,
    `SDRtoHDR`, `VideoProcess`, `SuperResolution` or `VideoStream`.
    """
    remove_watermark: RemoveWatermark | None = field(
        default=None,
        metadata=element(
            "RemoveWatermark",
            "..settings.watermark:RemoveWatermark",
            when=("Type", ("Transcode", "VideoStream")),
        ),
    )
    """The watermark to remove. Only if `Type` is `Transcode` or `VideoStream`."""
    digital_watermark: DigitalWatermark | None = field(
        default=None,
        metadata=element(
            "DigitalWatermark",
            "..settings.watermark:DigitalWatermark",
            when=("Type", ("Transcode", "VideoProcess", "SuperResolution")),
        ),
    )
    """A digital watermark to add. Only if `Type` is `Transcode`, `VideoProcess` or
    `SuperResolution`.
    """
    input: WorkflowTranscodeInput | None = field(
        default=None,
        metadata=element("Input", WorkflowTranscodeInput, when=("Type", ("Transcode",))),
    )
    """Additional input settings of a `Transcode` node. Only if `Type` is `Transcode`."""
    smart_cover: SmartCover | None = field(
        default=None,
        metadata=element(
            "SmartCover", "..settings.smart_cover:SmartCover", when=("Type", ("SmartCover",))
        ),
    )
    """The cover image settings. If a template is also specified, it takes precedence. Only if
    `Type` is `SmartCover`.
    """
    segment: Segment | None = field(
        default=None,
        metadata=element("Segment", "..settings.segment:Segment", when=("Type", ("Segment",))),
    )
    """The remuxing settings. Only if `Type` is `Segment`."""
    sdr_to_hdr: SdrToHdr | None = field(
        default=None,
        metadata=element(
            "SDRtoHDR", "..settings.sdr_to_hdr:SdrToHdr", when=("Type", ("SDRtoHDR",))
        ),
    )
    """The settings for converting to HDR. Only if `Type` is `SDRtoHDR`."""
    segment_video_body: SegmentVideoBody | None = field(
        default=None,
        metadata=element(
            "SegmentVideoBody",
            "..settings.segment_video_body:SegmentVideoBody",
            when=("Type", ("SegmentVideoBody",)),
        ),
    )
    """The settings for extracting a person. Only if `Type` is `SegmentVideoBody`."""
    scf: WorkflowFunction | None = field(
        default=None, metadata=element("SCF", WorkflowFunction, when=("Type", ("SCF",)))
    )
    """The cloud function to call. Only if `Type` is `SCF`."""
    stream_pack_config: StreamPackConfig | None = field(
        default=None,
        metadata=element(
            "StreamPackConfig", StreamPackConfig, when=("Type", ("StreamPackConfig",))
        ),
    )
    """The packaging settings of the streams. Only if `Type` is `StreamPackConfig`."""
    stream_pack_info: StreamPackInfo | None = field(
        default=None,
        metadata=element("StreamPackInfo", StreamPackInfo, when=("Type", ("StreamPack",))),
    )
    """The streams to package. Only if `Type` is `StreamPack`."""
    hls_pack_info: StreamPackInfo | None = field(
        default=None,
        metadata=element("HlsPackInfo", StreamPackInfo, when=("Type", ("StreamPack",))),
    )
    """The former name of StreamPackInfo, which old workflows still have. Only if `Type` is
    `StreamPack`.
    """
    condition: WorkflowCondition | None = field(
        default=None,
        metadata=element("Condition", WorkflowCondition, when=("Type", ("Condition",))),
    )
    """The condition. Only if `Type` is `Condition`."""
    output: WorkflowOutput | None = field(
        default=None,
        metadata=element(
            "Output",
            WorkflowOutput,
            when=(
                "Type",
                (
                    "Snapshot",
                    "Animation",
                    "SmartCover",
                    "Transcode",
                    "Concat",
                    "VoiceSeparate",
                    "VideoMontage",
                    "StreamPackConfig",
                    "VideoStream",
                    "SDRtoHDR",
                    "VideoProcess",
                    "SuperResolution",
                    "Segment",
                    "PicProcess",
                    "Tts",
                    "SpeechRecognition",
                    "VideoEnhance",
                    "SegmentVideoBody",
                    "HighSpeedHd",
                ),
            ),
        ),
    )
    """The output location. Only if `Type` is `Snapshot`, `Animation`, `SmartCover`, `Transcode`,
    `Concat`, `VoiceSeparate`, `VideoMontage`, `StreamPackConfig`, `VideoStream`, `SDRtoHDR`,
    `VideoProcess`, `SuperResolution`, `Segment`, `PicProcess`, `Tts`, `SpeechRecognition`,
    `VideoEnhance`, `SegmentVideoBody` or `HighSpeedHd`.
    """


class WorkflowOperationDict(TypedDict, total=False):
    """`WorkflowOperation` as a mapping."""

    template_id: str
    transcode_template_id: str
    watermark_template_id: Sequence[str]
    remove_watermark: RemoveWatermark | RemoveWatermarkDict
    digital_watermark: DigitalWatermark | DigitalWatermarkDict
    input: WorkflowTranscodeInput | WorkflowTranscodeInputDict
    smart_cover: SmartCover | SmartCoverDict
    segment: Segment | SegmentDict
    sdr_to_hdr: SdrToHdr | SdrToHdrDict
    segment_video_body: SegmentVideoBody | SegmentVideoBodyDict
    scf: WorkflowFunction | WorkflowFunctionDict
    stream_pack_config: StreamPackConfig | StreamPackConfigDict
    stream_pack_info: StreamPackInfo | StreamPackInfoDict
    hls_pack_info: StreamPackInfo | StreamPackInfoDict
    condition: WorkflowCondition | WorkflowConditionDict
    output: WorkflowOutput | WorkflowOutputDict


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowNode(BaseRecord):
    """A node of a workflow."""

    type: WorkflowNodeTypeValue | None = field(
        metadata=element("Type", WorkflowNodeType, required=True)
    )
    """The kind of the node. One of the values of `WorkflowNodeType`."""
    input: WorkflowStart | None = field(
        default=None,
        metadata=element(
            "Input",
            WorkflowStart,
            flatten=True,
            required_when=(("Type", "Start"),),
            when=("Type", ("Start",)),
        ),
    )
    """The objects that start the workflow, and the callback settings. Required if `type` is
    `Start`. Only if `type` is `Start`.
    """
    operation: WorkflowOperation | None = field(
        default=None,
        metadata=element(
            "Operation",
            WorkflowOperation,
            flatten=True,
            required_unless=("Type", ("Start", "MediaInfo", "AIRecognition")),
            when=(
                "Type",
                (
                    "Snapshot",
                    "Animation",
                    "SmartCover",
                    "Transcode",
                    "Concat",
                    "VoiceSeparate",
                    "VideoMontage",
                    "StreamPackConfig",
                    "VideoStream",
                    "StreamPack",
                    "SDRtoHDR",
                    "VideoProcess",
                    "SCF",
                    "SuperResolution",
                    "Segment",
                    "PicProcess",
                    "Tts",
                    "SpeechRecognition",
                    "VideoEnhance",
                    "Condition",
                    "MediaInfo",
                    "AIRecognition",
                    "SegmentVideoBody",
                    "HighSpeedHd",
                ),
            ),
        ),
    )
    """The action of the node. Required unless `type` is `Start`, `MediaInfo` or `AIRecognition`.
    Only if `type` is `Snapshot`, `Animation`, `SmartCover`, `Transcode`, `Concat`, `VoiceSeparate`,
    `VideoMontage`, `StreamPackConfig`, `VideoStream`, `StreamPack`, `SDRtoHDR`, `VideoProcess`,
    `SCF`, `SuperResolution`, `Segment`, `PicProcess`, `Tts`, `SpeechRecognition`, `VideoEnhance`,
    `Condition`, `MediaInfo`, `AIRecognition`, `SegmentVideoBody` or `HighSpeedHd`.
    """


class WorkflowNodeDict(TypedDict, total=False):
    """`WorkflowNode` as a mapping."""

    type: Required[WorkflowNodeTypeValue]
    input: WorkflowStart | WorkflowStartDict
    operation: WorkflowOperation | WorkflowOperationDict


@dataclass(slots=True, kw_only=True, repr=False)
class WorkflowTopology(BaseRecord):
    """The graph of a workflow: the nodes, and their order."""

    _graph: ClassVar[Graph] = Graph("Dependencies", "Nodes", "Start", "End", "Type")

    dependencies: dict[str, list[str]] = field(
        metadata=element(
            "Dependencies", WORKFLOW_NODE_NAME, names=WORKFLOW_NODE_NAME, comma=True, required=True
        )
    )
    """For each node, the nodes that follow it, or `End`. Not empty: letters, digits and '_'. Names:
    not empty: letters, digits and '_'.
    """
    nodes: dict[str, WorkflowNode] = field(
        metadata=element("Nodes", WorkflowNode, names=WORKFLOW_NODE_NAME, required=True)
    )
    """The nodes, by name. One of them is `Start`; any other name begins with the kind of the node
    and `_`. Names: not empty: letters, digits and '_'.
    """


class WorkflowTopologyDict(TypedDict, total=False):
    """`WorkflowTopology` as a mapping."""

    dependencies: Required[Mapping[str, Sequence[str]]]
    nodes: Required[Mapping[str, WorkflowNode | WorkflowNodeDict]]


class WorkflowPlan(Plan):
    """A position in a `WorkflowTopology` that is built node by node.

    Start with `WorkflowPlan.start`. Each method adds a node after this position, and returns the
    position after the new node. Two calls at the same position create two branches; `beside` joins
    branches. `topology` is the whole graph.
    """

    __slots__ = ()

    _of = WorkflowTopology

    @property
    def topology(self) -> WorkflowTopology:
        """The whole graph. Nodes without a successor lead to the end."""
        graph: WorkflowTopology = self._whole()
        return graph

    @classmethod
    def start(
        cls,
        object_prefix: str,
        *,
        queue_id: str | None = None,
        pic_process_queue_id: str | None = None,
        speech_recognition_queue_id: str | None = None,
        ai_process_queue_id: str | None = None,
        notify_config: WorkflowNotification | WorkflowNotificationDict | None = None,
        ext_filter: WorkflowFilter | WorkflowFilterDict | None = None,
    ) -> Self:
        """The start of the workflow. Each workflow has exactly one.

        Args:
            object_prefix: The key prefix of the objects that start the workflow. Not empty.
            queue_id: The queue for media jobs. Not empty.
            pic_process_queue_id: The queue for image jobs; required if there is a `PicProcess`
                node. Not empty.
            speech_recognition_queue_id: The queue for speech jobs; required if there is a
                `SpeechRecognition` node. Not empty.
            ai_process_queue_id: The queue for recognition jobs; required if there is an AI node.
                Not empty.
            notify_config: The callbacks for when jobs and runs end. If absent, the settings of the
                queue apply.
            ext_filter: The kinds of files that start the workflow. If the filter is absent or off,
                all kinds do.
        """
        return cls._begin(
            "start",
            "Input",
            {
                "object_prefix": object_prefix,
                "queue_id": queue_id,
                "pic_process_queue_id": pic_process_queue_id,
                "speech_recognition_queue_id": speech_recognition_queue_id,
                "ai_process_queue_id": ai_process_queue_id,
                "notify_config": notify_config,
                "ext_filter": ext_filter,
            },
        )

    def snapshot(
        self,
        *,
        template_id: str | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Captures frames.

        Args:
            template_id: The template with the settings. Not empty.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "snapshot",
            "Snapshot",
            "Operation",
            {"template_id": template_id, "output": output},
            node_name,
        )

    def animation(
        self,
        *,
        template_id: str | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Creates an animated image.

        Args:
            template_id: The template with the settings. Not empty.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "animation",
            "Animation",
            "Operation",
            {"template_id": template_id, "output": output},
            node_name,
        )

    def smart_cover(
        self,
        *,
        template_id: str | None = None,
        smart_cover: SmartCover | SmartCoverDict | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Selects cover images.

        Args:
            template_id: The template with the settings. Not empty.
            smart_cover: The cover image settings. If a template is also specified, it takes
                precedence.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "smart_cover",
            "SmartCover",
            "Operation",
            {"template_id": template_id, "smart_cover": smart_cover, "output": output},
            node_name,
        )

    def transcode(
        self,
        *,
        template_id: str | None = None,
        watermark_template_id: Sequence[str] | None = None,
        remove_watermark: RemoveWatermark | RemoveWatermarkDict | None = None,
        digital_watermark: DigitalWatermark | DigitalWatermarkDict | None = None,
        input: WorkflowTranscodeInput | WorkflowTranscodeInputDict | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Transcodes.

        Args:
            template_id: The template with the settings. Not empty.
            watermark_template_id: The watermark templates to use. Not empty. At most 3 items.
            remove_watermark: The watermark to remove.
            digital_watermark: A digital watermark to add.
            input: Additional input settings of a `Transcode` node.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "transcode",
            "Transcode",
            "Operation",
            {
                "template_id": template_id,
                "watermark_template_id": watermark_template_id,
                "remove_watermark": remove_watermark,
                "digital_watermark": digital_watermark,
                "input": input,
                "output": output,
            },
            node_name,
        )

    def concat(
        self,
        *,
        template_id: str | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Concatenates the file with other files.

        Args:
            template_id: The template with the settings. Not empty.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "concat",
            "Concat",
            "Operation",
            {"template_id": template_id, "output": output},
            node_name,
        )

    def voice_separate(
        self,
        *,
        template_id: str | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Separates vocals from the background.

        Args:
            template_id: The template with the settings. Not empty.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "voice_separate",
            "VoiceSeparate",
            "Operation",
            {"template_id": template_id, "output": output},
            node_name,
        )

    def video_montage(
        self,
        *,
        template_id: str | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Creates a highlight video.

        Args:
            template_id: The template with the settings. Not empty.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "video_montage",
            "VideoMontage",
            "Operation",
            {"template_id": template_id, "output": output},
            node_name,
        )

    def stream_pack_config(
        self,
        *,
        stream_pack_config: StreamPackConfig | StreamPackConfigDict | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Starts adaptive bitrate streaming, and specifies how to package the streams. A workflow
        has at most one such node; it follows the start node, and `VideoStream` nodes follow it.

        Args:
            stream_pack_config: The packaging settings of the streams.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "stream_pack_config",
            "StreamPackConfig",
            "Operation",
            {"stream_pack_config": stream_pack_config, "output": output},
            node_name,
        )

    def video_stream(
        self,
        *,
        template_id: str | None = None,
        watermark_template_id: Sequence[str] | None = None,
        remove_watermark: RemoveWatermark | RemoveWatermarkDict | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Creates one stream for adaptive bitrate streaming. The `StreamPack` node follows it.

        Args:
            template_id: The template with the settings. Not empty.
            watermark_template_id: The watermark templates to use. Not empty. At most 3 items.
            remove_watermark: The watermark to remove.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "video_stream",
            "VideoStream",
            "Operation",
            {
                "template_id": template_id,
                "watermark_template_id": watermark_template_id,
                "remove_watermark": remove_watermark,
                "output": output,
            },
            node_name,
        )

    def stream_pack(
        self,
        *,
        stream_pack_info: StreamPackInfo | StreamPackInfoDict | None = None,
        hls_pack_info: StreamPackInfo | StreamPackInfoDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Packages the streams. A workflow has at most one such node, and no node follows it.

        Args:
            stream_pack_info: The streams to package.
            hls_pack_info: The former name of StreamPackInfo, which old workflows still have.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "stream_pack",
            "StreamPack",
            "Operation",
            {"stream_pack_info": stream_pack_info, "hls_pack_info": hls_pack_info},
            node_name,
        )

    def sdr_to_hdr(
        self,
        *,
        transcode_template_id: str | None = None,
        watermark_template_id: Sequence[str] | None = None,
        sdr_to_hdr: SdrToHdr | SdrToHdrDict | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Converts SDR to HDR.

        Args:
            transcode_template_id: The transcoding template for the result. Not empty.
            watermark_template_id: The watermark templates to use. Not empty. At most 3 items.
            sdr_to_hdr: The settings for converting to HDR.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "sdr_to_hdr",
            "SDRtoHDR",
            "Operation",
            {
                "transcode_template_id": transcode_template_id,
                "watermark_template_id": watermark_template_id,
                "sdr_to_hdr": sdr_to_hdr,
                "output": output,
            },
            node_name,
        )

    def video_process(
        self,
        *,
        template_id: str | None = None,
        transcode_template_id: str | None = None,
        watermark_template_id: Sequence[str] | None = None,
        digital_watermark: DigitalWatermark | DigitalWatermarkDict | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Enhances colours and sharpness.

        Args:
            template_id: The template with the settings. Not empty.
            transcode_template_id: The transcoding template for the result. Not empty.
            watermark_template_id: The watermark templates to use. Not empty. At most 3 items.
            digital_watermark: A digital watermark to add.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "video_process",
            "VideoProcess",
            "Operation",
            {
                "template_id": template_id,
                "transcode_template_id": transcode_template_id,
                "watermark_template_id": watermark_template_id,
                "digital_watermark": digital_watermark,
                "output": output,
            },
            node_name,
        )

    def scf(
        self,
        *,
        scf: WorkflowFunction | WorkflowFunctionDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Calls a cloud function.

        Args:
            scf: The cloud function to call.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add("scf", "SCF", "Operation", {"scf": scf}, node_name)

    def super_resolution(
        self,
        *,
        template_id: str | None = None,
        transcode_template_id: str | None = None,
        watermark_template_id: Sequence[str] | None = None,
        digital_watermark: DigitalWatermark | DigitalWatermarkDict | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Increases the resolution.

        Args:
            template_id: The template with the settings. Not empty.
            transcode_template_id: The transcoding template for the result. Not empty.
            watermark_template_id: The watermark templates to use. Not empty. At most 3 items.
            digital_watermark: A digital watermark to add.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "super_resolution",
            "SuperResolution",
            "Operation",
            {
                "template_id": template_id,
                "transcode_template_id": transcode_template_id,
                "watermark_template_id": watermark_template_id,
                "digital_watermark": digital_watermark,
                "output": output,
            },
            node_name,
        )

    def segment(
        self,
        *,
        segment: Segment | SegmentDict | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Remuxes media or splits it into segments.

        Args:
            segment: The remuxing settings.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "segment", "Segment", "Operation", {"segment": segment, "output": output}, node_name
        )

    def pic_process(
        self,
        *,
        template_id: str | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Processes images.

        Args:
            template_id: The template with the settings. Not empty.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "pic_process",
            "PicProcess",
            "Operation",
            {"template_id": template_id, "output": output},
            node_name,
        )

    def tts(
        self,
        *,
        template_id: str | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Converts text to speech.

        Args:
            template_id: The template with the settings. Not empty.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "tts", "Tts", "Operation", {"template_id": template_id, "output": output}, node_name
        )

    def speech_recognition(
        self,
        *,
        template_id: str | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Converts speech to text.

        Args:
            template_id: The template with the settings. Not empty.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "speech_recognition",
            "SpeechRecognition",
            "Operation",
            {"template_id": template_id, "output": output},
            node_name,
        )

    def video_enhance(
        self,
        *,
        template_id: str | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Enhances a video.

        Args:
            template_id: The template with the settings. Not empty.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "video_enhance",
            "VideoEnhance",
            "Operation",
            {"template_id": template_id, "output": output},
            node_name,
        )

    def condition(
        self,
        *,
        condition: WorkflowCondition | WorkflowConditionDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Determines whether the following nodes run.

        Args:
            condition: The condition.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add("condition", "Condition", "Operation", {"condition": condition}, node_name)

    def media_info(self, *, node_name: str | None = None) -> Self:
        """Inspects the file, so that a condition can follow.

        Args:
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add("media_info", "MediaInfo", None, {}, node_name)

    def ai_recognition(self, *, node_name: str | None = None) -> Self:
        """Recognises content.

        Args:
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add("ai_recognition", "AIRecognition", None, {}, node_name)

    def segment_video_body(
        self,
        *,
        segment_video_body: SegmentVideoBody | SegmentVideoBodyDict | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Extracts a person from a video.

        Args:
            segment_video_body: The settings for extracting a person.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "segment_video_body",
            "SegmentVideoBody",
            "Operation",
            {"segment_video_body": segment_video_body, "output": output},
            node_name,
        )

    def high_speed_hd(
        self,
        *,
        template_id: str | None = None,
        output: WorkflowOutput | WorkflowOutputDict | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Transcodes with top-speed codec settings.

        Args:
            template_id: The template with the settings. Not empty.
            output: The output location.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "high_speed_hd",
            "HighSpeedHd",
            "Operation",
            {"template_id": template_id, "output": output},
            node_name,
        )
