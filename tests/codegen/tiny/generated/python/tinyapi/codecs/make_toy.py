# Generated from spec/toys/make_toy.xsd (91cc32e6ef3b4bea).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/toys/make_toy.xsd."""

from datetime import datetime
from decimal import Decimal

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Boolean, Enumeration, Integer, Text, check_list, check_model
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
from tinyapi.codecs.box import decode_box, encode_box, validate_box
from tinyapi.codecs.part import (
    decode_part,
    decode_shadows,
    encode_part,
    encode_shadows,
    validate_part,
    validate_shadows,
)
from tinyapi.codecs.scalar import (
    ADDRESS,
    DEADLINE,
    FINISH,
    KEY,
    LINK,
    MOMENT,
    MOMENT_UNSET,
    PRICE,
    REMARK,
    SPEED,
    TEMPO,
    TOY_NAME,
    TURNS,
    VOLUME,
    WEIGHT,
    WHEELS,
)
from tinyapi.codecs.toy import decode_toy, encode_toy
from tinyapi.models.box import Box
from tinyapi.models.make_toy import MakeToyRequest, MakeToyResponse
from tinyapi.models.part import Part, Shadows
from tinyapi.models.scalar import Finish, FinishValue

_BOOLEAN = Boolean()
_STRING = Text()
_INTEGER = Integer()
_FINISH_ITEM = Enumeration(
    values=("H.264", "1", "no-op", "SDRtoHDR", "class", "\"a\" \\ 'b'", "<&>"), item=True
)
_TURNS_ITEM = Integer(minimum=-3, maximum=100)


