import logging
import threading
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime import VERSION
from cloudinfinite_runtime.client import BaseClient
from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.errors import (
    ConfigurationError,
    CredentialsError,
    DecodeError,
    ServiceError,
    TransportError,
)
from cloudinfinite_runtime.model import EmptyAnswer
from cloudinfinite_runtime.settings.network import Timeout
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport
from cloudinfinite_runtime.wire.signing import sign_request

from .fault_server import FaultServer, RefusedPort, answer, hang
from .strategies import CAKES, ERROR
from .toy import KEYS, Layer, ToyClient

PLACE: dict[str, Any] = {"bucket": "cakes-1250000000", "region": "ap-beijing"}
SECRETS = (KEYS.secret_key, str(KEYS.token), "q-signature")


def client(server: FaultServer, **more: Any) -> ToyClient:
    return ToyClient(**{"credentials": KEYS, "endpoint_url": server.url, **more})


@given(st.text(), st.dictionaries(st.text(), st.integers()))
def test_an_unknown_operation_is_refused(name: str, fields: dict[str, Any]) -> None:
    with ToyClient(**PLACE, credentials=KEYS) as toy, pytest.raises(ConfigurationError):
        toy.call(name, fields)


def test_a_call_is_signed_and_its_answer_typed(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES, headers=("x-toy-request-id: r-9",))]
    with client(server) as toy:
        cakes = toy.bake_cake(oven_id="7 é", name="abc", top=Layer(name="t"))
    assert [cake.id for cake in cakes.cakes] == ["a", "b"]
    assert cakes.metadata.request_id == "r-9"
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /ovens/7%20%C3%A9/bake HTTP/1.1\r\n")
    assert body.startswith(b"<Request><Type>Cake</Type>")
    sent = server.fields()
    fields = dict(field.split("=", 1) for field in sent["authorization"].split("&"))
    listed = fields["q-header-list"].split(";")
    assert listed == ["content-length", "content-md5", "content-type", "host", "x-toy-token"]
    assert sent["authorization"] == sign_request(
        "POST",
        "/ovens/7 é/bake",
        headers={name: sent[name] for name in listed},
        secret_id=KEYS.secret_id,
        secret_key=KEYS.secret_key,
        key_time=fields["q-key-time"],
    )
    assert sent["user-agent"] == "cloudinfinite-python/1.2.3"
    assert sent["host"] == server.url.removeprefix("http://")
    assert set(sent) == {
        "host",
        "date",
        "content-length",
        "content-md5",
        "content-type",
        "x-toy-token",
        "authorization",
        "user-agent",
        "accept-encoding",
    }


def test_a_call_by_wire_names(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES), answer(b"")]
    with client(server) as toy:
        cakes = toy.call("BakeCake", {"OvenId": "7", "Name": "abc", "Top": {"Name": "t"}})
        nothing = toy.call("WipeCakes")
    assert cakes.metadata.status == 200
    assert isinstance(nothing, EmptyAnswer)
    assert server.requests[1].startswith(b"DELETE /cakes HTTP/1.1\r\n")


def test_invalid_arguments_are_not_sent(server: FaultServer) -> None:
    with client(server) as toy:
        with pytest.raises(ValidationError, match=r"\(Request\.Name\) must be made of"):
            toy.bake_cake(oven_id="7", name="LOUD", top=Layer(name="t"))
        with pytest.raises(ValidationError, match="did you mean OvenId"):
            toy.call("BakeCake", {"Oven": "7"})
        assert server.requests == []
        server.behaviours = [answer(CAKES)]
        toy.bake_cake(oven_id="7", name="LOUD", top=Layer(name="t"), validate=False)
        toy.call("BakeCake", {"OvenId": "7", "Name": "LOUD"}, validate=False)
    assert len(server.requests) == 2


def test_service_errors_are_raised(server: FaultServer) -> None:
    server.behaviours = [answer(ERROR, status="403 Forbidden"), answer(b"<html/>"), hang]
    with client(server, timeout=Timeout(read=0.1), retries=0) as toy:
        with pytest.raises(ServiceError) as refused:
            toy.list_cakes()
        assert str(refused.value) == "Denied: not yours (ListCakes, status 403, request id r-2)"
        with pytest.raises(DecodeError, match="its root is html"):
            toy.list_cakes()
        with pytest.raises(
            TransportError, match=r"ListCakes: .* sent nothing for 0\.1 s"
        ) as silent:
            toy.list_cakes()
        assert silent.value.operation == "ListCakes"
    assert len(server.requests) == 3


def test_a_closed_client_refuses_calls(server: FaultServer) -> None:
    toy = client(server)
    toy.close()
    toy.close()
    with pytest.raises(ConfigurationError, match="this client is closed"):
        toy.list_cakes()
    assert server.requests == []
    assert repr(toy).endswith(" closed>")


def test_a_session_of_the_caller_outlives_the_client(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES)]
    with requests.Session() as session:
        for _ in range(2):
            with client(server, session=session) as toy:
                toy.list_cakes()
    assert server.connections == 1


