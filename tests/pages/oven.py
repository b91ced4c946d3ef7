"""A Markdown page about an invented oven, in English and Chinese."""

from __future__ import annotations

from cloudinfinite_pages.page import Language

OVEN = """## Request

```plaintext
POST /ovens/<ovenId>?size=<size> HTTP/1.1
Host: <BucketName-APPID>.ci.<Region>.myqcloud.com
```

## Request parameters

| Parameter | Description | Type | Required |
|---|---|---|---|
| ovenId | ID of the oven | String | Yes |
| size | How many trays. Value range: [10,400]. Default value: 20 | Integer | No |

## Request body

```plaintext
<Request><Mode>Slow</Mode><Tray><Label>one</Label></Tray></Request>
```

| Node Name (Keyword) | Parent Node | Description | Type | Required |
|---|---|---|---|---|
| Request | None | The whole | Container | Yes |
| Mode | Request | How it bakes. Valid values: Slow, Fast, Grill | String | No |
| Tray | Request | What is baked | Container | No |
| Label | Request.Tray | The label. Length limited to 40 bytes | String | Yes |

## Response body

```plaintext
<Response><State>Hot</State></Response>
```

| Node Name (Keyword) | Parent Node | Description | Type |
|---|---|---|---|
| Response | None | The whole | Container |
| State | Response | The state of the oven. Valid values: Hot, Cold | String |
| Door | Response | Whether the door is open | String |

## Error codes

| Code | Meaning |
|---|---|
| TooHot | The oven is too hot |

## Samples

```plaintext
HTTP/1.1 200 OK

<Response><State>Hot</State></Response>
```
"""

WORDS = {
    "Parameter": "参数",
    "Node Name (Keyword)": "节点名称（关键字）",
    "Parent Node": "父节点",
    "Description": "描述",
    "Required": "是否必选",
    "Type |": "类型 |",
    "| Yes |": "| 是 |",
    "| No |": "| 否 |",
    "Valid values: ": "可选值：",
    "Value range: ": "取值范围：",
    "Default value: ": "默认值：",
    "Length limited to 40 bytes": "长度限制：40 字节",
    "None": "无",
    "How it bakes. ": "烘烤方式。",
    "The state of the oven. ": "烤箱状态。",
}


def oven(language: Language) -> str:
    """Returns the page in a language."""
    text = OVEN
    for english, chinese in WORDS.items() if language is Language.CHINESE else ():
        text = text.replace(english, chinese)
    return text
