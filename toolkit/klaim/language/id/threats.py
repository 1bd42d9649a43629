"""How news tells what punishment whoever is charged has to expect: "Ancaman hukumannya maksimal 5 tahun penjara"."""

import re

_LIMIT = r"(?:maksimal|maksimum|minimal|paling lama|paling singkat|paling lambat|selama|hingga|di atas)"
_YEARS = rf"(?:{_LIMIT} )?(?:\d+|[a-z]+(?: (?:belas|puluh(?: [a-z]+)?))?) tahun"
_FOR = r"(?:terhadap|bagi|untuk) (?:pelaku|tersangka|terdakwa)"
THREAT = re.compile(
    r"(?<![\w’'-])(?P<noun>[Aa]ncaman (?:hukuman|pidana))(?:nya)?(?P<kind> (?:penjara|pidana penjara))?"
    rf"(?: \({_FOR}\)| {_FOR})?,?(?: (?:yaitu|yakni|adalah|ialah|yang))? "
    rf"(?P<first>{_YEARS})(?: dan (?P<second>{_YEARS}))?(?P<where> penjara| kurungan)?"
    r"(?=[,.;!\"“”’'&)]| (?:atau|dan) )"
)
"""A threatened punishment with how long it may be, where nothing but its "-nya" or a bare part tells for whom it is."""

LED = re.compile(r"\bdengan $")
"""Before it where it is told of the one that a clause is about."""

CHARGED = re.compile(
    r",?(?: [a-z]+)? (?:dijerat|dijera|disangkakan|dikenakan|dikenai|disangka|diancam|melanggar|didakwa)\b"
)
"""Behind whoever is charged."""


def threatened(noun: str, who: str, length: str) -> str:
    """What punishment somebody has to expect."""
    return f"{noun} terhadap {who} {length}"