def test_the_environment_supplies_missing_settings(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.behaviours = [answer(CAKES)]
    monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", server.url)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "AKID")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "hush")
    with ToyClient() as toy:
        toy.list_cakes()
    assert "q-ak=AKID&" in server.fields()["authorization"]
    with ToyClient(endpoint_url="http://127.0.0.1:1") as other:
        assert "127.0.0.1:1" in repr(other)
    monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", "")
    with pytest.raises(ConfigurationError, match="bucket is required"):
        ToyClient()


@pytest.mark.parametrize(
    ("arguments", "kind", "message"),
    [
        ({}, ConfigurationError, "bucket is required"),
        ({"bucket": "cakes-1250000000"}, ConfigurationError, "region is required"),
        (
            {**PLACE, "bucket": "evil.com/"},
            ConfigurationError,
            "bucket must be a name and a number",
        ),
        ({"endpoint_url": "ftp://h"}, ConfigurationError, "must begin with http"),
        ({"endpoint_url": ""}, ConfigurationError, "must begin with http"),
        ({**PLACE, "timeout": -1}, ConfigurationError, "the connect timeout must be"),
        ({**PLACE, "credentials": ("id", "key")}, CredentialsError, "must be a Credentials"),
        (
            {**PLACE, "session": requests.Session(), "proxy": ""},
            ConfigurationError,
            "proxy cannot be combined with your own session",
        ),
        ({**PLACE, "transport": object()}, ConfigurationError, "lacks send and sleep and close"),
        (
            {**PLACE, "session": requests.Session(), "transport": RequestsTransport()},
            ConfigurationError,
            "session and transport are mutually exclusive",
        ),
    ],
)
def test_invalid_settings_are_reported_at_once(
    arguments: Any, kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind, match=message):
        ToyClient(**{"credentials": KEYS, **arguments})


def test_the_first_call_reports_missing_credentials(
    server: FaultServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    with (
        client(server, credentials=None) as toy,
        pytest.raises(CredentialsError, match=r"(?s)TENCENTCLOUD_SECRET_ID.*\.tencentcloud"),
    ):
        toy.list_cakes()
    assert server.requests == []


def test_similar_operations_are_suggested() -> None:
    with (
        ToyClient(**PLACE, credentials=KEYS) as toy,
        pytest.raises(ConfigurationError, match="no operation 'bakecakes'; did you mean BakeCake"),
    ):
        toy.call("bakecakes", {})


def test_invalid_names_and_fields_are_refused() -> None:
    with ToyClient(**PLACE, credentials=KEYS) as toy:
        name: Any = 5
        with pytest.raises(ConfigurationError, match="no operation 5"):
            toy.call(name)
        fields: Any = [("OvenId", "7")]
        with pytest.raises(
            ValidationError, match="BakeCake: the value must be a mapping of fields"
        ):
            toy.call("BakeCake", fields)


def test_one_line_is_logged_per_attempt_and_one_per_call_without_secrets(
    server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.behaviours = [answer(ERROR, status="403 No", headers=("x-toy-request-id: r-9",))]
    caplog.set_level(logging.DEBUG)
    with client(server) as toy, pytest.raises(ServiceError):
        toy.bake_cake(oven_id="7", name="abc", top=Layer(name="t"))
    ours = [record for record in caplog.records if record.name.startswith("cloudinfinite")]
    assert [record.levelno for record in ours] == [logging.DEBUG] * 2
    assert ours[0].getMessage().startswith("BakeCake attempt 1: status=403 request_id=r-2 ")
    assert ours[1].getMessage().startswith("BakeCake status=403 request_id=r-2 ")
    assert not any(secret in caplog.text for secret in SECRETS)


def test_a_call_without_a_response_is_logged_too(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "cloudinfinite")
    with (
        RefusedPort() as url,
        ToyClient(endpoint_url=url, credentials=KEYS, retries=0) as toy,
        pytest.raises(TransportError),
    ):
        toy.list_cakes()
    lines = [record.getMessage() for record in caplog.records]
    assert lines[0].startswith("ListCakes attempt 1: status=None request_id=None ")
    assert lines[1].startswith("ListCakes status=None request_id=None ")


def test_no_representation_shows_a_secret(server: FaultServer) -> None:
    server.behaviours = [answer(ERROR, status="403 No")]
    with client(server) as toy:
        with pytest.raises(ServiceError) as caught:
            toy.list_cakes()
        shown = [repr(toy), repr(vars(toy)), str(caught.value), repr(caught.value)]
    assert not any(secret in text for text in shown for secret in SECRETS)


def test_the_representation_shows_the_endpoint() -> None:
    with ToyClient(**PLACE, credentials=KEYS) as toy:
        assert repr(toy) == "<ToyClient https://cakes-1250000000.toy.ap-beijing.example.com>"


def test_clients_share_no_state(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES, headers=("Set-Cookie: a=b",))]
    with client(server) as one, client(server, credentials=Credentials("other", "key")) as two:
        one.list_cakes()
        one.close()
        two.list_cakes()
    assert "q-ak=other&" in server.fields()["authorization"]
    assert "cookie" not in server.fields()
    assert server.connections == 2


def test_threads_can_share_a_client(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES)]
    done = []
    with client(server) as toy:
        threads = [threading.Thread(target=lambda: done.append(toy.list_cakes())) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [len(answer.cakes) for answer in done] == [2] * 8


def test_with_options_shares_the_connections_and_the_end(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES)]
    toy = client(server)
    view = toy.with_options(timeout=3, retries=0, hooks=[lambda attempt: nullcontext()])
    assert type(view) is ToyClient
    view.list_cakes()
    toy.list_cakes()
    assert server.connections == 1
    view.close()
    with pytest.raises(ConfigurationError, match="this client is closed"):
        toy.list_cakes()


def test_requests_name_the_program(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES)]
    with client(server, user_agent="gallery/2.1 (nightly)") as toy:
        toy.list_cakes()
    agent = server.fields()["user-agent"]
    assert agent == "cloudinfinite-python/1.2.3 gallery/2.1 (nightly)"


def test_the_version_is_that_of_the_package() -> None:
    assert BaseClient._version == VERSION
