"""Iterating a very long list keeps nothing of earlier pages."""

from __future__ import annotations

import pytest

from ..processes import python, run

# The tokens are as long as those of the service. A full list has 10,000 pages; the memory kept per
# page is measured over fewer, with either client.
PROGRAM = """
import asyncio, tracemalloc
from cloudinfinite import AsyncClient, AsyncTransport, Client, Credentials, Transport
from cloudinfinite_runtime.http import HttpResponse

PAGES, SIZE = 300, 100
job = "<JobsDetail><JobId>j{:032}</JobId><State>Success</State></JobsDetail>"

class Pages:
    number = 0
    def next(self, request):
        assert f"size={SIZE}" in request.url
        self.number += 1
        jobs = "".join(job.format(self.number * SIZE + each) for each in range(SIZE))
        token = f"<NextToken>{self.number:032}</NextToken>" if self.number < PAGES else ""
        return HttpResponse(200, {}, f"<Response>{jobs}{token}</Response>".encode())

class Wire(Pages, Transport):
    def send(self, request):
        return self.next(request)

class AsyncWire(Pages, AsyncTransport):
    async def send(self, request):
        return self.next(request)

settings = dict(endpoint_url="http://a.example", credentials=Credentials("id", "key"))

def walk():
    client = Client(transport=Wire(), **settings)
    for number, _ in enumerate(client.batch.iter_jobs(), 1):
        yield number

async def later(take):
    client = AsyncClient(transport=AsyncWire(), **settings)
    number = 0
    async for _ in client.batch.iter_jobs():
        number += 1
        take(number)

held = []
def take(number):
    # Just before a request, once the caches are warm, and at the end.
    if number in (50 * SIZE, PAGES * SIZE):
        held.append(tracemalloc.get_traced_memory()[0])

tracemalloc.start()
for number in walk():
    take(number)
asyncio.run(later(take))
print(held[1] - held[0], held[3] - held[2], number)
"""


@pytest.mark.slow
def test_a_million_jobs_take_a_few_mebibytes() -> None:
    plain, later, number = map(int, run(python(PROGRAM)).stdout.split())
    assert number == 30_000
    for grown in (plain, later):
        assert grown / 250 * 10_000 <= 5 * 2**20
