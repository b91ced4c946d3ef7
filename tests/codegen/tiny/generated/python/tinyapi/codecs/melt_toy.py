# Generated from spec/shop_floor/melt_toy.xsd (2acbb78d28443060).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/shop_floor/melt_toy.xsd."""

from cloudinfinite_runtime.codec import Parameters
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Enumeration, Text, check_list
from tinyapi.models.melt_toy import MeltToyParams

_FINISH_PATH = Enumeration(
    values=("H.264", "1", "no-op", "SDRtoHDR", "class", "\"a\" \\ 'b'", "<&>"), path=True
)
_KEY_PATH_ITEM = Text(min_length=1, path=True, item=True)


def validate_melt_toy_params(value: MeltToyParams, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    _FINISH_PATH.check(problems, value.finish, path, "Finish", required=True)
    if check_list(problems, value.keys, path, "Keys", min_items=1, in_path=True, max_items=3):
        for index, keys in enumerate(value.keys):
            _KEY_PATH_ITEM.check(problems, keys, path, f"Keys[{index}]", required=True)


def encode_melt_toy_params(value: MeltToyParams, parameters: Parameters) -> None:
    """Adds the fields to the parameters of a request."""
    parameters.path["Finish"] = value.finish
    parameters.path["Keys"] = ",".join(value.keys)
