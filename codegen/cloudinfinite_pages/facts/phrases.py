"""Phrases in running text, English and Chinese, that state a limit, a default or a condition.

Only this module and `vocabulary` know the wording of pages. Groups capture what is to be read; of
several alternatives, only one has groups that match.
"""

from __future__ import annotations

import re

_NUMBER = r"-?\d[\d,]*(?:\.\d+)?"
VALUE = r"[A-Za-z0-9](?:[A-Za-z0-9_.\-+:/]*[A-Za-z0-9_+])?"
"""One value of an enumeration, or a default."""
_DEFAULT_MARK = r"(?: ?[(（] ?(?:default(?: value)?|默认值?) ?[)）])?"
TIME = re.compile(r"%Y[-%\w:+ T]*%[SzZ](?:%z)?")
"""A time format."""
RANGE = re.compile(
    rf"([\[(（【])\s*({_NUMBER})(?:\s*[,，、~\-–]\s*|\s+)({_NUMBER})\s*([\])）】])"
    rf"|(?:value range|取值范围|范围)[:：为是 ]*({_NUMBER})\s*(?:[~\-–—]|to|到|至)\s*({_NUMBER})",
    re.IGNORECASE,
)
"""Two bounds: in brackets (groups 1 to 4, brackets included) or after a word (groups 5, 6)."""
MAXIMUM = re.compile(
    rf"(?:maximum(?: value)?(?: is|[:：])|最大值?(?:为|是)?[:：]?) ?({_NUMBER})", re.IGNORECASE
)
"""The largest value."""
MINIMUM = re.compile(
    rf"(?:minimum(?: value)?(?: is|[:：])|最小值?(?:为|是)?[:：]?) ?({_NUMBER})", re.IGNORECASE
)
"""The smallest value."""
LENGTH = re.compile(
    r"(?:length (?:is )?limited to|length limit[:：]?|length not exceeding|can contain up to|"
    r"length of up to|of up to|(?:can|may) be up to|cannot exceed|"
    r"最多(?:支持|可以?|能)?(?:输入|包含|填写?|有)?|"
    r"长度限制(?:为|是)?[:：]?|长度不超过|长度不能超过|长度不大于|最大长度(?:为|是)?[:：]?|长度最大(?:为|是)?|不超过)"
    rf" ?({_NUMBER}) ?(bytes?|字节|个?字符|(?:utf-8 )?characters?|letters|in length)?",
    re.IGNORECASE,
)
"""The largest length, and its unit."""
_FEW = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|[一二两三四五六七八九十]{1,3}"
)
ITEMS = re.compile(
    rf"(?:up to|at most|a maximum of|no more than) ({_NUMBER}|{_FEW})"
    r"(?: (?!bytes?|characters?|letters|digits|utf|ascii|seconds|minutes|hours|days|kb|mb|gb)"
    r"[a-z]+){0,2}? (?:rules|items|files|ids|elements|templates|objects|watermarks|values|entries|"
    r"queues|images|nodes|types|tags|tracks|segments|urls|keys|fields|configurations|operations)\b"
    r"|最多(?:可以?|能)?(?:同时)?(?:支持|传入?|设置|添加|指定|包含|填写?|输入|查询|配置|有)?"
    rf" ?({_NUMBER}|{_FEW}) ?(?:个(?!字)|条|项|张|组)",
    re.IGNORECASE,
)
"""The largest number of items, as a number or a word."""
DEFAULT = re.compile(
    r"(?:default(?: value)? ?(?:is|to|[:：])|, default|默认(?:值|取值)?[为是:：]*)"
    rf" ?[\"“]?({VALUE})[\"”]?",
    re.IGNORECASE,
)
"""A default after the word for it."""
BY_DEFAULT = re.compile(rf"\bis (?!\w*ed\b)({VALUE}) by default(?=$|[.,;])", re.IGNORECASE)
"""A default before the word for it."""
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
    r"可选值|取值(?:范围)?|值范围|有效值|可取值|返回值|限制为|仅可设置为|只能设置为|固定值|级别限制|"
    r"状态[,，](?:值)?为|状态[:：]|值为|支持园区|supported values?|values)"
    r"[:：为是,，]? *[:：为是]?",
    re.IGNORECASE,
)
"""Phrases before the values of an enumeration."""
WEAK_CUE = re.compile(r"(?:可选|支持|其中包含)[:：为是]? ?(?=[A-Za-z0-9])([^。；;\n]*)")
"""Phrases that count only if there is no better one, and the rest of the sentence."""
TAG = re.compile(
    r"(?:\btype|\btag|tag for [\w ]+|(?:任务|模板)的?类型|任务的 ?tag)(?: tag)?"
    r"[:：，] ?为? ?([A-Z]\w+)(?:[.。]?$|\. |。)"
    r"|\btype\. it is ([A-Z]\w+) for [\w\- ]+ by default(?:\.?$|\. )"
    r"|任务的类型[，,] ?\w+默认为[:：] ?([A-Z]\w+)(?:[.。]?$|。)",
    re.IGNORECASE,
)
"""The only value of a type or tag, after its description; some pages call it a default."""
FIXED = re.compile(rf"(?:fixed at|固定(?:使用|为|是)) ?(?=[a-z])({VALUE})", re.IGNORECASE)
"""The only value, if it is a word and not at the end."""
NAMED = re.compile(
    rf"(?:^|[\s,;:：，；。(（/])([A-Z][A-Za-z0-9]*|\d+){_DEFAULT_MARK}"
    r" ?(?:[:：](?!//)|(?:表示|代表|指的是)) ?(?=\S)"
    rf"|^({VALUE}){_DEFAULT_MARK} ?(?:[:：](?!//) ?(?=\S)|(?:表示|代表|指的是))"
    r"|(?:^|[,，;；:：])(\d+) ?(?:为|是|(?<=\d )(?=[一-鿿]))",
    re.MULTILINE,
)
"""A value followed by its meaning."""
TOLD = re.compile(rf"({VALUE}) ?(?:[:：]|表示|代表) ?\S")
"""The same, in a list."""
ENDED = re.compile(r"^(?:and|or|及|以及) ?| only$|[ ,，]*(?:等等?|(?:其中)?(?:之)?一个?)$")
"""Words around the values of a list."""
SENTENCE = re.compile(r"(?<=[。；;])|(?<=[.])\s+(?=[A-Z`])")
"""The end of a sentence."""
NUMBERED = re.compile(r"^\s*\d{1,2} ?(?:[.、)）](?!\d)) *")
"""The number of an item in a list."""
IN_CASE = re.compile(
    r"^(?:if|when)\b[^,]*\b(?:is|are|has|have|equals|exists?)\b"
    r"|^(?:当(?!前)|若|如果|如|假如)[^,，。]{1,40}?(?:时|为|=|设置|选择|存在)"
    r"|^[^,，:：]{0,40}(?:时|的情况下)[,，]"
    r"|^[^,，:：。]{0,30}时(?:仅|只)?(?:支持|可|不)"
    r"|\bvalues for [A-Z]|^[A-Za-z][\w.]* ?(?:仅|只)?支持",
    re.IGNORECASE,
)
"""A sentence about some cases only."""
TAGGED = re.compile(r"[:：] ?([A-Z]\w*)(?:</td>)?\s*$", re.MULTILINE)
"""A value at the end of a line, after its meaning and a colon."""
TRUE = re.compile(r"\b(true|on)/(false|off)\b|\b(false|off)/(true|on)\b", re.IGNORECASE)
"""Two truth values."""
OR = re.compile(
    rf"(?:\A|[,，:：]|can be|为) ?({VALUE}){_DEFAULT_MARK} ?(?:or|或者?|/) ?({VALUE})"
    rf"{_DEFAULT_MARK}(?=\Z|[\s,，.。；;(（])"
    # A whole sentence may consist of the two.
    rf"|^({VALUE}){_DEFAULT_MARK} (?:or|或者?) ({VALUE}){_DEFAULT_MARK}[.。]?$",
    re.MULTILINE,
)
"""The only two values."""
CASE = re.compile(
    r"\b(?:not supported|unsupported|invalid|valid|effective|takes? effect|required|available)"
    r" (?:only )?(?:when|if)\b[^.;,\n]*"
    r"|[^，,。；;\n]*时(?:，该参数|，|,)?(?:不支持|有效|无效|不生效|生效|必选|必填)[^，,。；;\n]*",
    re.IGNORECASE,
)
"""When a field exists or applies; the values in it belong to another field."""
KINDS = re.compile(
    r"\w+ type ([A-Z]\w*),? (?:or )?\w+ type ([A-Z]\w*)|类型 ?([A-Z]\w*) ?、?\w*?类型 ?([A-Z]\w*)"
)
"""Two values, each after its kind."""
SEPARATOR = re.compile(r"\s*(?:,|，|、|/|;|；| or | and |或者|或|和|\n)\s*")
"""Separators between values."""
NOTE = re.compile(r"\s*[(（][^()（）]*[)）]")
"""A note in brackets."""

