# Generated from spec/common/job.xsd (b666722a4419b280).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/job.xsd."""

from cloudinfinite_runtime.rules import Enumeration, Integer, Text

JOB_STATE_FILTER = Enumeration(
    values=("All", "Submitted", "Running", "Success", "Failed", "Pause", "Cancel")
)
SORT_ORDER = Enumeration(values=("Desc", "Asc"))
PAGE_SIZE = Integer(minimum=1, maximum=100)
USER_DATA = Text(max_length=1024, characters=((" ", "~"),), says="printable ASCII")
JOB_LEVEL = Integer(minimum=0, maximum=2)
