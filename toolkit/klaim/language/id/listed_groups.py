"""Groups that are named one by one, and what means them again: "tiga varian, yaitu A, B, dan C … Ketiga varian itu"."""

import re
from functools import lru_cache

_SIZE = "dua|tiga|empat|lima|enam"
POINTED_GROUP = re.compile(
    rf"\b(?:[Kk]e)?(?P<size>(?i:{_SIZE})) (?:orang |unit )?(?P<noun>[a-z]+)(?: [a-z]+)? (?:itu|ini|tersebut)\b"
)
"""All of a group by its number and what they are, with a pointing word."""

_NAME = r"[A-Z][\w&./-]*(?: (?:(?:(?:by|of|the|for|de|van) )?[A-Z][\w&./-]*|\d+))*(?: \([^()]{1,40}\))?"
_ITEM = rf"{_NAME}(?: (?:untuk|bagi|dari|di|sebagai) [a-z][\w ]*?)?"


@lru_cache(maxsize=64)
def listed_group(noun: str) -> re.Pattern[str]:
    """A group by its noun that is named one by one: "dua pria berinisial AS dan BW", "varian, yaitu A, B, dan C"."""
    counted = rf"(?:(?:[Kk]e)?(?P<size>(?i:{_SIZE})) (?:orang |unit )?)?(?P<noun>{noun})"
    return re.compile(
        rf"\b{counted}(?: (?!dan |serta )[\w&./-]+){{0,6}},? (?P<by>yaitu|yakni|berinisial|bernama|adalah|ialah),? "
        rf"(?P<names>{_ITEM}(?:, {_ITEM})*,? (?:dan|serta) {_ITEM})(?=[.,;]| [a-z])"
    )


ONE_OF_GROUP = re.compile(rf"(?:^|, (?:dan |serta )?| (?:dan|serta) )(?P<name>{_NAME})")
"""Each name of such a list."""

SIZES = {"dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6}
"""How many the words for them are."""

_SEVERAL = rf"{_NAME}(?:, {_NAME})*,? (?:dan|serta) {_NAME}"
_GROUP = rf"(?i:(?:ke)?(?P<size>{_SIZE})) [a-z]+(?: [a-z]+){{0,5}}"
NAMED_GROUP = re.compile(
    rf"\W*(?:{_GROUP} (?:adalah|ialah|yakni|yaitu),? (?P<names>{_SEVERAL})\W*$"
    rf"|(?P<pair>{_NAME} ?/ ?{_NAME}) [a-z]+ "
    rf"|(?:[A-Z][a-z]+(?: [a-z]+){{0,4}}, )?(?P<side>(?i:pihak) {_NAME}) [a-z]+ )"
)
"""A sentence that opens with a pair or a side by name, or tells who a counted group are and nothing more."""
