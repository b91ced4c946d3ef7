"""Tests of the generator, on a tiny invented API in which every declaration is an edge case."""
