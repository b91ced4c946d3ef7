"""A call on the wire: endpoints, signatures, extra fields, and errors."""
