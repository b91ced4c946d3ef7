# Generated from spec/media/cancel_media_job.xsd (e0ac7c1d027602e3).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/media/cancel_media_job.xsd."""

from cloudinfinite.models.cancel_media_job import CancelMediaJobParams
from cloudinfinite_runtime.codec import Parameters
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Text

_IDENTIFIER_PATH = Text(min_length=1, path=True)


def validate_cancel_media_job_params(
    value: CancelMediaJobParams, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    _IDENTIFIER_PATH.check(problems, value.job_id, path, "jobId", required=True)


def encode_cancel_media_job_params(value: CancelMediaJobParams, parameters: Parameters) -> None:
    """Adds the fields to the parameters of a request."""
    parameters.path["jobId"] = value.job_id
    parameters.query.append(("cancel", None))
