"""Claims in: JSONL files and folders of them, in order of file name."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from klaim.errors import MissingError
from klaim.io import jsonl
from klaim.records import Claim, Refusal


def read_claims(paths: Iterable[Path]) -> Iterator[Claim | Refusal]:
    """Every claim in the files and in the `.jsonl` files of the folders; raises MissingError for neither."""
    for path in paths:
        if path.is_dir():
            for file in sorted(path.glob("*.jsonl")):
                yield from jsonl.read(file, Claim)
        elif path.exists():
            yield from jsonl.read(path, Claim)
        else:
            raise MissingError("no such file or folder", where=str(path), mend="name a .jsonl file or a folder of them")
