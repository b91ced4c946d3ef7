"""The checks that a request must pass before it is carried out."""
