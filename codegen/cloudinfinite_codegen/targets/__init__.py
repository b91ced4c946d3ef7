"""The targets: each renders the model as the files of one language."""
