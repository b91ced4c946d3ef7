"""The phrases of running text, English and Chinese, that tell a limit, a default or a condition.

Beside `words`, no other module knows what the pages say. Where a phrase holds what is to be read,
that is a group; of alternatives only one has groups that are filled.
"""

from __future__ import annotations

import re

_NUMBER = r"-?\d[\d,]*(?:\.\d+)?"
VALUE = r"[A-Za-z0-9](?:[\w.\-+:/]*[\w+])?"
"""One value of an enumeration, or a default."""
_DEFAULT_MARK = r"(?: ?[(（] ?(?:default(?: value)?|默认值?) ?[)）])?"
TIME = re.compile(r"%Y[-%\w:+ T]*%[SzZ](?:%z)?")
"""A time format, as it is."""
RANGE = re.compile(
    rf"([\[(（【])\s*({_NUMBER})(?:\s*[,，、~\-–]\s*|\s+)({_NUMBER})\s*([\])）】])"
    rf"|(?:value range|取值范围|范围)[:：为是 ]*({_NUMBER})\s*(?:[~\-–—]|to|到|至)\s*({_NUMBER})",
    re.IGNORECASE,
)
"""Two bounds: in brackets (groups 1 to 4, brackets included) or after a word (groups 5, 6)."""
MAXIMUM = re.compile(
    rf"(?:maximum(?: value)?(?: is|[:：])|最大值?(?:为|是)?[:：]?) ?({_NUMBER})", re.IGNORECASE
)
"""The greatest value."""
MINIMUM = re.compile(
    rf"(?:minimum(?: value)?(?: is|[:：])|最小值?(?:为|是)?[:：]?) ?({_NUMBER})", re.IGNORECASE
)
"""The least value."""
LENGTH = re.compile(
    r"(?:length (?:is )?limited to|length limit[:：]?|length not exceeding|can contain up to|"
    r"length of up to|of up to|长度限制(?:为|是)?[:：]?|长度不超过|长度不能超过|不超过)"
    rf" ?({_NUMBER}) ?(bytes?|字节|个?字符|characters?|letters|in length)?",
    re.IGNORECASE,
)
"""The greatest length, and the word for its unit."""
DEFAULT = re.compile(
    r"(?:default(?: value)? ?(?:is|[:：])|, default|默认值?[为是:：]*)"
    rf" ?[\"“]?({VALUE})[\"”]?",
    re.IGNORECASE,
)
"""A default after its word."""
MARKED = re.compile(
    rf"({VALUE})(?: is the default|\s*[(（] ?(?:default(?: value)?|默认值?) ?[)）])"
    rf"|[(（]default: ({VALUE})[)）]",
    re.IGNORECASE,
)
"""A value that is marked as the default."""
CUE = re.compile(
    r"(?:valid values?(?: include)?|values? as follows|returned values?|the value can be|"
    r"can be set to|can be|"
    r"can only be set to|can only be|fixed value|level limit|optional values?|"
    r"have the following values|one of|"
    r"可选值|取值|有效值|可取值|限制为|仅可设置为|只能设置为|固定值|级别限制|状态[,，]为|支持园区|"
    r"supported values?|values)[:：为是]? *[:：]?",
    re.IGNORECASE,
)
"""What stands before the values of an enumeration."""
TAG = re.compile(
    r"(?:\btype|\btag|tag for [\w ]+|(?:任务|模板)类型|任务的 ?tag)(?: tag)?"
    r"[:：，] ?([A-Z]\w+)(?:[.。]?$|\. |。)"
    r"|\btype\. it is ([A-Z]\w+) for [\w\- ]+ by default(?:\.?$|\. )"
    r"|任务的类型[，,] ?\w+默认为[:：] ?([A-Z]\w+)(?:[.。]?$|。)",
    re.IGNORECASE,
)
"""The only value of a type or tag, at the end of its description; some pages call it a default."""
FIXED = re.compile(rf"(?:fixed at|固定为) ?(?=[a-z])({VALUE})", re.IGNORECASE)
"""The only value, which is a word, and not at the end."""
NAMED = re.compile(
    rf"(?:^|[\s,;:：，；。(（/])([A-Z][A-Za-z0-9]*|\d+){_DEFAULT_MARK} ?[:：](?!//) ?(?=\S)"
)
"""A value with a colon and its meaning after it."""
TAGGED = re.compile(r"[:：] ?([A-Z]\w*)(?:</td>)?\s*$", re.MULTILINE)
"""A value at the end of a line, with a colon and its meaning before it."""
TRUE = re.compile(r"\b(true|on)/(false|off)\b|\b(false|off)/(true|on)\b", re.IGNORECASE)
"""Two truth values."""
OR = re.compile(
    rf"(?:^|[,，:：]|can be|为) ?({VALUE}){_DEFAULT_MARK} ?(?:or|或者?|/) ?({VALUE})"
    rf"{_DEFAULT_MARK}(?=$|[\s,，.。；;(（])"
)
"""Two values that are all there is."""
CASE = re.compile(
    r"\b(?:not supported|unsupported|invalid|valid|effective|takes? effect|required|available)"
    r" (?:only )?(?:when|if)\b[^.;,\n]*"
    r"|[^，,。；;\n]*时(?:，该参数|，|,)?(?:不支持|有效|无效|不生效|生效|必选|必填)[^，,。；;\n]*",
    re.IGNORECASE,
)
"""When a field is there or counts: the values in it are those of another field."""
KINDS = re.compile(
    r"\w+ type ([A-Z]\w*),? (?:or )?\w+ type ([A-Z]\w*)|类型 ?([A-Z]\w*) ?、?\w*?类型 ?([A-Z]\w*)"
)
"""Two values, each after its kind."""
SEPARATOR = re.compile(r"\s*(?:,|，|、|/|;|；| or | and |或者|或|和|\n)\s*")
"""What stands between values."""
NOTE = re.compile(r"\s*[(（][^()（）]*[)）]")
"""A note in brackets."""

