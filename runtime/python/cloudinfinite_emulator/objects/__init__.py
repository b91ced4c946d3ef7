"""Buckets and their objects, in memory or in a folder."""

from .argument import parse_bucket
from .bucket import BadBucket, BadKey, Bucket, NoSuchKey, WritableBucket, check_name
from .folder import FolderBucket
from .key import MAX_KEY_BYTES, is_key
from .memory import MemoryBucket
from .stored import StoredObject

__all__ = [
    "MAX_KEY_BYTES",
    "BadBucket",
    "BadKey",
    "Bucket",
    "FolderBucket",
    "MemoryBucket",
    "NoSuchKey",
    "StoredObject",
    "WritableBucket",
    "check_name",
    "is_key",
    "parse_bucket",
]
