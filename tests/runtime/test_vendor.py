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

from cloudinfinite_runtime.credentials.provider import Credentials, NoCredentialsError
from cloudinfinite_runtime.credentials.temporary import RefreshingProvider, VendorProvider
from cloudinfinite_runtime.errors import CredentialsError

from ..processes import python, run
from .fault_server import Behaviour, FaultServer, RefusedPort, answer, reset
from .said import everything_said
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
    """What the metadata service says about the role of a machine."""
    return as_json({"Code": "Success", "ExpiredTime": expires, **parts(number)})


def assumed(number: int, expires: float) -> Behaviour:
    """What the service says that lets roles be assumed."""
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


# With the vendor's own classes, over a socket.


@pytest.fixture
def now() -> int:
    return int(time.time())


def test_the_role_of_a_machine(server: FaultServer, now: int) -> None:
    server.behaviours = [role(1, now + LIFE)]
    provider = VendorProvider(machine(server))
    for _ in range(2):
        assert provider.credentials() == expected(1, now + LIFE)
    assert [request.split(b"\r\n")[0] for request in server.requests] == [
        b"GET /cam/reader HTTP/1.1"
    ]


def test_a_machine_renews_its_credentials(server: FaultServer, now: int) -> None:
    # The vendor asks again 300 s before the end.
    server.behaviours = [role(1, now + 299), role(2, now + LIFE)]
    provider = VendorProvider(machine(server))
    provider.credentials()
    assert provider.credentials() == expected(2, now + LIFE)


def test_a_machine_that_cannot_renew(server: FaultServer, now: int) -> None:
    """The vendor hides the failure, and gives the old for ever."""
    server.behaviours = [role(1, now + 60), reset]
    clock = Clock()
    clock.now = now
    provider = VendorProvider(machine(server), clock=clock)
    for _ in range(2):
        assert provider.credentials() == expected(1, now + 60)
    clock.now = now + 60
    with pytest.raises(CredentialsError, match="no new credentials; the last expired at 2"):
        provider.credentials()


def test_credentials_that_change_every_time(server: FaultServer, now: int) -> None:
    """What changes at each look has no expiry that could be known to be its own."""
    server.behaviours = [role(number, now + number) for number in range(100, 120)]
    found = VendorProvider(machine(server)).credentials()
    number = found.secret_id.removeprefix("id-")
    assert (found.secret_key, found.token) == (f"hush-{number}", f"whisper-{number}")
    assert found.expires is None


@pytest.mark.parametrize("make", [assuming, federated])
def test_a_role_that_is_assumed(
    make: Callable[[FaultServer], Any], server: FaultServer, now: int
) -> None:
    server.behaviours = [assumed(1, now + LIFE), assumed(2, now + 2 * LIFE)]
    credential = make(server)
    provider = VendorProvider(credential)
    for _ in range(2):
        found = provider.credentials()
        assert (found.secret_id, found.secret_key, found.token) == ("id-1", "hush-1", "whisper-1")
    # A moment for sure before the end, and after the one from which on the vendor renews them.
    assert found.expires is not None
    assert credential._expired_time + 60 < found.expires.timestamp() <= now + LIFE
    credential._expired_time = now - 10
    assert provider.credentials().secret_id == "id-2"
    assert len(server.requests) == 2


@pytest.mark.parametrize("make", [assuming, federated])
def test_old_credentials_are_used_until_there_are_new_ones(
    make: Callable[[FaultServer], Any], server: FaultServer, now: int
) -> None:
    server.behaviours = [assumed(1, now + LIFE), reset]
    credential = make(server)
    clock = Clock()
    clock.now = now
    provider = RefreshingProvider(VendorProvider(credential, clock=clock), clock=clock)
    first = provider.credentials()
    assert first.expires is not None
    credential._expired_time = now - 10  # as if its time had come
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
    ("behaviour", "said"),
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
    make: Callable[[FaultServer], Any], behaviour: Behaviour, said: str, server: FaultServer
) -> None:
    server.behaviours = [behaviour]
    credential = make(server)
    with pytest.raises(CredentialsError) as caught:
        VendorProvider(credential).credentials()
    name = type(credential).__name__
    assert str(caught.value) == f"{name} could not get credentials ({said})"
    everything = everything_said(caught.value)
    assert "hush" not in everything
    assert "whisper" not in everything
    assert not isinstance(caught.value, NoCredentialsError)


