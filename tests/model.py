"""`generated/model.json`, parsed once per process. Do not modify it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_PATH = Path(__file__).parents[1] / "generated" / "model.json"

MODEL: dict[str, Any] = json.loads(_PATH.read_text("utf-8"))
