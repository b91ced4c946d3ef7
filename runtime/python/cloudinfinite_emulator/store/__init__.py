"""The object store: puts, gets, lists and deletes objects on its own host."""
