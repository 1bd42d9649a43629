"""Writes rows to Parquet shards: pinned schema, fixed row groups and compression, the Hub's file names."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from klaim.package.columns import CONFIGURATIONS
from klaim.package.rows import Rows
from klaim.records import Article, Claim

SHARD = 500_000
"""Rows; some 150 MB of claims."""

# zstd 9 saves about a tenth over level 3 on claims; reading costs the same. The file also names
# the pyarrow version that wrote it ("created_by"), so bytes are equal for equal versions only.
_OPTIONS: dict[str, Any] = {
    "compression": "zstd",
    "compression_level": 9,
    "version": "2.6",
    "data_page_version": "1.0",
    "store_schema": True,
    "write_statistics": True,
    "use_dictionary": True,
}


@dataclass(frozen=True)
class Shard:
    """A Parquet file of the dataset; `path` is relative to the dataset's folder, with forward slashes."""

    path: str
    rows: int
    size: int
    memory: int
    """Bytes of the rows as Arrow tables, which `datasets` calls num_bytes."""
    sha256: str


Shards = dict[str, dict[str, tuple[Shard, ...]]]
"""Shards by configuration and split."""


class SplitWriter:
    """Writes one split of one configuration, shard after shard; names are final once it is closed."""

    def __init__(self, folder: Path, configuration: str, split: str, *, shard: int = SHARD) -> None:
        self._folder = folder
        self._stem = f"{configuration}/{split}"
        self._rows = Rows(CONFIGURATIONS[configuration])
        self._limit = shard
        self._file: Any = None
        self._counts: list[list[int]] = []

    def add(self, record: Article | Claim) -> None:
        """Take one more record."""
        self._rows.add(record)
        if self._rows.full:
            self._flush()

    def close(self) -> tuple[Shard, ...]:
        """Write what is left, give the shards their names, and say what was written."""
        if len(self._rows):
            self._flush()
        self._end_shard()
        return tuple(self._finish(number) for number in range(len(self._counts)))

    def _flush(self) -> None:
        table = self._rows.take()
        if self._file is None:
            self._start_shard(table.schema)
        self._file.write_table(table, row_group_size=table.num_rows)
        self._counts[-1][0] += table.num_rows
        self._counts[-1][1] += table.nbytes
        if self._counts[-1][0] >= self._limit:
            self._end_shard()

    def _start_shard(self, schema: Any) -> None:
        from pyarrow import parquet

        path = self._unnamed(len(self._counts))
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = parquet.ParquetWriter(path, schema, **_OPTIONS)
        self._counts.append([0, 0])

    def _end_shard(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _unnamed(self, number: int) -> Path:
        return self._folder / f"{self._stem}-{number:05}.part"

    def _finish(self, number: int) -> Shard:
        path = f"{self._stem}-{number:05}-of-{len(self._counts):05}.parquet"
        file = self._unnamed(number).rename(self._folder / path)
        rows, memory = self._counts[number]
        return Shard(path=path, rows=rows, size=file.stat().st_size, memory=memory, sha256=digest(file))


def digest(file: Path) -> str:
    """SHA-256 of a file in lower-case hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
