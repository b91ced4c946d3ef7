# Generated from spec/service.xml spec/errors.xml (aa84f26e60204cc3).
# Do not edit: change the spec and run `make generate`.
"""What holds for every operation of Cloud Infinite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.once import CreateOnce
from cloudinfinite_runtime.retry import RetryPolicy
from cloudinfinite_runtime.service import ErrorCode, Label, Service, StatusRule
from cloudinfinite_runtime.verdict import Verdict

if TYPE_CHECKING:
    from cloudinfinite.common.error import ErrorAnswer


def _error() -> type[ErrorAnswer]:
    # Loaded by the first error.
    from cloudinfinite.common.error import ErrorAnswer

    return ErrorAnswer


SERVICE: Final = Service(
    name="Cloud Infinite",
    hosts={"bucket": "{bucket}.ci.{region}.myqcloud.com", "region": "ci.{region}.myqcloud.com"},
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
        ErrorCode(
            "InvalidArgument", 400, "A request argument is wrong.", Verdict(kind="invalid-request")
        ),
        ErrorCode(
            "MissingContent",
            400,
            "The request needs a body and has none.",
            Verdict(kind="invalid-request"),
        ),
        ErrorCode(
            "InvalidContent",
            400,
            "The body is malformed or does not match its Content-MD5.",
            Verdict(kind="invalid-request"),
        ),
        ErrorCode("InvalidHost", 400, "The Host header is wrong.", Verdict(kind="invalid-request")),
        ErrorCode(
            "ResourceNotFound",
            400,
            "The object or resource named in the request does not exist.",
            Verdict(kind="not-found"),
        ),
        ErrorCode(
            "ResourceAccessDenied",
            400,
            "The service may not read the object named in the request.",
            Verdict(kind="access-denied"),
        ),
        ErrorCode(
            "ResourceDownloadFailed",
            400,
            "The service could not download the object named in the request.",
            Verdict(kind="invalid-request"),
        ),
        ErrorCode(
            "CIRoleNotExist",
            400,
            (
                "The CAM role through which the service reaches the bucket does not "
                "exist; authorise it in the console."
            ),
            Verdict(kind="conflict"),
        ),
        ErrorCode(
            "ResourceNotSupported",
            400,
            "The kind of object is not supported.",
            Verdict(kind="invalid-request"),
        ),
        ErrorCode(
            "MissingAuthorization",
            401,
            "The request carries no signature.",
            Verdict(kind="authentication"),
        ),
        ErrorCode(
            "InvalidAuthorization",
            401,
            "The signature is malformed or wrong.",
            Verdict(kind="authentication"),
        ),
        ErrorCode(
            "AccessDenied",
            401,
            "The key lacks the permission for this action.",
            Verdict(kind="access-denied"),
        ),
        ErrorCode(
            "SecretidNotExist", 401, "The SecretId does not exist.", Verdict(kind="authentication")
        ),
        ErrorCode(
            "SignatureExpired",
            401,
            "The signature's time window does not cover the service's clock.",
            Verdict(kind="authentication", again="clock"),
        ),
        ErrorCode("AccessDenied", 403, "Access is forbidden.", Verdict(kind="access-denied")),
        ErrorCode(
            "MediaBucketAlreadyBinded",
            403,
            "The bucket is bound already.",
            Verdict(kind="conflict"),
        ),
        ErrorCode(
            "QueueSaturated",
            403,
            "The queue holds as many jobs as it can take.",
            Verdict(kind="throttled", again="any"),
        ),
        ErrorCode("QueuePaused", 403, "The queue is paused.", Verdict(kind="conflict")),
        ErrorCode("InvalidUrl", 404, "No such address.", Verdict(kind="not-found")),
        ErrorCode("AuditingJobNotFound", 404, "No such auditing job.", Verdict(kind="not-found")),
        ErrorCode(
            "MissingContentLength",
            411,
            "The request has no Content-Length.",
            Verdict(kind="invalid-request"),
        ),
        ErrorCode("InvalidContent", 413, "The body is too large.", Verdict(kind="invalid-request")),
        ErrorCode(
            "SlowDown",
            429,
            "Too many requests; wait before the next one.",
            Verdict(kind="throttled", again="any"),
        ),
        ErrorCode(
            "UnavailableForLegalReasons",
            451,
            "The object may not be served for legal reasons.",
            Verdict(kind="access-denied"),
        ),
        ErrorCode(
            "InternalError",
            500,
            "The service failed.",
            Verdict(kind="server", again="safe", outcome="unknown"),
        ),
        ErrorCode("NotImplemented", 501, "The service does not do this.", Verdict(kind="server")),
        ErrorCode(
            "ServiceUnavailable",
            503,
            "The service cannot answer now.",
            Verdict(kind="server", again="safe", outcome="unknown"),
        ),
        ErrorCode(
            "InvalidContentType",
            None,
            "The Content-Type is wrong.",
            Verdict(kind="invalid-request"),
        ),
        ErrorCode("QueueNotFound", None, "No such queue.", Verdict(kind="not-found")),
        ErrorCode("TemplateNotFound", None, "No such template.", Verdict(kind="not-found")),
        ErrorCode(
            "BindedBucketNumLimit",
            None,
            "As many buckets are bound as the account may bind.",
            Verdict(kind="limit-exceeded"),
        ),
        ErrorCode(
            "CreatedTemplateNumLimit",
            None,
            "As many templates exist as the account may create.",
            Verdict(kind="limit-exceeded"),
        ),
        ErrorCode(
            "MediaBucketUnBinded",
            None,
            "The bucket is not bound to the service, or was unbound since.",
            Verdict(kind="conflict"),
        ),
        ErrorCode(
            "TemplateNameDuplicate",
            None,
            "A template of this name exists already.",
            Verdict(kind="conflict"),
        ),
        ErrorCode(
            "ActiveWorkflowForbiddenUpdate",
            None,
            "An active workflow cannot be changed; pause it first.",
            Verdict(kind="conflict"),
        ),
        ErrorCode(
            "WorkFlowNumLimit",
            None,
            "As many workflows exist as the account may create.",
            Verdict(kind="limit-exceeded"),
        ),
        ErrorCode(
            "WriteTargetBucketDenied",
            None,
            "The service may not write to the output bucket.",
            Verdict(kind="access-denied"),
        ),
        ErrorCode(
            "QueueNumLimit",
            None,
            "As many queues exist as the account may create.",
            Verdict(kind="limit-exceeded"),
        ),
    ),
    statuses=(
        StatusRule(100, 299, Verdict(outcome="unknown")),
        StatusRule(303, 303, Verdict(outcome="unknown")),
        StatusRule(401, 401, Verdict(kind="authentication")),
        StatusRule(403, 403, Verdict(kind="access-denied")),
        StatusRule(404, 404, Verdict(kind="not-found")),
        StatusRule(408, 408, Verdict(again="safe", outcome="unknown")),
        StatusRule(429, 429, Verdict(kind="throttled", again="safe")),
        StatusRule(400, 499, Verdict(kind="invalid-request")),
        StatusRule(501, 501, Verdict(kind="server")),
        StatusRule(500, 599, Verdict(kind="server", again="safe", outcome="unknown")),
    ),
    retry=RetryPolicy(attempts=3, base=0.5, cap=20.0),
    once=CreateOnce(validity=60.0, settle=30.0),
    resources={
        "ci": "qcs::ci:{region}:uid/{appid}:bucket/{bucket}/*",
        "cam": "qcs::cam::uin/{owner}:roleName/CI_QCSRole",
    },
)
"""Cloud Infinite: hosts, headers and errors."""
