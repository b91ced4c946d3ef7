"""Tests of `cloudinfinite_runtime.codec`, one file for each of its modules."""
