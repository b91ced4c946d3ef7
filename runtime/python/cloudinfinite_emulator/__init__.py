"""A Cloud Infinite on your own machine: it verifies, validates and does the work.

    with Emulator() as emulator:
        client = cloudinfinite.Client(
            credentials=emulator.credentials, endpoint_url=emulator.endpoint_url
        )

It reads the spec, not the bindings: a request is judged by the packaged XSD and by a reading of the
signature of its own, so that a mistake in the client shows here and not in production.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_getattr

if TYPE_CHECKING:
    from .account import Account as Account
    from .callbacks.courier import Delivery as Delivery
    from .callbacks.target import Target as Target
    from .checks.refusal import Refusal as Refusal
    from .checks.specification import Specification as Specification
    from .clock import Clock as Clock
    from .clock import RealClock as RealClock
    from .clock import SteppedClock as SteppedClock
    from .control.faults import Action as Action
    from .control.faults import Disturbance as Disturbance
    from .control.faults import Fault as Fault
    from .control.journal import Entry as Entry
    from .incoming import Incoming as Incoming
    from .jobs.job import Job as Job
    from .jobs.job import Kind as Kind
    from .jobs.job import State as State
    from .jobs.store import JobStore as JobStore
    from .jobs.work import Executor as Executor
    from .jobs.work import JobFailure as JobFailure
    from .jobs.work import Work as Work
    from .jobs.workflow import Workflow as Workflow
    from .objects.bucket import Bucket as Bucket
    from .objects.bucket import NoSuchKey as NoSuchKey
    from .objects.folder import FolderBucket as FolderBucket
    from .objects.memory import MemoryBucket as MemoryBucket
    from .objects.stored import StoredObject as StoredObject
    from .operations.call import Call as Call
    from .operations.call import Handler as Handler
    from .operations.handlers import HANDLERS as HANDLERS
    from .operations.replies import Reply as Reply
    from .service import DEMO_BUCKET as DEMO_BUCKET
    from .service import DEMO_CREDENTIALS as DEMO_CREDENTIALS
    from .service import DEMO_REGION as DEMO_REGION
    from .service import Service as Service
    from .settings import Settings as Settings
    from .web.server import Emulator as Emulator

# Loaded when first used: the plugin of pytest stands in this package, and must cost a test run
# that does not use it nothing, and not fail where the extra is not installed.
_PLACES = {
    "Account": ".account",
    "Action": ".control.faults",
    "Bucket": ".objects.bucket",
    "Call": ".operations.call",
    "Clock": ".clock",
    "DEMO_BUCKET": ".service",
    "DEMO_CREDENTIALS": ".service",
    "DEMO_REGION": ".service",
    "Delivery": ".callbacks.courier",
    "Disturbance": ".control.faults",
    "Emulator": ".web.server",
    "Entry": ".control.journal",
    "Executor": ".jobs.work",
    "Fault": ".control.faults",
    "FolderBucket": ".objects.folder",
    "HANDLERS": ".operations.handlers",
    "Handler": ".operations.call",
    "Incoming": ".incoming",
    "Job": ".jobs.job",
    "JobFailure": ".jobs.work",
    "JobStore": ".jobs.store",
    "Kind": ".jobs.job",
    "MemoryBucket": ".objects.memory",
    "NoSuchKey": ".objects.bucket",
    "RealClock": ".clock",
    "Refusal": ".checks.refusal",
    "Reply": ".operations.replies",
    "Service": ".service",
    "Settings": ".settings",
    "Specification": ".checks.specification",
    "State": ".jobs.job",
    "SteppedClock": ".clock",
    "StoredObject": ".objects.stored",
    "Target": ".callbacks.target",
    "Work": ".jobs.work",
    "Workflow": ".jobs.workflow",
}

__all__ = [
    "DEMO_BUCKET",
    "DEMO_CREDENTIALS",
    "DEMO_REGION",
    "HANDLERS",
    "Account",
    "Action",
    "Bucket",
    "Call",
    "Clock",
    "Delivery",
    "Disturbance",
    "Emulator",
    "Entry",
    "Executor",
    "Fault",
    "FolderBucket",
    "Handler",
    "Incoming",
    "Job",
    "JobFailure",
    "JobStore",
    "Kind",
    "MemoryBucket",
    "NoSuchKey",
    "RealClock",
    "Refusal",
    "Reply",
    "Service",
    "Settings",
    "Specification",
    "State",
    "SteppedClock",
    "StoredObject",
    "Target",
    "Work",
    "Workflow",
]
__getattr__, __dir__ = lazy_getattr(__name__, _PLACES)
