"""The page tool: reads the vendor's pages, keeps their facts, and holds them against the spec.

A development tool, not installed with the package.
"""
