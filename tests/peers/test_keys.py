"""Keys of objects in paths: encoded and signed as the vendor's SDK does it."""

from __future__ import annotations

from importlib import import_module
from unittest.mock import patch

import requests
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.codec.texts import examine_carriage
from cloudinfinite_runtime.http import HttpRequest
from cloudinfinite_runtime.signing import sign_request

NOW = 1_700_000_000
HOST = "examplebucket-1250000000.cos.ap-beijing.myqcloud.com"
# Not imported by name: the package has no types.
SDK, AUTH, COMM = map(import_module, ("qcloud_cos", "qcloud_cos.cos_auth", "qcloud_cos.cos_comm"))
CONFIG = SDK.CosConfig(Region="ap-beijing", SecretId="AKIDexample", SecretKey="an-example-key")


def is_a_key(text: str) -> bool:
    found: list[str] = []
    examine_carriage(text, "key", False, lambda rule, _: found.append(rule))
    return not found


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
keys = st.lists(words, min_size=1, max_size=4).map("/".join).filter(is_a_key)


@given(keys, st.dictionaries(words.filter(bool), words, max_size=3))
def test_the_vendors_signer_gives_the_same(key: str, params: dict[str, str]) -> None:
    # Names that differ by letter case alone are one to the vendor's signer.
    params = {name.lower(): value for name, value in params.items()}
    request = HttpRequest("GET", f"/{key}", tuple(params.items()))
    assert request.target.partition("?")[0] == f"/{COMM.format_path(key)}"
    theirs = requests.Request("GET", f"https://{HOST}/", headers={"Host": HOST}).prepare()
    # Its log shows the derived key.
    with (
        patch.object(AUTH, "logger"),
        patch.object(AUTH.time, "time", return_value=NOW),
    ):
        AUTH.CosS3Auth(CONFIG, key, params, expire=900)(theirs)
    ours = sign_request(
        "GET",
        request.path,
        params=request.params,
        headers={"Host": HOST},
        secret_id="AKIDexample",
        secret_key="an-example-key",
        key_time=f"{NOW - 60};{NOW + 900}",
    )
    assert ours == theirs.headers["Authorization"]
