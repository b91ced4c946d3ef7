"""Mistakes in service.xml and errors.xml."""

from __future__ import annotations

from . import ERRORS, MAKE, MEND_BINDING, SERVICE, Mistake, change, mistake, move, remove, write

_TOKEN = '<header name="x-toy-token" signed="true" role="token"/>'
_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"
_ONCE = f'<once validity="5" settle="0.25" pause="1" mark="20" alphabet="{_ALPHABET}"/>'
_SERVER = '<status first="500" last="599" kind="server" again="safe" outcome="unknown"/>'

SERVICES = [
    mistake(
        "service with an unknown error type",
        SERVICE,
        'error="Refusal"',
        'error="Refused"',
        at="<service",
        reason="the error type Refused does not exist",
        remedy="declare it",
    ),
    mistake(
        "service with an unknown callback type",
        SERVICE,
        'callback="ToyCall"',
        'callback="Called"',
        reason="the callback type Called does not exist",
        remedy="or correct the name in callback",
    ),
    mistake(
        "callback with an unknown type",
        SERVICE,
        'type="ToyReturn"',
        'type="ToyLoss"',
        at="<service",
        reason="the callback type ToyLoss does not exist",
        remedy="or correct the name in callback",
    ),
    mistake(
        "callbacks without a default type",
        SERVICE,
        ' callback="ToyCall"',
        "",
        at='type="ShelfCall"',
        reason="no type is declared for callbacks other than ShelfCall",
        remedy="name it in the attribute callback of service",
    ),
    *(
        mistake(
            f"callback: {what}",
            SERVICE,
            'type="ToyReturn" when="class=lost kept"',
            f'type="ToyReturn" {words}',
            reason=reason,
            remedy=remedy,
        )
        for what, words, reason, remedy in (
            (
                "no condition",
                "",
                "the callback ToyReturn must be identified by exactly one field",
                "write either when or has",
            ),
            (
                "two conditions",
                'when="class=lost" has="Toys"',
                "the callback ToyReturn must be identified by exactly one field",
                "write either when or has",
            ),
            (
                "no field",
                'has="Wings"',
                "Wings identifies a callback, but is not a field of ToyReturn",
                "name a field of the type",
            ),
            (
                "a record",
                'when="Toys=lost"',
                "the callback ToyReturn depends on Toys, which is not a single text",
                "name a field that holds one text",
            ),
            (
                "no value",
                'when="class=lost stolen"',
                "stolen is not a value of ReturnWord",
                "use one of sent back, lost, kept",
            ),
        )
    ),
    *(
        mistake(
            f"job of a callback: {what}",
            SERVICE,
            'of="ShelfCall" id="Toy/Toys/Name" lookup="DescribeOrder"',
            words,
            reason=reason,
            remedy=remedy,
        )
        for what, words, reason, remedy in (
            (
                "no callback",
                'of="Toy" id="Name" lookup="DescribeOrder"',
                "Toy is not the type of a callback",
                "name a type from a row callback",
            ),
            (
                "no path to its id",
                'of="ShelfCall" id="Toy/Wings/Name" lookup="DescribeOrder"',
                "Wings in the path Toy/Wings/Name is not a field",
                "start at a field of ShelfCall",
            ),
            (
                "a path beyond a text",
                'of="ShelfCall" id="shelf_number/Name" lookup="DescribeOrder"',
                "Name in the path shelf_number/Name is not a field",
                "name one field of each type on the way",
            ),
            (
                "no text",
                'of="ShelfCall" id="Toy/Toys" lookup="DescribeOrder"',
                "Toys cannot be an id, because it is not a single text",
                "end the path at the text that has the id",
            ),
            (
                "nothing to look up",
                'of="ShelfCall" id="Toy/Toys/Name" lookup="ListToys"',
                "ListToys is not an operation that looks up a job",
                "name an operation with b:waiting",
            ),
            (
                "no field beside the id",
                'of="ShelfCall" id="Toy/Toys/Name" when="class=lost" lookup="DescribeOrder"',
                "class is not a single text of Toy, which has the id",
                "name a field next to the id",
            ),
        )
    ),
    Mistake(
        "errors in place of the service",
        (remove(SERVICE), move(ERRORS, SERVICE), write(ERRORS, "")),
        SERVICE,
        "<errors",
        "the root element is {urn:cloudinfinite:binding}errors",
        "write <service",
    ),
    Mistake(
        "errors of another vocabulary",
        (change(ERRORS, ' xmlns="urn:cloudinfinite:binding"', ""),),
        ERRORS,
        "<errors",
        "the root element is errors",
        'write <errors xmlns="urn:cloudinfinite:binding">',
    ),
    mistake(
        "service with an unknown word",
        SERVICE,
        _TOKEN,
        f"<token/>{_TOKEN}",
        reason="token",
        remedy=MEND_BINDING,
    ),
    mistake(
        "error twice",
        ERRORS,
        'status="503"',
        'status="409"',
        at="Every spring",
        reason="Duplicate",
        remedy=MEND_BINDING,
    ),
    mistake(
        "error with a successful status",
        ERRORS,
        'status="503"',
        'status="200"',
        reason="200",
        remedy=MEND_BINDING,
    ),
    mistake(
        "error without documentation",
        ERRORS,
        "The paint is missing.",
        "",
        at='code="Unpainted"',
        reason="error",
        remedy=MEND_BINDING,
    ),
    *(
        mistake(f"{file}: {new}", file, old, new, reason=reason, remedy=MEND_BINDING, at=at or new)
        for file, old, new, at, reason in (
            (SERVICE, 'attempts="2"', 'attempts="0"', None, "'0'"),
            (SERVICE, 'cap="1.5"', 'cap="-1"', None, "'-1'"),
            (SERVICE, 'validity="5"', 'validity="4"', None, "'4'"),
            (SERVICE, 'settle="0.25"', 'settle="3601"', None, "'3601'"),
            (SERVICE, 'mark="20"', 'mark="7"', None, "'7'"),
            (SERVICE, 'alphabet="', 'alphabet="+', None, f"'+{_ALPHABET}'"),
            (SERVICE, ' depth="256"', ' depth="0"', None, "'0'"),
            (SERVICE, 'width="32"', 'width="33"', None, "'33'"),
            (SERVICE, 'after="900"', 'later="900"', None, "later"),
            (SERVICE, 'growth="1.5"', 'growth="0.5"', None, "'0.5'"),
            (SERVICE, 'spread="0.5"', 'spread="1.1"', None, "'1.1'"),
            (SERVICE, _ONCE, "", '<family name="toys"', "family"),
            (SERVICE, 'service="street"', 'service="toy"', 'template="*"', "Duplicate"),
            (SERVICE, 'service="street"', 'service="Street"', None, "'Street'"),
            (SERVICE, 'template="*"', 'template="a b"', None, "'a b'"),
            (ERRORS, 'first="400"', 'first="99"', None, "'99'"),
            (ERRORS, 'last="599"', 'last="600"', None, "'600'"),
            (ERRORS, 'kind="not-found"', 'kind="lost"', None, "'lost'"),
            (ERRORS, 'again="any"', 'again="later"', None, "'later'"),
            (ERRORS, 'outcome="refused"', 'outcome="maybe"', None, "'maybe'"),
        )
    ),
    mistake(
        "a first delay that is too long",
        SERVICE,
        'first="1"',
        'first="31"',
        reason="the first polling delay is longer than the longest",
        remedy="make first at most longest",
    ),
    mistake(
        "a repeated character of marks",
        SERVICE,
        "xyz0123456789",
        "xyza123456789",
        reason="abcdefghijklmnopqrstuvwxyza123456789 contains a character twice",
        remedy="list each character once",
    ),
    mistake(
        "a first wait that is too long",
        SERVICE,
        'base="0"',
        'base="2"',
        reason="the first retry delay is longer than the longest",
        remedy="make base at most cap",
    ),
    *(
        mistake(
            f"resource {template}",
            SERVICE,
            'template="*"',
            f'template="{template}"',
            reason=f"the resource template {template} is invalid",
            remedy="use only these names in braces: appid, bucket, owner, region",
        )
        for template in ("a:{town}", "a:{}", "a:{region", "a:region}", "a:{{region}}", "{Region}")
    ),
    mistake(
        "reversed range of statuses",
        ERRORS,
        'first="500" last="599"',
        'first="599" last="500"',
        reason="the range from 599 to 500 is empty",
        remedy="put the smaller status into first",
    ),
    *(
        mistake(
            f"unreachable status: {new}",
            ERRORS,
            _SERVER,
            f"{_SERVER}\n{new}",
            at=new,
            reason="the rows above already cover every status from",
            remedy="or move it up",
        )
        for new in ('<status first="404" last="404"/>', '<status first="450" last="550"/>')
    ),
    *(
        mistake(
            f"again {new}",
            ERRORS,
            old,
            new,
            reason="needs the outcome refused",
            remedy='write again="safe"',
        )
        for old, new in (
            (
                '<status first="400" last="499" again="safe"/>',
                '<status first="400" last="499" again="any" outcome="unknown"/>',
            ),
            ('again="any" outcome="refused"', 'again="any" outcome="unknown"'),
            ('again="any" outcome="refused"', 'again="clock"'),
        )
    ),
    mistake(
        "family without operations",
        SERVICE,
        '<family name="shop_floor">',
        '<family name="cellar">\n<summary>Old toys.</summary></family>\n<family name="shop_floor">',
        at='<family name="cellar">',
        reason="the family cellar has no operation",
        remedy="add a feed to its folder, or remove the family",
    ),
    mistake(
        "family twice",
        SERVICE,
        '<family name="shop_floor">',
        '<family name="toys"><summary>Old toys.</summary></family><family name="shop_floor">',
        at="Old toys",
        reason="Duplicate",
        remedy=MEND_BINDING,
    ),
    *(
        mistake(
            f"family {folder}",
            SERVICE,
            '<family name="toys">',
            f'<family name="{folder}">',
            reason=f"the family name {folder} is reserved for another folder",
            remedy="another name",
        )
        for folder in ("results", "vectors")
    ),
    mistake(
        "family with an invalid name",
        SERVICE,
        '<family name="toys">',
        '<family name="Toys">',
        reason="Toys",
        remedy=MEND_BINDING,
    ),
    *(
        mistake(
            f"family: {word} with an unknown code",
            SERVICE,
            old,
            new,
            at='<family name="toys">',
            reason="the error code Ajar is not in errors.xml",
            remedy="add it there, or correct the name",
        )
        for word, old, new in (
            ("precondition", 'error="Closed"', 'error="Ajar"'),
            ("failure", 'code="Moved"', 'code="Ajar"'),
        )
    ),
    mistake(
        "family: repeated text",
        MAKE,
        "<b:precondition>The shop is open.</b:precondition>",
        "<b:precondition>Somebody is awake.</b:precondition>",
        at="<b:operation",
        reason="the family toys already says this about all its calls: Somebody is awake.",
        remedy="remove it here",
    ),
]
