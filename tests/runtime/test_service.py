from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.http import Headers

from .toy import TOY

names = st.sampled_from(["Host", "HOST", "Date", "X-Toy-Note", "x-toy-", "content-type", "x-other"])


@given(st.dictionaries(names, st.text()))
def test_only_the_headers_in_the_spec_are_signed(headers: dict[str, str]) -> None:
    chosen = TOY.signable(headers)
    for name, value in headers.items():
        listed = name.lower() in TOY.signed_headers or name.lower().startswith("x-toy-")
        assert (chosen.get(name) == value) if listed else (name not in chosen)


def test_headers_keep_their_spelling() -> None:
    assert TOY.signable(Headers({"HOST": "h", "Date": "now"})) == {"HOST": "h"}


def test_meanings_are_looked_up_by_code_and_status() -> None:
    assert TOY.meaning("Denied", 401) == "the key is not known"
    assert TOY.meaning("Denied", 403) == "the key may not do this"
    assert TOY.meaning("Busy", 503) == "too many requests"
    assert TOY.meaning("New", 400) is None
    assert TOY.meaning(None, 400) is None


def test_the_representation_is_the_name() -> None:
    assert repr(TOY) == "<Service toy>"
