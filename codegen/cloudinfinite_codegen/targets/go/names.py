"""The Go spelling of the spec's names."""

from __future__ import annotations

from ...representation.call_names import iterator_words, stream_words, url_words, waiter_words
from ...representation.model import Operation
from ...representation.types import Graph, Record, Scalar, Value
from ..naming import Words

_INITIALISMS = frozenset(
    {"acl", "ai", "api", "asr", "cdn", "ci", "cos", "dna", "dpi", "exif", "gif", "hdr", "hls"}
    | {"html", "http", "https", "id", "ip", "json", "md5", "ocr", "pdf", "qps", "qr", "rgb"}
    | {"rtmp", "sdr", "sha1", "tts", "uid", "uri", "url", "utc", "xml"}
)
"""Words that Go writes entirely in capitals."""

_PLURALS = {f"{word}s": f"{word.upper()}s" for word in ("id", "uri", "url")}


def exported(words: Words) -> str:
    """Returns words as an exported name: `("job", "id")` becomes `JobID`."""
    name = "".join(map(_word, words))
    return name if name[:1].isalpha() else f"N{name}"


def _word(word: str) -> str:
    if word in _PLURALS:
        return _PLURALS[word]
    return word.upper() if word in _INITIALISMS else word[:1].upper() + word[1:]


def input_type(operation: Operation) -> str:
    """Returns the type of a call's input."""
    return f"{operation.name}Input"


def service_type(family: str) -> str:
    """Returns the type with the calls of a family."""
    return f"{exported(tuple(family.split('_')))}Service"


def family_field(family: str) -> str:
    """Returns the field of the client with the calls of a family."""
    return exported(tuple(family.split("_")))


def method(operation: Operation) -> str:
    """Returns the method of a call."""
    return exported(operation.call)


def iterator(operation: Operation) -> str:
    """Returns the method that iterates over all pages of a list."""
    return exported(iterator_words(operation))


def waiter(operation: Operation) -> str:
    """Returns the method that waits for one job."""
    return exported(waiter_words(operation))


def all_waiter(operation: Operation) -> str:
    """Returns the method that waits for several jobs: `WaitAll` or `WaitForAllImages`."""
    first, *rest = waiter_words(operation)
    if not rest:
        return exported((first, "all"))
    *kind, last = rest
    return exported((first, kind[0], "all", *kind[1:], _plural(last)))


def _plural(word: str) -> str:
    return word if word.endswith("s") else f"{word}s"


def presigner(operation: Operation) -> str:
    """Returns the method that returns a call as a presigned URL."""
    return exported(url_words(operation))


def streamer(operation: Operation) -> str:
    """Returns the method that streams the response of a call."""
    return exported(stream_words(operation))


def constant(scalar: Scalar, value: Value) -> str:
    """Returns the constant of a value: `Success` of `JobState` becomes `JobStateSuccess`."""
    words = value.words or ("empty",)
    return scalar.name + "".join(map(_word, words))


def plan_type(graph: Graph) -> str:
    """Returns the type that builds a graph node by node."""
    return exported(graph.plan)


def step_method(record: Record) -> str:
    """Returns the method that adds a step to a text."""
    return exported(record.step.words if record.step else record.words)


def scalar_table(name: str) -> str:
    """Returns the variable that describes a scalar."""
    return f"scalar{name}"


def record_table(name: str) -> str:
    """Returns the variable that describes a record."""
    return f"record{name}"


def operation_table(name: str) -> str:
    """Returns the variable that describes an operation."""
    return f"operation{name}"
