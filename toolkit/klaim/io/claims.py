"""Claims in: JSONL files and folders of them, in order of file name."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from klaim.errors import MissingError
from klaim.io import jsonl
from klaim.records import Claim, Refusal


def read_claims(paths: Iterable[Path]) -> Iterator[Claim | Refusal]:
    """Every claim in the files and in the `.jsonl` files of the folders; raises MissingError at once for neither."""
    named = list(paths)
    for path in named:
        if not path.exists():
            raise MissingError("no such file or folder", where=str(path), mend="name a .jsonl file or a folder of them")
    return _claims(named)


def _claims(paths: Iterable[Path]) -> Iterator[Claim | Refusal]:
    for path in paths:
        if path.is_dir():
            for file in sorted(file for file in path.iterdir() if jsonl.is_jsonl(file)):
                yield from jsonl.read(file, Claim)
        else:
            yield from jsonl.read(path, Claim)
