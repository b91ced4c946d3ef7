"""Tests of `cloudinfinite_runtime.codec`, one file per module."""
