"""Persistent state, and its JSON documents."""
