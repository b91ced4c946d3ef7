"""The frames in a traceback show no key, token or signature."""

import asyncio
import copy
import gzip
import hmac
import pickle
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import requests

from cloudinfinite import (
    AsyncClient,
    Client,
    Credentials,
    EnvironmentProvider,
    ProfileProvider,
    TccliProvider,
    sign_request,
)
from cloudinfinite_runtime.errors import (
    CredentialsError,
    OutcomeUnknownError,
)
from cloudinfinite_runtime.transports import framing

from ..secrets_frames import frames, secrets_shown
from .fault_proxy import FaultProxy
from .fault_server import (
    MIB,
    Behaviour,
    FaultServer,
    RefusedPort,
    answer,
    cut,
    hang,
    hang_up,
    reset,
    send_raw,
    stream,
    then,
    tls,
    unavailable,
)

ID, KEY, TOKEN = "AKIDframes", "the-secret-key-of-frames", "the-token-of-frames"
PASSWORD = "the-password-of-a-proxy"
KEYS = Credentials(ID, KEY, TOKEN)
SIGNATURE = re.compile(rb"q-signature=([0-9a-f]{40})")


@pytest.fixture(params=["own", "session", "asynchronous"])
def client_of(request: pytest.FixtureRequest) -> Iterator[Callable[..., Client]]:
    with ExitStack() as stack:

        def make(url: str, **more: Any) -> Any:
            if request.param == "asynchronous":
                runner = stack.enter_context(asyncio.Runner())
                calling = AsyncClient(credentials=KEYS, endpoint_url=url, retries=0, **more)
                stack.callback(lambda: runner.run(calling.aclose()))
                return SimpleNamespace(call=lambda *given: runner.run(calling.call(*given)))
            if request.param == "session":
                session = stack.enter_context(requests.Session())
                if proxy := more.pop("proxy", None):
                    session.proxies = {"http": proxy, "https": proxy}
                more["session"] = session
            client = Client(credentials=KEYS, endpoint_url=url, retries=0, **more)
            return stack.enter_context(client)

        yield make


def failure(call: Callable[[], object]) -> BaseException:
    with pytest.raises(BaseException) as caught:  # noqa: PT011
        call()
    assert list(frames(caught.value))
    return caught.value


def create(client: Client) -> object:
    return client.call(
        "TriggerInventoryWorkflow",
        {"Name": "n", "Input": {"Prefix": "p"}, "Operation": {"WorkflowIds": "w"}},
    )


