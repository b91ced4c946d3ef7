import hashlib
import hmac
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.errors import ConfigurationError
from cloudinfinite_runtime.wire import signing
from cloudinfinite_runtime.wire.signing import http_string, sign_request

from ..vectors import every_case

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
pairs = st.lists(st.tuples(words, st.none() | words), max_size=5)
KEY_TIME = "1700000000;1700003600"


def sha1(text: str) -> str:
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


def reference(
    method: str, path: str, params: Any, headers: Any, secret_id: str, key: str, key_time: str
) -> str:
    """An independent implementation of the algorithm, written from its description."""

    def escape(text: str) -> str:
        kept = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"
        return "".join(chr(b) if b in kept else f"%{b:02X}" for b in text.encode())

    def lines(items: Any) -> tuple[str, str]:
        ordered = sorted(items, key=lambda item: (escape(item[0]).lower(), item[1] or ""))
        escaped = [(escape(name).lower(), escape(value or "")) for name, value in ordered]
        return ";".join(n for n, _ in escaped), "&".join(f"{n}={v}" for n, v in escaped)

    def mac(secret: str, text: str) -> str:
        return hmac.digest(secret.encode(), text.encode(), "sha1").hex()

    param_names, param_line = lines(params)
    header_names, header_line = lines(headers)
    what = "\n".join([method.lower(), path, param_line, header_line, ""])
    to_sign = "\n".join(["sha1", key_time, sha1(what), ""])
    fields = {
        "q-sign-algorithm": "sha1",
        "q-ak": secret_id,
        "q-sign-time": key_time,
        "q-key-time": key_time,
        "q-header-list": header_names,
        "q-url-param-list": param_names,
        "q-signature": mac(mac(key, key_time), to_sign),
    }
    return "&".join(f"{name}={value}" for name, value in fields.items())


@given(
    st.sampled_from(["GET", "Put", "delete"]), words, pairs, st.dictionaries(words, words), words
)
def test_signatures_match_an_independent_implementation(
    method: str, path: str, params: Any, headers: dict[str, str], key: str
) -> None:
    signed = sign_request(
        method,
        path,
        params=params,
        headers=headers,
        secret_id="id",
        secret_key=key,
        key_time=KEY_TIME,
    )
    assert signed == reference(method, path, params, headers.items(), "id", key, KEY_TIME)


@given(pairs, st.randoms())
def test_the_order_of_parameters_does_not_matter(params: Any, random: Any) -> None:
    shuffled = random.sample(params, len(params))
    assert sign(params=params) == sign(params=shuffled)


@given(words)
def test_escaping_leaves_only_unreserved_ascii(text: str) -> None:
    encoded = signing.url_encode(text)
    assert (
        bytes.fromhex(
            "".join(
                part[:2] + part[2:].encode().hex() if index else part.encode().hex()
                for index, part in enumerate(encoded.split("%"))
            )
        ).decode()
        == text
    )


@every_case("signatures")
def test_vectors(case: dict[str, Any]) -> None:
    params = [(name, value) for name, value in case["params"]]
    headers = dict(case["headers"])
    expected = case["expect"]
    what = signing.http_string(case["method"], case["path"], params, headers)
    assert what == expected["http_string"]
    assert sha1(what) == expected["http_string_sha1"]
    to_sign = signing.string_to_sign(case["key_time"], what)
    if "sign_key" in case:
        assert signing.signature(case["sign_key"], to_sign) == expected["signature"]
        return
    sign_key = signing.sign_key(case["secret_key"], case["key_time"])
    assert sign_key == expected["sign_key"]
    assert signing.signature(sign_key, to_sign) == expected["signature"]
    keys = {name: case[name] for name in ("secret_id", "secret_key", "key_time")}
    signed = sign_request(case["method"], case["path"], params=params, headers=headers, **keys)
    assert signed == expected["authorization"]
    fields = dict(field.split("=", 1) for field in signed.split("&"))
    assert fields["q-header-list"] == expected["header_list"]
    assert fields["q-url-param-list"] == expected["param_list"]


def sign(**changes: Any) -> str:
    given = {"secret_id": "id", "secret_key": "key", "key_time": KEY_TIME, **changes}
    return sign_request(given.pop("method", "GET"), given.pop("path", "/"), **given)


def test_parameters_may_be_a_mapping_pairs_or_an_iterator() -> None:
    signed = sign(params={"a": "1", "b": None})
    assert signed == sign(params=[("b", None), ("a", "1")])
    assert signed == sign(params=(pair for pair in [("a", "1"), ("b", None)]))
    assert "&q-url-param-list=a;b&" in signed


def test_empty_lists_are_present() -> None:
    assert "&q-header-list=&q-url-param-list=&q-signature=" in sign()


@pytest.mark.parametrize(
    "key_time",
    [
        "",
        "1",
        "1;",
        ";2",
        "2;1",
        "1;2;3",
        "1,2",
        " 1;2",
        "1;2\n",
        "\uff11;\uff12",
        "-1;2",
        "a;b",
        "1.0;2",
    ],
)
def test_an_invalid_key_time_is_refused(key_time: str) -> None:
    with pytest.raises(ConfigurationError, match="start;end"):
        sign(key_time=key_time)


@given(st.lists(st.tuples(st.sampled_from(["a", "A", "a-b", "é", "z!"]), st.text(max_size=3))))
def test_parameters_are_sorted_by_encoded_name_and_value(pairs: list[tuple[str, str]]) -> None:
    # Even if the order of the same names is cached, or a name is repeated.
    ordered = sorted((quote(name, safe="-_.~").lower(), value) for name, value in pairs)
    line = "&".join(f"{name}={quote(value, safe='-_.~')}" for name, value in ordered)
    assert http_string("GET", "/", pairs) == f"get\n/\n{line}\n\n"