CONDITION = re.compile(
    r"(?:required|yes|valid) (?:only )?(?:if|when) (?!there )(\w[\w.]*) (?:is|=) (?:set to )?"
    r"(\w[\w.\-]*\b)(?! (?:and|or|to) )"
    r"|当 ?(\w[\w.]*?) ?为 ?([A-Za-z][\w.\-]*) ?时(?:必填|必选|，该参数必选)",
    re.IGNORECASE | re.ASCII,
)
"""A field that is needed if another has one value: field and value, in either language."""
CONDITIONAL = re.compile(
    r"will be required|required (?:if|when)|this (?:field|parameter) is required"
    r"|时必填|时必选|时，该参数必选|时该参数有效，且必选",
    re.IGNORECASE,
)
"""A field that is needed in some case."""

ELSEWHERE = re.compile(
    r"\bsee (?!if\b)|refer to|same as|as described in|varies by|request\.\S+ in (?:the )?request"
    r"|参见|详见|详情见|参照|参考|(?:^|[\s,:，：])同(?!时)"
)
"""What sends the reader to another table or page. Compared with `plain`."""

CAPTIONS = tuple(
    re.compile(phrase, re.IGNORECASE)
    for phrase in (
        r"(?P<names>.+?) (?:has|have) the following sub-?nodes",
        r"content of (?:the )?(?:container node )?(?P<names>.+?)(?: node)?(?: is as follows)?$",
        r"container node (?P<names>.+?) content",
        r"(?:the )?parameters (?:of|in) (?P<names>.+?)(?: \(a json array\))? are as follows",
        r"description of the container type (?P<names>.+?) is as follows",
        r"(?P<names>.+?) (?:is|are) (?:as )?described (?:below|as follows)",
        r"(?P<names>.+?) is a json string. its parameters are as follows",
        r"container ?类型 ?(?P<names>.+?) ?的(?:具体数据描述如下|内容)",
        r"container ?节点 ?(?P<names>.+?) ?的内容",
        r"(?P<names>[a-z]\w*) ?的内容",
    )
)
"""What stands above a table and names the containers whose fields it has. Compared with `plain`."""
