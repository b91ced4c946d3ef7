import json
import textwrap
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tencentcloud.common import credential as vendor  # type: ignore[import-untyped]

from cloudinfinite_runtime.credentials.credentials import Credentials, NoCredentialsError
from cloudinfinite_runtime.credentials.refreshing import RefreshingProvider
from cloudinfinite_runtime.credentials.vendor import VendorProvider
from cloudinfinite_runtime.errors import CredentialsError

from ..processes import python, run
from .error_texts import texts_of_error
from .fault_server import Behaviour, FaultServer, RefusedPort, answer, reset
from .test_refreshing import Clock, at_once

LIFE = 7200


def parts(number: int) -> dict[str, str]:
    return {
        "TmpSecretId": f"id-{number}",
        "TmpSecretKey": f"hush-{number}",
        "Token": f"whisper-{number}",
    }


def expected(number: int, expires: int) -> Credentials:
    moment = datetime.fromtimestamp(expires, UTC)
    return Credentials(f"id-{number}", f"hush-{number}", f"whisper-{number}", moment)


def as_json(value: object, status: str = "200 OK") -> Behaviour:
    body = json.dumps(value).encode()
    return answer(body, status=status, headers=("Content-Type: application/json",))


def role(number: int, expires: float) -> Behaviour:
    """Sends the response of the metadata service about the role of a machine."""
    return as_json({"Code": "Success", "ExpiredTime": expires, **parts(number)})


def assumed(number: int, expires: float) -> Behaviour:
    """Sends the response of the service by which roles are assumed."""
    return as_json({"Response": {"Credentials": parts(number), "ExpiredTime": expires}})


def machine(server: FaultServer | str) -> Any:
    url = server if isinstance(server, str) else server.url

    class Local(vendor.CVMRoleCredential):  # type: ignore[misc]
        _role_endpoint = f"{url}/cam/"

    return Local("reader")


def assuming(server: FaultServer | str) -> Any:
    url = server if isinstance(server, str) else server.url
    return vendor.STSAssumeRoleCredential(
        "AKIDlong", "hush-long", "qcs::cam::uin/1:roleName/x", "session", LIFE, url
    )


def federated(server: FaultServer | str) -> Any:
    url = server if isinstance(server, str) else server.url
    return vendor.OIDCRoleArnCredential(
        "ap-beijing", "provider", "whisper-web", "qcs::cam::uin/1:roleName/x", "s", LIFE, url
    )


# The vendor's own classes, over a socket.


@pytest.fixture
def now() -> int:
    return int(time.time())


def test_the_role_of_a_machine_gives_credentials(server: FaultServer, now: int) -> None:
    server.behaviours = [role(1, now + LIFE)]
    provider = VendorProvider(machine(server))
    for _ in range(2):
        assert provider.credentials() == expected(1, now + LIFE)
    assert [request.split(b"\r\n")[0] for request in server.requests] == [
        b"GET /cam/reader HTTP/1.1"
    ]


def test_a_machine_renews_its_credentials(server: FaultServer, now: int) -> None:
    # The vendor renews them 300 s before they expire.
    server.behaviours = [role(1, now + 299), role(2, now + LIFE)]
    provider = VendorProvider(machine(server))
    provider.credentials()
    assert provider.credentials() == expected(2, now + LIFE)


def test_a_failed_renewal_is_reported_once_the_credentials_expire(
    server: FaultServer, now: int
) -> None:
    """The vendor's class hides the failure, and keeps returning the old credentials."""
    server.behaviours = [role(1, now + 60), reset]
    clock = Clock()
    clock.now = now
    provider = VendorProvider(machine(server), clock=clock)
    for _ in range(2):
        assert provider.credentials() == expected(1, now + 60)
    clock.now = now + 60
    with pytest.raises(CredentialsError, match="no new credentials; the last expired at 2"):
        provider.credentials()


def test_credentials_that_change_each_time_have_no_expiry(server: FaultServer, now: int) -> None:
    """If each reading differs, no expiry can be attributed to a key."""
    server.behaviours = [role(number, now + number) for number in range(100, 120)]
    found = VendorProvider(machine(server)).credentials()
    number = found.secret_id.removeprefix("id-")
    assert (found.secret_key, found.token) == (f"hush-{number}", f"whisper-{number}")
    assert found.expires is None


