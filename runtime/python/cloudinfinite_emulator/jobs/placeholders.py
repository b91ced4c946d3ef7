"""The names in ``${…}`` that the service fills in where a job writes."""

from __future__ import annotations

import posixpath
import re
from copy import deepcopy

from lxml.etree import _Element

from .job import Job

_NAME = re.compile(r"\$\{(\w+)\}")


def expand(operation: _Element, job_id: str, key: str, batch: Job, run_id: str = "") -> _Element:
    """A copy of a batch's Operation for one of its jobs, with the names in its Output filled in.

    Those that only the work itself could tell, such as ``${Number}``, stay as they are.
    """
    folder, name = posixpath.split(key)
    stem, extension = posixpath.splitext(name)
    values = {
        "InventoryTriggerJobId": batch.job_id,
        "RunId": run_id,
        "JobId": job_id,
        "InputName": stem,
        "InputNameAndExt": name,
        "InputPath": folder,
        "Ext": extension.removeprefix("."),
    }
    made = deepcopy(operation)
    for field in made.iterfind("Output//*"):
        if field.text:
            field.text = _NAME.sub(lambda match: values.get(match[1]) or match[0], field.text)
    return made
