"""Callbacks that report the end of a job."""
