"""The vendor's pages: read into facts, which are kept in `spec/pages` and held against the spec."""