FAULTS: dict[str, Behaviour] = {
    "reset": reset,
    "hung up": hang_up,
    "silent": hang,
    "cut": cut(),
    "nonsense": then(send_raw(b"nonsense\r\n\r\n"), hang_up),
    "refused": answer(b"<Error><Code>AccessDenied</Code></Error>", status="403 No"),
    "failed": unavailable(),
    "unreadable": answer(b"<Response>"),
    "not decoded": answer(gzip.compress(b"x")[:-1], headers=("Content-Encoding: gzip",)),
    "too large": stream(MIB, 40),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_connection_failures_show_no_secret(
    fault: str, server: FaultServer, client_of: Callable[..., Client]
) -> None:
    server.behaviours = [FAULTS[fault]]
    error = failure(lambda: create(client_of(server.url, timeout=0.2 if fault == "silent" else 20)))
    (signature,) = {found for each in server.requests for found in SIGNATURE.findall(each)}
    assert TOKEN.encode() in server.requests[0]
    assert secrets_shown(error, KEY, TOKEN, signature.decode()) == set()


def test_failures_before_sending_show_no_secret(client_of: Callable[..., Client]) -> None:
    with RefusedPort() as url, FaultServer(tls()) as secure, FaultProxy(secure.port) as proxy:
        proxy.behaviours = [answer(status="407 Who are you")]
        through = proxy.url.replace("//", f"//me:{PASSWORD}@")
        for client in (
            client_of(url),
            client_of(secure.url),
            client_of("https://service.invalid", proxy=through),
            client_of("http://service.invalid", proxy=url.replace("//", f"//me:{PASSWORD}@")),
        ):
            error = failure(lambda: create(client))  # noqa: B023
            shown = secrets_shown(error, KEY, TOKEN, "q-signature", PASSWORD, "bWU6")
            assert shown == set()


def test_an_interrupt_shows_no_secret(server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with Client(credentials=KEYS, endpoint_url=server.url) as client:
        monkeypatch.setattr("cloudinfinite_runtime.transports.framing.Reception.feed", interrupt)
        error = failure(lambda: create(client))
    assert secrets_shown(error, KEY, TOKEN, "q-signature") == set()


@pytest.mark.parametrize("broken", ["hmac.digest", "hashlib.md5", "hashlib.sha1"])
def test_a_missing_hash_function_shows_no_secret(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def refuse(*_: object, **__: object) -> bytes:
        raise ValueError("disabled")

    with Client(credentials=KEYS, endpoint_url=server.url) as client:
        monkeypatch.setattr(broken, refuse)
        error = failure(lambda: create(client))
    assert secrets_shown(error, KEY, TOKEN) == set()
    assert server.requests == []


def test_signing_without_a_client_shows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    def sign(key_time: str) -> str:
        return sign_request("GET", "/", secret_id=ID, secret_key=KEY, key_time=key_time)

    assert secrets_shown(failure(lambda: sign("never")), KEY) == set()
    monkeypatch.setattr(hmac, "digest", None)
    assert secrets_shown(failure(lambda: sign("1;2")), KEY) == set()


def test_an_invalid_header_shows_no_secret(
    server: FaultServer, client_of: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(framing, "_is_latin", lambda _: False)
    error = failure(lambda: create(client_of(server.url)))
    assert secrets_shown(error, KEY, TOKEN, "q-signature") == set()
    assert server.requests == []


def test_errors_of_credentials_show_no_secret(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (profile := tmp_path / "credentials").write_text(f"[default]\nsecret_key = {KEY}\n")
    (wrong := tmp_path / "wrong").write_text(f"[default]\nsecret_id = a\nsecret_key = {KEY} x\n")
    (odd := tmp_path / "odd").write_text(f"[default]\n{KEY}\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".tccli").mkdir()
    tccli = {
        "half": f'{{"secretKey": "{KEY}"}}',
        "wrong": f'{{"secretId": "a", "secretKey": "{KEY} x", "token": "{TOKEN}"}}',
        "odd": f'{{"secretKey": "{KEY}"',
        "old": f'{{"secretId": "a", "secretKey": "{KEY}", "token": "{TOKEN}", "expiresAt": 1}}',
    }
    for name, text in tccli.items():
        (tmp_path / ".tccli" / f"{name}.credential").write_text(text)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", KEY)
    monkeypatch.setenv("TENCENTCLOUD_TOKEN", TOKEN)
    monkeypatch.delenv("TENCENTCLOUD_SECRET_ID", raising=False)
    for make in (
        lambda: Credentials("", KEY, TOKEN),
        lambda: Credentials(ID, f"{KEY}\n", TOKEN),
        lambda: Credentials(ID, KEY, f"{TOKEN} "),
        Credentials.from_environment,
        lambda: Credentials.from_environment({"TENCENTCLOUD_SECRET_KEY": KEY}),
        EnvironmentProvider().credentials,
        ProfileProvider(file=profile).credentials,
        ProfileProvider(file=wrong).credentials,
        ProfileProvider(file=odd).credentials,
        *(TccliProvider(name).credentials for name in tccli),
        lambda: create(Client(endpoint_url="http://h.invalid")),
    ):
        error = failure(make)
        assert isinstance(error, CredentialsError)
        assert secrets_shown(error, KEY, TOKEN) == set()


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_client_cannot_be_pickled(kind: type[Any]) -> None:
    client = kind(credentials=KEYS, endpoint_url="http://h.invalid")
    for each in (client, client.media, client.with_options(retries=1)):
        for store in (pickle.dumps, copy.deepcopy):
            with pytest.raises(TypeError, match=f"a {kind.__name__} cannot be pickled: it holds a"):
                store(each)
    assert repr(copy.copy(client)) == repr(client)


def test_a_pickled_error_omits_headers_of_the_caller(server: FaultServer) -> None:
    server.behaviours = [hang_up]
    with (
        Client(credentials=KEYS, endpoint_url=server.url, retries=0) as client,
        pytest.raises(OutcomeUnknownError) as caught,
    ):
        client.batch.trigger_workflow(
            name="n", prefix="p", workflow_ids="w", extra_headers={"x-ci-ticket": "hush-hush"}
        )
    assert b"hush-hush" in server.requests[0]
    assert caught.value.request.headers["x-ci-ticket"] == "hush-hush"
    stored = pickle.dumps(caught.value)
    assert b"hush" not in stored
    back = pickle.loads(stored)
    assert (back.request.path, back.request.body) == (
        caught.value.request.path,
        caught.value.request.body,
    )
