"""The reference site: a page for every operation and type, beside the guides, in two languages."""
