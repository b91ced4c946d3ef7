# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Documents: convert them to images, PDF or HTML."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.common.job import JobState as JobState
    from cloudinfinite.common.job import JobStateFilter as JobStateFilter
    from cloudinfinite.common.job import JobStateFilterValue as JobStateFilterValue
    from cloudinfinite.common.job import JobStateValue as JobStateValue
    from cloudinfinite.common.job import SortOrder as SortOrder
    from cloudinfinite.common.job import SortOrderValue as SortOrderValue
    from cloudinfinite.documents.cancel_doc_process_job import (
        CancelDocProcessJobParams as CancelDocProcessJobParams,
    )
    from cloudinfinite.documents.compare_documents import (
        CompareDocumentsParams as CompareDocumentsParams,
    )
    from cloudinfinite.documents.create_doc_aigc_metadata_job import (
        CreateDocAigcMetadataJobRequest as CreateDocAigcMetadataJobRequest,
    )
    from cloudinfinite.documents.create_doc_aigc_metadata_job import (
        CreateDocAigcMetadataJobResponse as CreateDocAigcMetadataJobResponse,
    )
    from cloudinfinite.documents.create_doc_aigc_metadata_job import (
        CreateDocAigcMetadataOperation as CreateDocAigcMetadataOperation,
    )
    from cloudinfinite.documents.create_doc_process_job import (
        CreateDocProcessJobRequest as CreateDocProcessJobRequest,
    )
    from cloudinfinite.documents.create_doc_process_job import (
        CreateDocProcessJobResponse as CreateDocProcessJobResponse,
    )
    from cloudinfinite.documents.create_doc_process_job import (
        DocProcessOperation as DocProcessOperation,
    )
    from cloudinfinite.documents.create_doc_watermark_job import (
        CreateDocWatermarkJobRequest as CreateDocWatermarkJobRequest,
    )
    from cloudinfinite.documents.create_doc_watermark_job import (
        CreateDocWatermarkJobResponse as CreateDocWatermarkJobResponse,
    )
    from cloudinfinite.documents.create_doc_watermark_job import (
        CreateDocWatermarkOperation as CreateDocWatermarkOperation,
    )
    from cloudinfinite.documents.describe_doc_process_job import (
        DescribeDocProcessJobParams as DescribeDocProcessJobParams,
    )
    from cloudinfinite.documents.describe_doc_process_job import (
        DescribeDocProcessJobResponse as DescribeDocProcessJobResponse,
    )
    from cloudinfinite.documents.describe_doc_process_jobs import (
        DescribeDocProcessJobsParams as DescribeDocProcessJobsParams,
    )
    from cloudinfinite.documents.describe_doc_process_jobs import (
        DescribeDocProcessJobsResponse as DescribeDocProcessJobsResponse,
    )
    from cloudinfinite.documents.document_job import DocumentJobDetail as DocumentJobDetail
    from cloudinfinite.documents.document_job import DocumentJobInput as DocumentJobInput
    from cloudinfinite.documents.document_job import DocumentJobOperation as DocumentJobOperation
    from cloudinfinite.documents.document_job import DocumentJobTag as DocumentJobTag
    from cloudinfinite.documents.document_job import DocumentJobTagValue as DocumentJobTagValue
    from cloudinfinite.documents.get_online_preview import (
        GetOnlinePreviewParams as GetOnlinePreviewParams,
    )
    from cloudinfinite.documents.get_online_preview import (
        GetOnlinePreviewResponse as GetOnlinePreviewResponse,
    )
    from cloudinfinite.documents.preview import DocumentPreviewType as DocumentPreviewType
    from cloudinfinite.documents.preview import DocumentPreviewTypeValue as DocumentPreviewTypeValue
    from cloudinfinite.documents.preview_document import (
        PreviewDocumentParams as PreviewDocumentParams,
    )
    from cloudinfinite.documents.preview_document_html import (
        PreviewDocumentHtmlParams as PreviewDocumentHtmlParams,
    )
    from cloudinfinite.results.document_result import DocProcessResult as DocProcessResult
    from cloudinfinite.results.document_result import DocumentPageInfo as DocumentPageInfo
    from cloudinfinite.results.document_result import DocumentWatermarkInfo as DocumentWatermarkInfo
    from cloudinfinite.results.document_result import DocWatermarkResult as DocWatermarkResult
    from cloudinfinite.settings.aigc_metadata import AigcMetadata as AigcMetadata
    from cloudinfinite.settings.aigc_metadata import AigcMetadataDict as AigcMetadataDict
    from cloudinfinite.settings.aigc_metadata import DocAigcMetadata as DocAigcMetadata
    from cloudinfinite.settings.aigc_metadata import DocAigcMetadataDict as DocAigcMetadataDict
    from cloudinfinite.settings.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.settings.callback import CallBackFormatValue as CallBackFormatValue
    from cloudinfinite.settings.callback import CallBackMqConfig as CallBackMqConfig
    from cloudinfinite.settings.callback import CallBackMqConfigDict as CallBackMqConfigDict
    from cloudinfinite.settings.callback import CallBackType as CallBackType
    from cloudinfinite.settings.callback import CallBackTypeValue as CallBackTypeValue
    from cloudinfinite.settings.callback import KafkaConfig as KafkaConfig
    from cloudinfinite.settings.callback import KafkaConfigDict as KafkaConfigDict
    from cloudinfinite.settings.callback import MqMode as MqMode
    from cloudinfinite.settings.callback import MqModeValue as MqModeValue
    from cloudinfinite.settings.callback import MqRegion as MqRegion
    from cloudinfinite.settings.callback import MqRegionValue as MqRegionValue
    from cloudinfinite.settings.document import DocProcess as DocProcess
    from cloudinfinite.settings.document import DocumentTargetType as DocumentTargetType
    from cloudinfinite.settings.document import DocumentTargetTypeValue as DocumentTargetTypeValue
    from cloudinfinite.settings.document import DocWatermark as DocWatermark
    from cloudinfinite.settings.document import DocWatermarkDict as DocWatermarkDict
    from cloudinfinite.settings.job_output import JobOutput as JobOutput
    from cloudinfinite.settings.job_output import JobOutputDict as JobOutputDict
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.common.job": (
                "JobState JobStateFilter JobStateFilterValue JobStateValue SortOrder SortOrderValue"
            ),
            "cloudinfinite.documents.cancel_doc_process_job": "CancelDocProcessJobParams",
            "cloudinfinite.documents.compare_documents": "CompareDocumentsParams",
            "cloudinfinite.documents.create_doc_aigc_metadata_job": (
                "CreateDocAigcMetadataJobRequest CreateDocAigcMetadataJobResponse "
                "CreateDocAigcMetadataOperation"
            ),
            "cloudinfinite.documents.create_doc_process_job": (
                "CreateDocProcessJobRequest CreateDocProcessJobResponse DocProcessOperation"
            ),
            "cloudinfinite.documents.create_doc_watermark_job": (
                "CreateDocWatermarkJobRequest CreateDocWatermarkJobResponse "
                "CreateDocWatermarkOperation"
            ),
            "cloudinfinite.documents.describe_doc_process_job": (
                "DescribeDocProcessJobParams DescribeDocProcessJobResponse"
            ),
            "cloudinfinite.documents.describe_doc_process_jobs": (
                "DescribeDocProcessJobsParams DescribeDocProcessJobsResponse"
            ),
            "cloudinfinite.documents.document_job": (
                "DocumentJobDetail DocumentJobInput DocumentJobOperation DocumentJobTag "
                "DocumentJobTagValue"
            ),
            "cloudinfinite.documents.get_online_preview": (
                "GetOnlinePreviewParams GetOnlinePreviewResponse"
            ),
            "cloudinfinite.documents.preview": "DocumentPreviewType DocumentPreviewTypeValue",
            "cloudinfinite.documents.preview_document": "PreviewDocumentParams",
            "cloudinfinite.documents.preview_document_html": "PreviewDocumentHtmlParams",
            "cloudinfinite.results.document_result": (
                "DocProcessResult DocWatermarkResult DocumentPageInfo DocumentWatermarkInfo"
            ),
            "cloudinfinite.settings.aigc_metadata": (
                "AigcMetadata AigcMetadataDict DocAigcMetadata DocAigcMetadataDict"
            ),
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackMqConfig CallBackMqConfigDict "
                "CallBackType CallBackTypeValue KafkaConfig KafkaConfigDict MqMode "
                "MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.document": (
                "DocProcess DocWatermark DocWatermarkDict DocumentTargetType "
                "DocumentTargetTypeValue"
            ),
            "cloudinfinite.settings.job_output": "JobOutput JobOutputDict",
        },
    )
