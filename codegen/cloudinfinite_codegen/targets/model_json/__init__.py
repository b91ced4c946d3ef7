"""`model.json`: the representation, written down for the author of a port."""
