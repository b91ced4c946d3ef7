"""A local Cloud Infinite service that verifies signatures, validates requests and does the work.

    with Emulator() as emulator:
        client = cloudinfinite.Client(
            credentials=emulator.credentials, endpoint_url=emulator.endpoint_url
        )

It uses the spec, not the bindings: it checks requests against the packaged XSD and with its own
implementation of signatures, so that mistakes in the client show up here and not in production.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

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
    from .emulated_service import DEMO_BUCKET as DEMO_BUCKET
    from .emulated_service import DEMO_CREDENTIALS as DEMO_CREDENTIALS
    from .emulated_service import DEMO_REGION as DEMO_REGION
    from .emulated_service import EmulatedService as EmulatedService
    from .incoming import Incoming as Incoming
    from .jobs.job import Job as Job
    from .jobs.job import Kind as Kind
    from .jobs.job import State as State
    from .jobs.store import JobStore as JobStore
    from .jobs.work import Executor as Executor
    from .jobs.work import JobFailure as JobFailure
    from .jobs.work import Work as Work
    from .jobs.workflow import Workflow as Workflow
    from .moderation.rules import Moderation as Moderation
    from .moderation.rules import ModerationRule as ModerationRule
    from .objects.bucket import BadKey as BadKey
    from .objects.bucket import Bucket as Bucket
    from .objects.bucket import NoSuchKey as NoSuchKey
    from .objects.bucket import WritableBucket as WritableBucket
    from .objects.folder import FolderBucket as FolderBucket
    from .objects.memory import MemoryBucket as MemoryBucket
    from .objects.stored import StoredObject as StoredObject
    from .operations.call import Call as Call
    from .operations.call import Content as Content
    from .operations.call import Handler as Handler
    from .operations.handlers import HANDLERS as HANDLERS
    from .operations.replies import Reply as Reply
    from .settings import Settings as Settings
    from .state.keeper import DiskKeeper as DiskKeeper
    from .web.server import Emulator as Emulator

# Loaded on first use: the pytest plugin is in this package, and test runs that do not use it must
# neither pay for it nor fail if the extra is not installed.
__all__, __getattr__, __dir__ = lazy_names(
    __name__,
    {
        ".account": "Account",
        ".callbacks.courier": "Delivery",
        ".callbacks.target": "Target",
        ".checks.refusal": "Refusal",
        ".checks.specification": "Specification",
        ".clock": "Clock RealClock SteppedClock",
        ".control.faults": "Action Disturbance Fault",
        ".control.journal": "Entry",
        ".incoming": "Incoming",
        ".jobs.job": "Job Kind State",
        ".jobs.store": "JobStore",
        ".jobs.work": "Executor JobFailure Work",
        ".jobs.workflow": "Workflow",
        ".moderation.rules": "Moderation ModerationRule",
        ".objects.bucket": "BadKey Bucket NoSuchKey WritableBucket",
        ".objects.folder": "FolderBucket",
        ".objects.memory": "MemoryBucket",
        ".objects.stored": "StoredObject",
        ".operations.call": "Call Content Handler",
        ".operations.handlers": "HANDLERS",
        ".operations.replies": "Reply",
        ".emulated_service": "DEMO_BUCKET DEMO_CREDENTIALS DEMO_REGION EmulatedService",
        ".settings": "Settings",
        ".state.keeper": "DiskKeeper",
        ".web.server": "Emulator",
    },
)
