"""The phrases of the pages in each language. Texts from the spec are not among them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The phrases of a language, with `{}` as placeholders."""

    arguments: str
    no_arguments: str
    any_of: str
    answer: str
    answer_empty: str
    answer_binary: str
    answer_text: str
    before: str
    otherwise: str
    errors: str
    errors_of_all: str
    permissions: str
    only_once: str
    pages: str
    page_of: str
    updated: str
    example_answer: str
    command_line: str
    request: str
    repeats: str
    repeats_always: str
    repeats_never: str
    repeats_once: str
    more: str
    more_iterator: str
    more_waiter: str
    more_url: str
    more_stream: str
    more_wait_for: str
    required: str
    required_with: str
    required_when: str
    required_unless: str
    only_when: str
    default: str
    fixed: str
    values_elsewhere: str
    same_as: str
    deprecated: str
    hidden: str
    job_itself: str
    body: str
    options: str
    records: str
    step: str
    steps: str
    depth: str
    names: str
    items_at_least: str
    items_at_most: str
    items: str
    range: str
    at_least: str
    at_most: str
    more_than: str
    less_than: str
    or_words: str
    length: str
    length_at_most: str
    length_at_least: str
    not_empty: str
    characters: str
    conjunction: str
    alternative: str
    joined: str
    colon: str
    stop: str
    reference: str
    reference_summary: str
    call: str
    meaning: str
    types: str
    types_summary: str
    used_by: str
    callbacks: str
    callbacks_summary: str
    type: str
    recognised_by: str
    looked_up_by: str
    has_field: str
    anything_else: str
    error_codes: str
    error_codes_summary: str
    code: str
    status: str
    kind: str
    again: str
    again_any: str
    again_safe: str
    again_never: str
    again_clock: str
    fallback: str
    untranslated: str
    front: str
    guides: str
    recipes: str
    other_languages: str
    development: str
    start: str
    site_name: str
    description: str
    palette_light: str
    palette_dark: str
    palette_system: str
    programs: str
    guide_titles: tuple[str, ...]
    other_titles: tuple[str, ...]


