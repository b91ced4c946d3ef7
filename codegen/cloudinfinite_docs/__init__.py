"""The reference site: guides, and a page for every operation and type, in two languages."""
