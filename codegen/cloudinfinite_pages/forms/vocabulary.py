"""The words in cells and headings, English and Chinese, and their meanings.

Words are compared after `plain`, which makes characters half-width and lower-case, collapses
spaces, and removes a final full stop.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

from ..page import FieldType, Requiredness


class Role(StrEnum):
    """What a column of a table of fields contains."""

    NAME = "name"
    PARENT = "parent"
    DESCRIPTION = "description"
    TYPE = "type"
    REQUIRED = "required"
    DEFAULT = "default"
    LIMITS = "limits"


_REPEATED = 200
"""Texts of up to this many characters tend to occur many times."""


def plain(text: str) -> str:
    """Returns the text as it is compared."""
    return _short(text) if len(text) <= _REPEATED else _plain(text)


def _plain(text: str) -> str:
    text = " ".join(unicodedata.normalize("NFKC", text).replace("`", "").split())
    return text.casefold().rstrip(".。:：").strip()


_short = lru_cache(maxsize=4096)(_plain)

_BETWEEN = re.compile(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f(])|(?<=[(]) | (?=[)])")


def as_header(text: str) -> str:
    """Returns a header or heading as it is compared: Chinese may contain line breaks anywhere."""
    return _short_header(text) if len(text) <= _REPEATED else _header(text)


def _header(text: str) -> str:
    return _BETWEEN.sub("", plain(text.replace("*", "")))


_short_header = lru_cache(maxsize=4096)(_header)

ROLES = {
    "node name (keyword)": Role.NAME,
    "node name": Role.NAME,
    "node (keyword)": Role.NAME,
    "node": Role.NAME,
    "element (keyword)": Role.NAME,
    "element name": Role.NAME,
    "element": Role.NAME,
    "header name": Role.NAME,
    "header name (keyword)": Role.NAME,
    "request header": Role.NAME,
    "response header": Role.NAME,
    "field name": Role.NAME,
    "key": Role.NAME,
    "keyword": Role.NAME,
    "parameter name (keyword)": Role.NAME,
    "parameter name": Role.NAME,
    "parameter (keyword)": Role.NAME,
    "parameter": Role.NAME,
    "field": Role.NAME,
    "name": Role.NAME,
    "header": Role.NAME,
    "节点名称(关键字)": Role.NAME,
    "节点名称": Role.NAME,
    "节点名(关键字)": Role.NAME,
    "节点名": Role.NAME,
    "节点": Role.NAME,
    "元素名称": Role.NAME,
    "元素": Role.NAME,
    "header名称": Role.NAME,
    "header 名称": Role.NAME,
    "头部名称": Role.NAME,
    "参数名": Role.NAME,
    "参数名(关键字)": Role.NAME,
    "字段名称": Role.NAME,
    "字段名": Role.NAME,
    "参数名称(关键字)": Role.NAME,
    "参数名称": Role.NAME,
    "参数(关键字)": Role.NAME,
    "参数": Role.NAME,
    "名称": Role.NAME,
    "字段": Role.NAME,
    "parent node": Role.PARENT,
    "parent": Role.PARENT,
    "parent node (keyword)": Role.PARENT,
    "parent element": Role.PARENT,
    "父节点": Role.PARENT,
    "父节点名称": Role.PARENT,
    "父元素": Role.PARENT,
    "description": Role.DESCRIPTION,
    "parameter description": Role.DESCRIPTION,
    "meaning": Role.DESCRIPTION,
    "描述": Role.DESCRIPTION,
    "说明": Role.DESCRIPTION,
    "含义": Role.DESCRIPTION,
    "参数描述": Role.DESCRIPTION,
    "参数说明": Role.DESCRIPTION,
    "参数含义": Role.DESCRIPTION,
    "type": Role.TYPE,
    "data type": Role.TYPE,
    "parameter type": Role.TYPE,
    "数据类型": Role.TYPE,
    "参数类型": Role.TYPE,
    "api type": Role.TYPE,
    "类型": Role.TYPE,
    "required": Role.REQUIRED,
    "required or not": Role.REQUIRED,
    "required?": Role.REQUIRED,
    "is required": Role.REQUIRED,
    "mandatory": Role.REQUIRED,
    "是否必须": Role.REQUIRED,
    "是否必需": Role.REQUIRED,
    "必填": Role.REQUIRED,
    "必须": Role.REQUIRED,
    "是否必选": Role.REQUIRED,
    "是否必填": Role.REQUIRED,
    "必选": Role.REQUIRED,
    "default value": Role.DEFAULT,
    "default": Role.DEFAULT,
    "默认值": Role.DEFAULT,
    "默认": Role.DEFAULT,
    "缺省值": Role.DEFAULT,
    "constraints": Role.LIMITS,
    "constraint": Role.LIMITS,
    "limits": Role.LIMITS,
    "limit": Role.LIMITS,
    "restrictions": Role.LIMITS,
    "restriction": Role.LIMITS,
    "限制": Role.LIMITS,
    "限制条件": Role.LIMITS,
    "约束": Role.LIMITS,
    "取值范围": Role.LIMITS,
}
"""Column headers."""

ASIDE = frozenset(
    {
        "example",
        "examples",
        "example value",
        "sample",
        "sample value",
        "version",
        "since",
        "remarks",
    }
    | {"remark", "note", "notes", "示例", "示例值", "样例", "举例", "版本", "备注"}
)
"""Headers of other columns that a table of fields may have."""

NODE_NAMES = frozenset(
    {"node name (keyword)", "node name", "节点名称(关键字)", "节点名称", "节点名(关键字)", "节点名"}
)
"""Headers that only tables of fields have."""

PARAMETERS = frozenset(
    {"parameter", "parameter name", "参数", "参数名称", "参数名", "header name", "header 名称"}
)
"""Headers of a first column that may have only a description next to it."""

NOTHING = frozenset({"", "none", "n/a", "-", "--", "—", "无", "null", "no limit", "不限"})
"""Words in cells for nothing: no parent, no default, no limit."""

TYPES: dict[str, tuple[FieldType, bool]] = {
    "container": (FieldType.CONTAINER, False),
    "object": (FieldType.CONTAINER, False),
    "json": (FieldType.CONTAINER, False),
    "string": (FieldType.STRING, False),
    "str": (FieldType.STRING, False),
    "enum": (FieldType.STRING, False),
    "int": (FieldType.INTEGER, False),
    "integer": (FieldType.INTEGER, False),
    "int32": (FieldType.INTEGER, False),
    "uint32": (FieldType.INTEGER, False),
    "uint": (FieldType.INTEGER, False),
    "int64": (FieldType.INTEGER, False),
    "uint64": (FieldType.INTEGER, False),
    "long": (FieldType.INTEGER, False),
    "float": (FieldType.DECIMAL, False),
    "double": (FieldType.DECIMAL, False),
    "number": (FieldType.DECIMAL, False),
    "boolean": (FieldType.BOOLEAN, False),
    "bool": (FieldType.BOOLEAN, False),
    "array": (FieldType.NOT_PRINTED, True),
    "list": (FieldType.NOT_PRINTED, True),
    "容器": (FieldType.CONTAINER, False),
    "对象": (FieldType.CONTAINER, False),
    "字符串": (FieldType.STRING, False),
    "字符": (FieldType.STRING, False),
    "枚举": (FieldType.STRING, False),
    "整数": (FieldType.INTEGER, False),
    "整型": (FieldType.INTEGER, False),
    "长整型": (FieldType.INTEGER, False),
    "浮点数": (FieldType.DECIMAL, False),
    "浮点型": (FieldType.DECIMAL, False),
    "小数": (FieldType.DECIMAL, False),
    "布尔": (FieldType.BOOLEAN, False),
    "布尔值": (FieldType.BOOLEAN, False),
    "布尔型": (FieldType.BOOLEAN, False),
    "数组": (FieldType.NOT_PRINTED, True),
    "列表": (FieldType.NOT_PRINTED, True),
}
"""Words for types, and whether they mean a list without an item type."""

LISTS = frozenset({"array", "list", "数组", "列表", "[]"})
"""Words after a type that make it a list."""

REQUIREDNESS = {
    "yes": Requiredness.REQUIRED,
    "required": Requiredness.REQUIRED,
    "supported": Requiredness.REQUIRED,
    "true": Requiredness.REQUIRED,
    "是": Requiredness.REQUIRED,
    "必选": Requiredness.REQUIRED,
    "必填": Requiredness.REQUIRED,
    "必须": Requiredness.REQUIRED,
    "mandatory": Requiredness.REQUIRED,
    "no": Requiredness.OPTIONAL,
    "optional": Requiredness.OPTIONAL,
    "not required": Requiredness.OPTIONAL,
    "not supported": Requiredness.OPTIONAL,
    "unsupported": Requiredness.OPTIONAL,
    "false": Requiredness.OPTIONAL,
    "否": Requiredness.OPTIONAL,
    "非必选": Requiredness.OPTIONAL,
    "非必填": Requiredness.OPTIONAL,
    "选填": Requiredness.OPTIONAL,
    "可选": Requiredness.OPTIONAL,
}
"""Whole cells of the column for required fields. `Supported` is a mistranslated yes."""

_ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBERS = {
    **{word: number for number, word in enumerate(_ENGLISH, 1)},
    **{word: number for number, word in enumerate("一二三四五六七八九十", 1)},
    "twenty": 20,
    "fifty": 50,
    "两": 2,
    "二十": 20,
    "三十": 30,
    "五十": 50,
}
"""Numbers in words."""

DEFAULTS = {
    "current time": "now",
    "当前时间": "now",
}
"""Defaults in words, and their values."""

FORMATS = {
    "printable ascii": "printable-ascii",
    "可打印的 ascii": "printable-ascii",
    "可打印ascii": "printable-ascii",
    "可打印 ascii": "printable-ascii",
}
"""Formats of texts in words, and our names for them."""

CHARACTERS = {
    "chinese": "chinese",
    "中文": "chinese",
    "english": "letters",
    "letters": "letters",
    "英文": "letters",
    "字母": "letters",
    "digits": "digits",
    "数字": "digits",
    "numbers": "digits",
    "hyphens": "-",
    "hyphen": "-",
    "underscores": "_",
    "underscore": "_",
    "下划线": "_",
    "—": "—",
    "_": "_",
    "-": "-",
    "*": "*",
}
"""Kinds of characters, and our names for them."""

CHARACTER_CUES = (
    "supports chinese",
    "supports english",
    "can contain up to",
    "仅支持中文",
    "支持中文",
)
"""Phrases before the list of characters that a text may contain."""

NO_VALUES = frozenset(
    {"a", "an", "and", "as", "etc", "following", "for", "if", "is", "it", "limit", "or", "see"}
    | {"that", "the", "this", "true", "false", "valid", "value", "values", "with", "http", "https"}
)
"""Words between commas that are not values of an enumeration."""

NO_DEFAULTS = NO_VALUES - {"true", "false", "limit"} | {
    *("empty", "blank", "null", "none", "disabled", "enabled", "selected", "used", "set", "no"),
    *("not", "performed", "applied", "on the", "in", "to"),
}
"""Words that are never a default."""

NO_NAMES = NO_VALUES | {
    *("note", "notes", "format", "formats", "unit", "example", "examples", "default", "remark"),
    *(
        "limits",
        "range",
        "mode",
        "input",
        "output",
        "description",
        "type",
        "types",
        "task",
        "job",
        "status",
        "includes",
    ),
}
"""Words before a colon that are not values of an enumeration."""

HOSTS = {
    "<bucketname-appid>.ci": "bucket",
    "<bucket>.ci": "bucket",
    "<bucketname-appid>.cos": "cos",
    "<bucketname-appid>.pic": "pic",
    "<appid>.ci": "appid",
    "ci": "account",
}
"""Beginnings of host names, and their kind: bucket, account or object store."""

UPDATED = (
    *("last updated", "最近更新时间", "更新时间", "最終更新日", "마지막 업데이트 시간"),
    *("terakhir diperbarui", "última atualização", "zuletzt aktualisiert"),
)
"""Words before the date of a page, in the languages of the site."""

CALLBACK = ("callback", "回调")
"""Words on pages about callbacks."""
