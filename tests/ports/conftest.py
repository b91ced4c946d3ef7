"""Makes the golden API importable."""

from __future__ import annotations

import sys

from ..codegen.golden import GOLDEN

sys.path.insert(0, str(GOLDEN / "python"))
