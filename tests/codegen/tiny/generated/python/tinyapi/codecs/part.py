# Generated from spec/common/part.xsd (18e835dbeb711061).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/part.xsd."""

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import (
    Boolean,
    DecimalNumber,
    Integer,
    Text,
    check_list,
    check_model,
)
from cloudinfinite_runtime.scalars import (
    escape,
    format_boolean,
    format_decimal,
    format_integer,
    format_timestamp,
    read_boolean,
    read_decimal,
    read_enum,
    read_integer,
    read_text,
    read_timestamp,
)
from tinyapi.codecs.scalar import FINISH, MOMENT, MOMENT_UNSET, SORT_KEY, SWITCH, TURNS
from tinyapi.models.part import Nothing, Part, Shadows, Spring
from tinyapi.models.scalar import Finish, SortKey

_BOOLEAN = Boolean()
_INTEGER = Integer()
_STRING = Text()
_DECIMAL = DecimalNumber()


def validate_spring(value: Spring, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    TURNS.check(problems, value.turns, path, "Turns")
    _BOOLEAN.check(problems, value.steel, path, "Steel")
    if check_list(problems, value.coils, path, "Coils"):
        for index, coils in enumerate(value.coils):
            _INTEGER.check(problems, coils, path, f"Coils[{index}]", required=True)
    if not (value.turns or value.steel or value.coils):
        problems.any_of(
            value, path, (("Turns", value.turns), ("Steel", value.steel), ("Coils", value.coils))
        )


def encode_spring(value: Spring, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.turns is not None:
        text += f"<Turns>{format_integer(value.turns)}</Turns>"
    if value.steel is not None:
        text += f"<Steel>{format_boolean(value.steel)}</Steel>"
    for coils in value.coils or ():
        text += f"<Coils>{format_integer(coils)}</Coils>"
    return f"{text}</{name}>"


def decode_spring(element: _Element, report: Report) -> Spring:
    """Reads a value; what does not fit goes into the report."""
    value = Spring()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Turns" and value.turns is None:
            value.turns = read_integer(child, report)
        elif tag == "Steel" and value.steel is None:
            value.steel = read_boolean(child, report)
        elif tag == "Coils":
            if (coils_ := read_integer(child, report)) is not None:
                value.coils.append(coils_)
        else:
            report.surplus(child, ("Turns", "Steel"))
    return value


def validate_nothing(value: Nothing, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""


def encode_nothing(value: Nothing, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    return f"{text}</{name}>"


def decode_nothing(element: _Element, report: Report) -> Nothing:
    """Reads a value; what does not fit goes into the report."""
    value = Nothing()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        report.surplus(child, ())
    return value


def validate_part(value: Part, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    FINISH.check(problems, value.finish, path, "Finish")
    if spring := check_model(problems, value.spring, path, "Spring", Spring):
        validate_spring(spring, f"{path}.Spring", problems)
    if nothing := check_model(problems, value.nothing, path, "Nothing", Nothing):
        validate_nothing(nothing, f"{path}.Nothing", problems)


def encode_part(value: Part, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.finish is not None:
        text += f"<Finish>{escape(value.finish)}</Finish>"
    if value.spring is not None:
        text += encode_spring(value.spring, "Spring")
    if value.nothing is not None:
        text += encode_nothing(value.nothing, "Nothing")
    return f"{text}</{name}>"


def decode_part(element: _Element, report: Report) -> Part:
    """Reads a value; what does not fit goes into the report."""
    value = Part()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Finish" and value.finish is None:
            value.finish = read_enum(child, report, Finish)
        elif tag == "Spring" and value.spring is None:
            value.spring = decode_spring(child, report)
        elif tag == "Nothing" and value.nothing is None:
            value.nothing = decode_nothing(child, report)
        else:
            report.surplus(child, ("Finish", "Spring", "Nothing"))
    return value


def validate_shadows(value: Shadows, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    _STRING.check(problems, value.class_, path, "class")
    if check_list(problems, value.list_, path, "list"):
        for index, list_ in enumerate(value.list_):
            _STRING.check(problems, list_, path, f"list[{index}]", required=True)
    _STRING.check(problems, value.element_, path, "element")
    _STRING.check(problems, value.tag, path, "tag")
    _STRING.check(problems, value.report, path, "report")
    _STRING.check(problems, value.field_, path, "field")
    _STRING.check(problems, value.type, path, "type")
    _STRING.check(problems, value.text, path, "text")
    if value_ := check_model(problems, value.value, path, "value", Part):
        validate_part(value_, f"{path}.value", problems)
    if check_list(problems, value.item, path, "item"):
        for index, item_ in enumerate(value.item):
            if check_model(problems, item_, path, f"item[{index}]", Part, required=True):
                validate_part(item_, f"{path}.item[{index}]", problems)
    if path_ := check_model(problems, value.path, path, "path", Nothing):
        validate_nothing(path_, f"{path}.path", problems)
    _STRING.check(problems, value.problems, path, "problems")
    _STRING.check(problems, value.name, path, "name")
    _STRING.check(problems, value.child, path, "child")
    _STRING.check(problems, value.children, path, "children")
    _STRING.check(problems, value.metadata_, path, "metadata")
    _STRING.check(problems, value.meta, path, "Meta")
    SORT_KEY.check(problems, value.str_, path, "str")
    _INTEGER.check(problems, value.int_, path, "int")
    SWITCH.check(problems, value.bool_, path, "bool")
    _DECIMAL.check(problems, value.decimal, path, "Decimal")
    MOMENT.check(problems, value.timestamp_, path, "timestamp")
    _STRING.check(problems, value.escape, path, "escape")
    _STRING.check(problems, value.read_text, path, "ReadText")
    if decode_part_ := check_model(problems, value.decode_part, path, "DecodePart", Part):
        validate_part(decode_part_, f"{path}.DecodePart", problems)
    if validate_part_ := check_model(problems, value.validate_part, path, "ValidatePart", Part):
        validate_part(validate_part_, f"{path}.ValidatePart", problems)
    if enumerate_ := check_model(problems, value.enumerate, path, "enumerate", Nothing):
        validate_nothing(enumerate_, f"{path}.enumerate", problems)
    _STRING.check(problems, value.sdr_to_hdr, path, "SDRtoHDR")


def encode_shadows(value: Shadows, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.class_ is not None:
        text += f"<class>{escape(value.class_)}</class>"
    for list_ in value.list_ or ():
        text += f"<list>{escape(list_)}</list>"
    if value.element_ is not None:
        text += f"<element>{escape(value.element_)}</element>"
    if value.tag is not None:
        text += f"<tag>{escape(value.tag)}</tag>"
    if value.report is not None:
        text += f"<report>{escape(value.report)}</report>"
    if value.field_ is not None:
        text += f"<field>{escape(value.field_)}</field>"
    if value.type is not None:
        text += f"<type>{escape(value.type)}</type>"
    if value.text is not None:
        text += f"<text>{escape(value.text)}</text>"
    if value.value is not None:
        text += encode_part(value.value, "value")
    for item_ in value.item or ():
        text += encode_part(item_, "item")
    if value.path is not None:
        text += encode_nothing(value.path, "path")
    if value.problems is not None:
        text += f"<problems>{escape(value.problems)}</problems>"
    if value.name is not None:
        text += f"<name>{escape(value.name)}</name>"
    if value.child is not None:
        text += f"<child>{escape(value.child)}</child>"
    if value.children is not None:
        text += f"<children>{escape(value.children)}</children>"
    if value.metadata_ is not None:
        text += f"<metadata>{escape(value.metadata_)}</metadata>"
    if value.meta is not None:
        text += f"<Meta>{escape(value.meta)}</Meta>"
    if value.str_ is not None:
        text += f"<str>{escape(value.str_)}</str>"
    if value.int_ is not None:
        text += f"<int>{format_integer(value.int_)}</int>"
    if value.bool_ is not None:
        text += f"<bool>{format_boolean(value.bool_)}</bool>"
    if value.decimal is not None:
        text += f"<Decimal>{format_decimal(value.decimal)}</Decimal>"
    if value.timestamp_ is not None:
        text += f"<timestamp>{format_timestamp(value.timestamp_)}</timestamp>"
    if value.escape is not None:
        text += f"<escape>{escape(value.escape)}</escape>"
    if value.read_text is not None:
        text += f"<ReadText>{escape(value.read_text)}</ReadText>"
    if value.decode_part is not None:
        text += encode_part(value.decode_part, "DecodePart")
    if value.validate_part is not None:
        text += encode_part(value.validate_part, "ValidatePart")
    if value.enumerate is not None:
        text += encode_nothing(value.enumerate, "enumerate")
    if value.sdr_to_hdr is not None:
        text += f"<SDRtoHDR>{escape(value.sdr_to_hdr)}</SDRtoHDR>"
    return f"{text}</{name}>"


def decode_shadows(element: _Element, report: Report) -> Shadows:
    """Reads a value; what does not fit goes into the report."""
    value = Shadows()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "class" and value.class_ is None:
            value.class_ = read_text(child, report) if len(child) else child.text or ""
        elif tag == "list":
            value.list_.append(read_text(child, report) if len(child) else child.text or "")
        elif tag == "element" and value.element_ is None:
            value.element_ = read_text(child, report) if len(child) else child.text or ""
        elif tag == "tag" and value.tag is None:
            value.tag = read_text(child, report) if len(child) else child.text or ""
        elif tag == "report" and value.report is None:
            value.report = read_text(child, report) if len(child) else child.text or ""
        elif tag == "field" and value.field_ is None:
            value.field_ = read_text(child, report) if len(child) else child.text or ""
        elif tag == "type" and value.type is None:
            value.type = read_text(child, report) if len(child) else child.text or ""
        elif tag == "text" and value.text is None:
            value.text = read_text(child, report) if len(child) else child.text or ""
        elif tag == "value" and value.value is None:
            value.value = decode_part(child, report)
        elif tag == "item":
            value.item.append(decode_part(child, report))
        elif tag == "path" and value.path is None:
            value.path = decode_nothing(child, report)
        elif tag == "problems" and value.problems is None:
            value.problems = read_text(child, report) if len(child) else child.text or ""
        elif tag == "name" and value.name is None:
            value.name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "child" and value.child is None:
            value.child = read_text(child, report) if len(child) else child.text or ""
        elif tag == "children" and value.children is None:
            value.children = read_text(child, report) if len(child) else child.text or ""
        elif tag == "metadata" and value.metadata_ is None:
            value.metadata_ = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Meta" and value.meta is None:
            value.meta = read_text(child, report) if len(child) else child.text or ""
        elif tag == "str" and value.str_ is None:
            value.str_ = read_enum(child, report, SortKey)
        elif tag == "int" and value.int_ is None:
            value.int_ = read_integer(child, report)
        elif tag == "bool" and value.bool_ is None:
            value.bool_ = read_boolean(child, report)
        elif tag == "Decimal" and value.decimal is None:
            value.decimal = read_decimal(child, report)
        elif tag == "timestamp" and value.timestamp_ is None:
            value.timestamp_ = read_timestamp(child, report, MOMENT_UNSET)
        elif tag == "escape" and value.escape is None:
            value.escape = read_text(child, report) if len(child) else child.text or ""
        elif tag == "ReadText" and value.read_text is None:
            value.read_text = read_text(child, report) if len(child) else child.text or ""
        elif tag == "DecodePart" and value.decode_part is None:
            value.decode_part = decode_part(child, report)
        elif tag == "ValidatePart" and value.validate_part is None:
            value.validate_part = decode_part(child, report)
        elif tag == "enumerate" and value.enumerate is None:
            value.enumerate = decode_nothing(child, report)
        elif tag == "SDRtoHDR" and value.sdr_to_hdr is None:
            value.sdr_to_hdr = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(
                child,
                (
                    "class",
                    "element",
                    "tag",
                    "report",
                    "field",
                    "type",
                    "text",
                    "value",
                    "path",
                    "problems",
                    "name",
                    "child",
                    "children",
                    "metadata",
                    "Meta",
                    "str",
                    "int",
                    "bool",
                    "Decimal",
                    "timestamp",
                    "escape",
                    "ReadText",
                    "DecodePart",
                    "ValidatePart",
                    "enumerate",
                    "SDRtoHDR",
                ),
            )
    return value
