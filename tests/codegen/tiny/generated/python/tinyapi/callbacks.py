# Generated from spec/service.xml (5deb0630ffa50df0).
# Do not edit: change the spec and run `make generate`.
"""What the service posts when a job or a workflow has ended."""

from cloudinfinite_runtime.callback import read_callback
from cloudinfinite_runtime.codec import Codec
from tinyapi.codecs.toy_call import decode_toy_call, encode_toy_call
from tinyapi.models.toy_call import ToyCall

_CODEC = Codec(ToyCall, encode_toy_call, decode_toy_call)


def parse_callback(body: bytes | str, content_type: str | None = None) -> ToyCall:
    """Reads the body of a callback, XML or JSON.

    The sender of a callback is not known: anyone who knows your address can post to it. Before
    acting on one, look the job up.

    Args:
        body: The body as it came in.
        content_type: The Content-Type that it came with. It decides only where the body itself
            does not show what it is.

    Returns:
        The event. `metadata` has the raw body and the anomalies: what the spec does not foresee.

    Raises:
        DecodeError: It is neither XML nor JSON, cut short, too large or too deep.
    """
    return read_callback(_CODEC, body, content_type)
