# Generated from spec/service.xml (a346106999bb60f2).
# Do not edit: change the spec and run `make generate`.
"""The client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from cloudinfinite_runtime.client import BaseClient
from tinyapi.operations import OPERATIONS
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from typing import Unpack

    from cloudinfinite_runtime.settings.options import CallOptions
    from tinyapi.callbacks import Callback
    from tinyapi.common.toy_call import ToyCall
    from tinyapi.common.toy_return import ShelfCall
    from tinyapi.shop_floor.calls import ShopFloorCalls
    from tinyapi.shop_floor.order import Order
    from tinyapi.toys.calls import ToysCalls


class Client(BaseClient):
    r"""A client of Tin "Toys" \ Co, with its calls grouped by family.

    Use it in a `with` block, or close it when you are done. Any number of threads may share a
    client, and after a fork both processes may continue to use it.

    Arguments take precedence over environment variables, which take precedence over defaults.

    Args:
        bucket: The bucket's full name, such as `examplebucket-1250000000`. Variable:
            CLOUDINFINITE_BUCKET.
        region: The bucket's region, such as `ap-beijing`. Variable: CLOUDINFINITE_REGION.
        credentials: The key to sign with, or a provider of keys, which is called before each
            attempt. By default the variables TENCENTCLOUD_SECRET_ID,
            TENCENTCLOUD_SECRET_KEY and, for a temporary key, TENCENTCLOUD_TOKEN; if none of them is
            set, the profile files of the vendor's tools and of `tccli`.
        endpoint_url: Scheme, host and port to call instead of the service, such as those of the
            emulator. With it, bucket and region are optional. Variable:
            CLOUDINFINITE_ENDPOINT_URL.
        timeout: Seconds to wait: a `Timeout`, or a number that applies to each of its limits. By
            default 5 to connect, 60 for each read, 300 for the call with all its attempts.
            Variables: CLOUDINFINITE_CONNECT_TIMEOUT, CLOUDINFINITE_READ_TIMEOUT,
            CLOUDINFINITE_TOTAL_TIMEOUT.
        retries: The maximum number of retries, or a `RetryPolicy`. By default 1. A call
            that is not safe to repeat is retried only if the service has certainly done nothing.
            Variable: CLOUDINFINITE_RETRIES.
        create_once: If True, a creating call finds out what it created if the response is lost;
            see `CreateOnce`.
        proxy: The proxy's URL; an empty text for none, regardless of the environment. By default
            HTTPS_PROXY, NO_PROXY and the like apply. Variable: CLOUDINFINITE_PROXY.
        verify: The path of a CA bundle. False trusts any certificate.
            Variable: CLOUDINFINITE_CA_BUNDLE.
        certificate: The path of a client certificate with its key, or the two paths.
            Variables: CLOUDINFINITE_CLIENT_CERTIFICATE, CLOUDINFINITE_CLIENT_KEY.
        pool_size: The maximum number of connections per host; further calls wait for one, in
            order. By default 64. Variable: CLOUDINFINITE_POOL_SIZE.
        user_agent: Words to add to the User-Agent, such as `gallery/2.1`. Variable:
            CLOUDINFINITE_USER_AGENT.
        hooks: Functions that take an `Attempt` and return a context manager to run it in.
        session: Your own `requests.Session` to send with. The client does not close it. It has its
            own proxies and certificates, and reports less precisely whether a request was sent.
        transport: Another way to send requests, such as a stub from `tinyapi.testing`.

    Raises:
        ConfigurationError: An argument is invalid, or a required one is missing.
        CredentialsError: `credentials` is neither a `Credentials` nor a provider.
    """

    _service = SERVICE
    _operations = OPERATIONS

    @overload
    def confirm(self, event: ShelfCall, **options: Unpack[CallOptions]) -> Order: ...

    @overload
    def confirm(self, event: ToyCall, **options: Unpack[CallOptions]) -> list[Order]: ...

    def confirm(self, event: Callback, **options: Unpack[CallOptions]) -> Order | list[Order]:
        """Look up the jobs that a callback names, because anyone could have posted it.

        Act on what this returns, not on the callback: it comes from the service, over a signed
        call. It may say that the job is still running, or that it failed.

        Args:
            event: The callback, as `parse_callback` returned it.
            options: Options for each lookup; see `CallOptions`.

        Returns:
            The job, as its lookup returns it, or a list if the callback can name several jobs.

        Raises:
            JobNotFoundError: The callback names no job of this client's bucket, or more jobs than a
                callback can have. Ignore the callback.
            ValidationError: `event` is not a callback.
        """
        from tinyapi.callbacks import KINDS

        job: Order | list[Order] = self._confirm(KINDS, event, options)
        return job

    @property
    def toys(self) -> ToysCalls:
        r"""Toys, "wound up" \ or not."""
        from tinyapi.toys.calls import ToysCalls

        return ToysCalls(self)

    @property
    def shop_floor(self) -> ShopFloorCalls:
        """The work behind the counter."""
        from tinyapi.shop_floor.calls import ShopFloorCalls

        return ShopFloorCalls(self)