def validate_make_toy_request(value: MakeToyRequest, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    TOY_NAME.check(problems, value.name, path, "Name", required=True)
    if check_list(problems, value.parts, path, "Parts", min_items=1, max_items=3):
        for index, parts in enumerate(value.parts):
            if check_model(problems, parts, path, f"Parts[{index}]", Part, required=True):
                validate_part(parts, f"{path}.Parts[{index}]", problems)
    if box := check_model(problems, value.box, path, "Box", Box, required=True):
        validate_box(box, f"{path}.Box", problems)
    REMARK.check(problems, value.remark, path, "Remark")
    TURNS.check(problems, value.turns, path, "Turns")
    PRICE.check(problems, value.price, path, "Price")
    SPEED.check(problems, value.speed, path, "Speed")
    WHEELS.check(problems, value.wheels, path, "Wheels")
    VOLUME.check(problems, value.volume, path, "Volume")
    if check_list(problems, value.tempos, path, "Tempos"):
        for index, tempos in enumerate(value.tempos):
            TEMPO.check(problems, tempos, path, f"Tempos[{index}]", required=True)
    _BOOLEAN.check(problems, value.gift, path, "Gift")
    DEADLINE.check(problems, value.due, path, "Due")
    ADDRESS.check(problems, value.call_back, path, "CallBack")
    FINISH.check(problems, value.finish, path, "Finish")
    _STRING.check(problems, value.paint, path, "Paint")
    if check_list(problems, value.coats, path, "Coats"):
        for index, coats in enumerate(value.coats):
            if check_model(problems, coats, path, f"Coats[{index}]", Part, required=True):
                validate_part(coats, f"{path}.Coats[{index}]", problems)
    if check_list(problems, value.keys, path, "Keys", max_items=2):
        for index, keys in enumerate(value.keys):
            KEY.check(problems, keys, path, f"Keys[{index}]", required=True)
    if check_list(problems, value.winds, path, "Winds"):
        for index, winds in enumerate(value.winds):
            _INTEGER.check(problems, winds, path, f"Winds[{index}]", required=True)
    if check_list(problems, value.weights, path, "Weights"):
        for index, weights in enumerate(value.weights):
            WEIGHT.check(problems, weights, path, f"Weights[{index}]", required=True)
    if check_list(problems, value.switches, path, "Switches"):
        for index, switches in enumerate(value.switches):
            _BOOLEAN.check(problems, switches, path, f"Switches[{index}]", required=True)
    if check_list(problems, value.moments, path, "Moments"):
        for index, moments in enumerate(value.moments):
            MOMENT.check(problems, moments, path, f"Moments[{index}]", required=True)
    if check_list(problems, value.links, path, "Links"):
        for index, links in enumerate(value.links):
            LINK.check(problems, links, path, f"Links[{index}]", required=True)
    if check_list(problems, value.finishes, path, "Finishes"):
        for index, finishes in enumerate(value.finishes):
            FINISH.check(problems, finishes, path, f"Finishes[{index}]", required=True)
    if check_list(problems, value.tellings, path, "Tellings", max_items=3):
        for index, tellings in enumerate(value.tellings):
            _FINISH_ITEM.check(problems, tellings, path, f"Tellings[{index}]", required=True)
    if check_list(problems, value.sizes, path, "Sizes"):
        for index, sizes in enumerate(value.sizes):
            _TURNS_ITEM.check(problems, sizes, path, f"Sizes[{index}]", required=True)
    if shadows := check_model(problems, value.shadows, path, "Shadows", Shadows):
        validate_shadows(shadows, f"{path}.Shadows", problems)
    problems.required_when(value.paint, path, "Paint", value.finish == "H.264", "Finish is H.264")
    problems.required_when(value.coats, path, "Coats", value.paint == '"red"', 'Paint is "red"')


def encode_make_toy_request(value: MakeToyRequest, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    text += "<Kind>no-op</Kind>"
    text += '<Motto>&lt;"Toys" &amp; \\ joys&gt;</Motto>'
    text += "<Version>2</Version>"
    text += "<Scale>1.50</Scale>"
    text += "<Draft>0</Draft>"
    if value.name is not None:
        text += f"<Name>{escape(value.name)}</Name>"
    for parts in value.parts or ():
        text += encode_part(parts, "Parts")
    if value.box is not None:
        text += encode_box(value.box, "Box")
    if value.remark is not None:
        text += f"<Remark>{escape(value.remark)}</Remark>"
    if value.turns is not None:
        text += f"<Turns>{format_integer(value.turns)}</Turns>"
    if value.price is not None:
        text += f"<Price>{format_decimal(value.price)}</Price>"
    if value.speed is not None:
        text += f"<Speed>{format_decimal(value.speed)}</Speed>"
    if value.wheels is not None:
        text += f"<Wheels>{format_integer(value.wheels)}</Wheels>"
    if value.volume is not None:
        text += f"<Volume>{format_integer(value.volume)}</Volume>"
    for tempos in value.tempos or ():
        text += f"<Tempos>{format_decimal(tempos)}</Tempos>"
    if value.gift is not None:
        text += f"<Gift>{format_boolean(value.gift)}</Gift>"
    if value.due is not None:
        text += f"<Due>{format_timestamp(value.due)}</Due>"
    if value.call_back is not None:
        text += f"<CallBack>{escape(value.call_back)}</CallBack>"
    if value.finish is not None:
        text += f"<Finish>{escape(value.finish)}</Finish>"
    if value.paint is not None:
        text += f"<Paint>{escape(value.paint)}</Paint>"
    for coats in value.coats or ():
        text += encode_part(coats, "Coats")
    for keys in value.keys or ():
        text += f"<Keys>{escape(keys)}</Keys>"
    for winds in value.winds or ():
        text += f"<Winds>{format_integer(winds)}</Winds>"
    for weights in value.weights or ():
        text += f"<Weights>{format_decimal(weights)}</Weights>"
    for switches in value.switches or ():
        text += f"<Switches>{format_boolean(switches)}</Switches>"
    for moments in value.moments or ():
        text += f"<Moments>{format_timestamp(moments)}</Moments>"
    for links in value.links or ():
        text += f"<Links>{escape(links)}</Links>"
    for finishes in value.finishes or ():
        text += f"<Finishes>{escape(finishes)}</Finishes>"
    for tellings in value.tellings or ():
        text += f"<Tellings>{escape(tellings)}</Tellings>"
    for sizes in value.sizes or ():
        text += f"<Sizes>{format_integer(sizes)}</Sizes>"
    if value.shadows is not None:
        text += encode_shadows(value.shadows, "Shadows")
    return f"{text}</{name}>"


def decode_make_toy_request(element: _Element, report: Report) -> MakeToyRequest:
    """Reads a value; what does not fit goes into the report."""
    kind: str | None = None
    motto: str | None = None
    version: str | None = None
    scale: str | None = None
    draft: str | None = None
    name_: str | None = None
    parts: list[Part] = []
    box: Box | None = None
    remark: str | None = None
    turns: int | None = None
    price: Decimal | None = None
    speed: Decimal | None = None
    wheels: int | None = None
    volume: int | None = None
    tempos: list[Decimal] = []
    gift: bool | None = None
    due: datetime | None = None
    call_back: str | None = None
    finish: Finish | None = None
    paint: str | None = None
    coats: list[Part] = []
    keys: list[str] = []
    winds: list[int] = []
    weights: list[Decimal] = []
    switches: list[bool] = []
    moments: list[datetime] = []
    links: list[str] = []
    finishes: list[FinishValue] = []
    tellings: list[FinishValue] = []
    sizes: list[int] = []
    shadows: Shadows | None = None
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Kind" and kind is None:
            kind = read_text(child, report) if len(child) else child.text or ""
            report.expect(child, "no-op")
        elif tag == "Motto" and motto is None:
            motto = read_text(child, report) if len(child) else child.text or ""
            report.expect(child, '<"Toys" & \\ joys>')
        elif tag == "Version" and version is None:
            version = read_text(child, report) if len(child) else child.text or ""
            report.expect(child, "2")
        elif tag == "Scale" and scale is None:
            scale = read_text(child, report) if len(child) else child.text or ""
            report.expect(child, "1.50")
        elif tag == "Draft" and draft is None:
            draft = read_text(child, report) if len(child) else child.text or ""
            report.expect(child, "0")
        elif tag == "Name" and name_ is None:
            name_ = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Parts":
            parts.append(decode_part(child, report))
        elif tag == "Box" and box is None:
            box = decode_box(child, report)
        elif tag == "Remark" and remark is None:
            remark = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Turns" and turns is None:
            turns = read_integer(child, report)
        elif tag == "Price" and price is None:
            price = read_decimal(child, report)
        elif tag == "Speed" and speed is None:
            speed = read_decimal(child, report)
        elif tag == "Wheels" and wheels is None:
            wheels = read_integer(child, report)
        elif tag == "Volume" and volume is None:
            volume = read_integer(child, report)
        elif tag == "Tempos":
            if (tempos_ := read_decimal(child, report)) is not None:
                tempos.append(tempos_)
        elif tag == "Gift" and gift is None:
            gift = read_boolean(child, report)
        elif tag == "Due" and due is None:
            due = read_timestamp(child, report)
        elif tag == "CallBack" and call_back is None:
            call_back = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Finish" and finish is None:
            finish = read_enum(child, report, Finish)
        elif tag == "Paint" and paint is None:
            paint = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Coats":
            coats.append(decode_part(child, report))
        elif tag == "Keys":
            keys.append(read_text(child, report) if len(child) else child.text or "")
        elif tag == "Winds":
            if (winds_ := read_integer(child, report)) is not None:
                winds.append(winds_)
        elif tag == "Weights":
            if (weights_ := read_decimal(child, report)) is not None:
                weights.append(weights_)
        elif tag == "Switches":
            if (switches_ := read_boolean(child, report)) is not None:
                switches.append(switches_)
        elif tag == "Moments":
            if (moments_ := read_timestamp(child, report, MOMENT_UNSET)) is not None:
                moments.append(moments_)
        elif tag == "Links":
            links.append(read_text(child, report) if len(child) else child.text or "")
        elif tag == "Finishes":
            finishes.append(read_enum(child, report, Finish))
        elif tag == "Tellings":
            tellings.append(read_enum(child, report, Finish))
        elif tag == "Sizes":
            if (sizes_ := read_integer(child, report)) is not None:
                sizes.append(sizes_)
        elif tag == "Shadows" and shadows is None:
            shadows = decode_shadows(child, report)
        else:
            report.surplus(
                child,
                (
                    "Kind",
                    "Motto",
                    "Version",
                    "Scale",
                    "Draft",
                    "Name",
                    "Box",
                    "Remark",
                    "Turns",
                    "Price",
                    "Speed",
                    "Wheels",
                    "Volume",
                    "Gift",
                    "Due",
                    "CallBack",
                    "Finish",
                    "Paint",
                    "Shadows",
                ),
            )
    if name_ is None:
        raise report.missing(element, "Name")
    if box is None:
        raise report.missing(element, "Box")
    return MakeToyRequest(
        name=name_,
        parts=parts,
        box=box,
        remark=remark,
        turns=turns,
        price=price,
        speed=speed,
        wheels=wheels,
        volume=volume,
        tempos=tempos,
        gift=gift,
        due=due,
        call_back=call_back,
        finish=finish,
        paint=paint,
        coats=coats,
        keys=keys,
        winds=winds,
        weights=weights,
        switches=switches,
        moments=moments,
        links=links,
        finishes=finishes,
        tellings=tellings,
        sizes=sizes,
        shadows=shadows,
    )


def encode_make_toy_response(value: MakeToyResponse, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.request_id is not None:
        text += f"<RequestId>{escape(value.request_id)}</RequestId>"
    if value.toy is not None:
        text += encode_toy(value.toy, "Toy")
    return f"{text}</{name}>"


def decode_make_toy_response(element: _Element, report: Report) -> MakeToyResponse:
    """Reads a value; what does not fit goes into the report."""
    value = MakeToyResponse()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "RequestId" and value.request_id is None:
            value.request_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Toy" and value.toy is None:
            value.toy = decode_toy(child, report)
        else:
            report.surplus(child, ("RequestId", "Toy"))
    return value
