"""Lists of prices with a colon or a number before each: "Harga emas 1 gram: Rp 2 juta", "1. Beras Rp 9.000/kg"."""

import re

from klaim.language.id.alternatives import begun

_PRICE = (
    r"(?P<price>Rp ?\d+(?:[.,]\d+)*(?: (?:ribu|juta|miliar|triliun))?(?![\d.,]*\d))"
    r"(?P<each>(?: ?/ ?| per )[a-z]+)?"
)
_SORT = begun(("Harga", "Tarif", "Biaya", "Iuran"), behind=r"[\w-]")
PRICED = re.compile(
    rf"(?P<thing>(?:{_SORT}) (?:(?!Harga |Tarif |[.!?)] )[^:;\n]){{3,60}}?) ?: ?{_PRICE}",
)
"""A thing with its price."""

HEADED = re.compile(
    r"\b(?:[Bb]erikut|[Rr]incian|[Dd]aftar)\b[^.:\n]{0,40}?\b(?P<head>(?:harga|tarif|biaya) [\w -]{3,40}?)"
    r"(?= (?:per|pada|di|untuk|hari|terbaru|saat|yang)\b| ?[,:(])[^.:\n]{0,60}:"
)
"""What the prices of a list are of, where its things stand without that."""

BARE = re.compile(
    rf"(?:^|(?<=\n)|(?<=\n- ))(?P<thing>\d[\d,.]* ?(?:gram|gr|kg|kilogram|liter)) ?: ?{_PRICE}", re.MULTILINE
)
"""A size with its price, on a line of its own."""

NUMBERED = re.compile(
    rf"(?<![\w.,])\d{{1,2}}\. (?P<thing>[A-Z][\w /()-]{{2,50}}?):? {_PRICE}"
    r"(?:,? (?P<change>(?:naik|turun) (?P<by>\d+(?:,\d+)? ?(?:%|persen))))?"
)
"""An item of a numbered list with its price and, where told, by how much that rose or fell."""

TODAY = "hari ini"
"""Words of an article about the prices of its day."""


def told(thing: str, price: str) -> str:
    """The price of a thing, as a sentence body."""
    return f"{thing} adalah {price}"


def item(head: str, thing: str, *, common: bool) -> str:
    """What an item of a list headed "harga pangan" has the price of: "harga beras medium"."""
    first, _, rest = thing.partition(" ")
    lower = common and not rest[:1].isupper()
    return f"{head.split()[0]} {first.lower() if lower else first} {rest}".rstrip()
