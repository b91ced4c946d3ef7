"""Reads facts from the blocks of a page, and stores them in files."""
