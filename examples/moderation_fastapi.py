"""Moderates uploaded images in FastAPI, and shows those that pass.

    PUBLIC_URL=https://gallery.example.com uvicorn moderation_fastapi:app

The service posts its verdicts to PUBLIC_URL. Anyone else can post there too, so each callback is
confirmed before it counts.
"""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated
from uuid import uuid4

from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import RedirectResponse

from cloudinfinite import AsyncClient, Body, DecodeError, JobNotFoundError, parse_callback
from cloudinfinite.moderation import ImageAuditingEvent, ImageAuditingInput

LARGEST = 10 * 1024 * 1024
verdicts: dict[str, str] = {}
"""The verdict on each image, by key; in your application, this is a database table."""


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    async with AsyncClient(bucket="examplebucket-1250000000", region="ap-beijing") as client:
        app.state.client = client
        yield


def client_of(request: Request) -> AsyncClient:
    client: AsyncClient = request.app.state.client
    return client


ClientOfApp = Annotated[AsyncClient, Depends(client_of)]
app = FastAPI(lifespan=lifespan)


@app.post("/images", status_code=202)
async def upload(request: Request, client: ClientOfApp) -> dict[str, str]:
    """Streams the image to the bucket as it arrives, and starts its moderation."""
    size = int(request.headers.get("content-length", 0))
    if not 0 < size <= LARGEST:
        raise HTTPException(413, f"an image has a Content-Length of 1 to {LARGEST} bytes")
    key = f"images/{uuid4()}.jpg"
    await client.request("PUT", f"/{key}", host="object", body=Body(request.stream(), size=size))
    verdicts[key] = "pending"
    await client.moderation.create_image_jobs(
        input=[ImageAuditingInput(object=key)],
        async_=1,
        callback=f"{os.environ['PUBLIC_URL']}/moderated",
    )
    return {"key": key}


@app.post("/moderated", status_code=204)
async def moderated(request: Request, client: ClientOfApp) -> None:
    """Handles callbacks. Unexpected ones are accepted and ignored."""
    try:
        event = parse_callback(await request.body(), request.headers.get("content-type"))
    except DecodeError as error:
        raise HTTPException(400, "this is no callback") from error
    if not isinstance(event, ImageAuditingEvent):
        return
    try:
        job = await client.confirm(event)
    except JobNotFoundError as error:
        raise HTTPException(403, "the service does not know this job") from error
    if job.object in verdicts and job.verdict:
        verdicts[job.object] = job.verdict.suggestion


@app.get("/{key:path}")
async def show(key: str, client: ClientOfApp) -> RedirectResponse:
    if verdicts.get(key) != "pass":
        raise HTTPException(404, verdicts.get(key, "there is no such image"))
    return RedirectResponse(await client.presign("GET", f"/{key}", host="object", expires=60))