_IS = r"(?: ?= ?| ?(?:设置)?为 ?| ?等于 ?| (?:is|equals)(?: set to)? )"
_THIS = r"(?:该|此)?(?:参数|字段)?"
_CLAUSE = rf"(?!there )\w[\w.]*{_IS}[\w][\w.\-]*\b"
CLAUSE = re.compile(rf"(\w[\w.]*){_IS}(\w[\w.\-]*\b)", re.IGNORECASE | re.ASCII)
"""A field and the value that it must have."""
CONDITION = re.compile(
    rf"(?:required|yes|valid) (?:only )?(?:if|when) ({_CLAUSE}(?: and {_CLAUSE})*)"
    r"(?![\w\-]|\.\w| (?:and|or|to) )"
    rf"|当 ?({_CLAUSE}(?: ?[,，]? ?(?:且|并且|and) ?{_CLAUSE})*) ?时 ?[,，]? ?"
    rf"(?:{_THIS}有效[,，]? ?且?)?{_THIS}(?:为)?必[填选]",
    re.IGNORECASE | re.ASCII,
)
"""A field that is required if other fields have these values."""
_EMPTY = r"(?: (?:is (?:empty|blank|left empty|not specified|not set))| ?(?:为空|不填写?|未设置))"
CASE_DEFAULT = re.compile(
    rf"(?:\b(?:if|when)|当|若|如果|如) ?(\w[\w.]*)(?:{_EMPTY}|{_IS}({VALUE})) ?时?[,，]? ?"
    rf"(?:(?:the )?default(?: value)? (?:is|to)|则?默认值?(?:取值)?[为是:：]?) ?({VALUE})(?![\w\-])"
    rf"|\b(?:if|when) (\w[\w.]*)(?:{_EMPTY}|{_IS}({VALUE})), ({VALUE})"
    r" is used (?:for this parameter |for this field )?by default",
    re.IGNORECASE | re.ASCII,
)
"""A default that depends on another field: the field, its value, and the default."""
CONDITIONAL = re.compile(
    r"will be required|required (?:if|when)|this (?:field|parameter) is required"
    rf"|时 ?[,，]? ?{_THIS}(?:为)?必[填选]|时该参数有效，且必选"
    r"|(?:该|此)(?:参数|字段)(?:为)?必[填选]",
    re.IGNORECASE,
)
"""A field that is required in some cases."""

