# Generated from spec/service.xml spec/errors.xml (bd4fb6c70a183d84).
# Do not edit: change the spec and run `make generate`.
"""What holds for every operation of Cloud Infinite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.service import ErrorCode, Label, Service

if TYPE_CHECKING:
    from cloudinfinite.models.error import ErrorAnswer
    from cloudinfinite_runtime.codec import Codec


def _error() -> Codec[ErrorAnswer]:
    # Loaded by the first error.
    from cloudinfinite.codecs.error import decode_error_answer, encode_error_answer
    from cloudinfinite.models.error import ErrorAnswer
    from cloudinfinite_runtime.codec import Codec

    return Codec(ErrorAnswer, encode_error_answer, decode_error_answer)


SERVICE: Final = Service(
    name="Cloud Infinite",
    hosts={
        "bucket": "{bucket}.ci.{region}.myqcloud.com",
        "region": "ci.{region}.myqcloud.com",
    },
    labels={
        "bucket": Label(
            "[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?-[0-9]{5,20}",
            (
                "the bucket's full name, BucketName-APPID: lower-case letters, digits "
                "and hyphens, then a hyphen and the account's APPID, such as "
                "examplebucket-1250000000"
            ),
        ),
        "region": Label(
            "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", "a region's short name, such as ap-beijing"
        ),
    },
    signed_headers=frozenset(
        ("host", "content-type", "content-length", "content-md5", "x-ci-security-token")
    ),
    signed_prefixes=("x-ci-", "x-cos-"),
    token_header="x-ci-security-token",
    request_id_headers=("x-ci-request-id", "x-cos-request-id"),
    trace_id_headers=("x-ci-trace-id", "x-cos-trace-id"),
    public_headers=frozenset(
        (
            "host",
            "content-type",
            "content-length",
            "content-md5",
            "x-ci-request-id",
            "x-cos-request-id",
            "x-ci-trace-id",
            "x-cos-trace-id",
            "connection",
            "date",
            "retry-after",
            "server",
            "transfer-encoding",
            "user-agent",
        )
    ),
    error=_error,
    error_codes=(
        ErrorCode(
            "PermanentRedirect",
            301,
            ("The resource has moved for good; the new address is in the Location header."),
        ),
        ErrorCode(
            "TemporaryRedirect",
            307,
            ("The resource has moved for now; the new address is in the Location header."),
        ),
        ErrorCode("InvalidArgument", 400, "A request argument is wrong."),
        ErrorCode("MissingContent", 400, "The request needs a body and has none."),
        ErrorCode(
            "InvalidContent", 400, "The body is malformed or does not match its Content-MD5."
        ),
        ErrorCode("InvalidHost", 400, "The Host header is wrong."),
        ErrorCode(
            "ResourceNotFound", 400, "The object or resource named in the request does not exist."
        ),
        ErrorCode(
            "ResourceAccessDenied", 400, "The service may not read the object named in the request."
        ),
        ErrorCode(
            "ResourceDownloadFailed",
            400,
            "The service could not download the object named in the request.",
        ),
        ErrorCode(
            "CIRoleNotExist",
            400,
            (
                "The CAM role through which the service reaches the bucket does not "
                "exist; authorise it in the console."
            ),
        ),
        ErrorCode("ResourceNotSupported", 400, "The kind of object is not supported."),
        ErrorCode("MissingAuthorization", 401, "The request carries no signature."),
        ErrorCode("InvalidAuthorization", 401, "The signature is malformed or wrong."),
        ErrorCode("AccessDenied", 401, "The key lacks the permission for this action."),
        ErrorCode("SecretidNotExist", 401, "The SecretId does not exist."),
        ErrorCode(
            "SignatureExpired",
            401,
            "The signature's time window does not cover the service's clock.",
        ),
        ErrorCode("AccessDenied", 403, "Access is forbidden."),
        ErrorCode("MediaBucketAlreadyBinded", 403, "The bucket is bound already."),
        ErrorCode("QueueSaturated", 403, "The queue holds as many jobs as it can take."),
        ErrorCode("QueuePaused", 403, "The queue is paused."),
        ErrorCode("InvalidUrl", 404, "No such address."),
        ErrorCode("AuditingJobNotFound", 404, "No such auditing job."),
        ErrorCode("MissingContentLength", 411, "The request has no Content-Length."),
        ErrorCode("InvalidContent", 413, "The body is too large."),
        ErrorCode("SlowDown", 429, "Too many requests; wait before the next one."),
        ErrorCode(
            "UnavailableForLegalReasons", 451, "The object may not be served for legal reasons."
        ),
        ErrorCode("InternalError", 500, "The service failed."),
        ErrorCode("NotImplemented", 501, "The service does not do this."),
        ErrorCode("ServiceUnavailable", 503, "The service cannot answer now."),
        ErrorCode("InvalidContentType", None, "The Content-Type is wrong."),
        ErrorCode("QueueNotFound", None, "No such queue."),
        ErrorCode("TemplateNotFound", None, "No such template."),
        ErrorCode(
            "BindedBucketNumLimit", None, "As many buckets are bound as the account may bind."
        ),
        ErrorCode(
            "CreatedTemplateNumLimit", None, "As many templates exist as the account may create."
        ),
        ErrorCode(
            "MediaBucketUnBinded",
            None,
            "The bucket is not bound to the service, or was unbound since.",
        ),
        ErrorCode("TemplateNameDuplicate", None, "A template of this name exists already."),
        ErrorCode(
            "ActiveWorkflowForbiddenUpdate",
            None,
            "An active workflow cannot be changed; pause it first.",
        ),
        ErrorCode("WorkFlowNumLimit", None, "As many workflows exist as the account may create."),
        ErrorCode(
            "WriteTargetBucketDenied", None, "The service may not write to the output bucket."
        ),
        ErrorCode("QueueNumLimit", None, "As many queues exist as the account may create."),
    ),
)
"""Cloud Infinite: hosts, headers and errors."""
