"""The Python target: dataclasses, codecs, operations and stubs."""
