# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Every operation by its name in the spec. Each is loaded when it is first looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.lazy import LazyMapping

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from cloudinfinite_runtime.operation import Operation

OPERATIONS: Final[Mapping[str, Operation[Any]]] = LazyMapping(
    {
        "CancelInventoryTriggerJob": ".batch.cancel_inventory_trigger_job:OPERATION",
        "DescribeInventoryTriggerJob": ".batch.describe_inventory_trigger_job:OPERATION",
        "DescribeInventoryTriggerJobs": ".batch.describe_inventory_trigger_jobs:OPERATION",
        "TriggerInventoryJob": ".batch.trigger_inventory_job:OPERATION",
        "TriggerInventoryWorkflow": ".batch.trigger_inventory_workflow:OPERATION",
        "BindCiService": ".buckets.bind_ci_service:OPERATION",
        "DescribeCiService": ".buckets.describe_ci_service:OPERATION",
        "UnbindCiService": ".buckets.unbind_ci_service:OPERATION",
        "CancelDocProcessJob": ".documents.cancel_doc_process_job:OPERATION",
        "CreateDocProcessJob": ".documents.create_doc_process_job:OPERATION",
        "DescribeDocProcessJob": ".documents.describe_doc_process_job:OPERATION",
        "DescribeDocProcessJobs": ".documents.describe_doc_process_jobs:OPERATION",
        "CreateFileCompressJob": ".files.create_file_compress_job:OPERATION",
        "CreateFileHashJob": ".files.create_file_hash_job:OPERATION",
        "CreateFileUncompressJob": ".files.create_file_uncompress_job:OPERATION",
        "DescribeFileProcessJob": ".files.describe_file_process_job:OPERATION",
        "GetFileHash": ".files.get_file_hash:OPERATION",
        "PreviewZip": ".files.preview_zip:OPERATION",
        "DeleteGuetzli": ".images.delete_guetzli:OPERATION",
        "DeleteImageSlim": ".images.delete_image_slim:OPERATION",
        "DeleteOriginProtect": ".images.delete_origin_protect:OPERATION",
        "DeleteStyle": ".images.delete_style:OPERATION",
        "DescribeGuetzli": ".images.describe_guetzli:OPERATION",
        "DescribeHotlink": ".images.describe_hotlink:OPERATION",
        "DescribeImageSlim": ".images.describe_image_slim:OPERATION",
        "DescribeOriginProtect": ".images.describe_origin_protect:OPERATION",
        "DescribeStyle": ".images.describe_style:OPERATION",
        "SetGuetzli": ".images.set_guetzli:OPERATION",
        "SetHotlink": ".images.set_hotlink:OPERATION",
        "SetImageSlim": ".images.set_image_slim:OPERATION",
        "SetOriginProtect": ".images.set_origin_protect:OPERATION",
        "SetStyle": ".images.set_style:OPERATION",
        "CancelMediaJob": ".media.cancel_media_job:OPERATION",
        "CreateMediaInfoJob": ".media.create_media_info_job:OPERATION",
        "CreateMediaJob": ".media.create_media_job:OPERATION",
        "CreateSnapshotJob": ".media.create_snapshot_job:OPERATION",
        "CreateTranscodeJob": ".media.create_transcode_job:OPERATION",
        "DescribeMediaJob": ".media.describe_media_job:OPERATION",
        "DescribeMediaJobs": ".media.describe_media_jobs:OPERATION",
        "GenerateMediaInfo": ".media.generate_media_info:OPERATION",
        "GenerateSnapshot": ".media.generate_snapshot:OPERATION",
        "GetMediaInfo": ".media.get_media_info:OPERATION",
        "CancelLiveAuditingJob": ".moderation.cancel_live_auditing_job:OPERATION",
        "CreateAudioAuditingJob": ".moderation.create_audio_auditing_job:OPERATION",
        "CreateDocumentAuditingJob": ".moderation.create_document_auditing_job:OPERATION",
        "CreateImageAuditingJobs": ".moderation.create_image_auditing_jobs:OPERATION",
        "CreateLiveAuditingJob": ".moderation.create_live_auditing_job:OPERATION",
        "CreateTextAuditingJob": ".moderation.create_text_auditing_job:OPERATION",
        "CreateVideoAuditingJob": ".moderation.create_video_auditing_job:OPERATION",
        "CreateVirusDetectJob": ".moderation.create_virus_detect_job:OPERATION",
        "CreateWebpageAuditingJob": ".moderation.create_webpage_auditing_job:OPERATION",
        "DescribeAudioAuditingJob": ".moderation.describe_audio_auditing_job:OPERATION",
        "DescribeDocumentAuditingJob": ".moderation.describe_document_auditing_job:OPERATION",
        "DescribeImageAuditingJob": ".moderation.describe_image_auditing_job:OPERATION",
        "DescribeTextAuditingJob": ".moderation.describe_text_auditing_job:OPERATION",
        "DescribeVideoAuditingJob": ".moderation.describe_video_auditing_job:OPERATION",
        "DescribeVirusDetectJob": ".moderation.describe_virus_detect_job:OPERATION",
        "DescribeWebpageAuditingJob": ".moderation.describe_webpage_auditing_job:OPERATION",
        "RecognizeImage": ".moderation.recognize_image:OPERATION",
        "ReportBadcase": ".moderation.report_badcase:OPERATION",
        "DescribeMediaQueues": ".queues.describe_media_queues:OPERATION",
        "CancelAiJob": ".recognition.cancel_ai_job:OPERATION",
        "CreateTranslationJob": ".recognition.create_translation_job:OPERATION",
        "CreateWordsGeneralizeJob": ".recognition.create_words_generalize_job:OPERATION",
        "DescribeAiJob": ".recognition.describe_ai_job:OPERATION",
    },
    __package__,
)
"""Every operation by its name in the spec, as a value that encodes requests and decodes answers."""
