"""A program that reserves a kiln."""

import sys

from cloudinfinite import Client, Credentials, ValidationError
from cloudinfinite.media import KilnHeat

with Client(
    credentials=Credentials("AKIDexample", "key-for-tests"), endpoint_url=sys.argv[1]
) as client:
    heat = KilnHeat(degrees=1040)
    glaze = {"glaze": "Blue"} if sys.argv[2] == "second" else {}
    answer = client.media.reserve_kiln(potter="Ada", heat=heat, **glaze)
    print(answer.reservation_id, getattr(answer, "ready", "unknown"))
    try:
        client.media.reserve_kiln(potter="A" * 35, heat=heat)
        print("long names are taken")
    except ValidationError as error:
        print(error.problems[0].path, error.problems[0].rule)