ELSEWHERE = re.compile(
    r"\bsee (?!if\b)|refer to|same as|as described in|varies by|request\.\S+ in (?:the )?request"
    r"|参见|详见|详情见|参照|参考|(?:^|[\s,:，：]|内容)同(?!时)"
)
"""References to another table or page, searched after `plain`."""

_NAMES = r"[a-z*][\w.*]*(?: ?(?:[,、]|和|与|及) ?[a-z*][\w.*]*)*"
CAPTIONS = tuple(
    re.compile(phrase, re.IGNORECASE | re.ASCII)
    for phrase in (
        r"(?P<names>.+?) (?:has|have) the following sub-?nodes",
        r"content of (?:the )?(?:container node )?(?P<names>.+?)(?: node)?(?: is as follows)?$",
        r"container node (?P<names>.+?) content",
        r"(?:the )?parameters (?:of|in) (?P<names>.+?)(?: \(a json array\))? are as follows",
        r"description of the container type (?P<names>.+?) is as follows",
        r"(?P<names>.+?) (?:is|are) (?:as )?described (?:below|as follows)",
        r"(?P<names>.+?) is a json string. its parameters are as follows",
        r"container ?类型 ?(?P<names>.+?) ?的(?:具体)?(?:数据)?(?:类型)?(?:描述|内容)(?:如下)?",
        r"container ?节点 ?(?P<names>.+?) ?(?:节点)?的(?:具体)?(?:数据)?(?:描述|内容)(?:如下)?",
        rf"(?P<names>{_NAMES}) ?(?:节点)?的?(?:具体)?(?:数据)?(?:描述|内容)(?:如下)?",
        r"(?P<names>[a-z]\w*) ?[(（].*?[)）] ?中(?:的)?每一项具体参数如下",
    )
)
"""Captions above a table, with the containers whose fields it lists."""
CONTENT = re.compile(
    r"sub-?nodes|described|as follows|\bcontent|\bfields\b|\bparameters\b"
    r"|内容|描述|参数|字段|子节点|如下",
    re.IGNORECASE,
)
"""A text that may be a caption."""
