"""Credentials of the vendor's SDK, and fake responses of its services."""

import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest
from tencentcloud.common import credential as vendor  # type: ignore[import-untyped]

from cloudinfinite_runtime.credentials.provider import Credentials

from .fault_server import Behaviour, FaultServer, answer

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


@pytest.fixture
def now() -> int:
    return int(time.time())
