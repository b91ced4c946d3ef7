"""The calls to make, and their expected outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cloudinfinite import (
    OPERATIONS,
    AccessDeniedError,
    AsyncClient,
    Client,
    CloudInfiniteError,
    DecodeError,
    OutcomeUnknownError,
    TransportError,
    ValidationError,
)
from cloudinfinite_runtime.model import Answer

from .server import MARK

_FIELDS: Mapping[str, Mapping[str, object]] = {
    "CancelInventoryTriggerJob": {"jobId": "b1"},
    "CancelMediaJob": {"jobId": "j1"},
    "CreateMediaJob": {"Tag": "MediaInfo", "Input": {"Object": "a.mp4"}},
    "CreateMediaInfoJob": {"Input": {"Object": "a.mp4"}, "Operation": {"UserData": "mine"}},
    "DescribeInventoryTriggerJob": {"jobId": "b1"},
    "DescribeInventoryTriggerJobs": {"size": 5, "states": ["Running"]},
    "DescribeMediaJob": {"jobId": ["j1", "j2"]},
    "DescribeMediaJobs": {"tag": "MediaInfo"},
    "TriggerInventoryJob": {
        "Name": "n",
        "Input": {"Object": "o"},
        "Operation": {"Tag": "MediaInfo", "JobParam": {}},
    },
    "TriggerInventoryWorkflow": {
        "Name": "n",
        "Input": {"Prefix": "o/"},
        "Operation": {"WorkflowIds": "w1", "TimeInterval": {"Start": "2022-02-01T00:00:00+0800"}},
    },
}
NAMES = sorted(_FIELDS)
"""The operations to call: two families, which contain every shape of call."""
_INVALID = "invalid"
# Half of the calls succeed at once. The number of kinds is coprime to those of the operations and
# to `ASYNC`, so that each kind meets each operation with either client.
_KINDS = ("plain",) * 10 + (
    "throttled",
    "failed",
    "reset",
    "denied",
    "gone",
    "half",
    "odd",
    "last",
    _INVALID,
)


ASYNC = 4
"""One call in this many is asynchronous; this many calls in a row are of one operation."""


class SurpriseError(Exception):
    """A call had an unexpected outcome."""


@dataclass(frozen=True)
class Call:
    """The call with a given number; each number gives a different call."""

    number: int

    @property
    def name(self) -> str:
        """The operation's name."""
        return NAMES[self.number // ASYNC % len(NAMES)]

    @property
    def kind(self) -> str:
        """What the server is asked to do, unless the request is not even sent."""
        return _KINDS[self.number % len(_KINDS)]

    def send(self, client: Client) -> Answer | CloudInfiniteError:
        """Makes the call, and returns its answer or its error.

        Raises:
            SurpriseError: The outcome is unexpected.
        """
        try:
            answer: Answer | CloudInfiniteError = client.call(
                self.name, self._fields, extra_headers=self._headers
            )
        except CloudInfiniteError as error:
            answer = error
        return self._checked(answer)

    async def send_async(self, client: AsyncClient) -> Answer | CloudInfiniteError:
        """Makes the call asynchronously, like `send`."""
        try:
            answer: Answer | CloudInfiniteError = await client.call(
                self.name, self._fields, extra_headers=self._headers
            )
        except CloudInfiniteError as error:
            answer = error
        return self._checked(answer)

    @property
    def _fields(self) -> Mapping[str, object]:
        return {"Nonsense": "1"} if self.kind == _INVALID else _FIELDS[self.name]

    @property
    def _headers(self) -> dict[str, str]:
        return {MARK: self._mark}

    @property
    def _mark(self) -> str:
        return f"{self.kind}-{self.number}"

    def _checked(self, outcome: Answer | CloudInfiniteError) -> Answer | CloudInfiniteError:
        expected, attempts = self._expected()
        if isinstance(outcome, Answer):
            right = expected is None and outcome.metadata.request_id == self._mark
            made = outcome.metadata.attempts
        else:
            right = expected is not None and isinstance(outcome, expected)
            made = outcome.attempts
        if not right or len(made) != attempts:
            raise SurpriseError(f"{self.name}, {self._mark}, {len(made)} attempts: {outcome!r}")
        return outcome

    def _expected(self) -> tuple[type[CloudInfiniteError] | None, int]:
        """The expected error, or None, and the expected number of attempts."""
        operation = OPERATIONS[self.name]
        safe = operation.safe
        match self.kind:
            case "throttled":
                return None, 2
            case "failed" | "reset":
                return (None, 2) if safe else (OutcomeUnknownError, 1)
            case "gone" | "half":
                return (TransportError, 3) if safe else (OutcomeUnknownError, 1)
            case "denied":
                return AccessDeniedError, 1
            case "odd" if operation.response is not None:
                return (DecodeError if safe else OutcomeUnknownError), 1
            case "invalid":
                return ValidationError, 0
        return None, 1
