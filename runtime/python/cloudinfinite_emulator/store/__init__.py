"""The object store itself: objects are put, read, listed and deleted on its host."""
