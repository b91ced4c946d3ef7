"""How much memory a process has taken at most, told by itself."""

from __future__ import annotations

PEAK = """
import re, resource
from pathlib import Path

def peak():
    # Linux tells each process a peak that is no less than that of its parent, but for this one.
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\\s+([0-9]+) kB", status.read_text())[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
"""
"""The text of a function that a program may begin with; it returns KiB."""
