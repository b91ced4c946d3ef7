"""Measures the peak memory of a process from within."""

from __future__ import annotations

PEAK = """
import re, resource
from pathlib import Path

def peak():
    # Unlike ru_maxrss, VmHWM does not include the peak of the parent process.
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\\s+([0-9]+) kB", status.read_text())[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
"""
"""The source of a function for the top of a program; it returns KiB."""
