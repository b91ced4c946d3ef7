# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""The client."""

from tinyapi.families.shop_floor import ShopFloorCalls
from tinyapi.families.toys import ToysCalls
from tinyapi.operations import OPERATIONS
from tinyapi.service import SERVICE


class Client(ShopFloorCalls, ToysCalls):
    r"""A client of Tin "Toys" \ Co, with a method an operation. Close it, or use it in a `with`.

    Args:
        bucket: The bucket's full name, such as `examplebucket-1250000000`.
        region: The bucket's region, such as `ap-beijing`.
        credentials: The key to sign with. Without it, the environment variables
            TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, for a temporary key,
            TENCENTCLOUD_TOKEN.
        endpoint_url: Scheme, host and port of a stand-in for the service. Without it, the
            environment variable CLOUDINFINITE_ENDPOINT_URL; without that, the service's own
            address. With an endpoint, bucket and region may be left out.
        timeout: Seconds to wait, a number or a `Timeout`. By default 5 for the connection and 60
            for each part of the answer.
        session: A `requests.Session` to send with, for proxies and certificates; it stays yours to
            close. Without it the client has one of its own. Clients share nothing.

    Raises:
        ConfigurationError: An argument cannot work, or one that is needed is missing.
        CredentialsError: There is no key, or one that cannot be sent.
    """

    _service = SERVICE
    _operations = OPERATIONS
