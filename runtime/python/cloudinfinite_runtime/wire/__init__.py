"""A call on the wire: where it goes, how it is signed, what is added, and what errors come back."""
