"""A listing of the public API, so that every change to it shows up in a diff."""
