# Generated from spec/service.xml spec/errors.xml (454c1944edd96875).
# Do not edit: change the spec and run `make generate`.
r"""Settings shared by all operations of Tin "Toys" \ Co."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.service import ErrorCode, Label, Service, StatusRule
from cloudinfinite_runtime.settings.retry import CreateOnce, Judgement, RetryPolicy

if TYPE_CHECKING:
    from tinyapi.common.refusal import Refusal


def _error() -> type[Refusal]:
    # Imported when the first error occurs.
    from tinyapi.common.refusal import Refusal

    return Refusal


SERVICE: Final = Service(
    name='Tin "Toys" \\ Co',
    hosts={
        "shop": "{bucket}.toys.{region}.example",
        "street": "toys.{region}.example",
        "chest": "{bucket}.chest.{region}.example",
        "owner": "{number}.toys.{region}.example",
    },
    labels={
        "bucket": Label("[a-z]{1,20}-[0-9]{1,9}", "a shop's name, a hyphen and its number"),
        "number": Label("[0-9]{1,9}", "the number of a shop", "bucket"),
        "region": Label("[a-z]{1,20}", "a street's name"),
    },
    signed_headers=frozenset(("host", "content-type", "x-toy-token")),
    signed_prefixes=("x-toy-",),
    token_header="x-toy-token",
    host_tokens={"chest": "x-toy-chest"},
    request_id_headers=("x-toy-request",),
    trace_id_headers=("x-toy-trace",),
    public_headers=frozenset(("host", "x-toy-request")),
    error=_error,
    error_codes=(
        ErrorCode("Jammed", 409, "conflict", 'The spring is "stuck" \\ bent.', again="safe"),
        ErrorCode(
            "Jammed", 503, "server", "Every spring is broken.", again="safe", outcome="unknown"
        ),
        ErrorCode("Unpainted", None, None, "The paint is missing."),
        ErrorCode("Closed", 502, "throttled", "It is night.", again="any"),
        ErrorCode("Moved", 301, None, "The shop is elsewhere."),
    ),
    statuses=(
        StatusRule(404, 404, Judgement(kind="not-found")),
        StatusRule(400, 499, Judgement(again="safe")),
        StatusRule(500, 599, Judgement(kind="server", again="safe", outcome="unknown")),
    ),
    retry=RetryPolicy(attempts=2, base=0.0, cap=1.5),
    once=CreateOnce(validity=5.0, settle=0.25),
    resources={"toy": 'toys:{region}:{owner}:{appid}:"{bucket}"\\*', "street": "*"},
)
r"""Tin "Toys" \ Co: hosts, headers and errors."""
