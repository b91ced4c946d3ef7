"""The command `doctor`, which checks settings, keys, network, clock and bucket."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any, Literal, NamedTuple

import click

from cloudinfinite_runtime import VERSION
from cloudinfinite_runtime.codec.mapping import to_dict
from cloudinfinite_runtime.credentials.provider import (
    CredentialProvider,
    Credentials,
    NoCredentialsError,
)
from cloudinfinite_runtime.credentials.sources import (
    EnvironmentProvider,
    ProfileProvider,
    TccliProvider,
)
from cloudinfinite_runtime.errors import (
    AccessDeniedError,
    AuthenticationError,
    CloudInfiniteError,
    CredentialsError,
    NotFoundError,
    ServiceError,
    TransportError,
)
from cloudinfinite_runtime.settings.retry import read_date

from .session import Session

MOST_SKEW = 60.0
"""The largest harmless difference between the local clock and the service's, in seconds."""

_MARKS = {
    "fine": ("ok", "green"),
    "none": ("-", None),
    "odd": ("note", "yellow"),
    "wrong": ("wrong", "red"),
}


class Finding(NamedTuple):
    """The result of one check.

    Attributes:
        about: What was checked.
        state: Whether it is fine.
        said: What was found.
        remedy: How to fix it; may be empty.
    """

    about: str
    state: Literal["fine", "none", "odd", "wrong"]
    said: str
    remedy: str = ""


def examine(session: Session) -> bool:
    """Prints all findings; returns whether nothing is wrong."""
    is_fine = True
    for each in _findings(session):
        word, colour = _MARKS[each.state]
        click.echo(f"{click.style(f'{word:<6}', fg=colour)}{each.about:<13}{each.said}")
        if each.remedy:
            click.echo(f"{'':<19}{each.remedy}")
        is_fine = is_fine and each.state != "wrong"
    return is_fine


def _findings(session: Session) -> Iterator[Finding]:
    python = ".".join(map(str, sys.version_info[:3]))
    yield Finding("version", "fine", f"{session.program.name} {VERSION}, Python {python}")
    settings = [_setting(session, "bucket"), _setting(session, "region"), _endpoint(session)]
    yield from settings
    keys = list(_keys(session))
    yield from keys
    if all(each.state != "wrong" for each in (*settings, *keys)):
        yield from _probed(session)


def _setting(session: Session, name: str) -> Finding:
    value: str | None = getattr(session, name)
    if value:
        return Finding(name, "fine", value)
    state: Literal["odd", "wrong"] = "odd" if session.endpoint_url else "wrong"
    remedy = f"Set {_variable(name)}, or pass --{name}."
    return Finding(name, state, "not set", remedy)


def _endpoint(session: Session) -> Finding:
    url = session.endpoint_url
    if url is None:
        return Finding("endpoint", "fine", "the service itself")
    is_option = session.given("endpoint_url") is not None
    how = "Leave --endpoint-url out" if is_option else f"Unset {_variable('endpoint_url')}"
    remedy = f"{how} to call the service."
    return Finding("endpoint", "odd", f"{url}, instead of the service", remedy)


def _variable(name: str) -> str:
    return f"CLOUDINFINITE_{name.upper()}"


def _keys(session: Session) -> Iterator[Finding]:
    """Checks the places that may have a key, up to the one that is used."""
    named = session.credentials
    places: list[CredentialProvider] = (
        [EnvironmentProvider(), ProfileProvider(), TccliProvider()] if named is None else [named]
    )
    for each in places:
        place = _PLACES[type(each)]
        try:
            found = each.credentials()
        except NoCredentialsError:
            yield Finding("key", "none", f"none in {place}")
        except CredentialsError as error:
            # The rest of the message is advice for programs.
            said = str(error).partition("; set ")[0]
            remedy = f"Correct the key in {place}, or remove it."
            if named is not None:
                name = session.given("profile")
                remedy = f"Correct the profile, or create it: tccli configure --profile {name}"
            yield Finding("key", "wrong", said, remedy)
            return
        else:
            yield Finding("key", "fine", f"{_shown(found)} from {place}")
            return
    yield Finding(
        "key",
        "wrong",
        "there is no key to sign with",
        "Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or run: tccli configure",
    )


_PLACES: dict[type, str] = {
    EnvironmentProvider: "the environment",
    ProfileProvider: "the profile file of the vendor's tools",
    TccliProvider: "the profile of tccli",
}


def _shown(credentials: Credentials) -> str:
    """Shows enough of the id to recognise it."""
    name = credentials.secret_id
    masked = f"{name[:6]}…{name[-2:]}" if len(name) > 12 else f"{name[:2]}…"
    until = f", valid until {credentials.expires:%Y-%m-%d %H:%M} UTC" if credentials.expires else ""
    return f"{masked}{' (temporary)' if credentials.token else ''}{until}"


def _probed(session: Session) -> Iterator[Finding]:
    """Checks connection, clock, key and bucket with a first call."""
    probe = session.program.probe
    operation = session.surface.operations[probe.operation]
    try:
        with closing(session.client(retries=0)) as client:
            sent = time.time()
            answer = client.call(probe.operation)
    except ServiceError as error:
        yield Finding(
            "connection", "fine", f"the {operation.host} host answers with {error.status}"
        )
        yield from _clock(error.headers.get("date"), sent)
        yield _refused(error, session.program.name)
    except TransportError as error:
        yield Finding("connection", "wrong", error.reason, _way_out(session))
    except CloudInfiniteError as error:
        yield Finding("call", "wrong", str(error))
    else:
        metadata = answer.metadata
        yield Finding("connection", "fine", f"the service answers with {metadata.status}")
        yield from _clock(metadata.headers.get("date"), sent)
        yield _bucket(session, to_dict(answer))


def _bucket(session: Session, answer: dict[str, Any]) -> Finding:
    probe = session.program.probe
    value = answer.get(probe.field)
    if value == probe.ready:
        return Finding("service", "fine", f"the bucket is bound ({probe.field}: {value})")
    remedy = f"Bind it: {session.program.name} {probe.remedy}"
    return Finding("service", "wrong", f"the bucket is not bound ({probe.field}: {value})", remedy)


def _clock(date: str | None, now: float) -> Iterator[Finding]:
    moment = read_date(date)
    if moment is None:
        return
    ahead = now - moment
    if abs(ahead) <= MOST_SKEW:
        yield Finding("clock", "fine", "agrees with the service's")
        return
    how = f"{abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} the service's"
    remedy = "Set it, for example with NTP: presigned URLs and signatures depend on it."
    yield Finding("clock", "wrong", how, remedy)


def _refused(error: ServiceError, program: str) -> Finding:
    said = str(error)
    match error:
        case AuthenticationError():
            remedy = "The id, the key or the token is wrong or expired: create or copy it again."
        case AccessDeniedError():
            remedy = f"Grant the key these permissions; {program} policy prints what to paste."
        case NotFoundError():
            remedy = "Check the name of the bucket and its region."
        case _:
            remedy = ""
    return Finding("service", "wrong", said, remedy)


def _way_out(session: Session) -> str:
    if proxy := os.environ.get("HTTPS_PROXY") or os.environ.get("https_proxy"):
        host = proxy.rpartition("@")[2]
        return f"Check the network and the proxy ({host}), and the name of the region."
    if session.endpoint_url:
        return "Check the address, and that something listens there."
    return "Check the network, whether a proxy is needed, and the name of the region."
