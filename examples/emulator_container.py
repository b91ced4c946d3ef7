"""Runs a program against the emulator in a container, as tests in CI do.

Build the image first: examples/Containerfile says how. In Python, the pytest fixtures of the
emulator are faster; a container also serves programs in other languages.
"""

from collections.abc import Generator
from contextlib import contextmanager

from testcontainers.core.container import DockerContainer
from testcontainers.core.wait_strategies import HttpWaitStrategy

from cloudinfinite import Client, Credentials

IMAGE, PORT = "cloudinfinite-emulator", 8080
BUCKET = "examplebucket-1250000000"
KEY = Credentials("LocalServiceSecretId", "local-service-secret-key")


@contextmanager
def emulator() -> Generator[str]:
    """Yields the address of an emulator that runs until the block ends."""
    container = (
        DockerContainer(IMAGE)
        .with_command(["--bucket", BUCKET, "--moderate-content", "Buy now=review:Ads"])
        .with_exposed_ports(PORT)
        .waiting_for(HttpWaitStrategy(PORT, "/_emulator/health"))
    )
    with container:
        yield f"http://{container.get_container_host_ip()}:{container.get_exposed_port(PORT)}"


def verdict_on(client: Client, key: str) -> str | None:
    """The program under test."""
    job = client.moderation.wait_for_text(client.moderation.create_text_job(object=key))
    return job.verdict and job.verdict.suggestion


def main() -> None:
    with emulator() as url, Client(credentials=KEY, endpoint_url=url) as client:
        client.request("PUT", "/ads.txt", host="object", body="Buy now!")
        print(verdict_on(client, "ads.txt"))


if __name__ == "__main__":
    main()