ENGLISH = Phrases(
    arguments="Arguments",
    no_arguments="It takes no arguments.",
    any_of="At least one of {} is required.",
    answer="Answer",
    answer_empty="An empty response, with only `metadata`.",
    answer_binary="The content of the response: `content`, `content_type` and `metadata`.",
    answer_text="The response as text: `text`, `content_type` and `metadata`.",
    before="Before you make this call",
    otherwise="Otherwise the call fails with `{}`.",
    errors="Errors",
    errors_of_all="Every call of this family can also fail with {}. See all [error codes]({}).",
    permissions="Permissions",
    only_once="Only with `create_once`.",
    pages="The vendor's pages",
    page_of="{} page",
    updated="updated {}",
    example_answer="A sample response",
    command_line="Command line",
    request="Request",
    repeats="Retries",
    repeats_always="Safe: the client retries it if the connection fails or the service is busy.",
    repeats_never="Not safe to repeat: the client does not retry it if the first attempt may have "
    "arrived.",
    repeats_once="With `create_once=True`, the client finds out what the call created if its "
    "response was lost.",
    more="Also",
    more_iterator="`{}` iterates over all pages.",
    more_waiter="`{}` waits until a job has ended.",
    more_url="`{}` returns a presigned URL instead of making the call.",
    more_stream="`{}` streams the response, which may be of any size.",
    more_wait_for="Wait for the job with [`{}`]({}).",
    required="required",
    required_with="Required if any other field of `{}` is set.",
    required_when="Required if {}.",
    required_unless="Required unless {}.",
    only_when="Only if {}.",
    default="Default: `{}`.",
    fixed="Always `{}`.",
    values_elsewhere="One of the [values of `{}`]({}).",
    same_as="The same fields as in [`{}`](#{}).",
    deprecated="Deprecated: {}",
    hidden="Hidden in logs, errors and representations.",
    job_itself="You can also pass the job itself, or the response that created it.",
    body="The content: bytes, a text, a path, a file opened in binary mode, or a `Body`.",
    options="Every call also takes [options](../../guide.md#one-call) such as `timeout`. "
    "`AsyncClient` has the same calls, awaited.",
    records="A record can be a mapping, as in the example, or a value of its type from "
    "`cloudinfinite.{}`.",
    steps="Built step by step: {}.",
    step="A step of [`{}`]({}): `.{}(…)`.",
    depth="At most {} levels deep.",
    names="Names: {}",
    items_at_least="At least {} items.",
    items_at_most="At most {} items.",
    items="{} to {} items.",
    range="{} to {}",
    at_least="at least {}",
    at_most="at most {}",
    more_than="more than {}",
    less_than="less than {}",
    or_words=", or {}",
    length="{} to {} characters",
    length_at_most="At most {} characters",
    length_at_least="At least {} characters",
    not_empty="Not empty",
    characters="Allowed characters",
    conjunction=" and ",
    alternative=" or ",
    joined=", ",
    colon=": ",
    stop=".",
    reference="Reference",
    reference_summary="All {} calls, by family. Search finds a call by its Python name, its name "
    "in the API, and what it does.",
    call="Call",
    meaning="Meaning",
    types="Shared types",
    types_summary="Types that several calls share, by the spec file that declares them. All other "
    "types are on the pages of their calls.",
    used_by="Used by",
    callbacks="Callbacks",
    callbacks_summary="The types that `parse_callback` returns for the bodies that the service "
    "posts to you, and the calls with which `confirm` looks up their jobs. See the "
    "[guide](../guide.md#callbacks).",
    type="Type",
    recognised_by="Recognised by",
    looked_up_by="Jobs looked up by",
    has_field="a field `{}`",
    anything_else="anything else",
    error_codes="Error codes",
    error_codes_summary="The error codes that the service is known to return, and how the client "
    "handles them. For other codes, the status decides.",
    code="Code",
    status="Status",
    kind="Error class",
    again="Retried",
    again_any="yes",
    again_safe="if the call is safe",
    again_never="no",
    again_clock="with the service's time",
    fallback="",
    untranslated="",
    front="Start",
    guides="Guides",
    recipes="Recipes",
    other_languages="Other languages",
    development="Development",
    start="",
    site_name="cloudinfinite",
    description="Typed bindings for Tencent Cloud's Cloud Infinite: guides, recipes, and all calls",
    palette_light="Switch to light mode",
    palette_dark="Switch to dark mode",
    palette_system="Switch to the system's mode",
    programs="The programs",
    guide_titles=(
        "Guide",
        "Command line",
        "Emulator",
        "Operations",
        "Coming from the vendor's SDK",
        "Performance",
    ),
    other_titles=(
        "TypeScript",
        "Go",
        "Development",
        "Contributing",
        "Security",
        "Coding agents",
        "The spec",
        "Porting",
        "Changelog",
    ),
)

