"""The forms a page comes in, each read into the same blocks and cells."""
