"""How the tests are run: the same examples every time, no deadline, and a watch over secrets."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("default", max_examples=40, deadline=None, derandomize=True)
settings.register_profile("thorough", max_examples=2000, deadline=None)
settings.load_profile("default")
