"""Mistakes in documentation, misplaced operation blocks, and unknown or misplaced annotations."""

from __future__ import annotations

from . import ERRORS, IMPORT, MAKE, MEND_BINDING, PART, SCALAR, SERVICE, documented, mistake

_DOC = "<xs:documentation>An element that means something by its presence.</xs:documentation>"
_ONE_TEXT = "one xs:documentation"

_TEXT = "在此即可说明自身的元素。"
_CHINESE = f'<xs:documentation xml:lang="zh">{_TEXT}</xs:documentation>'
_OTHER = _CHINESE.replace(_TEXT, "一个元素。")
_NOT_PLAIN = "the Chinese text is not a single plain text"
_LINE = "\n"

ANNOTATIONS = [
    mistake(
        "documentation with markup",
        PART,
        _DOC,
        "<xs:documentation>An <b>element</b></xs:documentation>",
        reason="not a single plain text",
        remedy=_ONE_TEXT,
    ),
    mistake(
        "documentation twice",
        PART,
        _DOC,
        f"<xs:documentation>One.</xs:documentation>\n{_DOC}",
        at=_DOC,
        reason="not a single plain text",
        remedy=_ONE_TEXT,
    ),
    mistake(
        "documentation in another language",
        PART,
        _DOC,
        _DOC.replace("<xs:documentation", '<xs:documentation xml:lang="en"'),
        reason="a text is in the language 'en'",
        remedy="write English texts without xml:lang",
    ),
    *(
        mistake(
            f"Chinese: {what}",
            PART,
            _DOC,
            f"{before}{_LINE}{blamed}",
            at=blamed,
            reason=reason,
            remedy=remedy,
        )
        for what, before, blamed, reason, remedy in (
            ("alone", "", _CHINESE, "no English text before it", "right after the English text"),
            ("first", "", f"{_CHINESE}{_DOC}", "no English text before it", "right after"),
            ("twice", f"{_DOC}{_CHINESE}", _OTHER, "has two Chinese translations", "remove one"),
            ("empty", _DOC, _CHINESE.replace(_TEXT, " "), _NOT_PLAIN, "only text"),
            ("markup", _DOC, _CHINESE.replace(_TEXT, "<b/>部件。"), _NOT_PLAIN, "only text"),
            (
                "another attribute",
                _DOC,
                _CHINESE.replace(" xml", ' source="urn:a" xml'),
                _NOT_PLAIN,
                "no attribute but xml:lang",
            ),
            ("a language", _DOC, _CHINESE.replace(_TEXT, "None 时。"), "`None`", "every language"),
        )
    ),
    mistake(
        "Chinese: without English",
        MAKE,
        "</b:operation>",
        '<b:page xml:lang="zh">页面。</b:page></b:operation>',
        reason="no English text before it",
        remedy="right after the English text",
    ),
    mistake(
        "Chinese: characters without English",
        SCALAR,
        'name="Key"',
        'b:characters-zh="数字" name="Key"',
        reason="b:characters-zh has no English text",
        remedy="write the English text into b:characters",
    ),
    mistake(
        "Chinese: deprecation without English",
        PART,
        'name="tag" type',
        'b:deprecated-zh="请勿使用。" name="tag" type',
        reason="b:deprecated-zh has no English text",
        remedy="write the English text into b:deprecated",
    ),
    mistake(
        "appinfo: other word",
        IMPORT,
        '<b:operation name="Import"',
        '<b:operations/><b:operation name="Import"',
        reason="operations is not allowed in xs:appinfo here",
        remedy="use xs:appinfo only for b:operation, in the annotation of the file",
    ),
    mistake(
        "appinfo: other language",
        IMPORT,
        '<b:operation name="Import"',
        '<operation/><b:operation name="Import"',
        reason="operation is not allowed in xs:appinfo here",
        remedy="use xs:appinfo only for b:operation, in the annotation of the file",
    ),
    mistake(
        "appinfo: in a type",
        PART,
        _DOC,
        "<xs:appinfo><b:operation/></xs:appinfo>",
        reason="operation is not allowed in xs:appinfo here",
        remedy="annotation of the file itself",
    ),
    *(
        mistake(
            f"documentation: {what}",
            file,
            f"{old}{documented(text)}",
            old,
            reason=f"{what} has no documentation",
            remedy="say in xs:documentation",
        )
        for what, file, old, text in (
            ("value age", SCALAR, '<xs:enumeration value="age">', "Oldest first."),
            (
                "field class",
                PART,
                '<xs:element name="class" type="xs:string" minOccurs="0">',
                "A keyword in many languages.",
            ),
        )
    ),
    mistake(
        "documentation: scalar",
        SCALAR,
        documented("The key of a toy."),
        "",
        at='name="Key"',
        reason="Key has no documentation",
        remedy="say in xs:documentation",
    ),
    mistake(
        "documentation: record",
        PART,
        "A part of a toy.",
        " \t ",
        at='name="Part"',
        reason="Part has no documentation",
        remedy="say in xs:documentation",
    ),
    *(
        mistake(
            f"documentation in {word}",
            PART,
            "Its name.",
            f"Its {word}.",
            reason=f"the documentation of field tag contains `{word}`",
            remedy="use words that suit every language",
        )
        for word in ("None", "True", "False", "datetime", "dict", "kwargs", "Python")
    ),
    *(
        mistake(
            f"a word of one language in {what}",
            file,
            old,
            old.replace(text, "None"),
            reason=f"the documentation of {what} contains `None`",
            remedy="use words that suit every language",
        )
        for what, file, old, text in (
            ("b:summary", IMPORT, "<b:summary>Fetch new toys.", "new toys"),
            ("b:details", MAKE, "<b:details>A third.", "A third"),
            ("b:precondition", MAKE, "<b:precondition>The shop is open.", "open"),
            ("b:failure", MAKE, 'code="Jammed">The spring is stuck.', "stuck"),
            ("the action street:Cross", MAKE, 'name="street:Cross">Only on foot.', "on foot"),
            ("the error Unpainted", ERRORS, 'code="Unpainted">The paint is missing.', "missing"),
            ("a host", SERVICE, 'template="toys.{region}.example">All shops', "All shops"),
            ("a label", SERVICE, """pattern="[a-z]{1,20}">a street's name""", "a street's"),
        )
    ),
    mistake(
        "unknown word",
        PART,
        'name="tag" type',
        'b:kinds="url" name="tag" type',
        reason="the annotation kinds is not allowed on xs:element",
        remedy="when, words; declare new words in binding.xsd first",
    ),
    mistake(
        "word in the wrong place",
        PART,
        'name="Nothing">',
        'name="Nothing" b:in="path">',
        reason="the annotation in is not allowed on xs:complexType",
        remedy="use one of: any-of, forms, graph, step-of, within, words",
    ),
    mistake(
        "word where none is allowed",
        PART,
        "<xs:sequence/>",
        '<xs:sequence b:words="a"/>',
        reason="the annotation words is not allowed on xs:sequence",
        remedy="none is allowed here",
    ),
    mistake(
        "word of another vocabulary",
        PART,
        'name="tag" type',
        'xmlns:o="urn:o" o:words="a" name="tag" type',
        reason="the annotation words is not allowed on xs:element",
        remedy="use one of",
    ),
    *(
        mistake(
            f"value of {word}",
            file,
            old,
            f'{old} b:{word}="{value}"',
            reason=value,
            remedy=MEND_BINDING,
        )
        for word, file, old, value in (
            ("in", PART, 'name="tag" type="xs:string"', "cookie"),
            ("list", PART, 'name="tag" type="xs:string"', "semicolon"),
            ("required-when", PART, 'name="tag" type="xs:string"', "type is a"),
            ("required-unless", PART, 'name="tag" type="xs:string"', "type"),
            ("words", PART, 'name="tag" type="xs:string"', "Tag"),
            ("deprecated", PART, 'name="tag" type="xs:string"', "no"),
            ("kind", SCALAR, 'name="Switch"', "date"),
            ("characters", SCALAR, 'name="Switch"', "az"),
        )
    ),
    mistake(
        "any-of with one field",
        PART,
        'b:any-of="Turns Steel Coils"',
        'b:any-of="Turns Steel | Coils"',
        reason="any-of",
        remedy=MEND_BINDING,
    ),
    mistake(
        "value of any-of",
        PART,
        'b:any-of="Turns Steel Coils"',
        'b:any-of="Turns"',
        reason="any-of",
        remedy=MEND_BINDING,
    ),
]
