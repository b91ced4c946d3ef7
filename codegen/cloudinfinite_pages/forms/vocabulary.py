"""The words of cells and headings, English and Chinese, and what each means.

Words are compared after `plain`: full-width letters and signs made half-width, capitals made
small, blanks made single, and the full stop at the end removed.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from ..page import FieldType, Place, Requiredness


class Role(StrEnum):
    """What a column of a table of fields holds."""

    NAME = "name"
    PARENT = "parent"
    DESCRIPTION = "description"
    TYPE = "type"
    REQUIRED = "required"
    DEFAULT = "default"
    LIMITS = "limits"


def plain(text: str) -> str:
    """The text as it is compared."""
    text = " ".join(unicodedata.normalize("NFKC", text).replace("`", "").split())
    return text.casefold().rstrip(".。:：").strip()


ROLES = {
    "node name (keyword)": Role.NAME,
    "node name": Role.NAME,
    "parameter name (keyword)": Role.NAME,
    "parameter name": Role.NAME,
    "parameter (keyword)": Role.NAME,
    "parameter": Role.NAME,
    "field": Role.NAME,
    "name": Role.NAME,
    "header": Role.NAME,
    "节点名称(关键字)": Role.NAME,
    "节点名称": Role.NAME,
    "参数名称(关键字)": Role.NAME,
    "参数名称": Role.NAME,
    "参数(关键字)": Role.NAME,
    "参数": Role.NAME,
    "名称": Role.NAME,
    "字段": Role.NAME,
    "parent node": Role.PARENT,
    "parent": Role.PARENT,
    "父节点": Role.PARENT,
    "description": Role.DESCRIPTION,
    "描述": Role.DESCRIPTION,
    "说明": Role.DESCRIPTION,
    "type": Role.TYPE,
    "api type": Role.TYPE,
    "类型": Role.TYPE,
    "required": Role.REQUIRED,
    "required or not": Role.REQUIRED,
    "是否必选": Role.REQUIRED,
    "是否必填": Role.REQUIRED,
    "必选": Role.REQUIRED,
    "default value": Role.DEFAULT,
    "default": Role.DEFAULT,
    "默认值": Role.DEFAULT,
    "constraints": Role.LIMITS,
    "limits": Role.LIMITS,
    "限制": Role.LIMITS,
}
"""Headers of columns."""

NODE_NAMES = frozenset({"node name (keyword)", "node name", "节点名称(关键字)", "节点名称"})
"""Headers that no other table has."""

NOTHING = frozenset({"", "none", "n/a", "-", "--", "—", "无", "null", "no limit", "不限"})
"""What a cell holds that says there is nothing to say: no parent, no default, no limit."""

TYPES: dict[str, tuple[FieldType, bool]] = {
    "container": (FieldType.CONTAINER, False),
    "object": (FieldType.CONTAINER, False),
    "json": (FieldType.CONTAINER, False),
    "string": (FieldType.STRING, False),
    "str": (FieldType.STRING, False),
    "enum": (FieldType.STRING, False),
    "int": (FieldType.INTEGER, False),
    "integer": (FieldType.INTEGER, False),
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
    "字符串": (FieldType.STRING, False),
    "整数": (FieldType.INTEGER, False),
    "数组": (FieldType.NOT_PRINTED, True),
}
"""Words for types, and whether they mean a list of something not said."""

LISTS = frozenset({"array", "list", "数组", "列表", "[]"})
"""What stands after a type to make a list of it."""

REQUIREDNESS = {
    "yes": Requiredness.REQUIRED,
    "required": Requiredness.REQUIRED,
    "supported": Requiredness.REQUIRED,
    "true": Requiredness.REQUIRED,
    "是": Requiredness.REQUIRED,
    "必选": Requiredness.REQUIRED,
    "必填": Requiredness.REQUIRED,
    "no": Requiredness.OPTIONAL,
    "optional": Requiredness.OPTIONAL,
    "not required": Requiredness.OPTIONAL,
    "not supported": Requiredness.OPTIONAL,
    "unsupported": Requiredness.OPTIONAL,
    "false": Requiredness.OPTIONAL,
    "否": Requiredness.OPTIONAL,
    "非必选": Requiredness.OPTIONAL,
    "可选": Requiredness.OPTIONAL,
}
"""Whole cells of a column of requiredness. `Supported` is what a translator made of yes."""

ROOTS = {"Request": Place.REQUEST, "Response": Place.RESPONSE}
"""Names of roots, and what they are the root of."""

SECTIONS: dict[str, Place | None] = {
    "request": Place.REQUEST,
    "request sample": Place.REQUEST,
    "sample request": Place.REQUEST,
    "request syntax": Place.REQUEST,
    "request body": Place.REQUEST,
    "request content": Place.REQUEST,
    "request parameters": Place.QUERY,
    "request parameter": Place.QUERY,
    "common request parameters": Place.QUERY,
    "request line": Place.QUERY,
    "parameters": Place.QUERY,
    "request header": Place.HEADER,
    "request headers": Place.HEADER,
    "common request headers": Place.HEADER,
    "non-common request headers": Place.HEADER,
    "response": Place.RESPONSE,
    "response body": Place.RESPONSE,
    "response content": Place.RESPONSE,
    "response parameters": Place.RESPONSE,
    "response header": Place.RESPONSE_HEADER,
    "response headers": Place.RESPONSE_HEADER,
    "common response headers": Place.RESPONSE_HEADER,
    "non-common response headers": Place.RESPONSE_HEADER,
    "callback content": Place.CALLBACK,
    "callback content description": Place.CALLBACK,
    "simple callback (simple)": Place.CALLBACK,
    "detail callback (detail)": Place.CALLBACK,
    "feature description": None,
    "error codes": None,
    "error code": None,
    "samples": None,
    "examples": None,
    "请求": Place.REQUEST,
    "请求示例": Place.REQUEST,
    "请求体": Place.REQUEST,
    "请求参数": Place.QUERY,
    "请求行": Place.QUERY,
    "请求头": Place.HEADER,
    "请求头部": Place.HEADER,
    "响应": Place.RESPONSE,
    "响应体": Place.RESPONSE,
    "响应头": Place.RESPONSE_HEADER,
    "响应头部": Place.RESPONSE_HEADER,
    "回调内容": Place.CALLBACK,
    "功能描述": None,
    "授权说明": None,
    "服务开通": None,
    "使用限制": None,
    "错误码": None,
    "实际案例": None,
    "示例": None,
    "authorization description": None,
    "activating a service": None,
    "use limits": None,
}
"""Headings, and the place of the tables and samples under them; None changes nothing."""

DEFAULTS = {
    "current time": "now",
    "当前时间": "now",
}
"""Defaults in words, and what stands for them."""

FORMATS = {
    "printable ascii": "printable-ascii",
    "可打印的 ascii": "printable-ascii",
    "可打印ascii": "printable-ascii",
    "可打印 ascii": "printable-ascii",
}
"""Shapes of texts in words, and the word for each."""

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
"""Kinds of characters, and the word for each."""

CHARACTER_CUES = (
    "supports chinese",
    "supports english",
    "can contain up to",
    "仅支持中文",
    "支持中文",
)
"""What a description says before it names the characters that a text may hold."""

NO_VALUES = frozenset(
    {"a", "an", "and", "as", "etc", "following", "for", "if", "is", "it", "limit", "or", "see"}
    | {"that", "the", "this", "true", "false", "valid", "value", "values", "with", "http", "https"}
)
"""Words between commas that are no value of an enumeration."""

NO_NAMES = NO_VALUES | {
    *("note", "notes", "format", "formats", "unit", "example", "examples", "default", "remark"),
    *("limits", "range", "description", "type", "types", "task", "job", "status", "includes"),
}
"""Words before a colon that are no value of an enumeration."""

HOSTS = {
    "<bucketname-appid>.ci": "bucket",
    "<bucket>.ci": "bucket",
    "<bucketname-appid>.cos": "cos",
    "<bucketname-appid>.pic": "pic",
    "<appid>.ci": "appid",
    "ci": "account",
}
"""How a host begins, and the kind that it is: of a bucket, of the account, of the object store."""

UPDATED = ("last updated", "最近更新时间", "更新时间")
"""What stands before the date of a page."""

CALLBACK = ("callback", "回调")
"""What a page of callbacks speaks of."""
