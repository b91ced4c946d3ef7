# Generated from spec/service.xml (a4a0f2358457dfdd).
# Do not edit: change the spec and run `make generate`.
"""What the service posts when a job or a workflow has ended."""

from cloudinfinite.common.callback_event import CallbackEvent
from cloudinfinite_runtime.callback import MAX_SIZE, read_callback


def parse_callback(
    body: bytes | str, content_type: str | None = None, *, max_size: int = MAX_SIZE
) -> CallbackEvent:
    """Read the body of a callback, XML or JSON.

    Anyone who knows your address can post to it, and nothing in a callback proves its sender. Look
    the job up before you act on one.

    Args:
        body: The body as it came in.
        content_type: The Content-Type that it came with, which decides only where the body does
            not show what it is.
        max_size: The largest body that is read, in bytes. By default 1 MiB, since a body costs many
            times its size to read, and anyone can post one.

    Returns:
        The event. Its `metadata` has the raw body and the anomalies: what the spec does not expect.

    Raises:
        DecodeError: The body is neither XML nor JSON, has nothing in it, or is cut short, too large
            or too deep.
    """
    return read_callback(CallbackEvent, body, content_type, max_size)
