from dataclasses import FrozenInstanceError

import pytest

from cloudinfinite_runtime.codec import Codec, ParameterCodec, Parameters

from .toy import BakeParams, Layer, encode_bake_params, encode_layer, validate_bake_params


def test_a_codec_is_a_read_only_value() -> None:
    codec = Codec[Layer](Layer, encode_layer, lambda element, report: Layer(name=""))
    assert codec.model is Layer
    assert codec.validate is None
    assert codec.encode(Layer(name="a<b"), "Top") == "<Top><Name>a&lt;b</Name></Top>"
    with pytest.raises(FrozenInstanceError):
        codec.model = Layer  # type: ignore[misc]


def test_a_parameter_codec_fills_parameters() -> None:
    codec = ParameterCodec[BakeParams](BakeParams, encode_bake_params, validate_bake_params)
    parameters = Parameters()
    codec.encode(BakeParams(oven_id="7", dry=True, note="n"), parameters)
    assert parameters == Parameters({"OvenId": "7"}, [("dry", None)], {"x-toy-note": "n"})


def test_parameters_share_nothing() -> None:
    Parameters().path["a"] = "b"
    Parameters().query.append(("a", None))
    Parameters().headers["a"] = "b"
    assert Parameters() == Parameters({}, [], {})
