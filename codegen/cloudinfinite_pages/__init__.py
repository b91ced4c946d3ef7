"""The page tool: reads the vendor's pages, saves their facts, and compares them with the spec.

A development tool, not installed with the package.
"""
