# Generated from spec/shop_floor/melt_toy.xsd (1b92c041ef963aa1).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/shop_floor/melt_toy.xsd."""

from cloudinfinite_runtime.codec import Parameters
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Enumeration
from tinyapi.models.melt_toy import MeltToyParams

_FINISH_PATH = Enumeration(
    values=("H.264", "1", "no-op", "SDRtoHDR", "class", "\"a\" \\ 'b'", "<&>"), path=True
)


def validate_melt_toy_params(value: MeltToyParams, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    _FINISH_PATH.check(problems, value.finish, path, "Finish", required=True)


def encode_melt_toy_params(value: MeltToyParams, parameters: Parameters) -> None:
    """Adds the fields to the parameters of a request."""
    parameters.path["Finish"] = value.finish
