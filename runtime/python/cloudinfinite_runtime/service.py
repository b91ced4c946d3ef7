"""What the spec says about the service as a whole, and how its operations work together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from .http import Headers
from .settings.retry import REFUSED, Again, CreateOnce, Outcome, RetryPolicy, Verdict

if TYPE_CHECKING:
    from .model import BaseRecord


class Paging(NamedTuple):
    """How a list goes on.

    Attributes:
        token: The parameter that takes the token of the page before.
        next: The answer's field with the token of the next page; absent or empty on the last.
        items: The answer's field that repeats.
        size: The parameter that says how many items a page may hold, or None.
        most: The most that it may say, or None.
    """

    token: str
    next: str
    items: str
    size: str | None = None
    most: int | None = None


class Waiting(NamedTuple):
    """How to tell from a look-up where a job stands.

    Attributes:
        id: The parameter that takes the job's id.
        item: The answer's field with the job, or with several.
        key: The job's field with its id.
        state: The job's field with its state.
        success: The states of a job that ended well.
        failed: The states of a job that ended badly.
        cancelled: The states of a job that was cancelled. All other states go on.
        code: The job's field with the code of its failure.
        message: The job's field with the reason of its failure.
        missing: The answer's field with ids of which there is no job, or None.
    """

    id: str
    item: str
    key: str
    state: str
    success: tuple[str, ...]
    failed: tuple[str, ...]
    cancelled: tuple[str, ...]
    code: str
    message: str
    missing: str | None = None


class Recovery(NamedTuple):
    """How to find what a call made whose answer was lost.

    Attributes:
        mark: The path, in the request's body, of the text that a mark is added to.
        operation: The name of the operation that lists what was made.
        match: The path, in an item of that list, of the text that comes back with the mark.
        item: The field of the call's own answer that an item found takes the place of.
        by: The list's parameter that narrows it to the whole marked text, or None.
        since: The list's parameter that narrows it to what was made since a time, or None.
        carry: Parameters of the list, each with the field of the request that fills it.
    """

    mark: tuple[str, ...]
    operation: str
    match: tuple[str, ...]
    item: str
    by: str | None = None
    since: str | None = None
    carry: Mapping[str, str] = MappingProxyType({})


class Label(NamedTuple):
    """What may stand for a placeholder of a host.

    Attributes:
        pattern: A regular expression of ASCII characters that the whole value must match.
        says: The same in words, for the message.
        of: The label behind whose last hyphen it stands; None for one that the user gives.
    """

    pattern: str
    says: str
    of: str | None = None


class ErrorCode(NamedTuple):
    """A row of the service's table of errors.

    Attributes:
        code: The service's word.
        status: The HTTP status that it comes with, or None where no page tells.
        kind: The kind of error, a key of `errors.KINDS`; None for no particular one.
        meaning: What it means.
        again: Which calls may be sent again, as `Verdict` has it.
        outcome: Whether the work may have been done, as `Verdict` has it.
    """

    code: str
    status: int | None
    kind: str | None
    meaning: str
    again: Again | None = None
    outcome: Outcome = "refused"

    @property
    def verdict(self) -> Verdict:
        """What to do about it."""
        return Verdict(self.kind, self.again, self.outcome)


class StatusRule(NamedTuple):
    """What to do about a status that comes without a code that is in the table.

    Attributes:
        first: The first status that the rule is about.
        last: The last one.
        verdict: What to do about it.
    """

    first: int
    last: int
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Service:
    """Hosts, headers and errors of one service.

    Attributes:
        name: The service's name.
        hosts: Kind of host to its template, such as ``{bucket}.example.{region}.com``.
        labels: What may stand for each placeholder of the templates.
        signed_headers: Names, in lower case, of the header fields that are signed.
        signed_prefixes: Beginnings, in lower case, of further names that are signed.
        token_header: The field that carries the token of temporary credentials.
        host_tokens: Kind of host to the field that carries it there, where that is another.
        request_id_headers: Fields of an answer that may hold its request id, best first.
        trace_id_headers: Fields of an answer that may hold its trace id, best first.
        error: Loads the type of an error's body; its fields ``code``, ``message``, ``resource``,
            ``request_id`` and ``trace_id`` are used, as far as it has them.
        error_codes: The service's table of errors.
        statuses: What to do about a status that comes without a code of the table; the first rule
            that fits counts.
        retry: How often and how late a call is sent again, unless the caller says otherwise.
        once: What is assumed where a call must make one thing and no second.
        resources: The beginning of a permission's name (``ci``) to the template of the resource
            that it is granted on.
        public_headers: Names, in lower case, of the fields whose values a log may show.
    """

    name: str
    hosts: Mapping[str, str]
    labels: Mapping[str, Label]
    signed_headers: frozenset[str]
    signed_prefixes: tuple[str, ...]
    token_header: str
    request_id_headers: tuple[str, ...]
    trace_id_headers: tuple[str, ...]
    error: Callable[[], type[BaseRecord]]
    error_codes: tuple[ErrorCode, ...]
    public_headers: frozenset[str]
    statuses: tuple[StatusRule, ...] = ()
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    once: CreateOnce = field(default_factory=CreateOnce)
    resources: Mapping[str, str] = field(default_factory=dict)
    host_tokens: Mapping[str, str] = field(default_factory=dict)

    def token_name(self, kind: str) -> str:
        """What carries a token to a kind of host: a header field, or a parameter of a URL."""
        return self.host_tokens.get(kind, self.token_header)

    def signable(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The header fields that are to be signed, out of those that are to be sent."""
        signed, prefixes = self.signed_headers, self.signed_prefixes
        if isinstance(headers, Headers):
            fields = headers.folded()
        else:
            fields = [(name.lower(), (name, value)) for name, value in headers.items()]
        return {
            name: value
            for key, (name, value) in fields
            if key in signed or key.startswith(prefixes)
        }

    def meaning(self, code: str | None, status: int) -> str | None:
        """What the table of errors says about a code, best with this status; None if nothing."""
        row = self._row(code, status)
        return row.meaning if row else None

    def judge(self, code: str | None, status: int) -> Verdict:
        """What to do about an answer with this code, if it has one, and this status."""
        rules = (rule.verdict for rule in self.statuses if rule.first <= status <= rule.last)
        rule = next(rules, REFUSED)
        row = self._row(code, status)
        if row is None:
            return rule
        verdict = row.verdict
        is_own = row.status == status or verdict.again in ("any", "clock")
        if status >= 500 and not is_own:
            # Whatever the code says elsewhere, a service that fails may have done the work.
            return verdict._replace(again=rule.again, outcome=rule.outcome)
        return verdict

    def _row(self, code: str | None, status: int) -> ErrorCode | None:
        rows = [row for row in self.error_codes if row.code == code]
        rows.sort(key=lambda row: row.status != status)
        return rows[0] if rows else None

    def __repr__(self) -> str:
        return f"<Service {self.name}>"
