"""The target `model.json`: the representation, for authors of ports."""
