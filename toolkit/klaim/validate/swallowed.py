"""Whether a parser may have swallowed something: a key that is there twice, digits of a number."""

from typing import Any

import msgspec

from klaim.validate.scan import MAX_DEPTH

_SAFE = 10**15
_ZEROS = bytes(48 if 48 <= code <= 57 else code for code in range(256))
_LONG = b"0" * 16
"""As many digits as a number has of which not every reader keeps all, each made a zero."""


def plain(data: bytes, record: Any) -> bool:
    """Tell, at little cost, that no key is there twice and no number was changed in reading; False means: look closer.

    Nothing was lost where the record is written as it stands. Else, where every colon that ends a key
    follows its quote, the text holds as many `":` as it has keys; words that hold such a pair
    themselves only cause the closer look.
    """
    shallow = data.count(b"{") + data.count(b"[") < MAX_DEPTH
    if shallow and _LONG not in data.translate(_ZEROS) and msgspec.json.encode(record) == data:
        return True
    if b" :" in data or b"\t" in data or b"\r" in data:
        return False
    counted = _keys(record, MAX_DEPTH)
    return counted is not None and data.count(b'":') == counted


def _keys(node: Any, depth: int) -> int | None:
    """Number of keys in a record and all it holds down to a depth.

    None where it goes deeper, or a number may have lost digits: a float, or a long one.
    """
    if not depth:
        return None
    kind = type(node)
    count = len(node) if kind is dict else 0
    for value in node.values() if kind is dict else node:
        kind = type(value)
        if kind is dict or kind is list:
            within = _keys(value, depth - 1)
            if within is None:
                return None
            count += within
        elif kind is float or (kind is int and abs(value) > _SAFE):
            return None
    return count
