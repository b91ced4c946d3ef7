"""Runs of workflows, which carry out a node once the nodes before it have succeeded."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Final

from lxml.etree import _Element

from ..callbacks.target import SILENT
from ..elements import element, to_moment
from .job import ENDED, Job, Kind, Run, State
from .queue import Stopped, Turn
from .store import StoreFullError
from .work import NodeDone, Workplace
from .workflow import START, Node, nodes_in_order

Do = Callable[[Job, Turn, str, Mapping[str, NodeDone]], Job | None]
"""Carries out a job on an object, given the nodes that are done; returns None if it is gone."""

UNMET: Final = "Unmet"
"""The label of a job that ends its workflow because a condition is not met."""

PACK, PACK_CONFIG = "StreamPack", "StreamPackConfig"

_KINDS = {"PicProcess": Kind.PICTURE, "SpeechRecognition": Kind.SPEECH, "Tts": Kind.SPEECH}
"""The kinds of jobs for nodes; all others are media jobs."""


_EVENTS: Final = {"job": "TaskFinish", "run": "WorkflowFinish"}


def new_run(workflow_id: str, name: str) -> Run:
    """Returns a run with a new id."""
    run_id = Kind.RUN + uuid.uuid4().hex
    return Run(run_id=run_id, workflow_id=workflow_id, workflow_name=name)


class Runs:
    """Carries out runs in the calling thread.

    Args:
        place: The stores and the clock to use.
        do: Carries out the job of a node.
        notice: Receives notices that runs have ended.
    """

    def __init__(
        self, place: Workplace, do: Do, notice: Callable[[Job, Sequence[Job]], None]
    ) -> None:
        self._place = place
        self._do = do
        self._notice = notice

    def __call__(self, run: Job, turn: Turn) -> None:
        """Carries out a run that a call or an upload started."""
        try:
            # If the emulator stopped during the run, some of its jobs exist already.
            self.carry_out(run, turn, self._place.store.of_run(run.job_id))
        except Stopped:
            return
        except StoreFullError as error:
            self._place.store.end(
                run.job_id, State.FAILED, code="QueueSaturated", message=str(error)
            )

    def add(
        self,
        batch: Job,
        key: str,
        workflow_id: str,
        name: str,
        topology: _Element | None,
        callback: Mapping[str, str],
    ) -> Job:
        """Adds a run for an object of a batch."""
        run = new_run(workflow_id, name)
        return self._place.store.add(
            Kind.RUN,
            batch.bucket,
            {"QueueId": batch.labels["QueueId"]},
            job_id=run.run_id,
            state=State.RUNNING,
            input=element("Input", {"Object": key}),
            operation=deepcopy(topology),
            callback=callback,
            level=batch.level,
            batch_id=batch.job_id,
            run=run,
            started=to_moment(self._place.clock.now()),
        )

    def carry_out(self, run: Job, turn: Turn, begun: Iterable[Job] = ()) -> list[Job]:
        """Carries out the nodes of a run.

        Args:
            run: The run.
            turn: The turn.
            begun: The jobs that it has already created.
        """
        try:
            ended = self._each_node(run, turn, {job.labels["Node"]: job for job in begun})
        except Stopped:
            self._place.store.end(run.job_id, State.CANCELLED)
            raise
        self.end(run, ended)
        return ended

    def end(self, run: Job, ended: Sequence[Job]) -> None:
        """Ends a run, given its jobs."""
        failed = any(each.state is State.FAILED for each in ended)
        self._place.store.end(run.job_id, State.FAILED if failed else State.SUCCESS, progress=100)
        if ended and run.run is not None:
            self._notice(replace(run, callback=_callback(run, "run")), ended)

    def _each_node(self, run: Job, turn: Turn, begun: Mapping[str, Job]) -> list[Job]:
        topology = element("Topology") if run.operation is None else run.operation
        done: dict[str, NodeDone] = {}
        ended: list[Job] = []
        for node in nodes_in_order(topology):
            turn.check()
            if node.name == START:
                done[START] = NodeDone(START, None, run.object or "")
                continue
            key = _key_for(node, done)
            if key is None:
                continue
            created = begun.get(node.name) or self._add_node(run, node, key)
            job = created if created.state in ENDED else self._do(created, turn, key, dict(done))
            if job is not None:
                ended.append(job)
                goes_on = job.state is State.SUCCESS and UNMET not in job.labels
                written = (self._output_key(job) or key) if goes_on else None
                done[node.name] = NodeDone(node.kind, job.operation, written)
        return ended

    def _add_node(self, run: Job, node: Node, key: str) -> Job:
        kind = _KINDS.get(node.kind, Kind.MEDIA)
        operation = element("Operation") if node.operation is None else node.operation
        return self._place.store.add(
            kind,
            run.bucket,
            {"QueueId": run.labels["QueueId"], "Tag": node.kind, "Node": node.name},
            state=State.RUNNING,
            input=element("Input", {"Object": key}),
            operation=deepcopy(operation),
            callback=_callback(run, "job"),
            level=run.level,
            batch_id=run.batch_id,
            run=run.run,
            started=to_moment(self._place.clock.now()),
        )

    def _output_key(self, job: Job) -> str:
        """Returns the key of a job's output, or of its first file; empty if it wrote nothing."""
        operation = element("Operation") if job.operation is None else job.operation
        # The key may have gained a number or an extension.
        written = element("Operation", job.result).findtext("MediaResult/OutputFile/ObjectName")
        bucket = self._place.buckets.get(operation.findtext("Output/Bucket") or "")
        key = written or operation.findtext("Output/Object") or ""
        if (
            bucket is None
            or bucket.name != job.bucket
            or not key
            or job.labels["Tag"] == PACK_CONFIG
        ):
            return ""
        return key if bucket.find(key) is not None else ""


def _callback(run: Job, event: str) -> Mapping[str, str]:
    """Returns the callback fields of a run or its jobs; empty to use those of the queue."""
    if any(run.callback.values()) or run.operation is None:
        return run.callback
    given = run.operation.find(f"Nodes/{START}/Input/NotifyConfig")
    if given is None:
        return run.callback
    events = [each for field in given.findall("Event") for each in (field.text or "").split(",")]
    if given.findtext("State") == "Off" or _EVENTS[event] not in events:
        return {"CallBack": SILENT}
    fields = {"CallBack": "Url", "CallBackFormat": "ResultFormat", "CallBackType": "Type"}
    return {name: given.findtext(field) or "" for name, field in fields.items()}


def _key_for(node: Node, done: Mapping[str, NodeDone]) -> str | None:
    """Returns the key that a node works on; None if the node must not be carried out."""
    keys = [done[name].key if name in done else None for name in node.after]
    if node.kind == PACK and _ignores_failures(done):
        keys = [key for key in keys if key is not None]
    if not keys or None in keys:
        return None
    return keys[0]


def _ignores_failures(done: Mapping[str, NodeDone]) -> bool:
    """Returns whether streams are packed even if one of them failed, which is the default."""
    values = [
        each.operation.findtext("StreamPackConfig/IgnoreFailedStream")
        for each in done.values()
        if each.kind == PACK_CONFIG and each.operation is not None
    ]
    return "false" not in values
