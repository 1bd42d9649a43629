"""Small pieces of Markdown in which foreign text stays text."""

import re
from collections.abc import Iterable, Mapping, Sequence


class Markdown(str):
    """Text that is Markdown already; all other text is foreign and gets its markup disarmed."""

    __slots__ = ()


_HARMLESS = {mark: f"\\{mark}" for mark in "\\`*_[]|$"} | {"<": "&lt;", "&": "&amp;"}
_DISARM = str.maketrans(_HARMLESS)


def cell(value: object) -> str:
    """A value as the content of a table's cell: numbers with separators, text on one line."""
    if isinstance(value, int):
        return f"{value:,}"
    text = " ".join(str(value).split())
    return text.replace("|", "\\|") if isinstance(value, Markdown) else text.translate(_DISARM)


def code(text: str) -> Markdown:
    """Text as a code span, with a fence longer than any backticks in it."""
    plain = " ".join(text.split())
    longest = max((len(run) for run in re.findall("`+", plain)), default=0)
    fence, space = "`" * (longest + 1), " " if longest else ""
    return Markdown(f"{fence}{space}{plain}{space}{fence}")


def link(address: str | None) -> Markdown:
    """A web address as a link, nothing for none; an address with odd characters becomes a code span."""
    if not address:
        return Markdown()
    return Markdown(f"<{address}>") if re.fullmatch(r"https?://[^\s<>|]+", address) else code(address)


def table(head: str, rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; `head` names the columns, divided by |, numbers' columns with a # before the name."""
    names = [name.strip() for name in head.split("|")]
    lines = [
        [name.removeprefix("#") for name in names],
        ["---:" if name[:1] == "#" else "---" for name in names],
    ]
    lines += [[cell(value) for value in row] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def share(part: int, whole: int) -> str:
    """A share in per cent with one decimal, counted in whole numbers so that it never rounds two ways."""
    tenths = (part * 2000 + whole) // (2 * whole) if whole else 0
    return f"{tenths // 10}.{tenths % 10} %"


def counts(name: str, keys: Iterable[str], found: Mapping[str, int]) -> str:
    """A table of how often each key was found, with its share."""
    total = sum(found.values())
    rows = ((code(key), found.get(key, 0), share(found.get(key, 0), total)) for key in keys)
    return table(f"{name} | #claims | #share", rows)
