"""The sources of a batch: turn an Input into a stream of keys."""

from .finding import find_objects
from .found import Checkpoint, Found, SourceError

__all__ = ["Checkpoint", "Found", "SourceError", "find_objects"]
