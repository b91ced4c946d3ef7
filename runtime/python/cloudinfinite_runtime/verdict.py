"""What a failure is, and what may be done about it."""

from __future__ import annotations

from typing import NamedTuple


class Verdict(NamedTuple):
    """A judgement on one failed attempt.

    Attributes:
        kind: The kind of error, a key of `errors.KINDS`; None for no particular one.
        again: Which calls may be sent again after a while: ``any``, since nothing was done;
            ``safe``, those that do no harm when they are sent twice; ``clock``, any, once, and
            signed by the service's clock. None for none.
        outcome: ``refused`` if what was asked has certainly not been done, ``unknown`` if it may
            have been.
    """

    kind: str | None = None
    again: str | None = None
    outcome: str = "refused"


REFUSED = Verdict()
"""Nothing was done, and nothing would be."""

NOT_SENT = Verdict(None, "any", "refused")
"""No byte of the request can have left."""

BROKEN_OFF = Verdict(None, "safe", "unknown")
"""The request may have arrived, and no complete answer came back."""

UNREADABLE = Verdict(None, None, "unknown")
"""The service says that it has done it, in an answer that cannot be read."""
