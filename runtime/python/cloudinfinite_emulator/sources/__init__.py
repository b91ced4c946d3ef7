"""The objects that a batch works on: from an Input to a stream of keys."""

from .finding import find_objects
from .found import Checkpoint, Found, SourceError

__all__ = ["Checkpoint", "Found", "SourceError", "find_objects"]
