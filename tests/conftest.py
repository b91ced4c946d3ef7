"""How the tests are run: the same examples every time, no deadline, and a watch over secrets.

A few examples of each property find a mistake while somebody works; CI tries more of them, and
`make test PROFILE=thorough` a great many, each time others.
"""

from __future__ import annotations

import os
import sys
from functools import cache

from hypothesis import settings

from cloudinfinite_codegen.reading import source

# Without byte code on disk, every process of a run compiles all that it loads.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# xsdata takes most of the time that reading a spec takes, and tests read the same files, or all of
# them but one, over and over.
source.classes_of = cache(source.classes_of)

settings.register_profile("default", max_examples=12, deadline=None, derandomize=True)
settings.register_profile("ci", max_examples=60, deadline=None, derandomize=True)
settings.register_profile("thorough", max_examples=2000, deadline=None)
settings.load_profile("default")
