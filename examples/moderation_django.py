"""Moderates uploaded images in Django, and shows those that pass.

    PUBLIC_URL=https://gallery.example.com python moderation_django.py runserver

In a project, the views go into views.py and the routes into urls.py. The service posts its verdicts
to PUBLIC_URL. Anyone else can post there too, so each callback is confirmed before it counts.
"""

import os
import sys
from functools import cache
from uuid import uuid4

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from cloudinfinite import Body, Client, DecodeError, JobNotFoundError, parse_callback
from cloudinfinite.moderation import ImageAuditingEvent, ImageAuditingInput

settings.configure(
    ALLOWED_HOSTS=["*"],
    DEBUG=False,
    ROOT_URLCONF=__name__,
    SECRET_KEY=os.environ.get("DJANGO_SECRET_KEY", "only for trying it out"),
)
verdicts: dict[str, str] = {}
"""The verdict on each image, by key; in your project, this is a model."""


@cache
def client() -> Client:
    """Returns the client that all threads of the process share, for its whole lifetime."""
    return Client(bucket="examplebucket-1250000000", region="ap-beijing")


@csrf_exempt  # in your own form, use the token instead
@require_POST
def upload(request: HttpRequest) -> HttpResponse:
    """Stores the image in the form field `image`, and starts its moderation."""
    image = request.FILES.get("image")
    if not isinstance(image, UploadedFile) or not image.size:
        return HttpResponse("the field image must have a file", status=400)
    key = f"images/{uuid4()}.jpg"
    body = Body(image.chunks(), size=image.size)
    client().request("PUT", f"/{key}", host="object", body=body)
    verdicts[key] = "pending"
    client().moderation.create_image_jobs(
        input=[ImageAuditingInput(object=key)],
        async_=1,
        callback=f"{os.environ['PUBLIC_URL']}/moderated",
    )
    return JsonResponse({"key": key}, status=202)


@csrf_exempt  # the service has no token
@require_POST
def moderated(request: HttpRequest) -> HttpResponse:
    """Handles callbacks. Unexpected ones are accepted and ignored."""
    try:
        event = parse_callback(request.body, request.content_type)
    except DecodeError:
        return HttpResponse("this is no callback", status=400)
    if isinstance(event, ImageAuditingEvent):
        try:
            job = client().confirm(event)
        except JobNotFoundError:
            return HttpResponse("the service does not know this job", status=403)
        if job.object in verdicts and job.verdict:
            verdicts[job.object] = job.verdict.suggestion
    return HttpResponse(status=204)


@require_GET
def show(request: HttpRequest, key: str) -> HttpResponse:
    if verdicts.get(key) != "pass":
        return HttpResponse(verdicts.get(key, "there is no such image"), status=404)
    return HttpResponseRedirect(client().presign("GET", f"/{key}", host="object", expires=60))


urlpatterns = [path("images", upload), path("moderated", moderated), path("<path:key>", show)]
application = get_wsgi_application()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
