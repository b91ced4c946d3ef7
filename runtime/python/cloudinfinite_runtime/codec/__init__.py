"""Types on the wire: one table describes a type, and everything here reads that table."""
