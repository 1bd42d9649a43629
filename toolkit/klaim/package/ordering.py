"""Brings any number of records into order within bounded memory: sorted runs on disk, then merged."""

import heapq
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from klaim.io import jsonl
from klaim.records import Record, Refusal

AnyRecord = TypeVar("AnyRecord", bound=Record)

RUN = 50_000
"""Records held in memory at once, some 100 MB of claims."""


def in_order(
    records: Iterable[AnyRecord],
    kind: type[AnyRecord],
    key: Callable[[AnyRecord], Any],
    scratch: Path,
    *,
    run: int = RUN,
) -> Iterator[AnyRecord]:
    """The records sorted by `key`, equal keys as they came; more than `run` are spilt to `scratch`."""
    rest = iter(records)
    files: list[Path] = []
    while chunk := sorted(islice(rest, run), key=key):
        if len(chunk) < run and not files:
            yield from chunk
            return
        file = scratch / f"{kind.__name__.lower()}-{len(files):05}.jsonl"
        jsonl.write(file, chunk)
        files.append(file)
    yield from heapq.merge(*(_again(file, kind) for file in files), key=key)
    for file in files:
        file.unlink()


def _again(file: Path, kind: type[AnyRecord]) -> Iterator[AnyRecord]:
    """The records of a run written above, which cannot be refused."""
    return (item for item in jsonl.read(file, kind) if not isinstance(item, Refusal))
