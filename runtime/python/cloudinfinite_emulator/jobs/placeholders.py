"""The names in ``${…}`` that the service fills in where a job writes."""

from __future__ import annotations

import posixpath
import re
from copy import deepcopy

from lxml.etree import _Element

from cloudinfinite_runtime.codec.lexical import to_xml_text

from .job import Job

_NAME = re.compile(r"\$\{(\w+)\}")


def expand(operation: _Element, job_id: str, key: str, batch: Job, run_id: str = "") -> _Element:
    """A copy of an Operation for one job of a batch, with the names in its Output filled in.

    Those that only the work itself could tell, such as ``${Number}``, stay as they are, and so does
    ``${RunId}`` where no workflow runs. The pages spell names in either letter case.
    """
    folder, name = posixpath.split(key)
    stem, extension = posixpath.splitext(name)
    values = {
        "inventorytriggerjobid": batch.job_id,
        "jobid": job_id,
        "inputname": stem,
        "inputnameandext": name,
        "inputpath": folder,
        "ext": extension.removeprefix("."),
    }
    if run_id:
        values["runid"] = run_id
    made = deepcopy(operation)
    for field in made.iterfind("Output//*"):
        if field.text:
            filled = _NAME.sub(lambda match: values.get(match[1].lower(), match[0]), field.text)
            # A key may hold what XML cannot.
            field.text = to_xml_text(filled)
    return made
