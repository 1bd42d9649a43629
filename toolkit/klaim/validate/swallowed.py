"""Whether a parser may have swallowed something: a key that is there twice, digits of a number."""

import re
from typing import Any


def plain(data: bytes, record: Any) -> bool:
    """Tell, at little cost, that no key is there twice and no number was changed in reading; False means: look closer.

    Where every colon that ends a key follows its quote, the text holds as many `":` as it has
    keys; words that hold such a pair themselves only cause the closer look.
    """
    if b" :" in data or b"\t:" in data or b"\r:" in data:
        return False
    return data.count(b'":') == _keys(record) and not (_NUMERIC.search(data) and _changed(record))


def _keys(node: Any) -> int:
    """Number of keys in a record and all it holds."""
    if type(node) is dict:
        count = len(node)
        for value in node.values():
            kind = type(value)
            if kind is dict or kind is list:
                count += _keys(value)
        return count
    count = 0
    if type(node) is list:
        for value in node:
            count += _keys(value)
    return count


_SAFE = 10**15
_NUMERIC = re.compile(rb"[:,\[]\s*-?(?:[0-9]+[.eE]|[0-9]{16})")
"""What is in the bytes of every float and every long number."""


def _changed(node: Any) -> bool:
    """Tell whether a number may have lost digits: a float, or more digits than a float holds."""
    kind = type(node)
    if kind is dict:
        return any(map(_changed, node.values()))
    if kind is list:
        return any(map(_changed, node))
    return kind is float or (kind is int and abs(node) > _SAFE)