@pytest.mark.parametrize(
    "behaviour",
    [reset, answer(b"hush"), answer(status="404 No"), as_json({"Code": "hush"})],
)
def test_a_machine_without_a_role(behaviour: Behaviour, server: FaultServer) -> None:
    server.behaviours = [behaviour]
    with pytest.raises(NoCredentialsError, match=r"^Local has no credentials$") as caught:
        VendorProvider(machine(server)).credentials()
    assert "hush" not in everything_said(caught.value)


def test_a_metadata_service_that_is_not_there() -> None:
    with RefusedPort() as url, pytest.raises(NoCredentialsError):
        VendorProvider(machine(url)).credentials()


def test_an_answer_that_lacks_a_part_is_not_mixed_with_the_one_before(
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
    assert "hush" not in everything_said(caught.value)
    # The vendor itself has both in one.
    assert credential.get_credential_info() == ("id-2", "hush-2", "whisper-1")
    server.behaviours = [role(3, now + LIFE)]
    assert provider.credentials() == expected(3, now + LIFE)


def test_nothing_is_asked_for_before_it_is_needed() -> None:
    with RefusedPort() as url:
        for make in (machine, assuming, federated):
            VendorProvider(make(url))


def test_credentials_that_stay_as_they_are() -> None:
    assert VendorProvider(vendor.Credential("AKID", "hush")).credentials() == Credentials(
        "AKID", "hush"
    )
    changing = vendor.Credential("AKID", "hush", "")
    provider = VendorProvider(changing)
    assert provider.credentials() == Credentials("AKID", "hush")
    # Without a token there is nothing that would have to fit.
    changing.secret_key = "hush2"
    assert provider.credentials() == Credentials("AKID", "hush2")


def test_the_vendors_profile_and_environment_are_no_credentials(
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
    ("given", "said"),
    [
        (vendor.CVMRoleCredential, "CVMRoleCredential is not a .*: this is the class itself"),
        ("hush", "str is not a credential"),
        (("AKID", "hush", None), "tuple is not a credential"),
        (None, "NoneType is not a credential"),
    ],
)
def test_values_that_are_not_credentials(given: object, said: str) -> None:
    with pytest.raises(CredentialsError, match=said) as caught:
        VendorProvider(given)
    assert "hush" not in str(caught.value)


# Of whatever kind.


class Renewing:
    """Renews itself when it has been looked at for the given number of times.

    Each look may also be the end of a renewal by another thread, as there is a lock only around
    the looks themselves.
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
    """As the vendor's were before they had `get_credential_info`."""

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
def test_no_renewal_comes_between_the_parts(kind: type[Renewing], at: set[int]) -> None:
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


def test_no_renewal_comes_between_threads() -> None:
    class Hasty(vendor.STSAssumeRoleCredential):  # type: ignore[misc]
        """Renews itself at every look, slowly, as if each were the first after the end."""

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
def test_a_nonsensical_expiry_is_ignored(name: str, value: object) -> None:
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
def test_keys_without_three_parts(value: object) -> None:
    class Odd:
        def get_credential_info(self) -> object:
            return value

    with pytest.raises(CredentialsError, match="TypeError") as caught:
        VendorProvider(Odd()).credentials()
    assert "hush" not in everything_said(caught.value)


@pytest.mark.parametrize("value", [("AKID", None, None), ("AKID", "hush hush", None), (1, 2, 3)])
def test_parts_that_are_not_a_key(value: object) -> None:
    class Odd:
        def get_credential_info(self) -> object:
            return value

    with pytest.raises(CredentialsError, match=r"Odd: secret_.* must be") as caught:
        VendorProvider(Odd()).credentials()
    assert "hush" not in everything_said(caught.value)
    assert not isinstance(caught.value, NoCredentialsError)


# A fork.


def test_the_vendors_lock_is_made_anew_in_a_child() -> None:
    credential = vendor.STSAssumeRoleCredential("AKID", "hush", "arn", "session")
    provider = VendorProvider(credential)
    held = credential._lock
    held.acquire()
    provider.after_fork()
    assert not credential._lock.locked()
    assert held.locked()
    # What is not the vendor's lock is left alone.
    plain = vendor.Credential("AKID", "hush")
    VendorProvider(plain).after_fork()
    assert not hasattr(plain, "_lock")


def test_a_fork_while_another_thread_renews() -> None:
    program = textwrap.dedent(
        """
        import os, signal, sys, threading, time
        from tencentcloud.common.credential import STSAssumeRoleCredential
        from cloudinfinite_runtime.credentials.temporary import RefreshingProvider
        from cloudinfinite_runtime.credentials.temporary import VendorProvider

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
