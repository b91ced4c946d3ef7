# Generated from spec/common/callback.xsd (6d1eba4d332cc957).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/callback.xsd."""

from lxml.etree import _Element

from cloudinfinite.models.callback import CallBackMqConfig, CallBackMqConfigEcho, MqMode, MqRegion
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Enumeration, Text, Url
from cloudinfinite_runtime.scalars import escape, read_enum, read_text

CALL_BACK_ADDRESS = Url(or_words=("no",))
CALL_BACK_FORMAT = Enumeration(values=("XML", "JSON"))
CALL_BACK_TYPE = Enumeration(values=("Url", "TDMQ"))
MQ_REGION = Enumeration(values=("sh", "bj", "gz", "cd", "hk"))
MQ_MODE = Enumeration(values=("Topic", "Queue"))
MQ_NAME = Text(min_length=1)


def validate_call_back_mq_config(value: CallBackMqConfig, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    MQ_REGION.check(problems, value.mq_region, path, "MqRegion", required=True)
    MQ_MODE.check(problems, value.mq_mode, path, "MqMode", required=True)
    MQ_NAME.check(problems, value.mq_name, path, "MqName", required=True)


def encode_call_back_mq_config(value: CallBackMqConfig, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.mq_region is not None:
        text += f"<MqRegion>{escape(value.mq_region)}</MqRegion>"
    if value.mq_mode is not None:
        text += f"<MqMode>{escape(value.mq_mode)}</MqMode>"
    if value.mq_name is not None:
        text += f"<MqName>{escape(value.mq_name)}</MqName>"
    return f"{text}</{name}>"


def decode_call_back_mq_config(element: _Element, report: Report) -> CallBackMqConfig:
    """Reads a value; what does not fit goes into the report."""
    mq_region: MqRegion | None = None
    mq_mode: MqMode | None = None
    mq_name: str | None = None
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "MqRegion" and mq_region is None:
            mq_region = read_enum(child, report, MqRegion)
        elif tag == "MqMode" and mq_mode is None:
            mq_mode = read_enum(child, report, MqMode)
        elif tag == "MqName" and mq_name is None:
            mq_name = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("MqRegion", "MqMode", "MqName"))
    if mq_region is None:
        raise report.missing(element, "MqRegion")
    if mq_mode is None:
        raise report.missing(element, "MqMode")
    if mq_name is None:
        raise report.missing(element, "MqName")
    return CallBackMqConfig(mq_region=mq_region, mq_mode=mq_mode, mq_name=mq_name)


def encode_call_back_mq_config_echo(value: CallBackMqConfigEcho, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.mq_region is not None:
        text += f"<MqRegion>{escape(value.mq_region)}</MqRegion>"
    if value.mq_mode is not None:
        text += f"<MqMode>{escape(value.mq_mode)}</MqMode>"
    if value.mq_name is not None:
        text += f"<MqName>{escape(value.mq_name)}</MqName>"
    return f"{text}</{name}>"


def decode_call_back_mq_config_echo(element: _Element, report: Report) -> CallBackMqConfigEcho:
    """Reads a value; what does not fit goes into the report."""
    value = CallBackMqConfigEcho()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "MqRegion" and value.mq_region is None:
            value.mq_region = read_enum(child, report, MqRegion)
        elif tag == "MqMode" and value.mq_mode is None:
            value.mq_mode = read_enum(child, report, MqMode)
        elif tag == "MqName" and value.mq_name is None:
            value.mq_name = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("MqRegion", "MqMode", "MqName"))
    return value
