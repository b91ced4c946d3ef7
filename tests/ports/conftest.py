"""The golden API is importable here too."""

from __future__ import annotations

import sys

from ..codegen.golden import GOLDEN

sys.path.insert(0, str(GOLDEN / "python"))
