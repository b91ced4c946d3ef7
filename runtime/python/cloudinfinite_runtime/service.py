"""What the spec says about the service as a whole, and how its operations work together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from .dataclass import dataclass
from .http import Headers
from .settings.retry import REFUSED, Again, CreateOnce, Judgement, Outcome, RetryPolicy

if TYPE_CHECKING:
    from .model import BaseRecord


class Paging(NamedTuple):
    """How to get the next page of a list.

    Attributes:
        token: The parameter that takes the token from the previous page.
        next: The answer's field with the token of the next page; absent or empty on the last.
        items: The answer's field with the items.
        size: The parameter for the number of items per page, or None.
        most: The maximum of that parameter, or None.
    """

    token: str
    next: str
    items: str
    size: str | None = None
    most: int | None = None


class NumberedPaging(NamedTuple):
    """How to get the next page of a list whose pages are numbered from 1.

    Attributes:
        page: The parameter that takes the number of a page.
        total: The answer's field with the number of items on all pages.
        items: The answer's field with the items.
        size: The parameter for the number of items per page, or None.
        most: The maximum of that parameter, or None.
    """

    page: str
    total: str
    items: str
    size: str | None = None
    most: int | None = None


class Waiting(NamedTuple):
    """How to read the state of a job from a lookup.

    Attributes:
        id: The parameter that takes the job's id.
        item: The answer's field with the job, or with several.
        key: The job's field with its id.
        state: The job's field with its state.
        success: The states of a job that succeeded.
        failed: The states of a job that failed.
        cancelled: The states of a job that was cancelled. In any other state, a job is running.
        code: The job's field with the error code of its failure, or None if it has none.
        message: The job's field with the reason for its failure, or None if it has none.
        missing: The answer's field with the ids that have no job, or None.
    """

    id: str
    item: str
    key: str
    state: str
    success: tuple[str, ...]
    failed: tuple[str, ...]
    cancelled: tuple[str, ...]
    code: str | None = None
    message: str | None = None
    missing: str | None = None


class Recovery(NamedTuple):
    """How to find what a call created if its answer was lost.

    Attributes:
        mark: The path, in the request's body, of the text that a mark is added to.
        operation: The name of the operation that lists what was created.
        match: The path, in an item of that list, of the text that contains the mark.
        item: The field of the call's own answer that holds such an item.
        by: The list's parameter that filters by the whole marked text, or None.
        since: The list's parameter that filters by creation time, or None.
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
    """The values that a placeholder of a host may take.

    Attributes:
        pattern: A regular expression of ASCII characters that the whole value must match.
        says: The same in words, for error messages.
        of: The label whose part after the last hyphen it is; None if the user provides it.
    """

    pattern: str
    says: str
    of: str | None = None


class ErrorCode(NamedTuple):
    """A row of the service's table of errors.

    Attributes:
        code: The service's error code.
        status: Its HTTP status, or None if the documentation does not say.
        kind: The kind of error, a key of `errors.KINDS`; None for no particular one.
        meaning: What it means.
        again: Which calls may be sent again; see `Judgement`.
        outcome: Whether the work may have been done; see `Judgement`.
    """

    code: str
    status: int | None
    kind: str | None
    meaning: str
    again: Again | None = None
    outcome: Outcome = "refused"

    @property
    def verdict(self) -> Judgement:
        """What to do about it."""
        return Judgement(self.kind, self.again, self.outcome)


class StatusRule(NamedTuple):
    """How to judge a status that comes without a known error code.

    Attributes:
        first: The first status that the rule covers.
        last: The last status that it covers.
        verdict: The verdict.
    """

    first: int
    last: int
    verdict: Judgement


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Service:
    """Hosts, headers and errors of one service.

    Attributes:
        name: The service's name.
        hosts: Kinds of host and their templates, such as ``{bucket}.example.{region}.com``.
        labels: The placeholders of the templates, and the values they may take.
        signed_headers: The names, in lower case, of the header fields that are signed.
        signed_prefixes: The prefixes, in lower case, of further names that are signed.
        token_header: The field that carries the token of temporary credentials.
        host_tokens: Kinds of host that use another field for the token, and that field.
        request_id_headers: Header fields of a response that may hold its request id, best first.
        trace_id_headers: Header fields of a response that may hold its trace id, best first.
        error: Loads the type of an error's body; its fields ``code``, ``message``, ``resource``,
            ``request_id`` and ``trace_id`` are used if it has them.
        error_codes: The service's table of errors.
        statuses: Rules for a status without a known error code; the first that matches applies.
        retry: The default retry policy.
        once: The default settings of creating once.
        resources: The prefixes of permissions (``ci``), and the templates of the resources that
            they are granted on.
        public_headers: The names, in lower case, of the fields whose values may be logged.
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
        """Returns the name of the header field or URL parameter for the token, by kind of host."""
        return self.host_tokens.get(kind, self.token_header)

    def signable(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Returns the header fields that must be signed."""
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
        """Returns the meaning of an error code, preferably with this status; None if unknown."""
        row = self._row(code, status)
        return row.meaning if row else None

    def judge(self, code: str | None, status: int) -> Judgement:
        """Judges a response by its error code, if it has one, and its status."""
        rules = (rule.verdict for rule in self.statuses if rule.first <= status <= rule.last)
        rule = next(rules, REFUSED)
        row = self._row(code, status)
        if row is None:
            return rule
        verdict = row.verdict
        is_own = row.status == status or verdict.again in ("any", "clock")
        if status >= 500 and not is_own:
            # A failing service may have done the work, whatever its code usually means.
            return verdict._replace(again=rule.again, outcome=rule.outcome)
        return verdict

    def _row(self, code: str | None, status: int) -> ErrorCode | None:
        rows = [row for row in self.error_codes if row.code == code]
        rows.sort(key=lambda row: row.status != status)
        return rows[0] if rows else None

    def __repr__(self) -> str:
        return f"<Service {self.name}>"