@pytest.mark.parametrize("make", [assuming, federated])
def test_an_assumed_role_gives_credentials(
    make: Callable[[FaultServer], Any], server: FaultServer, now: int
) -> None:
    server.behaviours = [assumed(1, now + LIFE), assumed(2, now + 2 * LIFE)]
    credential = make(server)
    provider = VendorProvider(credential)
    for _ in range(2):
        found = provider.credentials()
        assert (found.secret_id, found.secret_key, found.token) == ("id-1", "hush-1", "whisper-1")
    # Somewhat before they expire, but after the vendor would renew them.
    assert found.expires is not None
    assert credential._expired_time + 60 < found.expires.timestamp() <= now + LIFE
    credential._expired_time = now - 10
    assert provider.credentials().secret_id == "id-2"
    assert len(server.requests) == 2


@pytest.mark.parametrize("make", [assuming, federated])
def test_old_credentials_are_used_until_new_ones_arrive(
    make: Callable[[FaultServer], Any], server: FaultServer, now: int
) -> None:
    server.behaviours = [assumed(1, now + LIFE), reset]
    credential = make(server)
    clock = Clock()
    clock.now = now
    provider = RefreshingProvider(VendorProvider(credential, clock=clock), clock=clock)
    first = provider.credentials()
    assert first.expires is not None
    credential._expired_time = now - 10  # due for renewal
    clock.now = first.expires.timestamp() - 1
    assert provider.credentials() is first
    assert len(server.requests) == 2
    clock.now += 1
    with pytest.raises(CredentialsError, match="TencentCloudSDKException ClientNetworkError"):
        provider.credentials()


REFUSED = {"Code": "AuthFailure.SecretIdNotFound", "Message": "hush-long and whisper-1"}
REQUEST_ID = "d59b9b6c-62ab-4ca2-8f4d-9c7f6c0e1d0a"


@pytest.mark.parametrize("make", [assuming, federated])
@pytest.mark.parametrize(
    ("behaviour", "message"),
    [
        (
            as_json({"Response": {"Error": REFUSED, "RequestId": REQUEST_ID}}),
            f"TencentCloudSDKException AuthFailure.SecretIdNotFound, request id {REQUEST_ID}",
        ),
        (
            as_json({"Response": {"Error": REFUSED, "RequestId": "hush"}}),
            "TencentCloudSDKException AuthFailure.SecretIdNotFound",
        ),
        (
            as_json({"Response": {"Error": {"Code": "hush 1", "Message": ""}, "RequestId": ""}}),
            "TencentCloudSDKException",
        ),
        (answer(b"hush", status="500 Oh"), "TencentCloudSDKException ServerNetworkError"),
        (answer(b"hush"), "JSONDecodeError"),
        (as_json({"Response": {"whisper": "hush"}}), "KeyError"),
        (as_json({"Response": {"Credentials": {"Token": "hush"}}}), "KeyError"),
        (reset, "TencentCloudSDKException ClientNetworkError"),
    ],
)
def test_a_failure_shows_only_its_code(
    make: Callable[[FaultServer], Any], behaviour: Behaviour, message: str, server: FaultServer
) -> None:
    server.behaviours = [behaviour]
    credential = make(server)
    with pytest.raises(CredentialsError) as caught:
        VendorProvider(credential).credentials()
    name = type(credential).__name__
    assert str(caught.value) == f"{name} could not get credentials ({message})"
    everything = texts_of_error(caught.value)
    assert "hush" not in everything
    assert "whisper" not in everything
    assert not isinstance(caught.value, NoCredentialsError)


@pytest.mark.parametrize(
    "behaviour",
    [reset, answer(b"hush"), answer(status="404 No"), as_json({"Code": "hush"})],
)
def test_a_machine_without_a_role_has_no_credentials(
    behaviour: Behaviour, server: FaultServer
) -> None:
    server.behaviours = [behaviour]
    with pytest.raises(NoCredentialsError, match=r"^Local has no credentials$") as caught:
        VendorProvider(machine(server)).credentials()
    assert "hush" not in texts_of_error(caught.value)


def test_a_missing_metadata_service_means_no_credentials() -> None:
    with RefusedPort() as url, pytest.raises(NoCredentialsError):
        VendorProvider(machine(url)).credentials()


