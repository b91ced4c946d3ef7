"""Types on the wire. One table describes each type, and everything here uses that table."""
