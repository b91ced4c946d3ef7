from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.errors import ConfigurationError
from cloudinfinite_runtime.service import Label
from cloudinfinite_runtime.wire.endpoint import Endpoint, resolve

from .toy import TOY


@given(st.text(), st.text())
def test_no_bucket_or_region_leads_to_another_host(bucket: str, region: str) -> None:
    try:
        endpoint = resolve(TOY, "bucket", bucket, region)
    except ConfigurationError:
        return
    assert urlsplit(endpoint.url).hostname == f"{bucket}.toy.{region}.example.com"


@given(
    st.text() | st.builds("http{}://{}{}".format, st.sampled_from(["", "s"]), st.text(), st.text())
)
def test_a_url_is_a_plain_endpoint_or_refused(url: str) -> None:
    try:
        endpoint = resolve(TOY, "bucket", endpoint_url=url)
    except ConfigurationError:
        return
    parts = urlsplit(endpoint.url)
    assert endpoint.scheme in ("http", "https")
    assert parts.netloc == endpoint.host
    assert parts.hostname
    assert "@" not in endpoint.host


@given(st.integers(1, 65535))
def test_default_ports_are_dropped(port: int) -> None:
    assert resolve(TOY, "bucket", endpoint_url=f"http://h:{port}").host == (
        "h" if port == 80 else f"h:{port}"
    )
    assert resolve(TOY, "bucket", endpoint_url=f"https://h:{port}").host == (
        "h" if port == 443 else f"h:{port}"
    )


def test_hosts_are_built_from_bucket_and_region() -> None:
    bucket, region = "cakes-1250000000", "ap-beijing"
    assert resolve(TOY, "bucket", bucket, region) == Endpoint(
        "https", "cakes-1250000000.toy.ap-beijing.example.com"
    )
    assert resolve(TOY, "account", None, region).url == "https://toy.ap-beijing.example.com"


def test_a_label_can_be_the_end_of_another() -> None:
    hosts = {**TOY.hosts, "owner": "{appid}.toy.{region}.example.com"}
    labels = {**TOY.labels, "appid": Label("[0-9]{5,20}", "a number", "bucket")}
    service = replace(TOY, hosts=hosts, labels=labels)
    found = resolve(service, "owner", "cakes-7-1250000000", "ap-beijing")
    assert found.host == "1250000000.toy.ap-beijing.example.com"
    for bucket in ("cakes", None, "a.b-1250000000"):
        with pytest.raises(ConfigurationError, match="bucket"):
            resolve(service, "owner", bucket, "ap-beijing")


@pytest.mark.parametrize(
    ("url", "endpoint"),
    [
        ("http://127.0.0.1:8080", Endpoint("http", "127.0.0.1:8080")),
        ("http://127.0.0.1:8080/", Endpoint("http", "127.0.0.1:8080")),
        ("HTTPS://Example.COM", Endpoint("https", "example.com")),
        ("http://[::1]:8080", Endpoint("http", "[::1]:8080")),
        ("https://[::1]", Endpoint("https", "[::1]")),
    ],
)
def test_an_endpoint_url_replaces_every_host(url: str, endpoint: Endpoint) -> None:
    assert resolve(TOY, "bucket", endpoint_url=url) == endpoint
    # A prefix of the path, which is not signed, identifies other kinds of hosts.
    other = resolve(TOY, "account", "x", "y", endpoint_url=url)
    assert other == endpoint._replace(prefix="/_account")
    assert other.url == f"{endpoint.url}/_account"


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("", "must begin with http:// or https://"),
        ("127.0.0.1:8080", "must begin with http:// or https://"),
        ("localhost:8080", "must begin with http:// or https://"),
        ("ftp://host", "must begin with http:// or https://"),
        ("//host", "must begin with http:// or https://"),
        ("http://", "no valid host and port"),
        ("http://:80", "no valid host and port"),
        ("http://host:port", "no valid host and port"),
        ("http://host:99999", "no valid host and port"),
        ("http://host:0", "no valid host and port"),
        ("http://[::1", "no valid host and port"),
        ("http://[v1.x]", "no valid host and port"),
        ("http://ho%73t", "no valid host and port"),
        ("http://host/path", "must not contain a path, query or fragment"),
        ("http://host//", "must not contain a path, query or fragment"),
        ("http://host?", "must not contain a path, query or fragment"),
        ("http://host?a=b", "must not contain a path, query or fragment"),
        ("http://host/#a", "must not contain a path, query or fragment"),
        ("http://user:hush@host", "must not contain a user or password"),
        ("http://ho st", "contains invalid characters"),
        ("http://host\n", "contains invalid characters"),
        ("http://ho\tst", "contains invalid characters"),
        ("http://host\\@evil", "contains invalid characters"),
        ("http://例子", "contains invalid characters"),
        (b"http://host", "contains invalid characters"),
    ],
)
def test_invalid_endpoint_urls_are_refused(url: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        resolve(TOY, "bucket", endpoint_url=url)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    ("bucket", "region", "message"),
    [
        (None, "ap-beijing", "bucket is required to find the host; pass bucket=, or endpoint_url="),
        ("cakes-1250000000", None, "region is required"),
        (
            "cakes",
            "ap-beijing",
            "bucket must be a name and a number, like cakes-1250000000, not 'cakes'",
        ),
        ("evil.com/cakes-12500", "ap-beijing", "bucket must be"),
        ("cakes-1250000000\n", "ap-beijing", "bucket must be"),
        ("cakes-\uff11\uff12\uff15\uff10\uff10", "ap-beijing", "bucket must be"),
        ("cakes-1250000000", "ap.beijing", "region must be small letters and dashes"),
        ("cakes-1250000000", "", "region must be"),
        (7, "ap-beijing", "bucket must be"),
    ],
)
def test_invalid_buckets_and_regions_are_refused(
    bucket: str | None, region: str | None, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        resolve(TOY, "bucket", bucket, region)


def test_an_unknown_kind_of_host_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="no host of kind 'moon', only bucket, account"):
        resolve(TOY, "moon", "cakes-1250000000", "ap-beijing")
