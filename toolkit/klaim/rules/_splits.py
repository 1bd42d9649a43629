"""Which part of a dataset a file holds, by its name."""

import re

SPLITS = {
    "train": "train",
    "validation": "validation",
    "valid": "validation",
    "val": "validation",
    "dev": "validation",
    "test": "test",
}
_NAME = re.compile(r"(?:^|[/\\_.-])(train|validation|valid|val|dev|test)(?=[/\\_.-])")


def split_of(file: str) -> str | None:
    """The split that a file name tells, folder names included; None where it tells none."""
    names = _NAME.findall(file)
    return SPLITS[names[-1]] if names else None