CHINESE = Phrases(
    arguments="参数",
    no_arguments="无参数。",
    any_of="至少填写 {} 中的一个。",
    answer="返回值",
    answer_empty="响应为空，仅含 `metadata`。",
    answer_binary="响应的内容：`content`、`content_type` 和 `metadata`。",
    answer_text="响应的文本：`text`、`content_type` 和 `metadata`。",
    before="调用前提",
    otherwise="否则调用失败，错误码为 `{}`。",
    errors="错误",
    errors_of_all="本组的所有接口还可能返回 {}。另见全部[错误码]({})。",
    permissions="权限",
    only_once="仅在使用 `create_once` 时需要。",
    pages="官方文档",
    page_of="{}文档",
    updated="更新于 {}",
    example_answer="服务的响应",
    command_line="命令行",
    request="请求",
    repeats="重试",
    repeats_always="可以安全重试：连接失败或服务繁忙时，客户端会自动重试。",
    repeats_never="重复发送可能有副作用；只要首次请求可能已送达，客户端就不会再次发送。",
    repeats_once="设置 `create_once=True` 后，即使响应丢失，客户端也会查明是否创建成功。",
    more="相关方法",
    more_iterator="`{}` 遍历所有分页。",
    more_waiter="`{}` 等待任务结束。",
    more_url="`{}` 不发送请求，只返回预签名 URL。",
    more_stream="`{}` 以流的形式读取响应，大小不限。",
    more_wait_for="用 [`{}`]({}) 等待任务结束。",
    required="必填",
    required_with="填写 `{}` 的其他字段时必填。",
    required_when="当 {} 时必填。",
    required_unless="除非 {}，否则必填。",
    only_when="仅当 {} 时有效。",
    default="默认值：`{}`。",
    fixed="固定为 `{}`。",
    values_elsewhere="可选值见 [`{}`]({})。",
    same_as="字段与 [`{}`](#{}) 相同。",
    deprecated="已弃用：{}",
    hidden="不会出现在日志、错误信息和对象的文本表示中。",
    job_itself="也可以直接传入任务对象，或创建该任务的响应。",
    body="内容：字节串、文本、路径、以二进制模式打开的文件，或 `Body`。",
    options="所有调用还接受 `timeout` 等[选项](../../guide.md#one-call)。"
    "`AsyncClient` 提供同样的接口，以 `await` 调用。",
    records="结构可以写成字典，如示例所示，也可以使用 `cloudinfinite.{}` 中对应的类型。",
    steps="由以下步骤组成：{}。",
    step="[`{}`]({}) 的一个步骤：`.{}(…)`。",
    depth="最多嵌套 {} 层。",
    names="名称：{}",
    items_at_least="至少 {} 项。",
    items_at_most="最多 {} 项。",
    items="{} 至 {} 项。",
    range="{} 至 {}",
    at_least="不小于 {}",
    at_most="不大于 {}",
    more_than="大于 {}",
    less_than="小于 {}",
    or_words="，或 {}",
    length="{} 至 {} 个字符",
    length_at_most="最多 {} 个字符",
    length_at_least="至少 {} 个字符",
    not_empty="不能为空",
    characters="允许的字符",
    conjunction=" 且",
    alternative=" 或 ",
    joined="、",
    colon="：",
    stop="。",
    reference="接口参考",
    reference_summary="全部 {} 个接口，按类别排列。可以按 Python 名称、接口名称或功能搜索。",
    call="接口",
    meaning="说明",
    types="公共类型",
    types_summary="多个接口共用的类型，按声明它们的规范文件排列。其他类型见各自接口的页面。",
    used_by="使用该类型的接口",
    callbacks="回调",
    callbacks_summary="`parse_callback` 把服务发来的内容解析为以下类型；"
    "`confirm` 用右侧的接口查询其中的任务。另见[指南](../guide.md#callbacks)。",
    type="类型",
    recognised_by="识别依据",
    looked_up_by="查询任务的接口",
    has_field="含有字段 `{}`",
    anything_else="其他内容",
    error_codes="错误码",
    error_codes_summary="已知的错误码，以及客户端如何处理。未列出的错误码按状态码判断。",
    code="错误码",
    status="状态码",
    kind="异常类",
    again="是否重试",
    again_any="是",
    again_safe="仅安全的请求",
    again_never="否",
    again_clock="校正时间后",
    fallback="本页暂无中文版，以下为英文原文。",
    untranslated="{} 条说明中有 {} 条尚无中文，以英文显示。",
    front="首页",
    guides="指南",
    recipes="示例程序",
    other_languages="其他语言",
    development="开发",
    start="入门",
    site_name="cloudinfinite",
    description="腾讯云数据万象的类型化客户端：指南、示例程序和全部接口",
    palette_light="切换到浅色模式",
    palette_dark="切换到深色模式",
    palette_system="跟随系统设置",
    programs="程序",
    guide_titles=("使用指南", "命令行", "模拟器", "接口列表", "从官方 SDK 迁移", "性能"),
    other_titles=(
        "TypeScript",
        "Go",
        "开发",
        "参与贡献",
        "安全",
        "编程智能体",
        "接口规范",
        "移植",
        "更新日志",
    ),
)