def test_an_incomplete_response_is_not_mixed_with_the_previous_one(
    server: FaultServer, now: int
) -> None:
    half = {name: value for name, value in parts(2).items() if name != "Token"}
    lacking = as_json({"Code": "Success", "ExpiredTime": now + LIFE, **half})
    server.behaviours = [role(1, now + 200), lacking]
    credential = machine(server)
    provider = VendorProvider(credential)
    assert provider.credentials().secret_id == "id-1"
    with pytest.raises(CredentialsError, match="returned parts of different credentials") as caught:
        provider.credentials()
    assert "hush" not in texts_of_error(caught.value)
    # The vendor's class mixes the two.
    assert credential.get_credential_info() == ("id-2", "hush-2", "whisper-1")
    server.behaviours = [role(3, now + LIFE)]
    assert provider.credentials() == expected(3, now + LIFE)


def test_nothing_is_requested_before_it_is_needed() -> None:
    with RefusedPort() as url:
        for make in (machine, assuming, federated):
            VendorProvider(make(url))


def test_permanent_credentials_are_returned_unchanged() -> None:
    assert VendorProvider(vendor.Credential("AKID", "hush")).credentials() == Credentials(
        "AKID", "hush"
    )
    changing = vendor.Credential("AKID", "hush", "")
    provider = VendorProvider(changing)
    assert provider.credentials() == Credentials("AKID", "hush")
    # Without a token, nothing has to match.
    changing.secret_key = "hush2"
    assert provider.credentials() == Credentials("AKID", "hush2")


def test_the_vendors_profile_and_environment_classes_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for kind in (vendor.EnvironmentVariableCredential, vendor.DefaultCredentialProvider):
        with pytest.raises(CredentialsError, match=r"pass what its get_credential\(\) returns"):
            VendorProvider(kind())
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "AKID")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "hush")
    found = vendor.DefaultCredentialProvider().get_credential()
    assert VendorProvider(found).credentials() == Credentials("AKID", "hush")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (vendor.CVMRoleCredential, "CVMRoleCredential is not a .*: this is the class itself"),
        ("hush", "str is not a credential"),
        (("AKID", "hush", None), "tuple is not a credential"),
        (None, "NoneType is not a credential"),
    ],
)
def test_other_values_are_refused(given: object, message: str) -> None:
    with pytest.raises(CredentialsError, match=message) as caught:
        VendorProvider(given)
    assert "hush" not in str(caught.value)


# Any kind of credential.


class Renewing:
    """A credential that renews itself at the given readings.

    Each reading may also see the end of a renewal by another thread, because the lock covers only
    single readings.
    """

    def __init__(self, at: set[int]) -> None:
        self.at = at
        self.looks = 0
        self.number = 0

    def look(self) -> int:
        self.looks += 1
        if self.looks in self.at:
            self.number += 1
        return self.number


class Whole(Renewing):
    @property
    def _expired_ts(self) -> float:
        return 10_000_000_000 + self.look()

    def get_credential_info(self) -> tuple[str, str, str]:
        number = self.look()
        return f"id-{number}", f"hush-{number}", f"whisper-{number}"


class InParts(Renewing):
    """A credential without `get_credential_info`, as in old versions of the vendor's SDK."""

    @property
    def secret_id(self) -> str:
        return f"id-{self.look()}"

    @property
    def secret_key(self) -> str:
        return f"hush-{self.look()}"

    @property
    def token(self) -> str:
        return f"whisper-{self.look()}"


@given(st.sampled_from([Whole, InParts]), st.sets(st.integers(1, 40)))
def test_the_parts_of_a_key_belong_together(kind: type[Renewing], at: set[int]) -> None:
    provider = VendorProvider(kind(at))
    for _ in range(3):
        try:
            found = provider.credentials()
        except CredentialsError as error:
            assert "parts of different" in str(error)
            assert kind is InParts
            continue
        number = int(found.secret_id.removeprefix("id-"))
        assert (found.secret_key, found.token) == (f"hush-{number}", f"whisper-{number}")
        if found.expires is not None:
            assert found.expires.timestamp() == 10_000_000_000 + number


