"""Valid request bodies, and helpers that parse replies."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element

from cloudinfinite_emulator import Reply

BATCH_PATH = "/inventorytriggerjob"
BATCH = (
    "<Request><Name>nightly</Name><Type>Workflow</Type><Input><Prefix>input/</Prefix></Input>"
    "<Operation><TimeInterval><Start>2022-02-01T12:00:00+0800</Start></TimeInterval>"
    "<WorkflowIds>w1</WorkflowIds></Operation></Request>"
)
MEDIA_PATH = "/jobs"
MEDIA = (
    "<Request><Tag>MediaInfo</Tag><Input><Object>input/demo.mp4</Object></Input>"
    "<Operation><UserData>mine</UserData><JobLevel>0</JobLevel></Operation></Request>"
)
DOCUMENT_PATH = "/doc_jobs"
DOCUMENT = (
    "<Request><Tag>DocProcess</Tag><Input><Object>input/demo.doc</Object></Input><Operation>"
    "<DocProcess><TgtType>png</TgtType></DocProcess><Output><Region>ap-beijing</Region>"
    "<Bucket>examplebucket-1250000000</Bucket><Object>output/${Number}</Object></Output>"
    "</Operation></Request>"
)
FILE_PATH = "/file_jobs"
FILE = (
    "<Request><Tag>FileHashCode</Tag><Input><Object>input/demo.mp4</Object></Input><Operation>"
    "<FileHashCodeConfig><Type>MD5</Type></FileHashCodeConfig></Operation></Request>"
)


def media(*more: str) -> str:
    """Returns the body of a media request with extra elements appended."""
    return MEDIA.replace("</Request>", "".join(more) + "</Request>")


def read(reply: Reply) -> _Element:
    return etree.fromstring(reply.body)


def error(reply: Reply) -> tuple[int, str, str]:
    """Returns the status, the code and the message of a refusal."""
    root = read(reply)
    assert root.tag == "Error", reply.body
    return reply.status, root.findtext("Code") or "", root.findtext("Message") or ""
