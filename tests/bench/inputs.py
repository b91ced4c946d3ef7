"""The benchmarks' inputs: realistic, the same on every run, and without repeated values.

No value of one job occurs in another, so that caches and shared strings do not make a parser look
faster than it is.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from xml.sax.saxutils import escape

BEIJING = timezone(timedelta(hours=8))
BUCKET = "examplebucket-1250000000"
REGION = "ap-beijing"
SECRET_ID = "AKIDexampleexampleexampleexample"
SECRET_KEY = "exampleexampleexampleexampleexam"

_SEED = 20261101
_FIRST = datetime(2026, 1, 1, tzinfo=BEIJING)
_STATES = ("Success", "Running", "Submitted", "Success", "Failed", "Success", "Cancel", "Pause")
_TAGS = ("Transcode", "Snapshot", "Animation", "MediaInfo", "SmartCover", "Segment")
_WORDS = (
    "夜间转码",
    "archive",
    "教学视频",
    "uploads",
    "直播回放",
    "import",
    "客户素材",
    "backfill",
)


@dataclass(frozen=True)
class Trigger:
    """The fields of one request that starts a workflow on many objects."""

    name: str
    prefix: str
    workflow: str
    start: datetime
    end: datetime


def triggers(count: int, seed: int = _SEED) -> list[Trigger]:
    """Returns a number of requests; those of another seed have different values."""
    source = random.Random(seed)
    made = []
    for number in range(count):
        start = _FIRST + timedelta(seconds=source.randrange(20_000_000))
        made.append(
            Trigger(
                name=f"{_WORDS[number % len(_WORDS)]}-{_hex(source, 8)}",
                prefix=f"uploads/{_hex(source, 12)}/",
                workflow=f"w{_hex(source, 32)}",
                start=start,
                end=start + timedelta(seconds=source.randrange(86_400, 9_000_000)),
            )
        )
    return made


def page(count: int, *, indent: bool = True) -> bytes:
    """Returns a response that lists batch jobs, of both types in turn, in the format of the
    vendor's pages.

    Args:
        count: The number of jobs.
        indent: Whether there is white space between elements.
    """
    source = random.Random(_SEED + count)
    lines = ["<Response>", f"    <RequestId>{_hex(source, 40)}</RequestId>"]
    for number in range(count):
        lines += _job(number, source)
    lines += [f"    <NextToken>{count}</NextToken>", "</Response>", ""]
    text = "\n".join(lines) if indent else "".join(line.strip() for line in lines)
    return text.encode()


def trigger_answer() -> bytes:
    """Returns the response to a request that starts a batch job."""
    source = random.Random(_SEED)
    return "\n".join(["<Response>", *_job(0, source), "</Response>", ""]).encode()


def media_info_answer() -> bytes:
    """Returns the response to a request that creates a media info job."""
    source = random.Random(_SEED)
    lines = [
        "<Response>",
        "    <JobsDetail>",
        "        <Code>Success</Code>",
        "        <Message/>",
        f"        <JobId>j{_hex(source, 32)}</JobId>",
        "        <Tag>MediaInfo</Tag>",
        "        <State>Submitted</State>",
        f"        <CreationTime>{_time(_FIRST)}</CreationTime>",
        "        <StartTime>-</StartTime>",
        "        <EndTime>-</EndTime>",
        f"        <QueueId>p{_hex(source, 32)}</QueueId>",
        "        <Input>",
        "            <Object>uploads/demo.mp4</Object>",
        "        </Input>",
        "    </JobsDetail>",
        "</Response>",
        "",
    ]
    return "\n".join(lines).encode()


def fresh(content: bytes) -> bytes:
    """Returns the same bytes as a new object."""
    return bytes(bytearray(content))


def _job(number: int, source: random.Random) -> Iterator[str]:
    state = _STATES[number % len(_STATES)]
    is_workflow = number % 2 == 0
    created = _FIRST + timedelta(seconds=source.randrange(20_000_000))
    started = created + timedelta(seconds=source.randrange(1, 600))
    ended = started + timedelta(seconds=source.randrange(60, 90_000))
    has_started = state != "Submitted"
    has_ended = state in ("Success", "Failed", "Cancel")
    yield "    <JobsDetail>"
    yield f"        <Code>{'InternalError' if state == 'Failed' else 'Success'}</Code>"
    yield f"        <Type>{'Workflow' if is_workflow else 'Job'}</Type>"
    if state == "Failed":
        yield f"        <Message>no object below {_hex(source, 12)} &amp; its siblings</Message>"
    else:
        yield "        <Message/>"
    yield f"        <Name>{_WORDS[number % len(_WORDS)]}-{_hex(source, 8)}</Name>"
    yield f"        <JobId>b{_hex(source, 32)}</JobId>"
    yield f"        <State>{state}</State>"
    yield f"        <CreationTime>{_time(created)}</CreationTime>"
    yield f"        <StartTime>{_time(started) if has_started else '-'}</StartTime>"
    yield f"        <EndTime>{_time(ended) if has_ended else '-'}</EndTime>"
    yield "        <Input>"
    yield f"            {_input(number, source)}"
    yield "        </Input>"
    yield "        <Operation>"
    yield "            <TimeInterval>"
    yield f"                <Start>{_time(created - timedelta(days=90))}</Start>"
    yield f"                <End>{_time(created - timedelta(minutes=1))}</End>"
    yield "            </TimeInterval>"
    if is_workflow:
        yield f"            <WorkflowIds>w{_hex(source, 32)}</WorkflowIds>"
    else:
        yield from _settings(number, source)
    yield "        </Operation>"
    yield "    </JobsDetail>"


def _settings(number: int, source: random.Random) -> Iterator[str]:
    """Yields the operation's elements that only a batch of type Job has."""
    yield f"            <Tag>{_TAGS[number % len(_TAGS)]}</Tag>"
    yield f"            <QueueId>p{_hex(source, 32)}</QueueId>"
    yield f"            <UserData>ticket {_hex(source, 10)}</UserData>"
    yield f"            <CallBack>https://callback.example.com/{_hex(source, 10)}</CallBack>"
    yield "            <JobParam>"
    yield f"                <TemplateId>t1{_hex(source, 32)}</TemplateId>"
    yield "            </JobParam>"
    yield "            <Output>"
    yield f"                <Region>{REGION}</Region>"
    yield f"                <Bucket>output-{source.randrange(10**9, 10**10)}</Bucket>"
    target = f"output/{_hex(source, 8)}/${{InventoryTriggerJobId}}/out.mp4"
    yield f"                <Object>{target}</Object>"
    yield "            </Output>"
    yield f"            <JobLevel>{number % 3}</JobLevel>"


def _input(number: int, source: random.Random) -> str:
    kind = number // 2 % 4
    if kind == 0:
        return f"<Manifest>inventory/{_hex(source, 12)}/manifest.json</Manifest>"
    if kind == 1:
        return f"<UrlFile>lists/{_hex(source, 12)}.txt</UrlFile>"
    if kind == 2:
        return f"<Object>{escape(f'uploads/{_hex(source, 8)} & more.mp4')}</Object>"
    return f"<Prefix>uploads/{_hex(source, 12)}/</Prefix>"


def _hex(source: random.Random, digits: int) -> str:
    return f"{source.getrandbits(4 * digits):0{digits}x}"


def _time(value: datetime) -> str:
    return value.strftime("%Y-%m-%dT%H:%M:%S%z")
