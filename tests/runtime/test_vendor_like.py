"""Objects like the vendor's credentials: inconsistent, renewed in between, or forked."""

import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tencentcloud.common import credential as vendor  # type: ignore[import-untyped]

from cloudinfinite_runtime.credentials.provider import Credentials, NoCredentialsError
from cloudinfinite_runtime.credentials.temporary import VendorProvider
from cloudinfinite_runtime.errors import CredentialsError

from ..processes import python, run
from .error_texts import texts_of_error
from .refreshing import at_once
from .vendor_credentials import LIFE
from .vendor_credentials import now as now


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
        from cloudinfinite_runtime.credentials.temporary import RefreshingProvider, VendorProvider

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