def test_the_parts_of_a_key_belong_together_in_many_threads() -> None:
    class Hasty(vendor.STSAssumeRoleCredential):  # type: ignore[misc]
        """Renews itself slowly at every reading, as if the credentials had expired."""

        number = 0

        def get_sts_tmp_role_arn(self) -> None:
            self.number += 1
            self._token = f"whisper-{self.number}"
            time.sleep(0)  # lets another thread run
            self._tmp_secret_id = f"id-{self.number}"
            time.sleep(0)
            self._tmp_secret_key = f"hush-{self.number}"
            self._expired_time = 0 if self.number % 3 else time.time() + self.number

    provider = VendorProvider(Hasty("AKID", "hush", "arn", "session"))

    def work() -> list[Credentials]:
        return [provider.credentials() for _ in range(20)]

    for found in [each for results in at_once(work, 16) for each in results]:
        number = found.secret_id.removeprefix("id-")
        assert (found.secret_key, found.token) == (f"hush-{number}", f"whisper-{number}")


@given(
    st.sampled_from(["_expired_ts", "_expired_time"]),
    st.none()
    | st.just(0)
    | st.integers()
    | st.floats()
    | st.sampled_from(["soon", True, 10**18, 1_700_000_000_000]),
)
def test_an_invalid_expiry_is_ignored(name: str, value: object) -> None:
    credential = vendor.Credential("AKID", "hush", "whisper")
    setattr(credential, name, value)
    credential._duration_seconds = LIFE
    provider = VendorProvider(credential, clock=lambda: -(10.0**30))
    found = provider.credentials()
    if value is None or value == 0 or isinstance(value, str):
        assert found.expires is None
    elif found.expires is not None:
        assert isinstance(value, int | float)
        later = LIFE / 10 if name == "_expired_time" else 0
        assert found.expires.timestamp() == pytest.approx(value + later, abs=1e-3)


@pytest.mark.parametrize("value", [None, ("AKID", "hush"), ("AKID", "hush", "t", "more"), 1])
def test_a_key_without_three_parts_is_refused(value: object) -> None:
    class Odd:
        def get_credential_info(self) -> object:
            return value

    with pytest.raises(CredentialsError, match="TypeError") as caught:
        VendorProvider(Odd()).credentials()
    assert "hush" not in texts_of_error(caught.value)


@pytest.mark.parametrize("value", [("AKID", None, None), ("AKID", "hush hush", None), (1, 2, 3)])
def test_an_invalid_key_is_refused(value: object) -> None:
    class Odd:
        def get_credential_info(self) -> object:
            return value

    with pytest.raises(CredentialsError, match=r"Odd: secret_.* must be") as caught:
        VendorProvider(Odd()).credentials()
    assert "hush" not in texts_of_error(caught.value)
    assert not isinstance(caught.value, NoCredentialsError)


# Forks.


def test_the_vendors_lock_is_replaced_in_a_child() -> None:
    credential = vendor.STSAssumeRoleCredential("AKID", "hush", "arn", "session")
    provider = VendorProvider(credential)
    held = credential._lock
    held.acquire()
    provider.after_fork()
    assert not credential._lock.locked()
    assert held.locked()
    # Other objects are left alone.
    plain = vendor.Credential("AKID", "hush")
    VendorProvider(plain).after_fork()
    assert not hasattr(plain, "_lock")


def test_a_fork_during_a_renewal_by_another_thread() -> None:
    program = textwrap.dedent(
        """
        import os, signal, sys, threading, time
        from tencentcloud.common.credential import STSAssumeRoleCredential
        from cloudinfinite_runtime.credentials.refreshing import RefreshingProvider
        from cloudinfinite_runtime.credentials.vendor import VendorProvider

        parent = os.getpid()
        asking, released = threading.Event(), threading.Event()

        class Slow(STSAssumeRoleCredential):
            def get_sts_tmp_role_arn(self):
                if os.getpid() == parent:
                    asking.set()
                    released.wait(20)
                self._token, self._tmp_secret_id, self._tmp_secret_key = "t", "AKIDtmp", "k"
                self._expired_time = time.time() + 600

        provider = RefreshingProvider(VendorProvider(Slow("AKID", "hush", "arn", "session")))
        thread = threading.Thread(target=provider.credentials)
        thread.start()
        assert asking.wait(20)
        child = os.fork()
        if child == 0:
            signal.alarm(20)
            os._exit(0 if provider.credentials().secret_id == "AKIDtmp" else 1)
        status = os.waitpid(child, 0)[1]
        released.set()
        thread.join()
        sys.exit(os.waitstatus_to_exitcode(status) and "the child hung")
        """
    )
    run(python(program, "-W", "ignore"))
