"""The version of the distribution, the one place that says it."""

from typing import Final

VERSION: Final = "0.1.0"
