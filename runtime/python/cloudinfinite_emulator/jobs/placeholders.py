"""The placeholders ``${…}`` that the service fills in for a job's output."""

from __future__ import annotations

import posixpath
import re
from copy import deepcopy

from lxml.etree import _Element

from cloudinfinite_runtime.codec.lexical import to_xml_text

_NAME = re.compile(r"\$\{(\w+)\}")


def expand(
    operation: _Element, job_id: str, key: str, batch_id: str = "", run_id: str = ""
) -> _Element:
    """Copies an Operation for one job, and fills in the placeholders in its Output.

    Those that only the work itself can determine, such as ``${Number}``, stay unchanged, and so
    does ``${RunId}`` without a workflow. The documentation uses both letter cases.
    """
    folder, name = posixpath.split(key)
    stem, extension = posixpath.splitext(name)
    values = {
        "jobid": job_id,
        "inputname": stem,
        "inputnameandext": name,
        "inputpath": folder,
        "ext": extension.removeprefix("."),
    }
    if batch_id:
        values["inventorytriggerjobid"] = batch_id
    if run_id:
        values["runid"] = run_id
    made = deepcopy(operation)
    for field in made.iterfind("Output//*"):
        if field.text:
            filled = _NAME.sub(lambda match: values.get(match[1].lower(), match[0]), field.text)
            # A key may contain characters that XML cannot represent.
            field.text = to_xml_text(filled)
    return made
