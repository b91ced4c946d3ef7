# Generated from spec/service.xml spec/errors.xml (6649c3f6ada473e9).
# Do not edit: change the spec and run `make generate`.
"""Settings shared by all operations of Cloud Infinite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.service import ErrorCode, Label, Service, StatusRule
from cloudinfinite_runtime.settings.retry import CreateOnce, Judgement, RetryPolicy

if TYPE_CHECKING:
    from cloudinfinite.common.error import ErrorAnswer


def _error() -> type[ErrorAnswer]:
    # Imported when the first error occurs.
    from cloudinfinite.common.error import ErrorAnswer

    return ErrorAnswer


SERVICE: Final = Service(
    name="Cloud Infinite",
    hosts={
        "bucket": "{bucket}.ci.{region}.myqcloud.com",
        "region": "ci.{region}.myqcloud.com",
        "object": "{bucket}.cos.{region}.myqcloud.com",
        "image": "{bucket}.pic.{region}.myqcloud.com",
        "account": "{appid}.ci.{region}.myqcloud.com",
    },
    labels={
        "bucket": Label(
            "[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?-[0-9]{5,20}",
            (
                "the bucket's full name, BucketName-APPID: lower-case letters, digits and "
                "hyphens, then a hyphen and the account's APPID, such as examplebucket-1250000000"
            ),
        ),
        "appid": Label("[0-9]{5,20}", "the number of an account", "bucket"),
        "region": Label(
            "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", "a region's short name, such as ap-beijing"
        ),
    },
    signed_headers=frozenset(
        "host content-type content-length content-md5 pic-operations x-ci-security-token".split()
    ),
    signed_prefixes=("x-ci-", "x-cos-"),
    token_header="x-ci-security-token",
    host_tokens={"object": "x-cos-security-token"},
    request_id_headers=("x-ci-request-id", "x-cos-request-id"),
    trace_id_headers=("x-ci-trace-id", "x-cos-trace-id"),
    public_headers=frozenset(
        (
            "host content-type content-length content-md5 x-ci-request-id x-cos-request-id "
            "x-ci-trace-id x-cos-trace-id connection date retry-after server "
            "transfer-encoding user-agent"
        ).split()
    ),
    error=_error,
    error_codes=(
        ErrorCode(
            "PermanentRedirect",
            301,
            None,
            "The resource has moved permanently; the Location header has the new address.",
        ),
        ErrorCode(
            "TemporaryRedirect",
            307,
            None,
            "The resource has moved temporarily; the Location header has the new address.",
        ),
        ErrorCode("InvalidArgument", 400, "invalid-request", "A request argument is invalid."),
        ErrorCode(
            "MissingContent", 400, "invalid-request", "The request requires a body but has none."
        ),
        ErrorCode(
            "InvalidContent",
            400,
            "invalid-request",
            "The body is malformed or does not match the Content-MD5 header.",
        ),
        ErrorCode("InvalidHost", 400, "invalid-request", "The Host header is wrong."),
        ErrorCode(
            "ResourceNotFound",
            400,
            "not-found",
            "The object or resource named in the request does not exist.",
        ),
        ErrorCode(
            "ResourceAccessDenied",
            400,
            "access-denied",
            "The service is not allowed to read the object named in the request.",
        ),
        ErrorCode(
            "ResourceDownloadFailed",
            400,
            "invalid-request",
            "The service could not download the object named in the request.",
        ),
        ErrorCode(
            "CIRoleNotExist",
            400,
            "conflict",
            (
                "The CAM role that gives the service access to the bucket does not exist; "
                "authorise it in the console."
            ),
        ),
        ErrorCode(
            "ResourceNotSupported",
            400,
            "invalid-request",
            "The type of the object is not supported.",
        ),
        ErrorCode("MissingAuthorization", 401, "authentication", "The request has no signature."),
        ErrorCode(
            "InvalidAuthorization", 401, "authentication", "The signature is malformed or wrong."
        ),
        ErrorCode(
            "AccessDenied", 401, "access-denied", "The key lacks permission for this action."
        ),
        ErrorCode("SecretidNotExist", 401, "authentication", "The SecretId does not exist."),
        ErrorCode(
            "SignatureExpired",
            401,
            "authentication",
            "The signature's time window does not cover the service's clock.",
            again="clock",
        ),
        ErrorCode("AccessDenied", 403, "access-denied", "Access is forbidden."),
        ErrorCode("MediaBucketAlreadyBinded", 403, "conflict", "The bucket is already bound."),
        ErrorCode("QueueSaturated", 403, "throttled", "The queue is full.", again="any"),
        ErrorCode("QueuePaused", 403, "conflict", "The queue is paused."),
        ErrorCode("InvalidUrl", 404, "not-found", "The address does not exist."),
        ErrorCode("AuditingJobNotFound", 404, "not-found", "The moderation job does not exist."),
        ErrorCode(
            "MissingContentLength",
            411,
            "invalid-request",
            "The request has no Content-Length header.",
        ),
        ErrorCode("InvalidContent", 413, "invalid-request", "The body is too large."),
        ErrorCode(
            "SlowDown",
            429,
            "throttled",
            "Too many requests; wait before you send the next one.",
            again="any",
        ),
        ErrorCode(
            "UnavailableForLegalReasons",
            451,
            "access-denied",
            "The object is unavailable for legal reasons.",
        ),
        ErrorCode(
            "InternalError",
            500,
            "server",
            "An internal error occurred in the service.",
            again="safe",
            outcome="unknown",
        ),
        ErrorCode("NotImplemented", 501, "server", "The service does not support this operation."),
        ErrorCode(
            "ServiceUnavailable",
            503,
            "server",
            "The service is currently unavailable.",
            again="safe",
            outcome="unknown",
        ),
        ErrorCode(
            "InvalidContentType", None, "invalid-request", "The Content-Type header is wrong."
        ),
        ErrorCode("QueueNotFound", None, "not-found", "The queue does not exist."),
        ErrorCode("TemplateNotFound", None, "not-found", "The template does not exist."),
        ErrorCode(
            "BindedBucketNumLimit",
            None,
            "limit-exceeded",
            "The account has reached its limit of bound buckets.",
        ),
        ErrorCode(
            "CreatedTemplateNumLimit",
            None,
            "limit-exceeded",
            "The account has reached its limit of templates.",
        ),
        ErrorCode(
            "MediaBucketUnBinded",
            None,
            "conflict",
            "The bucket is not bound to the service, or has been unbound.",
        ),
        ErrorCode(
            "TemplateNameDuplicate", None, "conflict", "A template with this name already exists."
        ),
        ErrorCode(
            "ActiveWorkflowForbiddenUpdate",
            None,
            "conflict",
            "An active workflow cannot be changed; pause it first.",
        ),
        ErrorCode(
            "WorkFlowNumLimit",
            None,
            "limit-exceeded",
            "The account has reached its limit of workflows.",
        ),
        ErrorCode(
            "WriteTargetBucketDenied",
            None,
            "access-denied",
            "The service is not allowed to write to the output bucket.",
        ),
        ErrorCode(
            "QueueNumLimit", None, "limit-exceeded", "The account has reached its limit of queues."
        ),
    ),
    statuses=(
        StatusRule(100, 299, Judgement(outcome="unknown")),
        StatusRule(303, 303, Judgement(outcome="unknown")),
        StatusRule(401, 401, Judgement(kind="authentication")),
        StatusRule(403, 403, Judgement(kind="access-denied")),
        StatusRule(404, 404, Judgement(kind="not-found")),
        StatusRule(408, 408, Judgement(again="safe", outcome="unknown")),
        StatusRule(429, 429, Judgement(kind="throttled", again="safe")),
        StatusRule(400, 499, Judgement(kind="invalid-request")),
        StatusRule(501, 501, Judgement(kind="server")),
        StatusRule(500, 599, Judgement(kind="server", again="safe", outcome="unknown")),
    ),
    retry=RetryPolicy(attempts=3, base=0.5, cap=20.0),
    once=CreateOnce(validity=60.0, settle=30.0),
    resources={
        "ci": "qcs::ci:{region}:uid/{appid}:bucket/{bucket}/*",
        "cam": "qcs::cam::uin/{owner}:roleName/CI_QCSRole",
    },
)
"""Cloud Infinite: hosts, headers and errors."""
