"""The vendor's own classes as providers, over a socket."""

from collections.abc import Callable
from typing import Any

import pytest
from tencentcloud.common import credential as vendor  # type: ignore[import-untyped]

from cloudinfinite_runtime.credentials.provider import Credentials, NoCredentialsError
from cloudinfinite_runtime.credentials.temporary import RefreshingProvider, VendorProvider
from cloudinfinite_runtime.errors import CredentialsError

from .error_texts import texts_of_error
from .fault_server import Behaviour, FaultServer, RefusedPort, answer, reset
from .refreshing import Clock
from .vendor_credentials import (
    LIFE,
    as_json,
    assumed,
    assuming,
    expected,
    federated,
    machine,
    parts,
    role,
)
from .vendor_credentials import now as now


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
