# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""The client."""

from tinyapi.families.shop_floor import ShopFloorCalls
from tinyapi.families.toys import ToysCalls
from tinyapi.operations import OPERATIONS
from tinyapi.service import SERVICE


class Client(ShopFloorCalls, ToysCalls):
    r"""A client of Tin "Toys" \ Co, with a method an operation.

    Use it in a `with`, or close it in the end. Clients share nothing. One client may be used from
    any number of threads at once, and goes on after a fork in both processes.

    An argument that is None is read from the environment variable that is named with it; where
    that is not set, the default that is named counts.

    Args:
        bucket: The bucket's full name, such as `examplebucket-1250000000`. Variable:
            CLOUDINFINITE_BUCKET.
        region: The bucket's region, such as `ap-beijing`. Variable: CLOUDINFINITE_REGION.
        credentials: The key to sign with, or a provider of keys, which is asked before each
            attempt. By default the variables TENCENTCLOUD_SECRET_ID,
            TENCENTCLOUD_SECRET_KEY and, for a temporary key, TENCENTCLOUD_TOKEN; if none of them is
            set, the profile files of the vendor's tools.
        endpoint_url: Scheme, host and port of a stand-in for the service. With it, bucket and
            region may be left out. Variable: CLOUDINFINITE_ENDPOINT_URL.
        timeout: Seconds to wait: a `Timeout`, or a number for each of its limits. By default 5 for
            the connection, 60 for each part of the answer, 300 for the call with all its attempts.
            Variables: CLOUDINFINITE_CONNECT_TIMEOUT, CLOUDINFINITE_READ_TIMEOUT,
            CLOUDINFINITE_TOTAL_TIMEOUT.
        retries: How often a call is sent again at most, or a `RetryPolicy`. By default 1. A
            call that could do its work twice is only sent again if the service has certainly done
            nothing. Variable: CLOUDINFINITE_RETRIES.
        create_once: True makes a creating call find out what became of it when no answer tells;
            see `CreateOnce`.
        proxy: A proxy's URL; empty for none, whatever the environment says. By default HTTPS_PROXY,
            NO_PROXY and their like count. Variable: CLOUDINFINITE_PROXY.
        verify: The path of a bundle of the authorities to trust; False trusts any certificate.
            Variable: CLOUDINFINITE_CA_BUNDLE.
        certificate: The path of a client certificate with its key, or the paths of the two.
            Variables: CLOUDINFINITE_CLIENT_CERTIFICATE, CLOUDINFINITE_CLIENT_KEY.
        pool_size: How many idle connections are kept. By default 64. Variable:
            CLOUDINFINITE_POOL_SIZE.
        user_agent: Words to add to the User-Agent, such as `gallery/2.1`. Variable:
            CLOUDINFINITE_USER_AGENT.
        hooks: Functions that take an `Attempt` and give a context to hang around it.
        session: A `requests.Session` of yours to send with; it stays yours to close. It brings its
            own proxies and certificates, and whether a request has left it is not known as exactly.
        transport: Anything else to send with, such as a stand-in of `tinyapi.testing`.

    Raises:
        ConfigurationError: An argument cannot work, or one that is needed is missing.
        CredentialsError: What was given as credentials is none.
    """

    _service = SERVICE
    _operations = OPERATIONS
