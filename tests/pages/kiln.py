"""A page about an invented kiln that burns pots."""

from __future__ import annotations

from cloudinfinite_pages.page import FieldType, Requiredness

from .writing import Grid, Line, Sheet

C, S, I = FieldType.CONTAINER, FieldType.STRING, FieldType.INTEGER  # noqa: E741
YES, NO = Requiredness.REQUIRED, Requiredness.OPTIONAL

BURN = Sheet(
    updated="2026-02-03",
    action="ci:BurnPots",
    call="POST /kilns/<kilnId>?burn&heat=&glaze=",
    parameters=(
        Grid(
            "the call",
            (
                Line(
                    "",
                    "heat",
                    "The default value is `900`. The maximum is 1300",
                    I,
                    required=NO,
                ),
                Line("", "glaze", "Valid values: `Blue`, `Green`", S, required=YES),
            ),
        ),
    ),
    request=(
        Grid("all", (Line("", "Request", "The order", C, required=YES),)),
        Grid(
            "Request",
            (
                Line(
                    "Request",
                    "Owner",
                    "Who pays, length limited to 40 characters",
                    S,
                    required=YES,
                ),
                Line("Request", "Pot", "What to burn", C, True, required=YES),
            ),
        ),
        Grid(
            "Pot",
            (
                Line("Request.Pot", "Clay", "`Red` (default) or `White`", S, required=NO),
                Line("Request.Pot", "Size", "Value range: [1, 9]", I, required=NO),
            ),
        ),
    ),
    request_sample=(
        "<Request>\n<Owner>Ada</Owner>\n<Pot>\n<Clay>Red</Clay>\n<Size>3</Size>\n</Pot>\n</Request>"
    ),
    response=(
        Grid("all", (Line("", "Response", "The batch", C),)),
        Grid(
            "Response",
            (
                Line("Response", "BatchId", "The number of the batch", S),
                Line("Response", "Cracked", "Pots that did not make it", S, True),
            ),
        ),
    ),
    response_sample="<Response>\n<BatchId>b1</BatchId>\n<Cracked>p2</Cracked>\n</Response>",
)
