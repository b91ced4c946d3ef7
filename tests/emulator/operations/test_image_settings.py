"""Image settings of a bucket: each is reported until it is removed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from cloudinfinite import Client
from cloudinfinite_emulator import Emulator


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Emulator, Client]]:
    with (
        Emulator() as emulator,
        Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as client,
    ):
        yield emulator, client


@pytest.fixture
def images(served: tuple[Emulator, Client]) -> Any:
    emulator, client = served
    emulator.account.reset()
    return client.images


SETTINGS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "guetzli": ({}, {}),
    "hotlink": ({"type": "white", "url": ["*.a.example"]}, {"type": "white"}),
    "hdr_image_processing": ({"hdr_mode": ["API"]}, {"hdr_mode": ["API"]}),
    "image_slim": (
        {"slim_mode": ["Auto", "API"], "suffix": ["jpg"]},
        {"slim_mode": ["Auto", "API"]},
    ),
    "origin_protection": ({"suffix": ["jpg"]}, {}),
}


def described(images: Any, name: str) -> Any:
    return getattr(images, f"describe_{name}")()


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_is_reported_until_it_is_removed(images: Any, name: str) -> None:
    assert described(images, name).status == "off"
    given, expected = SETTINGS[name]
    getattr(images, f"set_{name}")(**given)
    found = described(images, name)
    assert found.status == "on"
    assert {each: getattr(found, each) for each in expected} == expected
    assert found.metadata.anomalies == ()
    assert [described(images, other).status for other in SETTINGS if other != name] == ["off"] * 4
    if name == "hotlink":
        images.set_hotlink(type="off")
    else:
        getattr(images, f"delete_{name}")()
    assert described(images, name).status == "off"


def test_a_reset_removes_all_settings(served: tuple[Emulator, Client], images: Any) -> None:
    images.set_guetzli()
    images.set_style(style_name="a", style_body="imageMogr2/strip")
    served[0].account.reset()
    assert described(images, "guetzli").status == "off"
    assert images.describe_styles().style_rule == []
