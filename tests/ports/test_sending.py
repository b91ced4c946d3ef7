"""URL and header fields of `sending.json`, from the runtime."""

from __future__ import annotations

from typing import Any

import pytest

import cloudinfinite
from cloudinfinite import ConfigurationError, Credentials
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.authorization import VALID_BEFORE, authorize
from cloudinfinite_runtime.endpoint import resolve

from ..vectors import cases


@pytest.mark.parametrize("case", cases("sending"))
def test_what_the_runtime_sends(case: dict[str, Any]) -> None:
    operation = cloudinfinite.OPERATIONS[case["operation"]]
    request = operation.encode_request(**operation.fields_from_wire(case["fields"]))
    endpoint = resolve(SERVICE, request.host, case["bucket"], case["region"])
    keys = Credentials(case["secret_id"], case["secret_key"], case.get("token"))
    now = int(case["key_time"].partition(";")[0]) + VALID_BEFORE
    headers = authorize(request, endpoint, keys, SERVICE, now)
    assert endpoint.url + request.target == case["expect"]["url"]
    assert {name: headers[name] for name in headers if name != "Date"} == case["expect"]["headers"]


@pytest.mark.parametrize("case", cases("sending", "refused"))
def test_no_host_is_made_of_what_does_not_fit(case: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        resolve(SERVICE, case["host"], case["bucket"], case["region"])
