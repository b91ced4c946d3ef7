"""Object keys in paths and in presigned URLs match those of the vendor's SDK."""

from __future__ import annotations

from importlib import import_module
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qsl, unquote, urlsplit

import requests
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import OPERATIONS
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.lexical import is_xml_text
from cloudinfinite_runtime.codec.texts import examine_carriage
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.http import HttpRequest
from cloudinfinite_runtime.wire.endpoint import resolve
from cloudinfinite_runtime.wire.signing import presign, sign_request

NOW = 1_700_000_000
HOST = "examplebucket-1250000000.cos.ap-beijing.myqcloud.com"
# Imported dynamically, because the package has no types.
SDK, AUTH, COMM = map(import_module, ("qcloud_cos", "qcloud_cos.cos_auth", "qcloud_cos.cos_comm"))
CONFIG = SDK.CosConfig(Region="ap-beijing", SecretId="AKIDexample", SecretKey="an-example-key")


def is_a_key(text: str) -> bool:
    found: list[str] = []
    examine_carriage(text, "key", False, lambda rule, _: found.append(rule))
    return not found


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
keys = st.lists(words, min_size=1, max_size=4).map("/".join).filter(is_a_key)


@given(keys, st.dictionaries(words.filter(bool), words, max_size=3))
def test_signatures_match_those_of_the_vendor(key: str, params: dict[str, str]) -> None:
    # The vendor's signer treats names that differ only in case as one.
    params = {name.lower(): value for name, value in params.items()}
    request = HttpRequest("GET", f"/{key}", tuple(params.items()))
    assert request.target.partition("?")[0] == f"/{COMM.format_path(key)}"
    theirs = requests.Request("GET", f"https://{HOST}/", headers={"Host": HOST}).prepare()
    # It logs the derived key.
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


@given(
    keys.filter(is_xml_text),
    words.filter(is_xml_text),
    st.sampled_from(["", "|watermark/2/text/5aW9/dx/20"]),
)
def test_signatures_of_rules_match_those_of_the_vendor(key: str, word: str, more: str) -> None:
    rule = f"imageMogr2/thumbnail/!50p/format/{word}{more}"
    request = OPERATIONS["ProcessImage"].encode_request(key=key, rule=rule, validate=False)
    assert request.params == ((rule, None),)
    # This is what its `ci_get_object` signs and sends.
    theirs = requests.Request("GET", f"https://{HOST}/", headers={"Host": HOST}).prepare()
    with (
        patch.object(AUTH, "logger"),
        patch.object(AUTH.time, "time", return_value=NOW),
    ):
        AUTH.CosS3Auth(CONFIG, key, {rule: ""}, expire=900)(theirs)
    assert theirs.headers["Authorization"] == sign_request(
        request.method,
        request.path,
        params=request.params,
        headers={"Host": HOST},
        secret_id="AKIDexample",
        secret_key="an-example-key",
        key_time=f"{NOW - 60};{NOW + 900}",
    )


BUCKET, _, _ = HOST.partition(".")
PRESIGNER = SDK.CosS3Client(CONFIG)


@given(
    keys,
    st.dictionaries(words.filter(bool), words, max_size=3),
    st.none() | st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1),
    st.integers(1, 10**6),
    st.booleans(),
)
def test_presigned_urls_match_those_of_the_vendor(
    key: str, params: dict[str, str], token: str | None, expires: int, flag: bool
) -> None:
    params = {name.lower(): value for name, value in params.items()}
    request = HttpRequest(
        "GET",
        f"/{key}",
        (*params.items(), *([("a-flag", None)] if flag else [])),
        host="object",
    )
    theirs_given: dict[str, Any] = params | ({"a-flag": ""} if flag else {})
    if token is not None:
        theirs_given["x-cos-security-token"] = token
    with (
        patch.object(AUTH, "logger"),
        patch.object(AUTH.time, "time", return_value=NOW),
    ):
        theirs = PRESIGNER.get_presigned_url(
            BUCKET, key, "GET", Expired=expires, Params=theirs_given, SignHost=True
        )
    ours = presign(
        request,
        resolve(SERVICE, "object", BUCKET, "ap-beijing"),
        Credentials("AKIDexample", "an-example-key", token),
        SERVICE,
        NOW,
        expires,
    )
    assert _parts(ours) == _parts(theirs)


def _parts(url: str) -> tuple[str, str, str, list[tuple[str, str]]]:
    parts = urlsplit(url)
    # The order of parameters does not matter.
    query = sorted(parse_qsl(parts.query, keep_blank_values=True))
    return parts.scheme, parts.netloc, unquote(parts.path), query
